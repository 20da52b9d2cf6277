import { perObject } from '../collections.js';
import type { Block, Header, Level, Paragraph } from '../model.js';
import type { Bodies } from '../ruleset/bodies.js';
import { marksBehindCitation } from './citation.js';
import { endsSentence, type Stretch } from './clauses.js';
import { isWord, type Reading } from './items.js';
import { type Dims, dimsOfLeadIn, inherited, type Lexicon, strong } from './meaning.js';
import { type Occurrence, wholeOf } from './occurrence.js';
import { isLabel, leadLevel } from './leads.js';
import type { Opening } from './openings.js';
import { isBelow, levelIn } from './place-words.js';
import type { Context } from './setting.js';

/** What was made of a paragraph, for those it governs. */
export interface Trace {
  readonly paragraph: Paragraph;
  readonly reading: Reading;
  readonly occurrences: readonly Occurrence[];
  /** The level set for the paragraphs that follow, see `announcedBy`. */
  readonly announced: Level | null;
  /** The place that its first words set for it and what it governs; null where they set none. */
  readonly opening: Opening | null;
  /** The period that they set for it and what it governs, see `openingPeriod`. */
  readonly period: string | null;
  /** Whether it, or what governs it, tells what is to be done next, see `looksAhead`. */
  readonly isAhead: boolean;
}

/** By index of the paragraph. */
export type Traces = ReadonlyMap<number, Trace>;

/** A title that sets communes beside the body's own office: its report is on both. */
const OF_COMMUNES = /(?<!\p{L})(cấp xã|các (xã|phường)|(xã|phường), (phường|thị trấn))(?!\p{L})/iu;

/** A title on how the index rates. */
const INDEX = /766\/QĐ-TTg|bộ chỉ số/iu;

/** Figures that name no level are the reporting agency's: the whole locality, or what a commune, a sở or a body within a district has of its own. */
export function defaultLevel({ agency, agencyLevel, title }: Header, bodies: Bodies): Level {
  if (agencyLevel === 'commune') return 'commune';
  const committee =
    agency === '' || /^((văn phòng )?(ubnd|ủy ban nhân dân)|tỉnh|thành phố)/iu.test(agency);
  if (agencyLevel === 'district' && bodies.wordsOf('own_dossiers', agency) !== '')
    return OF_COMMUNES.test(title) ? 'all' : 'district';
  const isWhole = committee || bodies.wordsOf('branches', agency) !== '';
  return agencyLevel === 'province' && !isWhole ? 'province' : 'all';
}

/**
 * What the blocks above hand down to a block.
 * @param about what the title and the agency of the report say for all of it
 * @param continues whether it begins by speaking of parts of the paragraph before it ('Trong số đó, …')
 */
export function contextOf(block: Block, traces: Traces, about: About, continues = false): Context {
  const above = ancestors(block, traces).filter((trace) => !isHeadline(trace, traces));
  const [nearest] = above;
  const previous = continues ? traces.get(block.index - 1) : undefined;
  const parent = previous ? lastSubject(previous) : nearest ? governingQuantity(nearest) : null;
  const subject = firstOf(above, subjectOf);
  const told = previous && isOfOne(previous) ? parent : null;
  const level = told?.level ?? firstOf(above, levelOf) ?? announcedTo(block, traces) ?? about.level;
  const unit =
    told ?? above.find(({ opening }) => opening !== null && opening.unitName !== '')?.opening;
  const lead = nearest && nearest.occurrences.length === 0 ? nearest : null;
  return {
    level,
    unitName: unit?.level === level ? unit.unitName : '',
    field: '',
    parent: parent && wholeOf(parent),
    leadIn: lead ? leadInDims(lead) : {},
    leadIsLabel: lead !== null && isLabel(lead.reading),
    topic: subject?.topic ?? about.topic,
    object: subject?.object ?? null,
    group: nearest ? `b${String(nearest.paragraph.index)}` : 'b',
    period: firstOf(above, ({ period }) => period) ?? '',
  };
}

/** What a report's title and its agency say for all of it. */
export interface About {
  readonly topic: string | null;
  /** The one level below the agency's own that the title names, or `all` where it names the whole locality; else the agency's own. */
  readonly level: Level;
}

/** Reads a title. */
export const aboutOf = (
  title: Reading,
  header: Header,
  lexicon: Lexicon,
  bodies: Bodies,
): About => ({
  topic: topicOfTitle(title, lexicon),
  level:
    levelOfTitle(title, header) ?? levelOfIndex(header, bodies) ?? defaultLevel(header, bodies),
});

/** A centre that reports how the index rates (Quyết định 766/QĐ-TTg) does so for its whole province. */
const levelOfIndex = ({ agency, agencyLevel, title }: Header, bodies: Bodies): Level | null =>
  agencyLevel === 'province' && bodies.wordsOf('in_each_place', agency) !== '' && INDEX.test(title)
    ? 'all'
    : null;

/** 'Tình hình tiếp nhận, giải quyết thủ tục hành chính tại cấp xã' of a province, 'Kết quả Đề án 06 trên địa bàn tỉnh'; remarks in brackets say nothing. */
function levelOfTitle(title: Reading, { agencyLevel }: Header): Level | null {
  const bracket = title.tokens.findIndex(({ norm }) => norm === '(');
  const level = levelIn(title, [bracket < 0 ? all(title) : { start: 0, end: bracket }]);
  if (level === 'all' && agencyLevel !== 'commune') return 'all';
  if (level === 'district' && agencyLevel === level && ofOffice(title)) return level;
  const isOfWork = title.marks.some(
    ({ meaning }) => meaning.type === 'term' && /^(stage|object)$/.test(meaning.dimension),
  );
  return isBelow(level ?? '', agencyLevel) && isOfWork && agencyLevel !== '' ? level : null;
}

/** 'Tình hình xử lý hồ sơ tại Bộ phận Một cửa huyện' is on what came in there, not in the communes. */
const ofOffice = ({ tokens }: Reading): boolean =>
  /(^| )bộ phận (một cửa|# cửa|tiếp nhận)/.test(tokens.map(({ norm }) => norm).join(' '));

/** The governing topic of a whole report, where its title names no other matter: 'Kết quả xử lý phản ánh, kiến nghị năm 2023'. */
function topicOfTitle({ marks, tokens }: Reading, { governing }: Lexicon): string | null {
  const { topic } = dimsOfLeadIn(marks);
  const text = tokens.map(({ norm }) => norm).join(' ');
  const isMore = /hồ sơ|thủ tục|tthc|cải cách|kiểm soát/.test(text);
  return topic !== undefined && governing.has(topic) && !isMore ? topic : null;
}

/** What stands over a text without a title, as over a news item, sums it up and governs nothing; its date may stand before it. */
function isHeadline({ paragraph }: Trace, traces: Traces): boolean {
  if (paragraph.role !== 'heading' || paragraph.marker !== null) return false;
  for (let at = 0; at < paragraph.index; at++) {
    const before = traces.get(at);
    if (!/^(body|letterhead)$/.test(before?.paragraph.role ?? '')) return false;
    if ((before?.occurrences.length ?? 0) > 0) return false;
  }
  return true;
}

/** The governing paragraphs, nearest first. */
export function ancestors(block: Block, traces: Traces): Trace[] {
  const found: Trace[] = [];
  let at = block.parent;
  while (at !== null && found.length < 12) {
    const trace = traces.get(at);
    if (!trace) break;
    found.push(trace);
    at = trace.paragraph.parent;
  }
  return found;
}

function firstOf<T>(traces: readonly Trace[], pick: (trace: Trace) => T | null): T | null {
  for (const trace of traces) {
    const picked = pick(trace);
    if (picked !== null) return picked;
  }
  return null;
}

const all = ({ tokens }: Reading): Stretch => ({ start: 0, end: tokens.length });

const levelOf = perObject(({ reading, occurrences, opening }: Trace): Level | null => {
  if (opening) return opening.level;
  // 'Báo cáo của Trung tâm tỉnh về kết quả ở cấp xã, từ ngày 1/7:' leads to what the communes did.
  const led = occurrences.length === 0 ? leadLevel(reading) : null;
  if (led !== null) return led;
  const before = beforeFirst(reading, occurrences);
  return levelIn(reading, [before]) ?? levelOfBodies(reading, before, occurrences);
});

/** So many words before a number of bodies say no more than 'Đối với', 'Kết quả của'. */
const FEW = 3;

/** 'Tại 37 xã, thị trấn'; 'Hệ thống kết nối 20 sở, 08 huyện và 151 xã': what numbers of bodies tell of the level. */
function levelOfBodies(
  reading: Reading,
  before: Stretch,
  occurrences: readonly Occurrence[],
): Level | null {
  const isBody = ({ indicator, measure }: Occurrence): boolean =>
    indicator === 'other' && measure === '';
  if (!occurrences.some(isBody)) return null;
  const several = levelIn(reading, [
    beforeFirst(
      reading,
      occurrences.filter((o) => !isBody(o)),
    ),
  ]);
  if (several === 'all') return several;
  const reach = before.end + (before.end - reading.from <= FEW ? 2 : 0);
  const opening = reading.marks.filter(({ start, end }) => start < reach && end > before.end);
  const start = Math.min(...opening.map((mark) => mark.start));
  const end = Math.max(...opening.map((mark) => mark.end));
  return levelIn(reading, [{ start, end }]);
}

/** The words before the first quantity of a paragraph; all where it has none. */
function beforeFirst(reading: Reading, [first]: readonly Occurrence[]): Stretch {
  const start = reading.tokens.findIndex((token) => token.start >= (first?.start ?? Infinity));
  return start < 0 ? all(reading) : { start: 0, end: start };
}

const announcedTo = ({ parent, index }: Block, traces: Traces): Level | null =>
  parent === null ? (traces.get(index - 1)?.announced ?? null) : null;

/**
 * The level that a paragraph under no heading sets for those that follow ('Kết quả giải quyết TTHC
 * cấp xã: …'), or hands on from the one before it as long as it names no other itself.
 */
export function announcedBy(
  { role, parent, index }: Paragraph,
  reading: Reading,
  traces: Traces,
): Level | null {
  if (parent !== null || role !== 'body') return null;
  const announced = leadLevel(reading);
  if (announced !== null || levelIn(reading, [all(reading)]) !== null) return announced;
  return traces.get(index - 1)?.announced ?? null;
}

/** The topic of a heading or list item, with the object it is about; null where it names none or several. */
const subjectOf = perObject(({ reading, paragraph, occurrences }: Trace): Dims | null => {
  if (paragraph.marker === null && paragraph.role !== 'heading') return null;
  const { end } = beforeFirst(reading, occurrences);
  const dims = dimsOfLeadIn(marksBehindCitation(reading).filter((mark) => mark.start < end));
  return dims.topic === undefined ? null : dims;
});

/** Terms of a lead-in such as 'Số hồ sơ đang giải quyết:'; weak ones say too little. */
export const leadInDims = perObject(({ reading }: Trace): Dims => {
  const { channel, ...dims } = inherited(dimsOfLeadIn(strong(marksBehindCitation(reading))));
  return channel === undefined || isBesideAll(reading) ? dims : { ...dims, channel };
});

/** 'Giải quyết TTHC và cung cấp dịch vụ công trực tuyến' is about all hồ sơ, not those online alone. */
const isBesideAll = ({ tokens }: Reading): boolean =>
  /(tthc|thủ tục hành chính)( ,| và|,| gắn với) (cung cấp |thực hiện |sử dụng )?(dịch vụ công|dvc)/.test(
    tokens.map(({ norm }) => norm).join(' '),
  );

/** What the last sentence of a paragraph is about, for one that goes on with 'Trong đó'. */
const lastSubject = ({ occurrences }: Trace): Occurrence | null =>
  firstOfLastSentence(outerCounts(occurrences));

/** Whether all that a paragraph counts is of one level and unit, which 'Trong đó' behind it is of, too. */
const isOfOne = ({ occurrences: [first, ...others] }: Trace): boolean =>
  others.every((o) => o.level === first?.level && o.unitName === first.unitName);

function firstOfLastSentence(outer: readonly Occurrence[]): Occurrence | null {
  const sentence = outer.at(-1)?.sentence;
  return outer.find((o) => o.sentence === sentence) ?? null;
}

/** The counts that are no parts; numbers that say nothing of what they count yield to those that do. */
function outerCounts(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const outer = occurrences.filter(
    (o) => o.measure !== '%' && (o.bond === null || o.bond === 'list'),
  );
  const telling = outer.filter((o) => o.indicator !== 'other' || o.measure !== '');
  return telling.length > 0 ? telling : outer;
}

/**
 * The quantity whose parts the paragraphs below list: the last one before a final 'trong đó', else
 * the first. 'Cụ thể:' in a sentence of its own speaks of what the sentence before is about.
 */
const governingQuantity = perObject(({ reading, occurrences }: Trace): Occurrence | null => {
  const counts = occurrences.filter((o) => o.measure !== '%');
  const last = Math.max(...occurrences.map(({ end }) => end));
  const opener = reading.marks.findLast(
    (mark) => isWord(mark, 'part', 'whole') && (reading.tokens[mark.start]?.start ?? 0) >= last,
  );
  const outer = outerCounts(occurrences);
  if (!opener) return wholeAdded(outer) ?? outer[0] ?? null;
  if (endsSentence(reading.tokens, opener.start - 1)) return firstOfLastSentence(outer);
  const apart = isBehindParenthesis(reading, opener.start);
  return (apart ? outer.at(-1) : counts.at(-1)) ?? null;
});

/** 'Cộng với 20 hồ sơ kỳ trước chuyển sang, tổng số phải giải quyết là 500 hồ sơ': what is listed below is of the 500. */
function wholeAdded([first, next]: readonly Occurrence[]): Occurrence | undefined {
  const isAdded =
    first?.indicator === 'intake_carried' &&
    next?.indicator === 'intake_total' &&
    next.sentence === first.sentence;
  return isAdded ? next : undefined;
}

/** 'Tổng số 500 hồ sơ (cũ 20, mới 480), trong đó': what is listed are parts of the 500. */
function isBehindParenthesis({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1]?.norm === ',' ? tokens[at - 2] : tokens[at - 1];
  return before?.norm === ')';
}
