import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../src/checks/check.js';
import { findingsOf, type Language } from '../../src/findings/findings.js';
import { claim, figure } from '../checks/claims.js';
import type { Claim, ClaimKind, Figure } from '../../src/model.js';

function message(
  kind: ClaimKind,
  terms: string,
  lang: Language,
  { figures = [], ...change }: Partial<Claim> & { figures?: readonly Figure[] } = {},
): string | undefined {
  const claims = [claim(kind, terms, change)];
  return findingsOf({ claims, verdicts: checkClaims(claims), figures, numbers: [] }, lang)[0]
    ?.message;
}

describe('messages', () => {
  it.each<[ClaimKind, string, string, string]>([
    [
      'ratio',
      '549 582 94,32',
      'Hồ sơ tiếp nhận: 549/582 bằng 94,33%, báo cáo ghi 94,32%, thấp hơn 0,01 điểm phần trăm. Số ghi chỉ đúng nếu cắt bỏ các chữ số sau thay vì làm tròn.',
      'Hồ sơ tiếp nhận: 549/582 makes 94,33%, the report states 94,32%, 0,01 percentage points too low. The stated number is right only if cut off instead of rounded.',
    ],
    [
      'sum',
      '1.886 1.722 154',
      'Hồ sơ tiếp nhận: báo cáo ghi 1.886, nhưng các số thành phần cộng lại được 1.876 (1.722 + 154); số ghi cao hơn 10.',
      'Hồ sơ tiếp nhận: the report states 1.886, but the parts add up to 1.876 (1.722 + 154); the stated number is 10 too high.',
    ],
    [
      'balance',
      '1.886 1.722 154',
      'Hồ sơ tiếp nhận: số tiếp nhận ghi 1.886, nhưng số đã giải quyết và số còn lại cộng lại được 1.876 (1.722 + 154); số ghi cao hơn 10.',
      'Hồ sơ tiếp nhận: the intake states 1.886, but what is resolved and what remains add up to 1.876 (1.722 + 154); the stated number is 10 too high.',
    ],
    [
      'level_sum',
      '195 33 163',
      'Hồ sơ tiếp nhận: số chung ghi 195, nhưng các cấp cộng lại được 196 (33 + 163); số ghi thấp hơn 1.',
      'Hồ sơ tiếp nhận: the whole states 195, but the levels add up to 196 (33 + 163); the stated number is 1 too low.',
    ],
    [
      'table_total',
      '9 1 1 1 1 1 1 1',
      'Hồ sơ tiếp nhận: ô tổng của bảng ghi 9, nhưng các dòng cộng lại được 7 (7 số); số ghi cao hơn 2.',
      'Hồ sơ tiếp nhận: the total cell of the table states 9, but the rows add up to 7 (7 numbers); the stated number is 2 too high.',
    ],
    [
      'row_total',
      '10 7 02',
      'Hồ sơ tiếp nhận: ô tổng của dòng ghi 10, nhưng các ô trong dòng cộng lại được 9 (7 + 02); số ghi cao hơn 1.',
      'Hồ sơ tiếp nhận: the total cell of the row states 10, but the cells of the row add up to 9 (7 + 02); the stated number is 1 too high.',
    ],
    [
      'repeat',
      '3.000 2.877 3.000',
      'Hồ sơ tiếp nhận: cùng một số nhưng các chỗ ghi khác nhau (3.000 và 2.877), chênh 123.',
      'Hồ sơ tiếp nhận: one quantity is stated differently at different places (3.000 and 2.877), 123 apart.',
    ],
    [
      'difference',
      '3.666 3.436 320',
      'Hồ sơ tiếp nhận: từ 3.666 đến 3.436 chênh 230, báo cáo ghi 320, cao hơn 90.',
      'Hồ sơ tiếp nhận: from 3.666 to 3.436 is a change of 230, the report states 320, 90 too high.',
    ],
    [
      'score_ratio',
      '53,17 20 10,7',
      'Hồ sơ tiếp nhận: 53,17% của 20 điểm là 10,6 điểm, báo cáo ghi 10,7 điểm, cao hơn 0,1.',
      'Hồ sơ tiếp nhận: 53,17% of 20 points makes 10,6 points, the report states 10,7, 0,1 too high.',
    ],
    [
      'extreme',
      '90,45 90,71 90,45 57',
      'Hồ sơ tiếp nhận: 90,45 không phải là số cao nhất hay thấp nhất như báo cáo nêu.',
      'Hồ sơ tiếp nhận: 90,45 is not the highest or lowest number that the report says it is.',
    ],
    [
      'bound',
      '585 582',
      'Hồ sơ tiếp nhận: 585 vượt mức cao nhất có thể là 582, vượt 3.',
      'Hồ sơ tiếp nhận: 585 lies above the most it can be, 582, by 3.',
    ],
  ])('say in both languages what fails in %s %s', (kind, terms, vi, en) => {
    expect(message(kind, terms, 'vi')?.slice(0, vi.length)).toBe(vi);
    expect(message(kind, terms, 'en')?.slice(0, en.length)).toBe(en);
  });

  it('name the number that is clearly wrong, with its cause', () => {
    expect(message('ratio', '2.847=f1 2.941=f2 98,6%=f3', 'vi')).toContain(
      ' Nhiều khả năng số sai là 98,6%: đúng ra có thể là 96,8',
    );
    expect(message('ratio', '2.847=f1 2.941=f2 98,6%=f3', 'en')).toContain(
      ' Most likely the wrong number is 98,6%: it may have to be 96,8',
    );
  });

  it('list what may be wrong where nothing tells which', () => {
    expect(message('balance', '1.886=f1 1.722=f2 154=f3', 'vi')).toMatch(
      /Chưa đủ căn cứ để biết số nào sai: có thể sửa .+ thành .+ \(gõ sai một chữ số\); hoặc sửa /u,
    );
    expect(message('balance', '1.886=f1 1.722=f2 154=f3', 'en')).toMatch(
      /Which number is wrong cannot be told: change .+ to .+ \(one digit mistyped\); or change /,
    );
    expect(message('table_total', '9 1 1 1 1 1 1 1', 'vi')).toContain(
      'Chưa đủ căn cứ để biết số nào trong các số này sai.',
    );
  });

  it('name the number that the gap equals', () => {
    const figures = [figure('f1', '3.436'), figure('f9', '131', { indicator: 'intake_carried' })];
    const terms = '3.436=f1 2.877 428';
    expect(message('sum', terms, 'vi', { figures })).toContain(
      ' Mức chênh đúng bằng số kỳ trước chuyển qua (131); ',
    );
    expect(message('sum', terms, 'en', { figures })).toContain(
      ' The gap is exactly the number carried over from the period before (131), ',
    );
  });

  it('name the right value at the end that the rule means', () => {
    const rule = 'checks/score_highest';
    expect(message('extreme', '57 90,71 57', 'vi', { rule })).toContain('; số đúng là 90,71.');
    expect(message('extreme', '57 90,71 57', 'en', { rule })).toContain(
      '; the right one is 90,71.',
    );
  });

  it('admit a doubtful wording', () => {
    const change = { doubtful: true };
    expect(message('repeat', '209 225', 'vi', change)).toMatch(/Cách viết .* hiểu khác\.$/u);
    expect(message('repeat', '209 225', 'en', change)).toMatch(
      /leaves room for another reading\.$/,
    );
  });

  it('put one percent sign behind a share, whether its unit is stated or not', () => {
    expect(message('ratio', '1 2 51%', 'vi')).toContain('báo cáo ghi 51%,');
    expect(message('ratio', '1 2 51', 'vi')).toContain('báo cáo ghi 51%,');
    expect(message('score_ratio', '53,17% 20 10,7', 'vi')).toContain(
      '53,17% của 20 điểm là 10,6 điểm, báo cáo ghi 10,7 điểm',
    );
    expect(message('repeat', '97,5% 96%', 'vi')).toContain('(97,5% và 96%)');
    expect(message('repeat', '97,5% 96%', 'en')).toContain('(97,5% and 96%)');
    expect(message('sum', '100% 33% 50%', 'vi')).toContain('ghi 100%, nhưng');
  });
});
