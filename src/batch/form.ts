import { CONTRACT, type Dialect } from '../export/csv.js';

/** How the tables of a run are written. */
export interface OutputForm {
  readonly dialect: Dialect;
  /** Whether all tables are written as one workbook, too. */
  readonly xlsx: boolean;
}

/** CSV as the output's contract has it. */
export const DEFAULT_FORM: OutputForm = { dialect: CONTRACT, xlsx: false };
