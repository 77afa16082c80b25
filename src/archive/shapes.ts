/** What a contract wants at a place in a file, and how a person would write it. */
import { z } from 'zod';

type Path = readonly PropertyKey[];

/** The part of a contract that a path leads to; undefined where it says nothing of it. */
export function shapeAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return bare(schema);
  const shape = bare(schema);
  if (shape instanceof z.ZodUnion)
    return shape.options.map((option) => shapeAt(option, path)).find((found) => found !== undefined);
  const next =
    shape instanceof z.ZodObject
      ? shape.shape[String(key)]
      : shape instanceof z.ZodArray
        ? shape.element
        : shape instanceof z.ZodRecord
          ? shape.valueType
          : shape instanceof z.ZodTuple
            ? shape.def.items[Number(key)]
            : undefined;
  return next && shapeAt(next, rest);
}

/** Keys that are known there. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const shape = shapeAt(schema, path);
  if (shape instanceof z.ZodUnion) return shape.options.flatMap((option) => keysAt(option, []));
  return shape instanceof z.ZodObject ? Object.keys(shape.shape) : [];
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null)?.[key], value);
}

/** In one line of YAML, with the words that were written in another form. */
export function example(schema: z.core.$ZodType, words: string): string {
  const shape = bare(schema);
  if (shape instanceof z.ZodArray) return `[${example(shape.element, words)}]`;
  if (shape instanceof z.ZodTuple) return `[${quoted(words)}, …]`;
  if (!(shape instanceof z.ZodObject)) return quoted(words);
  const needed = Object.entries(shape.shape).filter(([, field]) => isNeeded(field));
  let isPlaced = false;
  const fields = needed.map(([key, field]) => {
    if (isPlaced || !z.safeParse(field, words).success) return `${key}: ${placeholder(field)}`;
    isPlaced = true;
    return `${key}: ${example(field, words)}`;
  });
  return `{ ${fields.join(', ') || `${Object.keys(shape.shape)[0]}: …`} }`;
}

function placeholder(field: z.core.$ZodType): string {
  if (field instanceof z.ZodEnum) return String(field.options[0]);
  return z.safeParse(field, '…').success ? '…' : '2016-12-06';
}

const isNeeded = (field: z.core.$ZodType): boolean => !z.safeParse(field, undefined).success;

/** Without its default, and without that it may be left out. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodOptional ? bare(schema.unwrap()) : schema;
}

/** Text as YAML takes it anywhere in a line. */
export const quoted = (text: string): string =>
  /^\p{L}[\p{L}\p{N} ./«»–-]*$/u.test(text) && !/^(?:true|false|null|yes|no)$/i.test(text)
    ? text
    : JSON.stringify(text);
