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

const off = (failure: Failure, unit = ''): string =>
  `${gap(failure)}${unit} too ${isAbove(failure) ? 'high' : 'low'}`;

/** The message of a total: where the total stands, and what its parts are called there. */
const total =
  (place: string, parts: string) =>
  (failure: Failure): string => {
    const { label, terms } = failure.claim;
    const [stated, ...rest] = terms;
    const shown = addition(rest) ?? `${rest.length} numbers`;
    return `${label}: ${place} states ${raw(stated)}, but ${parts} add up to ${right(failure)} (${shown}); the stated number is ${off(failure)}.`;
  };

const OPTIONAL_PARTS: Readonly<Record<string, string>> = {
  intake_carried: 'the number carried over from the period before',
  feedback_carried: 'the number of petitions carried over from the period before',
  returned: 'the number returned',
  withdrawn: 'the number withdrawn',
  resolved_late: 'the number resolved late',
  pending_overdue: 'the number pending and overdue',
};

const CAUSES: Readonly<Record<Suspicion['cause'], string>> = {
  digit: 'one digit mistyped',
  exchanged: 'two digits exchanged',
  dropped: 'a digit left out',
  doubled: 'a digit typed twice',
  extra: 'a digit too many',
  footnote: 'the last digit may be the mark of a footnote',
  mark: 'the decimal mark misplaced',
  stale: 'the stated number is that of the period before',
  other: '',
};

const cause = (suspicion: Suspicion): string =>
  CAUSES[suspicion.cause] && ` (${CAUSES[suspicion.cause]})`;

const about = ({ isRough }: Suspicion): string => (isRough ? 'about ' : '');

const change = (suspicion: Suspicion): string =>
  `change ${named(suspicion)} to ${about(suspicion)}${suggested(suspicion)}${cause(suspicion)}`;

const changes = (suspicions: readonly Suspicion[]): string => suspicions.map(change).join('; ');

/** Messages in English; labels and numbers stay as the report prints them. */
export const en: Catalogue = {
  claims: {
    ratio: (failure) => {
      const [num, den, stated] = failure.claim.terms;
      return `${failure.claim.label}: ${raw(num)}/${raw(den)} makes ${right(failure)}%, the report states ${rawShare(stated)}, ${off(failure, ' percentage points')}.`;
    },
    sum: total('the report', 'the parts'),
    balance: total('the intake', 'what is resolved and what remains'),
    level_sum: total('the whole', 'the levels'),
    table_total: total('the total cell of the table', 'the rows'),
    row_total: total('the total cell of the row', 'the cells of the row'),
    repeat: (failure) => {
      const values = [...new Set(failure.claim.terms.map(raw))].join(' and ');
      return `${failure.claim.label}: one quantity is stated differently at different places (${values}), ${gap(failure)} apart.`;
    },
    difference: (failure) => {
      const [from, to, stated] = failure.claim.terms;
      return `${failure.claim.label}: from ${raw(from)} to ${raw(to)} is a change of ${right(failure)}, the report states ${raw(stated)}, ${off(failure)}.`;
    },
    score_ratio: (failure) => {
      const [rate, max, stated] = failure.claim.terms;
      return `${failure.claim.label}: ${rawShare(rate)} of ${raw(max)} points makes ${right(failure)} points, the report states ${raw(stated)}, ${off(failure)}.`;
    },
    extreme: (failure) => {
      const { label, terms } = failure.claim;
      const fitting = failure.verdict.expected ? `; the right one is ${right(failure)}` : '';
      return `${label}: ${raw(terms[0])} is not the highest or lowest number that the report says it is${fitting}.`;
    },
    bound: (failure) => {
      const [value, limit] = failure.claim.terms;
      return `${failure.claim.label}: ${raw(value)} lies above the most it can be, ${raw(limit)}, by ${gap(failure)}.`;
    },
    series: ({ claim }) =>
      `${claim.label}: the reports state different numbers (${claim.terms.map(raw).join(' and ')}).`,
  },
  explanations: {
    truncated: () => 'The stated number is right only if cut off instead of rounded.',
    'twice-rounded': () => 'The number may have been rounded twice.',
    swapped: () => 'The stated number is right if the two numbers of the division are exchanged.',
    complement: () => 'The stated number is the share of the rest.',
    'left-out': ({ what, raw }) =>
      `The gap is exactly ${OPTIONAL_PARTS[what] ?? what} (${raw}), which may be counted on one side and not on the other.`,
    'counted-twice': ({ what, raw }) =>
      `The gap is exactly ${what || 'one of the parts'} (${raw}), which may have been added twice.`,
    'extra-part': ({ what, raw }) =>
      `The gap is exactly ${what || 'one of the parts'} (${raw}), which may be missing from the total.`,
    doubled: () => 'The parts make exactly twice the total; there may be subtotals among them.',
  },
  culprit: (clear, mends) => {
    const [only, ...more] = clear;
    if (more.length > 0) return `Most likely ${clear.length} numbers are wrong: ${changes(clear)}.`;
    if (!only?.value)
      return `Most likely the wrong number is ${named(only as Suspicion)}, but what it should be cannot be told.`;
    if (mends > 1)
      return `Most likely one number is wrong: ${change(only)}, and all ${mends} failing claims with this number hold.`;
    return `Most likely the wrong number is ${named(only)}: it may have to be ${suggested(only)}${cause(only)}.`;
  },
  possible: (suspicions) => {
    const [only, ...more] = suspicions;
    return more.length === 0 && only
      ? `The wrong number may be ${named(only)}, which should be ${about(only)}${suggested(only)}${cause(only)}, but this is not certain.`
      : `Which number is wrong cannot be told: ${suspicions.map(change).join('; or ')}.`;
  },
  undetermined: 'Which of these numbers is wrong cannot be told.',
  confirmed:
    'Each of these numbers agrees with other places of the report, so the addition may lack a part or have one too many.',
  abandoned: 'There are too many possibilities to tell which number is wrong.',
  consequences: {
    'above-hundred': () => 'The right share is above 100%.',
    'within-hundred': () => 'The right share is not above 100%.',
    'not-all': () => 'The right share is below 100%.',
    'target-missed': ({ raw }) =>
      `The stated number meets the ${raw}% that the report names, the right one does not.`,
    'target-met': ({ raw }) =>
      `The stated number misses the ${raw}% that the report names, the right one meets it.`,
  },
  doubtful: 'The wording of the report leaves room for another reading.',
};
