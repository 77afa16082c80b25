/** Articles as generators make them: text in the shapes that saved pages have, with the parts that it was made of. */
import fc from 'fast-check';

const WORDS =
  'verftet åpner en ny hall på kaia i Storvåg og folk kom fra hele fjorden for å se den 12 2016 sier ordfører Moe øre ærlig *stjerne* _strek_ # <b> [x](y) 1. «sitat» NTB AS kl 10.15 samarbeid på- og av'.split(
    ' ',
  );

const word = fc.constantFrom(...WORDS);
const words = (min: number, max: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: min, maxLength: max }).map((list) => list.join(' '));
const sentence = words(4, 30).map((text) => `${text[0]?.toUpperCase()}${text.slice(1)} slutt.`);

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const LINES: fc.Arbitrary<string>[] = [
  paragraph,
  paragraph.map((text) => `– ${text.slice(0, -1)}, sier Lise Moe.`),
  words(1, 6),
  words(1, 4).map((text) => `${text}\n${text} igjen. Foto: Per Skog/Storvåg Verft`),
  sentence.map((text) => `${text} (Foto: Kari Lund)`),
  words(2, 8).map((text) => `Foto: ${text}`),
  words(2, 6).map((text) => `${text}. Foto av Per Skog`),
  words(2, 6).map((text) => `${text} Foto (arkiv): Kari Lund`),
  words(2, 6).map((text) => `Illustrasjon: ${text}`),
  words(1, 4).map((text) => `Foto:\n${text}`),
  words(1, 4).map((text) => `Bakgrunn: ${text}\n• ${text}`),
  words(1, 4).map((text) => `Tall og fakta\n${text}: ${text}\n${text}`),
  words(1, 4).map((text) => `Av Kari Lund, ${text}`),
  words(1, 4).map((text) => `${text} | Dato: 06.12.2016 | ${text}`),
  words(2, 8).map((text) => `Les også: ${text}`),
  words(2, 4).map((text) => `Fakta: ${text}\n• ${text}\n• En ting til`),
  fc
    .array(words(1, 6), { minLength: 1, maxLength: 4 })
    .map((items) => items.map((item) => `• ${item}`).join('\n')),
  fc
    .array(words(1, 6), { minLength: 2, maxLength: 4 })
    .map((items) => items.map((item, at) => `${at + 1}. ${item}`).join('\n')),
  fc.array(words(1, 3), { minLength: 3, maxLength: 6 }).map((lines) => lines.join('\n')),
  fc
    .array(words(1, 2), { minLength: 2, maxLength: 4 })
    .map((cells) => `${cells.join('\t')}\n${cells.join('\t')}`),
  fc.constantFrom(
    'Del på Facebook',
    'Publisert:',
    '06.12.2016 12:00',
    'Ola Brenne\nOla Brenne\nJournalist',
    'Av: Redaksjonen',
    'Foto: Storvåg Verft',
    '2 kommentarer\nOla sier:\nDet er fint.',
    'Siste nytt',
    'Av Ola BrennePublisert 06.12.2016 10:15Verftet åpner.',
    '[Bilde: folk på kaia]',
    'Dato: 6. desember 2016\nSted: Kaia',
    'Relaterte saker',
    'Av Ola Brenne',
    'Publisert 06.12.2016 kl. 10:15',
    'Oppdatert 7. desember 2016',
    'besok_hos_verftet',
    'Tekst: Ola Brenne Foto: Kari Lund',
    'OSLO (NTB): Det regner.',
    'LES OGSÅ:',
    'FAKTA',
    'Arkivfoto',
    'Hjem > Nyheter > Ny hall',
  ),
];
const line = fc.oneof(...LINES);
const gap = fc.constantFrom('\n', '\n\n', '\n\n\n');

/** A whole text, blank lines here and there. */
export const articleText: fc.Arbitrary<string> = fc
  .tuple(
    words(1, 8),
    fc.constantFrom('Skrevet 06.12.16', 'Publisert 6. desember 2016\n', '06.12.2016 12:00\n\n', ''),
    paragraph,
    fc.array(fc.tuple(gap, line), { maxLength: 14 }),
  )
  .map(
    ([title, date, lead, rest]) => `${title}\n${date}${lead}${rest.map((pair) => pair.join('')).join('')}\n`,
  );

/** The text with pieces cut out, doubled, moved or replaced by odd characters. */
export const mutatedText: fc.Arbitrary<string> = fc
  .tuple(
    articleText,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(60),
        fc.constantFrom(
          '',
          ' ',
          '\n',
          '\n\n',
          '\t',
          ':',
          ' – ',
          '"',
          '\u00a0',
          '\u00ad',
          '\ufeff',
          '(',
          'Foto: ',
          '12.12.12',
          '1. ',
          '- ',
          '|',
          '\r\n',
          'å',
          '💡',
        ),
      ),
      { maxLength: 8 },
    ),
  )
  .map(([text, cuts]) =>
    cuts.reduce((mutated, [at, length, insert]) => {
      const from = at % (mutated.length + 1);
      return mutated.slice(0, from) + insert + mutated.slice(from + (length % 13 === 0 ? length : 0));
    }, text),
  );

const TAGS =
  'p p p div section article aside span b em a h2 h3 ul ol li blockquote table tr td figure figcaption br pre dl dd main font center'.split(
    ' ',
  );
const CLASSES = [
  '',
  '',
  '',
  ' class="ingress"',
  ' class="faktaboks"',
  ' class="related"',
  ' class="caption"',
];

/** A page's body as markup and as the text that a reader sees of it, a space between what stands in different places. */
export interface Markup {
  html: string;
  text: string;
}

const seen = words(1, 12).map((text) => ({
  html: text.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
  text,
}));

/** Elements in each other in any way, closed or not, as old pages have them. */
export const markup: fc.Arbitrary<Markup> = fc.letrec<{ node: Markup }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    seen,
    fc
      .tuple(
        fc.constantFrom(...TAGS),
        fc.constantFrom(...CLASSES),
        fc.array(tie('node'), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
      )
      .map(([tag, classes, children, closed]) => ({
        html: ` <${tag}${classes}> ${children.map(({ html }) => html).join(' ')} ${closed ? `</${tag}> ` : ''}`,
        text: children.map(({ text }) => text).join(' '),
      })),
  ),
})).node;

/** Runs a property: `PROPERTY_RUNS` in the environment, else 300. */
export const RUNS = Number(process.env.PROPERTY_RUNS ?? 300);
