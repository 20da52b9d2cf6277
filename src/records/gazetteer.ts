import { normalizeWord } from '../number/normalize.js';
import type { Places, Province } from '../ruleset/places.js';
import { unitAt, type Unit } from './units.js';

/** From this day districts are no more and communes are those of Nghị quyết 202/2025/QH15. */
const MERGERS = '2025-07-01';
/** The longest names have six words: 'Phường Văn Miếu - Quốc Tử Giám'. */
const MOST_WORDS = 6;

/** A district or commune that a province has, or had before July 2025. */
interface Entry {
  readonly rank: string;
  readonly level: string;
  readonly merged: boolean;
  /** 'Quận 1' is no other rank's. */
  readonly numbered: boolean;
  readonly province: Province;
}

interface Index {
  readonly provinces: ReadonlyMap<string, readonly Province[]>;
  readonly units: ReadonlyMap<string, readonly Entry[]>;
}

/** What the names of places mean on a day. */
export interface Gazetteer {
  /** Whether districts are no more: a city is one of a province's rank. */
  readonly isMerged: boolean;
  /** The province or city of its rank that the text begins with, its rank before it; null where there is none. */
  provinceAt(text: string): Province | null;
  /** Whether a text is a province's name, without its rank. */
  isProvince(name: string): boolean;
  /** The provinces that have a district or commune of the rank and name that the text begins with. */
  ownersAt(text: string): readonly Province[];
  /** The provinces that a place's name may stand for, with or without its rank: its own, or those that have such a place. */
  provincesOf(name: string): readonly Province[];
  /** What a province has become by the day, or was before. */
  current(province: Province): Province;
}

/** The places as they are on a date, ISO as far as known; '' is before July 2025. */
export function gazetteerOn(date: string, places: Places): Gazetteer {
  const index = indexOf(places);
  const reached = (since: string) => date !== '' && `${date}-01-01`.slice(0, 10) >= since;
  const isMerged = reached(MERGERS);
  const current = (province: Province): Province => {
    const { id, since, until, merged_into: successor } = province;
    if (until !== undefined && reached(until))
      return current(places.provinces.find((each) => each.id === successor) ?? province);
    if (since === undefined || reached(since)) return province;
    return places.provinces.find(({ merged_into: into }) => into === id) ?? province;
  };
  const provinceAt = (text: string): Province | null => {
    const unit = unitAt(text);
    const named = unit && longestName(index.provinces, text.slice(unit.printed.length));
    const ofRank = named?.filter(({ kind }) => kind === unit?.rank);
    return ofRank?.find(({ since }) => since === undefined || reached(since)) ?? null;
  };
  const ownersOf = (entries: readonly Entry[], unit: Unit | null): Province[] => {
    const ranked = unit ? nearest(entries, unit) : entries;
    const valid = ranked.filter(({ merged }) => merged === isMerged);
    const owners = (valid.length > 0 ? valid : ranked).map(({ province }) => current(province));
    return [...new Set(owners)];
  };
  const ownersAt = (text: string): Province[] => {
    const unit = unitAt(text);
    const entries = unit && longestName(index.units, text.slice(unit.printed.length));
    return entries ? ownersOf(entries, unit) : [];
  };
  const provincesOf = (name: string): readonly Province[] => {
    if (unitAt(name)) {
      const province = provinceAt(name);
      return province ? [current(province)] : ownersAt(name);
    }
    const provinces = index.provinces.get(keyOf(wordsOf(name)));
    if (provinces) return [...new Set(provinces.map(current))];
    const entries = index.units.get(keyOf(wordsOf(name))) ?? [];
    const districts = entries.filter(({ level }) => level === 'district');
    return ownersOf(districts.length > 0 ? districts : entries, null);
  };
  const isProvince = (name: string) => index.provinces.has(keyOf(wordsOf(name)));
  return { isMerged, provinceAt, isProvince, ownersAt, provincesOf, current };
}

const URBAN: ReadonlySet<string> = new Set(['thành phố', 'quận', 'thị xã', 'phường', 'thị trấn']);

/** A unit may have risen to another rank since: the same rank, else one of its kind, else any of its level. */
function nearest(entries: readonly Entry[], { rank, level }: Unit): readonly Entry[] {
  const ofLevel = entries.filter((entry) => entry.level === level);
  if (ofLevel.every(({ numbered }) => numbered)) return ofLevel.filter((e) => e.rank === rank);
  const ways = [
    (entry: Entry) => entry.rank === rank,
    (entry: Entry) => URBAN.has(entry.rank) === URBAN.has(rank),
  ];
  for (const way of ways) if (ofLevel.some(way)) return ofLevel.filter(way);
  return ofLevel;
}

const indexes = new WeakMap<Places, Index>();

function indexOf(places: Places): Index {
  const held = indexes.get(places) ?? buildIndex(places);
  indexes.set(places, held);
  return held;
}

function buildIndex({ provinces }: Places): Index {
  const names = new Map<string, Province[]>();
  const units = new Map<string, Entry[]>();
  for (const province of provinces) {
    for (const name of [province.title, ...(province.aliases ?? [])])
      put(names, keyOf(wordsOf(name)), province);
    const heir = provinces.find(({ id }) => id === province.merged_into) ?? province;
    for (const { rank, name, communes } of province.districts) {
      const add = (unit: { rank: string; name: string }, level: string, merged: boolean) =>
        put(units, keyOf(wordsOf(unit.name)), {
          rank: unit.rank,
          level,
          merged,
          numbered: /^\d/.test(unit.name),
          province: merged ? heir : province,
        });
      add({ rank, name }, 'district', false);
      for (const commune of communes) {
        add(commune, 'commune', true);
        for (const former of commune.of) add(former, 'commune', false);
      }
    }
  }
  return { provinces: names, units };
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
}

/** What the map has under the longest name that the text begins with, if the name ends there. */
function longestName<T>(map: ReadonlyMap<string, T>, text: string): T | null {
  if (!/^[\s–—-]*[\p{Lu}\p{N}]/u.test(text)) return null;
  const words = wordsOf(text.slice(0, 60));
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count--) {
    const found = map.get(keyOf(words.slice(0, count)));
    const rest = text.slice(words[count - 1]?.end);
    if (found) return /^\s\p{Lu}\p{Ll}/u.test(rest) ? null : found;
  }
  return null;
}

interface Word {
  readonly text: string;
  /** Where it ends in the text. */
  readonly end: number;
}

/** The words of a name at the start of a text: blanks, hyphens and the full stop of 'TT. Huế' part them. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(
    /((?:(?<=\p{Lu}{2})\.)?[\s–—-]*)([\p{L}\p{N}]+(?:['’][\p{L}]+)*['’]?)/gu,
  )) {
    if (match.index !== end) break;
    end = match.index + match[0].length;
    words.push({ text: match[2] ?? '', end });
  }
  return words;
}

/**
 * One key for all ways to write a name: no blanks, hyphens or apostrophes, one place for the tone,
 * and one vowel before k ('Đắk Lắk', 'Đăk Lăk', 'Đak Lak').
 */
function keyOf(words: readonly Word[]): string {
  return words
    .map(({ text }) =>
      normalizeWord(text.replace(/['’]/g, ''))
        .replace(/^0+(?=\d)/, '')
        .replace(/[aăắ]k$/, 'ắk'),
    )
    .join('');
}
