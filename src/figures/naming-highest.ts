import { type Asked, fits, type Named, nothing } from './asked.js';
import { within } from './clauses.js';
import { top } from './frames.js';
import { isWord, type Reading } from './items.js';
import { isCount, latest, type Occurrence } from './occurrence.js';
import { sentenceStart } from './sentences.js';
import type { Setting } from './setting.js';

/**
 * 'Các xã nhận 900 hồ sơ. Ba xã có số hồ sơ nhiều nhất là xã A (300 hồ sơ), xã B (200 hồ sơ)': those of
 * the units that a sentence tells to have most are what the one before counts, where it says no more
 * of them than that they are hồ sơ.
 */
export function byHighest({ setting, frames, item, found }: Asked): Named | null {
  const { reading, knowledge } = setting;
  const { unitName, parenthesis } = top(frames);
  if (unitName === '' || !parenthesis || item.kind !== 'count' || item.base !== null) return null;
  const of = latest(found, isThing) ?? countedAbove(setting);
  const rule = knowledge.lexicon.byId.get(of?.indicator ?? '');
  if (!of || !rule || !fits(item.measure, of.measure)) return null;
  const goesOn = of.sentence === frames.sentence && of.unitName !== '';
  const isOnlyBefore =
    of.sentence === frames.sentence - 1 &&
    of.unitName === '' &&
    latest(found, (o) => o !== of && isThing(o))?.sentence !== of.sentence;
  if (found.length > 0 && !goesOn && !isOnlyBefore) return null;
  return opensWithMost(reading, item.start) ? { ...nothing, rule, dims: of.dims } : null;
}

const isThing = (o: Occurrence): boolean => isCount(o) && o.measure !== '';

/** The one quantity that the last sentence of the paragraph right above counts, where a paragraph begins with 'Nhiều nhất là …'; undefined where it counts several, or none. */
function countedAbove({ reading, paragraph, earlier }: Setting): Occurrence | undefined {
  const { starting, from } = reading;
  if (!starting[from]?.some((mark) => isWord(mark, 'highest', 'lowest'))) return undefined;
  const above = earlier.slice(-NEAR).filter((o) => o.block === paragraph.index - 1 && isThing(o));
  const last = above.filter(({ sentence }) => sentence === above.at(-1)?.sentence);
  const named = last.filter(({ indicator, dims }) => indicator !== 'other' || dims.stage);
  const [first, ...others] = named;
  return first?.unitName === '' && others.every((o) => o.indicator === first.indicator)
    ? first
    : undefined;
}

/** No sentence counts more. */
const NEAR = 20;

/** No such sentence is longer, in words and signs. */
const LONGEST_SENTENCE = 150;

/** Whether the words of its sentence before the first bracket tell of the highest or lowest, and name no quantity. */
function opensWithMost(reading: Reading, at: number): boolean {
  const start = sentenceStart(reading, at, LONGEST_SENTENCE);
  const open = reading.tokens.slice(start, at).findIndex(({ norm }) => norm === '(');
  const lead = within(reading.marks, { start, end: open < 0 ? at : start + open });
  return (
    lead.some((mark) => isWord(mark, 'highest', 'lowest')) &&
    lead.every(({ meaning }) => meaning.type !== 'term')
  );
}
