/** Which of several names is shown, and how a name is sorted. */

export interface NameForm {
  name: string;
  /** First and last date in print. */
  from: string;
  to: string;
  /** Last date on which it stood as an article's fullest form. */
  fullUntil: string | undefined;
  /** Somewhere only a short form or another name of a fuller one. */
  alias: boolean;
}

type Printed = { entry: { name: string; aliases?: readonly string[] }; date: string };

/** Asked for several times of the same mentions. */
const found = new WeakMap<readonly Printed[], readonly NameForm[]>();

/** Every form in print, with its first and last date. `mentions` are oldest first, and all there are. */
export function formsOf(mentions: readonly Printed[]): readonly NameForm[] {
  const forms = found.get(mentions) ?? formsIn(mentions);
  found.set(mentions, forms);
  return forms;
}

function formsIn(mentions: readonly Printed[]): NameForm[] {
  const forms = new Map<string, NameForm>();
  for (const { entry, date } of mentions) {
    for (const name of [entry.name, ...(entry.aliases ?? [])]) {
      const full = name === entry.name;
      const known = forms.get(name);
      if (known) {
        known.to = date;
        known.fullUntil = full ? date : known.fullUntil;
        known.alias ||= !full;
      } else {
        forms.set(name, { name, from: date, to: date, fullUntil: full ? date : undefined, alias: !full });
      }
    }
  }
  return [...forms.values()];
}

/** The name used most lately as a full one: never a short form where a full name is known. */
export function presentName(forms: readonly NameForm[]): string {
  const full = forms.filter((form) => form.fullUntil !== undefined);
  const proper = full.filter((form) => !form.alias);
  const [best] = [...(proper.length ? proper : full)].sort(
    (a, b) => compare(b.fullUntil ?? '', a.fullUntil ?? '') || b.name.length - a.name.length,
  );
  return (best ?? (forms[0] as NameForm)).name;
}

/** What a new address is made of: the first full name in print, so that the next article does not matter. */
export function firstName(forms: readonly NameForm[]): string {
  return (forms.find((form) => form.fullUntil !== undefined && !form.alias) ?? (forms[0] as NameForm)).name;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * `Lise Strand` → `Strand, Lise`; `Magnus af Skogheim` → `Skogheim, Magnus af`; one word stays, and so does what is no
 * name: `[navn fjernet]`, `en mann i førtiårene`.
 */
export function sortName(name: string): string {
  const space = name.lastIndexOf(' ');
  const family = name.slice(space + 1);
  return space < 0 || !/^\p{Lu}/u.test(family) ? name : `${family}, ${name.slice(0, space)}`;
}
