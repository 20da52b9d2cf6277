import { tokenAt } from '../number/tokens.js';
import type { Reading } from './items.js';
import { isCount, type Occurrence, renamed } from './occurrence.js';

/**
 * 'Tại quầy 60, bưu điện 5' came in by post; of 'Tập huấn 4 lớp: công chức 3, bưu điện 1' the number, which
 * nothing says to be of hồ sơ, stands beside others none of which came in. 'Trả kết quả: tại quầy 60, bưu điện 5'
 * tells how they went out.
 *
 * @param beside all of its sentence
 */
export function postedBesideOthers(
  o: Occurrence,
  beside: readonly Occurrence[],
  reading: Reading,
): Occurrence {
  if (o.indicator !== 'intake_postal' || o.cell) return o;
  const others = beside.filter((other) => other.id !== o.id && isCount(other));
  const isOfIntake = others.some(({ indicator }) => indicator.startsWith('intake_'));
  if (others.length === 0 || !isBare(reading, o)) return o;
  const isNoDossiers =
    !isOfIntake && reading.tokens[tokenAt(reading.tokens, o.end)]?.kind !== 'word';
  if (!isNoDossiers && !isOfReturn(reading, o)) return o;
  const { channel: _, ...dims } = o.dims;
  return { ...renamed(o, null), dims, measure: isNoDossiers ? '' : o.measure };
}

/** Whether only the name of who brings the post stands before a number. */
function isBare({ tokens }: Reading, { start }: Occurrence): boolean {
  const at = tokenAt(tokens, start);
  const opener = tokens[at - 3];
  const name = tokens.slice(at - 2, at).map(({ norm }) => norm);
  return POST.test(name.join(' ')) && (opener === undefined || opener.kind !== 'word');
}

/** Whether what leads to the list that a number stands in speaks of giving out results, and not of taking in. */
function isOfReturn({ tokens, from }: Reading, { start }: Occurrence): boolean {
  const at = tokenAt(tokens, start);
  const first = Math.max(from, at - LONGEST_LIST);
  const colon = tokens.slice(first, at).findLastIndex(({ norm }) => norm === ':') + first;
  if (colon < first) return false;
  const lead = tokens.slice(Math.max(from, colon - LONGEST_LEAD), colon);
  const said = lead.slice(
    lead.findLastIndex(({ kind, norm }) => kind !== 'word' || norm === '.') + 1,
  );
  const words = said.map(({ norm }) => norm).join(' ');
  return /(^| )trả kết quả( |$)/.test(words) && !/(^| )(nhận|nộp|gửi)( |$)/.test(words);
}

/** In words and signs. */
const LONGEST_LIST = 30;
const LONGEST_LEAD = 8;

const POST = /^(bưu (điện|cục|tá)|chuyển phát)$/;
