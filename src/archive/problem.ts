/** Something wrong in what the archive's owner wrote: said in one line, with file, line and what to do. */
export class ContentProblem extends Error {
  override name = 'ContentProblem';

  /**
   * @param file relative to the content folder
   * @param what what is wrong, and what to do: one line
   * @param line 1-based, where it is known
   */
  constructor(
    readonly file: string,
    readonly what: string,
    readonly line?: number,
  ) {
    super(`${file}${line === undefined ? '' : `:${line}`}: ${what}`);
  }
}

/** Several at once: all of them are told in one run. */
export class ContentProblems extends Error {
  override name = 'ContentProblems';

  constructor(readonly problems: readonly ContentProblem[]) {
    super(problems.map((problem) => problem.message).join('\n'));
  }
}
