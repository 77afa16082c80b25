/** What is wrong with a value that a person wrote, by the contract: what was found, which form is wanted, what to write. */
import type { z } from 'zod';
import { nearest } from './nearWords.ts';
import { example, keysAt, quoted, shapeAt, valueAt } from './shapes.ts';

export interface Fault {
  path: PropertyKey[];
  what: string;
}

type Issue = z.core.$ZodIssue;

/** @param value the whole that the issue is about, as it was read */
export function faultOf(issue: Issue, value: unknown, schema: z.core.$ZodType): Fault {
  const branch = issue.code === 'invalid_union' ? likeliest(issue.errors) : undefined;
  if (branch && issue.message === 'Invalid input')
    return faultOf({ ...branch, path: [...issue.path, ...branch.path] } as Issue, value, schema);
  const path =
    issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] as string] : [...issue.path];
  const where = issue.path.length ? `«${issue.path.join('.')}» ` : '';
  return { path, what: `${where}${inWords(issue, value, schema)}` };
}

/** Of several forms that a value may have, what is wrong with the one that it comes closest to. */
function likeliest(branches: readonly (readonly Issue[])[]): Issue | undefined {
  const close = branches.find(([first]) => first && !(first.code === 'invalid_type' && !first.path.length));
  return (close ?? branches[0])?.[0];
}

function inWords(issue: Issue, value: unknown, schema: z.core.$ZodType): string {
  const found = valueAt(value, issue.path);
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, keysAt(schema, issue.path));
  if (found === undefined) return 'is missing';
  if (found === null) return 'has no value; write one, or delete the line';
  if (issue.code === 'invalid_value')
    return `must be ${either(issue.values.map(String))}, not ${told(found)}`;
  if (issue.code === 'invalid_type') return wrongForm(issue, found, shapeAt(schema, issue.path));
  return issue.message.replace(/^Invalid input: /, '');
}

function unknownKeys(keys: readonly string[], known: readonly string[]): string {
  const unknown = keys.map((key) => `«${key}»`).join(', ');
  const meant = keys.map((key) => nearest(key, known));
  if (meant.every((key) => key !== undefined))
    return `does not know ${unknown}; write ${meant.map((key) => `«${key}»`).join(', ')}`;
  return `does not know ${unknown}; take it away, or write what it knows: ${known.join(', ')}`;
}

/** What each form is called in a line for somebody who does not program. */
const FORMS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of two',
  object: '«key: value» lines',
  record: '«key: value» lines',
};

function wrongForm(
  { expected, path }: z.core.$ZodIssueInvalidType,
  found: unknown,
  shape: z.core.$ZodType | undefined,
): string {
  const wanted = `must be ${FORMS[expected] ?? expected}, not ${told(found)}`;
  if (typeof found === 'object')
    return expected === 'array' ? `${wanted}; begin each entry with «- »` : wanted;
  if (!shape || expected === 'boolean') return wanted;
  const words = String(found);
  const own = expected === 'string' ? shape['~standard'].validate(words) : undefined;
  if (own && 'issues' in own && own.issues?.[0]) return own.issues[0].message;
  const key = path.at(-1);
  const text = example(shape, words);
  return `${wanted}; write ${typeof key === 'string' ? `${key}: ${text}` : text}`;
}

function told(found: unknown): string {
  if (Array.isArray(found)) return FORMS.array as string;
  if (typeof found === 'object') return FORMS.object as string;
  return typeof found === 'string'
    ? `the text «${shortened(found)}»`
    : `the ${typeof found === 'number' ? 'number ' : ''}${found}`;
}

const either = (words: readonly string[]): string =>
  words.length < 2
    ? words.join()
    : `${words.slice(0, -1).map(quoted).join(', ')} or ${quoted(words.at(-1) as string)}`;

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40).trimEnd()} …` : text);
