import { isCount, type Occurrence } from '../../figures/occurrence.js';
import { addsUp, type Material } from './material.js';

/**
 * 'Tiếp nhận 640 hồ sơ (kỳ trước chuyển sang 10 hồ sơ), gồm: trực tuyến 600, trực tiếp 30': parts that do not
 * add up, with the one number that a bracket behind their total tells, where they do with it; so with what a
 * bracket behind one of them says was carried over, which is of all: 'trực tuyến 600, trực tiếp 30 (kỳ trước
 * chuyển sang 10)'. Else the parts as they are.
 */
export function withBracketed(
  total: Occurrence,
  parts: readonly Occurrence[],
  { index }: Material,
): readonly Occurrence[] {
  const last = parts.at(-1);
  if (!last || addsUp(total, parts)) return parts;
  const told = [
    ...index.partsOf(total.id),
    ...index.partsOf(last.id).filter(({ dims }) => dims.origin === 'carried'),
  ];
  const lacking = told.find(
    (o) =>
      o.bond === 'parenthesis' && isCount(o) && !parts.includes(o) && addsUp(total, [...parts, o]),
  );
  return lacking ? [...parts, lacking] : parts;
}
