/**
 * The plain readonly data that passes between the stages. Every stage is a function
 * from one of these types to the next; nothing here has behaviour.
 */

/** Why something could not be read or understood; never a statement about the report's arithmetic. */
export interface Issue {
  readonly stage: Stage;
  readonly severity: 'error' | 'warning' | 'note';
  /** Short stable name, such as `pdf-encrypted`. */
  readonly code: string;
  /** Values that the message names, in the order the message uses them. */
  readonly values: readonly string[];
}

export type Stage = 'read' | 'layout' | 'figures' | 'records' | 'checks' | 'findings' | 'export';

/** What became of a file. */
export type State =
  | 'complete'
  | 'partial'
  | 'no_text'
  | 'encrypted'
  | 'damaged'
  | 'unsupported'
  | 'timed_out'
  | 'out_of_memory'
  | 'duplicate';

// ---------------------------------------------------------------- read

/** x0, y0, x1, y1 in points from the page's top left corner, as the page is seen (after /Rotate). */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** A piece of text as the PDF draws it: one font, one direction. */
export interface GlyphRun {
  readonly text: string;
  readonly box: Box;
  readonly font: string;
  /** Font size in points. */
  readonly size: number;
  /** Which way it reads where it is set on its side, `askew` at any other angle; absent where it is upright. */
  readonly turn?: 'up' | 'down' | 'askew';
  /** The file itself sets it apart as no part of the text: a running header, a page number. */
  readonly artifact?: boolean;
}

/** A drawn line or thin rectangle, horizontal or vertical, in points like `Box`. */
export type Ruling = Box;

export interface RawPage {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly GlyphRun[];
  /** Empty where the page has no need of them (nothing on it looks tabular). */
  readonly rulings: readonly Ruling[];
  /** What was laid over the finished page: stamps of signatures, comments, filled form fields. */
  readonly stamps?: readonly GlyphRun[];
}

export interface RawPdf {
  readonly format: 'pdf';
  readonly pages: readonly RawPage[];
}

export interface RawRun {
  readonly text: string;
  /** By all styles; null where none names one, or it is left to the theme. */
  readonly font: string | null;
  readonly bold: boolean;
  readonly superscript: boolean;
}

/** An item of one of Word's automatic lists, whose label is drawn and stands in no text. */
export interface ListItem {
  /** Items of one list share it. */
  readonly id: string;
  /** Counted from 0. */
  readonly level: number;
  /** As drawn: `II.`, `2.1.`, `a)`, `-`; never empty. */
  readonly label: string;
}

export interface RawParagraph {
  readonly type: 'paragraph';
  /** `p12`, or `t3.r2.c4` within a table; footnotes `n1`, headers `h1`, footers `f1`. Counted from 1. */
  readonly path: string;
  readonly runs: readonly RawRun[];
  readonly list: ListItem | null;
  readonly style: string | null;
  readonly alignment: 'left' | 'center' | 'right' | 'justify' | null;
}

export interface RawCell {
  readonly path: string;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly blocks: readonly RawBlock[];
}

export interface RawTable {
  readonly type: 'table';
  readonly path: string;
  /** As in the file: a cell swallowed by a row or column span is absent. */
  readonly rows: readonly (readonly RawCell[])[];
}

export type RawBlock = RawParagraph | RawTable;

/** A Word document, whichever of its two formats. */
export interface RawDocx {
  readonly format: 'docx' | 'doc';
  readonly blocks: readonly RawBlock[];
  readonly footnotes: readonly RawParagraph[];
  /** One for each header that is shown, in order of first page; the first is that of page 1. */
  readonly headers: readonly (readonly RawBlock[])[];
  /** As `headers`. */
  readonly footers: readonly (readonly RawBlock[])[];
}

export type RawDocument = RawPdf | RawDocx;

// ---------------------------------------------------------------- layout

/** Where something stands in its file. */
export interface Place {
  /** Page counted from 1; null in a Word document. */
  readonly page: number | null;
  /** PDF only. */
  readonly box: Box | null;
  /** Word documents only: `p12`, `t3.r2.c4`. */
  readonly path: string | null;
}

/** A stretch of text that came from one place. */
export interface TextSpan {
  /** UTF-16 offsets into the text, `end` exclusive. Spans are in order and do not overlap. */
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

/** Repaired NFC text and the way from each of its characters back to the file. */
export interface MappedText {
  readonly text: string;
  readonly spans: readonly TextSpan[];
}

/** What a paragraph is for; figures are read from `heading`, `body`, `caption` and `footnote` only. */
export type Role =
  | 'letterhead'
  | 'title'
  | 'heading'
  | 'body'
  | 'caption'
  | 'footnote'
  | 'recipients'
  | 'signature'
  | 'page_header'
  | 'page_number';

/** The mark that opens a heading or list item: `I.`, `1.2.`, `a)`, `-`, `+`. */
export interface Marker {
  readonly kind: 'roman' | 'number' | 'decimal' | 'letter' | 'dash' | 'plus' | 'star' | 'bullet';
  /** As printed without its punctuation: `IV`, `2.1`, `a`, `-`. */
  readonly label: string;
  /** Length of the marker with its punctuation and blanks at the start of the text; 0 where Word draws it. */
  readonly length: number;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Position in `TextDocument.blocks`. */
  readonly index: number;
  readonly content: MappedText;
  readonly role: Role;
  readonly marker: Marker | null;
  /** The block that governs this one (its heading, or the bullet it is nested under); null at the top. */
  readonly parent: number | null;
  /** `I.4.a`: the markers of the ordered ancestors and of the paragraph itself; dashes and bullets are left out. */
  readonly section: string;
}

export interface Cell {
  readonly content: MappedText;
  /** Grid position of the top left corner, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** A table's cells in one of the ways in which it can be cut. */
export interface TableCut {
  /** Full rectangle: a merged cell is the same object at each position it covers. */
  readonly grid: readonly (readonly Cell[])[];
  /** How many rows from the top are header. */
  readonly headerRows: number;
}

export interface Table extends TableCut {
  readonly kind: 'table';
  readonly index: number;
  readonly parent: number | null;
  readonly section: string;
  /** The whole table cut otherwise, where its drawing leaves that open. */
  readonly alternatives?: readonly TableCut[];
}

export type Block = Paragraph | Table;

export interface TextDocument {
  readonly format: 'pdf' | 'docx' | 'doc';
  /** Number of pages; null in a Word document. */
  readonly pages: number | null;
  readonly blocks: readonly Block[];
}

// ---------------------------------------------------------------- figures

/** An exact decimal number: `digits` / 10^`scale`. 93,50 is {digits: 9350n, scale: 2}. */
export interface Decimal {
  readonly digits: bigint;
  /** How many decimals it was written with. */
  readonly scale: number;
}

/** The one class a number token ends in. */
export type NumberClass =
  | 'figure'
  | 'claim'
  | 'date'
  | 'period'
  | 'document_number'
  | 'legal_article'
  | 'money'
  | 'duration'
  | 'comparison'
  | 'former_period'
  | 'threshold'
  | 'list_number'
  | 'footnote_mark'
  | 'page_number'
  | 'phone'
  | 'time'
  | 'rank'
  | 'name'
  | 'code'
  | 'quantity'
  | 'unexplained';

/** A number as it stands in a paragraph or a cell. */
export interface SeenNumber {
  readonly place: Place;
  readonly raw: string;
  readonly class: NumberClass;
  /** The rule that decided, as `numbers/date` or `indicators/intake_total`. */
  readonly rule: string | null;
  readonly snippet: string;
}

export type Level = 'province' | 'district' | 'commune' | 'all' | '';

export interface Mention {
  readonly raw: string;
  readonly place: Place;
  readonly section: string;
  readonly snippet: string;
}

/** A quantity that a report states, once or several times with the same value. */
export interface Figure {
  /** `f1`, `f2` ... in reading order. */
  readonly id: string;
  /** A code of the indicators, or `other`. */
  readonly indicator: string;
  readonly level: Level;
  readonly unitName: string;
  readonly field: string;
  readonly value: Decimal;
  /** `hồ sơ`, `%`, `điểm`, `PAKN`, `TTHC` ... */
  readonly measure: string;
  readonly raw: string;
  /** 'khoảng', 'hơn', '5,65 ngàn'. */
  readonly approximate: boolean;
  /** Stated in words, such as 'không có' for 0. */
  readonly inferred: boolean;
  readonly source: 'text' | 'table' | 'ocr';
  /** `indicators/intake_total`. */
  readonly rule: string;
  readonly place: Place;
  readonly section: string;
  readonly snippet: string;
  /** Of when it is where a table tells that apart: a part of the report's period (`tháng 8`), or all the time up to now (`lũy kế`); absent where it is of the report's period. */
  readonly period?: string;
  /** The later places that state the same value. */
  readonly repeats: readonly Mention[];
}

// ---------------------------------------------------------------- records

export interface Header {
  readonly agency: string;
  readonly agencyLevel: Level;
  readonly province: string;
  readonly number: string;
  /** ISO as far as stated: 2024-09-13, 2023-09, 2022, or empty. */
  readonly date: string;
  readonly title: string;
  readonly periodFrom: string;
  readonly periodTo: string;
}

export type ClaimKind =
  | 'ratio'
  | 'sum'
  | 'balance'
  | 'level_sum'
  | 'table_total'
  | 'row_total'
  | 'repeat'
  | 'difference'
  | 'score_ratio'
  | 'extreme'
  | 'bound'
  | 'series';

/** One number of a claim. */
export interface Term {
  readonly value: Decimal;
  /** As printed. */
  readonly raw: string;
  /** `hồ sơ`, `%`, `điểm` ...; empty where no unit is stated. */
  readonly measure: string;
  readonly approximate: boolean;
  /** Set where it is so only for being told in thousands or millions ('4,52 ngàn'): it was rounded, and no word says that it is but about right. */
  readonly scaled?: true;
  /** The side on which the value of an approximate number lies: 'trên 95%', 'dưới 200'; absent where none is told. */
  readonly limit?: 'above' | 'below';
  /** Set where the report does not print it: it is made of numbers that it does ('(500 − 400)'). */
  readonly derived?: true;
  /** Set where the number could not be read, or another reading of it is as good: it makes no claim wrong. */
  readonly unsure?: 'unread' | 'ambiguous';
  /** Figure id; null where the number is no figure of the rules. */
  readonly figure: string | null;
  /** What the term is, for people: an indicator's title, a column's header, a row's label. */
  readonly label: string;
}

/**
 * A piece of arithmetic that the report claims. `terms` by kind: ratio `num den stated`;
 * sum, balance, level_sum, table_total and row_total `total part part ...`; repeat `v v ...`;
 * difference `from to stated`; score_ratio `rate max stated`.
 */
export interface Claim {
  /** `c1`, `c2` ... in reading order. */
  readonly id: string;
  readonly kind: ClaimKind;
  readonly terms: readonly Term[];
  /** What is claimed, for people: 'Tổng số hồ sơ tiếp nhận, cấp xã'. */
  readonly label: string;
  /** The rule the claim comes from: `checks/intake_by_origin`, or the wording that states it. */
  readonly rule: string;
  /** Set where the wording leaves room for another reading; lowers the severity of what fails. */
  readonly doubtful: boolean;
  readonly place: Place;
  readonly section: string;
  readonly snippet: string;
}

// ---------------------------------------------------------------- checks, findings

export type Outcome = 'ok' | 'truncated' | 'mismatch' | 'undecided';

export interface Verdict {
  readonly claim: string;
  readonly outcome: Outcome;
  /** The right value at the stated decimals; null where there is none to give (repeat, undecided). */
  readonly expected: Decimal | null;
  /** stated − expected; for repeat the largest minus the smallest. */
  readonly difference: Decimal | null;
  /** Short stable name of why it is undecided or what explains a mismatch: `twice-rounded`, `zero-denominator`, `unread`; empty otherwise. */
  readonly reason: string;
}

export interface Finding {
  /** Hash of what is claimed and where. */
  readonly id: string;
  readonly claim: string;
  readonly kind: ClaimKind;
  readonly severity: 'error' | 'warning' | 'note';
  readonly outcome: Outcome;
  readonly formula: string;
  readonly stated: Decimal | null;
  readonly expected: Decimal | null;
  readonly difference: Decimal | null;
  /** The number most likely wrong, as a figure id; empty unless clearly best. */
  readonly suspect: string;
  /** The right value of the suspect, plain: `72.76`; empty where there is none. */
  readonly suggestion: string;
  readonly message: string;
  readonly place: Place;
  readonly snippet: string;
}

/** How well one figure is covered by the report's own claims. */
export interface Coverage {
  readonly figure: string;
  /** How many decided claims it takes part in. */
  readonly checks: number;
  /** Chance, 0 to 1, that one wrong digit in it would make a claim fail. */
  readonly detectable: number;
}

// ---------------------------------------------------------------- the whole

export interface Report {
  /** Counted from 1 within the file. */
  readonly number: number;
  readonly header: Header;
  readonly figures: readonly Figure[];
  readonly numbers: readonly SeenNumber[];
  readonly claims: readonly Claim[];
  readonly verdicts: readonly Verdict[];
  readonly findings: readonly Finding[];
  readonly coverage: readonly Coverage[];
}

/** Everything doisoat made of one file. */
export interface DocumentResult {
  /** Path relative to the input folder, `/`-separated, NFC. */
  readonly file: string;
  readonly sha256: string;
  readonly format: string;
  readonly state: State;
  readonly pages: number | null;
  readonly reports: readonly Report[];
  readonly issues: readonly Issue[];
}
