import { isCapitals } from '../layout/letterhead.js';
import type { Paragraph } from '../model.js';

/** How many lines a title without 'BÁO CÁO' may run to, and how far from the top it may begin. */
const MOST_LINES = 6;
const TOP = 8;
const KINDS =
  /^(PHỤ LỤC|BIỂU|THÔNG BÁO|BẢNG|TỔNG HỢP|KẾT QUẢ|TÌNH HÌNH|SỐ LIỆU|DANH SÁCH|DANH MỤC|THỐNG KÊ|TỜ TRÌNH|KẾ HOẠCH|BIÊN BẢN)(?!\p{L})/u;
const LONGEST = 400;

/**
 * A report's title: the lines below 'BÁO CÁO', or the subject of a letter. Where there is none, the
 * lines in capitals that open an annex or a notice.
 */
export function titleOf(paragraphs: readonly Paragraph[]): string {
  const first = paragraphs.findIndex(({ role }) => role === 'title');
  const lines = first < 0 ? openingCapitals(paragraphs) : linesFrom(paragraphs.slice(first));
  return lines
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/^B\s?Á\s?O\s?C\s?Á\s?O(?!\p{L})\s*:?\s*/iu, '')
    .trim();
}

function linesFrom(paragraphs: readonly Paragraph[]): string[] {
  const end = paragraphs.findIndex(({ role }) => role !== 'title' && role !== 'page_number');
  return textsOf(end < 0 ? paragraphs : paragraphs.slice(0, end));
}

function openingCapitals(paragraphs: readonly Paragraph[]): string[] {
  const said = paragraphs.filter(({ role }) => role !== 'letterhead' && role !== 'page_number');
  const first = said.slice(0, TOP).findIndex(({ content }) => KINDS.test(content.text));
  if (first < 0) return [];
  const lines = textsOf(said.slice(first, first + MOST_LINES));
  const end = lines.findIndex((line) => !isCapitals(line) || line.length > LONGEST);
  return end < 0 ? lines : lines.slice(0, end);
}

const textsOf = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.map(({ content }) => content.text);
