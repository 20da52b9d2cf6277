import { describe, expect, it } from 'vitest';
import type { RawParagraph, RawRun } from '../../../src/model.js';
import { blocks, p, r, seen } from './builder.js';
import type { Parts } from './builder.js';

function runs(body: string, parts: Parts = {}): readonly RawRun[] {
  return (blocks(body, parts)[0] as RawParagraph).runs;
}

const sym = (font: string, char: string): string =>
  `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;

describe('runs', () => {
  it('are one where nothing but marks of the editor stands between them', () => {
    const split = `${r('14.8')}<w:proofErr w:type="spellEnd"/><w:bookmarkStart w:id="1" w:name="a"/>${r('67')}<w:bookmarkEnd w:id="1"/>`;
    expect(runs(p(split))).toEqual([
      { text: '14.867', font: null, bold: false, superscript: false },
    ]);
  });

  it('come apart where their looks do', () => {
    expect(runs(p(r('14.8', '<w:b/>') + r('67')))).toMatchObject([
      { text: '14.8', bold: true },
      { text: '67', bold: false },
    ]);
  });

  it('keep the characters that have elements of their own', () => {
    const run =
      '<w:r><w:t>19</w:t><w:noBreakHyphen/><w:t>BC</w:t><w:softHyphen/><w:t>a</w:t><w:tab/><w:t>5</w:t><w:cr/><w:t>6</w:t><w:br w:type="page"/><w:t>7</w:t><w:ptab/></w:r>';
    expect(seen(p(run))).toEqual(['19\u2011BC\u00ADa\t5\n6\n7\t']);
  });

  it('keep soft hyphens and characters for private use, which legacy fonts draw as letters', () => {
    expect(seen(p('n\u00ADíc \uF0B7'))).toEqual(['n\u00ADíc \uF0B7']);
  });

  it('keep symbols with their font, where fonts of pictures have them', () => {
    expect(runs(p(sym('Symbol', 'F0B3') + sym('Wingdings', '76')))).toMatchObject([
      { text: '\uF0B3', font: 'Symbol' },
      { text: '\uF076', font: 'Wingdings' },
    ]);
    expect(runs(p(sym('Times New Roman', '2265')))).toMatchObject([{ text: '≥' }]);
    expect(seen(p(r('582') + sym('Symbol', 'không')))).toEqual(['582']);
  });

  it('keep the blanks at their ends only where they ask for it', () => {
    const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
    expect(seen(p(run('14.8\n  ') + run(' 67') + r(' hồ sơ ')))).toEqual(['14.867 hồ sơ ']);
  });

  it('are in capitals where they are drawn so, be they small', () => {
    expect(seen(p(r('Ủy ban ', '<w:caps/>') + r('nhân dân', '<w:smallCaps/>')))).toEqual([
      'ỦY BAN NHÂN DÂN',
    ]);
    const styles = '<w:style w:type="paragraph" w:styleId="Hoa"><w:rPr><w:caps/></w:rPr></w:style>';
    const hoa = '<w:pStyle w:val="Hoa"/>';
    expect(seen(p(r('Số ') + r('Kế hoạch', '<w:caps w:val="0"/>'), hoa), { styles })).toEqual([
      'SỐ Kế hoạch',
    ]);
  });

  it('never let a raised mark run into a number', () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    expect(seen(p(r('84') + r('1', raised)))).toEqual(['84¹']);
    expect(seen(p(r('84') + r('1,2', raised) + r(' hồ sơ')))).toEqual(['84¹,² hồ sơ']);
    expect(seen(p(r('84') + r('1, xem', raised)))).toEqual(['841, xem']);
    const styles = `<w:style w:type="character" w:styleId="Mark"><w:rPr>${raised}</w:rPr></w:style>`;
    expect(seen(p(r('84') + r('1', '<w:rStyle w:val="Mark"/>')), { styles })).toEqual(['84¹']);
  });
});

describe('the font of a run', () => {
  const fonts = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
  const styled = (looks: string, type: string, id: string, more = ''): string =>
    `<w:style w:type="${type}" w:styleId="${id}" ${more}><w:rPr>${looks}</w:rPr></w:style>`;

  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts('Default')}</w:rPr></w:rPrDefault></w:docDefaults>`;
  const normal = styled(fonts('.VnTime'), 'paragraph', 'Normal', 'w:default="1"');
  const quote = styled(fonts('VNI-Times'), 'paragraph', 'Quote');
  const strong = styled(fonts('.VnArial'), 'character', 'Strong');
  const parts = { styles: defaults + normal + quote + strong };
  const fontOf = (content: string, properties = '', held: Parts = parts) =>
    runs(p(content, properties), held)[0]?.font;
  const inQuote = '<w:pStyle w:val="Quote"/>';
  const isStrong = '<w:rStyle w:val="Strong"/>';

  it('is its own, else that of its style, of its paragraph, of the standard paragraph', () => {
    expect(fontOf(r('a', isStrong + fonts('Arial')), inQuote)).toBe('Arial');
    expect(fontOf(r('a', isStrong), inQuote)).toBe('.VnArial');
    expect(fontOf(r('a'), inQuote)).toBe('VNI-Times');
    expect(fontOf(r('a'))).toBe('.VnTime');
  });

  it('is the default of the document where no style names one', () => {
    expect(fontOf(r('a'), '', { styles: defaults })).toBe('Default');
    expect(fontOf(r('a'), '', {})).toBeNull();
  });

  it('is unknown where it is left to the theme', () => {
    expect(fontOf(r('a', '<w:rFonts w:ascii="A" w:asciiTheme="minorHAnsi"/>'))).toBeNull();
  });

  it('is that of the letters beyond ASCII', () => {
    expect(fontOf(r('a', '<w:rFonts w:ascii="Arial" w:hAnsi=".VnTime"/>'))).toBe('.VnTime');
    expect(fontOf(r('a', '<w:rFonts w:ascii=".VnTimeH"/>'))).toBe('.VnTimeH');
  });
});

describe('a paragraph', () => {
  it('is aligned and bold as its style says, and the styles that it is based on', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Ten"><w:name w:val="Tên báo cáo"/><w:basedOn w:val="Base"/></w:style>';
    const [block] = blocks(p('BÁO CÁO', '<w:pStyle w:val="Ten"/>'), { styles });
    expect(block).toMatchObject({
      style: 'Tên báo cáo',
      alignment: 'center',
      runs: [{ bold: true }],
    });
  });

  it('knows the alignments of both editions of the format', () => {
    const alignments = ['start', 'left', 'end', 'right', 'both', 'distribute'].map((value) => {
      const [block] = blocks(p('a', `<w:jc w:val="${value}"/>`));
      return block?.type === 'paragraph' && block.alignment;
    });
    expect(alignments).toEqual(['left', 'left', 'right', 'right', 'justify', 'justify']);
  });
});

describe('a formula', () => {
  const t = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
  const fraction = (num: string, den: string): string =>
    `<m:f><m:num>${num}</m:num><m:den>${den}</m:den></m:f>`;

  it('is read in one line', () => {
    const formula = `<m:oMath>${fraction(t('549'), t('582'))}${t(' = 94,33%')}</m:oMath>`;
    expect(seen(p(r('Tỷ lệ: ') + formula))).toEqual(['Tỷ lệ: 549/582 = 94,33%']);
    expect(seen(p(`<m:oMathPara>${formula}</m:oMathPara>`))).toEqual(['549/582 = 94,33%']);
  });

  it('keeps its numbers apart', () => {
    const power = `<m:sSup><m:e>${t('10')}</m:e><m:sup>${t('6')}</m:sup></m:sSup>`;
    const group = `<m:d><m:e>${t('5')}</m:e><m:e>${t('6')}</m:e></m:d>`;
    const root = `<m:rad><m:deg>${t('3')}</m:deg><m:e>${t('27')}</m:e></m:rad>`;
    const all = [power, group, root].map((each) => seen(p(`<m:oMath>${each}</m:oMath>`)));
    expect(all).toEqual([['10⁶'], ['(5; 6)'], ['3 27']]);
  });
});
