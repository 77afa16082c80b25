/**
 * How a person or organisation is named in the index: `lise-strand Lise Strand`. The slug in front keeps two
 * people of one name apart; what follows the first space is what readers see.
 */
export function filterValue({ slug, name }: { slug: string; name: string }): string {
  return `${slug} ${name}`;
}
