import { remembering } from '../collections.js';
import { keyOf, type ReportDigest, type SeriesFigure } from './digest.js';
import { dayAfter, dayBefore, lengthOf, type Days } from './period.js';

/** A report of the archive, as small as can be: some hundred bytes. */
export interface Known extends Days {
  readonly file: string;
  readonly report: number;
  readonly date: string;
  readonly issueNumber: string;
  /** One line for each of its figures: key, value and raw, apart by tabs. */
  readonly figures: string;
}

/** A count as another report states it. */
export interface Stated {
  readonly value: string;
  readonly raw: string;
  readonly by: Known;
}

/** What an archive holds beside one of its reports. */
export interface Neighbours {
  /** The report before it of the same days, by date and number; null where there is none. */
  readonly twin: Known | null;
  /** Reports that end on the day before it begins. */
  readonly before: readonly Known[];
  /** The longest of the reports that begin on the same day and end before it, in the same year. */
  readonly shorter: readonly Known[];
  /** The reports of a commune, see `communeOf`, of the same days. */
  readonly ofCommune: (commune: string) => readonly Known[];
  /** The days that no report covers, between it and the last before it of the same kind. */
  readonly gap: Days | null;
}

/** The reports of an archive by who reports of what. */
export interface SeriesArchive {
  readonly add: (file: string, digest: ReportDigest) => void;
  /** To be asked when all are added. */
  readonly neighboursOf: (file: string, digest: ReportDigest) => Neighbours;
}

/** A series is one of a kind when it has so many periods: then what is missing is a gap. */
const SERIES = 3;

/** Kinds of periods, by how many days they may have. */
const KINDS = [
  [27, 32],
  [88, 93],
] as const;

/** An archive without reports. */
export function openSeriesArchive(): SeriesArchive {
  const series = new Map<string, Known[]>();
  const communes = new Map<string, Known[]>();
  const seriesOf = remembering((identity: string) => openSeries(series.get(identity) ?? []));
  return {
    add(file, { identity, commune, figures, report, from, to, date, issueNumber }) {
      const about = { file, report, from, to, date, issueNumber };
      const known = { ...about, figures: packed(figures) };
      put(series, identity, known);
      if (commune !== '') put(communes, inDays(commune, known), known);
    },
    neighboursOf(file, digest) {
      const { twinOf, beside } = seriesOf(digest.identity);
      return {
        ...beside(digest),
        twin: twinOf(file, digest.report),
        ofCommune: (commune) => [...(communes.get(inDays(commune, digest)) ?? [])].sort(inTime),
      };
    },
  };
}

/** The reports of one body on one subject. */
interface Series {
  /** See `Neighbours`; null as well for a report that is not of the series. */
  readonly twinOf: (file: string, report: number) => Known | null;
  /** What stands beside any report of these days. */
  readonly beside: (days: Days) => Pick<Neighbours, 'before' | 'shorter' | 'gap'>;
}

/** However many reports there are of the same days, they are looked for once. */
function openSeries(unsorted: readonly Known[]): Series {
  const reports = [...unsorted].sort(inTime);
  const places = new Map(reports.map(({ file, report }, at) => [placeKey(file, report), at]));
  const besideDays = remembering((key: string) => {
    const [from = '', to = ''] = key.split('|');
    return {
      before: reports.filter((each) => dayAfter(each.to) === from),
      shorter: shorterOf(reports, { from, to }),
      gap: gapBefore(reports, { from, to }),
    };
  });
  return {
    twinOf: (file, report) => twinBefore(reports, places.get(placeKey(file, report)) ?? -1),
    beside: ({ from, to }) => besideDays(`${from}|${to}`),
  };
}

const placeKey = (file: string, report: number): string => `${report}|${file}`;

function put(to: Map<string, Known[]>, key: string, known: Known): void {
  const held = to.get(key);
  if (held) held.push(known);
  else to.set(key, [known]);
}

const inDays = (commune: string, { from, to }: Days): string => `${commune}|${from}|${to}`;

/** The one value that all of the reports state; null where none does, or they differ. */
export function agreedValue(reports: readonly Known[], key: string): Stated | null {
  const stated = reports.flatMap((report) => statedBy(report).get(key) ?? []);
  const last = stated.at(-1);
  return last && stated.every(({ value }) => value === last.value) ? last : null;
}

/** The figures of a report by their keys. */
export function statedBy(report: Known): Map<string, Stated> {
  const lines = report.figures === '' ? [] : report.figures.split('\n');
  return new Map(
    lines.map((line) => {
      const [key = '', value = '', raw = ''] = line.split('\t');
      return [key, { value, raw, by: report }];
    }),
  );
}

function packed(figures: readonly SeriesFigure[]): string {
  const lines = figures.map((figure) => [keyOf(figure), figure.value, figure.raw].join('\t'));
  // A string that is cut out of a longer one would hold on to it.
  return Buffer.from(lines.join('\n')).toString();
}

/** A whole order, whatever the order in which the files were added. */
function inTime(a: Known, b: Known): number {
  return (
    byText(a.from, b.from) ||
    byText(a.to, b.to) ||
    byText(a.date, b.date) ||
    byText(a.issueNumber, b.issueNumber) ||
    byFile(a, b)
  );
}

function byFile(a: Known, b: Known): number {
  return byText(a.file, b.file) || a.report - b.report;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Reports in one file are no twins: the file may have been taken apart at the wrong place. */
function twinBefore(reports: readonly Known[], at: number): Known | null {
  const own = reports[at];
  for (let before = at - 1; own && before >= 0; before -= 1) {
    const each = reports[before] as Known;
    if (!isSameTime(each, own)) return null;
    if (each.file !== own.file) return each;
  }
  return null;
}

function shorterOf(reports: readonly Known[], { from, to }: Days): Known[] {
  const year = (day: string): string => day.slice(0, 4);
  const within = reports.filter(
    (each) => each.from === from && each.to < to && year(each.to) === year(to),
  );
  const longest = within
    .map((each) => each.to)
    .sort()
    .at(-1);
  return within.filter((each) => each.to === longest);
}

function gapBefore(reports: readonly Known[], own: Days): Days | null {
  const kind = KINDS.find((each) => isOfKind(own, each));
  if (!kind) return null;
  const alike = reports.filter((each) => isOfKind(each, kind));
  if (new Set(alike.map(({ from }) => from)).size < SERIES) return null;
  const last = alike.filter(({ to }) => to < own.from).at(-1);
  if (!last) return null;
  const gap = { from: dayAfter(last.to), to: dayBefore(own.from) };
  const isCovered = alike.some(({ from, to }) => to >= gap.from && from < own.from);
  return !isCovered && lengthOf(gap) >= kind[0] ? gap : null;
}

function isOfKind(days: Days, [least, most]: (typeof KINDS)[number]): boolean {
  const length = lengthOf(days);
  return length >= least && length <= most;
}

function isSameTime(a: Days, b: Days): boolean {
  return a.from === b.from && a.to === b.to;
}
