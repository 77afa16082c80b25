/** Names that may be one, and names that were joined. */
import type { Evidence } from '../archive/identity/types.ts';
import { inNorwegian } from './norwegian.ts';
import { Confidence, More, New, ReadyLine, Section, SHOWN } from './parts.tsx';
import type { Pair } from './types.ts';

interface Props {
  id: string;
  title: string;
  lead: string;
  pairs: readonly Pair[];
  open?: boolean;
}

export function Pairs({ id, title, lead, pairs, open = true }: Props) {
  return (
    <Section id={id} title={title} count={pairs.length} lead={lead} open={open}>
      <ul class="cards">
        {pairs.slice(0, SHOWN).map((pair) => (
          <li key={`${pair.kind}${pair.names.join()}`}>
            <p class="what">
              {pair.kind === 'person' ? 'Person' : 'Organisasjon'} · <Confidence value={pair.confidence} />
              <New isNew={pair.isNew} />
            </p>
            <p class="names">
              {pair.names[0]} <span class="note">og</span> {pair.names[1]}
            </p>
            <p class="reason">{inNorwegian(pair.reason)}.</p>
            <ul class="evidence">
              {pair.evidence.map((each) => (
                <Stands key={`${each.file}${each.name}`} evidence={each} />
              ))}
            </ul>
            {pair.lines.map((line) => (
              <ReadyLine key={line.line} line={line} says={SAYS[line.label ?? 'one']} />
            ))}
          </li>
        ))}
      </ul>
      <More count={pairs.length} />
    </Section>
  );
}

const SAYS = { one: 'De er samme', two: 'De er to forskjellige' };

const Stands = ({ evidence: { name, date, said, sentence, file } }: { evidence: Evidence }) => (
  <li>
    <b>{name}</b>
    {said.length > 0 && `, ${said.join(', ')}`} <span class="note">{date}</span>
    {sentence && <blockquote>{sentence}</blockquote>}
    <p class="note">
      <code>{file}</code>
    </p>
  </li>
);
