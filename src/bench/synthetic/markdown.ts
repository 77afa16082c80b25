/** A synthetic article as the import would have written it, under the front matter contract. */
import type { SyntheticArticle, SyntheticBlock } from './article.ts';

/** JSON is YAML as well, and quick to write. */
const yaml = JSON.stringify;

export function markdown(article: SyntheticArticle): string {
  const { title, date, byline, lead, blocks, people, organisations, quotes } = article;
  const speakers = new Set(quotes.map(({ speaker }) => speaker));
  const photos = blocks.filter((each) => each.kind === 'photo');
  const depicted = (name: string): boolean => photos.some(({ caption }) => caption.includes(name));
  const lines = [
    '---',
    `title: ${yaml(title)}`,
    `date: ${date}`,
    'lang: nb',
    `description: ${yaml(lead)}`,
    `byline: ${yaml([byline])}`,
    'people:',
    ...people.flatMap(({ name, role, organisation }) => [
      `  - name: ${yaml(name)}`,
      `    roles: ${yaml([role])}`,
      `    organisations: ${yaml([organisation])}`,
      ...(speakers.has(name) ? ['    quoted: true'] : []),
      ...(depicted(name) ? ['    depicted: true'] : []),
    ]),
    'organisations:',
    ...organisations.map((name) => `  - name: ${yaml(name)}`),
    ...(photos.length ? ['photos:'] : []),
    ...photos.map(({ caption, credit }) => `  - {caption: ${yaml(caption)}, credit: ${yaml(credit)}}`),
    ...(quotes.length ? ['quotes:'] : []),
    ...quotes.flatMap(({ speaker, text, style }) => [
      `  - speaker: ${yaml(speaker)}`,
      `    text: ${yaml(text)}`,
      `    style: ${style}`,
    ]),
    '---',
    '',
  ];
  let photo = 0;
  const shown = (each: SyntheticBlock): string => {
    if (each.kind === 'photo') return `![](#foto-${++photo})`;
    return each.kind === 'heading' ? `## ${each.text}` : each.text;
  };
  return `${lines.join('\n')}\n${blocks.map(shown).join('\n\n')}\n`;
}
