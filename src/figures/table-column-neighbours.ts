import { isData } from './table-shape.js';
import type { ColumnMeaning } from './table-columns.js';
import { indicatorOf, type Dims, type Lexicon, type Measure, sayOnlyTotal } from './meaning.js';
import { withOneStop, withoutOtherElectronic } from './table-electronic.js';
import { leads } from './table-roles.js';
import type { TableTools } from './table-tools.js';
import { countsProcedures, namesDossiers } from './table-titles.js';

/** What the columns of a table say of each other. */
export function amongNeighbours(
  columns: readonly ColumnMeaning[],
  tools: TableTools,
): ColumnMeaning[] {
  const counted = withProcedures(withLevels(withOneStop(withoutOtherElectronic(columns))), tools);
  const staged = withStages(withLeft(withCarried(withTopics(counted, tools))), tools.lexicon);
  const whole = withSumsOfOrigins(staged, tools.lexicon);
  return withScores(withScoresOfPeriods(whole, tools), tools.lexicon);
}

/** 'Cộng' right of 'Kỳ trước chuyển sang' and 'Nhận trong kỳ', either first, is all that came in. */
function withSumsOfOrigins(columns: readonly ColumnMeaning[], lexicon: Lexicon): ColumnMeaning[] {
  const data = columns.filter(({ column }) => isData(column));
  const originOf = (meaning: ColumnMeaning | undefined): 'old' | 'new' | null => {
    const dims = meaning?.dims ?? {};
    if (dims.origin === undefined || dims.topic !== undefined || dims.timing !== undefined)
      return null;
    const id = indicatorOf(dims, meaning?.measure ?? 'count', lexicon)?.id ?? '';
    return id === 'intake_carried' ? 'old' : /^intake_(new|total)$/.test(id) ? 'new' : null;
  };
  const sums = new Set(
    data.filter((meaning, at) => {
      const both = new Set([originOf(data[at - 2]), originOf(data[at - 1])]);
      const isBare = sayOnlyTotal(meaning.dims);
      return isBare && meaning.column.roles.has('total') && both.has('old') && both.has('new');
    }),
  );
  return columns.map((meaning) =>
    sums.has(meaning) ? { ...meaning, dims: { stage: 'intake', total: 'total' } } : meaning,
  );
}

/** 'Số TTHC tiếp nhận' counts hồ sơ by another name, unless columns beside it count these. */
function withProcedures(columns: ColumnMeaning[], { read }: TableTools): ColumnMeaning[] {
  const readings = columns.map(({ column }) => read(column.path.join(' ; ')));
  if (!readings.some(namesDossiers)) return columns;
  return columns.map((column, at) => {
    const reading = readings[at];
    const ofProcedures = reading !== undefined && countsProcedures(reading);
    return ofProcedures ? { ...column, ofProcedures } : column;
  });
}

/** A total beside columns of several levels is of them all, one beside units of one level is of that. */
function withLevels(columns: readonly ColumnMeaning[]): ColumnMeaning[] {
  const levels = columns.flatMap(({ level, unit }) => unit?.level ?? level ?? []);
  const different = new Set(levels.filter((level) => level !== 'all'));
  const [only] = different;
  const whole = different.size > 1 ? 'all' : levels.length > 1 ? (only ?? null) : null;
  return columns.map((column) =>
    column.level === null && column.unit === null && column.column.roles.has('total')
      ? { ...column, level: whole }
      : column,
  );
}

/** 'Kết quả xử lý' right of 'Phản ánh, kiến nghị tiếp nhận' is of these, unless it speaks of hồ sơ. */
function withTopics(
  columns: readonly ColumnMeaning[],
  { read, lexicon }: TableTools,
): ColumnMeaning[] {
  let topic: string | undefined;
  return columns.map((column) => {
    const { dims } = column;
    const isOther = dims.topic !== undefined || namesDossiers(read(column.column.path.join(' ; ')));
    if (isOther) topic = lexicon.governing.has(dims.topic ?? '') ? dims.topic : undefined;
    const goesOn = topic !== undefined && !isOther && dims.stage !== undefined;
    return goesOn ? { ...column, dims: { ...dims, topic } } : column;
  });
}

/**
 * 'Tồn' right before 'Nhận mới', or between it and 'Đã giải quyết', is what was there before, though
 * the word alone says what is left; 'Đang giải quyết' there is what is left.
 */
function withCarried(columns: readonly ColumnMeaning[]): ColumnMeaning[] {
  const data = columns.filter(({ column }) => isData(column));
  const isNew = (meaning?: ColumnMeaning): boolean => meaning?.dims.origin === 'new';
  const before = new Set(
    data.filter((meaning, at) => {
      if (!isOnlyPending(meaning.dims)) return false;
      const isBetween = isNew(data[at - 1]) && data[at + 1]?.dims.stage === 'resolved';
      return isNew(data[at + 1]) || (isBetween && LEFT_OVER.test(meaning.column.path.at(-1) ?? ''));
    }),
  );
  return columns.map((column) =>
    before.has(column) ? { ...column, dims: { origin: 'carried' } } : column,
  );
}

const LEFT_OVER = /^(số )?(lượng )?(hồ sơ |hs )?tồn( đọng)?$/iu;

/**
 * 'Tồn chuyển sang' right of 'Tồn năm trước' and 'Đã giải quyết' is what is left, though the word
 * alone says what was there before; where 'Nhận mới' follows, the columns begin anew.
 */
function withLeft(columns: readonly ColumnMeaning[]): ColumnMeaning[] {
  const data = columns.filter(({ column }) => isData(column));
  const left = new Set(
    data.filter((meaning, at) => {
      if (!isOnlyCarried(meaning.dims) || isIntake(data[at + 1]?.dims)) return false;
      const alike = data.filter((other) => isAlike(other, meaning));
      // 'Trong đó tồn cũ' beside 'Còn lại' is no balance.
      if (alike.some(({ dims }) => dims.stage === 'pending' && !isOnlyCarried(dims))) return false;
      const first = data.findIndex((other) => isOnlyCarried(other.dims) && isAlike(other, meaning));
      return first < at && data.slice(first, at).some(({ dims }) => dims.stage === 'resolved');
    }),
  );
  return columns.map((column) =>
    left.has(column) ? { ...column, dims: { stage: 'pending' } } : column,
  );
}

const isIntake = (dims: Dims = {}): boolean => dims.origin === 'new' || dims.stage === 'intake';

/** Whether columns are of one level, unit and period. */
const isAlike = (a: ColumnMeaning, b: ColumnMeaning): boolean =>
  a.level === b.level && a.unit?.name === b.unit?.name && a.period === b.period;

/** Of hồ sơ that were carried over, however they were handed in and whenever they are due. */
const isOnlyCarried = ({ origin, topic, timing, channel }: Dims): boolean =>
  origin === 'carried' && [topic, timing, channel].every((term) => term === undefined);

const isOnlyPending = (dims: Dims): boolean =>
  dims.stage === 'pending' && Object.keys(dims).length === 1;

/** 'Trước hạn', 'Quá hạn' right of 'Đã giải quyết' are of those, though no title stands over all of them. */
function withStages(columns: readonly ColumnMeaning[], lexicon: Lexicon): ColumnMeaning[] {
  const idOf = (dims: Dims, measure: Measure | null): string | undefined =>
    indicatorOf(dims, measure ?? 'count', lexicon)?.id;
  const timed = new Set<string>();
  let stage: string | undefined;
  let misread: readonly string[] = [];
  return columns.map((column) => {
    const { dims, measure, slips } = column;
    const isTiming =
      dims.stage === undefined && dims.topic === undefined && dims.timing !== undefined;
    const own = lexicon.stageOf.get(idOf(dims, measure) ?? '');
    // 'Cộng quá hạn' behind those of both stages is of both.
    const ofBoth = column.column.roles.has('total') && timed.size > 1;
    const held = stage !== undefined && isTiming && !ofBoth ? { ...dims, stage } : null;
    if (dims.timing !== undefined && dims.stage !== undefined) timed.add(dims.stage);
    if (held && own !== 'pending' && idOf(held, measure) !== undefined)
      return { ...column, dims: held, slips: [...misread, ...slips] };
    const said = dims.stage ?? (isTiming ? own : undefined);
    if (said !== undefined) {
      stage = said === 'resolved' || said === 'pending' ? said : undefined;
      misread = slips;
    }
    return column;
  });
}

/** 'Năm 2023', 'Năm 2024' beside 'Điểm tối đa' hold the points of these years. */
function withScoresOfPeriods(columns: ColumnMeaning[], { words }: TableTools): ColumnMeaning[] {
  if (!columns.some(({ column: { roles } }) => roles.has('maximum'))) return columns;
  const isPeriod = ({ column }: ColumnMeaning): boolean =>
    isData(column) && PERIODS.some((role) => leads(column.path.at(-1) ?? '', role, words));
  return columns.map((column) =>
    column.measure === null && Object.keys(column.dims).length === 0 && isPeriod(column)
      ? { ...column, measure: 'điểm' }
      : column,
  );
}

const PERIODS = ['period', 'current', 'former'] as const;

/** So many criteria of the index beside a total of points are points too. */
const FEWEST_CRITERIA = 3;

/** 'Công khai, minh bạch', 'Tiến độ giải quyết' beside 'Tổng điểm' are points, though only that says so. */
function withScores(columns: ColumnMeaning[], lexicon: Lexicon): ColumnMeaning[] {
  const isTotal = ({ column: { roles } }: ColumnMeaning): boolean =>
    roles.has('score') && (roles.has('total') || roles.has('whole'));
  if (!columns.some(isTotal)) return columns;
  const criterionOf = ({ column, dims, measure }: ColumnMeaning): string | undefined =>
    isData(column) && measure === null
      ? indicatorOf({ topic: 'ranking', ...dims }, 'điểm', lexicon)?.id
      : undefined;
  const criteria = columns.map(criterionOf);
  const named = new Set(criteria.filter((id) => id !== undefined));
  if (named.size < FEWEST_CRITERIA) return columns;
  return columns.map((column, at) =>
    criteria[at] === undefined ? column : { ...column, measure: 'điểm' },
  );
}
