/** What was left unsaid, a section a kind. */
import { inNorwegian } from './norwegian.ts';
import { Confidence, More, New, ReadyLine, Section, SHOWN } from './parts.tsx';
import type { Doubt } from './types.ts';

interface Kind {
  id: string;
  title: string;
  lead: string;
  kinds: Doubt['what'][];
}

const KINDS: Kind[] = [
  {
    id: 'talere',
    title: 'Sitater uten sikker taler',
    lead: 'Sitatene står i artiklene, uten navn på den som sier det. De sikreste står først.',
    kinds: ['speaker', 'quote'],
  },
  {
    id: 'navn',
    title: 'Kanskje navn',
    lead: 'Holdt utenfor artiklenes lister fordi teksten ikke sier det sikkert nok. De sikreste står først.',
    kinds: ['person', 'organisation', 'role', 'affiliation'],
  },
  {
    id: 'ord',
    title: 'Ukjente ord med stor bokstav',
    lead: 'Navn på noe, kanskje.',
    kinds: ['word'],
  },
  {
    id: 'fotografer',
    title: 'Bilder uten fotograf',
    lead: 'Skriv inn navnet om dere vet det.',
    kinds: ['photographer'],
  },
  {
    id: 'datoer',
    title: 'Kilder uten dato',
    lead: 'Disse blir ikke til artikler før de har en dato.',
    kinds: ['date'],
  },
];

const NAMES: Record<Doubt['what'], string> = {
  person: 'Person?',
  organisation: 'Organisasjon?',
  role: 'Rolle?',
  affiliation: 'Tilknytning?',
  speaker: 'Taler?',
  quote: 'Sitat?',
  word: 'Ukjent ord',
  photographer: 'Fotograf?',
  date: 'Uten dato',
};

/** The sections that have something in them, for the contents. */
export const doubtSections = (doubts: readonly Doubt[]): { id: string; title: string; found: Doubt[] }[] =>
  KINDS.map(({ id, title, kinds }) => ({
    id,
    title,
    found: doubts.filter(({ what }) => kinds.includes(what)),
  }));

export function Doubts({ doubts }: { doubts: readonly Doubt[] }) {
  return (
    <>
      {KINDS.map(({ id, title, lead, kinds }) => {
        const found = doubts.filter(({ what }) => kinds.includes(what));
        return (
          <Section key={id} id={id} title={title} count={found.length} lead={lead}>
            <ul class="cards">
              {found.slice(0, SHOWN).map((doubt) => (
                <Card key={`${doubt.file}${doubt.what}${doubt.text}${doubt.sentence}`} doubt={doubt} />
              ))}
            </ul>
            <More count={found.length} />
          </Section>
        );
      })}
    </>
  );
}

function Card({ doubt }: { doubt: Doubt }) {
  const { what, text, sentence, reason, confidence, file, title, lines, isNew } = doubt;
  return (
    <li>
      <p class="what">
        {NAMES[what]}
        {confidence > 0 && (
          <>
            {' · '}
            <Confidence value={confidence} />
          </>
        )}
        <New isNew={isNew} />
      </p>
      <p class="names">{text}</p>
      {sentence && sentence !== text && <blockquote>{sentence}</blockquote>}
      <p class="reason">{inNorwegian(reason)}.</p>
      <p class="note">
        <cite>{title}</cite> · <code>{file}</code>
      </p>
      {lines.map((line) => (
        <ReadyLine key={`${line.file}${line.list}${line.line}`} line={line} />
      ))}
    </li>
  );
}
