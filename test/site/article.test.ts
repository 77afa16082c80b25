import { describe, expect, test } from 'vitest';
import { base, hrefs, texts, useRenderedSite } from './renderedSite.ts';

const site = useRenderedSite();

describe('an article', () => {
  test('has its quotes at their anchors, dash, verbatim and retold apart', async () => {
    const article = await site.page('artikler/2016/ny-kai/');
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
    const article = await site.page('artikler/2016/ny-kai/');
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
    const speech = [
      ...(await site.page('artikler/2014/kranen-kom/')).querySelectorAll('p.speech'),
    ][1] as Element;
    expect(
      [...speech.querySelectorAll('a.name')].map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([['Holm', `${base}personer/berit-aas-holm/`]]);
    expect(speech.textContent?.trim()).toBe(
      '– Den går ikke fort, men den er sterk#, sier Holm og peker på Jon Holm.',
    );
  });

  test('shows date, byline and the role that each person had then', async () => {
    const article = await site.page('artikler/2016/ny-kai/');
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
    const article = await site.page('artikler/2016/ny-kai/');
    const [first, second, third] = [...article.querySelectorAll('figure')];
    const picture = (first?.querySelector('img')?.getAttribute('src') ?? '').replace(base, '');
    expect(site.files).toContain(picture);
    expect(first?.querySelector('img')?.getAttribute('alt')).toBe('Berit Aas Holm (Sp). Foto: Odd Ravn');
    expect(texts(first as Element, 'figcaption')[0]).toContain('Foto: Odd Ravn/Fjordposten');
    expect(first?.nextElementSibling?.className).toBe('speech');
    expect(second?.querySelector('img')).toBeNull();
    expect(second?.textContent).toContain('Arkivfoto: Ukjent');
    expect(second?.textContent).toContain('Den gamle kaiaDen gamle kaia slik den var i 1962.');
    expect(third?.nextElementSibling).toBeNull();
    // Other words for a lost picture than its caption has are shown, the same are not shown twice.
    expect(third?.textContent?.trim()).toBe('Bildet som ingen plasserte.');
  });

  test('sets fact boxes, tables and pointers', async () => {
    const article = await site.page('artikler/2016/ny-kai/');
    expect(texts(article, '.prose .box-title')).toEqual(['Slik er kaia', 'Les også']);
    expect(texts(article, '.box-fakta li')).toEqual(['120 meter lang', '14 meter dyp']);
    expect(article.querySelector('td:last-child')?.className).toBe('align-right');
  });

  test('leads to other pages however its author named them: by address, from the root, by file', async () => {
    const article = await site.page('artikler/2016/ny-kai/');
    expect(hrefs(article, '.box-les-ogsa a')).toEqual([
      `${base}artikler/2014/kranen-kom/`,
      `${base}artikler/2018/ferja-ventar/`,
      `${base}artikler/`,
    ]);
  });

  test('leads to the articles before and after', async () => {
    const article = await site.page('artikler/2016/ny-kai/');
    expect(hrefs(article, '.neighbours a')).toEqual([
      `${base}artikler/2014/kranen-kom/`,
      `${base}artikler/2018/ferja-ventar/`,
    ]);
  });

  test('says who its names are, where one points at them and to those who listen', async () => {
    const article = await site.page('artikler/2016/ny-kai/');
    const link = [...article.querySelectorAll('a.name')].find((found) => found.textContent === 'Jon Holm');
    expect(link?.getAttribute('data-about')).toBe('havnesjef, Nessvika Havn');
    const note = article.getElementById(link?.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toBe('havnesjef, Nessvika Havn');
  });

  test('leads to articles about the same, and says what they share', async () => {
    const article = await site.page('artikler/2014/kranen-kom/');
    expect(texts(article, '.related-list li')).toEqual([
      '6. desember 2016HavnNy kai gir plass til flere båterHer er også Berit Aas Holm og Nessvika Havn KF.',
    ]);
  });

  test('says how to refer to it, in words and to reference managers', async () => {
    const article = await site.page('artikler/2016/ny-kai/');
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

  test('says of what time it is, and what was wrong in it', async () => {
    const article = await site.page('artikler/2016/ny-kai/');
    expect(texts(article, '.article-age')).toEqual([
      'Artikkelen er fra 2016. Roller, tall og navn er fra den gang.',
    ]);
    expect(texts(article, '.corrections li')).toEqual([
      '8. desember 2016: Kaia er 120 meter lang, ikke 210.',
    ]);
  });

  test('never lets its words become markup or code', async () => {
    const html = await site.read('artikler/2018/tegn-i-tittelen/index.html');
    const article = await site.page('artikler/2018/tegn-i-tittelen/');
    expect(article.querySelector('h1')?.textContent).toBe(
      '</script><script>alert("1")</script> & «tegn» i <b>tittelen</b>',
    );
    expect([...article.querySelectorAll('script')].map((script) => script.getAttribute('type'))).toEqual([
      'application/ld+json',
      'application/ld+json',
      'module',
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
    const article = await site.page('artikler/2016/ny-kai/');
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
