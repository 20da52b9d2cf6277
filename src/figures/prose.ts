import { printed, tokenAt } from '../number/tokens.js';
import { endOfRun } from '../ruleset/word-list.js';
import { withAddedWholes } from './added-wholes.js';
import { backToWhole } from './back-to-whole.js';
import { ratedWhole } from './breakdowns.js';
import { withOfficesBesideCommunes } from './beside-communes.js';
import { withCauses } from './causes.js';
import { type Stretch, type Surroundings, within } from './clauses.js';
import {
  about,
  advance,
  type Frames,
  hungOn,
  leave,
  openParts,
  placed,
  taken,
  timed,
  top,
} from './frames.js';
import { withEquations } from './equations.js';
import { itemsOf } from './item-reader.js';
import { type Item, isWord, type Reading } from './items.js';
import { labelledByShare } from './labelled-by-share.js';
import { linkBase } from './linked-bases.js';
import { withListedOffices } from './listed-offices.js';
import { withListedParts } from './listed-parts.js';
import { isRatio, type Naming } from './label.js';
import { saysTerm } from './meaning.js';
import { nameInProse } from './naming.js';
import { countsKinds, isSureZero, onlyNames } from './no-figures.js';
import { byId, latest, type Occurrence, wholeOf } from './occurrence.js';
import { withPartsOfLevels } from './parts-of-levels.js';
import { yearPartOf } from './periods.js';
import { isOwnOffice, placeBy } from './placing.js';
import { withFieldsCarried } from './field-carried.js';
import { withLevelsOfWhole } from './levels-of-whole.js';
import { fieldIn, levelIn } from './place-words.js';
import { refine } from './refine.js';
import { withRatesOfRestated } from './restated.js';
import { listingsTold, respectively } from './respectively.js';
import type { Context, Setting } from './setting.js';
import { withSharesFirst } from './shares-first.js';
import { withSharesInTurn } from './shares-in-turn.js';
import { withSlashLabels } from './slash-labels.js';
import { withSumsBehind } from './sums-behind.js';
import { surroundings } from './surroundings.js';
import { withTotalsOfLevels } from './totals-of-levels.js';
import { ofUnit, unitBehind } from './unit-behind.js';
import { withUnitParts } from './unit-parts.js';
import { baseStatementOf, statementOf } from './statement.js';

/** Reads the quantities of one paragraph. Ids count on from `firstId`. */
export function readProse(setting: Setting, firstId: number): Occurrence[] {
  const { reading, context, paragraph } = setting;
  const items = itemsOf(reading);
  const isNamed = (clause: Stretch): boolean => isPlace(setting, clause);
  const words = withSlashLabels(reading, items, surroundings(reading, items, isNamed));
  const listings = listingsTold(reading, items, isNamed);
  const around = respectively(reading, items, words, listings, isNamed);
  const found: Occurrence[] = [];
  const before = new Map<number, Stretch>();
  let frames = framesOf(context);
  let from = reading.from;
  items.forEach((item, k) => {
    const share = { words: around[k - 1], item: items[k - 1] };
    const words = labelledByShare(around[k] as Surroundings, found.at(-1), reading, item, share);
    const colon = colonOfParts(reading, around[k - 1], item);
    frames = backToWhole(advance(frames, reading, from, colon, paragraph.index), found);
    if (colon < item.start) {
      frames = openParts(frames, paragraph.index);
      frames = advance(frames, reading, colon, item.start, paragraph.index);
    }
    // '9.000 hồ sơ (toàn trình 5.000, một phần 4.000) trên tổng số 12.000 hồ sơ'
    const isBehindBracket = reading.tokens[from]?.norm === ')';
    const last = isBehindBracket ? byId(found, top(frames).last?.id) : found.at(-1);
    const isCount = last?.measure !== '' && last?.measure !== '%';
    const joined = isCount && joinsBase(reading, from, item) ? last : undefined;
    const joinedTo = isJoined(reading, words) ? around[k - 1] : undefined;
    const named = {
      item: joined ? withoutLimit(item, reading) : item,
      words,
      joinedTo,
      baseOf: joined,
    };
    const step = readItem(setting, frames, named, found, firstId + found.length);
    frames = step.frames;
    const read = linkBase(found, joined, step.occurrences, setting.knowledge.lexicon);
    if (read[0]) before.set(read[0].id, words.before);
    found.push(...read);
    from = item.unitEnd;
  });
  const { lexicon, isDistrict } = setting.knowledge;
  const told = isDistrict
    ? withOfficesBesideCommunes(found, before, reading, context.level)
    : found;
  const summed = withTotalsOfLevels(told, before, reading, context);
  const offices = withListedOffices(summed, before, reading, lexicon);
  const listed = withListedParts(offices, before, reading, lexicon);
  const ofLevels = withPartsOfLevels(withUnitParts(listed, setting), reading);
  const levelled = withLevelsOfWhole(ofLevels, lexicon);
  const carried = withFieldsCarried(levelled, reading, context.field);
  const parted = refine(carried, setting.earlier, reading, lexicon);
  const refined = withRatesOfRestated(parted, lexicon);
  const inTurn = withSharesInTurn(withCauses(refined, reading), reading, items, listings, lexicon);
  const rated = withSharesFirst(inTurn, reading, lexicon);
  const whole = withEquations(withAddedWholes(rated, reading, lexicon), reading, context, lexicon);
  return [...withSumsBehind(whole, before, reading, lexicon)];
}

const framesOf = ({
  parent,
  bond = 'list',
  group,
  level,
  unitName,
  field,
  period,
}: Context): Frames => ({
  stack: [
    {
      parent,
      bond: parent ? bond : null,
      parenthesis: false,
      group,
      level,
      unitName,
      field,
      period,
      places: 0,
      several: false,
      ofThings: false,
      closed: false,
      last: null,
    },
  ],
  head: parent,
  sentence: 1,
  fresh: true,
  continued: false,
  apart: false,
  groups: 0,
  place: { level, unitName },
});

const isPlace = (setting: Setting, clause: Stretch): boolean =>
  levelIn(setting.reading, [clause]) !== null ||
  setting.knowledge.unitOf(setting.reading, clause) !== null ||
  isOwnOffice(setting, clause) ||
  fieldIn(setting.reading, [clause]) !== '' ||
  isYearAlone(setting, clause);

/** 'tỷ lệ quá hạn năm 2021 là 4%, năm 2022 là 3%': in a report on these years one tells a number apart as a place does. */
const isYearAlone = (
  { reading: { tokens }, knowledge: { mainPeriod } }: Setting,
  { start, end }: Stretch,
): boolean => {
  if (mainPeriod.years === null) return false;
  const words = tokens.slice(start, end).filter(({ norm }) => !LEADS_ON.test(norm));
  return yearPartOf(words.map(({ text }) => text).join(' '), mainPeriod) !== null;
};

/** Words that only lead to a number or join it. */
const LEADS_ON = /^(và|còn|là|đạt|có|với|:)$/;

/** Where a colon behind a quantity lists its parts, '1.774 hồ sơ: chưa đến hạn 1.766', '142 hồ sơ đang giải quyết: 140 hồ sơ trong hạn'; where the item starts if none does. */
function colonOfParts(reading: Reading, previous: Surroundings | undefined, item: Item): number {
  const colon = previous?.behind.end ?? item.start;
  if (!previous || reading.tokens[colon]?.norm !== ':') return item.start;
  return saysTerm(reading, previous.behind) || item.start > colon + 1 ? colon : item.start;
}

/** Whether 'trên tổng số' or the like joins two items: 'a hồ sơ thanh toán trực tuyến trên tổng số b hồ sơ'. */
function joinsBase({ marks, tokens }: Reading, from: number, item: Item): boolean {
  const between = within(marks, { start: from, end: item.start + LONGEST_BASE });
  const mark = between.findLast((m) => isWord(m, 'base') && m.start < item.start);
  if (!mark || item.start - mark.end > 8) return false;
  const first = from + Number(tokens[from]?.norm === ')');
  return tokens.slice(first, item.start).every(({ kind, norm }) => kind === 'word' || norm === '/');
}

/** 'trong 9.000 hồ sơ', with what may stand before and behind the number in a wording for it. */
const LONGEST_BASE = 3;

/** 'trên 9.000' of 'a giao dịch trên 9.000 hồ sơ' says of how many, not of more than so many. */
function withoutLimit(item: Item, { tokens }: Reading): Item {
  if (tokens[item.start - 1]?.norm !== 'trên') return item;
  return { ...item, limit: null, approximate: item.approximate && item.end > item.start + 1 };
}

/** Whether 'và' joins an item to the one before it. */
const isJoined = ({ tokens }: Reading, { before }: Surroundings): boolean =>
  tokens[before.start]?.norm === 'và';

/** An item with the words around it, and the items before that it hangs on. */
interface Worded {
  readonly item: Item;
  readonly words: Surroundings;
  readonly joinedTo: Surroundings | undefined;
  readonly baseOf: Occurrence | undefined;
}

function readItem(
  setting: Setting,
  frames: Frames,
  { item, words, joinedTo, baseOf }: Worded,
  found: readonly Occurrence[],
  id: number,
): { frames: Frames; occurrences: Occurrence[] } {
  const rated = ratedWhole(frames, item, found);
  const placedFrames = ofNamedField(
    placeBy(setting, hungOn(frames, rated && wholeOf(rated)), words),
    setting.reading,
    item,
    words,
  );
  const placedHere = top(placedFrames).places > top(frames).places;
  const asked = { setting, frames: placedFrames, item, words, found, placedHere, baseOf };
  const unit = unitBehind(setting, item, words);
  const last = found.at(-1)?.sentence === frames.sentence ? found.at(-1) : undefined;
  const named = ofUnit(nameInProse(asked), unit, item, last, setting.knowledge);
  const timedFrames = named.period === undefined ? placedFrames : timed(placedFrames, named.period);
  const left = leave(timedFrames, named, setting.knowledge.lexicon);
  const kin = wholeOfItsKind(left, item, named, found);
  const now = hungOn(left, kin && wholeOf(kin));
  const worded = { setting, item, words, joinedTo, named, found, frames: now, placedHere };
  const own = ofAll(statementOf(worded, id), found.at(-1), setting);
  if (item.kind === 'zero' && !isSureZero(item, own, setting)) return { frames, occurrences: [] };
  if (onlyNames(item, own, setting)) return { frames, occurrences: [] };
  const base = baseStatementOf(setting, item, words, own);
  const isPassing =
    baseOf !== undefined || named.shareOf !== null || countsKinds(setting.reading, item);
  const next = isPassing ? now : taken(withinPart(now, own), wholeOf(own));
  return {
    // 'tính từ đầu năm là 0,6%' says of this item only when it was.
    frames: named.period === undefined ? next : timed(next, top(frames).period),
    occurrences: base ? [{ ...own, base: base.id }, base] : [own],
  };
}

/** 'khai sinh 81/86 hồ sơ nộp trực tuyến, đạt 94,2%; khai tử 15/19 …': a known name of a lĩnh vực alone before a/b, whose own words are behind, is what both are of. */
function ofNamedField(
  frames: Frames,
  reading: Reading,
  item: Item,
  { clauses: [near], behind }: Surroundings,
): Frames {
  if (!near || !isRatio(item) || reading.fieldNames.length === 0) return frames;
  if (!saysTerm(reading, { start: item.unitEnd, end: behind.end })) return frames;
  const name = within(reading.fieldNames, near).find(({ end }) => end === near.end);
  const isAlone =
    name !== undefined &&
    near.start + endOfRun(reading.lists.field_lead, reading.tokens.slice(near.start, near.end)) ===
      name.start;
  return isAlone ? about(frames, printed(reading.tokens.slice(name.start, name.end))) : frames;
}

/** '329 TTHC cấp huyện, 141 TTHC cấp xã; trong đó 117 TTHC cấp huyện toàn trình, 146 một phần': what follows one that is no part of its whole's level is of its own. */
function withinPart(frames: Frames, { level, unitName, bond }: Occurrence): Frames {
  const { parent } = top(frames);
  const isApart = bond === 'part' && parent !== null && parent.level !== level;
  return isApart && parent.level !== 'all' && level !== 'all'
    ? placed(frames, level, unitName)
    : frames;
}

/** 'Xã A với 19 hồ sơ, chiếm 38% tổng số 50 hồ sơ quá hạn': the whole of the share is not that unit's. */
function ofAll(
  own: Occurrence,
  share: Occurrence | undefined,
  { reading: { tokens }, context: { level, unitName } }: Setting,
): Occurrence {
  if (share?.measure !== '%' || share.shareOf === null || own.unitName !== share.unitName)
    return own;
  const between = tokens.slice(tokenAt(tokens, share.end), tokenAt(tokens, own.start));
  const isWhole =
    between.some(({ norm }) => norm === 'tổng') &&
    between.every(({ norm }) => /^(%|trong|của|trên|tổng|số|cộng)$/.test(norm));
  return isWhole ? { ...own, level, unitName } : own;
}

/** The quantity that a part in hồ sơ must be of where the latest one is in other things: 'đã có 640 hồ sơ tiếp nhận với 12 thủ tục, trong đó 48 hồ sơ trễ hạn'. */
function wholeOfItsKind(
  frames: Frames,
  { measure }: Item,
  { rule }: Naming,
  found: readonly Occurrence[],
): Occurrence | undefined {
  const { parent, bond } = top(frames);
  const whole = byId(found, parent?.id);
  if (bond !== 'part' || rule === null || measure === '' || whole?.indicator !== 'other') return;
  if (whole.measure === '' || whole.measure === measure) return;
  return latest(
    found,
    (o) => o.measure === measure && o.indicator !== 'other' && o.sentence === whole.sentence,
  );
}
