import type { RawParagraph } from '../../model.js';
import { rowShapeOf } from './row-shape.js';
import type { RowShape } from './row-shape.js';
import { sprm, sprmsIn } from './sprms.js';
import type { Sprm } from './sprms.js';
import { DamagedDoc } from './word-file.js';
import type { WordFile } from './word-file.js';

/** What is known of a paragraph besides its text. */
export interface ParagraphFormat {
  readonly alignment: RawParagraph['alignment'];
  /** How many tables it stands within: 0 in the body, 2 in a table in a table. */
  readonly depth: number;
  /** Its end is that of a cell of an inner table; outer cells have a mark of their own. */
  readonly endsInnerCell: boolean;
  /** It holds no text and closes a row. */
  readonly endsRow: boolean;
  /** Number of the list it is in, counted from 1; 0 where it is in none. */
  readonly list: number;
  readonly level: number;
  /** The cells of the row that it closes. */
  readonly row: RowShape | null;
}

/** Changes that stand in the stream `Data` for want of room. */
export type FarSprms = (offset: number) => readonly Sprm[];

const ALIGNMENTS = ['left', 'center', 'right', 'justify', 'justify'] as const;
/** Changes that tell where others stand. */
const FAR: ReadonlySet<number> = new Set([sprm.PHugePapx, sprm.PHugePapxOld, sprm.PTableProps]);
/** Bytes read and changes made, a byte of the file: more is no document but a trap. */
const MOST_WORK = 64;
/** A table in a table in a table ...: nobody types more. */
const DEEPEST = 16;

/** A paragraph in no style, outside of tables. */
export const PLAIN: ParagraphFormat = {
  alignment: null,
  depth: 0,
  endsInnerCell: false,
  endsRow: false,
  list: 0,
  level: 0,
  row: null,
};

/** A format with changes laid over it. */
export function formatParagraph(
  format: ParagraphFormat,
  sprms: readonly Sprm[],
  far: FarSprms,
): ParagraphFormat {
  const all = sprms.flatMap((each) =>
    FAR.has(each.code) ? far(each.operand.readUInt32LE(0)) : each,
  );
  return all.reduce(
    (before, { code, operand }) => ({ ...before, ...changesOf(code, operand, before) }),
    { ...format, row: rowShapeOf(all) ?? format.row },
  );
}

type Changes = { -readonly [Key in keyof ParagraphFormat]?: ParagraphFormat[Key] };

function changesOf(code: number, operand: Buffer, before: ParagraphFormat): Changes {
  switch (code) {
    case sprm.PJc:
    case sprm.PJc80:
      return { alignment: ALIGNMENTS[operand[0] ?? 0] ?? 'justify' };
    case sprm.PFInTable:
      return { depth: operand[0] ? Math.max(1, before.depth) : 0 };
    case sprm.PItap:
      return { depth: depthOf(operand.readInt32LE(0)) };
    case sprm.PDtap:
      return { depth: depthOf(before.depth + operand.readInt32LE(0)) };
    case sprm.PFInnerTableCell:
      return { endsInnerCell: operand[0] === 1 };
    case sprm.PFTtp:
    case sprm.PFInnerTtp:
      return { endsRow: operand[0] === 1 };
    case sprm.PIlfo:
      return { list: operand.readInt16LE(0) };
    case sprm.PIlvl:
      return { level: operand[0] ?? 0 };
    default:
      return {};
  }
}

const depthOf = (depth: number): number => Math.min(DEEPEST, Math.max(0, depth));

/** Reads what stands in the stream `Data`; many paragraphs may share it. */
export function farSprms(file: WordFile): FarSprms {
  const known = new Map<number, readonly Sprm[]>();
  let work = 0;
  return (offset) => {
    const data = file.data();
    const held = known.get(offset);
    if (!held && offset + 2 > data.length) throw new DamagedDoc('a format beyond its stream');
    const length = held ? 0 : data.readUInt16LE(offset);
    const sprms = held ?? sprmsIn(data.subarray(offset + 2, offset + 2 + length));
    known.set(offset, sprms);
    work += length + sprms.length;
    if (work > MOST_WORK * (file.main.length + data.length))
      throw new DamagedDoc('formats without end');
    return sprms;
  };
}
