import { contradicts, type Lexicon } from './meaning.js';
import { asKnown, isCount, type Occurrence, renamed, sameScope } from './occurrence.js';

/** A part that adds nothing to its whole's name is another thing ('PAKN 5, trong đó PAKN đã đăng tải 3'). */
export function notAnEcho(
  o: Occurrence,
  whole: Occurrence | undefined,
  beside: readonly Occurrence[],
  lexicon: Lexicon,
): Occurrence {
  const same = o.indicator !== 'other' && whole?.indicator === o.indicator && sameScope(whole, o);
  if (!same || tellsOfOne(o, whole, beside, lexicon)) return o;
  const anew = o.indicator === 'intake_total' && o.dims.origin !== undefined;
  return anew ? asKnown(o, 'intake_new', lexicon) : renamed(o, null);
}

/**
 * Below 'Đang giải quyết 20 hồ sơ, cụ thể:' '- Đất đai: tiếp nhận 90, đã giải quyết 82, đang giải quyết 8'
 * tells of one entry all there is: the 8 are those of it, not the 20 over again.
 */
const tellsOfOne = (
  o: Occurrence,
  whole: Occurrence,
  beside: readonly Occurrence[],
  lexicon: Lexicon,
): boolean =>
  o.bond === 'list' &&
  beside.some(
    (other) =>
      other.bond === 'list' &&
      other.parent === o.parent &&
      other.indicator !== 'other' &&
      isCount(other) &&
      contradicts(other.dims, whole.dims, lexicon),
  );
