/** A person's roles through time: what the articles show, and what the editors know. */
import type { Person, StatedRole } from '../../archive/types.ts';
import { useSite } from '../context.ts';
import { formatPartialDate } from '../dates.ts';
import { type HeldRole, heldRoles } from '../roles.ts';
import { TimeAxis } from '../timeline.ts';
import { RoleTimes } from './RoleTimes.tsx';
import { Timeline, TimelineYears } from './Timeline.tsx';

export function RoleTable({ person }: { person: Person }) {
  const { strings } = useSite();
  const held = heldRoles(person.roles);
  const axis = new TimeAxis([
    ...person.roles.map(({ article }) => article.frontMatter.date),
    ...person.statedRoles.flatMap(({ from, to }) => [from, to].filter((date) => date !== undefined)),
    ...[...person.quotedIn, ...person.mentionedIn].map((article) => article.frontMatter.date),
  ]);
  return (
    <div class="table">
      <table class="roles">
        <thead>
          <tr>
            <th scope="col">{strings.role}</th>
            <th scope="col">
              {strings.inPrint} <TimelineYears axis={axis} />
            </th>
          </tr>
        </thead>
        <tbody>
          {person.statedRoles.map((role) => (
            <Stated role={role} axis={axis} key={`${role.role} ${role.from}`} />
          ))}
          {held.map((role) => (
            <Held role={role} axis={axis} key={`${role.role} ${role.articles[0]?.address}`} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Held({ role, axis }: { role: HeldRole; axis: TimeAxis }) {
  const site = useSite();
  const { articles, organisations, party } = role;
  const name = role.role ?? (organisations.length ? site.strings.unnamedRole : '');
  return (
    <tr>
      <th scope="row">
        <span class="role-name">
          {name}
          {party && ` (${party})`}
        </span>
        {organisations.map((organisation) => (
          <a key={organisation.address} href={site.href(organisation.address)}>
            {organisation.name}
          </a>
        ))}
      </th>
      <td>
        <RoleTimes articles={articles} />
        <Timeline axis={axis} marks={articles.map((article) => article.frontMatter.date)} />
      </td>
    </tr>
  );
}

function Stated({ role, axis }: { role: StatedRole; axis: TimeAxis }) {
  const site = useSite();
  const { from, to, organisation, organisationName } = role;
  return (
    <tr>
      <th scope="row">
        <span class="role-name">{role.role}</span>
        {organisation ? (
          <a href={site.href(organisation.address)}>{organisation.name}</a>
        ) : (
          organisationName && <span>{organisationName}</span>
        )}
      </th>
      <td>
        <span class="role-times">
          {(from || to) && `${from ? formatPartialDate(from) : ''}–${to ? formatPartialDate(to) : ''}, `}
          {site.strings.byEditors}
        </span>
        {(from || to) && <Timeline axis={axis} marks={[]} from={from} to={to} />}
      </td>
    </tr>
  );
}
