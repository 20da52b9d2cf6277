import type { Level } from '../model.js';
import type { Surroundings } from './clauses.js';
import type { Frames } from './frames.js';
import type { Item } from './items.js';
import type { Naming } from './label.js';
import type { Occurrence } from './occurrence.js';
import type { Setting } from './setting.js';

/** What an item is, with the count it is a share of and the lĩnh vực that its name turned out to be. */
export interface Named extends Naming {
  readonly shareOf: number | null;
  readonly field?: string;
  readonly level?: Level;
  readonly unitName?: string;
  /** The period that it is of, whatever its own words say. */
  readonly period?: string;
}

/** An item with all that may name it. */
export interface Asked {
  readonly setting: Setting;
  readonly frames: Frames;
  readonly item: Item;
  readonly words: Surroundings;
  readonly found: readonly Occurrence[];
  /** Whether the words before it name its level or unit. */
  readonly placedHere: boolean;
  /** a, where the item is b of 'a trên tổng số b'. */
  readonly baseOf: Occurrence | undefined;
}

/** A number that nothing names. */
export const nothing: Named = { rule: null, dims: {}, own: false, shareOf: null };

/** Whether a unit, as far as one is stated, is that of its whole. */
export const fits = (measure: string, whole: string): boolean =>
  measure === '' || whole === '' || measure === whole || measure === '%';
