/** Saved pages, Markdown and WordPress exports: what is the article's, what is the page's, in any encoding. */
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/reading/read.ts';
import type { Article, ReadResult } from '../../src/reading/types.ts';

const read = (path: string, content: string | Uint8Array): ReadResult =>
  readFile(
    { path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content },
    { today: '2026-01-01' },
  );
const only = (result: ReadResult): Article => {
  expect(result.notes.filter(({ level }) => level === 'error')).toEqual([]);
  expect(result.articles).toHaveLength(1);
  return result.articles[0] as Article;
};
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const STORY =
  'Ferja mellom Storvåg og Lillevik går igjen hver time. Rederiet har satt inn en ny båt etter at den gamle ble lagt i opplag.';

describe('a saved page without an element for its article', () => {
  const head = '<h1>Ny bru til Neset</h1><div class="byline">Av Kari Vik, publisert 05.05.2015</div>';
  const story =
    '<p>Kommunen åpnet ny bru til Neset i går.</p><p>Brua er smal, og korpset gikk først over.</p>';
  const picture =
    '<p><img src="pynt.gif" alt=""></p><img src="Ny%20bru_files/bru.jpg" alt=""><div class="bildetekst">Snora er klippet.</div>';
  const box =
    '<div class="faktaboks"><h3>FAKTA</h3><ul><li>Lengde: 40 meter</li><li>Bredde: 3 meter</li></ul></div>';
  const page = (body: string): Article =>
    only(
      read(
        'raw/bru.html',
        `<html><head><title>Ny bru til Neset</title></head><body><div id="meny"><a href="/">Forsiden</a></div>${body}<div id="bunn">© Storvåg Blad</div></body></html>`,
      ),
    );

  it.each([
    ['in one row', `${head}${story}${picture}${box}`],
    ['below the text', `<div>${head}<div>${story}</div>${picture}${box}</div>`],
  ])('keeps its picture and its box, %s', (_, body) => {
    const { blocks, debris } = page(body);
    expect(blocks.slice(1)).toMatchObject([
      { type: 'photo', src: 'Ny bru_files/bru.jpg', caption: 'Snora er klippet.' },
      { type: 'factbox', blocks: [{ items: [{ text: 'Lengde: 40 meter' }, { text: 'Bredde: 3 meter' }] }] },
    ]);
    expect(debris.map(({ text }) => text)).toEqual(['Forsiden', '© Storvåg Blad']);
  });
});

describe('a saved page', () => {
  const page = `<!DOCTYPE html><html lang="nb"><head><title>Ferja går igjen - Fjordposten</title>
    <meta property="article:published_time" content="2019-03-08T22:30:00Z">
    <script>var skjult = "ikke tekst";</script><style>p { color: red }</style></head><body>
    <nav><a href="/">Forsiden</a> <a href="/sport">Sport</a></nav>
    <main><article>
      <h1>Ferja går igjen</h1>
      <p class="ingress">Etter tre uker uten båt kan <b>pend</b>lerne reise.</p>
      <figure><img src="bilder/ferje.jpg" alt="Ferja ved kai"><figcaption>Ferja la til kai i går. <span>Foto: Anne Myhre</span></figcaption></figure>
      <p>${STORY} Les <a href="https://example.no/ruter">hele ruta</a> her.</p>
      <h2>Lang ventetid</h2>
      <p>– Vi har ventet lenge, sier pendler Odd Vik. Han reiser hver dag, og har tatt bilen rundt fjorden.</p>
      <ul><li>Første avgang klokka 6</li><li>Siste avgang klokka 23</li></ul>
      <aside class="faktaboks"><h3>Ferja</h3><p>Tar 40 biler.</p></aside>
      <table><tr><th>År</th><th>Biler</th></tr><tr><td>2018</td><td>1200</td></tr></table>
    </article></main>
    <div class="cookie-banner">Vi bruker informasjonskapsler</div>
    <footer>Ansvarlig redaktør: Kari Nes</footer></body></html>`;
  const article = only(read('raw/ferja.html', page));

  it('gives its article whole, in its order', () => {
    expect(article.title).toBe('Ferja går igjen');
    expect(article.date).toBe('2019-03-08');
    expect(article.lead).toBe('Etter tre uker uten båt kan pendlerne reise.');
    expect(article.blocks.map(({ type }) => type)).toEqual([
      'photo',
      'paragraph',
      'heading',
      'paragraph',
      'list',
      'factbox',
      'table',
    ]);
    expect(article.blocks[0]).toEqual({
      type: 'photo',
      alt: 'Ferja ved kai',
      caption: 'Ferja la til kai i går.',
      credit: 'Anne Myhre',
      photographers: ['Anne Myhre'],
      src: 'bilder/ferje.jpg',
    });
  });

  it('keeps its links on their words', () => {
    const [, paragraph] = article.blocks;
    if (paragraph?.type !== 'paragraph') throw new Error('no paragraph');
    const [link] = paragraph.links ?? [];
    expect(link?.href).toBe('https://example.no/ruter');
    expect(paragraph.text.slice(link?.start, link?.end)).toBe('hele ruta');
  });

  it('keeps the page around it apart, and its programs out', () => {
    const debris = article.debris.map(({ text }) => text).join('\n');
    for (const text of ['Sport', 'Vi bruker informasjonskapsler', 'Ansvarlig redaktør: Kari Nes'])
      expect(debris).toContain(text);
    expect(JSON.stringify(article)).not.toMatch(/skjult|color/);
  });

  it('may be long and have no element for its article', () => {
    const old = `<HTML><BODY><TABLE><TR><TD><A HREF=a.htm>Hjem</A></TD><TD><H2>Ferja går igjen</H2>08.03.1999<P>${STORY}<P>${STORY.replace('hver', 'annenhver')}</TABLE></BODY></HTML>`;
    const { title, date, lead, blocks } = only(read('raw/ferja.htm', old));
    expect([title, date, lead, blocks.length]).toEqual(['Ferja går igjen', '1999-03-08', STORY, 1]);
  });
});

describe('an encoding', () => {
  const text = `Ærlig talt, Åse\n\nSkrevet 06.12.16\n\n${STORY} «Slik er det», sier hun.\n`;
  const page = (charset: string): string =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>Ærlig talt</title></head><body><h1>Ærlig talt</h1><p>Skrevet 06.12.16</p><p>${STORY}</p></body></html>`;
  const utf16 = (bigEndian: boolean, mark: boolean): Uint8Array => {
    const bytes = new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));
    return bigEndian ? new Uint8Array(Buffer.from(bytes).swap16()) : bytes;
  };

  it.each<[string, string, Uint8Array]>([
    ['UTF-8 with a mark', 'raw/a.txt', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16, little end first', 'raw/a.txt', utf16(false, true)],
    ['UTF-16, big end first', 'raw/a.txt', utf16(true, true)],
    ['UTF-16 without a mark', 'raw/a.txt', utf16(false, false)],
    ['ISO-8859-1', 'raw/a.txt', latin1(text)],
    ['Windows-1252 in a page', 'raw/a.html', latin1(page('windows-1252'))],
    ['ISO-8859-1 in a page', 'raw/a.html', latin1(page('iso-8859-1'))],
    ['carriage returns alone', 'raw/a.txt', new TextEncoder().encode(text.replace(/\n/g, '\r'))],
    ['both line breaks', 'raw/a.txt', new TextEncoder().encode(text.replace(/\n/g, '\r\n'))],
    ['decomposed letters', 'raw/a.txt', new TextEncoder().encode(text.normalize('NFD'))],
    [
      'soft hyphens and hard spaces',
      'raw/a.txt',
      new TextEncoder().encode(text.replace('igjen', 'i\u00adgjen').replace('ny båt', 'ny\u00a0båt')),
    ],
  ])('%s is read as it is meant', (_name, path, bytes) => {
    const article = only(read(path, bytes));
    expect(article.title).toMatch(/^Ærlig talt/);
    expect(article.date).toBe('2016-12-06');
    expect(article.lead).toContain(STORY);
  });

  it('of Windows keeps its dashes, curved quotation marks, ellipses and euros', () => {
    const signs = new Map([...'€…–“”’'].map((sign, at) => [sign, [0x80, 0x85, 0x96, 0x93, 0x94, 0x92][at]]));
    const windows = (words: string): Uint8Array =>
      Uint8Array.from(words, (sign) => signs.get(sign) ?? sign.charCodeAt(0));
    const said = '– Ferja “Havella” koster 5 € …, sier han og Aas’ sønn.';
    for (const [path, source] of [
      ['raw/a.txt', `Ærlig talt\n\nSkrevet 06.12.16\n\n${STORY}\n\n${said}\n`],
      ['raw/a.html', page('iso-8859-1').replace('</body>', `<p>${said}</p></body>`)],
    ] as const)
      expect(JSON.stringify(only(read(path, windows(source))))).toContain(said);
  });

  it('that a page names is believed where it is not UTF-8', () => {
    const mac = new Map([
      ['å', 0x8c],
      ['ø', 0xbf],
      ['æ', 0xbe],
      ['Æ', 0xae],
      ['Å', 0x81],
    ]);
    const bytes = Uint8Array.from(page('macintosh'), (letter) => mac.get(letter) ?? letter.charCodeAt(0));
    expect(only(read('raw/a.html', bytes)).lead).toBe(STORY);
  });

  it('that was applied twice is mended, and that is said', () => {
    const twice = new TextEncoder().encode(
      Array.from(new TextEncoder().encode(text.replace(/[«»]/g, '"')), (byte) =>
        String.fromCharCode(byte),
      ).join(''),
    );
    const result = read('raw/a.txt', twice);
    expect(only(result).lead).toContain(STORY);
    expect(result.notes.map(({ code }) => code)).toContain('double-encoding');
  });

  it('with dashes of other kinds before what is said has dashes', () => {
    for (const dash of ['─ ', '― ', '‒ ', '− ']) {
      const lines = [
        'Ny båt i havna',
        '6. desember 2016',
        'Båten kom i går.',
        `${dash}Den er fin, sier Kari Moe. Det er −5 grader.`,
      ];
      const article = only(read('raw/a.txt', new TextEncoder().encode(lines.join('\n\n'))));
      expect(article.blocks).toMatchObject([{ text: '– Den er fin, sier Kari Moe. Det er −5 grader.' }]);
    }
  });

  it('with words cut by columns is joined again, and that is said; other hyphens stay', () => {
    const cut = text.replace('Rederiet', 'Et samar- beid om på- og avstigning gjør at rederiet');
    const result = read('raw/a.txt', new TextEncoder().encode(cut));
    expect(only(result).lead).toContain('Et samarbeid om på- og avstigning');
    expect(result.notes.map(({ code }) => code)).toContain('hyphenation');
  });
});

describe('Markdown', () => {
  it('without front matter is an article like others', () => {
    const article = only(
      read(
        'raw/2016-12-06-ferja.md',
        `# Ferja går igjen\n\n**${STORY}**\n\n## Ruta\n\n- Storvåg\n- Lillevik\n\nSlutt på *ventinga*.\n`,
      ),
    );
    expect([article.title, article.date, article.lead]).toEqual(['Ferja går igjen', '2016-12-06', STORY]);
    expect(article.blocks.map(({ type }) => type)).toEqual(['heading', 'list', 'paragraph']);
  });

  it('with the front matter of another program is read by its names', () => {
    const article = only(
      read(
        'raw/ferja.md',
        `---\nheadline: "Ferja: igjen"\npublished: 2016-12-06T08:00:00+01:00\nauthors: [Kari Nes]\nslug: ferja-igjen\ntags: [båt]\n---\n\n${STORY}\n`,
      ),
    );
    expect(article).toMatchObject({
      title: 'Ferja: igjen',
      date: '2016-12-06',
      byline: ['Kari Nes'],
      slug: 'ferja-igjen',
      lead: STORY,
    });
  });

  it('under the contract is simply the article', () => {
    const markdown = `---\ntitle: Ferja går igjen\ndate: 2016-12-06\npeople:\n  - name: Odd Vik\n---\n\n${STORY}\n`;
    expect(read('raw/ferja.md', markdown)).toEqual({
      path: 'raw/ferja.md',
      articles: [],
      notes: [],
      markdown,
    });
  });

  it('marked as a draft is left out, and front matter is never run', () => {
    const draft = read('raw/ferja.md', `---\ntitle: Ferja\ndate: 2016-12-06\ndraft: true\n---\n${STORY}\n`);
    expect(draft.articles).toEqual([]);
    expect(draft.notes.map(({ code }) => code)).toEqual(['draft']);
    const code = read('raw/ferja.md', '---js\nprocess.exit(1)\n---\nFerja\n');
    expect(code.articles).toEqual([]);
  });
});

describe('a WordPress export', () => {
  const item = (fields: Record<string, string>): string =>
    `<item>${Object.entries(fields)
      .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
      .join('')}</item>`;
  const post = (title: string, more: Record<string, string>): string =>
    item({ title, 'dc:creator': 'kari', 'wp:post_type': 'post', 'wp:status': 'publish', ...more });
  const xml = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="c" xmlns:excerpt="e" xmlns:dc="d" xmlns:wp="w"><channel>
    <wp:author><wp:author_login>kari</wp:author_login><wp:author_display_name><![CDATA[Kari Nes]]></wp:author_display_name></wp:author>
    ${post('Ferja g&#229;r igjen', {
      'wp:post_date': '2016-12-06 23:30:00',
      'wp:post_name': 'ferja-igjen',
      'content:encoded': `${STORY}\n\n[caption id="attachment_7" align="left"]<img src="https://example.no/ferje.jpg" alt="Ferja" /> Ferja ved kai. Foto: Anne Myhre[/caption]\n\nNeste avsnitt er kort.\nMed to linjer.\n\n[gallery ids="9"]`,
    })}
    ${post('Ny brygge', {
      'wp:post_date': '2017-01-02 10:00:00',
      'wp:post_name': 'ny-brygge',
      'content:encoded': `<!-- wp:paragraph --><p>${STORY.replace('Ferja', 'Båten')}</p><!-- /wp:paragraph --><!-- wp:image --><figure class="wp-block-image"><img src="b.jpg" alt=""/><figcaption>Brygga. Foto: Odd Vik</figcaption></figure><!-- /wp:image -->`,
    })}
    ${post('Uferdig', { 'wp:status': 'draft', 'wp:post_date': '2017-02-02 10:00:00', 'content:encoded': STORY })}
    ${item({ title: 'Om oss', 'wp:post_type': 'page', 'wp:status': 'publish', 'content:encoded': STORY })}
    ${item({ title: 'kai', 'wp:post_type': 'attachment', 'wp:post_id': '9', 'wp:attachment_url': 'https://example.no/kai.jpg', 'excerpt:encoded': 'Kaia om kvelden. Foto: Anne Myhre' })}
    </channel></rss>`;
  const result = read('raw/eksport.xml', xml);

  it('gives each published post with its date, author and address', () => {
    expect(result.articles.map(({ title, date, byline, slug }) => ({ title, date, byline, slug }))).toEqual([
      { title: 'Ferja går igjen', date: '2016-12-06', byline: ['Kari Nes'], slug: 'ferja-igjen' },
      { title: 'Ny brygge', date: '2017-01-02', byline: ['Kari Nes'], slug: 'ny-brygge' },
    ]);
  });

  it('keeps pictures with their captions, from shortcodes, blocks and galleries', () => {
    const photos = result.articles.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'photo'));
    expect(photos).toMatchObject([
      { caption: 'Ferja ved kai.', credit: 'Anne Myhre', src: 'https://example.no/ferje.jpg' },
      { caption: 'Kaia om kvelden.', credit: 'Anne Myhre', src: 'https://example.no/kai.jpg' },
      { caption: 'Brygga.', credit: 'Odd Vik', src: 'b.jpg' },
    ]);
  });

  it('leaves drafts out and says how many', () => {
    expect(result.notes).toMatchObject([
      { level: 'info', code: 'draft', message: expect.stringMatching(/^1 /) },
    ]);
  });

  it('with one post that is wrong gives the others, and names it', () => {
    const wrong = read('raw/eksport.xml', xml.replace('2017-01-02', '2037-01-02'));
    expect(wrong.articles.map(({ title }) => title)).toEqual(['Ferja går igjen']);
    const errors = wrong.notes.filter(({ level }) => level === 'error');
    expect(errors).toMatchObject([
      { code: 'date-in-future', message: expect.stringMatching(/^«Ny brygge» /) },
    ]);
  });
});

describe('a language', () => {
  const nynorsk =
    'Ferja mellom Storvåg og Lillevik går igjen kvar time. Reiarlaget har sett inn ein ny båt etter at den gamle vart lagd i opplag. Ho tek førti bilar, og dei som reiser, er glade for det.';
  it.each([
    ['bokmål', STORY, 'nb'],
    ['nynorsk', nynorsk, 'nn'],
    [
      'English',
      'The ferry between the two towns runs every hour again. The company has a new boat after the old one was laid up, and those who travel with it are glad.',
      'en',
    ],
    [
      'Swedish',
      'Färjan mellan städerna går igen varje timme. Rederiet har satt in en ny båt efter att den gamla lades upp, och de som reser med den är mycket glada över det.',
      'sv',
    ],
  ])('%s is told by the text', (_name, story, lang) => {
    const result = read(
      'raw/2016-12-06-ferja.txt',
      `Ferja 2016\n\n${story}\n\n${story.slice(0, -1)} igjen.\n`,
    );
    expect(only(result).lang).toBe(lang);
    const named = only(result).notes.filter(({ code }) => code === 'language');
    expect(named).toHaveLength(lang.startsWith('n') ? 0 : 1);
  });
});

describe('a credit on a line of its own', () => {
  const long =
    'Den som sto bak kameraet, sa at dette ble et godt foto: alle smilte, og sola sto lavt over fjorden. ';
  const rest = 'Det var mye å se på kaia denne kvelden, og ingen hadde hastverk med å gå hjem igjen. ';

  it('is one, though a line above it speaks of a photo', () => {
    const text = `Kaia er ny\nSkrevet 06.12.16\n${STORY}\n\n${long}${rest.repeat(4)}\n\nDet var suppe til alle.\n\nFoto: Per Ås/VV\n`;
    const photos = only(read('raw/kaia.txt', text)).blocks.filter(({ type }) => type === 'photo');
    expect(photos).toMatchObject([{ credit: 'Per Ås/VV' }]);
  });
});

it('a line of a list of posts is no subheading, though a longer line follows', () => {
  const names =
    'Siri Nag (Tønsberg Seilklubb), Ahmed Karimi (Bergen Vindklubb), Lisbeth Øyen (Bodø Seilforening)';
  const list = `President: Hanne Sørum, Torvik IL\nVisepresident: Ole Ravn, Solvik IL\nStyremedlemmer: ${names}`;
  const { blocks } = only(read('raw/styre.txt', `Nytt styre\nSkrevet 06.12.16\n${STORY}\n\n${list}\n`));
  expect(blocks.filter(({ type }) => type === 'heading')).toEqual([]);
});
