/** What a command is asked to do: its options, and its own words about them. */
import { parseArgs } from 'node:util';
import { nearest } from '../archive/nearWords.ts';
import { ContentProblem } from '../archive/problem.ts';

/** An option as `parseArgs` takes it, with a line of help. */
interface Option {
  type: 'string' | 'boolean';
  default?: string | boolean;
  multiple?: boolean;
  what: string;
  /** What stands behind it: DIR, FILE … */
  value?: string;
}
export type Options = Record<string, Option>;

export interface Command<T extends Options> {
  /** As a user writes it: `npm run explain -- FILE`. */
  usage: string;
  what: string;
  options: T;
  /** It takes words that belong to no option. */
  takesWords?: boolean;
}

/** Somebody asked for help: no work, and no fault. */
export class HelpAsked extends Error {
  override name = 'HelpAsked';
}

type Given<O extends Option> = O['type'] extends 'boolean'
  ? boolean
  : O extends { multiple: true }
    ? string[]
    : string;

interface Arguments<T extends Options> {
  values: {
    [Name in keyof T]: T[Name] extends { default: string | boolean }
      ? Given<T[Name]>
      : Given<T[Name]> | undefined;
  };
  positionals: string[];
}

/**
 * @throws HelpAsked where the command is to tell of itself
 * @throws ContentProblem where it does not know an option or a word
 */
export function argumentsOf<const T extends Options>(
  command: Command<T>,
  args = process.argv.slice(2),
): Arguments<T> {
  if (args.includes('--help') || args.includes('-h')) throw new HelpAsked(helpText(command));
  const { options } = command;
  const known = Object.keys(options);
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'option' && !known.includes(token.name)) {
      const meant = nearest(token.name, known);
      const what = meant
        ? `write --${meant}`
        : `it takes ${known.map((name) => `--${name}`).join(', ') || 'none'}`;
      throw new ContentProblem(token.rawName, `is no option of this command; ${what} (--help explains)`);
    }
    if (token.kind === 'positional' && !command.takesWords)
      throw new ContentProblem(
        token.value,
        `belongs to no option; options stand behind «--»: ${command.usage} (--help explains)`,
      );
  }
  return parseArgs({ args, options, allowPositionals: true }) as unknown as Arguments<T>;
}

/** One line an option. */
export function helpText({ usage, what, options }: Command<Options>): string {
  const lines = Object.entries(options).map(([name, { value, what: told, default: ordinary }]) => ({
    left: `--${name}${value === undefined ? '' : ` ${value}`}`,
    right: `${told}${typeof ordinary === 'string' ? ` (${ordinary})` : ''}`,
  }));
  const all = [...lines, { left: '--help', right: 'Show this' }];
  const width = Math.max(...all.map(({ left }) => left.length));
  return [
    what,
    '',
    `  ${usage}`,
    '',
    ...all.map(({ left, right }) => `  ${left.padEnd(width)}  ${right}`),
  ].join('\n');
}
