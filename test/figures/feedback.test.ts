import { describe, expect, it } from 'vitest';
import { claimLines } from '../records/claims/read.js';
import { documentOf, figuresIn } from './documents.js';

describe('phản ánh, kiến nghị that a sentence begins with', () => {
  it('came in where it goes on with what was done with them', () => {
    expect(figuresIn('Có 12 phản ánh, kiến nghị gửi qua hòm thư góp ý, cả 12 đã trả lời.')).toEqual(
      ['feedback_received all = 12', 'feedback_resolved all = 12'],
    );
    expect(figuresIn('Phản ánh, kiến nghị: tiếp nhận trong kỳ 12, trả lời 11.')).toEqual([
      'feedback_new all = 12',
      'feedback_resolved all = 11',
    ]);
  });

  it('came in where a comma stands right behind them', () => {
    for (const done of ['10', '10 phản ánh'])
      expect(figuresIn(`Có 12 phản ánh, đã giải quyết ${done}.`)).toEqual([
        'feedback_received all = 12',
        'feedback_resolved all = 10',
      ]);
  });

  it('came in behind a semicolon where other things before it did', () => {
    expect(
      figuresIn('Tổng đài tiếp nhận 4.300 cuộc gọi; 260 phản ánh, kiến nghị của người dân.'),
    ).toEqual(['feedback_received all = 260']);
  });

  it.each([
    'Tổng đài đã trả lời 4.300 cuộc gọi; 260 phản ánh, kiến nghị.',
    'Tiếp nhận 4.300 cuộc gọi; đã trả lời 4.000 cuộc; 260 phản ánh, kiến nghị.',
    'Tiếp nhận 4.300 cuộc gọi; trong đó 260 phản ánh, kiến nghị.',
  ])('did not where others were answered, nor as a part of others: %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  it('are named once where some of them are told behind a semicolon', () => {
    const text = 'Tiếp nhận 260 phản ánh, kiến nghị; 200 phản ánh, kiến nghị qua Cổng.';
    expect(figuresIn(text)).toEqual(['feedback_received all = 260']);
  });

  it('stay unnamed where it tells nothing of that', () => {
    expect(figuresIn('Có 12 phản ánh, kiến nghị gửi qua hòm thư góp ý.')).toEqual([]);
  });
});

describe('scores of a list', () => {
  it('need no unit behind the first, which says that they are', () => {
    const text =
      'Tổng điểm 90,05 điểm, trong đó điểm tiến độ giải quyết 18,61, dịch vụ công trực tuyến 10,02, số hóa 20,17.';
    expect(figuresIn(text)).toEqual([
      'score_total all = 90.05',
      'score_progress all = 18.61',
      'score_online_service all = 10.02',
      'score_digitization all = 20.17',
    ]);
  });

  it('end with a number that is none', () => {
    expect(figuresIn('Điểm tiến độ giải quyết 18,61, dịch vụ công trực tuyến 512 hồ sơ.')).toEqual([
      'score_progress all = 18.61',
      'intake_online all = 512',
    ]);
  });
});

describe('phản ánh, kiến nghị in other words', () => {
  it('are lượt, đơn and trường hợp of what the sentence begins with', () => {
    expect(figuresIn('Phản ánh, kiến nghị: 12 lượt, đã xử lý 11, đang xử lý 01.')).toEqual([
      'feedback_received all = 12',
      'feedback_resolved all = 11',
      'feedback_pending all = 1',
    ]);
    expect(figuresIn('Phản ánh, góp ý: 12 lượt PAKN, đã giải quyết 12/12.')).toEqual([
      'feedback_received all = 12',
      'feedback_resolved all = 12',
    ]);
    expect(figuresIn('Phản ánh, kiến nghị: nhận 15 đơn, PAKN; trả lời 11.')).toEqual([
      'feedback_received all = 15',
      'feedback_resolved all = 11',
    ]);
  });

  it('are those on hành vi hành chính, not those of each way they came', () => {
    const text =
      'Phản ánh về hành vi hành chính: 09 trường hợp (qua Tổng đài là 06, qua Cổng là 03), đã trả lời 09/09.';
    expect(figuresIn(text)).toEqual(['feedback_received all = 9', 'feedback_resolved all = 9']);
  });

  it('are pending where another body is asked', () => {
    const text =
      'Tiếp nhận 12 PAKN, trong đó 09 đã trả lời, 03 đang chuyển Sở Y tế xem xét, trả lời.';
    expect(figuresIn(text)).toEqual([
      'feedback_received all = 12',
      'feedback_resolved all = 9',
      'feedback_pending all = 3',
    ]);
  });

  it('are no công văn, and none whose ratio is of another number', () => {
    expect(figuresIn('Phản ánh, kiến nghị: ban hành 03 công văn, đã xử lý 02.')).toEqual([
      'feedback_resolved all = 2',
    ]);
    expect(figuresIn('Phản ánh, kiến nghị: 12 lượt, đã xử lý 09/10.')).toEqual([
      'feedback_resolved all = 9',
    ]);
  });
});

describe('phản ánh, kiến nghị behind a number of no known meaning', () => {
  it('are still spoken of', () => {
    expect(
      figuresIn('Tiếp nhận 25 PAKN; đã trả lời 20, chuyển nơi khác 03, đang xử lý 02.'),
    ).toEqual([
      'feedback_received all = 25',
      'feedback_resolved all = 20',
      'feedback_pending all = 2',
    ]);
    expect(
      figuresIn('Tiếp nhận 25 phản ánh; đã trả lời 22; đang kiểm tra, xác minh 03.'),
    ).toContain('feedback_pending all = 3');
  });

  it('need not add up where it is what lacks', () => {
    const balances = (text: string) =>
      claimLines(documentOf(text)).filter((line) => line.startsWith('balance'));
    for (const lacking of ['(trùng lặp 03)', '(03 trùng nội dung)', '; chuyển nơi khác 03'])
      expect(balances(`Tiếp nhận 25 PAKN ${lacking}; đã trả lời 20; đang xử lý 02.`)).toEqual([]);
    expect(
      balances('Tiếp nhận 25 hồ sơ (trùng lặp 03); đã giải quyết 20; đang giải quyết 02.'),
    ).toEqual([]);
    const waiting = 'đang xác minh 03, đang chuyển Sở Y tế xử lý 02';
    expect(balances(`Tiếp nhận 25 PAKN; đã trả lời 20; ${waiting}.`)).toEqual([]);
    expect(balances('Tiếp nhận 25 PAKN; đã trả lời 20; đang xử lý 02.')).toEqual([
      'balance 25 20 02 mismatch',
    ]);
    expect(
      balances('Tiếp nhận 25 hồ sơ (qua bưu chính 03); đã giải quyết 20; đang giải quyết 02.'),
    ).toEqual(['balance 25 20 02 mismatch']);
  });
});

describe('what phản ánh, kiến nghị are counted in behind a label that names them', () => {
  it.each(['ý kiến', 'nội dung', 'vụ việc', 'trường hợp'])('may be %s', (things) => {
    const text = `Phản ánh, kiến nghị: tiếp nhận 14 ${things}, đã trả lời 13/14 ${things}.`;
    expect(figuresIn(text)).toEqual(
      expect.arrayContaining(['feedback_received all = 14', 'feedback_resolved all = 13']),
    );
  });

  it('make a balance, right or wrong', () => {
    const text = 'Phản ánh, kiến nghị: 14 ý kiến, đã trả lời 12 ý kiến, đang xử lý 01 ý kiến.';
    expect(claimLines(text)).toEqual(['balance 14 12 01 mismatch']);
  });

  it.each([
    'Lấy ý kiến người dân: nhận 14 ý kiến, đã trả lời 13 ý kiến.',
    'Phản ánh, kiến nghị được trả lời kịp thời. Hội nghị có 14 ý kiến, đã giải trình 13 nội dung.',
    'Sự hài lòng về trả lời phản ánh, kiến nghị: nhận 14 ý kiến, 13 ý kiến hài lòng.',
  ])('count other things elsewhere: %s', (text) => {
    expect(figuresIn(text).filter((line) => line.startsWith('feedback'))).toEqual([]);
  });

  it('are told apart from others by riêng where none of them was told before', () => {
    const own = 'Riêng phản ánh, kiến nghị về quy định hành chính: 14 trường hợp, đã trả lời 13.';
    expect(figuresIn(`Ứng dụng nhận 320 tin báo. ${own}`)).toEqual([
      'feedback_received all = 14',
      'feedback_resolved all = 13',
    ]);
    expect(figuresIn(`Tiếp nhận 90 phản ánh, kiến nghị. ${own}`)).not.toContain(
      'feedback_received all = 14',
    );
  });
});

describe('phản ánh, kiến nghị through a portal', () => {
  it('are all that came in where their sentence goes on with what was done', () => {
    expect(
      figuresIn(
        'Phản ánh, kiến nghị qua Cổng Dịch vụ công quốc gia: 15 (đã xử lý 14, đang xử lý 01).',
      ),
    ).toEqual([
      'feedback_received all = 15',
      'feedback_resolved all = 14',
      'feedback_pending all = 1',
    ]);
    expect(figuresIn('PAKN trên Cổng DVCQG: 03, đã trả lời 03.')).toEqual([
      'feedback_received all = 3',
      'feedback_resolved all = 3',
    ]);
  });

  it('are none where their label says so', () => {
    const none = 'Đã trả 300 hồ sơ đúng hạn. Phản ánh, kiến nghị: không phát sinh.';
    expect(figuresIn(none).join()).toContain('feedback_received all = 0');
    expect(figuresIn('Khó khăn, vướng mắc: không phát sinh.')).toEqual([]);
  });

  it('are no reports from the street', () => {
    expect(figuresIn('Tổng đài 1022 chuyển 31 phản ánh hiện trường.')).toEqual([]);
  });
});

describe('columns that tell phản ánh, kiến nghị apart by what they are on', () => {
  const document = documentOf({
    header: 3,
    rows: [
      'STT | Lĩnh vực | Số PAKN được tiếp nhận | < | < | < | < | Kết quả xử lý PAKN | < | < | <',
      '^ | ^ | Tổng số | Theo nội dung | < | Theo thời điểm tiếp nhận | < | Đã xử lý | < | < | Đang xử lý',
      '^ | ^ | ^ | Hành vi hành chính | Quy định hành chính | Từ kỳ trước | Trong kỳ | Tổng số | Hành vi hành chính | Quy định hành chính | ^',
      '1 | Xây dựng | 12 | 9 | 3 | 2 | 10 | 8 | 7 | 1 | 4',
    ],
  });

  it('are no further counts of all', () => {
    expect(figuresIn(document)).toEqual([
      'feedback_received all / Xây dựng = 12',
      'feedback_carried all / Xây dựng = 2',
      'feedback_new all / Xây dựng = 10',
      'feedback_resolved all / Xây dựng = 8',
      'feedback_pending all / Xây dựng = 4',
    ]);
  });
});
