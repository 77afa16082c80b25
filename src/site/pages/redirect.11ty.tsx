/** An address that a page once had leads on to where it is now, on any static host. */
import { render as renderToString } from 'preact-render-to-string';
import { PAGE_POLICY } from '../security.ts';
import type { Site } from '../site.ts';

interface Redirect {
  from: string;
  to: string;
}

export const data = {
  pagination: { data: 'work.redirects', size: 1, alias: 'redirect', addAllPagesToCollections: false },
  permalink: ({ redirect }: { redirect: Redirect }) => `${redirect.from}index.html`,
};

export function render({ site, redirect }: { site: Site; redirect: Redirect }): string {
  const { strings } = site;
  const target = site.href(redirect.to);
  return `<!doctype html>\n${renderToString(
    <html lang={strings.htmlLang}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={PAGE_POLICY} />
        <title>{strings.movedTitle}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="canonical" href={site.url(redirect.to)} />
        <meta http-equiv="refresh" content={`0; url=${target}`} />
      </head>
      <body>
        <main>
          <h1>{strings.movedTitle}</h1>
          <p>
            {strings.movedText} <a href={target}>{strings.goOn}</a>
          </p>
        </main>
      </body>
    </html>,
  )}\n`;
}
