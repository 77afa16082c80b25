// @ts-check
/** Which words the archive has for one that a reader has typed. */
import { stem } from '../../language/inflection/forms.js';
import { begins, fold, spells } from './fold.js';
import { END, placeOf, shardKey } from './shardKey.js';
import { nearest } from './slip.js';

/**
 * @typedef {object} KnownWords
 * @property {string[]} itself the word and its forms, as the archive has them
 * @property {string[]} related words that mean the same: of the other norm, with another vowel
 * @property {string[]} beginning longer words that begin with it
 * @property {string[]} folded words with letters such as æ, ø, å for which a plain one was typed
 */

/** Words as short as these are only found as they are typed. */
const SHORT = 3;
/** Shorter stems are a letter away from too many others. */
const LONG_STEM = 6;
/** Forms beyond this many are rare ones. */
const MOST_FORMS = 12;
const MOST_LONGER = 24;
/** Files that are read for words that begin with few letters. */
const MOST_FILES = 3;
const RELATION = '>';
/** Before what stands inside compounds only. */
const INSIDE = '+';

export class Words {
  /** @param {import('./files.js').Files} files */
  constructor(files) {
    this.files = files;
    this.names = files.text('ord.txt').then((text) => text.split(' '));
  }

  /**
   * @param {string} word lower case
   * @returns {Promise<KnownWords>}
   */
  async known(word) {
    const [lines, longer] = await Promise.all([this.near(word), this.longer(word)]);
    const base = meeting(word);
    const words = lines.filter((line) => !line.includes(RELATION)).map((line) => line.replace(INSIDE, ''));
    const itself = words.filter((other) => isOf(other, word, base));
    const folded = words.filter(
      (other) => !itself.includes(other) && (spells(other, word) || spells(meeting(other), base)),
    );
    return {
      itself: shortest(itself, word),
      related: shortest(await this.related(lines, [word, base]), word),
      beginning: longer
        .filter((line) => !itself.includes(line) && !folded.includes(line))
        .slice(0, MOST_LONGER),
      folded: itself.length && word.length <= SHORT ? [] : shortest(folded, word),
    };
  }

  /**
   * Words that begin so, the shortest first.
   * @param {string} word
   * @returns {Promise<string[]>}
   */
  async longer(word) {
    if (word.length < SHORT) return [];
    const key = shardKey(word).slice(0, -END.length);
    const names = await this.names;
    const before = Math.max(0, placeOf(names, key));
    // Of the words that begin so, those that go on with a digit alone stand in the file before the one of the word itself.
    const first = names[before + 1] === key + END ? before + 1 : before;
    const files = names
      .slice(first, first + MOST_FILES)
      .filter((name, offset) => offset === 0 || name.startsWith(key));
    const texts = await Promise.all(files.map((name) => this.files.text(`ord/${name}.txt`)));
    return texts
      .flatMap((text) => text.split('\n'))
      .filter((line) => isWord(line) && begins(line, word))
      .sort((a, b) => a.length - b.length);
  }

  /**
   * Words that differ by a letter, of a long word by two.
   * @param {string} word
   * @returns {Promise<string[]>}
   */
  async slips(word) {
    if (word.length <= SHORT || /\d/.test(word)) return [];
    const names = nearest(fold(word), (await this.files.text('navneord.txt')).split('\n'), fold);
    if (names.length) return names;
    const near = (await this.near(word)).filter(isWord);
    const words = nearest(fold(word), near, fold);
    const base = stem(fold(word));
    return words.length || base.length < LONG_STEM
      ? words
      : nearest(base, near, (other) => stem(fold(other)));
  }

  /**
   * Whether the archive has a form of the word, alone or inside compounds.
   * @param {string} word
   */
  async has(word) {
    const base = meeting(word);
    return (await this.near(word)).some((line) => isOf(line.replace(INSIDE, ''), word, base));
  }

  /**
   * Whether the archive has just this word outside compounds.
   * @param {string} word
   */
  async isAlone(word) {
    return (await this.near(word)).includes(word);
  }

  /**
   * @param {string[]} lines
   * @param {string[]} words
   */
  async related(lines, words) {
    const stems = lines.flatMap((line) => {
      const [from = '', others] = line.split(RELATION);
      return others && words.some((word) => stem(word) === from || word === from) ? others.split(' ') : [];
    });
    const found = await Promise.all(
      stems.map(async (one) =>
        (await this.near(one)).map((line) => line.replace(INSIDE, '')).filter((other) => stem(other) === one),
      ),
    );
    return found.flat();
  }

  /**
   * The lines of the files that forms of the word are in.
   * @param {string} word
   * @returns {Promise<string[]>}
   */
  async near(word) {
    const names = await this.names;
    const base = stem(word);
    const keys = [word, base, `${base}e`, `${base}a`].map(shardKey);
    const wanted = new Set(keys.map((key) => placeOf(names, key)).filter((place) => place >= 0));
    const texts = await Promise.all([...wanted].map((place) => this.files.text(`ord/${names[place]}.txt`)));
    return texts.flatMap((text) => text.split('\n'));
  }
}

/** Not what stands inside compounds, or tells of relations. @param {string} line */
const isWord = (line) => !line.includes(RELATION) && !line.startsWith(INSIDE);

/**
 * Whether it is the word or one of its forms.
 * @param {string} other
 * @param {string} word
 * @param {string} base of the word
 */
const isOf = (other, word, base) => other === word || meeting(other) === base;

/**
 * Where the forms of a word meet: `rommet` and `rom`, `sykler` and `sykkel`, `grønt` and `grønn`.
 * @param {string} word
 */
function meeting(word) {
  const base = stem(word);
  if (base.length <= SHORT) return base.replace(/mm$/, 'm');
  return base.replace(/([^aeiouyæøå])\1?e([ln])$/, '$1$2').replace(/([^aeiouyæøåls])\1$/, '$1');
}

/**
 * The word itself first.
 * @param {string[]} words
 * @param {string} word
 */
function shortest(words, word) {
  return [...new Set(words)]
    .sort((a, b) => Number(b === word) - Number(a === word) || a.length - b.length)
    .slice(0, MOST_FORMS);
}
