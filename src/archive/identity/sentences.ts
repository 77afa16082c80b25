/** Where a name stands: the sentence, for an editor who has to decide. */
import { bodyText } from '../bodyText.ts';
import type { ArticleDocument } from '../types.ts';
import type { Proposal } from './types.ts';

const segmenter = new Intl.Segmenter('nb', { granularity: 'sentence' });

export function withSentences(
  proposals: readonly Proposal[],
  documents: readonly ArticleDocument[],
): Proposal[] {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  return proposals.map((proposal) => ({
    ...proposal,
    evidence: proposal.evidence.map((each) => {
      const document = byFile.get(each.file);
      const sentence = document && sentenceWith(each.name, document);
      return sentence === undefined ? each : { ...each, sentence };
    }),
  }));
}

/** The first sentence that has the name, in the body or else in what stands around it. */
export function sentenceWith(name: string, { frontMatter, body }: ArticleDocument): string | undefined {
  const { title, description, photos } = frontMatter;
  const texts = [description, ...bodyText(body), ...photos.map(({ caption }) => caption), title];
  // The point of an initial ends no sentence.
  const masked = '\ue000'.repeat(name.length);
  for (const text of texts) {
    if (!text?.includes(name)) continue;
    for (const { segment } of segmenter.segment(text.replaceAll(name, masked)))
      if (segment.includes(masked)) return segment.replaceAll(masked, name).trim();
  }
  return undefined;
}
