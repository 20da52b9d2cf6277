import { type Frames, top } from './frames.js';
import type { Lexicon } from './meaning.js';
import { byId, type Occurrence } from './occurrence.js';

/** The count that a percentage behind it ('đạt tỷ lệ 94,3%', '(94,3%)') is the share of; null where none stands in the sentence. */
export function shareOf(
  frames: Frames,
  found: readonly Occurrence[],
  lexicon: Lexicon,
): Occurrence | null {
  const frame = top(frames);
  const id = frame.last?.id ?? (frame.parenthesis ? frame.parent?.id : undefined);
  const last = byId(found, id);
  if (last?.measure === '%') return null;
  return last?.sentence === frames.sentence ? ratable(last, found, lexicon) : null;
}

/**
 * Behind 'đã số hóa 47.658, tiếp tục số hóa 3.872, đạt tỷ lệ 92,49%' the percentage is that of the
 * part that has a rate, where both are parts of one base.
 */
function ratable(last: Occurrence, found: readonly Occurrence[], lexicon: Lexicon): Occurrence {
  const rule = lexicon.byId.get(last.indicator);
  if (!rule || rule.rate !== undefined) return last;
  const bases = rule.share_of ?? [];
  for (let at = found.length - 1; at >= 0 && found[at]?.sentence === last.sentence; at--) {
    const other = found[at] as Occurrence;
    const of = lexicon.byId.get(other.indicator);
    if (other.group === last.group && of?.rate !== undefined && bases.includes(of.base ?? ''))
      return other;
  }
  return last;
}
