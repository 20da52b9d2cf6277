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

const MOTTO =
  /cộng\s+(?:hòa|hoà)\s+xã\s+hội\s+chủ\s+nghĩa|độc\s+lập\s*[-–—.,]?\s*tự\s+do(?!\p{L})/iu;

/** The state's name and motto, which open the right column of every letterhead; columns may share a line. */
export function isMotto(text: string): boolean {
  return text.length < 140 && MOTTO.test(text);
}

/** 'Số: 19/BC-UBND', '19-BC/HU', also with its number left blank. */
export function isNumberLine(text: string): boolean {
  return (
    /^số\s?[:.;]?[\s.…_]{0,30}\d{0,6}[a-zđ]?[\s.…_]{0,30}(?:\/|[-–]\s?BC\s?\/)\s?[\p{L}\d]/iu.test(
      text,
    ) && text.length < 70
  );
}

const RANK = 'thành phố|phố|thị xã|thị trấn|xã|trấn|đặc khu|khu|huyện|quận|phường|tỉnh';
/** A place's name: capitalised words, ranks, the number of a ward. */
const PLACE_NAME = String.raw`\p{Lu}[\p{L}.'’]*(?:(?:\s?[-–]\s?|\s{1,3})(?:\p{Lu}[\p{L}.'’]*|\d{1,2}|${RANK})){0,8}`;
const BLANK = String.raw`[^\p{L}]{0,30}`;
const DATE_WORDS = String.raw`(?:[Nn]gày(?!\p{L})${BLANK})?[Tt]háng(?!\p{L})${BLANK}[Nn]ăm(?!\p{L})[^\p{L}]{0,15}`;
const DATE_NUMBERS = String.raw`[Nn]gày[\s.…_]{0,20}\d{0,2}[\s.…_]{0,20}[/.-][\s.…_]{0,20}\d{0,2}[\s.…_]{0,20}[/.-]\s?\d{4}[\s.]{0,3}`;
const PLACE_DATE = new RegExp(
  String.raw`^(?:${PLACE_NAME}\s{0,3}[,;]?\s{0,3})?(?:${DATE_WORDS}|${DATE_NUMBERS})$`,
  'u',
);
/** What opens a period rather than a date. */
const NO_PLACE = /^(từ|tính|đến|trong|tháng)(?!\p{L})/iu;

/** 'Sa Đéc, ngày 13 tháng 9 năm 2024', 'Sa Đéc, ngày 13/9/2024', its day, month or year possibly blank. */
export function isPlaceDateLine(text: string): boolean {
  return text.length < 120 && PLACE_DATE.test(text) && !NO_PLACE.test(text);
}

/** A line that only a letterhead holds. */
export function isLetterheadText(text: string): boolean {
  return isMotto(text) || isNumberLine(text) || isPlaceDateLine(text);
}

/** A line of the issuing body: in one case, such as 'ỦY BAN NHÂN DÂN', or a rule drawn with characters. */
export function isAgencyLine(text: string): boolean {
  return (isOneCase(text) && text.length < 80) || !/[\p{L}\p{N}]/u.test(text);
}

/** 'Nơi nhận:' */
export function isRecipientsStart(text: string): boolean {
  return /^noi nhan\s?:?/.test(fold(text)) && text.length < 60;
}

const OFFICES =
  /^(q\.\s?|quyen )?(pho )?(chu tich|giam doc|chanh van phong|truong phong|truong ban|thu truong|cuc truong|chi cuc truong|chanh thanh tra|bo truong|tong giam doc|vien truong|hieu truong|nguoi lap bieu|nguoi lap bao cao)\b/;

/** 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nơi nhận:': what opens the closing block. */
export function isSignatureText(text: string): boolean {
  return isRecipientsStart(text) || isSignatureStart(text);
}

/** A line in capitals that names on whose behalf or in which office the report is signed. */
export function isSignatureStart(text: string): boolean {
  if (text.length > 80 || !isOneCase(text)) return false;
  const behalf = /^(TM|KT|TL|TUQ|T\/M|K\/T)\s?[./]/i.test(text);
  return behalf || (isCapitals(text) && OFFICES.test(fold(text)));
}
