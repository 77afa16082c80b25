/**
 * The YAML that nearly every file holds, read the quick way: keys, texts in quotes, words, numbers, and lists of these.
 * Whatever else YAML can say is left to the thorough parser, which knows lines and explains what is wrong.
 */
import { CORE_SCHEMA, load } from 'js-yaml';
import { withoutUnseen } from './unseen.ts';

const KEY = String.raw`(?!null\b)(?:[A-Za-z][\w-]*|\d{4}\/[a-z0-9-]+)`;
const QUOTED = String.raw`"(?:[^"\\\n]|\\["\\\/])*"|'(?:[^'\n]|'')*'`;
const NUMBER = String.raw`-?(?:0|[1-9]\d{0,14})(?:\.\d+)?|\d{4}-\d\d-\d\d`;
const WORDS = String.raw`\p{L}(?:[\p{L}\p{N}()\/«»–’.+_@&-]| (?=[\p{L}\p{N}(«–@&]))*`;
/** Beyond brackets also addresses and sentences. */
const PHRASE = String.raw`\p{L}(?:[\p{L}\p{N}()\/«»–’.+_@,;!?&=%'"-]|:(?=\S)| (?=[\p{L}\p{N}(«–"@&]))*`;
/** The path of a file in a folder of numbers: «2004/ny-kai.txt». */
const PATH = String.raw`\d{1,8}\/(?:[\p{L}\p{N}()\/._+@-]| (?=[\p{L}\p{N}(]))+`;

const ITEM = `(?:${QUOTED}|${NUMBER}|${WORDS})`;
const LIST = String.raw`\[(?: ?${ITEM}(?:, ${ITEM})*)? ?\]`;
const PAIR = `${KEY}: (?:${LIST}|${ITEM})`;
const MAP = String.raw`\{ ?${PAIR}(?:, ${PAIR})* ?\}`;
const VALUE = `(?:${QUOTED}|${NUMBER}|${PATH}|${PHRASE}|${LIST}|${MAP})`;
const LINE = `(?: *(?:- )?(?:${KEY}:(?: ${VALUE})?|${VALUE})|#[^\\n]*|)`;

const PLAIN = new RegExp(String.raw`^(?:${LINE}\n)*$`, 'u');

/**
 * @returns what the YAML says, exactly as YAML 1.2's core schema reads it; undefined where that needs a closer look:
 * broken, not a mapping, with keys that have no value, or anything out of the ordinary
 */
export function plainYaml(source: string): object | undefined {
  if (!PLAIN.test(source.endsWith('\n') ? source : `${source}\n`)) return undefined;
  if (withoutUnseen(source) !== source) return undefined;
  try {
    const value = load(source, { schema: CORE_SCHEMA });
    return isMapping(value) && isWithoutNull(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isMapping = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isWithoutNull(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  return typeof value !== 'object' || Object.values(value).every(isWithoutNull);
}
