/** A synthetic article as an old website left it: the shape that the import reads. */
import type { SyntheticArticle, SyntheticBlock } from './article.ts';

export function rawText({ title, date, byline, lead, blocks }: SyntheticArticle): string {
  const [year, month, day] = date.split('-');
  return `${[`${title}\nSkrevet ${day}.${month}.${year}${lead}`, `Av ${byline}`, ...blocks.map(block)].join('\n\n')}\n`;
}

function block(each: SyntheticBlock): string {
  return each.kind === 'photo' ? `${each.caption} Foto: ${each.credit}` : each.text;
}
