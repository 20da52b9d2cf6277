import { fold } from '../number/normalize.js';

/** Whether all its letters are capitals, and there are some. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/**
 * Whether its letters are all capitals or all small, and there are some. Small ones stand for
 * capitals where a legacy font showed them as such and its name is not known.
 */
export function isOneCase(text: string): boolean {
  return /\p{L}/u.test(text) && !(/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text));
}

/** The motto opens a line, or stands behind what is in capitals or far to the left of it. */
const MOTTO =
  /^(?:[^\p{Ll}]*|.*\s{3})(?:(?:cộng|Cộng|CỘNG)\s+(?:hòa|hoà|HÒA|HOÀ)\s+(?:xã\s+hội|XÃ\s+HỘI)(?!\p{L})|(?:độc\s+lập|Độc\s+[lL]ập|ĐỘC\s+LẬP)\s?[-–—.]\s?(?:tự\s+do|Tự\s+[dD]o|TỰ\s+DO)(?!\p{L}))/u;

/** One of the words that it opens with: a test that costs less. */
const MOTTO_WORD = /cộng|Cộng|CỘNG|độc|Độc|ĐỘC/;

/** The state's name and motto, which open the right column of every letterhead; columns may share a line. */
export function isMotto(text: string): boolean {
  return text.length < 140 && MOTTO_WORD.test(text) && MOTTO.test(text);
}

const BLANK = '[^a-z]{0,30}';
const DATE_WORDS = `(?:ngay(?![a-z])${BLANK})?thang(?![a-z])${BLANK}nam(?![a-z])[^a-z]{0,15}`;
const DATE_NUMBERS = String.raw`ngay[\s.…_]{0,20}\d{0,2}[\s.…_]{0,20}[/.-][\s.…_]{0,20}\d{0,2}[\s.…_]{0,20}[/.-]\s?\d{4}[\s.]{0,3}`;
const DATE_AT_END = new RegExp(`(?<![a-z])(?:${DATE_WORDS}|${DATE_NUMBERS})$`);

/** 'Sa Đéc, ngày 13 tháng 9 năm 2024', 'Sa Đéc, ngày 13/9/2024', its day, month or year possibly blank. */
export function isPlaceDateLine(text: string): boolean {
  const date = text.length < 120 ? DATE_AT_END.exec(fold(text)) : null;
  if (!date) return false;
  const place = text.slice(0, date.index).trim();
  return place !== '' && isPlace(place) && !isHeading(place, date[0]);
}

/** 'III. NHIỆM VỤ THÁNG 6 NĂM 2023': capitals or a number right before a month, where no comma sets a place apart. */
const isHeading = (place: string, date: string): boolean =>
  !date.startsWith('ngay') &&
  !place.endsWith(',') &&
  (isCapitals(place) || /^(?:[IVX]{1,4}|\d{1,2})\s?[.)]/.test(place));

const OPEN_DATE = /^\p{Lu}[\p{L}\s.'-]{1,40},\s{0,3}(?:ngày|tháng)(?!\p{L})/u;

/** 'Thành phố Hồ Chí Minh, ngày 13 tháng': a place and a date that goes on in the next line. */
export function isOpenPlaceDateLine(text: string): boolean {
  return text.length < 120 && OPEN_DATE.test(text) && !/\d{4}\s*$/u.test(text);
}

/** A date that stands alone: 'Ngày 13 tháng 9 năm 2024'. */
export function isDateLine(text: string): boolean {
  return text.length < 60 && DATE_AT_END.exec(fold(text))?.index === 0;
}

/** What opens a period rather than a place. */
const NO_PLACE = /^(từ|tính|đến|trong)(?!\p{L})/iu;
const RANK_WORD = /^(thành|phố|thị|xã|trấn|đặc|khu|huyện|quận|phường|tỉnh|[-–]|\d{1,2})$/u;

/** Few words before a comma, or the dots of a form; without a comma only a name's capitals and ranks. */
function isPlace(text: string): boolean {
  const name = text.replace(/[\s,;]+$/u, '');
  const words = name.split(/\s+/);
  if (/^[.…_\s]+$/u.test(name)) return true;
  if (!/^\p{Lu}/u.test(name) || NO_PLACE.test(name) || words.length > 9) return false;
  if (name !== text) return words.length <= 6 || words.every(isNameWord);
  return words.every(isNameWord);
}

const isNameWord = (word: string): boolean => /^\p{Lu}/u.test(word) || RANK_WORD.test(word);

const SEGMENT = String.raw`[\p{L}\d][\p{L}\d&.,_]*`;
const NUMBER_LINE = new RegExp(
  String.raw`^((?:Số|SỐ|số)\s?[:.;]?[\s.…_]{0,30}\d{0,6}[a-zđ]?[\s.…_]{0,30}(?:[-–]\s?BC\s?\/|\/)\s?${SEGMENT}(?:\s?[/–-]\s?${SEGMENT})*)\s*(.*)$`,
  'u',
);

/**
 * 'Số: 19/BC-UBND', '412-BC/HU', also with its number left blank, and what else stands in the line:
 * the subject, or place and date where the letterhead has no columns. Null where the line is none.
 */
export function numberLine(text: string): { number: string; rest: string } | null {
  const [, number, rest = ''] = (text.length < 160 && NUMBER_LINE.exec(text)) || [];
  const ends = /^[^\p{L}\p{N}]*$|^\(.*\)$|^V\/v/iu.test(rest) || isPlaceDateLine(rest);
  return number !== undefined && ends ? { number, rest } : null;
}

/** A line that only a letterhead holds. */
export function isLetterheadText(text: string): boolean {
  return isMotto(text) || numberLine(text) !== null || isPlaceDateLine(text);
}

const BODY =
  /^(ubnd|uy ban nhan dan|so|phong|van phong|trung tam|bo phan|ban|cong an|huyen|quan|thi xa|thanh pho|tp\.?|xa|phuong|thi tran|dac khu|tinh) /;

/** A line of the issuing body: in one case, such as 'ỦY BAN NHÂN DÂN', or a rule drawn with characters. */
export function isAgencyLine(text: string): boolean {
  return (isOneCase(text) && text.length < 80) || !/[\p{L}\p{N}]/u.test(text);
}

/** A short line that begins as a body's name does: 'Ủy ban nhân dân', 'huyện Lấp Vò'. */
export function namesBody(text: string): boolean {
  return text.length < 60 && BODY.test(`${fold(text).trim()} `) && !/[.;:]$/.test(text.trim());
}

/** 'Nơi nhận:' */
export function isRecipientsStart(text: string): boolean {
  return text.length < 60 && /^noi (nhan|gui)\s?(:|$|bao cao)/.test(fold(text));
}

/** On whose behalf: 'TM.', 'KT.', 'T/M'. */
const BEHALF = /^(?:TM|KT|TL|TUQ|T\/M|K\/T)(?:\s?[./]\s?|\s)(?=\p{Lu})/u;
const OFFICES =
  /^(q\.\s?|quyen )?(p\.\s?|pho )?(chu tich|giam doc|chanh van phong|bi thu|thu truong|(chi |tong )?cuc truong|chanh thanh tra|bo truong|tong giam doc|vien truong|hieu truong|to truong|doi truong|truong (phong|ban|bo phan|trung tam|cong an|tram|chi nhanh|khoa|doan)|phu trach (bo phan|phong|trung tam)|xac nhan cua|(nguoi|can bo|cong chuc) (lap|tong hop|bao cao))(?![a-z])/;

/** 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nơi nhận:': what opens the closing block. */
export function isSignatureText(text: string): boolean {
  return isRecipientsStart(text) || isSignatureStart(text);
}

/** A line in capitals that names on whose behalf or in which office the report is signed. */
export function isSignatureStart(text: string): boolean {
  if (text.length > 80 || !isOneCase(text)) return false;
  return BEHALF.test(text.toUpperCase()) || (isCapitals(text) && OFFICES.test(fold(text)));
}
