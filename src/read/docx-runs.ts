import type { RawRun } from '../model.js';
import type { Node, NoteReferenceNode, RunNode } from './docx-tree.js';

/** Gives a footnote or endnote its number, counted from 1 in order of reference. */
export type NumberNote = (reference: NoteReferenceNode) => number;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const ONLY_DIGITS = /^\s*\d{1,3}\s*$/;

/** `12` → `¹²`, so that a footnote mark glued to a number is never read as part of it. */
export function toSuperscript(digits: string): string {
  return digits.replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)));
}

/** The runs of a paragraph, through hyperlinks; runs without text are left out. */
export function runsOf(nodes: readonly Node[], numberNote: NumberNote): RawRun[] {
  return nodes.flatMap((node) => {
    if (node.type === 'run') return runOf(node, numberNote);
    if (node.type === 'hyperlink') return runsOf(node.children, numberNote);
    return [];
  });
}

function runOf(run: RunNode, numberNote: NumberNote): RawRun[] {
  const raised = run.verticalAlignment === 'superscript';
  const printed = textOf(run.children, numberNote);
  const text = run.isAllCaps ? printed.toLocaleUpperCase('vi') : printed;
  if (text === '') return [];
  return [
    {
      text: raised && ONLY_DIGITS.test(text) ? toSuperscript(text) : text,
      font: run.font,
      bold: run.isBold,
      superscript: raised,
    },
  ];
}

function textOf(nodes: readonly Node[], numberNote: NumberNote): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'tab') return '\t';
      if (node.type === 'break') return '\n';
      if (node.type === 'noteReference') return toSuperscript(String(numberNote(node)));
      if (node.type === 'hyperlink') return textOf(node.children, numberNote);
      return '';
    })
    .join('');
}
