import { createHash } from 'node:crypto';
import { checkClaim } from '../checks/check.js';
import { GROWTH } from '../checks/series.js';
import type { Language } from '../findings/findings.js';
import { groupBy } from '../collections.js';
import { formulaOf } from '../findings/formula.js';
import { decimal } from '../number/decimal.js';
import type { Claim, ClaimKind, Finding, Issue, Verdict } from '../model.js';
import { agreedValue, statedBy, type Known, type Neighbours, type Stated } from './archive.js';
import { keyOf, type ReportDigest, type SeriesFigure } from './digest.js';
import { messageOf } from './messages.js';
import { CARRIED, GROWING } from './quantities.js';

/** What the archive says of one report. */
export interface Across {
  readonly claims: readonly Claim[];
  readonly verdicts: readonly Verdict[];
  readonly findings: readonly Finding[];
  readonly issues: readonly Issue[];
}

/** A count beside the one of another report that it must agree with. */
export interface Link {
  readonly kind: Extract<ClaimKind, 'series' | 'repeat'>;
  readonly rule: 'series/carried' | 'series/repeat' | 'series/commune' | typeof GROWTH;
  readonly figure: SeriesFigure;
  readonly other: Stated;
}

/**
 * What a report and its neighbours in the archive claim of each other, judged. Only what must be
 * so is claimed, of reports that are surely of one series; what differs is a `warning`, for it may
 * have been corrected in between, and which of the two is wrong cannot be known.
 */
export function acrossOf(digest: ReportDigest, near: Neighbours, lang: Language): Across {
  const { links, issues } = near.twin
    ? besideTwin(digest, near.twin)
    : { links: [], issues: [] as Issue[] };
  const all = [
    ...carriedLinks(digest, near),
    ...growthLinks(digest, near),
    ...communeLinks(digest, near),
    ...links,
  ];
  const judged = all.map((link, at) => judge(link, `s${at + 1}`));
  return {
    claims: judged.map(({ claim }) => claim),
    verdicts: judged.map(({ verdict }) => verdict),
    findings: judged.flatMap(({ claim, verdict }, at) =>
      verdict.outcome === 'mismatch'
        ? [findingOf(all[at] as Link, claim, verdict, digest, lang)]
        : [],
    ),
    issues: [...issues, ...gapIssues(near)],
  };
}

/** What the period begins with is what was left at the end of the one before. */
function carriedLinks({ figures }: ReportDigest, { before }: Neighbours): Link[] {
  return figures.flatMap((figure) => {
    const indicator = CARRIED.get(figure.indicator);
    const other = indicator && agreedValue(before, keyOf({ ...figure, indicator }));
    return other ? [{ kind: 'series', rule: 'series/carried', figure, other }] : [];
  });
}

/** A count from the same first day on cannot become smaller. */
function growthLinks({ figures }: ReportDigest, { shorter }: Neighbours): Link[] {
  return figures.flatMap((figure) => {
    const other = GROWING.has(figure.indicator) ? agreedValue(shorter, keyOf(figure)) : null;
    return other ? [{ kind: 'series', rule: GROWTH, figure, other }] : [];
  });
}

/**
 * What a district states of its communes, and what they report themselves. A name may be that of
 * another district's commune: they are of one only where a count that is not 0 agrees.
 */
function communeLinks({ communes }: ReportDigest, { ofCommune }: Neighbours): Link[] {
  return [...groupBy(communes, ({ commune }) => commune)].flatMap(([commune, figures]) => {
    const reports = ofCommune(commune);
    const links = figures.flatMap((figure): Link[] => {
      const other = agreedValue(reports, keyOf(figure));
      return other ? [{ kind: 'repeat', rule: 'series/commune', figure, other }] : [];
    });
    const isOne = links.some(
      ({ figure: { value }, other }) => value !== '0' && value === other.value,
    );
    return isOne ? links : [];
  });
}

/**
 * Two reports of the same days: one report in two files, or a restatement. Where nothing agrees
 * they are of different things in all likelihood; where it is one report in two files, or nothing
 * says that it is not, we may have read one of them wrongly: both are told as issues only.
 */
function besideTwin(digest: ReportDigest, twin: Known): { links: Link[]; issues: Issue[] } {
  const stated = statedBy(twin);
  const shared = digest.figures.flatMap((figure): Link[] => {
    const other = stated.get(keyOf(figure));
    return other ? [{ kind: 'repeat', rule: 'series/repeat', figure, other }] : [];
  });
  const same = shared.filter(({ figure, other }) => figure.value === other.value);
  if (shared.length === 0) return { links: [], issues: [] };
  if (same.length === shared.length) return { links: [], issues: [note('same-report', twin.file)] };
  if (same.length === 0) return { links: [], issues: [note('same-period', twin.file)] };
  if (!isOtherIssue(digest, twin)) return { links: [], issues: [differs(shared, twin.file)] };
  return { links: shared.filter((link) => !same.includes(link)), issues: [] };
}

/** By their numbers; where one has none, by their dates, if both are known to the day. */
function isOtherIssue(a: Issued, b: Issued): boolean {
  if (a.issueNumber !== '' && b.issueNumber !== '') return a.issueNumber !== b.issueNumber;
  return a.date.length === DAY_LENGTH && b.date.length === DAY_LENGTH && a.date !== b.date;
}

type Issued = Pick<ReportDigest, 'date' | 'issueNumber'>;

/** Of an ISO date with its day. */
const DAY_LENGTH = 10;

function note(code: string, ...values: string[]): Issue {
  return { stage: 'checks', severity: 'note', code, values };
}

function differs(shared: readonly Link[], file: string): Issue {
  const places = shared
    .filter(({ figure, other }) => figure.value !== other.value)
    .map(({ figure, other }) => `${figure.label}: ${figure.raw}, ${other.raw}`);
  const values = [file, places.join('; ')];
  return { stage: 'checks', severity: 'warning', code: 'copies-differ', values };
}

function gapIssues({ gap }: Neighbours): Issue[] {
  return gap ? [note('series-gap', gap.from, gap.to)] : [];
}

function judge(
  { kind, rule, figure, other }: Link,
  id: string,
): { claim: Claim; verdict: Verdict } {
  const { measure, label, place, section, snippet } = figure;
  const term = { measure, approximate: false };
  const claim: Claim = {
    id,
    kind,
    terms: [
      { ...term, value: decimal(figure.value), raw: figure.raw, figure: figure.id, label },
      { ...term, value: decimal(other.value), raw: other.raw, figure: null, label: other.by.file },
    ],
    label,
    rule,
    doubtful: false,
    place,
    section,
    snippet,
  };
  return { claim, verdict: checkClaim(claim) };
}

function findingOf(
  link: Link,
  claim: Claim,
  verdict: Verdict,
  digest: ReportDigest,
  lang: Language,
): Finding {
  const { figure } = link;
  return {
    id: idOf(link, digest),
    claim: claim.id,
    kind: claim.kind,
    severity: 'warning',
    outcome: verdict.outcome,
    formula: formulaOf(claim, verdict),
    stated: claim.kind === 'repeat' ? null : decimal(figure.value),
    expected: verdict.expected,
    difference: verdict.difference,
    suspect: '',
    suggestion: '',
    message: messageOf(link, verdict, lang),
    place: claim.place,
    snippet: claim.snippet,
  };
}

/** Of what is compared, never of the files' names: those may change. */
function idOf({ rule, figure, other }: Link, { identity, from, to }: ReportDigest): string {
  const about = [rule, identity, from, to, keyOf(figure), figure.value, other.value];
  if (figure.commune !== '') about.push(figure.commune);
  const days = [other.by.from, other.by.to, other.by.date, other.by.issueNumber];
  return createHash('sha256')
    .update([...about, ...days].join('\n'))
    .digest('hex')
    .slice(0, 12);
}
