import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

const city = { agency: 'UBND thành phố Sông Mây', agencyLevel: 'district' } as const;

describe('a city that tells what its own offices did from what its communes did', () => {
  const report = (own: string, communes: string) =>
    figuresIn(
      documentOf(
        '1. Tổng số hồ sơ tiếp nhận toàn thành phố (gồm cả hồ sơ của 12 phường): 5.000 hồ sơ.',
        ` a) ${own} tiếp nhận 3.000 hồ sơ. Đã giải quyết 2.920 hồ sơ.`,
        ` b) ${communes} tiếp nhận 2.000 hồ sơ; đã giải quyết 1.980 hồ sơ.`,
      ),
      city,
    );

  it.each([
    ['Hồ sơ do UBND thành phố Sông Mây thụ lý:', 'Hồ sơ do UBND 12 phường thụ lý:'],
    ['Hồ sơ của UBND thành phố:', 'Hồ sơ của UBND các phường:'],
    ['UBND thành phố Sông Mây', 'UBND 12 xã, phường'],
    ['Hồ sơ do Ủy ban nhân dân thành phố giải quyết:', 'Hồ sơ do 12 phường giải quyết:'],
  ])('has both: %s %s', (own, communes) => {
    expect(report(own, communes)).toEqual([
      'intake_total all = 5000',
      'intake_total district = 3000',
      'resolved_total district = 2920',
      'intake_total commune = 2000',
      'resolved_total commune = 1980',
    ]);
  });

  it('may list them as parts of its whole', () => {
    const text =
      'Tổng số hồ sơ tiếp nhận 5.000 hồ sơ, trong đó UBND thành phố tiếp nhận 3.000 hồ sơ, UBND các phường tiếp nhận 2.000 hồ sơ.';
    expect(figuresIn(text, city)).toEqual([
      'intake_total all = 5000',
      'intake_total district = 3000',
      'intake_total commune = 2000',
    ]);
  });

  it('says so above a table', () => {
    const rows = { header: 1, rows: ['Lĩnh vực | Đã giải quyết', 'Đất đai | 40'] };
    const caption = 'Kết quả giải quyết hồ sơ tại UBND thành phố Sông Mây theo lĩnh vực';
    expect(figuresIn(documentOf(caption, rows), city)).toEqual([
      'resolved_total district / Đất đai = 40',
    ]);
  });

  it.each(['1. Tại thành phố', '1. UBND thành phố', '1. Ở thành phố: Đã giải quyết 40 hồ sơ.'])(
    'says so above a paragraph and the table below it: %s',
    (opening) => {
      const document = documentOf(
        `# ${opening}`,
        ' Kết quả từng lĩnh vực như sau:',
        { header: 1, rows: ['Lĩnh vực | Tiếp nhận', 'Đất đai | 43'] },
        '# 2. Tại 12 phường',
        ' Tiếp nhận 95 hồ sơ.',
      );
      expect(figuresIn(document, city)).toEqual(
        expect.arrayContaining([
          'intake_total district / Đất đai = 43',
          'intake_total commune = 95',
        ]),
      );
    },
  );
});
