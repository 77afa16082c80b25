import { expect, it } from 'vitest';
import { passedOverNote, withoutCompanions } from '../../src/pipeline/companions.ts';

it('passes over what browsers save beside a page, and what is no article anywhere', () => {
  const articles = [
    'raw/2016-01-01-tekst.txt',
    'raw/Side.html',
    'raw/mine_filer/tekst.txt',
    'raw/under/Ny bru.htm',
  ];
  const others = [
    'raw/2016-01-01-stil.css',
    'raw/Side_filer/a.js',
    'raw/Side_filer/dypt/ramme.html',
    'raw/Side_filer/a.js.download',
    'raw/under/Ny bru_files/reklame.txt',
    'raw/under/bilde.JPG',
  ];
  expect(withoutCompanions([...articles, ...others])).toEqual({ articles, passedOver: others });
  expect(passedOverNote(others)).toMatchObject([
    { level: 'info', message: expect.stringContaining('5 more') },
  ]);
  expect(passedOverNote([])).toEqual([]);
});
