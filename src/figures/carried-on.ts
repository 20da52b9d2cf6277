import { tokenAt } from '../number/tokens.js';
import type { Reading } from './items.js';
import type { Lexicon } from './meaning.js';
import {
  asKnown,
  beforeBodies,
  byId,
  type Occurrence,
  sameScope,
  withReplaced,
} from './occurrence.js';

/**
 * 'Tiếp nhận 120 hồ sơ, đã giải quyết 100 hồ sơ, chuyển kỳ 20 hồ sơ': words that do not say from when or
 * to when tell, right behind what was resolved, what was left of it for the next period.
 */
export function withCarriedOn(
  found: readonly Occurrence[],
  { tokens }: Reading,
  lexicon: Lexicon,
): readonly Occurrence[] {
  const isBare = ({ start }: Occurrence): boolean => {
    const at = tokenAt(tokens, start);
    const end = /^(là|:)$/.test(tokens[at - 1]?.norm ?? '') ? at - 1 : at;
    const words = tokens.slice(Math.max(0, end - LONGEST_LABEL), end);
    return BARE.test(words.map(({ norm }) => norm).join(' '));
  };
  const isBeforeIntake = ({ id, sentence }: Occurrence): boolean => {
    const next = byId(found, id + 1);
    return next?.sentence === sentence && /^intake_/.test(next.indicator);
  };
  const changed = found.flatMap((o) => {
    if (o.indicator !== 'intake_carried' || !isBare(o) || isBeforeIntake(o)) return [];
    const before = beforeBodies(found, o.id - 1);
    const isLeft =
      before !== undefined &&
      OUTCOME.test(before.indicator) &&
      before.sentence === o.sentence &&
      sameScope(before, o);
    return isLeft ? [[o.id, asKnown(o, 'pending_total', lexicon)] as const] : [];
  });
  return withReplaced(found, new Map(changed));
}

/** Not 'kỳ trước chuyển sang', 'tháng 8 chuyển sang'. */
const BARE =
  /(^|[,.;:(+-] |(^| )và )(đã |còn |còn lại |số )?(hồ sơ )?(còn lại )?chuyển (kỳ|sang|qua)$/;

/** No words of such a label, with the sign before them, are more. */
const LONGEST_LABEL = 9;

const OUTCOME = /^(resolved_|returned|withdrawn)/;
