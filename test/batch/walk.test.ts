import { mkdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { walk } from '../../src/batch/walk.js';
import { folderOf } from './files.js';

async function namesIn(paths: string[], output = '/nowhere'): Promise<string[]> {
  return (await walk(paths, output)).files.map(({ file }) => file);
}

describe('walk', () => {
  it('finds documents in folders within folders, sorted by name', async () => {
    const folder = folderOf({ 'b.pdf': '', 'a/2.docx': '', 'a/1.PDF': '', 'c.doc': '' });
    expect(await namesIn([folder])).toEqual(['a/1.PDF', 'a/2.docx', 'b.pdf', 'c.doc']);
  });

  it('leaves out hidden files and the lock files of office programs', async () => {
    const folder = folderOf({
      '.~lock.a.docx#': '',
      '~$a.docx': '',
      '.DS_Store': '',
      '.cache/b.pdf': '',
      'Thumbs.db': '',
      'a.docx': '',
    });
    const { files, leftOut } = await walk([folder], '/nowhere');
    expect(files.map(({ file }) => file)).toEqual(['a.docx']);
    expect([...leftOut]).toEqual([]);
  });

  it('counts files that are no documents by their extension', async () => {
    const folder = folderOf({ 'a.gold.json': '{}', 'b.json': '[]', 'c.md': '#', README: 'x' });
    const { files, leftOut } = await walk([folder], '/nowhere');
    expect(files).toEqual([]);
    expect(Object.fromEntries(leftOut)).toEqual({ json: 2, md: 1, '': 1 });
  });

  it('takes a document without an extension by its first bytes', async () => {
    const folder = folderOf({
      'bao-cao': '%PDF-1.7\n',
      'bao-cao.2024': 'PK\x03\x04..word/',
      'bao-cao.bak': Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
      'trang-1': Buffer.from('\xff\xd8\xff\xe0', 'latin1'),
      'du-lieu': 'PK\x03\x04..other/',
      'ghi-chu': '<html>',
    });
    expect(await namesIn([folder])).toEqual(['bao-cao', 'bao-cao.2024', 'bao-cao.bak', 'trang-1']);
  });

  it('takes whatever may hold a report, so that what is not read is told', async () => {
    const names = 'a.doc b.odt c.rtf d.xls e.jpg f.heic g.html h.zip i.rar j.pptx'.split(' ');
    const folder = folderOf(Object.fromEntries(names.map((name) => [name, ''])));
    expect(await namesIn([folder])).toEqual(names);
  });

  it('always takes a file that is given by name', async () => {
    const folder = folderOf({ 'notes.md': '#' });
    expect(await namesIn([join(folder, 'notes.md')])).toEqual(['notes.md']);
  });

  it('ends where links make a loop, and reads a file once that two links lead to', async () => {
    const folder = folderOf({ 'a/x.pdf': '' });
    symlinkSync(folder, join(folder, 'a', 'loop'));
    symlinkSync(join(folder, 'a'), join(folder, 'b'));
    symlinkSync('nowhere', join(folder, 'broken.txt'));
    expect(await namesIn([folder, join(folder, 'a', 'x.pdf')])).toEqual(['a/x.pdf']);
  });

  it('leaves out the output folder within the input folder', async () => {
    const folder = folderOf({ 'a.pdf': '', 'out/b.pdf': '' });
    expect(await namesIn([folder], join(folder, 'out'))).toEqual(['a.pdf']);
  });

  it('reads the input folder when the results go into the very same folder', async () => {
    const folder = folderOf({ 'a.pdf': '' });
    expect(await namesIn([folder], folder)).toEqual(['a.pdf']);
  });

  it('names the paths that do not exist and goes on with the others', async () => {
    const folder = folderOf({ 'a.pdf': '' });
    const { files, missing } = await walk([join(folder, 'none'), folder], '/nowhere');
    expect(missing).toEqual([join(folder, 'none')]);
    expect(files).toHaveLength(1);
  });

  it('puts the name of the input in front where files of two inputs would share a name', async () => {
    const folder = folderOf({ '2023/a.pdf': '', '2024/a.pdf': '', '2024/b.pdf': '' });
    const names = await namesIn([join(folder, '2023'), join(folder, '2024')]);
    expect(names).toEqual(['2023/a.pdf', '2024/a.pdf', 'b.pdf']);
    const byFile = await namesIn([join(folder, '2023/a.pdf'), join(folder, '2024/a.pdf')]);
    expect(byFile).toEqual(['2023/a.pdf', '2024/a.pdf']);
  });

  it('numbers what still clashes', async () => {
    const folder = folderOf({ 'x/in/a.pdf': '', 'y/in/a.pdf': '' });
    const names = await namesIn([join(folder, 'x/in'), join(folder, 'y/in')]);
    expect(names).toEqual(['in/a.pdf', 'in/a.pdf (2)']);
  });

  it('gives names in NFC', async () => {
    const folder = folderOf({ ['Báo cáo.pdf'.normalize('NFD')]: '' });
    expect(await namesIn([folder])).toEqual(['Báo cáo.pdf'.normalize('NFC')]);
  });

  it('finds nothing in an empty folder', async () => {
    const folder = folderOf({});
    mkdirSync(join(folder, basename(folder)));
    expect(await namesIn([folder])).toEqual([]);
  });
});
