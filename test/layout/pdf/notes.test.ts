import { describe, expect, it } from 'vitest';
import { flow, LEFT, page, paragraphs, prose, run, texts } from './pages.js';

const LONG =
  'Ủy ban nhân dân huyện đã tiếp nhận trong kỳ báo cáo tổng số 1.234 hồ sơ, trong đó trực tuyến là 1.000 hồ sơ.';
const SMALL = { size: 10 };
const RAISED = { size: 6 };

describe('flowPdf: footnotes', () => {
  const call = [
    run('- Dịch vụ công trực tuyến toàn trình: 84', 121, 300),
    run('1', 401.5, 294, RAISED),
  ];
  const rest = [run('dịch vụ công.', 408, 300)];
  const note = [
    run('1', LEFT, 756, RAISED),
    run('Công văn số 12/UBND ngày 05/3/2024', 90, 760, SMALL),
    run('của Ủy ban nhân dân tỉnh.', LEFT, 772, SMALL),
  ];

  it('writes a raised mark as superscript, never as a digit of the number before it', () => {
    const blocks = flow(page(1, [...prose([LONG, LONG], 100), ...call, ...rest, ...note]));
    expect(texts(blocks)).toContain('- Dịch vụ công trực tuyến toàn trình: 84¹ dịch vụ công.');
  });

  it('sets the note apart, behind the text that it interrupts', () => {
    const open = run('- Ủy ban nhân dân huyện ban hành Quy chế phối hợp giải quyết', 121, 318);
    const blocks = flow(
      page(1, [...prose([LONG, LONG], 100), ...call, ...rest, open, ...note]),
      page(2, [run('thủ tục hành chính.', LEFT, 80), ...prose([LONG, LONG], 100)]),
    );
    expect(texts(blocks)[3]).toBe(
      '- Ủy ban nhân dân huyện ban hành Quy chế phối hợp giải quyết thủ tục hành chính.',
    );
    expect(paragraphs(blocks).at(-1)).toMatchObject({
      zone: 'footnote',
      content: { text: '¹ Công văn số 12/UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh.' },
    });
  });

  it('joins a note that is cut short and runs on at the foot of the next page', () => {
    const cut = [...note.slice(0, 2), run('của Ủy ban nhân dân tỉnh và', LEFT, 772, SMALL)];
    const blocks = flow(
      page(1, [...prose([LONG, LONG], 100), ...call, ...rest, ...cut]),
      page(2, [...prose([LONG, LONG], 100), run('Quyết định số 15/QĐ-UBND.', LEFT, 760, SMALL)]),
    );
    expect(texts(blocks)).toContain(
      '¹ Công văn số 12/UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh và Quyết định số 15/QĐ-UBND.',
    );
  });

  it('does not take the recipients at the foot of the next page for more of a note', () => {
    const recipients = [run('Nơi nhận:', LEFT, 740, SMALL), run('- Lưu: VT.', LEFT, 752, SMALL)];
    const blocks = flow(
      page(1, [...prose([LONG, LONG], 100), ...call, ...rest, ...note]),
      page(2, [...prose([LONG, LONG], 100), ...recipients]),
    );
    const body = paragraphs(blocks).filter(({ zone }) => zone === 'body');
    expect(texts(body).slice(-2)).toEqual(['Nơi nhận:', '- Lưu: VT.']);
  });

  it('knows a note by its plain number where that is a mark in the text', () => {
    const plain = [
      run('1 Công văn số 12/UBND ngày 05/3/2024', LEFT, 760, SMALL),
      run('của Ủy ban nhân dân tỉnh.', LEFT, 772, SMALL),
    ];
    const blocks = flow(page(1, [...prose([LONG, LONG], 100), ...call, ...rest, ...plain]));
    expect(texts(blocks).at(-1)).toBe(
      '¹ Công văn số 12/UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh.',
    );
    expect(paragraphs(blocks).at(-1)?.zone).toBe('footnote');
  });

  it('finds the notes of all pages at the end of the file', () => {
    const notes = [run('1 Công văn số 12/UBND ngày 05/3/2024.', LEFT, 300, SMALL)];
    const blocks = flow(
      page(1, [...prose([LONG, LONG], 100), ...call, ...rest]),
      page(2, [...prose([LONG, LONG], 100), ...notes]),
    );
    expect(paragraphs(blocks).at(-1)).toMatchObject({
      zone: 'footnote',
      content: { text: '¹ Công văn số 12/UBND ngày 05/3/2024.' },
    });
  });

  it('takes small type at the foot of a page without a mark for body text', () => {
    const recipients = [run('Nơi nhận:', LEFT, 700, SMALL), run('- UBND tỉnh;', LEFT, 712, SMALL)];
    const zones = paragraphs(flow(page(1, [...prose([LONG, LONG], 100), ...recipients])));
    expect(zones.map(({ zone }) => zone)).toEqual(['body', 'body', 'body', 'body']);
  });
});
