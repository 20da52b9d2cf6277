import { normalizeWord } from '../number/normalize.js';
import type { Header } from '../model.js';

/** What a title says of its period, and not of its subject. */
const PERIOD_WORDS = new Set(
  (
    'tháng quý năm tuần kỳ ngày giai đoạn đầu cuối từ đến hết tính nay và cả ' +
    'một hai ba bốn sáu chín mười thứ nhất nhì tư i ii iii iv'
  ).split(' '),
);

/**
 * Who reports of what: reports of one series have the same, and nothing is said of others. Empty
 * where a report does not say who it is: then it belongs to no series.
 */
export function identityOf({ agency, agencyLevel, province, title }: Header): string {
  const subject = words(title).filter((word) => !PERIOD_WORDS.has(word) && !/\d/.test(word));
  if (agency === '' || agencyLevel === '' || province === '' || subject.length === 0) return '';
  return [words(agency).join(' '), agencyLevel, words(province).join(' '), subject.join(' ')].join(
    '|',
  );
}

/** A commune within its province, by the name of its committee or its own: 'UBND xã Tân Lập', 'Xã Tân Lập'. */
export function communeOf(province: string, name: string): string {
  const own = words(name)
    .join(' ')
    .replace(/^(ubnd|ủy ban nhân dân) /, '');
  return province === '' || own === '' ? '' : `${words(province).join(' ')}|${own}`;
}

function words(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(normalizeWord);
}
