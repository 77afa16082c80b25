/** The program's reasons, in the editors' language. */

/** Reasons as the rooms give them; what stands in a group is kept. */
const REASONS: [RegExp, string][] = [
  [/^perhaps ([^:]+): /, 'Kanskje $1: '],
  [/may be a person’s name, but is not sure enough$/, 'Kan være et personnavn, men er ikke sikkert nok'],
  [
    /may be an organisation’s name, but is not sure enough$/,
    'Kan være navnet på en organisasjon, men er ikke sikkert nok',
  ],
  [
    /has a capital, and is no name or word that is known$/,
    'Har stor forbokstav, og er ikke et kjent ord eller navn',
  ],
  [/(«[^»]+») may be more than one person$/, '$1 kan være flere'],
  [/(«[^»]+») is the subject of the saying verb$/, '$1 er den som sier det'],
  [
    /the one of that gender whom the text speaks of most here$/,
    'den av det kjønnet som teksten handler mest om her',
  ],
  [/(«[^»]+») is meant, who is not named$/, 'det er $1, som ikke er navngitt'],
  [/nobody of that gender is named before$/, 'ingen av det kjønnet er navngitt før'],
  [/(«[^»]+») is nobody named here$/, '$1 er ingen som er navngitt her'],
  [/(«[^»]+») is more than one$/, '$1 er flere'],
  [/(«[^»]+») is the role of one person$/, '$1 er rollen til én person'],
  [/(«[^»]+») is short for the role of one person$/, '$1 er kortform av rollen til én person'],
  [/(«[^»]+») is another word for the role of one person$/, '$1 er et annet ord for rollen til én person'],
  [/(«[^»]+») is the role and the house of one person$/, '$1 er rollen og stedet til én person'],
  [/(«[^»]+») is the one the lines before are about$/, '$1 er den linjene før handler om'],
  [/the two of them speak by turns$/, 'de to snakker etter tur'],
  [/the only one named so far answers$/, 'den eneste som er navngitt så langt, svarer'],
  [/the only one who is interviewed answers$/, 'den eneste som blir intervjuet, svarer'],
  [/nobody is named$/, 'ingen er navngitt'],
  [/^is an organisation in other articles$/, 'Er en organisasjon i andre artikler'],
  [/^the picture has no credit$/, 'Bildet har ingen kreditering'],
  [/^the credit names no photographer$/, 'Krediteringen navngir ingen fotograf'],
  [/^has no date; .*$/, 'Har ingen dato: gi filen et navn som begynner med datoen'],
  [
    /^is dated (\S+) by the line («.*»); .*$/,
    'Datert $1 etter linjen $2: er det feil, så begynn filens navn med datoen',
  ],
  [/^has a date without a year; .*$/, 'Datoen mangler år: gi filen et navn som begynner med datoen'],
  [/^the names differ in accents or hyphens alone$/, 'Bare aksenter eller bindestreker skiller dem'],
  [
    /^the names differ in accents, spaces or hyphens alone$/,
    'Bare aksenter, mellomrom eller bindestreker skiller dem',
  ],
  [/^one is the other with a name left out$/, 'Det ene er det andre med et navn utelatt'],
  [/^one is the other with an initial$/, 'Det ene er det andre med forbokstav'],
  [/^one letter is different$/, 'Én bokstav skiller dem'],
  [
    /^one name stands for two parties in the same years$/,
    'Samme navn står for to partier i de samme årene; holdt fra hverandre',
  ],
  [
    /^one name returns after a generation$/,
    'Samme navn kommer igjen etter tretti år eller mer; holdt som én',
  ],
  [/^one article gives them as one, others do not$/, 'Én artikkel gir dem som samme, andre ikke'],
  [
    /^an article gives one as another name of the other$/,
    'En artikkel gir det ene som et annet navn på det andre',
  ],
  [/^one may be the initials of the other$/, 'Det ene kan være forbokstavene til det andre'],
  [/^one reads as a short form of the other$/, 'Det ene kan være kortformen av det andre'],
];

export function inNorwegian(reason: string): string {
  return REASONS.reduce((text, [english, norwegian]) => text.replace(english, norwegian), reason);
}
