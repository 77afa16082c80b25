declare module '@11ty/eleventy' {
  interface Options {
    source?: 'cli' | 'script';
    quietMode?: boolean;
    /** False: read no configuration file. */
    configPath?: string | false;
    // biome-ignore lint/suspicious/noExplicitAny: Eleventy comes without types; whoever configures names what it uses
    config?: (config: any) => void;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options?: Options);
    /** Says nothing at all; errors are still thrown. */
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
