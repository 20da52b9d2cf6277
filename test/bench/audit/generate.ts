import type { Column, Description, Item, Row } from '../../../corpus/make/description.js';
import { body, heading, table, within } from '../../../corpus/make/description.js';
import type { Random } from './random.js';

/** What a generated report is made of. */
export const FAMILIES = [
  'rows and totals',
  'totals only',
  'totals and rates',
  'prose',
  'prose and table',
] as const;
export type Family = (typeof FAMILIES)[number];

/** A report of random numbers in which everything adds up. */
export function generated(family: Family, random: Random): Description {
  return {
    letterhead: {
      left: ['ỦY BAN NHÂN DÂN', 'HUYỆN TÂN LỘC'],
      number: 'Số: 215/BC-UBND',
      placeAndDate: 'Tân Lộc, ngày 05 tháng 6 năm 2023',
    },
    report: {
      agency: 'UBND huyện Tân Lộc',
      agency_level: 'district',
      province: null,
      number: '215/BC-UBND',
      date: '2023-06-05',
      title: 'Kết quả giải quyết thủ tục hành chính tháng 5 năm 2023',
      period_from: '2023-05',
      period_to: '2023-05',
    },
    scope: { level: 'all' },
    title: ['Kết quả giải quyết thủ tục hành chính tháng 5 năm 2023'],
    planted: 0,
    items: itemsOf(family, random),
    recipients: ['- Lưu: VT.'],
    signature: ['CHỦ TỊCH', 'Lê Thị Tân'],
  };
}

function itemsOf(family: Family, random: Random): Item[] {
  const rows = random.whole(5, 40);
  switch (family) {
    case 'rows and totals':
      return [heading('I. KẾT QUẢ THEO ĐƠN VỊ'), identities(rows, random)];
    case 'totals only':
      return [heading('I. KẾT QUẢ THEO ĐƠN VỊ'), unrelated(rows, random)];
    case 'totals and rates':
      return [heading('I. KẾT QUẢ THEO ĐƠN VỊ'), rates(rows, random)];
    case 'prose':
      return prose(random);
    case 'prose and table':
      return [...prose(random), heading('IV. KẾT QUẢ THEO ĐƠN VỊ'), identities(rows, random)];
  }
}

const FIRST = ['Tân', 'Phú', 'Long', 'Hòa', 'Bình', 'An', 'Mỹ', 'Thạnh'];
const SECOND = ['Lộc', 'Thuận', 'Hưng', 'Điền', 'Khánh'];
const UNITS = SECOND.flatMap((second) => FIRST.map((first) => `Xã ${first} ${second}`));

const rowsOf = (count: number, cells: () => readonly number[]): Row[] =>
  UNITS.slice(0, count).map((unit): Row => ({ cells: [unit, ...cells()] }));

const label: Column = { code: 'label', width: 30 };
const of = (code: string, sum?: readonly string[]): Column =>
  sum ? { code, width: 12, sum } : { code, width: 12 };

/** Every row accounts for itself, and every column has its total. */
function identities(rows: number, random: Random): Item {
  return table({
    labels: 'unit',
    rowLevel: 'commune',
    header: [
      [
        'Đơn vị',
        'Tiếp nhận',
        'Mới tiếp nhận',
        'Kỳ trước chuyển qua',
        'Đã giải quyết',
        'Đang giải quyết',
      ],
    ],
    columns: [
      label,
      of('intake_total', ['intake_new', 'intake_carried']),
      of('intake_new'),
      of('intake_carried'),
      of('resolved_total'),
      of('pending_total'),
    ],
    rows: rowsOf(rows, () => {
      const [fresh, carried] = [random.whole(20, 4000), random.whole(1, 300)];
      const pending = random.whole(1, carried);
      return [fresh, carried, fresh + carried - pending, pending];
    }),
    total: 'Tổng cộng',
  });
}

/** Columns that have nothing to do with each other. */
const unrelated = (rows: number, random: Random): Item =>
  table({
    labels: 'unit',
    rowLevel: 'commune',
    header: [['Đơn vị', 'Số hồ sơ số hóa', 'Phản ánh, kiến nghị', 'Thanh toán trực tuyến']],
    columns: [label, of('digitized_results'), of('feedback_received'), of('online_payment')],
    rows: rowsOf(rows, () => [random.whole(20, 4000), random.whole(1, 90), random.whole(10, 900)]),
    total: 'Tổng cộng',
  });

/** A share in every row, and the totals. */
const rates = (rows: number, random: Random): Item =>
  table({
    labels: 'unit',
    rowLevel: 'commune',
    header: [['Đơn vị', 'Đã giải quyết', 'Đúng hạn', 'Tỷ lệ đúng hạn (%)']],
    columns: [
      label,
      of('resolved_total'),
      of('resolved_on_time'),
      { code: 'on_time_rate', width: 12, rate: ['resolved_on_time', 'resolved_total', 2] },
    ],
    rows: rowsOf(rows, () => {
      const resolved = random.whole(20, 4000);
      return [resolved, resolved - random.whole(0, 19)];
    }),
    total: 'Tổng cộng',
  });

/** Both levels and the whole, with sums, a balance and shares. */
function prose(random: Random): Item[] {
  const levels = [countsOf(random), countsOf(random)] as const;
  const whole = levels[0].map((count, at) => count + (levels[1][at] ?? 0));
  return [
    heading('I. KẾT QUẢ CHUNG'),
    ...passage(whole),
    heading('II. CẤP HUYỆN'),
    within({ level: 'district' }, ...passage(levels[0])),
    heading('III. CẤP XÃ'),
    within({ level: 'commune' }, ...passage(levels[1])),
  ];
}

/** New, carried over, pending, early, late, online. */
function countsOf(random: Random): readonly number[] {
  const [fresh, carried] = [random.whole(200, 9000), random.whole(10, 400)];
  const pending = random.whole(1, carried);
  const resolved = fresh + carried - pending;
  const [early, late] = [random.whole(0, resolved - 10), random.whole(0, 9)];
  return [fresh, carried, pending, early, late, random.whole(1, fresh)];
}

function passage(counts: readonly number[]): Item[] {
  const [fresh = 0, carried = 0, pending = 0, early = 0, late = 0, online = 0] = counts;
  const whole = fresh + carried;
  const resolved = whole - pending;
  const n = (value: number): string => value.toLocaleString('de-DE');
  return [
    body(
      `- Tổng số hồ sơ tiếp nhận: {intake_total: ${n(whole)}} hồ sơ (mới tiếp nhận: {intake_new: ${n(fresh)}} hồ sơ; kỳ trước chuyển qua: {intake_carried: ${n(carried)}} hồ sơ).`,
    ),
    body(
      `- Đã giải quyết: {resolved_total: ${n(resolved)}} hồ sơ, trong đó trước hạn {resolved_early: ${n(early)}} hồ sơ, đúng hạn {resolved_on_time: ${n(resolved - early - late)}} hồ sơ, quá hạn {resolved_late: ${n(late)}} hồ sơ.`,
    ),
    body(`- Đang giải quyết: {pending_total: ${n(pending)}} hồ sơ.`),
    body(
      `- Hồ sơ tiếp nhận trực tuyến: {intake_online: ${n(online)}}/{~base: ${n(fresh)}} hồ sơ, đạt tỷ lệ {online_rate: ${share(online, fresh)}}%.`,
    ),
  ];
}

/** To two decimals, rounded half up, without floating point. */
function share(part: number, whole: number): string {
  const hundredths = Math.floor((2 * part * 10_000 + whole) / (2 * whole));
  return `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;
}
