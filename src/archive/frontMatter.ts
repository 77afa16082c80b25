/** Front matter in and out: YAML 1.2 only (dates and «12:30» stay text), never code. */
import matter from 'gray-matter';
import { Document, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { type Fault, faultOf } from './contractFaults.ts';
import { misspelledKey } from './misspelledKeys.ts';
import { plainYaml } from './plainYaml.ts';
import { ContentProblem, ContentProblems } from './problem.ts';
import { type FrontMatter, frontMatter } from './schema.ts';
import { withoutUnseen } from './unseen.ts';

/** A Markdown file cut in two. `bodyLine` is the 1-based line where the body begins. */
export interface MarkdownFile {
  data: FrontMatter;
  body: string;
  bodyLine: number;
}

const TOO_DEEP = 'has lists or keys nested thousands deep; write them flat';

/** Aliases (`*a`) that a file may expand to: enough for a person, too few to exhaust memory. */
const MAX_ALIASES = 100;

/**
 * Reads and checks an article's Markdown.
 * @throws ContentProblem with file and line, where the front matter is missing, broken or against the contract
 */
export function parseMarkdown(file: string, source: string): MarkdownFile {
  const text = unified(source);
  if (!/^---[ \t]*\n/.test(text)) {
    throw new ContentProblem(
      file,
      'has no front matter; begin the file with a line «---», title, date and «---»',
      1,
    );
  }
  if (!/\n---[ \t]*(\n|$)/.test(text.slice(3))) {
    throw new ContentProblem(file, 'the front matter does not end; put a line «---» after it', 1);
  }
  let split: matter.GrayMatterFile<string>;
  try {
    split = matter(text, {
      language: 'yaml',
      engines: { yaml: { parse: (yaml) => yamlObject(file, yaml) } },
    });
  } catch (error) {
    if (error instanceof ContentProblem) throw error;
    throw new ContentProblem(
      file,
      `the front matter cannot be read; write it as YAML (${firstLine(error)})`,
      1,
    );
  }
  const body = withoutFirstBreak(split.content);
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length;
  return { data: checked(file, split.matter, split.data, frontMatter, 1), body, bodyLine };
}

/** The body alone, of a file that has been found right before. */
export function bodyOfMarkdown(source: string): string {
  const engines = { yaml: { parse: () => ({}) } };
  return withoutFirstBreak(matter(unified(source), { language: 'yaml', engines }).content);
}

const unified = (source: string): string => withoutUnseen(source).replaceAll('\r\n', '\n');
const withoutFirstBreak = (content: string): string => content.replace(/^\n/, '');

/**
 * Reads and checks a YAML file of the editors'.
 * @throws ContentProblem with file and line, or ContentProblems where there is more than one
 */
export function parseYaml<T extends z.ZodType>(file: string, source: string, schema: T): z.infer<T> {
  const value = yamlObject(file, source, 0);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) =>
    problemAt(file, source, faultOf(issue, value, schema), 0),
  );
  throw problems.length === 1 ? problems[0] : new ContentProblems(problems);
}

/**
 * @param file for what is told of it
 * @param source the text of a YAML file of the editors'
 * @returns the line of the value at a path (`people`, 3, `aliases`, 0), or of the nearest thing above it that is there
 */
export function yamlLines(file: string, source: string): (path: readonly (string | number)[]) => number {
  return (path) => lineOf(file, source, path.map(String), 0);
}

/** The same for the front matter of an article. */
export function frontMatterLines(
  file: string,
  source: string,
): (path: readonly (string | number)[]) => number {
  const text = unified(source);
  const yaml = text.slice(text.indexOf('\n') + 1, text.indexOf('\n---', 3) + 1);
  return (path) => lineOf(file, yaml, path.map(String), 1);
}

/** The file's text: contract keys first, in the contract's order; empty lists left out. */
export function writeMarkdown(data: FrontMatter, body: string): string {
  const document = new Document(withoutEmpty(data), { aliasDuplicateObjects: false, compat: 'yaml-1.1' });
  visit(document, {
    // A list of names or roles is read most easily on one line.
    Seq: (_, list) => {
      if (list.items.every(isScalar)) list.flow = true;
    },
  });
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  // `compat` quotes what older YAML readers would take for a date; a date is what these two are.
  const plainDates = yaml.replace(/^(date|updated): "(\d{4}-\d{2}-\d{2})"$/gm, '$1: $2');
  return `---\n${plainDates}---\n\n${body.trim()}\n`;
}

function withoutEmpty<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutEmpty) as T;
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(
    ([, entry]) => entry !== undefined && entry !== false && !(Array.isArray(entry) && entry.length === 0),
  );
  return Object.fromEntries(kept.map(([key, entry]) => [key, withoutEmpty(entry)])) as T;
}

/** `offset`: lines of the file before the YAML begins. */
function yamlDocument(file: string, source: string): { document: Document.Parsed; lines: LineCounter } {
  const lines = new LineCounter();
  try {
    return { document: parseDocument(source, { lineCounter: lines, version: '1.2', schema: 'core' }), lines };
  } catch (error) {
    throw error instanceof RangeError ? new ContentProblem(file, TOO_DEEP, 1) : error;
  }
}

function yamlObject(file: string, source: string, offset = 1): object {
  return plainYaml(source) ?? thoroughYaml(file, source, offset);
}

/** @throws ContentProblem with the line, and what to do */
function thoroughYaml(file: string, source: string, offset: number): object {
  const { document, lines } = yamlDocument(file, source);
  const error = document.errors[0];
  if (error) {
    // The parser tells most of its own exhaustion as a fault of the text.
    if (/call stack/.test(error.message)) throw new ContentProblem(file, TOO_DEEP, 1 + offset);
    const line = lines.linePos(error.pos[0]).line + leadingOffset(source, offset);
    const what = firstLine(error).replace(/ at line \d+, column \d+:?$/, '');
    throw new ContentProblem(file, `broken YAML: ${what}${hintFor(source, what)}`, line);
  }
  const stray = strayWord(document);
  if (stray)
    throw new ContentProblem(
      file,
      `«${stray.text}» has no value; text with a comma in it must stand in quotes`,
      lines.linePos(stray.at).line + leadingOffset(source, offset),
    );
  const value = plainValue(file, document);
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new ContentProblem(file, 'must hold «key: value» lines', 1 + offset);
  }
  return value;
}

function hintFor(source: string, what: string): string {
  if (/^(?:<{7}|>{7}) /m.test(source))
    return ' (a merge was not finished: choose one side, and take its marks away)';
  return /implicit|mapping|Nested|compact/i.test(what)
    ? ' (text with a colon in it must stand in quotes)'
    : '';
}

/** `{ text: one, and two }` is read as a key «and two» without a value: nobody means that. */
function strayWord(document: Document.Parsed): { text: string; at: number } | undefined {
  let stray: { text: string; at: number } | undefined;
  visit(document, {
    Pair: (_, { key, value }) => {
      if (value !== null || !isScalar(key) || !key.range) return undefined;
      stray = { text: String(key.value), at: key.range[0] };
      return visit.BREAK;
    },
  });
  return stray;
}

/** @throws ContentProblem where it has more aliases than a person writes */
function plainValue(file: string, document: Document.Parsed): unknown {
  try {
    return document.toJS({
      maxAliasCount: MAX_ALIASES,
      // YAML's escapes write signs that the file itself does not have.
      reviver: (_key, entry) => (typeof entry === 'string' ? withoutUnseen(entry) : entry),
    });
  } catch (error) {
    throw new ContentProblem(
      file,
      `uses aliases («*») too often; write the values out (${firstLine(error)})`,
      1,
    );
  }
}

/** gray-matter hands over the YAML with the line break after «---» still on it. */
function leadingOffset(source: string, offset: number): number {
  return offset === 1 && source.startsWith('\n') ? 0 : offset;
}

function checked<T extends z.ZodType>(
  file: string,
  source: string,
  value: unknown,
  schema: T,
  offset: number,
): z.infer<T> {
  const slip = misspelledKey(value, schema);
  if (slip) throw problemAt(file, source, slip, offset);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw problemAt(file, source, faultOf(issue as z.core.$ZodIssue, value, schema), offset);
}

const problemAt = (file: string, source: string, { path, what }: Fault, offset: number): ContentProblem =>
  new ContentProblem(file, what, lineOf(file, source, path.map(String), offset));

/** The line of the value at `path`, or of the nearest thing above it that is there. */
function lineOf(file: string, source: string, path: string[], offset: number): number {
  const { document, lines } = yamlDocument(file, source);
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth).map(asKey), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + leadingOffset(source, offset);
  }
  return 1;
}

const asKey = (part: string): string | number => (/^\d+$/.test(part) ? Number(part) : part);

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
