/** The network in words: who is met with whom. */
import { useSite } from '../context.ts';
import { type Network, tiesByNode } from '../network/network.ts';

export function NetworkTable({ network }: { network: Network }) {
  const site = useSite();
  const { strings } = site;
  const ties = tiesByNode(network);
  return (
    <details class="further">
      <summary>{strings.asTable}</summary>
      <div class="table">
        <table>
          <thead>
            <tr>
              <th scope="col">{strings.name}</th>
              <th scope="col">{strings.articles}</th>
              <th scope="col">{strings.appearsWith}</th>
            </tr>
          </thead>
          <tbody>
            {network.nodes.map(({ entity, articles }, index) => (
              <tr key={entity.address}>
                <th scope="row">
                  <a href={site.href(entity.address)}>{entity.name}</a>
                </th>
                <td>{strings.number(articles)}</td>
                <td>
                  {(ties[index] ?? [])
                    .map(
                      ({ node, articles: together }) => `${node.entity.name} (${strings.number(together)})`,
                    )
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
