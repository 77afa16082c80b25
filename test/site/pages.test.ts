import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { checkLinks } from '../../src/pipeline/links.ts';
import { base, origin, useRenderedSite } from './renderedSite.ts';

const site = useRenderedSite();

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
    const pages = site.files.filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(20);
    const findings: string[] = [];
    for (const file of pages) {
      const report = await validator.validateString(await site.read(file), file);
      const messages = report.results.flatMap((result) => result.messages);
      findings.push(...messages.map(({ line, ruleId, message }) => `${file}:${line} ${ruleId}: ${message}`));
    }
    expect(findings).toEqual([]);
  });

  test('links only to pages and anchors that are there, under the base path', () => {
    expect(() => checkLinks(site.folder, { base })).not.toThrow();
  });

  test('is counted once, and its address is in the sitemap unless it is no page to find', async () => {
    expect(site.written).toBe(
      site.files.filter(
        (file) => !file.startsWith('media/') && ![isCopied, isBeside, isTable].some((is) => is(file)),
      ).length,
    );
    const sitemap = await site.read('sitemap.xml');
    const addresses = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]);
    const expected = site.files
      .filter((file) => file.endsWith('index.html') && file !== 'sok/index.html')
      .map((file) => `${origin}${base}${file.replace(/index\.html$/, '')}`);
    expect(addresses.sort()).toEqual(expected.sort());
  });

  test('speaks the language of the archive, and says where it does not', async () => {
    const article = await site.page('artikler/2018/ferja-ventar/');
    expect(article.documentElement.getAttribute('lang')).toBe('nb');
    expect(article.querySelector('article.article')?.getAttribute('lang')).toBe('nn');
    const person = await site.page('personer/ase-tveit/');
    expect(person.querySelector('blockquote')?.getAttribute('lang')).toBe('nn');
    expect(
      (await site.page('artikler/2016/ny-kai/')).querySelector('article')?.getAttribute('lang'),
    ).toBeNull();
  });
});

/** The feeds and the data that lie beside a person's or an organisation's page. */
const isBeside = (file: string): boolean =>
  /^(personer|organisasjoner)\/[^/]+\/(feed\.xml|rss\.xml|feed\.json|data\.json)$/.test(file);

/** The tables of the open data. */
const isTable = (file: string): boolean => /^data\/(?:\w+\.(?:jsonl|csv)|popolo\.json)$/.test(file);

const isCopied = (file: string): boolean => /^assets\/.*(\.js|icon\.svg)$/.test(file);
