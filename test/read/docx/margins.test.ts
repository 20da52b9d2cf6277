import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../../src/model.js';
import { p, read, seenOf, tbl } from './builder.js';
import type { Parts } from './builder.js';

const refer = (kind: string, type: string, id: string): string =>
  `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
const section = (content: string): string => `<w:sectPr>${content}</w:sectPr>`;
const first = refer('header', 'first', 'header1');
const other = refer('header', 'default', 'header2');
const even = refer('header', 'even', 'header3');
const parts = { header1: p('đầu'), header2: p('sau'), header3: p('chẵn'), header4: p('mới') };

function headers(body: string, more: Parts = {}): unknown[] {
  return read(p('thân') + body, { ...parts, ...more }).document.headers.map(all);
}

const all = (blocks: readonly RawBlock[]): unknown[] => blocks.map(seenOf);

describe('headers and footers', () => {
  it('begin with that of the first page', () => {
    expect(headers(section(`${first}${other}<w:titlePg/>`))).toEqual([['đầu'], ['sau']]);
  });

  it('are not read where they are not shown', () => {
    expect(headers(section(first + other + even))).toEqual([['sau']]);
    expect(headers(section(`${first}${other}<w:titlePg w:val="0"/>`))).toEqual([['sau']]);
  });

  it('may be those of even pages', () => {
    const settings = '<w:evenAndOddHeaders/>';
    expect(headers(section(other + even), { settings })).toEqual([['sau'], ['chẵn']]);
  });

  it('say that the first page has none', () => {
    expect(headers(section(`${other}<w:titlePg/>`))).toEqual([[], ['sau']]);
  });

  it('hold on in later sections, which may have others', () => {
    const before = p('', section(other));
    expect(headers(before + section(''))).toEqual([['sau']]);
    expect(headers(before + section(refer('header', 'default', 'header4')))).toEqual([
      ['sau'],
      ['mới'],
    ]);
  });

  it('have places of their own', () => {
    const body = p('thân') + section(other + refer('footer', 'default', 'footer1'));
    const { document } = read(body, { ...parts, footer1: p('trang') + tbl(['a']) });
    expect(document.headers.flat().map(({ path }) => path)).toEqual(['h1']);
    expect(document.footers.flat().map(({ path }) => path)).toEqual(['f1', 't1']);
    expect(document.blocks.map(({ path }) => path)).toEqual(['p1']);
  });

  it('leave out parts that are missing', () => {
    expect(headers(section(refer('header', 'default', 'header9')))).toEqual([[]]);
  });
});
