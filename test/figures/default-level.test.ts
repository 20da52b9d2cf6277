import { describe, expect, it } from 'vitest';
import { figuresIn } from './documents.js';

describe('figures that name no level', () => {
  const of = (agency: string) =>
    figuresIn('Đang giải quyết quá hạn 12 hồ sơ.', { agency, agencyLevel: 'province' });

  it.each(['Tổ công tác chấn chỉnh hồ sơ trễ hạn', 'Ban Chỉ đạo cải cách hành chính tỉnh'])(
    'are of the whole province where a body set up for all of it reports: %s',
    (agency) => {
      expect(of(agency)).toEqual(['pending_overdue all = 12']);
    },
  );

  it('are its own where a sở reports', () => {
    expect(of('Sở Nội vụ')).toEqual(['pending_overdue province = 12']);
  });
});
