import { sprm } from './sprms.js';
import type { Sprm } from './sprms.js';

/** What is known of a character's looks. */
export interface CharacterFormat {
  /** Number of the font of letters beyond ASCII, which legacy encodings are made of. */
  readonly font: number;
  readonly bold: boolean;
  /** Letters are drawn as capitals, be they small ones. */
  readonly capitals: boolean;
  readonly hidden: boolean;
  /** A tracked deletion. */
  readonly deleted: boolean;
  readonly raised: boolean;
  /** A character of a symbol font that stands in place of `(`. */
  readonly symbol: { readonly font: number; readonly code: number } | null;
}

/** Changes that a character style makes, by its number. */
export type CharacterStyle = (style: number) => readonly Sprm[];

type Changes = { -readonly [Key in keyof CharacterFormat]?: CharacterFormat[Key] };

/** A format with changes laid over it; `base` is that of the paragraph's style. */
export function formatCharacter(
  format: CharacterFormat,
  sprms: readonly Sprm[],
  base: CharacterFormat,
  styleOf: CharacterStyle,
): CharacterFormat {
  return sprms.reduce((before, { code, operand }) => {
    if (code === sprm.CPlain) return base;
    if (code === sprm.CIstd)
      return formatCharacter(before, styleOf(operand.readUInt16LE(0)), base, () => []);
    const changes = changesOf(code, operand, base);
    return changes ? { ...before, ...changes } : before;
  }, format);
}

function changesOf(code: number, operand: Buffer, base: CharacterFormat): Changes | null {
  switch (code) {
    case sprm.CFBold:
      return { bold: toggled(operand, base.bold) };
    case sprm.CFCaps:
    case sprm.CFSmallCaps:
      return { capitals: toggled(operand, base.capitals) };
    case sprm.CFVanish:
      return { hidden: toggled(operand, base.hidden) };
    case sprm.CFRMarkDel:
      return { deleted: toggled(operand, base.deleted) };
    case sprm.CIss:
      return { raised: operand[0] === 1 };
    case sprm.CRgFtc2:
      return { font: operand.readUInt16LE(0) };
    case sprm.CSymbol:
      return { symbol: { font: operand.readUInt16LE(0), code: operand.readUInt16LE(2) } };
    default:
      return null;
  }
}

/** 0 is off and 1 on; 128 is as in the style and 129 its opposite. */
function toggled(operand: Buffer, base: boolean): boolean {
  const value = operand[0] ?? 0;
  return value & 0x80 ? base !== (value === 0x81) : value !== 0;
}
