/**
 * Places a network's nodes on a plane, the same way each time: springs between the tied, repulsion between all
 * (Fruchterman & Reingold 1991), from a spiral instead of chance; then labels that overlap push each other apart.
 */
import type { NetworkEdge } from './network.ts';

export interface Box {
  /** The middle. */
  x: number;
  y: number;
  width: number;
  height: number;
}

const STEPS = 400;
const PUSHES = 300;
/** An angle that never repeats itself: sunflower seeds lie by it. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * @param sizes of the labels, in the drawing's units
 * @param width of the drawing; boxes lie within it, and within `height`
 */
export function layOut(
  sizes: readonly { width: number; height: number }[],
  edges: readonly NetworkEdge[],
  width: number,
  height: number,
): Box[] {
  const boxes = sizes.map((size, index) => {
    const radius = Math.sqrt((index + 0.5) / sizes.length) / 2;
    return {
      ...size,
      x: width * (0.5 + radius * Math.cos(index * GOLDEN_ANGLE)),
      y: height * (0.5 + radius * Math.sin(index * GOLDEN_ANGLE)),
    };
  });
  settle(boxes, edges, width, height);
  for (let push = 0; push < PUSHES && pushApart(boxes); push++) keepInside(boxes, width, height);
  keepInside(boxes, width, height);
  return boxes.map((box) => ({ ...box, x: Math.round(box.x), y: Math.round(box.y) }));
}

function settle(boxes: Box[], edges: readonly NetworkEdge[], width: number, height: number): void {
  const ideal = Math.sqrt((width * height) / Math.max(1, boxes.length)) * 0.8;
  for (let step = 0; step < STEPS; step++) {
    const moves = boxes.map((box) => ({ x: (width / 2 - box.x) * 0.05, y: (height / 2 - box.y) * 0.08 }));
    for (let i = 0; i < boxes.length; i++) {
      for (let j = 0; j < i; j++) pull(boxes, moves, i, j, (distance) => -(ideal * ideal) / distance);
    }
    for (const { from, to, articles } of edges) {
      pull(
        boxes,
        moves,
        from,
        to,
        (distance) => ((distance * distance) / ideal) * Math.min(1, 0.3 + articles / 10),
      );
    }
    const heat = (width / 10) * (1 - step / STEPS) ** 2;
    boxes.forEach((box, index) => {
      const move = moves[index] as { x: number; y: number };
      const length = Math.hypot(move.x, move.y) || 1;
      box.x += (move.x / length) * Math.min(length, heat);
      box.y += (move.y / length) * Math.min(length, heat);
    });
    keepInside(boxes, width, height);
  }
}

/** Moves two nodes towards each other by `force` of their distance; away where it is negative. */
function pull(
  boxes: readonly Box[],
  moves: { x: number; y: number }[],
  i: number,
  j: number,
  force: (distance: number) => number,
): void {
  const [a, b] = [boxes[i] as Box, boxes[j] as Box];
  const [x, y] = [b.x - a.x, b.y - a.y];
  const distance = Math.max(1, Math.hypot(x, y));
  const share = force(distance) / distance;
  const [moveA, moveB] = [moves[i] as { x: number; y: number }, moves[j] as { x: number; y: number }];
  moveA.x += x * share;
  moveA.y += y * share;
  moveB.x -= x * share;
  moveB.y -= y * share;
}

/** @returns whether any two overlapped */
function pushApart(boxes: Box[]): boolean {
  let overlapped = false;
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(0, i)) {
      const across = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
      const down = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
      if (across <= 0 || down <= 0) continue;
      overlapped = true;
      // The shorter way out; labels are wide, so it mostly is up and down.
      const axis = across < down ? 'x' : 'y';
      const step = (Math.min(across, down) / 2 + 0.5) * (a[axis] < b[axis] ? -1 : 1);
      a[axis] += step;
      b[axis] -= step;
    }
  });
  return overlapped;
}

function keepInside(boxes: Box[], width: number, height: number): void {
  for (const box of boxes) {
    box.x = Math.min(width - box.width / 2, Math.max(box.width / 2, box.x));
    box.y = Math.min(height - box.height / 2, Math.max(box.height / 2, box.y));
  }
}
