/** What every page knows: the archive, the interface's language, and where things stand. */
import type { Archive, Article, Organisation, Person } from '../archive/types.ts';
import { baseOf } from './addresses.ts';
import { articlesSpan, monthOf } from './dates.ts';
import { groupBy } from './groups.ts';
import { type Photographer, photographersIn } from './photographers.ts';
import type { Pictures } from './pictures/pictures.ts';
import { Relations } from './related.ts';
import { STRINGS, type Strings } from './strings/index.ts';

export interface Year {
  year: number;
  /** Newest first. */
  articles: Article[];
  /** Newest first. */
  months: Month[];
}

export interface Month {
  year: number;
  /** 1 to 12. */
  month: number;
  /** Newest first. */
  articles: Article[];
}

/** A class, so that Eleventy passes it on to the pages by reference instead of copying the archive for each. */
export class Site {
  readonly strings: Strings;
  /** Path of the site's address, with a slash at both ends: `/` or `/nyheter/`. */
  readonly base: string;
  /** Newest first. */
  readonly years: Year[];
  /** `2008–2021`; undefined for an archive without articles. */
  readonly span: string | undefined;
  readonly relations: Relations;
  readonly photographers: Photographer[];
  /** Months with articles, newest first. */
  readonly months: Month[];
  private readonly origin: string;
  private readonly positions: Map<Article, number>;
  private readonly byFile: Map<string, Article>;
  private readonly listed: ReadonlySet<Person | Organisation>;

  constructor(
    readonly archive: Archive,
    readonly pictures: Pictures,
    /** Changes when stylesheets or scripts do, so that readers do not keep old ones. */
    readonly assetVersion: string,
  ) {
    const { settings, articles } = archive;
    this.strings = STRINGS[settings.lang];
    this.base = baseOf(settings);
    this.origin = new URL(settings.url).origin;
    this.span = articlesSpan(articles);
    this.listed = new Set([...archive.people, ...archive.organisations]);
    this.photographers = photographersIn(articles, archive.people);
    this.relations = new Relations(articles);
    this.byFile = new Map(this.pages.articles.map((article) => [article.file, article]));
    this.positions = new Map(articles.map((article, index) => [article, index]));
    this.years = groupBy(articles, (article) => article.year).map(({ key: year, items }) => ({
      year,
      articles: items,
      months: groupBy(items, (article) => monthOf(article.frontMatter.date)).map((group) => ({
        year,
        month: group.key,
        articles: group.items,
      })),
    }));
    this.months = this.years.flatMap((year) => year.months);
  }

  get articles(): Article[] {
    return this.archive.articles;
  }

  get people(): Person[] {
    return this.archive.people;
  }

  get organisations(): Organisation[] {
    return this.archive.organisations;
  }

  /** Everything that has a page, also what no list leads to. */
  get pages(): Archive['unlisted'] {
    const { articles, people, organisations, unlisted } = this.archive;
    return {
      articles: [...articles, ...unlisted.articles],
      people: [...people, ...unlisted.people],
      organisations: [...organisations, ...unlisted.organisations],
    };
  }

  /** Whether it has a feed and data of its own: as lists do, these leave out what is not to be found. */
  hasFiles(entity: Person | Organisation): boolean {
    return this.listed.has(entity);
  }

  /** The one way to link within the site. `address` has no leading slash and may end in `#anchor` or `?query`. */
  href(address: string): string {
    return this.base + address;
  }

  /** The whole address, for machines elsewhere. */
  url(address: string): string {
    return this.origin + this.href(address);
  }

  /** @param file under the content folder: `articles/2016/ny-kai.md` */
  articleAt(file: string): Article | undefined {
    return this.byFile.get(file);
  }

  /** The articles before and after this one in time. */
  neighbours(article: Article): { earlier?: Article | undefined; later?: Article | undefined } {
    const position = this.positions.get(article);
    if (position === undefined) return {};
    return {
      earlier: this.articles[position + 1],
      later: position > 0 ? this.articles[position - 1] : undefined,
    };
  }
}
