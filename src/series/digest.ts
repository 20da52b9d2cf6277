import { isWhole, toPlain } from '../number/decimal.js';
import type { Figure, Level, Place, Report } from '../model.js';
import { levelNames } from '../records/claims/material.js';
import { communeOf, identityOf } from './identity.js';
import { daysOf, type Days } from './period.js';
import { COMPARED } from './quantities.js';

/** A figure of which other reports may speak as well. */
export interface SeriesFigure {
  readonly indicator: string;
  readonly level: Level;
  /** The commune that it belongs to, see `communeOf`; empty where it is of a whole level. */
  readonly commune: string;
  /** What it is, for people: 'Hồ sơ đang giải quyết, cấp xã'. */
  readonly label: string;
  /** A plain whole number. */
  readonly value: string;
  readonly raw: string;
  readonly measure: string;
  /** Id of the figure. */
  readonly id: string;
  readonly place: Place;
  readonly section: string;
  readonly snippet: string;
}

/** Of a report what the reports before and after it must agree with; plain, for it is kept as JSON. */
export interface ReportDigest extends Days {
  /** Counted from 1 within the file. */
  readonly report: number;
  /** See `identityOf`. */
  readonly identity: string;
  /** As in the header: ISO as far as stated, or empty. */
  readonly date: string;
  readonly issueNumber: string;
  readonly figures: readonly SeriesFigure[];
  /** The commune that reports, see `communeOf`; empty for any other agency. */
  readonly commune: string;
  /** What it states of single communes. */
  readonly communes: readonly SeriesFigure[];
}

/**
 * Digests of the reports that say who they are and of which days they speak.
 * @param titles indicator code → what people call it
 */
export function digestsOf(
  reports: readonly Report[],
  titles: ReadonlyMap<string, string>,
): ReportDigest[] {
  return reports.flatMap(({ number, header, figures }) => {
    const identity = identityOf(header);
    const days = daysOf(header.periodFrom, header.periodTo);
    if (identity === '' || days === null) return [];
    const issue = { date: header.date, issueNumber: header.number };
    const { agency, agencyLevel, province } = header;
    const isCommune = agencyLevel === 'commune';
    return [
      {
        report: number,
        identity,
        ...days,
        ...issue,
        figures: seriesFigures(figures.filter(isOfAll), '', titles),
        commune: isCommune ? communeOf(province, agency) : '',
        communes: isCommune ? [] : seriesFigures(figures.filter(isOfCommune), province, titles),
      },
    ];
  });
}

/** Exact counts that the report states with one value only. */
function seriesFigures(
  figures: readonly Figure[],
  province: string,
  titles: ReadonlyMap<string, string>,
): SeriesFigure[] {
  const about = (figure: Figure): string => `${keyOf(figure)} ${figure.unitName}`;
  const fitting = figures.filter(isComparable);
  const counts = new Map<string, number>();
  for (const figure of fitting) counts.set(about(figure), (counts.get(about(figure)) ?? 0) + 1);
  return fitting
    .filter((figure) => counts.get(about(figure)) === 1)
    .map(({ indicator, level, unitName, value, raw, measure, id, place, section, snippet }) => ({
      indicator,
      level,
      commune: communeOf(province, unitName),
      label: [titles.get(indicator) ?? indicator, unitName || levelNames[level]]
        .filter(Boolean)
        .join(', '),
      value: toPlain(value),
      raw,
      measure,
      id,
      place,
      section,
      snippet,
    }));
}

const isOfAll = ({ unitName, field }: Figure): boolean => unitName === '' && field === '';

const isOfCommune = ({ unitName, field, level }: Figure): boolean =>
  unitName !== '' && field === '' && level === 'commune';

const isComparable = ({ indicator, value, approximate, source, period }: Figure): boolean =>
  COMPARED.has(indicator) &&
  !approximate &&
  source !== 'ocr' &&
  period === undefined &&
  isWhole(value);

/** What a figure is of, within one series. */
export function keyOf({ indicator, level }: Pick<SeriesFigure, 'indicator' | 'level'>): string {
  return `${indicator} ${level}`;
}
