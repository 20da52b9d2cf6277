import { equal } from '../number/decimal.js';
import { tokenAt } from '../number/tokens.js';
import { BY_ORIGIN } from './by-origin.js';
import type { Reading } from './items.js';
import type { Lexicon } from './meaning.js';
import { asKnown, byId, isCount, type Occurrence, sameScope, totalOf } from './occurrence.js';

/**
 * '540 hồ sơ (tháng trước chuyển sang 40, phát sinh 500)': what came in is new where nothing else is told
 * of it and what was carried over is the only other part of all that did.
 */
export function newBesideCarried(
  o: Occurrence,
  siblings: readonly Occurrence[],
  found: readonly Occurrence[],
  reading: Reading,
  lexicon: Lexicon,
): Occurrence {
  if (o.dims.stage !== 'intake' || o.parent === null || !isCount(o)) return o;
  const whole = byId(found, o.parent);
  const [anew, old] = BY_ORIGIN.find(([, , all]) => all === whole?.indicator) ?? [];
  if (!whole || !anew || !/^(other|intake_total|feedback_received)$/.test(o.indicator)) return o;
  const counts = siblings.filter((each) => isCount(each) && each.group === o.group);
  const [other, ...more] = counts.filter(({ id }) => id !== o.id);
  const isAlone = other?.indicator === old && more.length === 0 && sameScope(o, whole);
  return isAlone && saysOnlyIntake(reading, o) ? asKnown(o, anew, lexicon) : o;
}

/**
 * 'Trong tháng phát sinh 540 hồ sơ (mới 500, tồn 40)', 'Hồ sơ phát sinh: 540, trong đó tiếp nhận mới 500, kỳ trước
 * chuyển sang 40': what new ones and those from before make right behind it is all that came in.
 */
export function madeOfBoth(
  o: Occurrence,
  found: readonly Occurrence[],
  lexicon: Lexicon,
): Occurrence {
  const [anew, old, all] = BY_ORIGIN.find(([name]) => name === o.indicator) ?? [];
  if (!all || !isCount(o)) return o;
  const next = [byId(found, o.id + 1), byId(found, o.id + 2)].filter(
    (part) => part?.sentence === o.sentence && sameScope(part, o),
  ) as Occurrence[];
  const isAnew = next.some(({ indicator, dims }) => indicator === anew && dims.origin === 'new');
  const isOld = next.some(
    ({ indicator, parent }) =>
      indicator === old || (indicator === 'pending_total' && parent === o.id),
  );
  return isAnew && isOld && equal(totalOf(next), o.value) ? asKnown(o, all, lexicon) : o;
}

/** Whether the words of its clause before a number only say that they came in: not '… qua Cổng', '… của các xã'. */
function saysOnlyIntake({ tokens }: Reading, { start }: Occurrence): boolean {
  const at = tokenAt(tokens, start);
  const opener = tokens.slice(0, at).findLastIndex(({ kind }) => kind !== 'word');
  return tokens.slice(opener + 1, at).every(({ norm }) => INTAKE.test(norm));
}

const INTAKE =
  /^(số|lượng|hồ|sơ|pakn|đã|được|tiếp|nhận|phát|sinh|trong|kỳ|tháng|quý|tuần|năm|có|là|và)$/;
