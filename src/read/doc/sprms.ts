/** One change of a format ([MS-DOC] 2.2.5.1): what it changes, and to what. */
export interface Sprm {
  readonly code: number;
  readonly operand: Buffer;
}

/** Codes of the changes that matter to a reader, named as in [MS-DOC] 2.6. */
export const sprm = {
  CFRMarkDel: 0x0800,
  CFBold: 0x0835,
  CFSmallCaps: 0x083a,
  CFCaps: 0x083b,
  CFVanish: 0x083c,
  CPlain: 0x2a33,
  CIss: 0x2a48,
  CIstd: 0x4a30,
  CRgFtc2: 0x4a51,
  CSymbol: 0x6a09,
  PJc80: 0x2403,
  PJc: 0x2461,
  PFInTable: 0x2416,
  PFTtp: 0x2417,
  PFInnerTableCell: 0x244b,
  PFInnerTtp: 0x244c,
  PItap: 0x6649,
  PDtap: 0x664a,
  PIlvl: 0x260a,
  PIlfo: 0x460b,
  PChgTabs: 0xc615,
  PHugePapxOld: 0x6645,
  PHugePapx: 0x6646,
  PTableProps: 0x646b,
  SFTitlePage: 0x300a,
  TDefTableOld: 0xd606,
  TDefTable: 0xd608,
  TMerge: 0x5624,
  TSplit: 0x5625,
  TVertMerge: 0xd62b,
} as const;

/** Bytes of an operand by the three highest bits of its code; 0 where its first byte tells. */
const OPERAND_SIZES = [1, 1, 2, 4, 2, 2, 0, 3];
/** Changes of tables may come several times, each for other cells. */
const TABLE_GROUP = 5;

/** The changes in a list, in order; of several of one code only the last counts. Cut-off ones are left out. */
export function sprmsIn(bytes: Buffer): readonly Sprm[] {
  const sprms = new Map<number, Sprm>();
  for (let at = 0; at + 2 < bytes.length;) {
    const code = bytes.readUInt16LE(at);
    const [start, end] = operandRange(code, bytes, at + 2);
    if (end > bytes.length) break;
    const key = ((code >> 10) & 7) === TABLE_GROUP ? -at - 1 : code;
    sprms.delete(key);
    sprms.set(key, { code, operand: bytes.subarray(start, end) });
    at = end;
  }
  return [...sprms.values()];
}

function operandRange(code: number, bytes: Buffer, at: number): [start: number, end: number] {
  const size = OPERAND_SIZES[code >> 13];
  if (size) return [at, at + size];
  const length = bytes[at] ?? 0;
  if (code === sprm.TDefTable || code === sprm.TDefTableOld)
    return [at + 2, at + 1 + length + 256 * (bytes[at + 1] ?? 0)];
  if (code === sprm.PChgTabs && length === 255) {
    const added = at + 2 + 4 * (bytes[at + 1] ?? 0);
    return [at + 1, added + 1 + 3 * (bytes[added] ?? 0)];
  }
  return [at + 1, at + 1 + length];
}
