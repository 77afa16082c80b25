/** How a command ends badly: one line a problem, exit code 1, no stack for what the user can mend. */
import { ContentProblem, ContentProblems } from '../archive/problem.ts';
import { HelpAsked } from './command.ts';
import { printable } from './printable.ts';

/** Runs a command's work and turns what it throws into lines and an exit code. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  process.stdout.on('error', endWithReader);
  try {
    await work();
  } catch (error) {
    if (error instanceof HelpAsked) {
      console.log(error.message);
      return;
    }
    for (const line of errorLines(error)) console.error(printable(line));
    process.exitCode = 1;
  }
}

/** «npm run explain -- FILE | head»: where nobody reads on, there is nothing left to say. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/** What the system says, and what to do about it. */
const SYSTEM_FAULTS: Record<string, string> = {
  EACCES: 'may not be written or read; give yourself the right to it',
  EPERM: 'may not be written or read; give yourself the right to it',
  EROFS: 'lies on a disk that cannot be written; choose another place',
  ENOSPC: 'the disk is full; make room and run the command again',
  EDQUOT: 'your share of the disk is full; make room and run the command again',
  EFBIG: 'the disk takes no file so large; choose another place',
  ENOENT: 'is not there; check the path',
  ENOTDIR: 'is a file where a folder is needed; check the path',
};

/** Words of a command line that it does not know. */
const BAD_ARGUMENTS = 'ERR_PARSE_ARGS';

export function errorLines(error: unknown): string[] {
  if (error instanceof ContentProblems)
    return [
      ...error.problems.map(problemLine),
      `${error.problems.length} to mend; the site was left as it was.`,
    ];
  if (error instanceof ContentProblem) return [problemLine(error)];
  const { code, message } = error as NodeJS.ErrnoException;
  if (typeof code === 'string' && code.startsWith(BAD_ARGUMENTS)) return [`${message} (--help explains)`];
  const refused = systemError(error);
  const { code: fault = '', path } = refused ?? {};
  if (fault && (path !== undefined || fault in SYSTEM_FAULTS))
    return [`${path === undefined ? '' : `${path}: `}error: ${SYSTEM_FAULTS[fault] ?? fault}`];
  return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
}

/** What the system refused, also where others have wrapped it in errors of their own. */
function systemError(error: unknown): NodeJS.ErrnoException | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall, cause, originalError } = error as NodeJS.ErrnoException & {
    originalError?: unknown;
  };
  return typeof code === 'string' && syscall !== undefined ? error : systemError(cause ?? originalError);
}

const problemLine = (problem: ContentProblem): string =>
  `${problem.file}${problem.line === undefined ? '' : `:${problem.line}`}: error: ${problem.what}`;
