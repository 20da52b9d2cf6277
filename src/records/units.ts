import type { Level } from '../model.js';

/** An administrative unit's rank at the start of a text, such as 'thành phố' in 'TP. Sa Đéc'. */
export interface Unit {
  /** As printed. */
  readonly printed: string;
  /** In full and in small letters. */
  readonly rank: string;
  readonly level: Level;
}

/** A city may be of a province's rank or of a district's; its name decides, here it is a district's. */
const LEVELS: ReadonlyMap<string, Level> = new Map([
  ['tỉnh', 'province'],
  ['thành phố', 'district'],
  ['huyện', 'district'],
  ['quận', 'district'],
  ['thị xã', 'district'],
  ['xã', 'commune'],
  ['phường', 'commune'],
  ['thị trấn', 'commune'],
  ['đặc khu', 'commune'],
]);
const SHORT: ReadonlyMap<string, string> = new Map([
  ['tp', 'thành phố'],
  ['tx', 'thị xã'],
  ['tt', 'thị trấn'],
  ['q', 'quận'],
  ['h', 'huyện'],
  ['p', 'phường'],
  ['x', 'xã'],
]);
const FULL = String.raw`thành\s+phố|thị\s+xã|thị\s+trấn|đặc\s+khu|tỉnh|huyện|quận|phường|xã`;
/** Set against the name without a blank ('TP.HCM', 'TPHCM', 'Q.1'), or apart ('TP Sa Đéc', 'T.P Sa Đéc'). */
const ABBREVIATED = String.raw`t[pxt](?=\s|$)|t\.[px]\.?(?=\s)|(?:tp|tx|tt|[qhpx])\.|tp(?=\p{Lu})|[qp](?=\s\d)`;
const RANK = new RegExp(`^(?:(${FULL})(?![\\p{L}\\p{N}])|(${ABBREVIATED}))`, 'iu');
/** 'xã hội' is no commune, but 'xã Hội An' is; in capitals only the known ones can be told. */
const SOCIETY = /^xã\s+hội(?!\p{L})/iu;
const COMMUNE_HOI =
  /^[Xx]ã\s+Hội\s+\p{Lu}|^XÃ\s+HỘI\s+(?:AN(?:\s+ĐÔNG)?|SƠN|HOAN|CƯ|XUÂN|THỊNH)(?=$|[,;.)])/u;

/** The unit whose rank the text begins with, or null. */
export function unitAt(text: string): Unit | null {
  const match = RANK.exec(text);
  if (!match || (SOCIETY.test(text) && !COMMUNE_HOI.test(text))) return null;
  const [printed, full, short] = match;
  const rank =
    full?.toLowerCase().replace(/\s+/g, ' ') ??
    SHORT.get(short?.toLowerCase().replaceAll('.', '') ?? '') ??
    '';
  const level = LEVELS.get(rank);
  return level ? { printed, rank, level } : null;
}

/** The first unit named within a text, and where. */
export function unitIn(text: string): (Unit & { readonly at: number }) | null {
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)) {
    const unit = unitAt(text.slice(index));
    if (unit) return { ...unit, at: index };
  }
  return null;
}
