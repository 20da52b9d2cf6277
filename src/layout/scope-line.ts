import { fold } from '../number/normalize.js';

/** Longer lines say something about a level instead of naming it for what follows. */
const LONGEST = 100;
/** How many words may follow the level's name, such as the name of the place. */
const MOST_AFTER = 5;

/** What stands in brackets; group 1 is missing where they are not closed, and then nowhere behind. */
const BRACKETS = /\([^)]*(\)?)/g;

const RANKS = 'tinh|thanh pho|thi xa|thi tran|huyen|quan|xa|phuong|dac khu';
const OFFICE =
  'ubnd|uy ban nhan dan|bo phan mot cua|bo phan tiep nhan va tra ket qua|bo phan tn va tkq|bo phan tn&tkq|trung tam (?:phuc vu )?hanh chinh cong|trung tam phuc vu hcc';
/** Words that name a level of government, or all units of one; folded. */
const LEVEL = new RegExp(
  [
    `cap (?:${RANKS}|so)`,
    `(?:cac )?(?:so, (?:ban, )?nganh|so nganh)`,
    `(?:cac )?(?:xa|phuong|huyen|quan)(?:, | va )(?:${RANKS})`,
    `(?:toan|dia ban) (?:${RANKS})`,
    `(?:${OFFICE})(?: cua)?(?: cac)? (?:${RANKS})`,
  ]
    .map((words) => `(?<![a-z])${words}(?![a-z])`)
    .join('|'),
);
/** Phrases that may stand before the level's name in a line that does nothing but name it. */
const LEADS =
  'tai|o|doi voi|ve|cua|rieng|cac|thuoc|tren|do|theo|khoi|so lieu|ket qua|tinh hinh|tiep nhan|giai quyet|thuc hien|va|ho so|tthc|thu tuc hanh chinh|ubnd|uy ban nhan dan|bo phan mot cua|mot cua|bo phan tiep nhan va tra ket qua|trung tam|phuc vu|hanh chinh cong';
const LEAD = new RegExp(`^(?:${LEADS})(?: |, |$)`);

/**
 * Whether a line, given without its marker, only names the level that what follows is about:
 * 'Cấp huyện:', 'Cấp xã.', 'Tại Bộ phận Một cửa cấp xã:', 'Đối với các xã, phường'.
 */
export function isScopeLine(text: string): boolean {
  const bare = text.replace(BRACKETS, (all, end?: string) => (end === undefined ? all : ''));
  if (/\d/.test(bare)) return false;
  const line = fold(bare).replace(/\s+/g, ' ').trim();
  const level = line.length <= LONGEST ? LEVEL.exec(line) : null;
  if (!level) return false;
  const before = line.slice(0, level.index);
  const after = line.slice(level.index + level[0].length);
  if (/[;.]\s/.test(line) || /:./.test(line)) return false;
  return isLead(before) ? after.split(' ').length <= MOST_AFTER + 1 : line.endsWith(':');
}

function isLead(words: string): boolean {
  let rest = words;
  for (let lead = LEAD.exec(rest); lead && rest !== ''; lead = LEAD.exec(rest))
    rest = rest.slice(lead[0].length);
  return rest === '';
}
