import { boxOf } from './laid.ts';
import type { LaidLine, LaidNode } from './laid.ts';

/** The two parts of a node; either may hold nothing. */
interface Parts {
  readonly head: LaidNode | null;
  readonly tail: LaidNode | null;
}

const heightOf = (lines: readonly LaidLine[]): number => lines.reduce((sum, { box }) => sum + box.height, 0);

function withLines(node: LaidNode, lines: readonly LaidLine[]): LaidNode | null {
  if (lines.length === 0) return null;
  const { paddingTop = 0, paddingBottom = 0, ...box } = boxOf(node);
  return {
    ...node,
    lines,
    box: { ...box, paddingTop, paddingBottom, height: paddingTop + heightOf(lines) + paddingBottom },
  };
}

function cutText(node: LaidNode, lines: readonly LaidLine[], room: number): Parts {
  const { paddingTop = 0, paddingBottom = 0 } = boxOf(node);
  let used = paddingTop + paddingBottom;
  const fitting = lines.findIndex(({ box }) => {
    used += box.height;
    return used > room;
  });
  const count = fitting === -1 ? lines.length : fitting;
  return { head: withLines(node, lines.slice(0, count)), tail: withLines(node, lines.slice(count)) };
}

const bottomOf = (node: LaidNode): number => boxOf(node).top + boxOf(node).height;

function around(node: LaidNode, children: readonly LaidNode[]): LaidNode | null {
  if (children.length === 0) return null;
  const { paddingBottom = 0 } = boxOf(node);
  return { ...node, children, box: { ...boxOf(node), height: Math.max(...children.map(bottomOf)) + paddingBottom } };
}

function cutBox(node: LaidNode, children: readonly LaidNode[], room: number): Parts {
  const { paddingTop = 0, paddingBottom = 0 } = boxOf(node);
  const end = room - paddingBottom;
  const heads: LaidNode[] = [];
  const tails: LaidNode[] = [];
  const below: LaidNode[] = [];
  // A cut child needs more height in two parts than in one; what stands below it moves down by that much.
  let more = 0;
  for (const child of children) {
    const { top } = boxOf(child);
    if (bottomOf(child) <= end) heads.push(child);
    else if (top >= end) below.push(child);
    else {
      const { head, tail } = cutNode(child, end - top);
      if (head !== null) heads.push(head);
      if (tail === null) continue;
      tails.push({ ...tail, box: { ...boxOf(tail), top: paddingTop } });
      more = Math.max(more, paddingTop + boxOf(tail).height - (bottomOf(child) - end));
    }
  }
  const shifted = below.map((child) => ({
    ...child,
    box: { ...boxOf(child), top: boxOf(child).top - end + Math.max(more, paddingTop) },
  }));
  return { head: around(node, heads), tail: around(node, [...tails, ...shifted]) };
}

function cutNode(node: LaidNode, room: number): Parts {
  if (node.lines !== undefined) return cutText(node, node.lines, room);
  if (node.props?.role === 'Figure') return { head: null, tail: node };
  const { children = [] } = node;
  // An empty box, to be written in by hand, goes where the cells beside it begin.
  return children.length === 0
    ? { head: { ...node, box: { ...boxOf(node), height: Math.min(boxOf(node).height, room) } }, tail: null }
    : cutBox(node, children, room);
}

/**
 * Cuts a laid-out node between its lines, so that the first part is at most `room` points high. Both parts together hold every
 * line. `null` where nothing of it fits, or nothing is left over.
 */
export function cut(node: LaidNode, room: number): readonly [LaidNode, LaidNode] | null {
  const { head, tail } = cutNode(node, room);
  return head === null || tail === null ? null : [head, tail];
}
