import type { Figure } from '../model.js';
import { decimalCell, placeCell } from './cells.js';
import { csvTable, inReports, type InReport } from './table.js';

/** `figures.csv`: one row a figure, tidy. */
export const figuresTable = csvTable<InReport<Figure>>(
  'figures.csv',
  (result) => inReports(result, (report) => report.figures),
  {
    file: ({ file }) => file,
    report: ({ report }) => report.number,
    figure_id: ({ item }) => item.id,
    indicator: ({ item }) => item.indicator,
    level: ({ item }) => item.level,
    unit_name: ({ item }) => item.unitName,
    field: ({ item }) => item.field,
    value: ({ item }) => decimalCell(item.value),
    measure: ({ item }) => item.measure,
    raw: ({ item }) => item.raw,
    approximate: ({ item }) => item.approximate,
    page: ({ item }) => item.place.page,
    box: ({ item }) => placeCell(item.place),
    section: ({ item }) => item.section,
    source: ({ item }) => item.source,
    rule: ({ item }) => item.rule,
    snippet: ({ item }) => item.snippet,
  },
  ['report', 'value', 'page'],
);
