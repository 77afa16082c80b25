declare module 'markdown-it-container' {
  import type { MarkdownIt } from 'markdown-it';

  /** Block containers between `::: name` and `:::`; see the package for the options left out here. */
  export default function container(md: MarkdownIt, name: string): void;
}
