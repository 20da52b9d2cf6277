import type { Province } from '../ruleset/places.js';
import type { Gazetteer } from './gazetteer.js';
import { unitIn } from './units.js';

/** What tells a report's province, best first. */
export interface ProvinceClues {
  /** The bodies of the letterhead, superior first. */
  readonly bodies: readonly string[];
  readonly title: string;
  /** 'Kính gửi' and 'Nơi nhận'. */
  readonly recipients: readonly string[];
  readonly text: readonly string[];
  /** 'Sa Đéc' of 'Sa Đéc, ngày 13 tháng 9 năm 2024'; may be empty. */
  readonly placeOfIssue: string;
  readonly tableCells: readonly string[];
}

/**
 * The province of a report: the one its letterhead names, else the one whose district reports. Where
 * several have a district or commune of the name, or none is known, each further clue leaves those
 * that it names most often, until one is left: what the text calls its own province, the title, the
 * recipients, the place of issue, the places named. Empty where nothing tells them apart.
 */
export function provinceOf(clues: ProvinceClues, places: Gazetteer): string {
  const stated = clues.bodies.map((body) => provinceIn(body, places)).find(Boolean);
  if (stated) return stated.title;
  let left: readonly Province[] = [];
  for (const named of namedBy(clues, places)) {
    const best = mostOften(left.length > 0 ? named.filter((each) => left.includes(each)) : named);
    if (best.length > 0) left = best;
    if (left.length === 1) break;
  }
  return left.length === 1 ? (left[0]?.title ?? '') : '';
}

/** The province that a body's name holds, with its rank or as its last words: 'Cục Thuế Hà Nội'. */
export function provinceIn(body: string, places: Gazetteer): Province | null {
  const [ranked] = provincesIn([body], places);
  if (ranked) return ranked.province;
  if (unitIn(body)) return null;
  const ends = [...body.matchAll(/(?<=\s)\p{Lu}/gu)].map(({ index }) => body.slice(index));
  const name = ends.find((end) => places.isProvince(end));
  return (name !== undefined && places.provincesOf(name)[0]) || null;
}

/** For each clue, best first, the provinces it speaks for, one as often as it is named. */
function* namedBy(
  { bodies, title, recipients, text, placeOfIssue, tableCells }: ProvinceClues,
  places: Gazetteer,
): Generator<readonly Province[]> {
  for (const body of bodies) yield ownersIn([body], DISTRICT, places);
  const mentions = provincesIn([title, ...recipients, ...text], places);
  const own = currentOf(
    mentions.filter(({ isOwn }) => isOwn),
    places,
  );
  yield [...new Set(own)];
  for (const body of bodies) yield ownersIn([body], COMMUNE, places);
  yield currentOf(provincesIn([title], places), places);
  yield currentOf(provincesIn(recipients, places), places);
  yield own;
  yield currentOf(mentions, places);
  yield placeOfIssue === '' ? [] : places.provincesOf(placeOfIssue);
  yield ownersIn([title, ...text], DISTRICT, places);
  yield ownersIn([title, ...text], COMMUNE, places);
  yield ownersIn(tableCells, DISTRICT, places);
  yield ownersIn(tableCells, COMMUNE, places);
}

interface Mention {
  readonly province: Province;
  /** Spoken of as the report's own: 'UBND tỉnh An Giang', 'trên địa bàn tỉnh An Giang'. */
  readonly isOwn: boolean;
}

// What may open a unit's name; `unitAt` decides.
const RANKED = /(?<![\p{L}\p{N}])(?:tỉnh|thành\s+phố|t\.?p)/giu;
const DISTRICT = /(?<![\p{L}\p{N}])(?:huyện|quận|thị\s+xã|thành\s+phố|t\.?[px]|[hq](?=[.\s]))/giu;
const COMMUNE = /(?<![\p{L}\p{N}])(?:xã|phường|thị\s+trấn|đặc\s+khu|tt|[px](?=[.\s]))/giu;
const OWN =
  /(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|hội đồng nhân dân|địa bàn|toàn|văn phòng|trung tâm phục vụ hành chính công)\s{1,3}$/iu;
/** A name with its rank is not longer than this. */
const LONGEST = 60;

function provincesIn(texts: readonly string[], places: Gazetteer): Mention[] {
  return texts.flatMap((text) =>
    [...text.matchAll(RANKED)].flatMap(({ index }) => {
      const province = places.provinceAt(text.slice(index, index + LONGEST));
      const isOwn = OWN.test(text.slice(Math.max(0, index - 50), index));
      return province ? [{ province, isOwn }] : [];
    }),
  );
}

const currentOf = (mentions: readonly Mention[], places: Gazetteer): Province[] =>
  mentions.map(({ province }) => places.current(province));

/** For each district or commune named, the provinces that have one of the name. */
function ownersIn(texts: readonly string[], ranks: RegExp, places: Gazetteer): Province[] {
  return texts.flatMap((text) =>
    [...text.matchAll(ranks)].flatMap(({ index }) =>
      places.ownersAt(text.slice(index, index + LONGEST)),
    ),
  );
}

function mostOften(provinces: readonly Province[]): Province[] {
  const counts = new Map<Province, number>();
  for (const each of provinces) counts.set(each, (counts.get(each) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].flatMap(([province, count]) => (count === most ? [province] : []));
}
