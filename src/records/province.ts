import { fold } from '../number/normalize.js';
import type { Places, Province } from '../ruleset/places.js';

/** The province or city of its rank that the text begins with, its rank before it or in an alias. */
export function provinceNamed(text: string, places: Places): Province | null {
  const body = text.replace(/^(?:văn phòng )?UBND /iu, '');
  const rank = /^(?:(tỉnh)|thành phố|tp\.?)\s{0,3}/iu.exec(body);
  const found = places.provinces.filter((province) => {
    const names = [province.title, ...(province.aliases ?? [])];
    if (names.some((name) => name.startsWith('TP') && opensWith(body, name))) return true;
    if (!rank || (rank[1] !== undefined) !== (province.kind === 'tỉnh')) return false;
    return names.some((name) => opensWith(body.slice(rank[0].length), name));
  });
  return longest(found);
}

/** Whether the text opens with the name and not with a longer one. */
function opensWith(text: string, name: string): boolean {
  const start = text.slice(0, name.length).replace(/[–—]/g, '-');
  const rest = text.slice(name.length);
  return fold(start) === fold(name) && !/^(\p{L}|\p{N}|\s\p{Lu}\p{Ll})/u.test(rest);
}

function longest(provinces: readonly Province[]): Province | null {
  return [...provinces].sort((a, b) => b.title.length - a.title.length)[0] ?? null;
}

const RANKED = /(?<!\p{L})(?:tỉnh|thành phố|tp\.?|tphcm)(?=[\s.\p{Lu}\p{Ll}])/giu;
const DISTRICT = /(?<!\p{L})(?:huyện|quận|thị xã|thành phố|tp\.?|tx\.?)\s?(?=\p{Lu})/giu;

/**
 * The province of a report: the one its letterhead names, else the one whose district reports,
 * else the one named most often in the text, else the one whose name stands beside the date, else
 * the one that has most of the districts named in the text.
 * Empty where nothing tells.
 */
export function provinceOf(
  bodies: readonly string[],
  text: readonly string[],
  places: Places,
  placeOfIssue = '',
): string {
  for (const body of bodies) {
    const named = mentions(body, RANKED, (rest) => provinceNamed(rest, places)?.title);
    if (named[0] !== undefined) return named[0];
  }
  const counted = mostOften(
    text.flatMap((each) => mentions(each, RANKED, (rest) => provinceNamed(rest, places)?.title)),
  );
  const own = districtProvinces(bodies, places);
  if (own.length === 1 && own[0] !== undefined) return own[0];
  if (counted !== '') return counted;
  const issued = places.provinces.find(({ title }) => fold(title) === fold(placeOfIssue));
  return issued?.title ?? mostOften(districtProvinces(text, places));
}

/** The places with their rank on a date (ISO as far as known); before its day a city is of a lower rank. */
export function placesOn(date: string, { provinces }: Places): Places {
  return {
    provinces: provinces.filter(({ since }) => since === undefined || date >= since.slice(0, 4)),
  };
}

function mentions(
  text: string,
  pattern: RegExp,
  read: (rest: string) => string | undefined,
): string[] {
  return [...text.matchAll(pattern)].flatMap(
    ({ index }) => read(text.slice(index, index + 40)) ?? [],
  );
}

/** For each district named that only one province has, that province. */
function districtProvinces(texts: readonly string[], { provinces }: Places): string[] {
  return texts.flatMap((text) =>
    [...text.matchAll(DISTRICT)].flatMap((match) => {
      const rest = text.slice(match.index + match[0].length);
      const owners = provinces.filter(({ districts }) =>
        districts.some((district) => opensWith(rest, district)),
      );
      return owners.length === 1 ? owners.map(({ title }) => title) : [];
    }),
  );
}

function mostOften(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
