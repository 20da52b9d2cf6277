import { fold } from '../number/normalize.js';
import { isOneCase } from '../layout/letterhead.js';
import { unitAt } from './units.js';

const COMMITTEE = /^([uủ][ỷyỳ]|ủy|uỷ) ban nhân dân(?=$|\s)/iu;
const ACRONYM = /^(UBND|HĐND|HĐND&UBND|TTHC|HCC|ĐBQH|KSTTHC|CNTT|TP\.?HCM)$/u;
/** Words of a body's kind; the word behind them opens its proper name. */
const KIND =
  /^(van phong|trung tam|chi cuc|tong cuc|thanh tra|cong an|bo phan|chi nhanh|so|phong|ban|cuc|bo|to|vien)(?= |$)/;

/** The name as it is printed, but for 'Ủy ban nhân dân', which is shortened. */
export function shortName(printed: string): string {
  return printed.replace(/\s+/g, ' ').replace(COMMITTEE, 'UBND').trim();
}

/**
 * A body's name as it is written in running text: 'ỦY BAN NHÂN DÂN THÀNH PHỐ SA ĐÉC' gives
 * 'UBND thành phố Sa Đéc', 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI' 'Sở Lao động - Thương binh và Xã hội'.
 */
export function agencyName(printed: string): string {
  const name = shortName(printed);
  if (!isOneCase(printed)) return name;
  const unit = unitStart(name);
  return [bodyCase(name.slice(0, unit)), placeCase(name.slice(unit))].filter(Boolean).join(' ');
}

/** Where the name of the place begins, with its rank; the whole length where there is none. */
function unitStart(name: string): number {
  for (const { index } of name.matchAll(/(?<=^|\s)\p{L}/gu))
    if (index > 0 && unitAt(name.slice(index))) return index;
  return name.length;
}

function bodyCase(body: string): string {
  const kind = KIND.exec(fold(body))?.[0].split(' ').length ?? 0;
  let opens = true;
  const words = body
    .trim()
    .split(' ')
    .map((word, index) => {
      const cased = ACRONYM.test(word) || !opens ? word : capitalised(word);
      const shown = ACRONYM.test(word) || opens ? cased : word.toLocaleLowerCase('vi');
      opens = index + 1 === kind || /[-–,]$/.test(word) || (fold(word) === 'va' && kind > 0);
      return index > 0 && fold(word) === 'va' ? 'và' : shown;
    });
  return words.join(' ');
}

function placeCase(place: string): string {
  const rank = unitAt(place)?.rank ?? '';
  const names = place.slice(rank.length).trim().split(' ').filter(Boolean);
  return [rank.toLocaleLowerCase('vi'), ...names.map(capitalised)].join(' ').trim();
}

function capitalised(word: string): string {
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1).toLocaleLowerCase('vi');
}
