/** The network as a drawing whose names are links; a script lights up whom each is tied to. */
import { useSite } from '../context.ts';
import { layOut } from '../network/layout.ts';
import type { Network } from '../network/network.ts';

const WIDTH = 1100;
const LINE = 34;
/** What stands beside the letters. */
const PADDING = 34;

export function NetworkDrawing({ network }: { network: Network }) {
  const site = useSite();
  const { nodes, edges } = network;
  const height = Math.max(320, Math.min(900, nodes.length * 17));
  const boxes = layOut(
    nodes.map(({ entity }) => ({ width: labelWidth(entity.name) + PADDING, height: LINE })),
    edges,
    WIDTH,
    height,
  );
  return (
    <div class="network-frame">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the heading above names it, and a title would hang over every name. */}
      <svg class="network" viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height}>
        <g class="network-ties">
          {edges.map(({ from, to, articles }) => (
            <line
              key={`${from}-${to}`}
              data-tie={`${from} ${to}`}
              data-articles={articles}
              x1={boxes[from]?.x}
              y1={boxes[from]?.y}
              x2={boxes[to]?.x}
              y2={boxes[to]?.y}
              stroke-width={Math.min(8, articles)}
            />
          ))}
        </g>
        {nodes.map(({ entity }, index) => {
          const { x = 0, y = 0, width = 0 } = boxes[index] ?? {};
          return (
            <a
              key={entity.address}
              href={site.href(entity.address)}
              class={`network-${entity.kind}`}
              data-node={index}
            >
              <rect
                x={x - width / 2 + 3}
                y={y - 13}
                width={width - 6}
                height="26"
                rx={entity.kind === 'person' ? 13 : 0}
              />
              <text
                x={x}
                y={y}
                text-anchor="middle"
                dominant-baseline="central"
                textLength={labelWidth(entity.name)}
                lengthAdjust="spacingAndGlyphs"
              >
                {entity.name}
              </text>
            </a>
          );
        })}
      </svg>
    </div>
  );
}

/** Nobody knows which letters the reader has: the words are set to this width, so that they keep to their boxes. */
function labelWidth(name: string): number {
  return Math.round([...name].reduce((sum, letter) => sum + letterWidth(letter), 0));
}

/** Of a bold letter of 14 pixels, about. */
function letterWidth(letter: string): number {
  if (/[ijlIft.,' ()|-]/.test(letter)) return 5;
  if (/[mwMWÆ]/.test(letter)) return 12.5;
  return /\p{Lu}/u.test(letter) ? 9.8 : 8.4;
}
