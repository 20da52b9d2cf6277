import { balance, ratio, sum } from '../claims.js';
import type { Description } from '../description.js';
import { body, heading } from '../description.js';

interface Quarter {
  readonly quarter: string;
  readonly number: string;
  readonly date: readonly [printed: string, iso: string];
  readonly period: readonly [from: string, to: string];
  readonly intake: string;
  readonly online: string;
  readonly direct: string;
  readonly resolved: string;
  readonly early: string;
  readonly onTime: string;
  readonly pending: string;
  readonly rate: string;
}

/** One of the three reports, as the same clerk writes it each quarter. */
const quarterly = (q: Quarter, planted = 0): Description => ({
  letterhead: {
    left: ['ỦY BAN NHÂN DÂN', 'XÃ THẠNH QUỚI AN'],
    number: `Số: ${q.number}/BC-UBND`,
    placeAndDate: `Thạnh Quới An, ngày ${q.date[0]}`,
  },
  report: {
    agency: 'UBND xã Thạnh Quới An',
    agency_level: 'commune',
    province: 'Sóc Trăng',
    number: `${q.number}/BC-UBND`,
    date: q.date[1],
    title: `Kết quả tiếp nhận và giải quyết thủ tục hành chính quý ${q.quarter} năm 2023`,
    period_from: q.period[0],
    period_to: q.period[1],
  },
  scope: { level: 'commune' },
  levelAlt: 'all',
  title: [`Kết quả tiếp nhận và giải quyết thủ tục hành chính quý ${q.quarter} năm 2023`],
  planted,
  items: [
    body(
      `UBND xã Thạnh Quới An, tỉnh Sóc Trăng báo cáo kết quả quý ${q.quarter} năm 2023 như sau:`,
    ),
    heading('1. Tiếp nhận'),
    body(
      `- Tổng số hồ sơ tiếp nhận: {intake_total: ${q.intake}} hồ sơ, trong đó: trực tuyến {intake_online: ${q.online}} hồ sơ, trực tiếp {intake_direct: ${q.direct}} hồ sơ.`,
      sum('intake_total', 'intake_online', 'intake_direct'),
    ),
    body(
      `- Tỷ lệ hồ sơ trực tuyến: {online_rate: ${q.rate}}%.`,
      ratio('intake_online', 'intake_total', 'online_rate'),
    ),
    heading('2. Giải quyết'),
    body(
      `- Đã giải quyết: {resolved_total: ${q.resolved}} hồ sơ (trước hạn {resolved_early: ${q.early}} hồ sơ, đúng hạn {resolved_on_time: ${q.onTime}} hồ sơ).`,
      sum('resolved_total', 'resolved_early', 'resolved_on_time'),
    ),
    body(
      `- Đang giải quyết: {pending_total: ${q.pending}} hồ sơ.`,
      balance('intake_total', 'resolved_total', 'pending_total'),
    ),
    heading('3. Kiến nghị'),
    body('Không có./.'),
  ],
  recipients: ['- UBND huyện;', '- Lưu: VP.'],
  signature: ['CHỦ TỊCH', 'Danh Thị Sà Phe'],
});

/** Three quarterly reports bound into one file. Planted: in the second, a total is ten off. */
export const report: readonly Description[] = [
  quarterly({
    quarter: 'I',
    number: '29',
    date: ['27 tháng 3 năm 2023', '2023-03-27'],
    period: ['2023-01-01', '2023-03-31'],
    intake: '611',
    online: '402',
    direct: '209',
    resolved: '598',
    early: '377',
    onTime: '221',
    pending: '13',
    rate: '65,79',
  }),
  quarterly(
    {
      quarter: 'II',
      number: '58',
      date: ['28 tháng 6 năm 2023', '2023-06-28'],
      period: ['2023-04-01', '2023-06-30'],
      intake: '704',
      online: '513',
      direct: '191',
      resolved: '697',
      early: '430',
      onTime: '257',
      pending: '07',
      rate: '72,87',
    },
    1,
  ),
  quarterly({
    quarter: 'III',
    number: '91',
    date: ['26 tháng 9 năm 2023', '2023-09-26'],
    period: ['2023-07-01', '2023-09-30'],
    intake: '689',
    online: '560',
    direct: '129',
    resolved: '680',
    early: '455',
    onTime: '225',
    pending: '09',
    rate: '81,28',
  }),
];
