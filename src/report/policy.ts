/** What the report's page may do: its own style and its own script, known by their hashes, and nothing else. */
import { createHash } from 'node:crypto';
import { REPORT_SCRIPT } from './script.ts';
import { REPORT_STYLE } from './style.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export const REPORT_POLICY = `default-src 'none'; script-src ${hashOf(REPORT_SCRIPT)}; style-src ${hashOf(REPORT_STYLE)}; base-uri 'none'; form-action 'none'`;
