import { printed, type Token } from '../number/tokens.js';
import type { Stretch } from './clauses.js';
import { approximateRoles, type Reading, wordBefore } from './items.js';

/** The longest name of a lĩnh vực in a list, in words and signs. */
const LONGEST = 12;

/** What may lead to a name: 'trong đó có 12', 'số hồ sơ thuộc lĩnh vực'. */
const LEADS =
  /^(?:(?:trong đó|bao gồm|cụ thể|(?:kế|tiếp) (?:đến|theo|sau)|kế tiếp|sau đó|(?:nhiều|cao|lớn|ít|thấp) nhất|còn|gồm|có|là|với|đó|trong|và|như|số|hồ sơ|hs|mảng|nhóm|thuộc|về|lĩnh vực) )+/;
/** What may join it to its number. */
const TRAILS =
  /(?: (?:và|còn|như|là|có|với|đó|trong|gồm|đạt|được|(?:nhiều|cao|lớn|ít|thấp) nhất))+$/;

/**
 * The name of a lĩnh vực that the words before or behind a number of a list are ('và lĩnh vực hộ tịch
 * là khoảng'); empty where they are too many, or hold other signs than those within a name.
 *
 * @param signs the signs that may be within a name
 */
export function fieldNameOf(reading: Reading, { start, end }: Stretch, signs = /^-$/): string {
  const about = wordBefore(reading, end, ...approximateRoles);
  const words = withoutSigns(reading.tokens.slice(start, about?.start ?? end));
  const norms = words.map(({ norm }) => norm).join(' ');
  const lead = LEADS.exec(`${norms} `)?.[0] ?? '';
  const trail = TRAILS.exec(norms)?.[0] ?? '';
  const name = withoutSigns(words.slice(countWords(lead), words.length - countWords(trail)));
  const isName = name.every(({ kind, norm }) => kind === 'word' || signs.test(norm));
  return isName && name.length <= LONGEST ? printed(name) : '';
}

/** From the first word to the last. */
function withoutSigns(tokens: readonly Token[]): readonly Token[] {
  const isWordly = ({ kind }: Token): boolean => kind === 'word';
  return tokens.slice(Math.max(tokens.findIndex(isWordly), 0), tokens.findLastIndex(isWordly) + 1);
}

const countWords = (text: string): number => text.split(' ').filter((word) => word !== '').length;
