import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Block, Figure, MappedText, Report, TextDocument } from '../../../src/model.js';
import { processDocument, reportOf, type Ruleset } from '../../../src/pipeline.js';
import { predictedOf } from './figure-trials.js';
import { plant, plantable, withPlanted, type Planted } from './plant.js';
import type { Random } from './random.js';
import type { Kind } from './slips.js';
import type { Source } from './sources.js';
import { isRight, type Trial } from './tally.js';

/** How a wrong number gets into the document: null where it cannot be told which one to change. */
type Write = (source: Source, planted: Planted, rules: Ruleset) => Promise<Changed | null>;

/** A report read anew, and whether a figure of it is the one with the error. */
interface Changed {
  readonly report: Pick<Report, 'findings' | 'figures'>;
  readonly isPlanted: (figure: Figure) => boolean;
}

/** One trial with one wrong number at one place of the text, read and audited anew. */
export async function textTrial(
  source: Source,
  kind: Kind,
  random: Random,
  { rules, write }: { readonly rules: Ruleset; readonly write: Write },
): Promise<Trial | null> {
  const planted = plant(plantable(source.report), kind, 1, random);
  const [only] = planted ?? [];
  if (!planted || !only) return null;
  const changed = await write(source, only, rules);
  if (!changed) return null;
  const { report, isPlanted } = changed;
  const suspects = report.findings.filter(({ suspect }) => suspect !== '');
  const right = ({ suspect, suggestion }: (typeof suspects)[number]): boolean => {
    const figure = report.figures.find(({ id }) => id === suspect);
    return figure !== undefined && isPlanted(figure) && isRight(suggestion, only.figure.value);
  };
  const named = suspects.some(right) ? 1 : 0;
  return {
    detectable: isDetectable(source.report, only),
    detected: report.findings.length > 0,
    planted: 1,
    named,
    ranks: null,
    misled: suspects.some((each) => !right(each)),
    predicted: predictedOf(source.report, planted, kind),
  };
}

/** Whether some claim fails with the wrong number; one that only says that places agree always does. */
function isDetectable(report: Report, planted: Planted): boolean {
  const { verdicts, claims } = withPlanted(report, [planted]);
  const id = planted.figure.id;
  return (
    verdicts.some(({ outcome }) => outcome === 'mismatch' || outcome === 'truncated') ||
    claims.some(
      ({ kind, terms }) =>
        kind === 'repeat' && terms.filter(({ figure }) => figure === id).length > 0,
    )
  );
}

/** Into the text as layout leaves it, at the figure's first place. */
export const intoText: Write = (source, planted, rules) => {
  const { path } = planted.figure.place;
  const text = path === null ? null : withNumber(source.text, path, planted);
  if (!text || path === null) return Promise.resolve(null);
  const report = reportOf(text, rules);
  return Promise.resolve({ report, isPlanted: (figure) => standsAt(figure, path, planted.raw) });
};

const standsAt = (figure: Figure, path: string, raw: string): boolean =>
  [figure, ...figure.repeats].some((each) => each.place.path === path && each.raw === raw);

/** The document with another number in the one place where it stands; null where it stands twice there. */
function withNumber(document: TextDocument, path: string, planted: Planted): TextDocument | null {
  let changes = 0;
  const mapped = (content: MappedText): MappedText => {
    if (content.spans[0]?.place.path !== path) return content;
    const [at, ...more] = placesOf(content.text, planted.figure.raw);
    if (at === undefined || more.length > 0) return content;
    changes += 1;
    return replaced(content, at, planted);
  };
  const blocks = document.blocks.map((block): Block => {
    if (block.kind === 'paragraph') return { ...block, content: mapped(block.content) };
    const grid = block.grid.map((row) =>
      row.map((cell) => ({ ...cell, content: mapped(cell.content) })),
    );
    return { ...block, grid };
  });
  return changes === 1 ? { ...document, blocks } : null;
}

function replaced({ text, spans }: MappedText, at: number, { figure, raw }: Planted): MappedText {
  const longer = raw.length - figure.raw.length;
  const end = at + figure.raw.length;
  return {
    text: text.slice(0, at) + raw + text.slice(end),
    spans: spans.map((span) => ({
      ...span,
      start: span.start >= end ? span.start + longer : span.start,
      end: span.end >= end ? span.end + longer : span.end,
    })),
  };
}

/** Where a number stands by itself, not as a part of a longer one. */
function placesOf(text: string, raw: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(raw); at >= 0; at = text.indexOf(raw, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + raw.length, at + raw.length + 2);
    if (!/\d[.,]?$/.test(before) && !/^[.,]?\d/.test(after)) places.push(at);
  }
  return places;
}

/** Into the Word file itself, where the number stands in it only once. */
export const intoDocx: Write = async (source, planted, rules) => {
  const parts = unzipSync(source.docx);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)];
  const found = texts.flatMap((match) => {
    const start = match.index + match[0].indexOf('>') + 1;
    return placesOf(match[1] ?? '', planted.figure.raw).map((at) => start + at);
  });
  const [at, ...more] = found;
  if (at === undefined || more.length > 0) return null;
  const changed = xml.slice(0, at) + planted.raw + xml.slice(at + planted.figure.raw.length);
  const docx = zipSync({ ...parts, 'word/document.xml': strToU8(changed) });
  const { reports } = await processDocument(docx, source.name, rules);
  const [report] = reports;
  const isPlanted = ({ raw }: Figure): boolean => raw === planted.raw;
  return report ? { report, isPlanted } : null;
};
