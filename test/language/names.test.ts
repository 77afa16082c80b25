import { describe, expect, test } from 'vitest';
import { type NameSpan, tagNames } from '../../src/language/nameModel.ts';
import { sentences, type Token, tokenize } from '../../src/language/tokens.ts';

describe('names of an article', () => {
  test('people, organisations and places, of whom nobody has heard', () => {
    const text =
      'Daglig leder Åse Tveitane i Tangvik Mekaniske AS tror på flere ansatte.\n' +
      'Bedriften holder til i Skjelvika, og har solgt utstyr til Skjellsankerforeningen.';
    expect(names(text)).toEqual([
      ['Åse Tveitane', 'person'],
      ['Tangvik Mekaniske AS', 'organisation'],
      ['Skjelvika', 'place'],
      ['Skjellsankerforeningen', 'organisation'],
    ]);
  });

  test('a listed place of two words is no person, though its first word is a first name', () => {
    expect(names('Skipet kom fra Jan Mayen i går. Jan Mayen er ei øy.')).toEqual([
      ['Jan Mayen', 'place'],
      ['Jan Mayen', 'place'],
    ]);
  });

  test('a surname alone is the person whose whole name stands elsewhere', () => {
    const text = 'Brått ble det stille, sier Guro Sterk.\nSterk venter på svar.';
    expect(names(text)).toEqual([
      ['Guro Sterk', 'person'],
      ['Sterk', 'person'],
    ]);
  });

  test('nynorsk', () => {
    expect(
      names('– Me er glade, seier ordførar Torgils Øvrebust (Sp) i Vassvik kommune.').slice(0, 2),
    ).toEqual([
      ['Torgils Øvrebust', 'person'],
      ['Sp', 'organisation'],
    ]);
  });

  test('text without capitals has none', () => {
    expect(names('det regnet hele dagen, og ingen gikk ut.')).toEqual([]);
  });
});

const KINDS: Partial<Record<NameSpan['type'], string>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  GPE_LOC: 'place',
  GPE_ORG: 'place',
};

function names(text: string): [string, string | undefined][] {
  const tokens = tokenize(text);
  const cut: Token[][] = sentences(text, tokens).map(({ start, end }) =>
    tokens.filter((token) => token.start >= start && token.end <= end),
  );
  return tagNames(cut).flatMap((found, at) =>
    found.map(({ start, end, type }) => {
      const words = (cut[at] as Token[]).slice(start, end);
      return [text.slice(words[0]?.start, words.at(-1)?.end), KINDS[type]] as [string, string | undefined];
    }),
  );
}
