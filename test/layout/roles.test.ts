import { describe, expect, it } from 'vitest';
import { rolesOf } from '../../src/layout/roles.js';
import { centered, paragraph, table } from './blocks.js';

const letterhead = [
  centered('ỦY BAN NHÂN DÂN'),
  centered('HUYỆN BÌNH MINH'),
  centered('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
  centered('Độc lập - Tự do - Hạnh phúc'),
  paragraph('Số: 19/BC-UBND', { centered: true }),
  paragraph('Bình Minh, ngày 12 tháng 9 năm 2024', { centered: true }),
];
const title = [centered('BÁO CÁO'), centered('Kết quả giải quyết hồ sơ tháng 9 năm 2024')];
const opening = paragraph('Thực hiện Công văn số 12/VP-HCC, UBND huyện báo cáo như sau:');

describe('rolesOf', () => {
  it('tells letterhead, title and text apart', () => {
    const roles = rolesOf([...letterhead, ...title, opening]);
    expect(roles).toEqual([...Array(6).fill('letterhead'), 'title', 'title', 'body']);
  });

  it('takes a line in brackets under the title into it', () => {
    const period = paragraph('(Từ ngày 13/8/2024 đến ngày 12/9/2024)', { centered: true });
    expect(rolesOf([...letterhead, ...title, period, opening]).slice(6)).toEqual([
      'title',
      'title',
      'title',
      'body',
    ]);
  });

  it('finds letterhead and title where nothing is centred', () => {
    const flat = [...letterhead, ...title].map(({ content }) => paragraph(content.text));
    expect(rolesOf([...flat, opening])).toEqual([
      ...Array(6).fill('letterhead'),
      'title',
      'title',
      'body',
    ]);
  });

  it('takes a text without letterhead as body throughout', () => {
    const text = [paragraph('Tỷ lệ đúng hạn đạt 99%'), paragraph('Báo cáo số 19/BC-TT cho biết.')];
    expect(rolesOf(text)).toEqual(['body', 'body']);
  });

  it('keeps recipients and signature out of the text', () => {
    const closing = [
      paragraph('Nơi nhận:'),
      paragraph('- Văn phòng UBND tỉnh;'),
      paragraph('- Lưu: VT, H.'),
      centered('TM. ỦY BAN NHÂN DÂN'),
      centered('KT. CHỦ TỊCH'),
      centered('Trần Văn An'),
    ];
    expect(rolesOf([opening, ...closing])).toEqual([
      'body',
      'recipients',
      'recipients',
      'recipients',
      'signature',
      'signature',
      'signature',
    ]);
  });

  it('knows recipients that stand between the lines of the signature', () => {
    const closing = ['Nơi nhận:', 'CHÁNH VĂN PHÒNG', '- Như trên;', '- Lưu: VT.', 'Kết quả là:'];
    expect(rolesOf(closing.map((text) => paragraph(text)))).toEqual([
      'recipients',
      'signature',
      'recipients',
      'recipients',
      'body',
    ]);
  });

  it.each([
    'NƠI NHẬN:',
    'Nơi nhận :',
    'Nơi nhận báo cáo:',
    'Nơi gửi:',
    'Kính gửi: Ủy ban nhân dân tỉnh',
  ])('knows the recipients by %s', (text) => {
    expect(rolesOf([paragraph(text)])).toEqual(['recipients']);
  });

  it.each([
    'Kỳ báo cáo: từ ngày 16/4/2024 đến ngày 15/5/2024.',
    '(Số liệu từ ngày 16/4 đến ngày 15/5/2024);',
    'Từ ngày 16/4/2024 đến 15/5/2024;',
  ])('knows that what tells the period is none of them: %s', (text) => {
    expect(rolesOf([paragraph('Kính gửi: Sở Nội vụ'), paragraph(text)])).toEqual([
      'recipients',
      'body',
    ]);
    expect(rolesOf([paragraph('Kính gửi:'), paragraph('Văn phòng UBND tỉnh;')])).toEqual([
      'recipients',
      'recipients',
    ]);
  });

  it.each([
    'TM. UBND HUYỆN',
    'TM ỦY BAN NHÂN DÂN',
    'T/M BAN THƯỜNG VỤ',
    'KT.CHỦ TỊCH',
    'KT CHỦ TỊCH',
    'TUQ. CHỦ TỊCH',
    'Q. CHỦ TỊCH',
    'P. TRƯỞNG BAN',
    'PHÓ TRƯỞNG PHÒNG PHỤ TRÁCH',
    'TRƯỞNG BỘ PHẬN',
    'TRƯỞNG CÔNG AN XÃ',
    'GIÁM ĐỐC TRUNG TÂM',
    'THỦ TRƯỞNG ĐƠN VỊ',
    'NGƯỜI LẬP BÁO CÁO',
    'NGƯỜI TỔNG HỢP',
    'XÁC NHẬN CỦA LÃNH ĐẠO',
  ])('knows a signature by %s', (text) => {
    expect(rolesOf([paragraph(text), paragraph('Trần Văn An')])).toEqual([
      'signature',
      'signature',
    ]);
  });

  it.each(['KTXH VÀ NGÂN SÁCH', 'TMĐT', 'KẾT QUẢ CỦA GIÁM ĐỐC', 'Chủ tịch đã chỉ đạo'])(
    'takes %s for no signature',
    (text) => {
      expect(rolesOf([paragraph(text)])).toEqual(['body']);
    },
  );

  it('knows the title of a notice after a letterhead, not within a text', () => {
    const notice = [centered('THÔNG BÁO'), centered('Kết quả tháng 9 năm 2024')];
    expect(rolesOf([...letterhead, ...notice, opening]).slice(6)).toEqual([
      'title',
      'title',
      'body',
    ]);
    expect(rolesOf([opening, ...notice])[1]).toBe('body');
  });

  it('knows a letterhead in small letters, and a line of it that begins with a hyphen', () => {
    const lines = ['Ủy ban nhân dân', 'huyện Bình Minh'].map((text) => paragraph(text));
    const office = [centered('PHÒNG TÀI CHÍNH'), centered('- KẾ HOẠCH')];
    expect(rolesOf([...lines, ...office, ...letterhead.slice(2), ...title])).toEqual([
      ...Array(8).fill('letterhead'),
      'title',
      'title',
    ]);
  });

  it('ends the signature where an annex begins', () => {
    const annex = [centered('CHỦ TỊCH'), centered('PHỤ LỤC I'), table('TT|Tổng số', '1|5')];
    expect(rolesOf(annex)).toEqual(['signature', 'caption', 'body']);
  });

  it('takes the centred line above a table as its caption', () => {
    const lines = [opening, paragraph('Kết quả theo lĩnh vực', { centered: true })];
    expect(rolesOf([...lines, table('TT|Tổng số', '1|5')])).toEqual(['body', 'caption', 'body']);
  });

  it('keeps the zones that the format knew', () => {
    const zones = [
      paragraph('2', { zone: 'page_number' }),
      paragraph('¹ Công văn số 5', { zone: 'footnote' }),
    ];
    expect(rolesOf(zones)).toEqual(['page_number', 'footnote']);
  });
});
