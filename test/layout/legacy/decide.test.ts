import { describe, expect, it } from 'vitest';
import { toUnicode } from '../../../src/layout/legacy/unicode.js';
import { encode, encodings, readRuns, readText, tcvn3, vni } from './encode.js';

const SENTENCE = 'Trong tháng, bộ phận một cửa đã tiếp nhận 1.240 hồ sơ, trả đúng hạn 1.198 hồ sơ.';
const FRENCH = 'La délégation a présenté le rapport à la société générale, né de l’été passé.';
const GERMAN = 'Die Behörde prüft täglich die Anträge, für die Gebühren fällig sind.';

describe('the reading of a text', () => {
  it.each([
    ['tcvn3', tcvn3],
    ['vni', vni],
  ])('is %s where its words make syllables in it only', (_, encoding) => {
    expect(readText(encode(SENTENCE, encoding))).toBe(SENTENCE);
  });

  it('is Unicode for text that is Unicode, composed or not', () => {
    expect(readText(SENTENCE)).toBe(SENTENCE);
    expect(readText(SENTENCE.normalize('NFD'))).toBe(SENTENCE.normalize('NFD'));
  });

  it.each([['.VnTime'], ['.VnTimeH'], ['VNI-Times']])(
    'stays Unicode where only the font is %s',
    (font) => {
      expect(readRuns([SENTENCE, font])).toBe(SENTENCE);
    },
  );

  it('leaves plain ASCII alone', () => {
    const text = 'Report no. 12/BC-UBND: 549/582 (94,3%) - n-ic, nh- t-';
    expect(readText(text)).toBe(text);
  });

  it.each([
    ['French', FRENCH],
    ['German', GERMAN],
    ['a unit of length', 'đường kính Ø10, Ø12, Ø14, Ø16, Ø20, Ø22; bụi 10 µm, 20 µm, 30 µm'],
    ['signs', '3 × 4 = 12; 5 ÷ 10%; ½ quả · ® © § 12 ±1 «Thông tin» 10 m² 37 °C'],
  ])('leaves %s alone, by itself and in a Unicode document', (_, text) => {
    expect(readText(text)).toBe(text);
    expect(readText(`${SENTENCE} ${text} ${SENTENCE}`)).toBe(`${SENTENCE} ${text} ${SENTENCE}`);
  });

  it('takes words of any length and lines drawn with signs', () => {
    const endless = `${'æ'.repeat(300_000)}-${'-'.repeat(300_000)}`;
    const got = readRuns([encode(SENTENCE, tcvn3), '.VnTime'], [` ${endless}`, '.VnTime']);
    expect(got.slice(0, SENTENCE.length)).toBe(SENTENCE);
    expect(got).toHaveLength(SENTENCE.length + 1 + endless.length);
  });

  it('tells a passage in TCVN3 from the Unicode before and behind it in one line', () => {
    const passage = 'Tổng số hồ sơ tiếp nhận';
    const line = `Kết quả giải quyết: ${encode(passage, tcvn3)}: 12, đã giải quyết hồ sơ`;
    expect(readText(line)).toBe(`Kết quả giải quyết: ${passage}: 12, đã giải quyết hồ sơ`);
  });

  it('tells TCVN3 from VNI in one document', () => {
    expect(readText(`${encode(SENTENCE, tcvn3)} ${encode(SENTENCE, vni)}`)).toBe(
      `${SENTENCE} ${SENTENCE}`,
    );
  });

  it('takes a word that could be either with the rest of the document', () => {
    // In Unicode 'sè' and 'bé' are syllables too.
    expect(readText('sè bé')).toBe('sè bé');
    const told = readRuns([encode(SENTENCE, tcvn3), 'F1'], [' sè bé', 'F1']);
    expect(told).toBe(`${SENTENCE} số bộ`);
  });

  it('takes a word that could be either by its font, in any style and as a subset of it', () => {
    expect(readRuns(['sè bé', '.VnTime'])).toBe('số bộ');
    expect(readRuns(['sè bé', '.VnArial NarrowH,BoldItalic'])).toBe('SỐ BỘ');
    expect(readRuns(['sè bé', 'VnTimeHBold'])).toBe('SỐ BỘ');
    expect(readRuns(['sè bé', 'Times New Roman'])).toBe('sè bé');
  });

  it('keeps a Unicode name in a document in VNI', () => {
    const text = encode(`${SENTENCE} Người ký: `, vni);
    expect(readRuns([text, null], ['Trương Tấn Hậu', null])).toBe(
      `${SENTENCE} Người ký: Trương Tấn Hậu`,
    );
  });

  it('takes ASCII letters of a capital font for capitals', () => {
    expect(readRuns([encode('danh sách', tcvn3), '.VnTimeH'], [' 12 xe', '.VnTimeH'])).toBe(
      'DANH SÁCH 12 XE',
    );
  });
});

describe('capitals where the font is not known', () => {
  const capitals = (text: string): string => encode(text.toLowerCase(), tcvn3);

  it('stay small letters where the typist typed small ones', () => {
    expect(readText(capitals('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'))).toBe(
      'cộng hoà xã hội chủ nghĩa việt nam',
    );
  });

  it('are found where the plain letters are capitals', () => {
    expect(readText('CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM')).toBe(
      'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    );
    expect(readText('Ch­¬ng III: X· VI£N ë VïNG S¢U')).toBe('Chương III: XÃ VIÊN Ở VÙNG SÂU');
  });

  it('end with the column of a letterhead', () => {
    expect(readText('Uû ban nh©n d©n x·\tCéNG HOµ X· HéI\nX· Hoµ B×nh')).toBe(
      'Uỷ ban nhân dân xã\tCỘNG HOÀ XÃ HỘI\nXã Hoà Bình',
    );
  });

  it('are not made of an abbreviation and one capital', () => {
    expect(readText('Bé GTVT, Së KH§T vµ UBND x· Hoµ B×nh lµm viÖc víi X·')).toBe(
      'Bộ GTVT, Sở KHĐT và UBND xã Hoà Bình làm việc với Xã',
    );
  });
});

describe('characters of a code', () => {
  it('are read where a symbol font gives them', () => {
    const symbols = encode('Tổng số hồ sơ 12', tcvn3).replace(/[^ ]/g, (character) =>
      String.fromCharCode(0xf000 + character.charCodeAt(0)),
    );
    expect(readRuns([symbols, '.VnTime'])).toBe('Tổng số hồ sơ 12');
    expect(readRuns([symbols, null])).toBe('Tổng số hồ sơ 12');
  });

  it('are no letters where they are bullets of a symbol font', () => {
    const bullet = '\uF0B7';
    const text = encode(` ${SENTENCE}`, tcvn3);
    expect(readRuns([bullet, 'Symbol'], [text, '.VnTime'])).toBe(`${bullet} ${SENTENCE}`);
    expect(readRuns([bullet, null], [text, null])).toBe(`${bullet} ${SENTENCE}`);
  });

  it.each([
    ['a soft hyphen', '\u00AD'],
    ['a minus', '\u2212'],
    ['a hyphen', '-'],
  ])('may appear as %s', (_, sign) => {
    const text = 'Nhà nước, thường trực, tư pháp; khu dân cư - năm 2007-2008, kinh tế-xã hội';
    const coded = encode(text, tcvn3).replaceAll('\u00AD', sign);
    expect(readText(coded)).toBe(text);
    expect(readRuns([coded, '.VnTime'])).toBe(text);
  });

  it('leave the dash before a list item and behind its letter', () => {
    const text = encode('V- Tổ chức\nd- Ưu đãi\n- ý kiến của nhân dân', tcvn3);
    expect(readText(text)).toBe('V- Tổ chức\nd- Ưu đãi\n- ý kiến của nhân dân');
  });

  it('are signs where they stand alone and the font is not known to be of the encoding', () => {
    const line = encode('Mức tăng 5 ÷ 10% · số hộ: 3 × 4', tcvn3);
    expect(readText(line)).toBe('Mức tăng 5 ÷ 10% · số hộ: 3 × 4');
  });

  it('are letters where a heading is set with blanks between its letters', () => {
    const spaced = [...encode('xã hội hoá', tcvn3)].join(' ');
    expect(readText(`${encode(SENTENCE, tcvn3)} ${spaced}`)).toBe(
      `${SENTENCE} ${[...'xã hội hoá'].join(' ')}`,
    );
  });

  it('may be typed in two strokes in VNI', () => {
    expect(readText(`${encode(SENTENCE, vni)} vieâïc`)).toBe(`${SENTENCE} việc`);
  });

  it('may be typed with the accent in the other case in VNI', () => {
    expect(readText('UÛY BAN NHAâN DAâN XAõ')).toBe('ỦY BAN NHÂN DÂN XÃ');
  });

  it('are no footnote marks, which a reader gives as superscript digits', () => {
    const text = { text: encode(SENTENCE, tcvn3), font: '.VnTime', superscript: false };
    const mark = { text: '¹', font: '.VnTime', superscript: true };
    const { texts } = toUnicode([[text, mark]], encodings);
    expect([texts.get(text), texts.get(mark)]).toEqual([SENTENCE, '¹']);
  });
});
