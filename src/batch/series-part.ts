import { addFindings, countFindings, type ReportRecord } from '../export/file-record.js';
import type { Lang } from '../export/issue-messages.js';
import { renderLines, type Lines } from '../export/render.js';
import type { DocumentResult } from '../model.js';
import { acrossOf, type Across } from '../series/across.js';
import type { SeriesArchive } from '../series/archive.js';
import type { ReportDigest } from '../series/digest.js';
import { gravest, told } from './gravest.js';
import type { Part } from './parts.js';

/** A part with what the archive says of its reports beside it. */
export function withSeries(
  part: Part,
  digests: readonly ReportDigest[],
  archive: SeriesArchive,
  lang: Lang,
): Part {
  const { file } = part.record;
  const across = new Map(
    digests.map((digest) => {
      const near = archive.neighboursOf(file, digest);
      return [digest.report, acrossOf(digest, near, lang)];
    }),
  );
  const findings = [...across.values()].flatMap((each) => each.findings);
  return {
    record: {
      ...part.record,
      reports: part.record.reports.map((report) => counted(report, across.get(report.number))),
      issues: [...part.record.issues, ...[...across.values()].flatMap(({ issues }) => issues)],
    },
    lines: joined(part.lines, linesOf(part, across)),
    gravest: gravest([...part.gravest, ...findings.map(told)]),
  };
}

/** A report's record with what was found across reports counted in. */
function counted(report: ReportRecord, across: Across | undefined): ReportRecord {
  if (!across) return report;
  const outcomes = across.verdicts.map(({ outcome }) => outcome);
  return {
    ...report,
    claims: report.claims + across.claims.length,
    ok: report.ok + outcomes.filter((outcome) => outcome === 'ok').length,
    undecided: report.undecided + outcomes.filter((outcome) => outcome === 'undecided').length,
    findings: addFindings(report.findings, countFindings(across.findings)),
  };
}

function linesOf({ record }: Part, across: ReadonlyMap<number, Across>): Lines {
  const reports = record.reports.flatMap(({ number, header }) => {
    const found = across.get(number);
    return found ? [{ number, header, figures: [], numbers: [], coverage: [], ...found }] : [];
  });
  const result: DocumentResult = { ...record, reports };
  return renderLines(result, []);
}

function joined(lines: Lines, more: Lines): Lines {
  return Object.fromEntries(
    Object.entries(lines).map(([name, text]) => [name, text + (more[name] ?? '')]),
  );
}
