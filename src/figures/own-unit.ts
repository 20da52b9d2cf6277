import type { Header, Level } from '../model.js';
import { fold } from '../number/normalize.js';
import type { Automaton } from '../ruleset/automaton.js';
import { isKind, type NamedUnit } from './unit-names.js';

/** Tells whether a unit is the agency that reports, by any of its names. */
export function ownUnit(header: Header, types: Automaton<Level>): (found: NamedUnit) => boolean {
  const bare = (name: string): string => withoutProvince(bareName(name), header);
  const own = bare(header.agency);
  return (found) => {
    const name = bare(found.name);
    if (isOwnCommittee(name, header)) return true;
    const isCut =
      own.startsWith(`${name} `) &&
      (/(^| )(tinh|huyen|thi xa|thanh pho|quan)$/.test(name) || isKind(found.name, types));
    const isNamed = name === own || own.endsWith(` ${name}`) || isCut;
    return found.name !== '' && isNamed && !isWithin(found, header);
  };
}

/** The name without the words for what it is, for comparing 'UBND thành phố Sa Đéc' with 'thành phố Sa Đéc'. */
export const bareName = (name: string): string =>
  fold(name)
    .replace(/^(ubnd|uy ban nhan dan)\s+/, '')
    .replace(/^bhxh(?= )/, 'bao hiem xa hoi')
    .replace(/^(huyen|thi xa|thanh pho|quan|xa|phuong|thi tran|tinh|dac khu|tp|tx)[\s.]+/, '')
    .trim();

/** 'Sở Y tế Hải Sơn' and 'Sở Y tế tỉnh Hải Sơn' are the one 'Sở Y tế' of tỉnh Hải Sơn. */
function withoutProvince(bareName: string, { province }: Header): string {
  const place = fold(province);
  if (place === '' || !bareName.endsWith(` ${place}`)) return bareName;
  return bareName.slice(0, -place.length).replace(/( tinh| thanh pho| tp\.?)? $/, '');
}

/** 'UBND tỉnh' in the report of a province's committee or its office. */
const isOwnCommittee = (bareName: string, { agency, agencyLevel }: Header): boolean =>
  bareName === 'tinh' &&
  agencyLevel === 'province' &&
  /^(van phong )?(ubnd|uy ban nhan dan) /.test(fold(agency));

/** 'Thị trấn Sông Mây' in a report of huyện Sông Mây, 'thành phố Hải Sơn' in one of tỉnh Hải Sơn: of one name, but a part. */
const isWithin = ({ name }: NamedUnit, { agency, agencyLevel }: Header): boolean =>
  (agencyLevel === 'district' && /^(ubnd )?(xa|phuong|thi tran) /.test(fold(name))) ||
  (/ tinh /.test(fold(agency)) && /^(ubnd )?(thanh pho|thi xa) /.test(fold(name)));
