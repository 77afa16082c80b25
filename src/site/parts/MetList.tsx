/** Those who are met together with somebody, and in how many articles. */
import type { Organisation, Person } from '../../archive/types.ts';
import type { Met } from '../company.ts';
import { useSite } from '../context.ts';
import { RankedList } from './RankedList.tsx';
import { Section } from './Section.tsx';

/** Beyond these, it is chance. */
const SHOWN = 12;

interface Props {
  id: string;
  title: string;
  met: readonly Met<Person | Organisation>[];
}

export function MetList({ id, title, met }: Props) {
  const { strings } = useSite();
  if (!met.length) return null;
  return (
    <Section id={id} title={title}>
      <RankedList
        items={met.slice(0, SHOWN).map(({ who, count }) => ({
          label: who.name,
          address: who.address,
          note: undefined,
          count: strings.articleCount(count),
        }))}
      />
    </Section>
  );
}
