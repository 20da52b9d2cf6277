import { isCapitals, isLetterheadText } from '../layout/letterhead.js';
import { withoutKind } from '../layout/title.js';
import type { Paragraph } from '../model.js';

/** How many lines a title without 'BÁO CÁO' may run to, and how far from the top it may begin. */
const MOST_LINES = 6;
const TOP = 8;
const KINDS =
  /^(PHỤ LỤC|BIỂU|THÔNG BÁO|BẢNG|TỔNG HỢP|KẾT QUẢ|TÌNH HÌNH|SỐ LIỆU|DANH SÁCH|DANH MỤC|THỐNG KÊ|TỜ TRÌNH|KẾ HOẠCH|BIÊN BẢN)(?!\p{L})/u;
const LONGEST = 400;

const SUBJECT = /^(V\s?\/\s?v|Về việc)(?!\p{L})/iu;

/**
 * A report's title: the lines below 'BÁO CÁO', or the subject of a letter ('V/v ...'). Where there is
 * none, the lines in capitals that open an annex or a notice.
 */
export function titleOf(paragraphs: readonly Paragraph[], letterhead: readonly string[]): string {
  const first = paragraphs.findIndex(({ role }) => role === 'title');
  const lines = first < 0 ? subjectOf(letterhead) : linesFrom(paragraphs.slice(first));
  const title = (lines.length > 0 ? lines : openingCapitals(paragraphs))
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .join(' ')
    .replace(/\s+/g, ' ');
  return withoutKind(title).trim();
}

/** The subject in the letterhead, with the lines that go on with it. */
function subjectOf(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => SUBJECT.test(line));
  if (first < 0) return [];
  const [subject = '', ...rest] = lines.slice(first);
  const end = rest.findIndex((line) => isLetterheadText(line) || isCapitals(line));
  return [subject, ...(end < 0 ? [] : rest.slice(0, end))];
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
