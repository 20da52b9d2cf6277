import { groupBy } from '../collections.js';
import type { Glyph } from './pdf-glyph.js';

/** What is drawn one after the other on one baseline; begins with ink, blanks stand within. */
export type Stretch = readonly Glyph[];

/** What is drawn further on is no more of the same line. */
const FAR = 4;
/** The pen may step back this much within a word. */
const BACK = 0.2;
/** Stretches of one baseline that are nearer than this may belong together. */
const TOUCH = 0.1;
/** Baselines nearer than this are the same. */
const SAME_BASELINE = 0.1;
const SAME_SIZE = 0.02;

/**
 * The stretches of a page in the order of drawing. Letters that a font lacks are drawn by another
 * one after the rest of their line, into the gaps left for them: they are set in there.
 */
export function stretchesOf(glyphs: readonly Glyph[]): readonly Stretch[] {
  const drawn = asDrawn(glyphs);
  const woven = new Map<Stretch, readonly Stretch[]>();
  for (const group of entangled(drawn)) {
    const sorted = group.flat().sort((a, b) => start(a) - start(b));
    if (!fits(sorted)) continue;
    for (const stretch of group) woven.set(stretch, []);
    woven.set(group[0] as Stretch, asDrawn(sorted));
  }
  return woven.size === 0 ? drawn : drawn.flatMap((stretch) => woven.get(stretch) ?? [stretch]);
}

function asDrawn(glyphs: readonly Glyph[]): readonly Stretch[] {
  const stretches: Glyph[][] = [];
  let stretch: Glyph[] = [];
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    if (!glyph.blank) {
      if (!last || !goesOn(last, glyph)) stretches.push((stretch = []));
      last = glyph;
    }
    stretch.push(glyph);
  }
  return stretches;
}

function goesOn(last: Glyph, glyph: Glyph): boolean {
  const { size } = last;
  const way = forward(last, glyph);
  return (
    last.along[0] * glyph.along[0] + last.along[1] * glyph.along[1] > 0.999 &&
    Math.abs(glyph.size - size) <= SAME_SIZE * size &&
    Math.abs(aside(last, glyph)) <= SAME_BASELINE * size &&
    way > -BACK * size &&
    way < FAR * size
  );
}

/** From where a glyph lets the next one begin to where another begins, along its line. */
export function forward({ at, along: [x, y], advance }: Glyph, other: Glyph): number {
  return (other.at[0] - at[0]) * x + (other.at[1] - at[1]) * y - advance;
}

/** From a glyph's baseline to another's. */
function aside({ at, along: [x, y] }: Glyph, other: Glyph): number {
  return (other.at[0] - at[0]) * y - (other.at[1] - at[1]) * x;
}

/** How far along its line a glyph begins. */
const start = ({ at, along: [x, y] }: Glyph): number => at[0] * x + at[1] * y;

/** How far across its line a glyph's baseline is. */
const baseline = ({ at, along: [x, y] }: Glyph): number => at[0] * y - at[1] * x;

/** Where a stretch lies in its direction, in points. */
interface Span {
  readonly stretch: Stretch;
  readonly from: number;
  readonly to: number;
  readonly baseline: number;
}

function spanOf(stretch: Stretch): Span {
  const first = stretch[0] as Glyph;
  const last = stretch.findLast(({ blank }) => !blank) as Glyph;
  const to = start(last) + last.width + TOUCH * last.size;
  return { stretch, from: start(first), to, baseline: baseline(first) };
}

/** Stretches of one direction, size and baseline, none of which lies beyond the end of all others. */
function entangled(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const manner = ([first]: Stretch): string => {
    const { along, size } = first as Glyph;
    return [...along, size].map((value) => value.toFixed(2)).join(' ');
  };
  return [...groupBy(stretches, manner).values()].flatMap((alike) => {
    const reach = SAME_BASELINE * (alike[0]?.[0]?.size ?? 0);
    const lines = chains(alike.map(spanOf), ({ baseline: at }) => [at, at + reach]);
    return lines
      .flatMap((line) => chains(line, ({ from, to }) => [from, to]))
      .map((chain) => chain.map(({ stretch }) => stretch));
  });
}

/** Two or more things each of which begins before those in front of it end. */
function chains(
  spans: readonly Span[],
  extent: (span: Span) => readonly [from: number, to: number],
): readonly (readonly Span[])[] {
  const found: Span[][] = [];
  let end = -Infinity;
  for (const span of spans.toSorted((a, b) => extent(a)[0] - extent(b)[0])) {
    const [from, to] = extent(span);
    if (from > end) found.push([]);
    found.at(-1)?.push(span);
    end = Math.max(end, to);
  }
  return found.filter(({ length }) => length > 1);
}

/** Whether no glyph lies over the one before it. */
function fits(glyphs: readonly Glyph[]): boolean {
  const inked = glyphs.filter(({ blank }) => !blank);
  return inked.every((glyph, at) => {
    const last = inked[at - 1];
    return !last || forward(last, glyph) > -BACK * last.size;
  });
}
