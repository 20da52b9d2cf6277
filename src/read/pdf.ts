import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Issue, RawPage, RawPdf, State } from '../model.js';
import { withPdf } from './pdf-engine.js';
import { Losses } from './pdf-losses.js';
import type { PageContent } from './pdf-page.js';
import { readPage, SCAN_SHARE } from './pdf-page.js';
import { hasDamagedText } from './pdf-streams.js';

/** A PDF as read; `document` is null where it is encrypted, damaged, or holds no text. */
export interface PdfResult {
  readonly state: State;
  readonly document: RawPdf | null;
  readonly issues: readonly Issue[];
}

/** Fewer characters than this on a page that is mostly picture are a stamp, not the page's text. */
const STAMP_LENGTH = 250;
/** Smaller pictures (a logo, a line drawn as a picture) hold no text that anyone would miss. */
const PICTURE_SHARE = 0.05;

/** Reads glyph runs and ruling lines page by page. Never throws. */
export async function readPdf(bytes: Uint8Array): Promise<PdfResult> {
  const losses = new Losses();
  try {
    const pages = await withPdf(
      bytes,
      (pdf) => readPages(pdf, losses),
      (message) => losses.hear(message),
    );
    losses.data ||= hasDamagedText(bytes);
    return conclude(pages, losses);
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    return encrypted ? failure('encrypted', 'pdf-encrypted') : failure('damaged', 'pdf-damaged');
  }
}

async function readPages(
  pdf: PDFDocumentProxy,
  losses: Losses,
): Promise<readonly (PageContent | null)[]> {
  const pages: (PageContent | null)[] = [];
  const layers = await pdf.getOptionalContentConfig().catch(() => null);
  const isLayerShown = (properties: unknown): boolean =>
    layers === null || (layers.isVisible(properties as object) as boolean);
  for (let number = 1; number <= pdf.numPages; number++) {
    pages.push(await readPage(pdf, number, isLayerShown, losses).catch(() => null));
  }
  return pages;
}

function conclude(pages: readonly (PageContent | null)[], losses: Losses): PdfResult {
  if (!pages.some((page) => page !== null && holdsText(page)))
    return pages.length === 0 || pages.some((page) => page === null || page.incomplete)
      ? failure('damaged', 'pdf-damaged')
      : failure('no_text', 'no-text');
  const issues = pages.flatMap((page, index) => pageIssues(page, index + 1));
  if (losses.pages) issues.push(issue('warning', 'pages-missing', [String(pages.length)]));
  if (losses.data) issues.push(issue('warning', 'pdf-data-damaged', []));
  if (losses.gathered && issues.every(({ severity }) => severity === 'note'))
    issues.push(issue('note', 'pdf-repaired', []));
  const document: RawPdf = {
    format: 'pdf',
    pages: pages.map((page, index) => page?.page ?? emptyPage(index + 1)),
  };
  const lacking = issues.some(({ severity }) => severity !== 'note');
  return { state: lacking ? 'partial' : 'complete', document, issues };
}

function holdsText({ page, pictureShare }: PageContent): boolean {
  const length = page.runs.reduce((sum, run) => sum + run.text.length, 0);
  return length > (pictureShare >= SCAN_SHARE ? STAMP_LENGTH : 0);
}

function pageIssues(content: PageContent | null, number: number): readonly Issue[] {
  if (content === null) return [issue('warning', 'page-damaged', [String(number)])];
  const page = String(number);
  const missing =
    content.pictureShare >= PICTURE_SHARE && !holdsText(content) && !content.incomplete;
  return [
    ...(content.incomplete ? [issue('warning', 'page-incomplete', [page])] : []),
    ...(missing ? [issue('warning', 'page-without-text', [page])] : []),
    ...(content.recognised && !missing ? [issue('note', 'page-recognised', [page])] : []),
    ...(content.hidden > 0 ? [issue('note', 'text-hidden', [page, String(content.hidden)])] : []),
  ];
}

function emptyPage(number: number): RawPage {
  return { number, width: 0, height: 0, runs: [], rulings: [] };
}

function failure(state: State, code: string): PdfResult {
  return { state, document: null, issues: [issue('error', code, [])] };
}

function issue(severity: Issue['severity'], code: string, values: readonly string[]): Issue {
  return { stage: 'read', severity, code, values };
}
