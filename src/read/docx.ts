import mammoth from 'mammoth';
import type { Issue, RawDocx, RawParagraph } from '../model.js';
import { blocksOf, paragraphOf } from './docx-blocks.js';
import type { Numbering } from './docx-blocks.js';
import { issuesOf } from './docx-messages.js';
import { toSuperscript } from './docx-runs.js';
import type { DocumentNode, NoteReferenceNode } from './docx-tree.js';

/** The bytes are no DOCX that can be read: no zip, no main document, or broken XML. */
export class DamagedDocx extends Error {
  override readonly name = 'DamagedDocx';
}

/**
 * Reads a DOCX through mammoth's document tree. Tracked insertions count and deletions do not;
 * text boxes follow the paragraph that anchors them; a note reference stands in the text as
 * superscript digits and the notes follow in order of reference.
 * @throws {DamagedDocx} (as a rejection) where the bytes are no readable DOCX.
 */
export async function readDocx(bytes: Uint8Array): Promise<{ document: RawDocx; issues: Issue[] }> {
  const { tree, messages } = await treeOf(bytes);
  const references: NoteReferenceNode[] = [];
  const numbering = countersWith(references);
  const blocks = blocksOf(tree.children, numbering);
  const footnotes = notesOf(tree, references, numbering);
  return { document: { format: 'docx', blocks, footnotes }, issues: issuesOf(messages) };
}

async function treeOf(
  bytes: Uint8Array,
): Promise<{ tree: DocumentNode; messages: readonly { message: string }[] }> {
  let tree: DocumentNode | undefined;
  const transformDocument = (document: DocumentNode) => {
    tree = document;
    // Nothing is left to convert: the tree is all that is wanted.
    return { ...document, children: [] };
  };
  try {
    const { messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { transformDocument },
    );
    if (tree) return { tree, messages };
  } catch (error) {
    throw new DamagedDocx('The file is no readable DOCX.', { cause: error });
  }
  throw new DamagedDocx('The file holds no document.');
}

/** Counters for one document; `references` collects each note in order of its first reference. */
function countersWith(references: NoteReferenceNode[]): Numbering {
  let paragraphs = 0;
  let tables = 0;
  return {
    paragraph: () => ++paragraphs,
    table: () => ++tables,
    note: (reference) => {
      const known = references.findIndex(
        ({ noteType, noteId }) => noteType === reference.noteType && noteId === reference.noteId,
      );
      return known >= 0 ? known + 1 : references.push(reference);
    },
  };
}

/** Note bodies as paragraphs; the first of each opens with the note's number, as it is printed. */
function notesOf(
  tree: DocumentNode,
  references: readonly NoteReferenceNode[],
  numbering: Numbering,
): RawParagraph[] {
  return references.flatMap((reference, index) => {
    const paragraphs = (tree.notes.resolve(reference)?.body ?? []).filter(
      (node) => node.type === 'paragraph',
    );
    return paragraphs.map((node, position) => {
      const paragraph = paragraphOf(node, `n${index + 1}`, numbering.note);
      if (position > 0) return paragraph;
      const mark = { text: `${toSuperscript(String(index + 1))} `, font: null, bold: false };
      return { ...paragraph, runs: [{ ...mark, superscript: true }, ...paragraph.runs] };
    });
  });
}
