import type { Level, Paragraph } from '../model.js';
import type { Stretch } from './clauses.js';
import type { Whole } from './frames.js';
import type { Reading } from './items.js';
import type { Dims, Lexicon } from './meaning.js';
import type { Bond, Occurrence } from './occurrence.js';
import type { MainPeriod } from './periods.js';
import type { NamedUnit } from './unit-names.js';

/** What the blocks above a paragraph hand down to it. */
export interface Context {
  readonly level: Level;
  readonly unitName: string;
  readonly field: string;
  /** The quantity it is a list item of. */
  readonly parent: Whole | null;
  /** How its own numbers hang on that quantity; `list` where absent. */
  readonly bond?: Bond;
  readonly leadIn: Dims;
  /** Whether what they come from is a mere label, see `isLabel`. */
  readonly leadIsLabel: boolean;
  readonly topic: string | null;
  /** What the section is about within its topic: hồ sơ, kết quả ... */
  readonly object: string | null;
  /** Items of one list share it. */
  readonly group: string;
  readonly period: string;
}

/** What holds for every paragraph of a report. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  /** Recognises units other than the report's own agency. */
  readonly unitOf: (reading: Reading, stretch: Stretch, isNearest?: boolean) => NamedUnit | null;
  /** Whether a stretch names kinds of units of several levels. */
  readonly mixesLevels: (reading: Reading, stretch: Stretch) => boolean;
  /** Whether a district reports. */
  readonly isDistrict: boolean;
  /** Whether what the district's committee did is told apart from what its communes did. */
  readonly communesApart: boolean;
  /** The name of the body that reports, in small letters. */
  readonly agency: string;
  /** The year the report is about; null where it does not say. */
  readonly year: number | null;
  readonly mainPeriod: MainPeriod;
}

/** A paragraph with all that is known before its numbers are read. */
export interface Setting {
  readonly reading: Reading;
  readonly paragraph: Paragraph;
  readonly context: Context;
  readonly knowledge: Knowledge;
  /** The terms of the paragraph's own first words. */
  readonly lead: Dims;
  /** All that earlier blocks stated, by id. */
  readonly earlier: readonly Occurrence[];
}
