import { normalizeWord } from '../number/normalize.js';
import type { PlaceUnit } from '../ruleset/place-outline.js';
import type { Places, Province } from '../ruleset/places.js';
import { unitAt, type Unit } from './units.js';

/** From this day districts are no more and communes are those of Nghị quyết 202/2025/QH15. */
const MERGERS = '2025-07-01';
/** The longest names have six words: 'Phường Văn Miếu - Quốc Tử Giám'. */
const MOST_WORDS = 6;

/** A district or commune that a province has, or had before July 2025. */
interface Entry {
  readonly rank: string;
  readonly merged: boolean;
  /** 'Quận 1' is no other rank's. */
  readonly numbered: boolean;
  readonly province: Province;
}

/** What stands under a name, by its `keyOf`. */
type Index<T> = ReadonlyMap<string, readonly T[]>;

/** What the names of places mean on a day. */
export interface Gazetteer {
  /** Whether districts are no more: a city is one of a province's rank. */
  readonly isMerged: boolean;
  /** The province or city of its rank that the text begins with, its rank before it; null where there is none. */
  provinceAt(text: string): Province | null;
  /** Whether a text is a province's name, without its rank. */
  isProvince(name: string): boolean;
  /** Whether a text is a district's name, without its rank. */
  isDistrict(name: string): boolean;
  /** The provinces that have a district or commune of the rank and name that the text begins with. */
  ownersAt(text: string): readonly Province[];
  /** The provinces that a place's name may stand for, with or without its rank: its own, or those that have such a place. */
  provincesOf(name: string): readonly Province[];
  /** What a province has become by the day, or was before. */
  current(province: Province): Province;
}

/** The places as they are on a date, ISO as far as known; '' is before July 2025. */
export function gazetteerOn(date: string, places: Places): Gazetteer {
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
    const named = unit && longestName(provincesByName(places), text.slice(unit.printed.length));
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
    if (!unit || unit.level === 'province') return [];
    const index = unit.level === 'district' ? districtsByName(places) : communesByName(places);
    const entries = longestName(index, text.slice(unit.printed.length));
    return entries ? ownersOf(entries, unit) : [];
  };
  const provincesOf = (name: string): readonly Province[] => {
    if (unitAt(name)) {
      const province = provinceAt(name);
      return province ? [current(province)] : ownersAt(name);
    }
    const key = keyOf(wordsOf(name));
    const provinces = provincesByName(places).get(key);
    if (provinces) return [...new Set(provinces.map(current))];
    const entries = districtsByName(places).get(key) ?? communesByName(places).get(key) ?? [];
    return ownersOf(entries, null);
  };
  const isProvince = (name: string) => provincesByName(places).has(keyOf(wordsOf(name)));
  const isDistrict = (name: string) => districtsByName(places).has(keyOf(wordsOf(name)));
  return { isMerged, provinceAt, isProvince, isDistrict, ownersAt, provincesOf, current };
}

const URBAN: ReadonlySet<string> = new Set(['thành phố', 'quận', 'thị xã', 'phường', 'thị trấn']);

/** A unit may have risen to another rank since: the same rank, else one of its kind, else any of its level. */
function nearest(entries: readonly Entry[], { rank }: Unit): readonly Entry[] {
  const same = entries.filter((entry) => entry.rank === rank);
  if (same.length > 0 || entries.every(({ numbered }) => numbered)) return same;
  const alike = entries.filter((entry) => URBAN.has(entry.rank) === URBAN.has(rank));
  return alike.length > 0 ? alike : entries;
}

const provincesByName = onceFor(({ provinces }) =>
  indexOf(
    provinces.flatMap((province) =>
      [province.title, ...(province.aliases ?? [])].map((name) => [name, province] as const),
    ),
  ),
);

const districtsByName = onceFor(({ provinces }) =>
  indexOf(
    provinces.flatMap((province) =>
      province.districts.map((unit) => entryOf(unit, province, false)),
    ),
  ),
);

/** More than ten thousand names, read only where a commune is looked up. */
const communesByName = onceFor(({ provinces }) =>
  indexOf(
    provinces.flatMap((province) => {
      const heir = provinces.find(({ id }) => id === province.merged_into) ?? province;
      const communes = province.districts.flatMap((district) => district.communes);
      return communes.flatMap((commune) => [
        entryOf(commune, heir, true),
        ...commune.of.map((former) => entryOf(former, province, false)),
      ]);
    }),
  ),
);

function entryOf(unit: PlaceUnit, province: Province, merged: boolean): readonly [string, Entry] {
  const { rank, name } = unit;
  return [name, { rank, merged, numbered: /^\d/.test(name), province }];
}

function indexOf<T>(named: readonly (readonly [string, T])[]): Index<T> {
  const index = new Map<string, T[]>();
  for (const [name, value] of named) {
    const key = keyOf(wordsOf(name));
    const held = index.get(key);
    if (held) held.push(value);
    else index.set(key, [value]);
  }
  return index;
}

/** Builds something from the places when it is first asked for, and holds it for as long as they live. */
function onceFor<T>(build: (places: Places) => T): (places: Places) => T {
  const held = new WeakMap<Places, T>();
  return (places) => {
    const built = held.get(places) ?? build(places);
    held.set(places, built);
    return built;
  };
}

/** What the index has under the longest name that the text begins with, if the name ends there. */
function longestName<T>(index: Index<T>, text: string): readonly T[] | null {
  if (!/^[\s–—-]*[\p{Lu}\p{N}]/u.test(text)) return null;
  const words = wordsOf(text.slice(0, 60));
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count--) {
    const found = index.get(keyOf(words.slice(0, count)));
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
