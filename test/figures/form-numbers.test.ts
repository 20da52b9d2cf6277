import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

const table = {
  header: 1,
  rows: [
    'STT | Lĩnh vực | Tiếp nhận | Đã giải quyết',
    '1   | Đất đai  | 37        | 31',
    '2   | Hộ tịch  | 24        | 24',
  ],
};

describe('the number of a form before its title', () => {
  it.each(['Biểu số II.06b/VPCP/KSTT', 'PHỤ LỤC II.06b', 'Biểu mẫu 6b'])(
    'leaves the level that the title names to what stands below: %s',
    (form) => {
      const document = documentOf(
        '1. Trong kỳ tiếp nhận 61 hồ sơ.',
        `# ${form} TÌNH HÌNH GIẢI QUYẾT TTHC TẠI CẤP HUYỆN`,
        '  Kỳ báo cáo: Quý II/2023',
        '  Đơn vị tính: Hồ sơ',
        table,
      );
      expect(figuresIn(document)).toEqual([
        'intake_total all = 61',
        'intake_total district / Đất đai = 37',
        'resolved_total district / Đất đai = 31',
        'intake_total district / Hộ tịch = 24',
        'resolved_total district / Hộ tịch = 24',
      ]);
    },
  );
});
