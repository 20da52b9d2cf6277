import type { Language } from '../findings/findings.js';
import { abs, printVietnamese } from '../number/decimal.js';
import type { Verdict } from '../model.js';
import type { Link } from './across.js';

type Sentence = (link: Link, gap: string) => string;

const SENTENCES: Readonly<Record<Language, Readonly<Record<Link['rule'], Sentence>>>> = {
  vi: {
    'series/carried': ({ figure, other }, gap) =>
      `${figure.label}: báo cáo ghi ${figure.raw}, nhưng báo cáo kỳ trước (${other.by.file}) ghi đến hết ngày ${day(other.by.to)} còn ${other.raw} đang giải quyết; chênh ${gap}.`,
    'series/growth': ({ figure, other }, gap) =>
      `${figure.label}: báo cáo ghi ${figure.raw}, ít hơn ${gap} so với ${other.raw} mà báo cáo ${other.by.file} đã ghi từ cùng ngày ${day(other.by.from)} đến ${day(other.by.to)}; số lũy kế không thể giảm.`,
    'series/repeat': ({ figure, other }, gap) =>
      `${figure.label}: báo cáo ghi ${figure.raw}, nhưng một báo cáo khác của cùng cơ quan, cùng kỳ (${other.by.file}) ghi ${other.raw}; chênh ${gap}.`,
    'series/commune': ({ figure, other }, gap) =>
      `${figure.label}: báo cáo ghi ${figure.raw}, nhưng báo cáo cùng kỳ của chính đơn vị này (${other.by.file}) ghi ${other.raw}; chênh ${gap}.`,
  },
  en: {
    'series/carried': ({ figure, other }, gap) =>
      `${figure.label}: the report states ${figure.raw}, but the report of the period before (${other.by.file}) states ${other.raw} pending at the end of ${day(other.by.to)}; ${gap} apart.`,
    'series/growth': ({ figure, other }, gap) =>
      `${figure.label}: the report states ${figure.raw}, ${gap} less than the ${other.raw} that the report ${other.by.file} states from the same day ${day(other.by.from)} to ${day(other.by.to)}; a cumulative count cannot fall.`,
    'series/repeat': ({ figure, other }, gap) =>
      `${figure.label}: the report states ${figure.raw}, but another report of the same agency for the same period (${other.by.file}) states ${other.raw}; ${gap} apart.`,
    'series/commune': ({ figure, other }, gap) =>
      `${figure.label}: the report states ${figure.raw}, but the unit's own report of the same period (${other.by.file}) states ${other.raw}; ${gap} apart.`,
  },
};

/** What differs between two reports, as a sentence that can be sent on. */
export function messageOf(link: Link, { difference }: Verdict, lang: Language): string {
  const gap = difference ? printVietnamese(abs(difference)) : '?';
  return SENTENCES[lang][link.rule](link, gap);
}

/** 2024-09-13 → 13/9/2024. */
function day(iso: string): string {
  const [year, month, date] = iso.split('-');
  return [Number(date), Number(month), year].join('/');
}
