import type { Suspicion } from '../suspects.js';
import {
  addition,
  gap,
  isAbove,
  named,
  raw,
  rawShare,
  right,
  suggested,
  type Catalogue,
  type Failure,
} from './catalogue.js';

/** 'nhiều hơn 10' or 'ít hơn 10'. */
const off = (failure: Failure, unit = ''): string =>
  `${isAbove(failure) ? 'cao hơn' : 'thấp hơn'} ${gap(failure)}${unit}`;

/** The message of a total: where the total stands, and what its parts are called there. */
const total =
  (place: string, parts: string) =>
  (failure: Failure): string => {
    const { label, terms } = failure.claim;
    const [stated, ...rest] = terms;
    const shown = addition(rest) ?? `${rest.length} số`;
    return `${label}: ${place} ghi ${raw(stated)}, nhưng ${parts} cộng lại được ${right(failure)} (${shown}); số ghi ${off(failure)}.`;
  };

const OPTIONAL_PARTS: Readonly<Record<string, string>> = {
  intake_carried: 'số kỳ trước chuyển qua',
  feedback_carried: 'số phản ánh, kiến nghị kỳ trước chuyển qua',
  returned: 'số hồ sơ trả lại',
  withdrawn: 'số hồ sơ rút',
  resolved_late: 'số đã giải quyết trễ hạn',
  pending_overdue: 'số đang giải quyết quá hạn',
};

const CAUSES: Readonly<Record<Suspicion['cause'], string>> = {
  digit: 'gõ sai một chữ số',
  exchanged: 'hai chữ số bị đổi chỗ',
  dropped: 'gõ thiếu một chữ số',
  doubled: 'một chữ số bị gõ lặp',
  extra: 'gõ thừa một chữ số',
  footnote: 'chữ số cuối có thể là số chú thích',
  mark: 'đặt sai dấu phẩy',
  stale: 'số đang ghi trùng với số của kỳ trước',
  other: '',
};

const cause = (suspicion: Suspicion): string =>
  CAUSES[suspicion.cause] && ` (${CAUSES[suspicion.cause]})`;

const about = ({ isRough }: Suspicion): string => (isRough ? 'khoảng ' : '');

const change = (suspicion: Suspicion): string =>
  `sửa ${named(suspicion)} thành ${about(suspicion)}${suggested(suspicion)}${cause(suspicion)}`;

const changes = (suspicions: readonly Suspicion[]): string => suspicions.map(change).join('; ');

/** Messages in Vietnamese. */
export const vi: Catalogue = {
  claims: {
    ratio: (failure) => {
      const [num, den, stated] = failure.claim.terms;
      return `${failure.claim.label}: ${raw(num)}/${raw(den)} bằng ${right(failure)}%, báo cáo ghi ${rawShare(stated)}, ${off(failure)} điểm phần trăm.`;
    },
    sum: total('báo cáo', 'các số thành phần'),
    balance: total('số tiếp nhận', 'số đã giải quyết và số còn lại'),
    level_sum: total('số chung', 'các cấp'),
    table_total: total('ô tổng của bảng', 'các dòng'),
    row_total: total('ô tổng của dòng', 'các ô trong dòng'),
    repeat: (failure) => {
      const values = [...new Set(failure.claim.terms.map(raw))].join(' và ');
      return `${failure.claim.label}: cùng một số nhưng các chỗ ghi khác nhau (${values}), chênh ${gap(failure)}.`;
    },
    difference: (failure) => {
      const [from, to, stated] = failure.claim.terms;
      return `${failure.claim.label}: từ ${raw(from)} đến ${raw(to)} chênh ${right(failure)}, báo cáo ghi ${raw(stated)}, ${off(failure)}.`;
    },
    score_ratio: (failure) => {
      const [rate, max, stated] = failure.claim.terms;
      return `${failure.claim.label}: ${rawShare(rate)} của ${raw(max)} điểm là ${right(failure)} điểm, báo cáo ghi ${raw(stated)} điểm, ${off(failure)}.`;
    },
    extreme: (failure) => {
      const { label, terms } = failure.claim;
      const fitting = failure.verdict.expected ? `; số đúng là ${right(failure)}` : '';
      return `${label}: ${raw(terms[0])} không phải là số cao nhất hay thấp nhất như báo cáo nêu${fitting}.`;
    },
    bound: (failure) => {
      const [value, limit] = failure.claim.terms;
      return `${failure.claim.label}: ${raw(value)} vượt mức cao nhất có thể là ${raw(limit)}, vượt ${gap(failure)}.`;
    },
    series: ({ claim }) =>
      `${claim.label}: các báo cáo ghi khác nhau (${claim.terms.map(raw).join(' và ')}).`,
  },
  explanations: {
    truncated: () => 'Số ghi chỉ đúng nếu cắt bỏ các chữ số sau thay vì làm tròn.',
    'twice-rounded': () => 'Có thể số này đã được làm tròn hai lần.',
    swapped: () => 'Số ghi đúng nếu đổi chỗ hai số của phép chia.',
    complement: () => 'Số ghi là tỷ lệ của phần còn lại.',
    'left-out': ({ what, raw }) =>
      `Mức chênh đúng bằng ${OPTIONAL_PARTS[what] ?? what} (${raw}); có thể số này được kể ở một bên và không được kể ở bên kia.`,
    'counted-twice': ({ what, raw }) =>
      `Mức chênh đúng bằng ${what || 'một số thành phần'} (${raw}); có thể số này đã được cộng hai lần.`,
    'extra-part': ({ what, raw }) =>
      `Mức chênh đúng bằng ${what || 'một số thành phần'} (${raw}); có thể số này chưa được cộng vào tổng.`,
    doubled: () => 'Cộng lại được đúng gấp đôi số tổng; có thể trong đó đã có các số cộng con.',
  },
  culprit: (clear, mends) => {
    const [only, ...more] = clear;
    if (more.length > 0) return `Nhiều khả năng có ${clear.length} số sai: ${changes(clear)}.`;
    if (!only?.value)
      return `Nhiều khả năng số sai là ${named(only as Suspicion)}, nhưng chưa đủ căn cứ để biết số đúng.`;
    if (mends > 1)
      return `Nhiều khả năng chỉ sai một số: ${change(only)} thì cả ${mends} phép tính không khớp có số này đều khớp.`;
    return `Nhiều khả năng số sai là ${named(only)}: đúng ra có thể là ${suggested(only)}${cause(only)}.`;
  },
  possible: (suspicions) => {
    const [only, ...more] = suspicions;
    return more.length === 0 && only
      ? `Có thể số sai là ${named(only)}, đúng ra là ${about(only)}${suggested(only)}${cause(only)}, nhưng chưa đủ căn cứ để kết luận.`
      : `Chưa đủ căn cứ để biết số nào sai: có thể ${suspicions.map(change).join('; hoặc ')}.`;
  },
  undetermined: 'Chưa đủ căn cứ để biết số nào trong các số này sai.',
  confirmed:
    'Từng số ở đây đều khớp với chỗ khác trong báo cáo, nên có thể phép cộng thiếu hoặc thừa một khoản.',
  abandoned: 'Có quá nhiều khả năng nên chưa dò hết để nêu số nào sai.',
  consequences: {
    'above-hundred': () => 'Tính đúng thì tỷ lệ vượt 100%.',
    'within-hundred': () => 'Tính đúng thì tỷ lệ không vượt 100%.',
    'not-all': () => 'Tính đúng thì chưa đạt 100%.',
    'target-missed': ({ raw }) =>
      `Số ghi đạt mức ${raw}% nêu trong báo cáo, nhưng tính đúng thì không đạt.`,
    'target-met': ({ raw }) =>
      `Số ghi không đạt mức ${raw}% nêu trong báo cáo, nhưng tính đúng thì đạt.`,
  },
  doubtful: 'Cách viết của báo cáo còn có thể hiểu khác.',
};
