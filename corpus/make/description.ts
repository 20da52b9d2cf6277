import type { DeclaredClaim } from './claims.js';
import type { Letters } from './letters.js';

/**
 * A report of this corpus, described once: its printed text holds the truth in braces,
 * `{indicator: 1.234}`, so that text and truth cannot drift apart. See markup.ts.
 */
export interface Description {
  readonly letterhead: Letterhead;
  /** Header of the truth file. */
  readonly report: GoldHeader;
  /** Scope of a figure where nothing narrower is said. */
  readonly scope: Scope;
  /** A second level that is as right, such as `all` for an agency with one level only. */
  readonly levelAlt?: string;
  /** Lines under BÁO CÁO. */
  readonly title: readonly string[];
  readonly items: readonly Item[];
  readonly recipients: readonly string[];
  /** Lines above the name, then the name. */
  readonly signature: readonly string[];
  readonly style?: Style;
  /** What is made of it; `docx` and `pdf` unless said otherwise. */
  readonly files?: readonly FileKind[];
  /** How many verdicts are planted to fail; the generator holds the author to it. */
  readonly planted: number;
}

/**
 * `docx`: written by this generator; `pdf` and `doc`: that, through LibreOffice; `chrome.pdf`:
 * through a browser.
 */
export type FileKind = 'docx' | 'pdf' | 'doc' | 'chrome.pdf';

export interface Letterhead {
  readonly left: readonly string[];
  /** As printed: `Số: 112/BC-UBND`. */
  readonly number: string;
  /** As printed: `Yên Tràng, ngày 05 tháng 9 năm 2023`. */
  readonly placeAndDate: string;
}

export interface GoldHeader {
  readonly agency: string;
  readonly agency_level: 'province' | 'district' | 'commune';
  readonly province: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly title: string;
  readonly period_from: string | null;
  readonly period_to: string | null;
}

export interface Style {
  /** Half points, as Word counts: 28 is 14 pt. */
  readonly size?: number;
  /** First line indent in twentieths of a point. */
  readonly indent?: number;
  /** Width of the left column of the letterhead in percent. */
  readonly letterheadLeft?: number;
  /** How the letters are typed; Unicode, composed, unless said otherwise. */
  readonly letters?: Letters;
  /** In the PDF the wide pages are stored upright and turned. */
  readonly turned?: boolean;
}

export interface Scope {
  readonly level?: string;
  readonly unit?: string;
  readonly field?: string;
}

export type Item = TextItem | TableItem | ScopeItem | AnnexItem;

export interface TextItem {
  readonly type: 'text';
  readonly text: string;
  readonly look: 'body' | 'heading' | 'bullet' | 'caption' | 'note';
  readonly claims: readonly DeclaredClaim[];
}

export interface ScopeItem {
  readonly type: 'scope';
  readonly scope: Scope;
  readonly items: readonly Item[];
}

/** A part on landscape pages of its own. */
export interface AnnexItem {
  readonly type: 'annex';
  readonly items: readonly Item[];
}

export type HeaderCell =
  string | { readonly text: string; readonly cols?: number; readonly rows?: number };

export interface Column {
  /** `stt`, `label`, `text`, `remark`, an indicator or a `~name`. */
  readonly code: string;
  /** Percent of the table's width. */
  readonly width: number;
  /** Computed from other columns of the row: their sum is claimed by the form. */
  readonly sum?: readonly string[];
  /** Computed: numerator, denominator, decimals. */
  readonly rate?: readonly [num: string, den: string, decimals: number];
  /** Claims: this score = the rate's column × the greatest score / 100. */
  readonly score?: readonly [rate: string, max: number];
  /** Printed behind the value, as `/20`. */
  readonly suffix?: string;
}

export interface Row {
  readonly scope?: Scope;
  /** What the author gives, column by column, without the STT and computed columns. */
  readonly cells: readonly (string | number)[];
}

export interface TableItem {
  readonly type: 'table';
  readonly header: readonly (readonly HeaderCell[])[];
  readonly columns: readonly Column[];
  /** What the row labels are. */
  readonly labels: 'unit' | 'field' | 'level' | 'none';
  /** Level of the rows, the total row too, where it is not that of the table. */
  readonly rowLevel?: string;
  readonly rows: readonly Row[];
  /** Label of a computed total row, at the end unless `totalFirst`. */
  readonly total?: string;
  readonly totalFirst?: boolean;
  /** Zero as printed: `0` unless said otherwise. */
  readonly zero?: string;
  readonly repeatHeader?: boolean;
  /** Which lines are drawn; all unless said otherwise. */
  readonly lines?: 'horizontal' | 'none';
  /** Errors planted: cells printed with another number than the computed one. */
  readonly misprints?: readonly { row: string; code: string; raw: string }[];
  readonly size?: number;
}

const text =
  (look: TextItem['look']) =>
  (content: string, ...claims: DeclaredClaim[]): TextItem => ({
    type: 'text',
    text: content,
    look,
    claims,
  });

/** A justified paragraph with its first line indented; a typed marker (`-`, `+`, `a)`) is part of the text. */
export const body = text('body');
/** A bold line. */
export const heading = text('heading');
/** An item of Word's automatic list. */
export const bullet = text('bullet');
/** A centred bold line above a table. */
export const caption = text('caption');
/** An italic line under a table or title. */
export const note = text('note');

export const within = (scope: Scope, ...items: Item[]): ScopeItem => ({
  type: 'scope',
  scope,
  items,
});

export const annex = (...items: Item[]): AnnexItem => ({ type: 'annex', items });

export const table = (spec: Omit<TableItem, 'type'>): TableItem => ({ type: 'table', ...spec });
