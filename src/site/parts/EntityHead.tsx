/** The head of a person's or an organisation's page: the name, what the editors know, and the ways to take it along. */
import type { ComponentChildren } from 'preact';
import type { Organisation, Person } from '../../archive/types.ts';
import { ADDRESSES, entityFeed, entityJson, entityJsonFeed, entityRss } from '../addresses.ts';
import { useSite } from '../context.ts';
import { longWords } from '../longWords.ts';
import { Picture } from './Picture.tsx';

interface Props {
  entity: Person | Organisation;
  kicker: string;
  /** Under the name: the last role. */
  role?: string | undefined;
  /** `4 artikler · 2016–2021` */
  facts: string;
  /** Facts of its own kind. */
  children?: ComponentChildren;
}

export function EntityHead({ entity, kicker, role, facts, children }: Props) {
  const site = useSite();
  const { strings } = site;
  const { description, website, wikidata } = entity.decision ?? {};
  const filter = entity.kind === 'person' ? 'person' : 'organisasjon';
  const portrait = entity.kind === 'person' ? site.pictures.find(entity.decision?.portrait) : undefined;
  return (
    <header class="entity-head">
      {portrait && <Picture picture={portrait} alt="" shown="portrait" class="portrait" first />}
      <p class="kicker">{kicker}</p>
      <h1 class={longWords(entity.name)}>{entity.name}</h1>
      {role && <p class="entity-role">{role}</p>}
      {description && <p class="entity-about">{description}</p>}
      <p class="entity-counts">{facts}</p>
      {children}
      <ul class="entity-ways">
        {site.hasFiles(entity) && (
          <li>
            <a href={site.href(`${ADDRESSES.search}?${filter}=${entity.slug}`)}>
              {strings.searchWithin(entity.name)}
            </a>
          </li>
        )}
        {website && (
          <li>
            <a href={website}>{strings.website}</a>
          </li>
        )}
        {wikidata && (
          <li>
            <a href={`https://www.wikidata.org/wiki/${wikidata}`}>Wikidata</a>
          </li>
        )}
        {site.hasFiles(entity) && (
          <>
            <li>
              {strings.entityFeed}: <a href={site.href(entityFeed(entity))}>Atom</a>
              <a href={site.href(entityRss(entity))}>RSS</a>
              <a href={site.href(entityJsonFeed(entity))}>JSON Feed</a>
            </li>
            <li>
              {strings.entityData}: <a href={site.href(entityJson(entity))}>JSON</a>
            </li>
          </>
        )}
      </ul>
    </header>
  );
}
