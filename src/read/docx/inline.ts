import type { RawRun } from '../../model.js';
import { appendRun } from '../join-runs.js';
import { raise } from '../superscript.js';
import type { Fields } from './fields.js';
import type { RunFormat } from './looks.js';
import { formulaIn } from './math.js';
import type { NumberNote } from './notes.js';
import type { ParagraphFormat, Styles } from './styles.js';
import { symbolsIn } from './symbols.js';
import { charactersIn, child, elementsIn } from './xml.js';
import type { XmlElement } from './xml.js';

/** What a reader sees of a paragraph. */
export interface Content {
  /** Neighbours of one format are one run; none is empty. */
  readonly runs: readonly RawRun[];
  /** `w:txbxContent` of the text boxes that are anchored here. */
  readonly boxes: readonly XmlElement[];
}

/** What the texts of a document share. */
export interface Shared {
  readonly styles: Styles;
  readonly numberNote: NumberNote;
  /** Is told the name of something seen that cannot be read. */
  readonly ignore: (what: string) => void;
}

/** Tracked deletions, readings set above letters, and properties, of which nothing is text. */
const UNSEEN = new Set(['w:del', 'w:moveFrom', 'w:rt', 'w:pPr', 'w:rPr', 'w:sdtPr']);
/** Parts of their own and objects of other programs, which are not opened. */
const UNREAD: ReadonlyMap<string, string> = new Map([
  ['o:OLEObject', 'OLEObject'],
  ['c:chart', 'chart'],
  ['dgm:relIds', 'SmartArt'],
  ['w:subDoc', 'subDoc'],
]);
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00AD'],
]);

/** Reads a paragraph's text through whatever it is wrapped in: insertions, links, controls, tags. */
export function contentOf(
  paragraph: XmlElement,
  format: ParagraphFormat,
  fields: Fields,
  { styles, numberNote, ignore }: Shared,
): Content {
  const runs: RawRun[] = [];
  const boxes: XmlElement[] = [];

  const isSeen = (look: RunFormat): boolean => !look.hidden && !fields.hides();
  const add = (text: string, look: RunFormat): void => {
    if (text !== '' && isSeen(look)) appendRun(runs, runOf(text, look));
  };
  const walk = (element: XmlElement, look: RunFormat): void => {
    for (const each of elementsIn(element)) {
      const unread = UNREAD.get(each.name);
      add(CHARACTERS.get(each.name) ?? '', look);
      if (unread !== undefined && isSeen(look)) ignore(each.attributes['ProgID'] ?? unread);
      if (!UNSEEN.has(each.name)) visit(each, look);
    }
  };
  const visit = (element: XmlElement, look: RunFormat): void => {
    switch (element.name) {
      case 'w:r':
        return walk(element, styles.run(child(element, 'w:rPr'), format));
      case 'w:t':
        return add(textOf(element), look);
      case 'w:sym':
        return addSymbol(element, look);
      case 'w:fldChar':
        return add(fields.mark(element), look);
      case 'w:instrText':
        return fields.instruct(charactersIn(element));
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return isSeen(look) ? add(numberNote(element), { ...look, raised: true }) : undefined;
      case 'm:oMath':
        return add(formulaIn(element), look);
      case 'w:txbxContent':
        if (isSeen(look)) boxes.push(element);
        return undefined;
      case 'mc:AlternateContent':
        return walk(chosen(element), look);
      default:
        return walk(element, look);
    }
  };
  const addSymbol = ({ attributes }: XmlElement, look: RunFormat): void => {
    const font = attributes['w:font'] ?? look.font;
    const code = parseInt(attributes['w:char'] ?? '', 16);
    if (code > 0) add(symbolsIn(String.fromCharCode(code), font), { ...look, font });
  };

  walk(paragraph, styles.run(undefined, format));
  fields.endParagraph();
  return { runs, boxes };
}

/** Of several versions of the same, the first is the one that is drawn. */
export function chosen(alternatives: XmlElement): XmlElement {
  return child(alternatives, 'mc:Choice') ?? child(alternatives, 'mc:Fallback') ?? alternatives;
}

/** Unless it says otherwise, blanks at both ends of a text are not kept; line ends never are. */
function textOf(element: XmlElement): string {
  const text = charactersIn(element).replace(/[\r\n\t]+/g, ' ');
  return element.attributes['xml:space'] === 'preserve' ? text : text.replace(/^ +|(?<! ) +$/g, '');
}

function runOf(printed: string, { font, bold, capitals, raised }: RunFormat): RawRun {
  const text = capitals ? printed.toLocaleUpperCase('vi') : printed;
  return { text: raised ? raise(text) : text, font, bold, superscript: raised };
}
