/** The parts of mammoth's document tree that are read; its own typings leave the tree out. */
export interface DocumentNode {
  readonly type: 'document';
  readonly children: readonly Node[];
  readonly notes: { readonly resolve: (reference: NoteReferenceNode) => NoteNode | null };
}

/** A paragraph with its list level and alignment. */
export interface ParagraphNode {
  readonly type: 'paragraph';
  readonly children: readonly Node[];
  readonly styleName: string | null;
  /** `level` is a digit as text, counted from 0. */
  readonly numbering: { readonly isOrdered: boolean; readonly level: string } | null;
  /** OOXML's ST_Jc: `start`, `left`, `both`, `center` ... */
  readonly alignment: string | null;
}

/** Text of one format. */
export interface RunNode {
  readonly type: 'run';
  readonly children: readonly Node[];
  readonly isBold: boolean;
  readonly isAllCaps: boolean;
  readonly verticalAlignment: 'baseline' | 'superscript' | 'subscript';
  readonly font: string | null;
}

/** A table of rows; cells swallowed by a span are absent. */
export interface TableNode {
  readonly type: 'table';
  readonly children: readonly Node[];
}

/** A row of cells. */
export interface RowNode {
  readonly type: 'tableRow';
  readonly children: readonly Node[];
}

/** A cell with its blocks. */
export interface CellNode {
  readonly type: 'tableCell';
  readonly children: readonly Node[];
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** The mark of a footnote or endnote in the text. */
export interface NoteReferenceNode {
  readonly type: 'noteReference';
  readonly noteType: 'footnote' | 'endnote';
  readonly noteId: string;
}

/** What a note says. */
export interface NoteNode {
  readonly body: readonly Node[];
}

/** A part of the tree; what is not named here is unknown to mammoth too. */
export type Node =
  | ParagraphNode
  | RunNode
  | TableNode
  | RowNode
  | CellNode
  | NoteReferenceNode
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' }
  | { readonly type: 'break' }
  | { readonly type: 'hyperlink'; readonly children: readonly Node[] }
  | { readonly type: 'checkbox' | 'image' | 'commentReference' | 'bookmarkStart' };
