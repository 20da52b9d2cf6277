import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowPdf } from '../../src/layout/pdf/flow.js';
import { blocksOf } from '../../src/layout/logical.js';
import type { GlyphRun, Ruling, TextDocument } from '../../src/model.js';
import { loadRules, reportOf } from '../../src/pipeline.js';
import { compileRules } from '../../src/figures/compiled.js';
import { settleTables } from '../../src/records/cuts.js';
import { documentOf } from '../figures/documents.js';
import { grid as cellsOf } from '../layout/blocks.js';
import { grid, page, run, runTo } from '../layout/pdf/pages.js';

const rules = loadRules();
const compiled = compileRules(rules);

/** Counts of some units: intake of two kinds and their sum, what was resolved, and all units together. */
interface Counts {
  readonly rows: readonly (readonly number[])[];
}

const TITLES = [
  'Đơn vị',
  'Tiếp nhận trực tuyến',
  'Tiếp nhận trực tiếp',
  'Tổng số tiếp nhận',
  'Đã giải quyết',
];
const NAMES = ['Bình Lâm', 'Tân Hòa', 'Phú Mỹ', 'An Thạnh', 'Long Điền', 'Mỹ Xuyên'];

const counts: fc.Arbitrary<Counts> = fc
  .array(fc.tuple(fc.integer({ min: 1000, max: 4999 }), fc.integer({ min: 101, max: 999 })), {
    minLength: 4,
    maxLength: 6,
  })
  .map((units) => {
    const rows = units.map(([online, direct]) => [online, direct, online + direct, online + 5]);
    const total = [0, 1, 2, 3].map((column) =>
      rows.reduce((sum, row) => sum + (row[column] ?? 0), 0),
    );
    return { rows: [...rows, total] };
  });

/** One digit of one number made another. */
interface Slip {
  readonly row: number;
  readonly column: number;
  readonly by: number;
}

const slip: fc.Arbitrary<Slip> = fc.record({
  row: fc.nat(100),
  column: fc.nat(2),
  by: fc.constantFrom(1, 10, 100),
});

const withSlip = ({ rows }: Counts, { row, column, by }: Slip): Counts => ({
  rows: rows.map((numbers, at) =>
    at === row % rows.length
      ? numbers.map((number, index) => (index === column ? number + by : number))
      : numbers,
  ),
});

/** A way to draw the counts so that their cells are in doubt. */
type Drawing = (counts: Counts) => {
  readonly runs: readonly GlyphRun[];
  readonly rulings: readonly Ruling[];
};

const labelOf = (row: number, last: number): string =>
  row === last ? 'Tổng cộng' : `Xã ${NAMES[row] ?? ''}`;
const bordersFrom = (count: number, step: number, from: number): number[] =>
  Array.from({ length: count + 1 }, (_, at) => from + at * step);
const SMALL = { size: 10 };

/** Columns so narrow that a number of four digits goes on in the next line, or too wide to tell. */
const narrow: Drawing = ({ rows }) => {
  const xs = [60, 160, 200, 240, 280, 320];
  const ys = bordersFrom(rows.length + 1, 30, 100);
  const cut = (text: string, x: number, y: number): GlyphRun[] =>
    text.length < 4
      ? [run(text, x, y, SMALL)]
      : [run(text.slice(0, 3), x, y, SMALL), run(text.slice(3), x, y + 12, SMALL)];
  const titles = TITLES.map((title, at) => run(title, (xs[at] ?? 0) + 4, 114, { size: 3 }));
  const body = rows.flatMap((numbers, row) => {
    const y = (ys[row + 1] ?? 0) + 12;
    return [
      run(labelOf(row, rows.length - 1), 64, y, SMALL),
      ...numbers.flatMap((number, at) => cut(String(number), (xs[at + 1] ?? 0) + 3, y)),
    ];
  });
  return { runs: [...titles, ...body], rulings: grid(xs, ys) };
};

/** A border between two columns of numbers is left out in the second row. */
const unlined: Drawing = ({ rows }) => {
  const xs = [60, 160, 240, 320, 400, 480];
  const ys = bordersFrom(rows.length + 1, 20, 100);
  const titles = TITLES.map((title, at) => run(title, (xs[at] ?? 0) + 4, 114, { size: 6 }));
  const body = rows.flatMap((numbers, row) => [
    run(labelOf(row, rows.length - 1), 64, (ys[row + 1] ?? 0) + 14, SMALL),
    ...numbers.map((number, at) =>
      runTo(String(number), (xs[at + 2] ?? 0) - 5, (ys[row + 1] ?? 0) + 14, SMALL),
    ),
  ]);
  const lines = grid(xs, ys).flatMap((line): Ruling[] => {
    const [x0, y0, x1, y1] = line;
    if (x0 !== 240 || x1 !== 240) return [line];
    return [
      [x0, y0, x1, ys[2] ?? 0],
      [x0, ys[3] ?? 0, x1, y1],
    ];
  });
  return { runs: [...titles, ...body], rulings: lines };
};

/** Blanks part thousands as well as two numbers that are drawn in one go, too far to the right of their border. */
const overBorder: Drawing = ({ rows }) => {
  const xs = [60, 160, 240, 320, 400, 480];
  const ys = bordersFrom(rows.length + 1, 20, 100);
  const apart = (number: number): string =>
    String(number)
      .replace(/(?=\d{3}$)/u, ' ')
      .trim();
  const titles = TITLES.map((title, at) => run(title, (xs[at] ?? 0) + 4, 114, { size: 6 }));
  const body = rows.flatMap((numbers, row) => {
    const y = (ys[row + 1] ?? 0) + 14;
    const [first = 0, second = 0, ...others] = numbers;
    return [
      run(labelOf(row, rows.length - 1), 64, y, SMALL),
      run(`${apart(first)} ${apart(second)}`, 251 - 5 * apart(first).length, y, SMALL),
      ...others.map((number, at) => runTo(apart(number), (xs[at + 4] ?? 0) - 5, y, SMALL)),
    ];
  });
  return { runs: [...titles, ...body], rulings: grid(xs, ys) };
};

/** No lines, and labels of two lines whose numbers stand beside the lower one. */
const unruled: Drawing = ({ rows }) => {
  const right = [260, 330, 400, 470];
  const titles = TITLES.map((title, at) =>
    at === 0 ? run(title, 60, 100, SMALL) : runTo(title.slice(-10), right[at - 1] ?? 0, 100, SMALL),
  );
  const body = rows.flatMap((numbers, row) => {
    const y = 130 + 24 * row;
    return [
      run('Ủy ban nhân dân', 60, y, SMALL),
      run(labelOf(row, rows.length - 1), 60, y + 12, SMALL),
      ...numbers.map((number, at) => runTo(String(number), right[at] ?? 0, y + 12, SMALL)),
    ];
  });
  return { runs: [...titles, ...body], rulings: [] };
};

function textOf(drawing: Drawing, counted: Counts): TextDocument {
  const { runs, rulings } = drawing(counted);
  const blocks = blocksOf(flowPdf({ format: 'pdf', pages: [page(1, runs, rulings)] }));
  return { format: 'pdf', pages: 1, blocks };
}

const findingsIn = (drawing: Drawing, counted: Counts): readonly string[] =>
  reportOf(settleTables(textOf(drawing, counted), compiled), rules).findings.map(
    ({ formula }) => formula,
  );

const gridIn = ({ blocks }: TextDocument): readonly (readonly string[])[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.grid.map((row) => row.map(({ content }) => content.text)) : [],
  );

const isOpen = ({ blocks }: TextDocument): boolean =>
  blocks.some((block) => block.kind === 'table' && (block.alternatives?.length ?? 0) > 0);

const drawings: readonly (readonly [string, Drawing])[] = [
  ['numbers that go on in the next line', narrow],
  ['a border that is left out', unlined],
  ['numbers drawn over a border', overBorder],
  ['labels of two lines', unruled],
];

const sample: Counts = {
  rows: [
    [1234, 567, 1801, 1239],
    [2045, 310, 2355, 2050],
    [1711, 892, 2603, 1716],
    [4006, 118, 4124, 4011],
    [8996, 1887, 10883, 9016],
  ],
};

describe('a table that can be cut in several ways', () => {
  it.each(drawings)('keeps them all: %s', (_, drawing) => {
    expect(isOpen(textOf(drawing, sample))).toBe(true);
  });

  it.each(drawings)('is cut so that its totals hold: %s', (_, drawing) => {
    fc.assert(
      fc.property(counts, (counted) => {
        expect(findingsIn(drawing, counted)).toEqual([]);
      }),
      {
        numRuns: 12,
      },
    );
  });

  it.each(drawings)('hides no wrong number by it: %s', (_, drawing) => {
    fc.assert(
      fc.property(counts, slip, (counted, wrong) => {
        expect(findingsIn(drawing, withSlip(counted, wrong)).length).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['numbers that go on in the next line', narrow],
    ['a border that is left out', unlined],
    ['numbers drawn over a border', overBorder],
  ] as const)('is cut otherwise than its drawing alone has it: %s', (_, drawing) => {
    const text = textOf(drawing, sample);
    expect(gridIn(settleTables(text, compiled))).not.toEqual(gridIn(text));
  });
});

describe('a table as it is drawn', () => {
  const drawn = ['Đơn vị | Tiếp nhận | Đã giải quyết', 'Xã A | 12 | 10', 'Xã B | 30 | 28'];
  const cutAs = (rows: readonly string[], ...others: readonly (readonly string[])[]) => {
    const { blocks, ...document } = documentOf({ header: 1, rows });
    const alternatives = others.map((other) => ({ grid: cellsOf(...other), headerRows: 1 }));
    return { ...document, blocks: blocks.map((block) => ({ ...block, alternatives })) };
  };
  const settled = (document: TextDocument) => gridIn(settleTables(document, compiled));

  it('stays where another cut only moves a wrong number', () => {
    const wrong = [...drawn, 'Tổng cộng | 42 | 39'];
    const moved = [...drawn, 'Tổng cộng | 39 | 42'];
    expect(settled(cutAs(wrong, moved))).toEqual(gridIn(documentOf({ header: 1, rows: wrong })));
  });

  it('stays where as many totals hold under another cut', () => {
    const right = [...drawn, 'Tổng cộng | 42 | 38'];
    const joined = ['Đơn vị | Tiếp nhận | Đã giải quyết', 'Xã A | 11 | 10', 'Xã B | 31 | 28'];
    const other = [...joined, 'Tổng cộng | 42 | 38'];
    expect(settled(cutAs(right, other))).toEqual(gridIn(documentOf({ header: 1, rows: right })));
  });

  it('keeps no alternatives once it is settled', () => {
    const { blocks } = settleTables(cutAs(drawn, drawn), compiled);
    expect(blocks[0]).not.toHaveProperty('alternatives');
  });
});
