import { child, descendants } from './xml.js';
import type { XmlElement } from './xml.js';

/** The fields of a text: of each only the result is seen, not the instruction that makes it. */
export interface Fields {
  /** Takes in `w:fldChar`; gives what the field shows besides its result. */
  readonly mark: (character: XmlElement) => string;
  readonly instruct: (instruction: string) => void;
  /** Whether what stands here is instruction. */
  readonly hides: () => boolean;
  /** An instruction that its paragraph does not end would swallow the text: it is none. */
  readonly endParagraph: () => void;
}

interface Field {
  readonly begin: XmlElement;
  instruction: string;
  shows: boolean;
}

/** Fields that Word draws by their instruction and whose result it does not keep. */
const DRAWN = /^\s*(EQ|SYMBOL|LISTNUM|AUTONUM|AUTONUMLGL|AUTONUMOUT|MACROBUTTON|GOTOBUTTON)(?!\S)/i;

/** @param ignore is told the name of a field whose text cannot be read */
export function openFields(ignore: (what: string) => void): Fields {
  const open: Field[] = [];
  const close = (): string => {
    const field = open.pop();
    if (!field || field.shows || open.some(({ shows }) => !shows)) return '';
    const drawn = DRAWN.exec(field.instruction)?.[1];
    if (drawn) ignore(drawn.toUpperCase());
    return chosenIn(field.begin);
  };
  return {
    mark: (character) => {
      const type = character.attributes['w:fldCharType'];
      if (type === 'end') return close();
      const last = open.at(-1);
      if (type === 'begin') open.push({ begin: character, instruction: '', shows: false });
      else if (last) last.shows = true;
      return '';
    },
    instruct: (instruction) => {
      const last = open.at(-1);
      if (last) last.instruction += instruction;
    },
    hides: () => open.some(({ shows }) => !shows),
    endParagraph: () => {
      for (let at = open.length - 1; at >= 0; at--) if (!open[at]?.shows) open.splice(at, 1);
    },
  };
}

/** What is chosen in a drop-down list of a form, which has no result: its default is the first. */
function chosenIn(begin: XmlElement): string {
  const [list] = descendants(begin, 'w:ddList');
  if (!list) return '';
  const chosen = child(list, 'w:result') ?? child(list, 'w:default');
  const entries = descendants(list, 'w:listEntry');
  return entries[Number(chosen?.attributes['w:val'] ?? 0)]?.attributes['w:val'] ?? '';
}
