/** The whole of an HTML page: head, masthead, landmarks, foot. */
import type { ComponentChildren } from 'preact';
import { render as renderToString } from 'preact-render-to-string';
import type { Organisation, Person } from '../../archive/types.ts';
import { ADDRESSES, entityFeed, entityJson, entityJsonFeed, entityRss } from '../addresses.ts';
import { SiteContext } from '../context.ts';
import { Breadcrumbs, type Crumb } from '../parts/Breadcrumbs.tsx';
import { Masthead } from '../parts/Masthead.tsx';
import { SiteFooter } from '../parts/SiteFooter.tsx';
import type { PictureFile } from '../pictures/pictures.ts';
import { PAGE_POLICY } from '../security.ts';
import type { Site } from '../site.ts';
import { breadcrumbData, jsonForScript, type Thing } from '../structuredData.ts';

/** What the page says of itself when it is shared (ogp.me). */
export interface OpenGraph {
  type: 'website' | 'article' | 'profile';
  image?: PictureFile | undefined;
  publishedTime?: string;
  modifiedTime?: string | undefined;
  authors?: readonly string[];
}

export interface PageProps {
  site: Site;
  /** Under the site's base. */
  address: string;
  /** Without the archive's name; the front page has none. */
  title?: string;
  description: string;
  /** The way here from the front page, the page itself last. */
  crumbs?: readonly Crumb[];
  /** What the page is about, for machines. */
  about?: Thing | undefined;
  openGraph?: OpenGraph;
  /** Whose feed the page offers besides the archive's. */
  feedOf?: Person | Organisation;
  /** Kept out of search machines' lists. */
  unlisted?: boolean;
  /** Scripts under `assets/`, as modules. */
  scripts?: readonly string[];
  /** Addresses of modules that the scripts will ask for. */
  modules?: readonly string[];
  children: ComponentChildren;
}

/** @returns the page's HTML */
export function renderPage(props: PageProps): string {
  const html = `<!doctype html>\n${renderToString(<Document {...props} />)}\n`;
  // A string put together from pieces holds them all until its signs are asked for, and Eleventy holds every page.
  html.charCodeAt(0);
  return html;
}

function Document(props: PageProps) {
  const { site, children, crumbs = [], scripts = [] } = props;
  return (
    <SiteContext.Provider value={site}>
      <html lang={site.strings.htmlLang}>
        <Head {...props} />
        <body id="topp">
          <a class="skip" href="#innhold">
            {site.strings.skipToContent}
          </a>
          <Masthead large={props.address === ADDRESSES.front} address={props.address} />
          {crumbs.length > 0 && <Breadcrumbs crumbs={crumbs} />}
          <main id="innhold" tabIndex={-1}>
            {children}
          </main>
          <SiteFooter />
          {[...scripts, 'search/browser/slashKey.js'].map((script) => (
            <script
              type="module"
              src={`${site.href(`assets/${script}`)}?v=${site.assetVersion}`}
              key={script}
            />
          ))}
        </body>
      </html>
    </SiteContext.Provider>
  );
}

function Head(props: PageProps) {
  const { site, address, title, description, crumbs = [], about, openGraph, feedOf, unlisted } = props;
  const { modules = [] } = props;
  const { settings } = site.archive;
  const things = [about, crumbs.length ? breadcrumbData(site, crumbs) : undefined].filter(
    (thing) => thing !== undefined,
  );
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={PAGE_POLICY} />
      <title>{title ? `${title} – ${settings.title}` : settings.title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {description && <meta name="description" content={description} />}
      <meta name="color-scheme" content="light dark" />
      {unlisted ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={site.url(address)} />
      )}
      <meta property="og:site_name" content={settings.title} />
      <meta property="og:title" content={title ?? settings.title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:type" content={openGraph?.type ?? 'website'} />
      <meta property="og:url" content={site.url(address)} />
      <meta property="og:locale" content={settings.lang === 'nn' ? 'nn_NO' : 'nb_NO'} />
      {openGraph?.image && (
        <>
          <meta property="og:image" content={site.url(openGraph.image.address)} />
          <meta property="og:image:width" content={String(openGraph.image.width)} />
          <meta property="og:image:height" content={String(openGraph.image.height)} />
        </>
      )}
      {openGraph?.publishedTime && (
        <meta property="article:published_time" content={openGraph.publishedTime} />
      )}
      {openGraph?.modifiedTime && <meta property="article:modified_time" content={openGraph.modifiedTime} />}
      {openGraph?.authors?.map((author) => (
        <meta property="article:author" content={author} key={author} />
      ))}
      <meta name="twitter:card" content={openGraph?.image ? 'summary_large_image' : 'summary'} />
      <link rel="stylesheet" href={`${site.href(ADDRESSES.stylesheet)}?v=${site.assetVersion}`} />
      {modules.map((module) => (
        <link rel="modulepreload" href={site.href(module)} key={module} />
      ))}
      <link rel="icon" type="image/svg+xml" href={site.href(ADDRESSES.icon)} />
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={settings.title}
        href={site.href(ADDRESSES.openSearch)}
      />
      <FeedLinks
        title={settings.title}
        atom={site.href(ADDRESSES.feed)}
        rss={site.href(ADDRESSES.rss)}
        json={site.href(ADDRESSES.jsonFeed)}
      />
      {feedOf && site.hasFiles(feedOf) && (
        <>
          <FeedLinks
            title={feedOf.name}
            atom={site.href(entityFeed(feedOf))}
            rss={site.href(entityRss(feedOf))}
            json={site.href(entityJsonFeed(feedOf))}
          />
          <link rel="alternate" type="application/json" href={site.href(entityJson(feedOf))} />
        </>
      )}
      {things.map((thing) => (
        <script
          type="application/ld+json"
          key={String(thing['@type'])}
          dangerouslySetInnerHTML={{ __html: jsonForScript({ '@context': 'https://schema.org', ...thing }) }}
        />
      ))}
    </head>
  );
}

function FeedLinks({ title, ...feeds }: { title: string; atom: string; rss: string; json: string }) {
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={`${title} (Atom)`} href={feeds.atom} />
      <link rel="alternate" type="application/rss+xml" title={`${title} (RSS)`} href={feeds.rss} />
      <link rel="alternate" type="application/feed+json" title={`${title} (JSON Feed)`} href={feeds.json} />
    </>
  );
}
