/** A path as one word of a command line, to be pasted into a POSIX shell: quoted where the shell would read something into it. */
export const shellWord = (path: string): string =>
  /^[\p{L}\p{N}_./:=@%+,-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
