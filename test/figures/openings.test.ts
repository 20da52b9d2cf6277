import { describe, expect, it } from 'vitest';
import type { Header } from '../../src/model.js';
import { documentOf, extractionOf, lineOf } from './documents.js';

const ofProvince: Partial<Header> = { agency: 'UBND tỉnh Sông Mây', agencyLevel: 'province' };
const ofDistrict: Partial<Header> = { agency: 'UBND thị xã Mây Hạ', agencyLevel: 'district' };

const read = (header: Partial<Header>, ...lines: readonly string[]): string[] =>
  extractionOf(documentOf(...lines), header)
    .figures.filter(({ indicator }) => indicator !== 'other')
    .map(lineOf);

describe('a paragraph that opens with the name of a unit', () => {
  it('is about that unit to its end', () => {
    expect(
      read(
        ofProvince,
        '1. Xã Mây Trung. Công chức đều đã được tập huấn. Trung tâm tiếp nhận 310 hồ sơ, trong đó 290 hồ sơ nộp trực tuyến. Đã giải quyết 300 hồ sơ.',
        'b) Phường Sông Hậu: tiếp nhận 40 hồ sơ.',
      ),
    ).toEqual([
      'intake_total commune / Xã Mây Trung = 310',
      'intake_online commune / Xã Mây Trung = 290',
      'resolved_total commune / Xã Mây Trung = 300',
      'intake_total commune / Phường Sông Hậu = 40',
    ]);
  });

  it('may add that its branches are counted with it', () => {
    const ofDepartment: Partial<Header> = {
      agency: 'Sở Nông nghiệp và Môi trường',
      agencyLevel: 'province',
      date: '2024-09-10',
    };
    expect(
      read(
        ofDepartment,
        'Sở tiếp nhận 520 hồ sơ. Trong đó Văn phòng Đăng ký đất đai chiếm 480 hồ sơ tiếp nhận và 430 hồ sơ giải quyết; khối Văn phòng Sở 40 hồ sơ tiếp nhận và 35 hồ sơ giải quyết.',
        '# 2. Văn phòng Đăng ký đất đai tỉnh và 05 chi nhánh:',
        '  - Trễ hạn 6 hồ sơ đã giải quyết.',
        '# 3. Khối Văn phòng Sở (khoáng sản, đo đạc):',
        '  - Trả lại 2 hồ sơ không đủ điều kiện.',
      ),
    ).toEqual([
      'intake_total province = 520',
      'intake_total province / Văn phòng Đăng ký đất đai = 480',
      'resolved_total province / Văn phòng Đăng ký đất đai = 430',
      'intake_total province / khối Văn phòng Sở = 40',
      'resolved_total province / khối Văn phòng Sở = 35',
      'resolved_late province / Văn phòng Đăng ký đất đai = 6',
      'returned province / Khối Văn phòng Sở = 2',
    ]);
  });

  it('may be one whose name has a comma, or a sở apart from its branches', () => {
    const ofDepartment: Partial<Header> = {
      agency: 'Sở Nông nghiệp và Môi trường',
      agencyLevel: 'province',
    };
    expect(
      read(
        ofDepartment,
        'Sở (bao gồm Văn phòng Đăng ký đất đai và 12 chi nhánh) phải giải quyết 900 hồ sơ.',
        'a) Tại Văn phòng Sở (nhận tại quầy số 4): tiếp nhận 200 hồ sơ.',
        'b) Tại 12 chi nhánh Văn phòng Đăng ký đất đai: tiếp nhận 700 hồ sơ.',
        '# 2. Sở Văn hóa, Thể thao và Du lịch',
        '  Đơn vị tiếp nhận 41 hồ sơ.',
        '# 3. Ban Quản lý các khu công nghiệp',
        '  Đơn vị tiếp nhận 37 hồ sơ.',
      ),
    ).toEqual([
      'intake_total province = 900',
      'intake_total province / Văn phòng Sở = 200',
      'intake_total province / 12 chi nhánh Văn phòng Đăng ký đất đai = 700',
      'intake_total province / Sở Văn hóa, Thể thao và Du lịch = 41',
      'intake_total province / Ban Quản lý các khu công nghiệp = 37',
    ]);
  });

  it('is about the reporting agency where that is the beginning of its name', () => {
    const ofBranch: Partial<Header> = {
      agency: 'Chi nhánh Văn phòng Đăng ký đất đai huyện Trà Giang',
      agencyLevel: 'district',
    };
    expect(read(ofBranch, 'Chi nhánh Văn phòng Đăng ký đất đai tiếp nhận 90 hồ sơ.')).toEqual([
      'intake_total district = 90',
    ]);
  });

  it('hands it down to what it governs', () => {
    expect(
      read(
        ofProvince,
        '# 2. UBND huyện Trà Giang',
        '  Tiếp nhận 500 hồ sơ; đã giải quyết 480 hồ sơ.',
        '# 3. Khó khăn',
        '  Toàn tỉnh còn 35 hồ sơ quá hạn đang giải quyết.',
      ),
    ).toEqual([
      'intake_total district / UBND huyện Trà Giang = 500',
      'resolved_total district / UBND huyện Trà Giang = 480',
      'pending_overdue all = 35',
    ]);
  });

  it('means the unit by its one-stop office and by its whole area', () => {
    expect(
      read(
        ofProvince,
        '1. Phường Sông Hậu. Trung tâm Phục vụ hành chính công tiếp nhận 80 hồ sơ. Toàn phường giải quyết xong 75 hồ sơ. Toàn tỉnh tiếp nhận 9.000 hồ sơ.',
      ),
    ).toEqual([
      'intake_total commune / Phường Sông Hậu = 80',
      'resolved_total commune / Phường Sông Hậu = 75',
      'intake_total all = 9000',
    ]);
  });

  it('is told from one that opens with other capitals', () => {
    expect(read(ofDistrict, '# PHỤ LỤC', '  Tiếp nhận 60 hồ sơ.')).toEqual([
      'intake_total all = 60',
    ]);
  });

  it('may be parted from the rest by a dash, which some names hold', () => {
    expect(
      read(
        ofDistrict,
        '1. Xã Mây Trung - tiếp nhận 12 hồ sơ. Đã giải quyết 11 hồ sơ.',
        '2. Phòng Tài chính - Kế hoạch: tiếp nhận 7 hồ sơ.',
      ),
    ).toEqual([
      'intake_total commune / Xã Mây Trung = 12',
      'resolved_total commune / Xã Mây Trung = 11',
      'intake_total district / Phòng Tài chính - Kế hoạch = 7',
    ]);
  });
});

describe('a unit', () => {
  it('is named behind the words for its office', () => {
    const text = 'Trong tuần, Bộ phận Một cửa của xã Mây Trung tiếp nhận 66 hồ sơ.';
    expect(read(ofProvince, text)).toEqual(['intake_total commune / xã Mây Trung = 66']);
  });

  it('is not the agency whose office reports', () => {
    const agency = 'Trung tâm Phục vụ hành chính công xã Mây Trung';
    const text = 'Trung tâm Phục vụ hành chính công xã Mây Trung tiếp nhận 66 hồ sơ.';
    expect(read({ agency, agencyLevel: 'commune' }, text)).toEqual(['intake_total commune = 66']);
  });
});

describe('a level', () => {
  it('may have in brackets what belongs to it', () => {
    expect(
      read(
        ofProvince,
        'Cấp huyện (09 huyện, thành phố): tiếp nhận 640 hồ sơ; giải quyết 600 hồ sơ. Đang giải quyết 40 hồ sơ.',
      ),
    ).toEqual([
      'intake_total district = 640',
      'resolved_total district = 600',
      'pending_total district = 40',
    ]);
  });

  it('is not that of a place in brackets', () => {
    const text =
      'Cấp tỉnh. Trung tâm (đặt tại phường Sông Hậu và phường Mây Hạ) giải quyết gần 1.900 thủ tục, tiếp nhận 830 hồ sơ.';
    expect(read(ofProvince, text)).toEqual(['intake_total province = 830']);
  });

  it('is told by whose powers something is in', () => {
    expect(
      read(
        ofDistrict,
        'UBND thị xã và UBND 12 phường, xã nhận 900 hồ sơ. Thuộc thẩm quyền của UBND thị xã có 500 hồ sơ; thuộc thẩm quyền của UBND các xã, phường có tổng cộng 400 hồ sơ.',
      ),
    ).toEqual([
      'intake_total all = 900',
      'intake_total district = 500',
      'intake_total commune = 400',
    ]);
  });

  it('is that of all where the centre and its branches are told together', () => {
    const text =
      'Trung tâm Phục vụ hành chính công tỉnh cùng 88 điểm cấp xã tiếp nhận 5.400 hồ sơ, gồm 5.000 hồ sơ trực tuyến và 400 hồ sơ trực tiếp.';
    expect(read(ofProvince, text)).toEqual([
      'intake_total all = 5400',
      'intake_online all = 5000',
      'intake_direct all = 400',
    ]);
  });
});

describe('a title', () => {
  it('that names one level below the agency speaks of it throughout', () => {
    const title = 'Tình hình tiếp nhận, giải quyết hồ sơ tại cấp xã (phục vụ giao ban với các sở)';
    const lines = ['Đã giải quyết 720 hồ sơ.', 'Toàn tỉnh tiếp nhận 900 hồ sơ.'];
    expect(read({ ...ofProvince, title }, ...lines)).toEqual([
      'resolved_total commune = 720',
      'intake_total all = 900',
    ]);
  });

  it('that names several or its own area speaks of all', () => {
    for (const title of [
      'Kết quả giải quyết hồ sơ tại cấp huyện, cấp xã',
      'Kết quả giải quyết hồ sơ trên địa bàn tỉnh',
    ])
      expect(read({ ...ofProvince, title }, 'Đã giải quyết 720 hồ sơ.')).toEqual([
        'resolved_total all = 720',
      ]);
  });
});

describe('a heading that is a paragraph with figures', () => {
  it('hands down no topic that only its later sentences name', () => {
    expect(
      read(
        ofProvince,
        '# I. Trong quý, đã ban hành 14 quyết định công bố danh mục 120 TTHC.',
        '  Toàn tỉnh tiếp nhận 7.300 hồ sơ; đã giải quyết 7.100 hồ sơ.',
      ),
    ).toEqual(['intake_total all = 7300', 'resolved_total all = 7100']);
  });
});

describe('a title on the one-stop office of a district', () => {
  it('sets its level for the prose and for the row of all in a table', () => {
    const title = 'Tình hình xử lý hồ sơ tại Bộ phận Một cửa thị xã';
    const document = documentOf(
      'Trong kỳ, số hồ sơ đã tiếp nhận là 90, tồn kỳ trước 10, cần xử lý 100 hồ sơ.',
      {
        header: 1,
        rows: ['Cơ quan | Đã giải quyết', 'Toàn Bộ phận Một cửa | 80', 'Phòng Tư pháp | 80'],
      },
    );
    expect(extractionOf(document, { ...ofDistrict, title }).figures.map(lineOf)).toEqual([
      'intake_new district = 90',
      'intake_carried district = 10',
      'intake_total district = 100',
      'resolved_total district = 80',
      'resolved_total district / Phòng Tư pháp = 80',
    ]);
  });
});
