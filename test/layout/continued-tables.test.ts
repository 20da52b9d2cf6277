import { describe, expect, it } from 'vitest';
import { withContinued } from '../../src/layout/continued-tables.js';
import type { FlowBlock } from '../../src/layout/flow.js';
import { paragraph, table } from './blocks.js';

const header = 'STT | Lĩnh vực | Tiếp nhận | Đã giải quyết';
const first = table(header, '1 | Hộ tịch | 40 | 38', '2 | Đất đai | 30 | 25');
const rest = table(header, '3 | Xây dựng | 9 | 9', ' | Cộng | 79 | 72');
const bare = table('3 | Xây dựng | 9 | 9', ' | Cộng | 79 | 72');

/** `4 Cộng`: how many rows each table has and the name in its last one; other blocks by their text. */
const shown = (...flow: readonly FlowBlock[]): string[] =>
  withContinued(flow).map((block) =>
    block.kind === 'paragraph'
      ? block.content.text
      : `${String(block.grid.length)} ${block.grid.at(-1)?.[1]?.content.text ?? ''}`,
  );

describe('a table that is cut in two', () => {
  it.each([
    'Phụ lục 1 (tiếp theo)',
    'Biểu số 02 (tiếp)',
    'Bảng 3 – tiếp theo',
    '(Tiếp theo trang trước)',
  ])('is one where the line between its parts says so: %s', (line) => {
    expect(shown(first, paragraph(line), rest)).toEqual(['5 Cộng', line]);
  });

  it('is one where the title comes again, too', () => {
    const title = paragraph('KẾT QUẢ GIẢI QUYẾT');
    const line = paragraph('Phụ lục 1 (tiếp theo)');
    expect(shown(title, first, line, title, rest)).toEqual([
      'KẾT QUẢ GIẢI QUYẾT',
      '5 Cộng',
      'Phụ lục 1 (tiếp theo)',
      'KẾT QUẢ GIẢI QUYẾT',
    ]);
  });

  it('is one where nothing stands between its parts and the numbers of its rows go on', () => {
    expect(shown(first, rest)).toEqual(['5 Cộng']);
    expect(shown(first, bare)).toEqual(['5 Cộng']);
  });

  it('may have three parts, and rows that know where they stand', () => {
    const last = table(header, '4 | Y tế | 1 | 1');
    const line = paragraph('Phụ lục 1 (tiếp theo)');
    const [whole] = withContinued([first, line, bare, line, last]);
    const rows = whole?.kind === 'table' ? whole.grid : [];
    expect(rows.map((cells) => cells[0]?.row)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(rows.map((cells) => cells[1]?.column)).toEqual([1, 1, 1, 1, 1, 1]);
  });
});

describe('two tables stay two', () => {
  it.each([
    ['where another title stands between them', paragraph('II. Cấp xã'), rest],
    [
      'where their titles differ',
      paragraph('Phụ lục 1 (tiếp theo)'),
      table('TT | Xã | Số hồ sơ | Trễ hạn', '3 | Xã Lộc An | 4 | 0'),
    ],
    [
      'where a paragraph ends in the word by chance',
      paragraph('Các nhiệm vụ trong thời gian tiếp theo như sau:'),
      rest,
    ],
  ])('%s', (_, line, next) => {
    expect(shown(first, line, next)).toHaveLength(3);
  });

  it('where the numbers of the rows begin anew', () => {
    expect(shown(first, table(header, '1 | Xây dựng | 9 | 9'))).toHaveLength(2);
  });

  it('is two where the rows of the second are counted from one again', () => {
    const other = table(header, '1 | Hộ tịch | 9 | 9', ' | Cộng | 9 | 9');
    const line = 'Kết quả của các xã (tiếp theo)';
    expect(shown(first, paragraph(line), other)).toEqual(['3 Đất đai', line, '3 Cộng']);
  });
});
