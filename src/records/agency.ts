import type { Level } from '../model.js';
import { plain } from '../number/normalize.js';
import type { Bodies } from '../ruleset/bodies.js';
import { agencyInSignature, isCommittee } from './agency-in-signature.js';
import { agencyInText, committeeInText, reporterInText } from './agency-in-text.js';
import { agencyName } from './agency-name.js';
import type { Gazetteer } from './gazetteer.js';
import { bodiesIn } from './letterhead-bodies.js';
import { provinceIn } from './province.js';
import { unitAt, unitIn, type Unit } from './units.js';
import { writtenOut } from './written-out.js';

/** The body that reports. */
export interface Agency {
  /** 'UBND thành phố Sa Đéc'; empty where none is named. */
  readonly name: string;
  /** The bodies above it in the letterhead, highest first. */
  readonly superiors: readonly string[];
  readonly level: Level;
}

/** Where a report may name the body that reports. */
export interface AgencyClues {
  readonly letterhead: readonly string[];
  /** The author of the document that this is an annex of; may be empty. */
  readonly annex: string;
  readonly signature: readonly string[];
  /** Title and text. */
  readonly text: readonly string[];
}

/**
 * The reporting body by the letterhead's lines; without a letterhead, the one in whose name the report
 * is signed, else the first body that the text speaks of as the one reporting.
 */
export function agencyOf(
  { letterhead, annex, signature, text }: AgencyClues,
  places: Gazetteer,
  bodies: Bodies,
): Agency {
  const named = bodiesIn(letterhead, bodies).map((body) => agencyName(body, places, bodies));
  const last = named.at(-1);
  const superiors = named.slice(0, -1);
  const name =
    last === undefined
      ? annex ||
        agencyInSignature(signature, places, bodies) ||
        spokenOf(letterhead, signature, text)
      : withPlace(writtenOut(last, text), superiors, places, bodies);
  const level =
    levelOf([last ?? name, ...superiors.toReversed()], places, bodies) ||
    levelOfText(text, name, places, bodies);
  return { name, superiors, level };
}

/** A letterhead without a body leaves only the one that says it reports; a committee's signature its place. */
function spokenOf(
  letterhead: readonly string[],
  signature: readonly string[],
  text: readonly string[],
): string {
  const named = letterhead.length > 0 ? reporterInText(text) : agencyInText(text);
  return named || (signature.some(isCommittee) ? committeeInText(text) : '');
}

/**
 * A body carries the name of the committee that it serves or its place: 'Văn phòng UBND tỉnh Đồng Tháp',
 * 'Sở Tư pháp tỉnh Đồng Tháp', 'Trung tâm Phục vụ hành chính công phường Sa Đéc'; those who were sent
 * whose they are, 'Đoàn giám sát HĐND xã Tân Mỹ'.
 */
function withPlace(
  name: string,
  superiors: readonly string[],
  places: Gazetteer,
  bodies: Bodies,
): string {
  const superior = superiors.findLast((each) => unitIn(each)) ?? '';
  const unit = unitIn(superior);
  const own = unitIn(name);
  if (unit && own?.rank === unit.rank && isNameless(name, own))
    return name.slice(0, own.at) + superior.slice(unit.at);
  if (!unit || own || provinceIn(name, places)) return name;
  const kind = bodies.kindAt(name);
  const said = plain(name);
  const isSent = kind?.traits.has('delegation') ?? false;
  if (said === OFFICE || (isSent && kind?.words === said)) return `${name} ${superior}`;
  const isOffice = !isSent && (OF_COMMITTEE.test(plain(superior)) || kind?.words === OFFICE);
  return isOffice && !isOfDistrict(name, places, bodies)
    ? `${name} ${superior.slice(unit.at)}`
    : name;
}

/** 'Trung tâm Phục vụ hành chính công tỉnh': a rank that no name follows. */
const isNameless = (text: string, { at, printed }: Unit & { readonly at: number }): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(at + printed.length));

const OFFICE = 'văn phòng';

/** A committee, its council or their office. */
const OF_COMMITTEE = /^(văn phòng )?(ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân)/;

/** 'Bộ Tư pháp', 'Bảo hiểm xã hội Việt Nam'. */
const isNational = (body: string, bodies: Bodies): boolean =>
  (bodies.kindAt(body)?.traits.has('national') ?? false) || plain(body).endsWith('việt nam');

/** By the unit in the body's name, else in that of the body above it; else by the kind of body. */
function levelOf(named: readonly string[], places: Gazetteer, bodies: Bodies): Level {
  for (const body of named) {
    const unit = unitIn(body);
    if (unit) return levelOfUnit(body.slice(unit.at), unit, body, places, bodies);
    if (provinceIn(body, places)) return 'province';
    if (body === named[0] && isOfDistrict(body, places, bodies)) return 'district';
  }
  const isOfAll = named.some((body) => isNational(body, bodies));
  return isOfAll ? '' : (bodies.kindAt(named[0] ?? '')?.level ?? '');
}

/** 'Chi nhánh Cái Bè', 'Chi cục Thuế khu vực Cái Bè - Cai Lậy': a body that districts have one of, or of an area, by the names of districts while there were any. */
function isOfDistrict(body: string, places: Gazetteer, bodies: Bodies): boolean {
  if (places.isMerged) return false;
  const kind = bodies.kindAt(body);
  const words = body.trim().split(/\s+/);
  const name = words.slice(kind?.words.split(' ').length).join(' ');
  const ofArea = /(?<!\p{L})khu vực\s+(.+)$/iu.exec(name)?.[1];
  const named = ofArea ?? (kind?.level === 'district' ? name : '');
  return named !== '' && named.split(/\s+[-–]\s+/).every(places.isDistrict);
}

/** A city is a province's or a district's by its name; one without a name by the day and the body. */
function levelOfUnit(
  text: string,
  unit: Unit,
  body: string,
  places: Gazetteer,
  bodies: Bodies,
): Level {
  if (places.provinceAt(text)) return 'province';
  const isProvincial = places.isMerged || bodies.wordsOf('provincial', body) !== '';
  const isBare = isNameless(text, { ...unit, at: 0 });
  return unit.rank === 'thành phố' && isBare && isProvincial ? 'province' : unit.level;
}

const WHOLE: readonly (readonly [RegExp, Level])[] = [
  [/(toàn|địa bàn|của|các sở, ban, ngành|ubnd) tỉnh(?!\p{L})/iu, 'province'],
  [/(toàn|địa bàn) (huyện|quận|thị xã)(?!\p{L})/iu, 'district'],
  [/(toàn|địa bàn) (xã|phường|thị trấn|đặc khu)(?!\p{L})/iu, 'commune'],
];

/** What the text calls the whole it reports on, where no body is named; else the first unit named in it. */
function levelOfText(
  text: readonly string[],
  name: string,
  places: Gazetteer,
  bodies: Bodies,
): Level {
  if (name !== '') return '';
  const whole = WHOLE.find(([pattern]) => text.some((each) => pattern.test(each)));
  return whole?.[1] ?? levelOfFirst(text, places, bodies);
}

const NAMED =
  /(?<!\p{L})(?:[Tt]ỉnh|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|TP\.?|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)\s?(?=\p{Lu})/u;

function levelOfFirst(text: readonly string[], places: Gazetteer, bodies: Bodies): Level {
  for (const each of text) {
    const at = NAMED.exec(each)?.index;
    const named = at === undefined ? '' : each.slice(at);
    const unit = unitAt(named);
    if (unit) return levelOfUnit(named, unit, '', places, bodies);
  }
  return '';
}
