import { describe, expect, it } from 'vitest';
import { p, r, read, tbl, textOf } from './builder.js';

const foot = (id: number, more = ''): string =>
  `<w:r><w:footnoteReference w:id="${id}"${more}/></w:r>`;
const end = (id: number): string => `<w:r><w:endnoteReference w:id="${id}"/></w:r>`;
const notes = (kind: string, ...texts: readonly string[]): string =>
  texts.map((text, at) => `<w:${kind} w:id="${at + 1}">${p(text)}</w:${kind}>`).join('');

const footnotes = notes('footnote', 'Quyết định số 5', 'Công văn số 7');
const endnotes = notes('endnote', 'Kế hoạch số 9');

function noted(body: string): { text: unknown; notes: string[] } {
  const { document } = read(body, { footnotes, endnotes });
  const [first] = document.blocks;
  const text =
    first?.type === 'table'
      ? first.rows.flat().map(({ blocks }) => blocks.map((each) => 'runs' in each && textOf(each)))
      : first && textOf(first);
  return { text, notes: document.footnotes.map((note) => `${note.path} ${textOf(note)}`) };
}

describe('notes', () => {
  it('are numbered by their first reference, be they footnotes or endnotes', () => {
    expect(noted(p(r('84') + foot(2) + r(' và 9') + end(1) + foot(2)))).toEqual({
      text: '84¹ và 9²¹',
      notes: ['n1 ¹ Công văn số 7', 'n2 ² Kế hoạch số 9'],
    });
  });

  it('may be referred to from the cells of a table', () => {
    expect(noted(tbl(['Đơn vị', p(r('84') + foot(1))]))).toEqual({
      text: [['Đơn vị'], ['84¹']],
      notes: ['n1 ¹ Quyết định số 5'],
    });
  });

  it('with a mark of the author are not numbered', () => {
    const mark = r('*', '<w:vertAlign w:val="superscript"/>');
    expect(noted(p(r('84') + foot(1, ' w:customMarkFollows="1"') + mark + foot(2)))).toEqual({
      text: '84*¹',
      notes: ['n1 Quyết định số 5', 'n2 ¹ Công văn số 7'],
    });
  });

  it('are not read where their reference was deleted', () => {
    expect(noted(p(`${r('84')}<w:del w:id="1">${foot(1)}</w:del>${foot(2)}`))).toEqual({
      text: '84¹',
      notes: ['n1 ¹ Công văn số 7'],
    });
  });

  it('that are missing leave their mark', () => {
    expect(noted(p(r('84') + foot(9)))).toEqual({ text: '84¹', notes: [] });
  });

  it('lose nothing of several paragraphs and of tables', () => {
    const long = `<w:footnote w:id="1">${p('một')}${tbl(['hai', 'ba'])}${p('bốn')}</w:footnote>`;
    const { document } = read(p(r('84') + foot(1)), { footnotes: long });
    expect(document.footnotes.map(textOf)).toEqual(['¹ một', 'hai', 'ba', 'bốn']);
  });
});
