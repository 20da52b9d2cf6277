/** The parts of mammoth's document tree that are read; its own typings leave the tree out. */
export interface DocumentNode {
  readonly type: 'document';
  readonly children: readonly Node[];
  readonly notes: { readonly resolve: (reference: NoteReferenceNode) => NoteNode | null };
}

export interface ParagraphNode {
  readonly type: 'paragraph';
  readonly children: readonly Node[];
  readonly styleName: string | null;
  /** `level` is a digit as text, counted from 0. */
  readonly numbering: { readonly isOrdered: boolean; readonly level: string } | null;
  /** OOXML's ST_Jc: `start`, `left`, `both`, `center` ... */
  readonly alignment: string | null;
}

export interface RunNode {
  readonly type: 'run';
  readonly children: readonly Node[];
  readonly isBold: boolean;
  readonly isAllCaps: boolean;
  readonly verticalAlignment: 'baseline' | 'superscript' | 'subscript';
  readonly font: string | null;
}

export interface TableNode {
  readonly type: 'table';
  readonly children: readonly Node[];
}

export interface RowNode {
  readonly type: 'tableRow';
  readonly children: readonly Node[];
}

export interface CellNode {
  readonly type: 'tableCell';
  readonly children: readonly Node[];
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface NoteReferenceNode {
  readonly type: 'noteReference';
  readonly noteType: 'footnote' | 'endnote';
  readonly noteId: string;
}

export interface NoteNode {
  readonly body: readonly Node[];
}

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
