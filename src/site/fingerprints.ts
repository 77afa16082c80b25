/**
 * What each page is made of, as a few signs: when they are the same, so is the page. Pages show articles with those in
 * them, and of others only what heads show; what they show more of must be named in their fingerprint.
 */
import { hashOf } from '../archive/hash.ts';
import type { Article, Organisation, Person } from '../archive/types.ts';
import { articlesOf } from './company.ts';
import type { Photographer } from './photographers.ts';
import { RELATED } from './related.ts';
import type { Site } from './site.ts';

export class Fingerprints {
  private readonly articles = new Map<Article, string>();
  private readonly entities = new Map<Person | Organisation, { shortly: string; key?: string }>();
  private readonly everything: string;
  private readonly photographers: ReadonlyMap<string, string>;

  /**
   * @param base of all that every page depends on: the program, the settings
   */
  constructor(
    private readonly site: Site,
    private readonly base: string,
  ) {
    this.photographers = new Map(site.photographers.map(({ name, slug }) => [name, slug]));
    const { articles, people, organisations, unlisted, removed, redirects } = site.archive;
    this.everything = this.of(
      [...articles, ...unlisted.articles].map((article) => this.head(article)),
      [...people, ...unlisted.people].map((person) => this.whole(person)),
      [...organisations, ...unlisted.organisations].map((organisation) => this.whole(organisation)),
      removed,
      redirects,
    );
  }

  /** Pages of the whole archive: lists, feeds, data. */
  archive(): string {
    return this.everything;
  }

  /** Pages without anything of the archive but its settings, or with nothing but `parts`. */
  of(...parts: unknown[]): string {
    return hashOf(JSON.stringify([this.base, this.photographers.size > 0, ...parts]));
  }

  /** The article itself: its file, and what those in it are called by now. */
  head(article: Article): string {
    const known = this.articles.get(article);
    if (known) return known;
    const head = hashOf(
      JSON.stringify([
        article.address,
        article.hash,
        article.visibility,
        article.people.map(({ person }) => this.shortly(person)),
        article.organisations.map(({ organisation }) => this.shortly(organisation)),
        article.frontMatter.photos.map(({ src }) => this.site.pictures.find(src)),
      ]),
    );
    this.articles.set(article, head);
    return head;
  }

  article(article: Article): string {
    const { earlier, later } = this.site.neighbours(article);
    const around = [earlier, later].map((each) => each && this.head(each));
    const related = this.site.relations.related(article, RELATED);
    return this.of(
      this.head(article),
      around,
      related.map(({ article: other, shared }) => [
        this.head(other),
        shared.map((entity) => this.shortly(entity)),
      ]),
      article.frontMatter.photos.map(({ photographers }) =>
        photographers.map((name) => this.photographers.get(name)),
      ),
    );
  }

  person(person: Person): string {
    return this.entity(person, articlesOf);
  }

  organisation(organisation: Organisation): string {
    return this.entity(organisation, ({ articles }) => articles);
  }

  /** Asked for once for its page, and once for each of its files. */
  private entity<T extends Person | Organisation>(entity: T, articlesOf: (entity: T) => Article[]): string {
    const known = this.known(entity);
    known.key ??= this.of(
      this.whole(entity),
      articlesOf(entity).map((article) => this.head(article)),
      this.site.hasFiles(entity),
    );
    return known.key;
  }

  photographer({ name, slug, person, photos }: Photographer): string {
    return this.of(
      [name, slug, person && this.shortly(person)],
      photos.map(({ article }) => this.head(article)),
    );
  }

  period(name: string, articles: readonly Article[], around: readonly unknown[]): string {
    return this.of(
      name,
      articles.map((article) => this.head(article)),
      around,
    );
  }

  /** What any page that names somebody shows. */
  private shortly(entity: Person | Organisation): string {
    return this.known(entity).shortly;
  }

  private whole(entity: Person | Organisation): unknown[] {
    return [
      this.shortly(entity),
      entity.names,
      entity.kind === 'person'
        ? entity.statedRoles.map((role) => ({
            ...role,
            organisation: role.organisation && this.shortly(role.organisation),
          }))
        : entity.people.map(({ person }) => this.shortly(person)),
    ];
  }

  private known(entity: Person | Organisation): { shortly: string; key?: string } {
    const known = this.entities.get(entity);
    if (known) return known;
    const { address, name, visibility, decision } = entity;
    const fresh = { shortly: JSON.stringify([address, name, visibility, decision]) };
    this.entities.set(entity, fresh);
    return fresh;
  }
}
