/** Reads the files of NARC (Mæhlum et al. 2022): brat's `.txt` and `.ann`, one article each, words parted by spaces. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is spoken of, by its places in the text: the same person's places are one chain. */
export interface Chain {
  /** Offsets and words as in `NarcArticle.text`. */
  mentions: { start: number; end: number; text: string }[];
}

export interface NarcArticle {
  name: string;
  title: string;
  paragraphs: string[];
  /** The title and paragraphs again, joined by line breaks. */
  text: string;
  chains: Chain[];
}

/** Every article under a folder, in the order of their paths. Throws where there is none. */
export function readNarc(folder: string): NarcArticle[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ann'))
    .map((file) => file.slice(0, -'.ann'.length))
    .sort();
  if (names.length === 0) throw new Error(`There are no .ann files under ${folder}.`);
  return names.map((name) => {
    const read = (ending: string): string => readFileSync(join(folder, `${name}${ending}`), 'utf8');
    const { text, places } = joinWords(read('.txt'));
    const [title = '', ...paragraphs] = text.split('\n');
    return { name, title, paragraphs, text, chains: chainsOf(read('.ann'), text, places) };
  });
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?)\]»%…]|\.{2,})$/;
const NO_SPACE_AFTER = /^[([«]$/;
const DASH = /^[-–—]$/;

/**
 * Running text made again from parted words. Headings, which end with «|», and direct speech, which begins with a dash,
 * stand on lines of their own; other sentences follow each other. `places[i]` is where character `i` has gone.
 */
function joinWords(source: string): { text: string; places: number[] } {
  let text = '';
  const places: number[] = [];
  let offset = 0;
  let newLine = true;
  for (const line of source.split('\n')) {
    const words = [...line.matchAll(/\S+/gu)].filter(([word]) => word !== '|');
    let glued = true;
    let open = false;
    if (words.length > 0 && text !== '') text += newLine || DASH.test(words[0]?.[0] ?? '') ? '\n' : ' ';
    for (const { 0: word, index } of words) {
      const closing = word === '"' && open;
      if (!glued && !closing && !NO_SPACE_BEFORE.test(word)) text += ' ';
      for (let at = 0; at <= word.length; at += 1) places[offset + index + at] = text.length + at;
      text += DASH.test(word) ? '–' : word;
      if (word === '"') open = !open;
      glued = NO_SPACE_AFTER.test(word) || (word === '"' && !closing);
    }
    newLine = words.length === 0 || /\|\s*$/u.test(line);
    offset += line.length + 1;
  }
  return { text, places };
}

/** Mentions that coreference ties together, with those that it leads on to. */
function chainsOf(annotation: string, text: string, places: readonly number[]): Chain[] {
  const mentions = new Map<string, Chain['mentions'][number]>();
  const leader = new Map<string, string>();
  const find = (id: string): string => {
    const up = leader.get(id);
    return up === undefined || up === id ? id : find(up);
  };
  for (const line of annotation.split('\n')) {
    const [id = '', fields = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const [, from = '', to = ''] = /^\S+ (\d+)(?: .*)? (\d+)$/u.exec(fields.replaceAll(';', ' ')) ?? [];
      const [start, end] = [places[Number(from)], places[Number(to)]];
      if (start !== undefined && end !== undefined)
        mentions.set(id, { start, end, text: text.slice(start, end) });
    }
    const [, one = '', other = ''] = /^Coref Arg1:(T\d+) Arg2:(T\d+)/u.exec(fields) ?? [];
    if (one) leader.set(find(one), find(other));
  }
  const chains = new Map<string, Chain>();
  for (const [id, mention] of mentions) {
    const chain = chains.get(find(id)) ?? { mentions: [] };
    chain.mentions.push(mention);
    chains.set(find(id), chain);
  }
  return [...chains.values()];
}
