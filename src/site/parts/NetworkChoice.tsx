/** Somebody in the network to light up; the script that does it shows it. */
import { useSite } from '../context.ts';
import type { Network } from '../network/network.ts';

export function NetworkChoice({ network }: { network: Network }) {
  const { strings } = useSite();
  const names = network.nodes
    .map(({ entity: { name } }, index) => ({ name, index }))
    .sort((a, b) => byName.compare(a.name, b.name));
  return (
    <p class="network-choice" hidden>
      <label for="band">{strings.tiesOf}</label>
      <select id="band" autoComplete="off">
        <option value="">{strings.nobody}</option>
        {names.map(({ name, index }) => (
          <option value={index} key={index}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

const byName = new Intl.Collator('nb');
