import type { SomeFindings } from '../batch/changes.js';
import type { BatchSummary, SomeFiles, Unread } from '../batch/summary.js';
import { totalFindings } from '../export/file-record.js';
import { issueMessage, type Lang } from '../export/issue-messages.js';
import { oneLine } from '../export/text.js';
import type { ClaimKind } from '../model.js';
import { summaryWords, type SummaryWords } from './summary-words.js';

interface Style {
  readonly lang: Lang;
  readonly words: SummaryWords;
  readonly number: (value: number) => string;
}

/** The closing summary of a run, as lines: what it did, then what needs attention, the most urgent first. */
export function printSummary(summary: BatchSummary, lang: Lang): string {
  const format = new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-US');
  const style: Style = { lang, words: summaryWords[lang], number: (value) => format.format(value) };
  return [
    ...countLines(summary, style),
    ...(summary.unreached > 0 ? [style.words.unreached(style.number(summary.unreached))] : []),
    ...pathLines(style.words.missing, summary.missing),
    ...pathLines(style.words.unlisted, summary.unlisted),
    ...unreadLines(summary.unread, style.words.unread, style),
    ...unreadLines(summary.partial, style.words.partial, style),
    ...worstLines(summary, style),
    ...changeLines(summary, style),
    ...leftOutLines(summary, style),
    ...(summary.filtered > 0 ? [style.words.filtered(style.number(summary.filtered))] : []),
    style.words.results(summary.output),
  ].join('\n');
}

function countLines(summary: BatchSummary, { words, number }: Style): string[] {
  if (summary.documents === 0) return [words.nothing];
  const { error, warning, note } = summary.findings;
  const copies = summary.states.duplicate ?? 0;
  return [
    words.read(number(summary.documents), number(summary.reports)),
    `  ${words.figures(number(summary.figures))}`,
    `  ${words.unexplained(number(summary.numbersUnexplained), number(summary.numbersSeen))}`,
    `  ${words.claims(number(summary.claims), number(summary.ok), number(summary.undecided))}`,
    ...provenLines(summary, { words, number }),
    `  ${words.findings(number(totalFindings(summary)), number(error), number(warning), number(note))}`,
    ...(copies > 0 ? [`  ${words.duplicates(number(copies))}`] : []),
  ];
}

/** How many figures some claim covers, how well, and by which kinds of claims, the most frequent first. */
function provenLines(
  { figures, proven }: BatchSummary,
  { words, number }: Pick<Style, 'words' | 'number'>,
): string[] {
  if (figures === 0) return [];
  const kinds = (Object.entries(proven.claims) as [ClaimKind, number][])
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([kind, count]) => `${words.kinds[kind]} ${number(count)}`);
  const chance = number(Math.round((100 * proven.detectable) / figures));
  return [
    `  ${words.proven(number(proven.covered), number(figures), chance)}`,
    ...(kinds.length > 0 ? [`    ${words.by(kinds.join(', '))}`] : []),
  ];
}

function worstLines(summary: BatchSummary, { words, number }: Style): string[] {
  if (summary.worst.length === 0) return [];
  const more = totalFindings(summary) - summary.worst.length;
  return [
    words.worst,
    ...summary.worst.map(
      ({ file, finding }) =>
        `  [${words.severity[finding.severity]}] ${oneLine(file)}: ${oneLine(finding.message)}`,
    ),
    ...(more > 0 ? [`  ${words.more(number(more))}`] : []),
  ];
}

function changeLines({ changes }: BatchSummary, { words, number }: Style): string[] {
  const lines = (title: (count: string) => string, { count, first }: SomeFindings): string[] => [
    title(number(count)),
    ...first.map((text) => `  ${oneLine(text)}`),
    ...(count > first.length ? [`  (+${number(count - first.length)})`] : []),
  ];
  if (!changes) return [];
  return [...lines(words.gained, changes.gained), ...lines(words.lost, changes.lost)];
}

function unreadLines(
  { count, first }: SomeFiles,
  title: SummaryWords['unread'],
  { lang, number }: Style,
): string[] {
  if (count === 0) return [];
  const more = count - first.length;
  return [
    title(number(count)),
    ...first.map((unread) => `  ${oneLine(unread.file)}: ${reason(unread, lang)}`),
    ...(more > 0 ? [`  (+${number(more)}: reports.csv, issues.csv)`] : []),
  ];
}

/** A file's state where it has no issue. */
function reason({ state, issue }: Unread, lang: Lang): string {
  return issue ? oneLine(issueMessage(issue, lang)) : state;
}

function pathLines(title: string, paths: readonly string[]): string[] {
  return paths.length === 0 ? [] : [title, ...paths.map((path) => `  ${oneLine(path)}`)];
}

function leftOutLines({ leftOut }: BatchSummary, { words, number }: Style): string[] {
  if (leftOut.size === 0) return [];
  const kinds = [...leftOut].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const printed = kinds.map(
    ([extension, count]) =>
      `${extension === '' ? words.noExtension : `.${oneLine(extension)}`} ${number(count)}`,
  );
  const total = kinds.reduce((sum, [, count]) => sum + count, 0);
  return [words.leftOut(number(total), printed.join(', '))];
}
