import type { Header } from '../model.js';
import type { About, Traces } from './context.js';
import type { Ground } from './ground.js';
import type { Reading } from './items.js';
import type { Lexicon } from './meaning.js';
import type { MainPeriod } from './periods.js';
import type { TableWords } from './table-roles.js';
import type { Title } from './table-titles.js';
import type { UnitReader } from './units.js';

/** What the reader of tables needs of the report around a table. */
export interface TableTools {
  readonly traces: Traces;
  readonly header: Header;
  readonly units: UnitReader;
  readonly lexicon: Lexicon;
  readonly read: (text: string) => Reading;
  /** Reads a column's titles or a row's label, slips and all. */
  readonly readTitle: (text: string) => Title;
  readonly words: TableWords;
  /** The year the report is about; null where it does not say. */
  readonly year: number | null;
  readonly mainPeriod: MainPeriod;
  /** What the title of the report says for all of it. */
  readonly about: About;
}

/** Of what is known of the report. */
export const tableTools = (
  { header, units, about, reader: { read, readTitle }, knowledge, compiled: { words } }: Ground,
  traces: Traces,
): TableTools => {
  const { lexicon, year, mainPeriod } = knowledge;
  return { traces, header, units, lexicon, read, readTitle, words, year, mainPeriod, about };
};
