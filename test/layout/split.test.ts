import { describe, expect, it } from 'vitest';
import { reportsIn } from '../../src/layout/split.js';
import type { FlowBlock } from '../../src/layout/flow.js';
import { centered, paragraph, table } from './blocks.js';

const letterhead = (number: string) => [
  paragraph('ỦY BAN NHÂN DÂN'),
  paragraph('XÃ HÒA LẠC'),
  paragraph(`Số: ${number}/BC-UBND`),
  paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
  paragraph('Độc lập - Tự do - Hạnh phúc'),
  paragraph('Hòa Lạc, ngày 05 tháng 4 năm 2024'),
];
const title = (quarter: string) => [
  centered('BÁO CÁO'),
  centered(`Kết quả giải quyết thủ tục hành chính quý ${quarter} năm 2024`),
];
const signature = [paragraph('Nơi nhận:'), paragraph('- UBND huyện;'), paragraph('CHỦ TỊCH')];
const report = (number: string, quarter: string) => [
  ...letterhead(number),
  ...title(quarter),
  paragraph(`Quý ${quarter} tiếp nhận 120 hồ sơ.`),
  ...signature,
];

function firstLines(flow: readonly FlowBlock[]): string[] {
  return reportsIn(flow).map(([first]) =>
    first?.kind === 'paragraph' ? first.content.text : 'table',
  );
}

describe('the reports in one file', () => {
  it('are one where there is one letterhead and title', () => {
    const flow = report('12', 'I');
    expect(reportsIn(flow)).toEqual([flow]);
  });

  it('come apart at each letterhead with a title of its own', () => {
    const flows = [report('12', 'I'), report('40', 'II'), report('71', 'III')];
    expect(reportsIn(flows.flat())).toEqual(flows);
  });

  it('are one with an annex, also where the annex opens with a letterhead and the words BÁO CÁO', () => {
    const annex = [
      paragraph('PHỤ LỤC I', { centered: true }),
      ...letterhead('12'),
      centered('BÁO CÁO SỐ LIỆU'),
      table('Đơn vị|Số hồ sơ', 'Ấp 1|12'),
    ];
    expect(reportsIn([...report('12', 'I'), ...annex])).toHaveLength(1);
  });

  it('are one where a second head says that it is attached to the report', () => {
    const attached = [
      ...letterhead('12'),
      centered('BÁO CÁO TỔNG HỢP'),
      centered('(Kèm theo Báo cáo số 12/BC-UBND ngày 05 tháng 4 năm 2024)'),
      table('Đơn vị|Số hồ sơ', 'Ấp 1|12'),
    ];
    expect(reportsIn([...report('12', 'I'), ...attached])).toHaveLength(1);
  });

  it('are one where a heading within the text reads like a title', () => {
    const flow = [
      ...report('12', 'I').slice(0, -3),
      centered('BÁO CÁO CỦA CÁC PHÒNG'),
      ...signature,
    ];
    expect(reportsIn(flow)).toHaveLength(1);
  });

  it('come apart with half a letterhead where the one before was signed', () => {
    const half = [paragraph('Số: 40/BC-UBND'), ...title('II'), paragraph('Tiếp nhận 90 hồ sơ.')];
    expect(reportsIn([...report('12', 'I'), ...half])).toHaveLength(2);
  });

  it('leave a covering letter with its own head apart from the report', () => {
    const letter = [...letterhead('9'), paragraph('Kính gửi: UBND huyện'), ...signature];
    expect(firstLines([...letter, ...report('12', 'I')])).toEqual([
      'ỦY BAN NHÂN DÂN',
      'ỦY BAN NHÂN DÂN',
    ]);
  });

  it('take a cover sheet without a head as part of the first report', () => {
    const flow = [centered('TẬP BÁO CÁO NĂM 2024'), ...report('12', 'I'), ...report('40', 'II')];
    expect(firstLines(flow)).toEqual(['TẬP BÁO CÁO NĂM 2024', 'ỦY BAN NHÂN DÂN']);
  });

  it('look past the page numbers between two reports', () => {
    const number = paragraph('3', { zone: 'page_number' });
    const [motto, ...rest] = report('40', 'II') as [FlowBlock, ...FlowBlock[]];
    const flow = [...report('12', 'I'), motto, number, ...rest];
    expect(reportsIn(flow).map((blocks) => blocks.length)).toEqual([12, 13]);
  });

  it('get their own notes back from the end of the file', () => {
    const [one, two] = [report('12', 'I'), report('40', 'II')];
    one.splice(9, 0, paragraph('Có 3 hồ sơ trễ hạn¹.'));
    two.splice(9, 0, paragraph('Có 5 hồ sơ trễ hạn².'));
    const notes = ['¹ Của ấp 1.', '² Của ấp 2.'].map((text) =>
      paragraph(text, { zone: 'footnote' }),
    );
    expect(reportsIn([...one, ...two, ...notes])).toEqual([
      [...one, notes[0]],
      [...two, notes[1]],
    ]);
  });
});
