import { describe, expect, it } from 'vitest';
import { aimTable, type Aim } from './aims.js';

const rows = (...aims: Aim[]): string[][] =>
  aimTable(aims)
    .split('\n')
    .slice(2)
    .map((line) => line.slice(2, -2).split(' | '))
    .map((cells) => cells.map((cell) => cell.trim()));

describe('a line for each aim', () => {
  it('says what it is, what was measured and that it is met', () => {
    expect(rows({ what: 'start', unit: 's', measured: 0.15, bound: { most: 0.15 } })).toEqual([
      ['start', '≤ 0.15 s', '0.15 s', 'yes'],
    ]);
    expect(rows({ what: 'workers', unit: '×', measured: 1.8, bound: { least: 1.8 } })).toEqual([
      ['workers', '≥ 1.80', '1.80', 'yes'],
    ]);
  });

  it('says of one that is missed that it is, also where its digits look alike', () => {
    const met = rows(
      { what: 'start', unit: 's', measured: 0.151, bound: { most: 0.15 } },
      { what: 'workers', unit: '×', measured: 1.7, bound: { least: 1.8 } },
    ).map((cells) => cells[3]);
    expect(met).toEqual(['no', 'no']);
  });

  it('shows shares of one in per cent', () => {
    expect(rows({ what: 'again', unit: '%', measured: 0.0085, bound: { most: 0.01 } })).toEqual([
      ['again', '≤ 1.0 %', '0.85 %', 'yes'],
    ]);
  });

  it('says nothing of one that was not measured, or is for a larger archive', () => {
    const aim = { what: 'memory', unit: 'MB', bound: { most: 700 } } as const;
    expect(rows({ ...aim, measured: null }, { ...aim, measured: 900, isJudged: false })).toEqual([
      ['memory', '≤ 700 MB', 'not measured', '–'],
      ['memory', '≤ 700 MB', '900 MB', '–'],
    ]);
  });
});
