import type { Level } from '../model.js';
import { agencyInSignature, isCommittee } from './agency-in-signature.js';
import { agencyInText, committeeInText, reporterInText } from './agency-in-text.js';
import { agencyName } from './agency-name.js';
import { bodyKindAt, plain } from './body-kinds.js';
import type { Gazetteer } from './gazetteer.js';
import { bodiesOf } from './letterhead-bodies.js';
import { provinceIn } from './province.js';
import { unitIn } from './units.js';

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
): Agency {
  const bodies = bodiesOf(letterhead).map((body) => agencyName(body, places));
  const last = bodies.at(-1);
  const superiors = bodies.slice(0, -1);
  const name =
    last === undefined
      ? annex || agencyInSignature(signature, places) || spokenOf(letterhead, signature, text)
      : withPlace(last, superiors.at(-1) ?? '');
  const level = levelOf([name, ...superiors.toReversed()], places) || levelOfText(text, name);
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

/** An office that serves a committee carries that committee's name: 'Văn phòng UBND tỉnh Đồng Tháp'. */
function withPlace(name: string, superior: string): string {
  const unit = unitIn(superior);
  if (bodyKindAt(name)?.words !== 'văn phòng' || !unit || unitIn(name)) return name;
  return plain(name) === 'văn phòng' ? `${name} ${superior}` : `${name} ${superior.slice(unit.at)}`;
}

/** Bodies of the whole country; what is below them is of no level where it names no unit. */
const NATIONAL = /^(bộ(?! (phận|chỉ huy))|tổng cục|chính phủ)(?= |$)|việt nam$/;

/** 'Bộ Tư pháp', 'Bảo hiểm xã hội Việt Nam'. */
const isNational = (body: string): boolean => NATIONAL.test(plain(body));

/** By the unit in the body's name, else in that of the body above it; else by the kind of body. */
function levelOf(bodies: readonly string[], places: Gazetteer): Level {
  for (const body of bodies) {
    const unit = unitIn(body);
    if (unit) return places.provinceAt(body.slice(unit.at)) ? 'province' : unit.level;
    if (provinceIn(body, places)) return 'province';
  }
  return bodies.some(isNational) ? '' : (bodyKindAt(bodies[0] ?? '')?.level ?? '');
}

const WHOLE: readonly (readonly [RegExp, Level])[] = [
  [/(toàn|địa bàn|của|các sở, ban, ngành|ubnd) tỉnh(?!\p{L})/iu, 'province'],
  [/(toàn|địa bàn) (huyện|quận|thị xã)(?!\p{L})/iu, 'district'],
  [/(toàn|địa bàn) (xã|phường|thị trấn|đặc khu)(?!\p{L})/iu, 'commune'],
];

/** What the text calls the whole it reports on, where no body is named. */
function levelOfText(text: readonly string[], name: string): Level {
  if (name !== '') return '';
  return WHOLE.find(([pattern]) => text.some((each) => pattern.test(each)))?.[1] ?? '';
}
