/** The subject beside speech → the person who speaks, or nobody. */

import type { ArticleNames } from '../names/types.ts';
import type { ArticleLanguage } from '../reading/types.ts';
import type { Line } from './lines.ts';
import { type Pronouns, pronounKey } from './mind.ts';
import { speakerOfNoun } from './nouns.ts';
import type { Subject } from './subjects.ts';

export interface Speaker {
  person?: number;
  /** 0 to 1; 0 where nobody is named. */
  confidence: number;
  why: string;
  /** Somebody in particular is meant, whether it is known who or not. */
  meant: boolean;
}

/** What is known of the article when speakers are looked for. */
export interface Known {
  lines: readonly Line[];
  names: ArticleNames;
  pronouns: Pronouns;
  lang: ArticleLanguage;
}

export const NOBODY: Speaker = { confidence: 0, why: 'nobody is named', meant: false };

export function speakerOf(
  line: Line,
  subject: Subject | undefined,
  { lines, names, pronouns }: Known,
): Speaker {
  if (!subject) return NOBODY;
  const words = line.text.slice(subject.start, subject.end);
  switch (subject.kind) {
    case 'name': {
      const { entity, text } = subject.mention;
      if (entity === undefined)
        return { confidence: 0, why: `«${text}» may be more than one person`, meant: true };
      return {
        person: entity,
        confidence: 0.98,
        why: `«${text}» is the subject of the saying verb`,
        meant: true,
      };
    }
    case 'pronoun': {
      const found = pronouns.get(pronounKey(line.unit, subject.start));
      if (!found) return { ...NOBODY, meant: true };
      return { ...found, why: `«${words}»: ${found.why}`, meant: true };
    }
    case 'noun': {
      const before = lines.slice(0, line.unit).filter(({ kind }) => kind === 'body' || kind === 'lead');
      const found = speakerOfNoun(line, subject, { names, pronouns }, before.reverse());
      return found
        ? { ...found, meant: true }
        : { confidence: 0, why: `«${words}» is nobody named here`, meant: true };
    }
    case 'several':
      return { confidence: 0, why: `«${words}» is more than one`, meant: false };
    case 'self':
    case 'other':
      return { confidence: 0, why: `«${words}» is nobody named here`, meant: false };
  }
}

/** Somebody for a reason that rests on another: less sure than that. */
export const weaker = (speaker: Speaker, by: number, why: string): Speaker =>
  speaker.person === undefined ? NOBODY : { ...speaker, confidence: speaker.confidence * by, why };
