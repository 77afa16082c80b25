import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadArchive } from '../../src/archive/load.ts';
import { renderSite } from '../../src/site/render.ts';

const content = join(import.meta.dirname, '../fixtures/site');
const base = '/nyheter/';
let output = '';
let files: string[] = [];
let written = 0;

const read = (file: string): Promise<string> => readFile(join(output, file), 'utf8');
const page = async (address: string): Promise<Document> =>
  parseHTML(await read(`${address}index.html`)).document as unknown as Document;
const texts = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((found) => (found.textContent ?? '').replace(/\s+/g, ' ').trim());
const hrefs = (root: ParentNode, selector: string): (string | null)[] =>
  [...root.querySelectorAll(selector)].map((found) => found.getAttribute('href'));

beforeAll(async () => {
  output = await mkdtemp(join(tmpdir(), 'nyhetsarkiv-site-'));
  const archive = await loadArchive(content);
  written = (await renderSite({ archive, contentDir: content, outputDir: output, today: '2018-06-01' }))
    .pages;
  files = (await readdir(output, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(output.length + 1));
});

afterAll(() => rm(output, { recursive: true, force: true }));

describe('every page', () => {
  test('is well-formed, accessible HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
      rules: {
        // Written by a renderer: how it writes void elements, quotes and empty attributes is all the same to readers.
        'doctype-style': 'off',
        'void-style': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'no-trailing-whitespace': 'off',
        // All that is asked for comes from the site itself.
        'require-sri': 'off',
        // A list to choose from that narrows as one types is more than <select> can do.
        'prefer-native-element': ['error', { exclude: ['listbox'] }],
        // A title is as long as the article's.
        'long-title': 'off',
      },
    });
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(20);
    const findings: string[] = [];
    for (const file of pages) {
      const report = await validator.validateString(await read(file), file);
      const messages = report.results.flatMap((result) => result.messages);
      findings.push(...messages.map(({ line, ruleId, message }) => `${file}:${line} ${ruleId}: ${message}`));
    }
    expect(findings).toEqual([]);
  });

  test('links only to pages and anchors that are there, under the base path', async () => {
    const ids = new Map<string, Set<string>>();
    const pages = files.filter((file) => file.endsWith('.html'));
    const documents = new Map<string, Document>();
    for (const file of pages) {
      const document = parseHTML(await read(file)).document as unknown as Document;
      documents.set(file, document);
      ids.set(file, new Set([...document.querySelectorAll('[id]')].map((found) => found.id)));
    }
    const broken: string[] = [];
    for (const [file, document] of documents) {
      for (const found of document.querySelectorAll('[href], [src]')) {
        const link = found.getAttribute('href') ?? found.getAttribute('src') ?? '';
        if (/^(https?|data|mailto):/.test(link)) continue;
        const [path = '', anchor] = link.replace(/\?[^#]*/, '').split('#');
        if (path && !path.startsWith(base)) broken.push(`${file}: ${link}`);
        const target = path ? decodeURI(path.slice(base.length)) : file;
        const targetFile = target === '' || target.endsWith('/') ? `${target}index.html` : target;
        if (!files.includes(targetFile)) broken.push(`${file}: ${link}`);
        else if (anchor && !ids.get(targetFile)?.has(anchor)) broken.push(`${file}: ${link}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('is counted once, and its address is in the sitemap unless it is no page to find', async () => {
    expect(written).toBe(files.filter((file) => !file.startsWith('media/') && !isCopied(file)).length);
    const sitemap = await read('sitemap.xml');
    const addresses = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]);
    const expected = files
      .filter((file) => file.endsWith('index.html') && file !== 'sok/index.html')
      .map((file) => `https://arkiv.example.no${base}${file.replace(/index\.html$/, '')}`);
    expect(addresses.sort()).toEqual(expected.sort());
  });

  test('speaks the language of the archive, and says where it does not', async () => {
    const article = await page('artikler/2018/ferja-ventar/');
    expect(article.documentElement.getAttribute('lang')).toBe('nb');
    expect(article.querySelector('article.article')?.getAttribute('lang')).toBe('nn');
    const person = await page('personer/ase-tveit/');
    expect(person.querySelector('blockquote')?.getAttribute('lang')).toBe('nn');
    expect((await page('artikler/2016/ny-kai/')).querySelector('article')?.getAttribute('lang')).toBeNull();
  });
});

const isCopied = (file: string): boolean => /^assets\/.*(\.js|icon\.svg)$/.test(file);

describe('an article', () => {
  test('has its quotes at their anchors, dash, verbatim and retold apart', async () => {
    const article = await page('artikler/2016/ny-kai/');
    const quotes = [...article.querySelectorAll('.quote')].map((quote) => [
      quote.id,
      quote.className,
      quote.textContent,
    ]);
    expect(quotes).toEqual([
      ['sitat-1', 'quote quote-dash', 'Dette har vi ventet på siden jeg var liten. Nå får vi plass til alle'],
      ['sitat-2', 'quote quote-verbatim', 'en kai for hundre år'],
      ['sitat-3', 'quote quote-indirect', 'kaia tåler de største båtene'],
      ['sitat-4', 'quote quote-dash', 'Her kan jeg sitte hele dagen'],
    ]);
    expect(article.querySelector('#sitat-3')?.tagName).toBe('SPAN');
    expect(article.querySelectorAll('p.speech')).toHaveLength(2);
    expect(texts(article, 'p.speech')[1]).toBe('– Her kan jeg sitte hele dagen#, sier en som fisker.');
  });

  test('links the first mention of each person and organisation, and the speaker beside a quote', async () => {
    const article = await page('artikler/2016/ny-kai/');
    expect(
      [...article.querySelectorAll('a.name')].map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['Nessvika Havn', `${base}organisasjoner/nessvika-havn-kf/`],
      ['Berit Aas Holm', `${base}personer/berit-aas-holm/`],
      ['Berit Aas Holm', `${base}personer/berit-aas-holm/`],
      ['Jon Holm', `${base}personer/jon-holm/`],
      ['Ærlig & Sønn AS', `${base}organisasjoner/aerlig-and-sonn-as/`],
      ['Øystein Ånes', `${base}personer/oystein-anes/`],
    ]);
  });

  test('knows whose the surname beside a quote is, and leaves the same surname of another alone', async () => {
    const speech = [...(await page('artikler/2014/kranen-kom/')).querySelectorAll('p.speech')][1] as Element;
    expect(
      [...speech.querySelectorAll('a.name')].map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([['Holm', `${base}personer/berit-aas-holm/`]]);
    expect(speech.textContent?.trim()).toBe(
      '– Den går ikke fort, men den er sterk#, sier Holm og peker på Jon Holm.',
    );
  });

  test('shows date, byline and the role that each person had then', async () => {
    const article = await page('artikler/2016/ny-kai/');
    expect(texts(article, '.article-facts')[0]).toBe(
      '6. desember 2016Av Tora Lien, Odd RavnOppdatert 8. desember 2016',
    );
    expect(texts(article, '.article-aside section:first-child li')).toEqual([
      'Berit Aas Holmordfører (Sp)',
      'Jon Holmhavnesjef, Nessvika Havn',
      'Øystein Ånesmaskinist',
    ]);
  });

  test('has its photos in their places: the picture, the words of one that is lost, the unplaced last', async () => {
    const article = await page('artikler/2016/ny-kai/');
    const [first, second, third] = [...article.querySelectorAll('figure')];
    expect(first?.querySelector('img')?.getAttribute('src')).toBe(`${base}media/kai.png`);
    expect(first?.querySelector('img')?.getAttribute('alt')).toBe('Berit Aas Holm (Sp). Foto: Odd Ravn');
    expect(texts(first as Element, 'figcaption')[0]).toContain('Foto: Odd Ravn/Fjordposten');
    expect(first?.nextElementSibling?.className).toBe('speech');
    expect(second?.querySelector('img')).toBeNull();
    expect(second?.textContent).toContain('Arkivfoto: Ukjent');
    expect(third?.nextElementSibling).toBeNull();
    expect(files).toContain('media/kai.png');
  });

  test('sets fact boxes, tables and pointers', async () => {
    const article = await page('artikler/2016/ny-kai/');
    expect(texts(article, '.prose .box-title')).toEqual(['Slik er kaia', 'Les også']);
    expect(texts(article, '.box-fakta li')).toEqual(['120 meter lang', '14 meter dyp']);
    expect(article.querySelector('td:last-child')?.className).toBe('align-right');
  });

  test('leads to the articles before and after', async () => {
    const article = await page('artikler/2016/ny-kai/');
    expect(hrefs(article, '.neighbours a')).toEqual([
      `${base}artikler/2014/kranen-kom/`,
      `${base}artikler/2018/ferja-ventar/`,
    ]);
  });

  test('says who its names are, where one points at them and to those who listen', async () => {
    const article = await page('artikler/2016/ny-kai/');
    const link = [...article.querySelectorAll('a.name')].find((found) => found.textContent === 'Jon Holm');
    expect(link?.getAttribute('data-about')).toBe('havnesjef, Nessvika Havn');
    const note = article.getElementById(link?.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toBe('havnesjef, Nessvika Havn');
  });

  test('leads to articles about the same, and says what they share', async () => {
    const article = await page('artikler/2014/kranen-kom/');
    expect(texts(article, '.related-list li')).toEqual([
      '6. desember 2016HavnNy kai gir plass til flere båterHer er også Berit Aas Holm og Nessvika Havn KF.',
    ]);
  });

  test('says how to refer to it, in words and to reference managers', async () => {
    const article = await page('artikler/2016/ny-kai/');
    expect(texts(article, '.citation p')[0]).toBe(
      'Lien, Tora og Ravn, Odd. «Ny kai gir plass til flere båter» (6. desember 2016). Fjordposten. https://arkiv.example.no/nyheter/artikler/2016/ny-kai/',
    );
    const [risFile, bibFile] = [...article.querySelectorAll('.citation-files a')].map((link) =>
      decodeURIComponent((link.getAttribute('href') ?? '').replace(/^[^,]*,/, '')),
    );
    expect(risFile).toMatch(/^TY {2}- NEWS\r\nAU {2}- Lien, Tora\r\nAU {2}- Ravn, Odd\r\n/);
    expect(risFile).toMatch(/\r\nDA {2}- 2016\/12\/06\r\n[\s\S]*ER {2}- \r\n$/);
    expect(bibFile).toContain('author = {Lien, Tora and Ravn, Odd}');
  });

  test('says that it is old, and what was wrong in it', async () => {
    expect(texts(await page('artikler/2014/kranen-kom/'), '.article-age')).toEqual([
      'Artikkelen er fra 2014. Roller, tall og navn er fra den gang.',
    ]);
    const article = await page('artikler/2016/ny-kai/');
    expect(texts(article, '.article-age')).toEqual([]);
    expect(texts(article, '.corrections li')).toEqual([
      '8. desember 2016: Kaia er 120 meter lang, ikke 210.',
    ]);
  });

  test('never lets its words become markup or code', async () => {
    const html = await read('artikler/2018/tegn-i-tittelen/index.html');
    const article = await page('artikler/2018/tegn-i-tittelen/');
    expect(article.querySelector('h1')?.textContent).toBe(
      '</script><script>alert("1")</script> & «tegn» i <b>tittelen</b>',
    );
    expect([...article.querySelectorAll('script')].map((script) => script.getAttribute('type'))).toEqual([
      'application/ld+json',
      'application/ld+json',
      'module',
    ]);
    expect(article.querySelectorAll('article b, article em, article i, article u, article img')).toHaveLength(
      0,
    );
    expect(article.querySelectorAll('a[href^="javascript"]')).toHaveLength(0);
    expect(html).toContain('{{ mal }} og {% mal %}');
    const data = JSON.parse(article.querySelector('script')?.textContent ?? '');
    expect(data.headline).toBe('</script><script>alert("1")</script> & «tegn» i <b>tittelen</b>');
    expect(article.querySelector('#sitat-1')?.textContent).toBe('Tegn som < og & hører med');
  });

  test('tells machines who says what', async () => {
    const article = await page('artikler/2016/ny-kai/');
    const [about, crumbs] = [...article.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => JSON.parse(script.textContent ?? ''),
    );
    const address = 'https://arkiv.example.no/nyheter/artikler/2016/ny-kai/';
    expect(about).toMatchObject({
      '@type': 'NewsArticle',
      url: address,
      datePublished: '2016-12-06',
      inLanguage: 'nb',
    });
    expect(about.hasPart[1]).toEqual({
      '@type': 'Quotation',
      '@id': `${address}#sitat-2`,
      text: 'en kai for hundre år',
      creator: {
        '@type': 'Person',
        '@id': 'https://arkiv.example.no/nyheter/personer/jon-holm/',
        name: 'Jon Holm',
      },
    });
    expect(crumbs.itemListElement.map((item: { name: string }) => item.name)).toEqual([
      'Forsiden',
      'Artikler',
      '2016',
      'Ny kai gir plass til flere båter',
    ]);
    expect(article.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(address);
  });
});

describe('a person', () => {
  test('has roles oldest first with the articles that show them, and «sitert» apart from «nevnt»', async () => {
    const person = await page('personer/berit-aas-holm/');
    expect(texts(person, '.roles .role-words')).toEqual(['driftslederNessvika Havn KF', 'ordfører (Sp)']);
    expect(hrefs(person, '.roles .role-times a')).toEqual([
      `${base}artikler/2014/kranen-kom/`,
      `${base}artikler/2016/ny-kai/`,
    ]);
    const mentioned = await page('personer/jon-holm/');
    expect(texts(mentioned, '[aria-labelledby=sitert] .teaser-title')).toEqual([
      'Ny kai gir plass til flere båter',
    ]);
    expect(texts(mentioned, '[aria-labelledby=nevnt] .teaser-title')).toEqual(['Ferja ventar ikkje lenger']);
  });

  test('has every quote by year, as it was said, with a link to the very place', async () => {
    const person = await page('personer/jon-holm/');
    expect(texts(person, '[aria-labelledby=sitater] .year-mark')).toEqual(['2016']);
    expect(texts(person, 'blockquote')).toEqual(['«en kai for hundre år»', 'kaia tåler de største båtene']);
    expect(hrefs(person, '.own-quote .quote-source a')).toEqual([
      `${base}artikler/2016/ny-kai/#sitat-2`,
      `${base}artikler/2016/ny-kai/#sitat-3`,
    ]);
    const other = await page('personer/berit-aas-holm/');
    expect(texts(other, 'blockquote')[0]).toBe(
      '– Dette har vi ventet på siden jeg var liten. Nå får vi plass til alle',
    );
    expect(hrefs(other, '[aria-labelledby=bilder] a')).toEqual([`${base}artikler/2016/ny-kai/#foto-1`]);
  });
});

test('an organisation has all its names with dates, its people then, and its articles by year', async () => {
  const organisation = await page('organisasjoner/nessvika-havn-kf/');
  expect(texts(organisation, '.names tbody tr')).toEqual([
    'Nessvika Havn KF9. mars 20149. mars 2014',
    'Nessvika Havn9. mars 20146. des. 2016',
    'NH6. des. 20166. des. 2016',
  ]);
  expect(texts(organisation, '.members > li')).toEqual([
    'Berit Aas Holmdriftsleder 9. mars 2014',
    'Jon Holmhavnesjef 6. des. 2016',
  ]);
  expect(texts(organisation, '[aria-labelledby=artikler] .year-mark')).toEqual(['2016', '2014']);
});

test('lists go A–Å with æ, ø and å last, each letter with its anchor', async () => {
  const people = await page('personer/');
  expect(texts(people, '.alphabet a')).toEqual([
    'Holm, Berit Aas',
    'Holm, Jon',
    'Tveit, Åse',
    'Vik, Kari "<Kari>"',
    'Ånes, Øystein',
  ]);
  const organisations = await page('organisasjoner/');
  expect(texts(organisations, '.letter')).toEqual(['A', 'F', 'N', 'Æ']);
  expect(hrefs(organisations, '.letters a').at(-1)).toBe('#bokstav-ae');
});

test('articles are found by year and month', async () => {
  const articles = await page('artikler/');
  expect(texts(articles, '.volume-year')).toEqual(['2018', '2016', '2014']);
  expect(hrefs(articles, '.volume-months a')[0]).toBe(`${base}artikler/2018/#maaned-5`);
  const year = await page('artikler/2018/');
  expect(texts(year, '.teaser-title')[1]).toBe('Ferja ventar ikkje lenger');
});

test('the feed is Atom with whole addresses', async () => {
  const feed = await read('feed.xml');
  const { document } = parseHTML(feed.replace(/<\?xml[^>]*\?>/, ''));
  expect([...document.querySelectorAll('entry id')].map((id) => id.textContent)[0]).toBe(
    'https://arkiv.example.no/nyheter/artikler/2018/tegn-i-tittelen/',
  );
  expect(feed).toContain('<updated>2018-05-18T00:00:00Z</updated>');
  expect(feed).not.toContain('<script>');
});
