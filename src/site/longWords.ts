/** Titles whose words would not fit a narrow screen in the letters that titles have. */

/** A class that makes the letters smaller where there is little room; undefined where every word fits. */
export function longWords(title: string): 'long-words' | 'longest-words' | undefined {
  const longest = Math.max(...title.split(/[\s-]+/).map((word) => word.length));
  if (longest <= 14) return undefined;
  return longest <= 20 ? 'long-words' : 'longest-words';
}
