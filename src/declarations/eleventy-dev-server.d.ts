/** The part of the development server that is used here; the package has no types of its own. */
declare module '@11ty/eleventy-dev-server' {
  export interface DevServerOptions {
    port: number;
    portReassignmentRetryCount: number;
    domDiff: boolean;
    watch: string[];
    pathPrefix: string;
    logger: {
      info(...words: unknown[]): void;
      log(...words: unknown[]): void;
      error(...words: unknown[]): void;
    };
  }

  export default class EleventyDevServer {
    static getServer(name: string, dir: string, options: DevServerOptions): EleventyDevServer;
    serve(port: number): void;
    ready(): Promise<void>;
    reload(event: { files: string[] }): Promise<void> | void;
    close(): Promise<void>;
    getServerUrl(host: string): string;
  }
}
