import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf } from '../batch/files.js';
import { docxOf, doisoat } from '../cli/command.js';
import { rulesWith } from './rules-with.js';

const RULE = `id: archived
title: Hồ sơ đã đưa vào lưu trữ
order: 999
measure: hồ sơ
wordings:
  - '[đã] (nộp lưu|đưa vào) [kho] lưu trữ'
examples:
  hits:
    - { text: 'Số hồ sơ đã đưa vào lưu trữ: 12 hồ sơ', value: 12 }
  misses:
    - 'Số hồ sơ đã giải quyết: 12 hồ sơ'
`;

it('makes a new indicator of one new file', async () => {
  const rules = rulesWith({ 'indicators/archived.yaml': RULE });
  const text = 'Đã giải quyết 40 hồ sơ; số hồ sơ đã nộp lưu kho lưu trữ: 36 hồ sơ.';
  const folder = folderOf({ 'in/a.docx': await docxOf('BÁO CÁO', text) });
  const output = join(folder, 'out');
  expect(doisoat(join(folder, 'in'), '--rules', rules, '-o', output).code).toBe(0);

  const [header = '', ...rows] = readFileSync(join(output, 'records.csv'), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = header.split(',');
  const values = rows[0]?.split(',') ?? [];
  const valueOf = (column: string): string | undefined => values[columns.indexOf(column)];
  expect(columns.at(-1)).toBe('archived');
  expect(rows).toHaveLength(1);
  expect([valueOf('resolved_total'), valueOf('archived')]).toEqual(['40', '36']);
  const { stdout, stderr } = doisoat('rules', '--rules', rules);
  expect(stdout).toContain('Hồ sơ đã đưa vào lưu trữ');
  expect(stderr).not.toContain('indicators/archived');
});

it('is read in the columns and in the rows of tables', async () => {
  const rules = rulesWith({ 'indicators/archived.yaml': RULE });
  const folder = folderOf({
    'in/a.docx': await docxOf(
      'BÁO CÁO',
      'STT | Đơn vị | Đã giải quyết | Đã nộp lưu kho lưu trữ',
      '1 | Xã Bình Lâm | 40 | 36',
      '2 | Xã Tân Hòa | 25 | 21',
      'Kết quả chung:',
      'Nội dung | Số lượng',
      'Đã giải quyết | 65',
      'Số hồ sơ đưa vào lưu trữ | 57',
    ),
  });
  const output = join(folder, 'out');
  doisoat(join(folder, 'in'), '--rules', rules, '-o', output);
  const figures = readFileSync(join(output, 'figures.csv'), 'utf8').trimEnd().split('\n');
  const archived = figures
    .map((line) => line.split(','))
    .filter((cells) => cells[3] === 'archived');
  expect(archived.map((cells) => cells[7])).toEqual(['36', '21', '57']);
});
