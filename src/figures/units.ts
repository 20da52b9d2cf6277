import { remembering } from '../collections.js';
import type { Header, Level } from '../model.js';
import { fold } from '../number/normalize.js';
import { printed, type Token, tokenize } from '../number/tokens.js';
import { type Automaton, compile, longest, withoutNegated } from '../ruleset/automaton.js';
import type { Ruleset } from '../ruleset/load.js';
import { endOfRun, wordLists } from '../ruleset/word-list.js';
import { type Stretch, within } from './clauses.js';
import { isWord, type Reading } from './items.js';
import { bareName, ownUnit } from './own-unit.js';
import { branchesOf, officeOf } from './parts-of-department.js';
import { MOST_TEXTS } from './reading.js';
import { type NamedUnit, oneOf, places, saysNoMore, unitAt, type UnitTypes } from './unit-names.js';

/** How units are recognised in one report. */
export interface UnitReader {
  /**
   * A unit that opens a clause of running text, other than the reporting agency, or that ends the
   * clause right before a number; null where none does. Its name is empty where a bare 'thị xã'
   * stands for the level.
   */
  readonly inClause: (reading: Reading, clause: Stretch, isNearest?: boolean) => NamedUnit | null;
  /** A unit other than the reporting agency of which a stretch says no more than its kind and its name. */
  readonly inHeading: (reading: Reading, stretch: Stretch) => NamedUnit | null;
  /** The level of the kind of unit that a title speaks of ('Tên xã, phường'); null where it names none or several. */
  readonly typeIn: (title: string) => Level | null;
  /** Whether a stretch names kinds of units of several levels: '20 sở, ngành; 124 xã, phường'. */
  readonly mixesLevels: (reading: Reading, stretch: Stretch) => boolean;
  /** A unit that a table's row or column names; null where it names none. */
  readonly inLabel: (text: string) => NamedUnit | null;
  /** Whether a label has words for kinds of units anywhere: 'Các sở, ban còn lại'. */
  readonly mentions: (text: string) => boolean;
  /** Whether a label is nothing but words for kinds of places: 'Huyện', 'Xã, thị trấn'. */
  readonly isKind: (text: string) => boolean;
  /** Whether a label has more than the words for kinds of units: 'Xã Bình Lâm', not 'Xã, phường, thị trấn'. */
  readonly isNamed: (text: string) => boolean;
}

const rank: Record<string, number> = { province: 3, district: 2, commune: 1 };
/** Words before a unit at the end of its clause, and those that a name may have itself ('là Sở Tài nguyên và Môi trường'). */
const LEADS_UP = ['là', 'tại', 'như', 'ở', 'có'];
const LEADS_UP_OR_JOINS = [...LEADS_UP, 'gồm', 'của', 'và', 'với', 'thuộc'];

const kindsOnly =
  /^(cac |cap )?(huyen|thi xa|thanh pho|quan|xa|phuong|thi tran|dac khu)(( ?[,/-]| va)? ?(huyen|thi xa|thanh pho|quan|xa|phuong|thi tran|dac khu))*$/;

/** What units are recognised by. */
export interface UnitKinds extends UnitTypes {
  /** The names of districts (rules/places). */
  readonly districts: ReadonlySet<string>;
  /** The names of provinces, and of cities of their rank that no district shares. */
  readonly provinces: ReadonlySet<string>;
  readonly cities: ReadonlySet<string>;
}

/** Compiles the wordings of rules/unit_types and the names in rules/places. */
export function unitTypes(rules: Ruleset): UnitKinds {
  const { provinces } = rules.places;
  const districts = new Set(
    provinces.flatMap((province) =>
      province.districts.flatMap(({ name }) => (/\p{L}/u.test(name) ? [fold(name)] : [])),
    ),
  );
  const cities = provinces.filter(({ kind }) => kind === 'thành phố');
  const names = cities.flatMap(({ title, aliases = [] }) => [title, ...aliases].map(fold));
  return {
    types: typesOf(rules),
    lists: wordLists(rules.words),
    districts,
    cities: new Set(names.filter((name) => !districts.has(name))),
    provinces: new Set(provinces.map(({ title }) => fold(title))),
  };
}

/** The words for kinds of units, a part of whichever agency reports without a level, but for longer phrases that mean something else ('xã hội', 'cơ sở'). */
function typesOf({ unitTypes: rules }: Ruleset): Automaton<Level> {
  const automaton = compile(
    rules.flatMap(({ id, level, wordings, not = [] }) => [
      ...wordings.map((phrase) => ({ phrase, payload: { id, level, negated: false } })),
      ...not.map((phrase) => ({ phrase, payload: { id, level, negated: true } })),
    ]),
  );
  return {
    scan: (norms) =>
      withoutNegated(automaton.scan(norms), ({ id }) => id).map(({ start, end, payload }) => ({
        start,
        end,
        payload: payload.level === 'agency' ? '' : (payload.level as Level),
      })),
  };
}

/** Units recognised by the words that open their names, or by names that are known. */
export function unitReader(kinds: UnitKinds, header: Header): UnitReader {
  const { types, districts, cities, provinces } = kinds;
  const isOwn = ownUnit(header, types);
  const highest = rank[header.agencyLevel] ?? 4;
  // Since there are no districts a commune has offices of its own.
  const levelIn = (level: Level): Level =>
    level === ''
      ? header.agencyLevel
      : level === 'district' && header.agencyLevel === 'commune' && isSince2025(header)
        ? 'commune'
        : level;
  const known = (name: string): Level | null => {
    // 'Tuyên Quang' is a district's name too; where none is said to report it is the province.
    if (highest > 3 && provinces.has(fold(name))) return null;
    if (highest > 2 && districts.has(fold(name)))
      return isSince2025(header) ? 'commune' : 'district';
    const below = header.agencyLevel === 'district' || (highest === 3 && isSince2025(header));
    // 'ĐỀ XUẤT:' is a heading.
    return below && name.includes(' ') && /\p{Ll}/u.test(name) ? 'commune' : null;
  };
  const alone = (reading: Reading, { start, end }: Stretch): NamedUnit | null => {
    const name = nameAlone(reading, { start, end });
    const level = name === null ? null : known(name);
    return name === null || level === null ? null : { name, level };
  };
  const openingUnit = (reading: Reading, { start, end }: Stretch): NamedUnit | null => {
    const name = behindOffice(reading, trimmed(reading, { start, end }));
    const words = reading.tokens.slice(name.start, name.end);
    if (words.length === 0) return null;
    return (
      unitAt(oneOf(words), kinds)?.unit ??
      branchesOf(words, header) ??
      officeOf(words, header, kinds) ??
      bareType(words, types, header.agencyLevel, isBehindDistricts(reading, name)) ??
      alone(reading, name)
    );
  };
  // 'Xếp ngay trên là UBND tỉnh Hà Tĩnh (84,85 điểm)'
  const endingUnit = (reading: Reading, clause: Stretch): NamedUnit | null => {
    const { start, end } = trimmed(reading, clause, /^(:|với|\(|đạt|là|có|chiếm|chỉ|còn)$/);
    const words = reading.tokens.slice(start, end);
    const at = words.findLastIndex(({ norm }) => LEADS_UP_OR_JOINS.includes(norm)) + 1;
    if (at === 0) return null;
    const past = behindOffice(reading, { start: start + at, end }).start - start;
    return (
      endingAt(words, past) ??
      alone(reading, { start: start + at, end }) ??
      endingAt(words, words.findLastIndex(({ norm }) => LEADS_UP.includes(norm)) + 1)
    );
  };
  const endingAt = (words: readonly Token[], at: number): NamedUnit | null => {
    const last = at === 0 ? [] : oneOf(words.slice(at));
    const found = unitAt(last, kinds);
    const next = found && last[found.end];
    return found && (!next || GOES_ON.test(next.norm)) ? found.unit : officeOf(last, header, kinds);
  };
  const other = (found: NamedUnit | null): NamedUnit | null => {
    if (!found || (rank[found.level] ?? 0) > highest) return null;
    // 'UBND Quận 1 (TP.HCM)'
    if (highest < 3 && cities.has(bareName(found.name))) return null;
    if (isOwn(found)) return null;
    // 'Khối các Phòng' is a part of whichever agency reports.
    return found.level === '' ? { ...found, level: header.agencyLevel } : found;
  };
  return {
    inClause(reading, clause, isNearest = false) {
      return other(
        openingUnit(reading, clause) ?? (isNearest ? endingUnit(reading, clause) : null),
      );
    },
    inHeading(reading, stretch) {
      const { start, end } = behindOffice(reading, trimmed(reading, stretch));
      const words = reading.tokens.slice(start, end);
      const found = unitAt(words, kinds);
      if (!found) return branchesOf(words, header) ?? bareType(words, types, header.agencyLevel);
      return saysNoMore(words.slice(found.end)) ? other(found.unit) : null;
    },
    typeIn: remembering((title) => {
      const levels = levelsNamed(tokenize(title), types);
      const [only] = levels;
      return levels.size === 1 && only ? only : null;
    }, MOST_TEXTS),
    mixesLevels: ({ tokens }, { start, end }) =>
      levelsNamed(tokens.slice(start, end), types).size > 1,
    inLabel: remembering((text) => {
      const label = text
        .replace(/^\s*\d+\s*[.)]\s*/, '')
        .split(/\s+[-–]\s+(?=tỉnh|thành phố|TP)/iu)[0];
      const words = tokenize(label ?? '');
      const hit = longest(types.scan(words.map((word) => word.norm)))[0];
      return hit?.start === 0
        ? { name: (label ?? '').replace(/\s+/g, ' ').trim(), level: levelIn(hit.payload) }
        : null;
    }, MOST_TEXTS),
    mentions: remembering(
      (text) => types.scan(tokenize(text).map((word) => word.norm)).length > 0,
      MOST_TEXTS,
    ),
    isKind: (text) => kindsOnly.test(fold(text)),
    isNamed: remembering((text) => {
      const words = tokenize(text);
      const kinds = longest(types.scan(words.map((word) => word.norm)));
      return words.some(
        (word, at) =>
          (word.kind === 'number' || /^\p{Lu}/u.test(word.text)) &&
          !kinds.some(({ start, end }) => start <= at && at < end),
      );
    }, MOST_TEXTS),
  };
}

/** The levels of the kinds of units that some words name. */
const levelsNamed = (words: readonly Token[], types: Automaton<Level>): ReadonlySet<Level> => {
  const hits = types.scan(words.map(({ norm }) => norm));
  return new Set(hits.flatMap(({ payload }) => (payload === '' ? [] : [payload])));
};

/** How it goes on behind a name: 'là huyện Sông Mây với tỷ lệ 2%', 'của Sở Y tế giảm từ 5% xuống 3%'. */
const GOES_ON = /^(với|tăng|giảm|hạ|nâng|chỉ|mới|vẫn|đạt|chiếm)$/;

/** What may stand among the words before a name. */
const JOINTS = [':', ',', '-', '+'];

/** A stretch without the words before a name and what may stand between the name and a number. */
function trimmed(
  { tokens, lists }: Reading,
  { start, end }: Stretch,
  trails = /^(:|với|\()$/,
): Stretch {
  let last = end;
  while (last > start && trails.test(tokens[last - 1]?.norm ?? '')) last--;
  const leads = endOfRun(lists.unit_lead, tokens.slice(start, last), JOINTS);
  return { start: start + leads, end: last };
}

/** 'Trung tâm Phục vụ hành chính công xã Sông Mây' is the unit's; a city's may be a province's. */
function behindOffice(reading: Reading, { start, end }: Stretch): Stretch {
  const office = reading.starting[start]?.find((mark) => isWord(mark, 'office'));
  const next = reading.tokens[office?.end ?? end]?.norm ?? '';
  return office && office.end < end && !/^(thành|tp)$/.test(next)
    ? { start: office.end, end }
    : { start, end };
}

/** 'Quý III' only looks like a name. */
const PERIODS = /^(quý|tháng|tuần|năm)$/;

/** The words of a stretch that is nothing but a name ('Phù Cát' in '(Phù Cát 19 hồ sơ, Tuy Phước 11 hồ sơ)'); 'Cấp Huyện' only looks like one. */
function nameAlone({ tokens, marks }: Reading, stretch: Stretch): string | null {
  const words = tokens.slice(stretch.start, stretch.end);
  const isName =
    words.length > 0 &&
    !PERIODS.test(words[0]?.norm ?? '') &&
    words.length <= 4 &&
    words.every(({ kind, text }) => kind === 'word' && /^\p{Lu}/u.test(text));
  const means = within(marks, stretch).some(({ meaning }) => meaning.type !== 'word');
  return isName && !means ? printed(words) : null;
}

/** Whether a province reports without districts (Luật 72/2025/QH15: none since July 2025), as in a report on all of that year. */
const isSince2025 = ({ periodTo, date }: Header): boolean =>
  (periodTo.length > 4 ? periodTo : date) >= '2025-07';

/** 'thị xã: 305; xã, phường: 32' sets the levels of a thị xã's report apart. */
function bareType(
  words: readonly Token[],
  types: Automaton<Level>,
  agency: Level,
  isDistrict = false,
): NamedUnit | null {
  const kinds = fold(printed(words)).split(' va ');
  if (!kinds.every((kind) => places.test(kind))) return null;
  // 'tỉnh: 120; huyện: 340; xã: 900'
  if (kinds.some((kind) => /(^| )tinh$/.test(kind)))
    return agency === 'province' && kinds.length === 1 ? { name: '', level: agency } : null;
  const found = longest(types.scan(words.map(({ norm }) => norm)));
  const [level, ...others] = new Set(found.map(({ payload }) => payload));
  if (level === undefined || others.length > 0) return null;
  const isOwn = agency === 'province' && kinds.join() === 'thanh pho' && !isDistrict;
  return { name: '', level: isOwn ? agency : level };
}

/** '09 huyện, thị xã, thành phố: 305': behind the other kinds of its level 'thành phố' is none but that. */
const isBehindDistricts = ({ tokens }: Reading, { start }: Stretch): boolean => {
  const [before, kind, joint] = [3, 2, 1].map((back) => tokens[start - back]?.norm ?? '');
  const isDistrict =
    /^(huyện|quận)$/.test(kind ?? '') || `${before ?? ''} ${kind ?? ''}` === 'thị xã';
  return isDistrict && /^(,|và|\/)$/.test(joint ?? '');
};
