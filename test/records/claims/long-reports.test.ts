import { expect, it } from 'vitest';
import { noHeader } from '../../../src/figures/examples.js';
import { claimsOf } from '../../../src/records/claims/claims.js';
import { counted } from '../../counting.js';
import { documentOf, extractionOf, rules } from '../../figures/documents.js';

/** How often quantities are looked at to find the claims of some paragraphs. */
function looksAt(paragraphs: readonly string[]): number {
  const document = documentOf(...paragraphs);
  const extraction = extractionOf(document);
  const { items, reads } = counted(extraction.occurrences);
  claimsOf({
    document,
    header: noHeader,
    extraction: { ...extraction, occurrences: items },
    rules,
  });
  return reads();
}

const lines = (count: number, line: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => line(at));

const percent = (at: number): string => `${10 + (at % 89)},37`;
const SYLLABLES = ['Sen', 'Lau', 'Cau', 'Dừa', 'Trúc', 'Mai', 'Đào', 'Quế', 'Sim', 'Mua'];
const place = (at: number): string =>
  [1, 10, 100].map((size) => SYLLABLES[Math.floor(at / size) % 10]).join(' ');

it.each<[string, (count: number) => string[]]>([
  [
    'shares without their base',
    (count) =>
      lines(
        count,
        (at) => `Quá hạn ${at % 50} hồ sơ, chiếm ${percent(at)}% tổng số hồ sơ quá hạn.`,
      ),
  ],
  [
    'shares of one paragraph',
    (count) => [
      lines(2 * count, (at) => `giải quyết ${300 + at} hồ sơ, đạt ${percent(at)}%`).join('; '),
    ],
  ],
  [
    'totals of one paragraph with their parts',
    (count) => [
      lines(count, (at) => `tiếp nhận ${80 + at} hồ sơ (trực tuyến ${at + 40}, trực tiếp 40)`).join(
        '; ',
      ),
    ],
  ],
  [
    'rates apart from their counts',
    (count) =>
      lines(count, (at) =>
        at % 2 === 0
          ? `Đã giải quyết ${400 + at} hồ sơ, trong đó đúng hạn ${380 + at} hồ sơ.`
          : `Tỷ lệ đúng hạn đạt ${percent(at)}%.`,
      ),
  ],
  [
    'rises and falls',
    (count) =>
      lines(
        count,
        (at) =>
          `Tiếp nhận ${300 + at} hồ sơ. Số hồ sơ tiếp nhận tăng ${1 + (at % 40)} hồ sơ so với cùng kỳ (${90 + at} hồ sơ).`,
      ),
  ],
  [
    'superlatives of other lists',
    (count) => lines(count, (at) => `Cao nhất là xã ${place(at)} với ${at} hồ sơ tiếp nhận.`),
  ],
  [
    'balances that lack a term',
    (count) =>
      lines(count, (at) =>
        at === 0
          ? 'Đang giải quyết 12 hồ sơ.'
          : `Tiếp nhận ${90 + at} hồ sơ, đã giải quyết ${at} hồ sơ.`,
      ),
  ],
])('finds the claims of %s in time that grows with the text', (_, report) => {
  expect(looksAt(report(800))).toBeLessThan(2.6 * looksAt(report(400)));
});
