import type { Lexicon } from './meaning.js';
import type { Occurrence } from './occurrence.js';

/** What only the whole paragraph shows of its quantities. */
export function refine(found: readonly Occurrence[], lexicon: Lexicon): Occurrence[] {
  const reread = found
    .map((o) => intakeByParts(o, found, lexicon))
    .map((o) => notARateOfOneAlone(o, found));
  return reread.map((o) => notAnEcho(o, reread));
}

/** 'Tổng số hồ sơ giải quyết 540, trong đó mới 500, kỳ trước 40' is what there was to be handled. */
function intakeByParts(o: Occurrence, found: readonly Occurrence[], lexicon: Lexicon): Occurrence {
  if (o.indicator !== 'resolved_total') return o;
  const next = found.find((part) => part.id > o.id && part.measure !== '%');
  const hasOrigin = next?.sentence === o.sentence && /^intake_(new|carried)$/.test(next.indicator);
  const rule = lexicon.byId.get('intake_total');
  if (!hasOrigin || !rule) return o;
  return { ...o, indicator: rule.id, label: rule.title, rule: `indicators/${rule.id}` };
}

/** Where trước hạn and đúng hạn are counted apart, the share of đúng hạn alone is no tỷ lệ đúng hạn. */
function notARateOfOneAlone(o: Occurrence, found: readonly Occurrence[]): Occurrence {
  const count = found.find(({ id }) => id === o.shareOf);
  if (count?.indicator !== 'resolved_on_time') return o;
  const early = found.some(
    (p) => p.indicator === 'resolved_early' && p.group === count.group && p.level === count.level,
  );
  return early ? { ...o, indicator: 'other', rule: '', label: '' } : o;
}

/** A part that adds nothing to its whole's name is another thing ('PAKN 5, trong đó PAKN đã đăng tải 3'). */
function notAnEcho(o: Occurrence, found: readonly Occurrence[]): Occurrence {
  const whole = found.find(({ id }) => id === o.parent);
  const same =
    o.indicator !== 'other' &&
    whole?.indicator === o.indicator &&
    whole.level === o.level &&
    whole.unitName === o.unitName &&
    whole.field === o.field;
  return same ? { ...o, indicator: 'other', rule: '', label: '' } : o;
}
