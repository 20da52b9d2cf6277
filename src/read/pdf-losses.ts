import type { OperatorList } from './pdf-operators.js';
import { OPS } from './pdf-ops.js';

/** What pdf.js says where it leaves out a part of a page and goes on. */
const LOSSES: readonly RegExp[] = [
  // The operators of the page or of a form on it break off.
  /ignoring errors during "GetOperatorList|^No more operators/,
  /ignoring (?:sub-stream|XObject)/,
  /Unterminated (?:hex )?string/,
  // Data cannot be unpacked: the page's own, or of a font, which tells its letters.
  /Invalid stream|flate stream|ObjStm stream/,
  // Text without a font is not drawn, nor is it without its place.
  /Error during font loading|Missing setFont|Skipping command (?:T|'|")/,
  // No program writes such an operator.
  /Unknown command ".*[^\x20-\x7e]/su,
];
/** What it says where a font, or what tells its letters, holds what no program writes; it goes on with a part of it. */
const DATA = /Invalid cMap data|getHexString - ignoring|Malformed dictionary/;
/** Its words where the table of objects is of no use, and it gathers what objects it can find. */
const GATHERING = /Indexing all PDF objects/;
/** Its words where the file counts more pages than it finds. */
const FEWER_PAGES = /invalid \/Pages tree/;

/** What has been lost of a PDF so far. */
export class Losses {
  /** How often a part of a page was left out. */
  parts = 0;
  /** Objects may be missing. */
  gathered = false;
  /** Pages are missing at the end. */
  pages = false;
  /** Letters may be missing or wrong, on whichever page. */
  data = false;

  /** Takes note of what pdf.js says. */
  hear(message: string): void {
    if (LOSSES.some((loss) => loss.test(message))) this.parts++;
    if (GATHERING.test(message)) this.gathered = true;
    if (DATA.test(message)) this.data = true;
    if (FEWER_PAGES.test(message)) this.pages = true;
  }

  /** Whether this is not all that the page has to show, by what it draws. */
  showIn(operators: OperatorList): boolean {
    return endsInText(operators) || (this.gathered && operators.fnArray.length === 0);
  }
}

const ENDS: ReadonlySet<unknown> = new Set([OPS.formEnd, OPS.beginAnnotation, OPS.endAnnotation]);

/** Whether the operators of the page or of a form on it stop in the midst of a piece of text. */
function endsInText({ fnArray }: OperatorList): boolean {
  let inText = false;
  for (const fn of fnArray) {
    if (fn === OPS.beginText) inText = true;
    else if (fn === OPS.endText) inText = false;
    else if (inText && ENDS.has(fn)) return true;
  }
  return inText;
}
