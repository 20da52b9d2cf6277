import type { Level } from '../model.js';
import { fold } from '../number/normalize.js';
import type { Places } from '../ruleset/places.js';
import { agencyInText } from './agency-in-text.js';
import { agencyName } from './agency-name.js';
import { bodiesOf } from './letterhead-bodies.js';
import { provinceNamed } from './province.js';
import { unitIn } from './units.js';

/** The body that reports. */
export interface Agency {
  /** 'UBND thành phố Sa Đéc'; empty where none is named. */
  readonly name: string;
  /** The body above it in the letterhead; empty where there is none. */
  readonly superior: string;
  readonly level: Level;
}

/**
 * The reporting body by the letterhead's lines; without a letterhead, the first body that the
 * text speaks of as the one reporting.
 */
export function agencyOf(
  letterhead: readonly string[],
  text: readonly string[],
  places: Places,
): Agency {
  const bodies = bodiesOf(letterhead).map(agencyName);
  const last = bodies.at(-1);
  const superior = bodies.at(-2) ?? '';
  const name = last === undefined ? agencyInText(text) : withPlace(last, superior);
  return { name, superior, level: levelOf(name, superior, places) || levelOfText(text, name) };
}

/** An office that serves a committee carries that committee's name: 'Văn phòng UBND tỉnh Đồng Tháp'. */
function withPlace(name: string, superior: string): string {
  const unit = unitIn(superior);
  if (!/^van phong(?= |$)/.test(fold(name)) || !unit || unitIn(name)) return name;
  return fold(name) === 'van phong' ? `${name} ${superior}` : `${name} ${superior.slice(unit.at)}`;
}

const PROVINCIAL =
  /^(so|cuc|chi cuc|ban quan ly|bo|thanh tra|cong an tinh|van phong|trung tam)(?= |$)/;

function levelOf(name: string, superior: string, places: Places): Level {
  for (const body of [name, superior]) {
    const unit = unitIn(body);
    if (unit?.level === 'district' && provinceNamed(body.slice(unit.at), places)) return 'province';
    if (unit) return unit.level;
  }
  if (provinceNamed(name, places)) return 'province';
  const folded = fold(name);
  if (/^phong(?= |$)/.test(folded)) return 'district';
  return PROVINCIAL.test(folded) ? 'province' : '';
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
