import type { RawBlock, RawParagraph } from '../../model.js';
import { printedNote } from '../printed-note.js';
import { toSuperscript } from '../superscript.js';
import { elementsIn, isTrue } from './xml.js';
import type { XmlElement } from './xml.js';

/** A footnote or endnote in order of its first reference. */
export interface NoteReference {
  /** The part that holds what it says. */
  readonly part: 'footnotes' | 'endnotes';
  readonly id: string;
  /** `¹`; empty where the author typed a mark of their own after the reference. */
  readonly mark: string;
}

/** Takes in a reference to a note; gives the mark that stands in the text. */
export type NumberNote = (reference: XmlElement) => string;

/** Numbers the notes of a document from 1 and collects them in `references`. */
export function noteCounter(references: NoteReference[]): NumberNote {
  const marks = new Map<string, string>();
  let numbered = 0;
  return ({ name, attributes }) => {
    const part = name === 'w:footnoteReference' ? 'footnotes' : 'endnotes';
    const id = attributes['w:id'] ?? '';
    const known = marks.get(`${part} ${id}`);
    if (known !== undefined) return known;
    const isTyped = isTrue(attributes['w:customMarkFollows']);
    const mark = isTyped ? '' : toSuperscript(String(++numbered));
    marks.set(`${part} ${id}`, mark);
    references.push({ part, id, mark });
    return mark;
  };
}

/** What the notes say, in paragraphs of which the first of each opens with its mark, as it is printed. */
export function notesOf(
  references: readonly NoteReference[],
  part: (name: NoteReference['part']) => XmlElement | null,
  read: (note: XmlElement, path: string) => readonly RawBlock[],
): RawParagraph[] {
  const bodies = { footnotes: byId(part('footnotes')), endnotes: byId(part('endnotes')) };
  return references.flatMap((reference, index) => {
    const body = bodies[reference.part].get(reference.id);
    return body ? printedNote(read(body, `n${index + 1}`), reference.mark) : [];
  });
}

function byId(notes: XmlElement | null): ReadonlyMap<string, XmlElement> {
  const each = notes ? elementsIn(notes) : [];
  return new Map(each.map((note) => [note.attributes['w:id'] ?? '', note]));
}
