import type { Header, Level } from '../model.js';
import { fold } from '../number/normalize.js';
import { printed, type Token, tokenize } from '../number/tokens.js';
import { type Automaton, compile, longest } from '../ruleset/automaton.js';
import type { Ruleset } from '../ruleset/load.js';
import type { Stretch } from './clauses.js';
import type { Reading } from './items.js';

/** A unit that a figure belongs to, as printed, without the province behind its name. */
export interface NamedUnit {
  readonly name: string;
  readonly level: Level;
}

/** How units are recognised in one report. */
export interface UnitReader {
  /** A unit that opens a clause of running text, other than the reporting agency; null where none does. */
  inClause(reading: Reading, clause: Stretch): NamedUnit | null;
  /** The level of the kind of unit that a title speaks of ('Tên xã, phường'); null where it names none or several. */
  typeIn(title: string): Level | null;
  /** A unit that a table's row or column names; null where it names none. */
  inLabel(text: string): NamedUnit | null;
  /** Whether a label has more than the words for kinds of units: 'Xã Bình Lâm', not 'Xã, phường, thị trấn'. */
  isNamed(text: string): boolean;
}

const rank: Record<string, number> = { province: 3, district: 2, commune: 1 };
const lead = /^(tại|riêng|có|và|trong|đó|đối|với|là|gồm|:|,|-|\+|như|cụ|thể|còn)$/;
const stop =
  /^(có|đạt|là|với|tiếp|đã|đang|được|xếp|giảm|tăng|cũng|cùng|tỷ|số|lần|tiếp tục|dẫn|còn|chiếm)$/;

/** The wordings of rules/unit_types in one automaton. */
export type UnitTypes = Automaton<Level>;

/** Compiles the wordings of rules/unit_types. */
export const unitTypes = (rules: Ruleset): UnitTypes =>
  compile(
    rules.unitTypes.flatMap(({ wordings, level }) =>
      wordings.map((phrase) => ({ phrase, payload: level as Level })),
    ),
  );

/** Units recognised by the words that open their names. */
export function unitReader(types: UnitTypes, header: Header): UnitReader {
  const own = bareName(header.agency);
  const highest = rank[header.agencyLevel] ?? 4;
  return {
    inClause({ tokens }, clause) {
      const words = tokens.slice(clause.start, clause.end);
      const first = words.findIndex((word) => !lead.test(word.norm));
      const found = first < 0 ? null : unitAt(words.slice(first), types);
      if (!found || bareName(found.name) === own || (rank[found.level] ?? 0) > highest) return null;
      const place = /^(huyện|thị xã|thành phố|quận|xã|phường|thị trấn)$/i.test(found.name);
      return place ? null : found;
    },
    typeIn(title) {
      const hits = types.scan(tokenize(title).map((word) => word.norm));
      const levels = new Set(hits.map(({ payload }) => payload));
      const [only] = levels;
      return levels.size === 1 && only ? only : null;
    },
    inLabel(text) {
      const label = text
        .replace(/^\s*\d+\s*[.)]\s*/, '')
        .split(/\s+[-–]\s+(?=tỉnh|thành phố|TP)/iu)[0];
      const words = tokenize(label ?? '');
      const hit = longest(types.scan(words.map((word) => word.norm)))[0];
      return hit?.start === 0
        ? { name: (label ?? '').replace(/\s+/g, ' ').trim(), level: hit.payload }
        : null;
    },
    isNamed(text) {
      const words = tokenize(text);
      const kinds = longest(types.scan(words.map((word) => word.norm)));
      return words.some(
        (word, at) =>
          (word.kind === 'number' || /^\p{Lu}/u.test(word.text)) &&
          !kinds.some(({ start, end }) => start <= at && at < end),
      );
    },
  };
}

/** The name without the words for what it is, for comparing 'UBND thành phố Sa Đéc' with 'thành phố Sa Đéc'. */
const bareName = (name: string): string =>
  fold(name)
    .replace(/^(ubnd|uy ban nhan dan)\s+/, '')
    .replace(/^(huyen|thi xa|thanh pho|quan|xa|phuong|thi tran|tinh|dac khu|tp|tx)[\s.]+/, '')
    .trim();

/** A unit at the very beginning of some words: its type and its capitalised name. */
function unitAt(words: readonly Token[], types: UnitTypes): NamedUnit | null {
  const hit = longest(types.scan(words.map((word) => word.norm)))[0];
  if (hit?.start !== 0) return null;
  let end = hit.end;
  while (end < words.length && end < hit.end + 8 && namesOn(words, end, hit.end)) end++;
  while (end > hit.end && !isName(words[end - 1] as Token)) end--;
  const needsName =
    words[0]?.norm !== 'phòng' && !/(tỉnh|thành phố)$/.test(words[hit.end - 1]?.norm ?? '');
  if (end === hit.end && needsName) return null;
  return { name: printed(words.slice(0, end)), level: hit.payload };
}

const isName = (word: Token): boolean =>
  word.kind === 'number' || /^\p{Lu}/u.test(word.text) || word.kind === 'word';

/** A name goes on over capitalised words and over the small words within it ('Tài nguyên và Môi trường'). */
function namesOn(words: readonly Token[], at: number, from: number): boolean {
  const word = words[at] as Token;
  if (word.kind === 'number') return at === from && word.text.length <= 2;
  if (/^[-&]$/.test(word.norm)) return /^\p{Lu}/u.test(words[at + 1]?.text ?? '');
  if (word.kind !== 'word' || stop.test(word.norm)) return false;
  if (/^\p{Lu}/u.test(word.text)) return true;
  if (/^(tỉnh|thành|phố|huyện|quận|thị|xã)$/.test(word.norm)) {
    return words.slice(at + 1, at + 3).some(({ text }) => /^\p{Lu}/u.test(text));
  }
  return (
    at > from && /^\p{Lu}/u.test(words[from]?.text ?? '') && /^sở|^ban/.test(words[0]?.norm ?? '')
  );
}
