import type { Issue, RawBlock, RawDocx } from '../model.js';
import { blocksOf } from './docx/blocks.js';
import { openFields } from './docx/fields.js';
import { marginsOf } from './docx/margins.js';
import { noteCounter, notesOf } from './docx/notes.js';
import type { NoteReference } from './docx/notes.js';
import { numberingIn } from './docx/numbering.js';
import { openPackage } from './docx/package.js';
import type { Package } from './docx/package.js';
import { stylesIn } from './docx/styles.js';
import type { XmlElement } from './docx/xml.js';
import { pathCounter } from './paths.js';
import { SwollenZip } from './zip.js';

/** The bytes are no DOCX that can be read: no zip, no main document, or broken XML. */
export class DamagedDocx extends Error {
  override readonly name = 'DamagedDocx';
}

/**
 * Reads what a person sees of a DOCX in Word, and nothing else: tracked changes as accepted, no
 * hidden text, no comments, of fields the result. A note reference stands in the text as
 * superscript digits, and the notes follow in order of reference. Issue codes:
 * `docx-text-ignored` (what).
 * @throws {DamagedDocx} where the bytes are no readable DOCX.
 * @throws {SwollenZip} where they would unpack beyond all measure.
 */
export function readDocx(bytes: Uint8Array): { document: RawDocx; issues: Issue[] } {
  try {
    return documentIn(openPackage(bytes));
  } catch (error) {
    if (error instanceof SwollenZip) throw error;
    throw new DamagedDocx('The file is no readable DOCX.', { cause: error });
  }
}

function documentIn({ main, related, byId }: Package): { document: RawDocx; issues: Issue[] } {
  const ignored = new Set<string>();
  const ignore = (what: string): unknown => ignored.add(what);
  const styles = stylesIn(related('styles'));
  const numbering = numberingIn(related('numbering'), styles);
  const references: NoteReference[] = [];
  const shared = { styles, numberNote: noteCounter(references), ignore };
  const tablePath = pathCounter('t');
  const read = (part: XmlElement, paragraphPath: () => string): RawBlock[] => {
    const fields = openFields(ignore);
    return blocksOf(part, { ...shared, label: numbering(), fields, paragraphPath, tablePath });
  };

  const blocks = read(main, pathCounter('p'));
  const footnotes = notesOf(references, related, (note, path) => read(note, () => path));
  const margins = marginsOf(main, related('settings'));
  const inMargin = (ids: readonly (string | null)[], letter: string): RawBlock[][] => {
    const path = pathCounter(letter);
    return ids.map((id) => {
      const part = id === null ? null : byId(id);
      return part ? read(part, path) : [];
    });
  };
  const headers = inMargin(margins.headers, 'h');
  const footers = inMargin(margins.footers, 'f');
  return {
    document: { format: 'docx', blocks, footnotes, headers, footers },
    issues: [...ignored].map(issueOf),
  };
}

function issueOf(what: string): Issue {
  return { stage: 'read', severity: 'warning', code: 'docx-text-ignored', values: [what] };
}
