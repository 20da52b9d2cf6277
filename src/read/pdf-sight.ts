import type { PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../model.js';
import type { Shape, Sight } from './pdf-glyph.js';
import { boxOfText } from './pdf-glyph.js';
import { boxOf, meet, shares } from './pdf-matrix.js';
import { extentOfPath } from './pdf-operators.js';
import { FILLS, OPS } from './pdf-ops.js';
import { pictureBox } from './pdf-pictures.js';
import type { GraphicsState } from './pdf-state.js';
import { WHITE } from './pdf-state.js';

/** Smaller type is a mark of some program, not text. Points. */
const SMALLEST = 1.5;
const INVISIBLE = 3;
const CLIP_ONLY = 7;

/** Follows what the page draws, and tells of text how it is seen. */
export interface SightReader {
  follow(fn: number, args: readonly unknown[], state: GraphicsState): void;
  /** Of what is shown next. */
  of(state: GraphicsState): TextSight;
}

interface TextSight {
  readonly artifact: boolean;
  sightOf(shape: Shape): Sight;
}

/** For one page; `isLayerShown` tells of optional content whether it shows. */
export function sightReader(
  viewport: PageViewport,
  isLayerShown: (properties: unknown) => boolean,
): SightReader {
  const page: Box = [0, 0, viewport.width, viewport.height];
  const marked: Marked[] = [];
  const painted: Box[] = [];
  const isPaper = (box: Box): boolean => !painted.some((other) => shares(other, box));
  return {
    follow(fn, args, state) {
      if (fn === OPS.beginMarkedContent || fn === OPS.beginMarkedContentProps)
        marked.push(markedBy(args, isLayerShown));
      if (fn === OPS.endMarkedContent) marked.pop();
      if (fn === OPS.shadingFill) painted.push(state.clip ?? page);
      const picture = fn === OPS.transform ? pictureBox(state.matrix) : null;
      if (picture) painted.push(picture);
      if (fn === OPS.constructPath && FILLS.has(args[0]) && state.fill !== WHITE) {
        const extent = extentOfPath(args);
        if (extent) painted.push(boxOf(state.matrix, extent));
      }
    },
    of(state) {
      const artifact = marked.some((each) => each.artifact);
      const inkless = state.opacity === 0 || state.mode === CLIP_ONLY || marked.some((m) => m.off);
      if (inkless) return { artifact, sightOf: () => 'hidden' };
      const visible = state.clip ? meet(page, state.clip) : page;
      const { mode, fill } = state;
      const sightOf = (shape: Shape): Sight => {
        const box = boxOfText(shape, shape.width);
        if (shape.size < SMALLEST || !shares(visible, box)) return 'hidden';
        if (mode === INVISIBLE) return 'transparent';
        return mode === 0 && fill === WHITE && isPaper(box) ? 'hidden' : 'seen';
      };
      return { artifact, sightOf };
    },
  };
}

/** A stretch of marked content (ISO 32000-1, 14.6). */
interface Marked {
  /** No part of the text (14.8.2.2). */
  readonly artifact: boolean;
  /** On a layer that is switched off (8.11). */
  readonly off: boolean;
}

function markedBy(
  [tag, properties]: readonly unknown[],
  isLayerShown: (properties: unknown) => boolean,
): Marked {
  const name = String((tag as { name?: unknown } | null)?.name ?? tag);
  return { artifact: name === 'Artifact', off: name === 'OC' && !isLayerShown(properties) };
}
