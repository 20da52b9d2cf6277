import { plain } from '../number/normalize.js';
import type { Bodies } from '../ruleset/bodies.js';
import { agencyName } from './agency-name.js';
import type { Gazetteer } from './gazetteer.js';
import { unitIn } from './units.js';

/** 'TM.', 'KT.', 'T/M' and the office of who signs, which may stand before the body's name. */
const SIGNS =
  /^(?:(?:TM|T\/M|KT|TL|TUQ|Q)\s?[./]?\s?)?(?:PHÓ\s)?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|(?:CHI\s)?CỤC TRƯỞNG|TRƯỞNG(?: PHÒNG| BAN)?)?\s*/u;

/** The body in whose name a report is signed: 'TM. ỦY BAN NHÂN DÂN XÃ ĐẠI HIỆP'; empty where no line names its place. */
export function agencyInSignature(
  lines: readonly string[],
  places: Gazetteer,
  bodies: Bodies,
): string {
  for (const line of lines) {
    const body = line.replace(SIGNS, '');
    const unit = unitIn(body);
    const named = unit && /\p{L}|\p{N}/u.test(body.slice(unit.at + unit.printed.length));
    if (named && bodies.kindAt(body)) return agencyName(body, places, bodies);
  }
  return '';
}

/** 'TM. UBND HUYỆN', without the place's name. */
export function isCommittee(line: string): boolean {
  return /^(ubnd|ủy ban nhân dân)(?!\p{L})/u.test(plain(line.replace(SIGNS, '')));
}
