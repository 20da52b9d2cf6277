import { mkdirSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BadPattern, type Selection } from '../../src/batch/select.js';
import { walk } from '../../src/batch/walk.js';
import { folderOf } from './files.js';

const FILES = {
  '2019/a.pdf': '',
  '2019/q1/b.docx': '',
  '2024/a.pdf': '',
  ['2024/năm.docx'.normalize('NFD')]: '',
  'c.pdf': '',
};

async function selected(selection: Selection, files: Record<string, string> = FILES) {
  return (await walk([folderOf(files)], '/nowhere', selection)).files.map(({ file }) => file);
}

describe('a selection', () => {
  it('takes everything where it says nothing', async () => {
    expect(await selected({})).toHaveLength(5);
  });

  it.each<[string, Selection, string[]]>([
    ['a base name in any folder', { include: ['a.*'] }, ['2019/a.pdf', '2024/a.pdf']],
    ['a path', { include: ['2024/*.pdf'] }, ['2024/a.pdf']],
    ['a path with ./', { include: ['./2024/*.pdf'] }, ['2024/a.pdf']],
    ['a whole folder', { include: ['2019/'] }, ['2019/a.pdf', '2019/q1/b.docx']],
    ['one of several', { include: ['c.pdf', 'b.docx'] }, ['2019/q1/b.docx', 'c.pdf']],
    ['alternatives', { include: ['*.{doc,docx}'] }, ['2019/q1/b.docx', '2024/năm.docx']],
    ['letters in either form', { include: ['năm*'.normalize('NFD')] }, ['2024/năm.docx']],
    ['what is not excluded', { exclude: ['2019/**', '*.docx'] }, ['2024/a.pdf', 'c.pdf']],
    ['less by both', { include: ['*.pdf'], exclude: ['c*'] }, ['2019/a.pdf', '2024/a.pdf']],
    ['the first ones that fit', { include: ['*.pdf'], limit: 2 }, ['2019/a.pdf', '2024/a.pdf']],
  ])('takes %s', async (_, selection, expected) => {
    expect(await selected(selection)).toEqual(expected);
  });

  it('takes files changed at the moment or later', async () => {
    const folder = folderOf({ 'a.pdf': '', 'b.pdf': '', 'c.pdf': '' });
    const since = new Date('2024-09-30T00:00:00');
    const at = (name: string, time: number) => utimesSync(join(folder, name), time, time);
    at('a.pdf', since.getTime() / 1000 - 1);
    at('b.pdf', since.getTime() / 1000);
    at('c.pdf', since.getTime() / 1000 + 1);
    const { files, filtered } = await walk([folder], '/nowhere', { since });
    expect(files.map(({ file }) => file)).toEqual(['b.pdf', 'c.pdf']);
    expect(filtered).toBe(1);
  });

  it('changes no name: files of two inputs keep what tells them apart', async () => {
    const folder = folderOf({ '2023/a.pdf': '', '2024/a.pdf': '' });
    const paths = [join(folder, '2023'), join(folder, '2024')];
    const { files } = await walk(paths, '/nowhere', { limit: 1 });
    expect(files.map(({ file }) => file)).toEqual(['2023/a.pdf']);
  });

  it('refuses a pattern that cannot be read', async () => {
    await expect(selected({ include: ['[a'] })).rejects.toThrow(BadPattern);
  });
});

it('tells of everything that is left out, and why', async () => {
  const folder = folderOf({
    '.cache/x.pdf': '',
    '~$a.docx': '',
    'a.pdf': '',
    'b.pdf': '',
    'c.json': '',
    'd.docx': '',
  });
  mkdirSync(join(folder, 'out'));
  symlinkSync(folder, join(folder, 'loop'));
  symlinkSync(join(folder, 'a.pdf'), join(folder, 'e.pdf'));
  const told: Record<string, string> = {};
  const selection = { exclude: ['*.docx'], limit: 1 };
  await walk([folder], join(folder, 'out'), selection, (name, reason) => (told[name] = reason));
  expect(told).toEqual({
    '.cache': 'hidden',
    '~$a.docx': 'hidden',
    'b.pdf': 'limit',
    'c.json': 'no-document',
    'd.docx': 'exclude',
    'e.pdf': 'seen',
    loop: 'seen',
    out: 'output',
  });
});
