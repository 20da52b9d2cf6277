import type { FlowBlock, FlowParagraph } from './flow.js';
import { fold } from '../number/normalize.js';
import { isCapitals, isLetterheadText, isOneCase, namesBody } from './letterhead.js';
import { seenMarker } from './list-marker.js';

/** How many lines a title may run to. */
const LONGEST = 10;
const OPENS_BODY =
  /^(thực hiện|căn cứ|theo |thi hành|kính gửi|trong |ngày |triển khai|nhằm |phần )/iu;

/** 'Kính gửi: Văn phòng UBND tỉnh' */
export const isAddressee = (text: string): boolean => /^kính gửi\s?:/iu.test(text);

/** 'BÁO CÁO', also spaced out; other documents that report have their kind on a line of its own. */
const REPORT = /^B\s?Á\s?O\s{1,4}C\s?Á\s?O(?=$|[\s:])/u;
const OTHER_KIND = /^(THÔNG BÁO|TỜ TRÌNH|KẾ HOẠCH|BIÊN BẢN|CÔNG BỐ)$/u;

/** 'THÔNG BÁO' and the like, on a line of their own. */
export function isOtherKind(text: string): boolean {
  return OTHER_KIND.test(text.trim());
}

/** 'BÁO CÁO' on a line of its own, or as the first words of a title, in capitals or all small. */
export function isTitleStart(text: string): boolean {
  if (/^báo cáo(?=$|\s)/u.test(text)) return isOneCase(text) && /[\p{L}\p{N}]$/u.test(text);
  return REPORT.test(text) && (isCapitals(text) || text.length < 150);
}

/** What reports of the genre are about. */
const SUBJECT = /(ho so|thu tuc|tthc|cai cach|hanh chinh|dich vu cong)(?![a-z])/;

/** What begins as a body's name does, but for its tones, or goes on as none does. */
const NO_BODY = /^(TÌNH|SỐ|BAN HÀNH)(?!\p{L})|HỒ SƠ/u;

/** A line in capitals that names a body. */
export const isBodyInCapitals = (text: string): boolean =>
  isCapitals(text) && namesBody(text) && !NO_BODY.test(text);

/** A line in capitals that says what a report is about: 'KẾT QUẢ GIẢI QUYẾT HỒ SƠ QUÝ III'; the name of a body says none. */
export const saysSubject = (text: string): boolean =>
  isCapitals(text) &&
  text.split(/\s+/).length >= 5 &&
  SUBJECT.test(fold(text)) &&
  !isBodyInCapitals(text);

/** A title without the words 'BÁO CÁO' that open it. */
export function withoutKind(title: string): string {
  return title.replace(new RegExp(REPORT, 'iu'), '').replace(/^\s*:?\s*/u, '');
}

/** How many blocks from `start`, a title's first line, belong to the title. */
export function titleLength(blocks: readonly FlowBlock[], start: number): number {
  return runLength(blocks, start, (line, at) => continuesTitle(line, blocks[start], at));
}

/** How many blocks from `start` on make a title whose further lines, by their places in it, go on with it. */
function runLength(
  blocks: readonly FlowBlock[],
  start: number,
  goesOn: (line: FlowParagraph, at: number) => boolean,
): number {
  let length = 1;
  for (; length < LONGEST; length++) {
    const block = blocks[start + length];
    if (block?.kind !== 'paragraph' || !goesOn(block, length)) break;
  }
  return length;
}

function continuesTitle(line: FlowParagraph, first: FlowBlock | undefined, at: number): boolean {
  const { text } = line.content;
  if (line.zone !== 'body' || isLetterheadText(text) || isAddressee(text)) return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (seenMarker(line).marker || text.endsWith('.') || text.endsWith(':')) return false;
  if (line.centered) return text.length < 400;
  const centredTitle = first?.kind === 'paragraph' && first.centered;
  // A bare 'BÁO CÁO' says nothing yet: what it is about stands on the next line, however it is set.
  const bare = at === 1 && first?.kind === 'paragraph' && isKindAlone(first.content.text);
  if (bare && text.length < 250 && !OPENS_BODY.test(text)) return true;
  if (centredTitle && !line.bold) return text.startsWith('(') && text.length < 150;
  return (line.bold || text.length < 150) && !OPENS_BODY.test(text);
}

/** How many lines from `start` on are in capitals, or a remark in brackets below them. */
export const capitalLines = (blocks: readonly FlowBlock[], start: number): number =>
  runLength(blocks, start, ({ zone, content: { text } }) => {
    const isTitled = isCapitals(text) || /^\(.{1,150}\)$/.test(text);
    return zone === 'body' && !isLetterheadText(text) && isTitled;
  });

function isKindAlone(text: string): boolean {
  return isOtherKind(text) || withoutKind(text.trim()) === '';
}
