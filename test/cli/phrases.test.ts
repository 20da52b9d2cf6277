import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../batch/files.js';
import { rulesWith } from '../rules/rules-with.js';
import { docxOf, doisoat } from './command.js';

/** Three reports whose numbers of dossiers handed to the archive no rule names. */
async function archive(): Promise<string> {
  const report = (archived: number, legacy: number) =>
    docxOf(
      'BÁO CÁO',
      'Kết quả giải quyết thủ tục hành chính tháng 9 năm 2024',
      `Hồ sơ xếp vào kho lưu trữ: ${archived} hồ sơ.`,
      `Đoàn kiểm tra làm việc tại ${legacy} chỗ.`,
    );
  return folderOf({
    'in/a.docx': await report(31, 4),
    'in/b.docx': await report(62, 4),
    'in/c.docx': await report(58, 7),
  });
}

describe('doisoat phrases', () => {
  it('drafts a rule that only has to be named, and that then gains what it says', async () => {
    const folder = await archive();
    const [reports, output] = [join(folder, 'in'), join(folder, 'out')];
    doisoat(reports, '-o', output);
    const { code, stdout } = doisoat('phrases', output, '--top', '1');
    expect(code).toBe(0);
    expect(stdout).toContain('3 numbers in 3 documents');
    expect(stdout).toMatch(/vào kho lưu trữ/);

    const draft = stdout.replace(/^id: .*$/m, 'id: archived');
    const rules = rulesWith({ 'indicators/archived.yaml': draft });
    expect(doisoat('rules', '--rules', rules).code).toBe(0);
    doisoat(reports, '-o', output, '--rules', rules);
    const figures = readFileSync(join(output, 'figures.csv'), 'utf8');
    expect(figures.match(/,archived,/g)).toHaveLength(3);
  });

  it('drafts rules from the titles of tables, and they gain what they say', async () => {
    const report = (first: number, second: number) =>
      docxOf(
        'BÁO CÁO',
        'Kết quả giải quyết thủ tục hành chính tháng 9 năm 2024',
        'STT | Đơn vị | Tiếp nhận | Lượt tra cứu qua ki-ốt',
        `1 | Xã Bình Lâm | 52 | ${first}`,
        `2 | Xã Tân Hòa | 37 | ${second}`,
      );
    const folder = await folderOf({
      'in/a.docx': await report(31, 14),
      'in/b.docx': await report(62, 17),
    });
    const [reports, output] = [join(folder, 'in'), join(folder, 'out')];
    doisoat(reports, '-o', output);
    const { stdout } = doisoat('phrases', output, '--top', '1');
    expect(stdout).toContain('4 numbers in 2 documents');
    expect(stdout).toContain('lượt tra cứu qua');

    const draft = stdout.replace(/^id: .*$/m, 'id: lookups');
    const rules = rulesWith({ 'indicators/lookups.yaml': draft });
    expect(doisoat('rules', '--rules', rules).code).toBe(0);
    doisoat(reports, '-o', output, '--rules', rules);
    const figures = readFileSync(join(output, 'figures.csv'), 'utf8');
    expect(figures.match(/,lookups,commune,Xã/g)).toHaveLength(4);
  });

  it('says the same of the same results', async () => {
    const folder = await archive();
    doisoat(join(folder, 'in'), '-o', join(folder, 'out'));
    const draft = () => doisoat('phrases', join(folder, 'out')).stdout;
    expect(draft()).toBe(draft());
  });

  it('says so where nothing recurs', async () => {
    const folder = await folderOf({ 'in/a.docx': await docxOf('BÁO CÁO', 'Có hồ sơ.') });
    doisoat(join(folder, 'in'), '-o', join(folder, 'out'));
    const { code, stderr } = doisoat('phrases', join(folder, 'out'));
    expect([code, stderr]).toEqual([0, 'doisoat: no phrase recurs beside unnamed numbers\n']);
  });

  it('refuses a folder without results, and a record that is none', async () => {
    const folder = await archive();
    expect(doisoat('phrases', folder)).toMatchObject({ code: 2, stdout: '' });
    doisoat(join(folder, 'in'), '-o', join(folder, 'out'));
    writeFileSync(join(folder, 'out/documents/0.json'), '{');
    const { code, stderr } = doisoat('phrases', join(folder, 'out'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/0\.json is no record of doisoat/);
  });
});
