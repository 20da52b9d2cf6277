import { describe, expect, it } from 'vitest';
import type { GlyphRun } from '../../../src/model.js';
import { flow, LEFT, page, prose, run, texts } from './pages.js';

const LONG =
  'Ủy ban nhân dân huyện đã tiếp nhận trong kỳ báo cáo tổng số 1.234 hồ sơ, trong đó trực tuyến là 1.000 hồ sơ.';

const FIRST = [
  'Toàn huyện đã tiếp nhận',
  '4.812 hồ sơ, trong đó nộp',
  'trực tuyến 3.977 hồ sơ và',
  'nộp trực tiếp 835 hồ sơ tại',
  'các xã. Huyện sẽ gửi số liệu',
  'của tháng sau vào tuần đầu',
];
const SECOND = [
  'tháng. Bộ phận Một cửa đã',
  'giải quyết 4.690 hồ sơ, số',
  'còn lại đang giải quyết là',
  '122 hồ sơ, đều trong hạn',
  'theo quy định của tỉnh về',
  'thời gian giải quyết hồ sơ.',
];

function column(lines: readonly string[], x: number, top: number): GlyphRun[] {
  return lines.map((line, index) => run(line, x, top + 18 * index));
}

describe('flowPdf: two columns', () => {
  const joined = [...FIRST, ...SECOND].join(' ');

  it('reads one after the other, and goes on from the first to the second', () => {
    const runs = [...column(FIRST, LEFT, 200), ...column(SECOND, 330, 200)];
    expect(texts(flow(page(1, [...prose([LONG], 100), ...runs])))).toEqual([LONG, joined]);
  });

  it('reads those whose lines are not at the same heights', () => {
    const runs = [...column(FIRST, LEFT, 200), ...column(SECOND, 330, 207)];
    expect(texts(flow(page(1, [...prose([LONG], 100), ...runs])))).toEqual([LONG, joined]);
  });

  it('takes the second along from its first line, where it begins higher', () => {
    const runs = [...column(FIRST, LEFT, 218), ...column(SECOND, 330, 200)];
    expect(texts(flow(page(1, [...prose([LONG], 100), ...runs])))).toEqual([LONG, joined]);
  });

  it('reads labels and their numbers line by line', () => {
    const labels = ['Tiếp nhận:', 'Giải quyết:', 'Trong hạn:', 'Quá hạn:', 'Trả lại:'];
    const runs = [...column(labels, LEFT, 200), ...column(['12', '10', '9', '1', '2'], 330, 200)];
    expect(texts(flow(page(1, [...prose([LONG], 100), ...runs])))).not.toContain(
      'Tiếp nhận: Giải quyết:',
    );
  });
});
