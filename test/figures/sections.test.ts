import { describe, expect, it } from 'vitest';
import { documentOf, figuresIn } from './documents.js';

const district = { agency: 'UBND quận Sông Mây', agencyLevel: 'district' } as const;

describe('headings that set a district and its communes apart', () => {
  it('are of the level that each ends with', () => {
    const report = documentOf(
      '# I. HỒ SƠ TẠI QUẬN',
      ' Giải quyết xong 480 hồ sơ.',
      '# II. HỒ SƠ TẠI PHƯỜNG',
      ' Giải quyết xong 900 hồ sơ.',
    );
    expect(figuresIn(report, district)).toEqual([
      'resolved_total district = 480',
      'resolved_total commune = 900',
    ]);
  });

  it('say nothing where there is but one of them', () => {
    const report = documentOf('# I. HỒ SƠ TẠI QUẬN', ' Giải quyết xong 480 hồ sơ.');
    expect(figuresIn(report, district)).toEqual(['resolved_total all = 480']);
  });
});
