import {
  childrenOf,
  readingOrder,
  type Cause,
  type CauseTree,
} from '../picture/problem/cause-tree.js';
import type { Confidence } from '../picture/judgement/judgement.js';
import { chartColours, px, type Drawing, type Mark } from './drawing.js';
import { CHART_FONT_PIXELS, SMALL_FONT_PIXELS, textMark, textWidth } from './text-mark.js';

export interface CauseTreeWords {
  readonly title: string;
  readonly description: string;
  /** The root. */
  readonly problem: string;
  /** What a cause lies in, above its words. */
  readonly kindOf: (cause: Cause) => string;
  /** How sure it is and how much it is known by, below its words. */
  readonly footOf: (cause: Cause) => string;
}

const WIDE_PIXELS = 560;
const GAP_PIXELS = 12;
const PADDING_PIXELS = 10;
const LINE_PIXELS = 18;
const EDGE_PIXELS = 2;
/** Between columns, where the lines run. */
const BEND_PIXELS = 36;
const COLUMN_MIN_PIXELS = 168;
const COLUMN_MAX_PIXELS = 260;
/** How far in each step lies where the drawing is narrow. */
const INDENT_PIXELS = 18;

interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly cause: Cause | null;
}

/** The outline says how sure a cause is, without colour: dotted while nobody has said. */
const outlines: Readonly<Record<Confidence | 'none', Readonly<Record<string, string | number>>>> = {
  none: { 'stroke-width': 1, 'stroke-dasharray': '1 4' },
  low: { 'stroke-width': 1.5, 'stroke-dasharray': '6 4' },
  medium: { 'stroke-width': 1.5 },
  high: { 'stroke-width': 3 },
};

/**
 * A problem and its causes. From 560 pixels it runs from left to right, each cause beside the middle of those below it (as
 * Reingold & Tilford 1981 do for trees, here with a row of its own for each leaf); below that it is indented from the top.
 * @param width in pixels, 240 and up; a deep tree is wider than that and is scrolled.
 */
export function causeTreeChart(tree: CauseTree, words: CauseTreeWords, width: number): Drawing {
  const isWide = width >= WIDE_PIXELS;
  const boxes = isWide ? fromLeft(tree, words, width) : indented(tree, words, width);
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const lines = boxes.flatMap((box) => {
    const from = box.cause && byId.get(box.cause.parent ?? '');
    return from ? [isWide ? bend(from, box) : elbow(from, box)] : [];
  });
  return {
    ...{ id: 'cause-tree', title: words.title, description: words.description },
    width: Math.ceil(Math.max(...boxes.map((box) => box.x + box.width)) + EDGE_PIXELS),
    height: Math.ceil(Math.max(...boxes.map((box) => box.y + box.height)) + EDGE_PIXELS),
    marks: [...lines, ...boxes.map((box) => boxMark(box, words))],
  };
}

function fromLeft(tree: CauseTree, words: CauseTreeWords, width: number): Box[] {
  const columns = 1 + Math.max(0, ...readingOrder(tree).map((cause) => columnOf(tree, cause)));
  const room = (width - 2 * EDGE_PIXELS - (columns - 1) * BEND_PIXELS) / columns;
  const wide = Math.min(Math.max(room, COLUMN_MIN_PIXELS), COLUMN_MAX_PIXELS);
  const boxes: Box[] = [];
  /** Puts a box and all below it from `top` down. @returns where they end. */
  const place = (cause: Cause | null, column: number, top: number): number => {
    const box = sized(cause, words, wide);
    const below = childrenOf(tree, cause?.id ?? null);
    const first = boxes.length;
    let end = top;
    for (const each of below) end = place(each, column + 1, end) + GAP_PIXELS;
    end = Math.max(end - GAP_PIXELS, top);
    const height = Math.max(box.height, end - top);
    // Fewer below than the box is high: they stand beside its middle.
    const down = (height - (end - top)) / 2;
    const moved = boxes.splice(first).map((each) => ({ ...each, y: each.y + down }));
    const x = EDGE_PIXELS + column * (wide + BEND_PIXELS);
    boxes.push({ ...box, x, y: top + (height - box.height) / 2 }, ...moved);
    return top + height;
  };
  place(null, 0, EDGE_PIXELS);
  return boxes;
}

function indented(tree: CauseTree, words: CauseTreeWords, width: number): Box[] {
  let top = EDGE_PIXELS;
  return [null, ...readingOrder(tree)].map((cause) => {
    const x = EDGE_PIXELS + (cause === null ? 0 : columnOf(tree, cause)) * INDENT_PIXELS;
    const box = { ...sized(cause, words, width - x - EDGE_PIXELS), x, y: top };
    top += box.height + GAP_PIXELS;
    return box;
  });
}

function columnOf(tree: CauseTree, { parent }: Cause): number {
  const around = tree.find(({ id }) => id === parent);
  return around === undefined ? 1 : 1 + columnOf(tree, around);
}

function sized(cause: Cause | null, words: CauseTreeWords, width: number): Omit<Box, 'x' | 'y'> {
  const room = width - 2 * PADDING_PIXELS;
  const lines = wrapped(cause === null ? words.problem : cause.words, room);
  const around =
    cause === null ? 0 : 1 + wrapped(words.footOf(cause), room, SMALL_FONT_PIXELS).length;
  const height = 2 * PADDING_PIXELS + (lines.length + around) * LINE_PIXELS;
  return { id: cause?.id ?? '', width, height, lines, cause };
}

/** Words in lines no wider than `room`; a word that is wider is cut. */
function wrapped(text: string, room: number, size = CHART_FONT_PIXELS): string[] {
  const most = Math.max(1, Math.floor(room / textWidth('n', size)));
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const pieces = word.match(new RegExp(`.{1,${most}}`, 'gsu')) ?? [];
    for (const piece of pieces) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + piece.length <= most) {
        lines[lines.length - 1] = `${last} ${piece}`;
      } else lines.push(piece);
    }
  }
  return lines.length === 0 ? ['–'] : lines;
}

function boxMark({ x, y, width, height, lines, cause }: Box, words: CauseTreeWords): Mark {
  const left = x + PADDING_PIXELS;
  let middle = y + PADDING_PIXELS + LINE_PIXELS / 2;
  const line = (text: string, options: Parameters<typeof textMark>[3]): Mark => {
    const mark = textMark(left, middle, text, options);
    middle += LINE_PIXELS;
    return mark;
  };
  const muted = { size: SMALL_FONT_PIXELS, fill: chartColours.muted, className: 'chart-muted' };
  const isRoot = cause === null;
  const foot = isRoot
    ? []
    : wrapped(words.footOf(cause), width - 2 * PADDING_PIXELS, SMALL_FONT_PIXELS);
  return {
    name: 'g',
    attributes: {},
    children: [
      {
        name: 'rect',
        attributes: {
          ...{ x: px(x), y: px(y), width: px(width), height: px(height), rx: 4 },
          ...{ fill: chartColours.paper, stroke: isRoot ? chartColours.primary : chartColours.ink },
          ...(isRoot ? { 'stroke-width': 3 } : outlines[cause.confidence ?? 'none']),
          class: isRoot ? 'cause-box cause-root' : 'cause-box',
        },
      },
      ...(isRoot ? [] : [line(words.kindOf(cause), muted)]),
      ...lines.map((text) => line(text, { isStrong: isRoot })),
      ...foot.map((text) => line(text, muted)),
    ],
  };
}

const link = (d: string): Mark => ({
  name: 'path',
  attributes: {
    ...{ d, fill: 'none', stroke: chartColours.lineStrong, 'stroke-width': 1.5 },
    class: 'cause-link',
  },
});

function bend(from: Box, to: Box): Mark {
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2];
  const [x2, y2] = [to.x, to.y + to.height / 2];
  const half = px((x1 + x2) / 2);
  return link(`M${px(x1)} ${px(y1)}H${half}V${px(y2)}H${px(x2)}`);
}

function elbow(from: Box, to: Box): Mark {
  const x = from.x + INDENT_PIXELS / 2;
  return link(`M${px(x)} ${px(from.y + from.height)}V${px(to.y + to.height / 2)}H${px(to.x)}`);
}
