import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { evaluateNorne } from '../../src/language/evaluation/norne.ts';
import { readNorne } from '../../src/language/evaluation/norneFiles.ts';
import { rebuildText } from '../../src/language/evaluation/rawText.ts';
import { encodeModel } from '../../src/language/model/modelFile.ts';
import { trainModel } from '../../src/language/model/training.ts';

/** Word, label and whether the next word follows without a space. */
type Row = [word: string, label?: string, glued?: boolean];
const SENTENCES: Row[][] = [
  [['Ny'], ['kai'], ['|']],
  [
    ['-'],
    ['Ja'],
    [',', 'O'],
    ['sier'],
    ['Mons', 'B-PER'],
    ['Tangvik', 'I-PER'],
    ['i'],
    ['Sp.', 'B-ORG'],
    ['.'],
  ],
  [['Han'], ['liker'], ['"'], ['Havet'], ['"'], ['i'], ['Vassvik', 'B-GPE_LOC', true], ['.']],
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'norne-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, withSpaces: boolean): void {
  const text = SENTENCES.map((rows) =>
    rows
      .map(([word, label = 'O', glued = false], at) => {
        const space = withSpaces && glued ? '|SpaceAfter=No' : '';
        return [at + 1, word, '_', '_', '_', '_', '_', '_', '_', `name=${label}${space}`].join('\t');
      })
      .join('\n'),
  ).join('\n\n');
  writeFileSync(join(folder, name), `${text}\n`);
}

const rebuilt = () => {
  const { text, spans } = rebuildText(readNorne(folder)[0] as ReturnType<typeof readNorne>[number]);
  return { text, names: spans.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`) };
};

describe('annotated files', () => {
  test('become running text with its names in their places', () => {
    write('a.conll', false);
    expect(rebuilt()).toEqual({
      text: 'Ny kai\n– Ja, sier Mons Tangvik i Sp. Han liker "Havet" i Vassvik.',
      names: ['Mons Tangvik PER', 'Sp. ORG', 'Vassvik GPE_LOC'],
    });
  });

  test('that tell of spaces are believed, and may hold many documents', () => {
    write('a.conllu', true);
    expect(rebuilt().text).toContain('Han liker " Havet " i Vassvik.');
    writeFileSync(join(folder, 'b.conllu'), '# newdoc\n1\tVik\t_\n\n# newdoc\n1\tDal\t_\n');
    expect(readNorne(folder).map(({ name }) => name)).toEqual(['a.conllu', 'b.conllu', 'b.conllu']);
  });

  test('are measured in both schemes, on their own words and on raw text', async () => {
    write('a.conll', false);
    const report = await evaluateNorne(folder);
    for (const line of [
      'Gold tokens',
      'Raw text, own tokens',
      '9 types, PER',
      '7 types, ORG',
      '9 types, micro',
    ])
      expect(report).toContain(line);
    expect(report.match(/7 types, PER .* 1$/gm)).toHaveLength(2);
  });

  test('a folder without them is said to be so', () => {
    expect(() => readNorne(folder)).toThrow(`There are no .conll or .conllu files under ${folder}.`);
  });

  test('the same documents always give the same model', () => {
    write('a.conll', false);
    const train = () =>
      encodeModel(trainModel(readNorne(folder), undefined, { epochs: 3, averaged: 1, rarest: 1 }));
    expect(train().equals(train())).toBe(true);
  });
});
