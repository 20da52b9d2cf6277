import { isWhole, toPlain } from '../number/decimal.js';
import type { Figure, Level, Place, Report } from '../model.js';
import { levelNames } from '../records/claims/material.js';
import { identityOf } from './identity.js';
import { daysOf, type Days } from './period.js';
import { COMPARED } from './quantities.js';

/** A figure of which other reports may speak as well. */
export interface SeriesFigure {
  readonly indicator: string;
  readonly level: Level;
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
  /** Number and date of the report; empty where it has neither. */
  readonly issued: string;
  readonly figures: readonly SeriesFigure[];
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
    const issued = [header.date, header.number].filter(Boolean).join(' ');
    return [{ report: number, identity, ...days, issued, figures: seriesFigures(figures, titles) }];
  });
}

/** Exact counts of a whole level that the report states with one value only. */
function seriesFigures(
  figures: readonly Figure[],
  titles: ReadonlyMap<string, string>,
): SeriesFigure[] {
  const fitting = figures.filter(isComparable);
  const counts = new Map<string, number>();
  for (const figure of fitting) counts.set(keyOf(figure), (counts.get(keyOf(figure)) ?? 0) + 1);
  return fitting
    .filter((figure) => counts.get(keyOf(figure)) === 1)
    .map(({ indicator, level, value, raw, measure, id, place, section, snippet }) => ({
      indicator,
      level,
      label: [titles.get(indicator) ?? indicator, levelNames[level]].filter(Boolean).join(', '),
      value: toPlain(value),
      raw,
      measure,
      id,
      place,
      section,
      snippet,
    }));
}

function isComparable({ indicator, unitName, field, value, approximate, source }: Figure): boolean {
  const isOfAll = unitName === '' && field === '';
  return COMPARED.has(indicator) && isOfAll && !approximate && source !== 'ocr' && isWhole(value);
}

/** What a figure is of, within one series. */
export function keyOf({ indicator, level }: Pick<SeriesFigure, 'indicator' | 'level'>): string {
  return `${indicator} ${level}`;
}
