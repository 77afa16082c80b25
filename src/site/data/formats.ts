/** Records as files. */
import type { DataRecord } from './records.ts';

/** One JSON object a line (jsonlines.org). */
export const jsonLines = (records: readonly DataRecord[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

/** The column names of a table, its first line (RFC 4180). */
export const csvHead = (columns: readonly string[]): string => `${columns.join(',')}\r\n`;

/**
 * Lines of a table (RFC 4180). The signs that begin a list's further members are «|». A text that a spreadsheet would
 * take for a formula gets an apostrophe before it.
 * @param columns in their order
 */
export const csvLines = (records: readonly DataRecord[], columns: readonly string[]): string =>
  records.map((record) => `${columns.map((column) => cell(record[column])).join(',')}\r\n`).join('');

/** Of a text that cannot stand as it is; most can. */
const SPECIAL = /[",\r\n=+\-@\t]/;

function cell(value: DataRecord[string]): string {
  if (value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join('|');
  if (!SPECIAL.test(text)) return text;
  const safe = /^\s*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
