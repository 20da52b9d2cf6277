import { describe, expect, it } from 'vitest';
import { blocks, p, r, seen, tbl } from './builder.js';

const shape = (content: string): string =>
  `<w:drawing><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></w:drawing>`;
const vml = (content: string): string =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const both = (content: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${shape(content)}</mc:Choice><mc:Fallback>${vml(content)}</mc:Fallback></mc:AlternateContent>`;
const run = (content: string): string => `<w:r>${content}</w:r>`;

describe('text boxes', () => {
  it('follow the paragraph that anchors them, once though drawn in two ways', () => {
    const anchor = p(r('Tổng số ') + run(both(p('Mật'))) + r('582'));
    expect(seen(anchor + p('sau'))).toEqual(['Tổng số 582', 'Mật', 'sau']);
  });

  it('are read as old programs write them', () => {
    expect(seen(p(run(vml(p('một') + p('hai')))))).toEqual(['', 'một', 'hai']);
  });

  it('are read where there is only the other way to draw them', () => {
    const fallback = `<mc:AlternateContent><mc:Fallback>${vml(p('một'))}</mc:Fallback></mc:AlternateContent>`;
    expect(seen(p(run(fallback)))).toEqual(['', 'một']);
  });

  it('may hold tables and boxes', () => {
    const inner = p(r('ngoài') + run(shape(p('trong'))));
    expect(seen(p(run(both(tbl(['Đơn vị', '12']) + inner))))).toEqual([
      '',
      [['Đơn vị', '12']],
      'ngoài',
      'trong',
    ]);
  });

  it('belong to their cell in a table', () => {
    const [table] = blocks(tbl([p(r('a') + run(both(p('b'))))]));
    const cell = table?.type === 'table' ? table.rows[0]?.[0] : undefined;
    expect(cell?.blocks).toMatchObject([{ path: 't1.r1.c1' }, { path: 't1.r1.c1' }]);
  });

  it('count their paragraphs with those of the body', () => {
    const read = blocks(p(r('a') + run(both(p('b')))) + p('c'));
    expect(read.map(({ path }) => path)).toEqual(['p1', 'p2', 'p3']);
  });

  it('keep their text where they stand in a field', () => {
    const field = `${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText>REF a</w:instrText>')}${run('<w:fldChar w:fldCharType="separate"/>')}`;
    const end = run('<w:fldChar w:fldCharType="end"/>');
    expect(seen(p(field + run(both(p('trong'))) + end))).toEqual(['', 'trong']);
  });
});
