import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../src/checks/check.js';
import type { Claim, TextDocument } from '../../../src/model.js';
import { documentOf } from '../../figures/documents.js';
import { claimsIn } from './read.js';

/** The eleven counts of a row of the form II.06, in its order. */
type Counts = readonly number[];

/** The counts that the others follow from: online, offline, carried; in time, overdue; early, late. */
const row: fc.Arbitrary<Counts> = fc
  .tuple(...Array.from({ length: 7 }, () => fc.nat({ max: 900 })))
  .map(([online = 0, offline = 0, carried = 0, inTime = 0, overdue = 0, early = 0, late = 0]) => {
    const total = online + offline + carried + inTime + overdue + early + late;
    const pending = inTime + overdue;
    const resolved = total - pending;
    return [
      total,
      online,
      total - online - carried,
      carried,
      resolved,
      early,
      resolved - early - late,
      late,
      pending,
      inTime,
      overdue,
    ];
  });

const sum = (rows: readonly Counts[]): Counts =>
  Array.from({ length: 11 }, (_, at) => rows.reduce((all, counts) => all + (counts[at] ?? 0), 0));

interface Line {
  readonly mark: string;
  readonly label: string;
  readonly counts: Counts | null;
}

const fields = ['Hộ tịch', 'Đất đai', 'Chứng thực', 'Xây dựng', 'Người có công'];

/** Two sections, with figures of their own, with sub-totals, or without; then or before them the grand total. */
const table: fc.Arbitrary<readonly Line[]> = fc
  .record({
    first: fc.array(row, { minLength: 2, maxLength: 5 }),
    second: fc.array(row, { minLength: 2, maxLength: 5 }),
    sections: fc.constantFrom('groups', 'subtotals', 'titles'),
    onTop: fc.boolean(),
  })
  .map(({ first, second, sections, onTop }) => {
    const section = (mark: string, level: string, rows: readonly Counts[]): Line[] => [
      { mark, label: `UBND cấp ${level}`, counts: sections === 'groups' ? sum(rows) : null },
      ...rows.map((counts, at) => ({
        mark: String(at + 1),
        label: fields[at] ?? '',
        counts,
      })),
      ...(sections === 'subtotals'
        ? [{ mark: '', label: `Cộng cấp ${level}`, counts: sum(rows) }]
        : []),
    ];
    const body = [...section('A', 'huyện', first), ...section('B', 'xã', second)];
    const total = { mark: '', label: 'Tổng cộng (A+B)', counts: sum([...first, ...second]) };
    return onTop ? [total, ...body] : [...body, total];
  });

const HEADER = [
  'STT | Lĩnh vực | Số hồ sơ tiếp nhận | < | < | < | Số hồ sơ đã giải quyết | < | < | < | Số hồ sơ đang giải quyết | < | <',
  '^ | ^ | Tổng số | Trực tuyến | Trực tiếp, dịch vụ bưu chính | Từ kỳ trước | Tổng số | Trước hạn | Đúng hạn | Quá hạn | Tổng số | Trong hạn | Quá hạn',
];
const FORMULAS =
  '(1) | (2) | (3)=(4)+(5)+(6) | (4) | (5) | (6) | (7)=(8)+(9)+(10) | (8) | (9) | (10) | (11)=(12)+(13) | (12) | (13)';

function documentWith(lines: readonly Line[], stated: boolean): TextDocument {
  const header = stated ? [...HEADER, FORMULAS] : HEADER;
  const body = lines.map(({ mark, label, counts }) =>
    [mark, label, ...(counts ?? Array<string>(11).fill(''))].join(' | '),
  );
  return documentOf({ header: header.length, rows: [...header, ...body] });
}

function failing(document: TextDocument): readonly Claim[] {
  const claims = claimsIn(document);
  const verdicts = checkClaims(claims);
  return claims.filter((_, at) => verdicts[at]?.outcome === 'mismatch');
}

describe('a table of the form II.06', () => {
  it('gives no finding where it adds up, however its sections are totalled', () => {
    fc.assert(
      fc.property(table, fc.boolean(), (lines, stated) => {
        expect(failing(documentWith(lines, stated))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('gives away one wrong number, and blames no claim that does not hold it', () => {
    fc.assert(
      fc.property(
        table,
        fc.boolean(),
        fc.nat(),
        fc.nat({ max: 10 }),
        fc.constantFrom(1, 9, 10, 90, 1000),
        (lines, stated, which, column, slip) => {
          const counted = lines.filter(({ counts }) => counts !== null);
          const victim = counted[which % counted.length] as Line;
          const wrong = (victim.counts?.[column] ?? 0) + slip;
          const changed = lines.map((line) =>
            line === victim
              ? {
                  ...line,
                  counts: line.counts?.map((n, at) => (at === column ? wrong : n)) ?? null,
                }
              : line,
          );
          const found = failing(documentWith(changed, stated));
          expect(found.length).toBeGreaterThan(0);
          for (const { terms } of found)
            expect(terms.map(({ raw }) => raw)).toContain(String(wrong));
        },
      ),
      { numRuns: 60 },
    );
  });
});
