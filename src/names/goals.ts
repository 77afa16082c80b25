/**
 * Who has scored for which club: «Mål: 1–0 Kari Vik (9), 1–1 Anne Moe (74)», where a result names the two clubs in order (the
 * number that has grown by one tells whose goal it is), and «Vestvik: Kari Vik 6, Anne Moe 5».
 */
import { type Attributes, addOrganisations, noAttributes } from './attributes.ts';
import { resultsIn } from './clubs.ts';
import { withoutGenitive } from './genitive.ts';
import type { NameSpan } from './nameSpan.ts';
import { tokenText } from './rolePhrases.ts';
import type { Scene } from './scene.ts';

/** «1–0 », before a name. */
const STANDING = /(\d{1,3}) ?[–-] ?(\d{1,3}),? (?=\p{Lu})/gu;
/** A line with so many is a list of goals. */
const LIST = 2;

/** @returns what each goal tells of the person whose name's span it is, by index in `named` */
export function scorers(
  scenes: readonly Scene[],
  named: readonly NameSpan[],
): { span: number; found: Attributes }[] {
  const listed = scenes.flatMap((scene) => behindTheirClub(scene, named));
  const clubs = onlyMatch(scenes);
  return clubs ? [...listed, ...inOrder(scenes, named, clubs)] : listed;
}

function inOrder(
  scenes: readonly Scene[],
  named: readonly NameSpan[],
  clubs: { home: number; away: number },
): { span: number; found: Attributes }[] {
  return scenes.flatMap((scene) => {
    const { unit } = scene;
    const standings = [...unit.text.matchAll(STANDING)];
    if (standings.length < LIST) return [];
    let [home, away] = [0, 0];
    return standings.flatMap((standing) => {
      const [now, other] = [Number(standing[1]), Number(standing[2])];
      const club =
        now === home + 1 && other === away
          ? clubs.home
          : other === away + 1 && now === home
            ? clubs.away
            : undefined;
      [home, away] = [now, other];
      const start = standing.index + standing[0].length;
      const span = named.findIndex((name) => name.unit === unit.unit && name.start === start);
      if (span < 0 || club === undefined) return [];
      const found = noAttributes();
      addOrganisations(found, [club], scene, 'is the club that the goal is for');
      return [{ span, found }];
    });
  });
}

/** The two clubs of the only match with a result, by index in the scenes' organisations. */
function onlyMatch(scenes: readonly Scene[]): { home: number; away: number } | undefined {
  const played = new Map(scenes.flatMap(({ unit }) => resultsIn(unit)).map((pair) => [pair.join('–'), pair]));
  const [only] = played.values();
  const organisations = scenes[0]?.organisations ?? [];
  if (!only || played.size > 1) return undefined;
  const [home, away] = only.map((club) =>
    organisations.findIndex(({ text }) => withoutGenitive(text) === club),
  );
  return home === undefined || away === undefined || home < 0 || away < 0 ? undefined : { home, away };
}

/** «Vestvik: Kari Vik 6, Siri Moe 5.» */
function behindTheirClub(scene: Scene, named: readonly NameSpan[]): { span: number; found: Attributes }[] {
  const { unit, organisations } = scene;
  return organisations.flatMap((house, club) => {
    if (house.unit !== unit.unit || tokenText(unit, house.last + 1) !== ':') return [];
    const players: { span: number; found: Attributes }[] = [];
    for (let at = house.last + 2; ; ) {
      const span = named.findIndex((name) => name.unit === unit.unit && name.first === at);
      const next = (named[span]?.last ?? at) + 1;
      if (span < 0 || !/^\d{1,2}$/u.test(tokenText(unit, next))) return players;
      const found = noAttributes();
      addOrganisations(found, [club], scene, 'stands before who scored');
      players.push({ span, found });
      if (!/^(?:,|og)$/u.test(tokenText(unit, next + 1))) return players;
      at = next + 2;
    }
  });
}
