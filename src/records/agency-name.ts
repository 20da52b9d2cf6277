import { isOneCase } from '../layout/letterhead.js';
import { plain } from '../number/normalize.js';
import type { Bodies } from '../ruleset/bodies.js';
import type { Gazetteer } from './gazetteer.js';
import { unitAt } from './units.js';

const COMMITTEE = /^[uủ][ỷyỳ]\s+ban\s+nhân\s+dân(?=$|\s)/iu;
/** No word is without vowels: 'HĐND', 'PCCC', 'GD&ĐT'. */
const ACRONYM = /^(UBND|HĐND&UBND|[^AEIOUY]*[BCDĐGHKLMNPQRSTVX]{2}[^AEIOUY]*|\d+\/[\p{L}\d&-]+)$/u;

/** Words that a place's name follows as it does a rank: 'HUYỆN ỦY HẢI LĂNG', 'KHU VỰC TÂN AN - THỦ THỪA'. */
const BEFORE_NAME = /^(?:khu\s+vực|(?:huyện|tỉnh|thị|thành|quận|đảng)\s+(?:ủy|uỷ))(?=\s)/iu;

/** The name as it is printed, but for 'Ủy ban nhân dân', which is shortened. */
export function shortName(printed: string): string {
  return printed.replace(/\s+/g, ' ').replace(COMMITTEE, 'UBND').trim();
}

/**
 * A body's name as it is written in running text: 'ỦY BAN NHÂN DÂN THÀNH PHỐ SA ĐÉC' gives
 * 'UBND thành phố Sa Đéc', 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI' 'Sở Lao động - Thương binh và Xã hội'.
 */
export function agencyName(printed: string, places: Gazetteer, bodies: Bodies): string {
  const name = shortName(printed);
  if (!isOneCase(printed)) return name;
  const start = placeStart(name, places);
  const cased = [bodyCase(name.slice(0, start), bodies), placeCase(name.slice(start))];
  const [first = '', ...rest] = cased.filter(Boolean).join(' ');
  return first.toLocaleUpperCase('vi') + rest.join('');
}

/** Where the name of a place begins, with its rank or a province's without; the whole length where there is none. */
function placeStart(name: string, places: Gazetteer): number {
  for (const { index } of name.matchAll(/(?<=^|\s)\p{L}/gu)) {
    const rest = name.slice(index);
    const isPlace = index > 0 && (unitAt(rest) || places.isProvince(rest));
    if (isPlace || BEFORE_NAME.test(rest)) return index;
  }
  return name.length;
}

/** Capitals open the name, the word behind its kind but for 'các', and what 'và', a comma or a hyphen adds. */
function bodyCase(body: string, bodies: Bodies): string {
  const { words, traits } = bodies.kindAt(body) ?? { words: '' };
  // What a delegation was sent for is no name: 'Đoàn kiểm tra công tác cải cách hành chính'.
  const kind = traits?.has('delegation') ? 0 : words.split(' ').filter(Boolean).length;
  let opens = true;
  return body
    .trim()
    .split(' ')
    .map((word, index) => {
      const and = index > 0 && plain(word) === 'và';
      const small = and || plain(word) === 'các' || !opens;
      const kept = ACRONYM.test(unaccented(word));
      opens = (index + 1 === kind && !kept) || /[-–,]$/.test(word) || (and && kind > 0);
      if (kept) return word;
      return small ? word.toLocaleLowerCase('vi') : capitalised(word);
    })
    .join(' ');
}

function placeCase(place: string): string {
  const lead = BEFORE_NAME.exec(place)?.[0];
  const unit = lead === undefined ? unitAt(place) : null;
  const printed = lead ?? unit?.printed ?? '';
  const isShort = unit !== null && plain(printed) !== unit.rank;
  const names = place.slice(printed.length).trim().split(' ').filter(Boolean);
  const rank = isShort ? printed : printed.toLocaleLowerCase('vi');
  return [rank, ...names.map(capitalised)].join(' ').trim();
}

function capitalised(word: string): string {
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1).toLocaleLowerCase('vi');
}

const unaccented = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
