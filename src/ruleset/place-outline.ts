/** A district, or a commune before or since July 2025. */
export interface PlaceUnit {
  /** 'huyện', 'thị trấn' ... in small letters. */
  readonly rank: string;
  /** 'Lấp Vò', '1' of 'Quận 1'. */
  readonly name: string;
}

/** A commune since July 2025 and the communes of one district that it was made of. */
export interface Merger extends PlaceUnit {
  readonly of: readonly PlaceUnit[];
}

/** A district as it was until June 2025; one that had been given up before has no communes. */
export interface District extends PlaceUnit {
  readonly communes: readonly Merger[];
}

/** What a line has against the notation; `line` counts from 0. */
export interface OutlineProblem {
  readonly line: number;
  readonly problem: string;
}

const NAME = String.raw`[\p{Lu}\p{N}][\p{L}\p{N}' -]*`;
const DISTRICT = new RegExp(`^(Thành phố|Quận|Thị xã|Huyện) (${NAME})$`, 'u');
const COMMUNE = new RegExp(`^  (Phường|Xã|Đặc khu) (${NAME})(?:: (.+))?$`, 'u');
const FORMER = new RegExp(`^(Phường|Xã|Thị trấn) (${NAME})$`, 'u');
const NOTATION =
  "write a district ('Huyện Lấp Vò') or, two blanks further in, a commune since July 2025 and what it was made of ('  Xã Lấp Vò: Thị trấn Lấp Vò, Xã Bình Thành')";

/** The districts of a province with their communes, or the first line that is not as it should be. */
export function parseOutline(text: string): District[] | OutlineProblem {
  const districts: { rank: string; name: string; communes: Merger[] }[] = [];
  for (const [line, written] of text.trimEnd().split('\n').entries()) {
    const [, rank, name] = DISTRICT.exec(written) ?? [];
    const last = districts.at(-1);
    if (rank !== undefined && name !== undefined) {
      const district = { rank: rank.toLowerCase(), name, communes: [] };
      if (districts.some((other) => isSame(other, district)))
        return { line, problem: `'${written}' stands here twice, keep one` };
      districts.push(district);
      continue;
    }
    const commune = last && mergerOf(written);
    if (!commune) return { line, problem: NOTATION };
    if (last.communes.some((other) => isSame(other, commune)))
      return { line, problem: `'${written.trim()}' stands in its district twice, make it one` };
    last.communes.push(commune);
  }
  return districts;
}

function mergerOf(line: string): Merger | null {
  const [, rank, name, former] = COMMUNE.exec(line) ?? [];
  if (rank === undefined || name === undefined) return null;
  const of = former?.split(', ').map(formerUnit) ?? [];
  return of.includes(null)
    ? null
    : { rank: rank.toLowerCase(), name, of: of.filter((unit) => unit !== null) };
}

function formerUnit(written: string): PlaceUnit | null {
  const [, rank, name] = FORMER.exec(written) ?? [];
  return rank === undefined || name === undefined ? null : { rank: rank.toLowerCase(), name };
}

const isSame = (a: PlaceUnit, b: PlaceUnit): boolean => a.rank === b.rank && a.name === b.name;
