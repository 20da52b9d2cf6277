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

/** The state's name and motto, which open the right column of every letterhead. */
export function isMotto(text: string): boolean {
  const folded = fold(text);
  return /^cong hoa xa hoi chu nghia|^doc lap\W{1,5}tu do/.test(folded) && folded.length < 90;
}

/** 'Số: 19/BC-UBND', also with its number left blank. */
export function isNumberLine(text: string): boolean {
  return /^số\s?[:.]?\s{0,20}[\d.…_]{0,12}\s{0,20}\/\s?\p{Lu}/iu.test(text) && text.length < 70;
}

const PLACE_DATE =
  /^\p{Lu}[\p{L}\s.'-]{1,40},?\s{0,3}ngày(?!\p{L})[^\p{L}]{0,30}tháng(?!\p{L})[^\p{L}]{0,30}năm(?!\p{L})[^\p{L}]{0,15}$/u;

const PLACE_SHORT_DATE =
  /^\p{Lu}[\p{L}\s.'-]{1,40},\s{0,3}ngày\s{1,3}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s{0,3}$/u;

/** 'Sa Đéc, ngày 13 tháng 9 năm 2024', its day, month or year possibly blank. */
export function isPlaceDateLine(text: string): boolean {
  const dated = PLACE_DATE.test(text) || PLACE_SHORT_DATE.test(text);
  return dated && !/^(từ|tính|đến|trong|ngày)(?!\p{L})/iu.test(text);
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
