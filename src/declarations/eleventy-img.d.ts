/** The part of Eleventy's image plugin that is used here; the package has no types of its own. */
declare module '@11ty/eleventy-img' {
  interface MadeImage {
    filename: string;
    width: number;
    height: number;
  }

  interface ImageOptions {
    widths: number[];
    formats: ('webp' | 'jpeg')[];
    outputDir: string;
    filenameFormat(id: string, src: string, width: number, format: string): string;
    /** False: write anew, whatever lies there. */
    useCache: boolean;
    fixOrientation: boolean;
    sharpOptions: { failOn: 'none' | 'truncated' | 'error' | 'warning' };
    transform?(sharp: { flatten(options: { background: string }): unknown }): void;
  }

  /** By format, narrow before wide. */
  export default function image(
    file: string,
    options: ImageOptions,
  ): Promise<Partial<Record<'webp' | 'jpeg', MadeImage[]>>>;
}
