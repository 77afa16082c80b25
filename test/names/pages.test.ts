/** Houses that stand in no text of the story: in its title, or under its pictures. */
import { expect, it } from 'vitest';
import { findNames } from '../../src/names/findNames.ts';
import type { Block } from '../../src/reading/types.ts';
import { articleOf } from '../articleOf.ts';

const houses = (title: string, ...blocks: Block[]): string[] =>
  findNames(articleOf(title, blocks)).organisations.map(({ name }) => name);

const STORY: Block = { type: 'paragraph', text: 'Skipene skal stå klare til høsten.' };

it('are known by the words that the title begins with', () => {
  expect(houses('Strandvik Shipping bestiller to skip', STORY)).toEqual(['Strandvik Shipping']);
  expect(houses('To skip er bestilt', STORY)).toEqual([]);
});

it('are known by whose pictures they are, where it is an institution', () => {
  const photo = (agency: string): Block => ({ type: 'photo', caption: 'Kaia.', agency, photographers: [] });
  expect(houses('To skip er bestilt', STORY, photo('Strandvik kommune'))).toEqual(['Strandvik kommune']);
  expect(houses('To skip er bestilt', STORY, photo('Privat'))).toEqual([]);
});
