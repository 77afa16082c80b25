/** Decisions of the editors that say two things at once: none of them can be followed. */
import { isHidden } from '../privacy.ts';
import { ContentProblem } from '../problem.ts';
import { namesEverywhere, namesOf, type OrganisationDecision, type PersonDecision } from './schema.ts';

type Path = readonly (string | number)[];
type Told = (what: string, path: Path) => ContentProblem;

/** One of the editors' files, as it was read. */
export interface DecisionsFile {
  file: string;
  /** The list of decisions in it. */
  list: string;
  decisions: readonly (PersonDecision | OrganisationDecision)[];
  notSame: readonly (readonly [string, string])[];
  keyOf(name: string): string;
  lineOf(path: Path): number | undefined;
}

export function contradictions({ file, lineOf, ...rest }: DecisionsFile): ContentProblem[] {
  const tell: Told = (what, path) => new ContentProblem(file, what, lineOf(path));
  return [
    ...oneAndTwo(rest, tell),
    ...rest.decisions.flatMap((decision, index) => [
      ...backwards(decision, [rest.list, index], tell),
      ...shownAsHidden(decision, [rest.list, index], tell),
    ]),
  ];
}

/** Names that are to be two, and are one by their spelling or by another decision. */
function oneAndTwo(
  { decisions, notSame, keyOf }: Pick<DecisionsFile, 'decisions' | 'notSame' | 'keyOf'>,
  tell: Told,
): ContentProblem[] {
  const merged = decisions
    // A name that is theirs in some articles alone may be another's elsewhere.
    .filter(({ articles }) => !articles)
    .map((decision) => ({
      name: decision.name,
      keys: new Set(namesEverywhere(decision).map(keyOf)),
    }));
  return notSame.flatMap(([a, b], index) => {
    const path = ['not_same', index];
    if (keyOf(a) === keyOf(b))
      return [
        tell(
          `«${a}» and «${b}» are one and the same name, which «not_same» cannot part; say with «articles» in which articles it is which`,
          path,
        ),
      ];
    const one = merged.find(({ keys }) => keys.has(keyOf(a)) && keys.has(keyOf(b)));
    return one
      ? [
          tell(
            `«${a}» and «${b}» are to be two here, and one by the aliases of «${one.name}»; take one of the two decisions away`,
            path,
          ),
        ]
      : [];
  });
}

/** Spans of time that end before they begin. */
function backwards(
  decision: PersonDecision | OrganisationDecision,
  path: Path,
  tell: Told,
): ContentProblem[] {
  const spans = [
    ...('roles' in decision ? decision.roles : []).map((role, at) => ({
      ...role,
      what: `the role «${role.role}»`,
      path: [...path, 'roles', at, 'from'],
    })),
    ...decision.aliases.flatMap((alias, at) =>
      typeof alias === 'string'
        ? []
        : [{ ...alias, what: `the alias «${alias.name}»`, path: [...path, 'aliases', at, 'from'] }],
    ),
  ];
  return spans.flatMap(({ from, to, what, path: at }) =>
    from !== undefined && to !== undefined && from.slice(0, to.length) > to.slice(0, from.length)
      ? [tell(`«${decision.name}» has ${what} from ${from} to ${to}, which is before; correct the dates`, at)]
      : [],
  );
}

/** The words that stand for a hidden name must not give it away. */
function shownAsHidden(
  decision: PersonDecision | OrganisationDecision,
  path: Path,
  tell: Told,
): ContentProblem[] {
  if (!('shown_as' in decision) || decision.shown_as === undefined || !isHidden(decision)) return [];
  const shown = decision.shown_as;
  const forms = namesOf(decision);
  const words = new Set(shown.split(/[^\p{L}\p{N}-]+/u).map((word) => word.replace(/s$/, '')));
  const given =
    forms.find(
      (form) => form.includes(' ') && shown.toLocaleLowerCase('nb').includes(form.toLocaleLowerCase('nb')),
    ) ??
    forms
      .flatMap((form) => form.split(/\s+/))
      // Particles and initials are no more than a coincidence.
      .filter((word) => /^\p{Lu}.*\p{L}$/u.test(word))
      .find((word) => words.has(word.replace(/s$/, '')) || words.has(word.toLocaleUpperCase('nb')));
  return given === undefined
    ? []
    : [
        tell(
          `«shown_as» has «${given}», of the very name that is hidden; write words that do not tell it, such as «en tidligere elev»`,
          [...path, 'shown_as'],
        ),
      ];
}
