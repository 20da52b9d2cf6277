import type { ListItem } from '../../model.js';
import { listCounter } from '../list-labels.js';
import type { ListLevel, ListUse } from '../list-labels.js';
import { looksOf } from './looks.js';
import type { ParagraphFormat, Styles } from './styles.js';
import { symbolsIn } from './symbols.js';
import { child, elementsIn, isOn, valueOf } from './xml.js';
import type { XmlElement } from './xml.js';

/** Gives the list label of the next paragraph; null for one that shows none. */
export type Labelling = (paragraph: ParagraphFormat) => ListItem | null;

/** The lists of a document; each call begins to label another of its texts. */
export type Numbering = () => Labelling;

interface Definition extends ListUse {
  /** The level that a paragraph style stands for. */
  readonly levelOfStyle: ReadonlyMap<string, number>;
}

const PICTURE = '•';

/** Reads the numbering part. */
export function numberingIn(root: XmlElement | null, styles: Styles): Numbering {
  const elements = root ? elementsIn(root) : [];
  const by = (name: string, id: string): ReadonlyMap<string | undefined, XmlElement> =>
    new Map(
      elements.filter((each) => each.name === name).map((each) => [each.attributes[id], each]),
    );
  const uses = by('w:num', 'w:numId');
  const lists = by('w:abstractNum', 'w:abstractNumId');

  /** A list may only name a style that another one defines. */
  const listBehind = (use: XmlElement | undefined): XmlElement | undefined => {
    const list = lists.get(valueOf(use, 'w:abstractNumId'));
    const style = valueOf(list, 'w:numStyleLink');
    if (style === undefined) return list;
    return lists.get(valueOf(uses.get(styles.list(style).num), 'w:abstractNumId'));
  };

  const known = new Map<string, Definition | null>();
  const definitionOf = (num: string): Definition | null => {
    const use = uses.get(num);
    const list = listBehind(use);
    const found = known.get(num) ?? (use && list ? defined(num, use, list) : null);
    known.set(num, found);
    return found;
  };

  return () => {
    const count = listCounter();
    return ({ list, styleId }) => {
      const use = list.num === undefined ? null : definitionOf(list.num);
      if (!use) return null;
      const level = list.level ?? use.levelOfStyle.get(styleId ?? '') ?? 0;
      const label = count(use, level);
      return label === '' ? null : { id: use.list, level, label };
    };
  };
}

function defined(id: string, use: XmlElement, list: XmlElement): Definition {
  const levels = new Map<number, ListLevel>();
  const starts = new Map<number, number>();
  const levelOfStyle = new Map<string, number>();
  const add = (level: XmlElement): void => {
    const at = levelNumber(level);
    levels.set(at, levelOf(level));
    const style = valueOf(level, 'w:pStyle');
    if (style !== undefined) levelOfStyle.set(style, at);
  };
  for (const each of elementsIn(list)) if (each.name === 'w:lvl') add(each);
  for (const each of elementsIn(use)) {
    const level = child(each, 'w:lvl');
    if (level) add(level);
    const start = valueOf(each, 'w:startOverride');
    if (start !== undefined) starts.set(levelNumber(each), Number(start) || 0);
  }
  return { id, list: list.attributes['w:abstractNumId'] ?? '', levels, starts, levelOfStyle };
}

function levelNumber({ attributes }: XmlElement): number {
  return Number(attributes['w:ilvl']) || 0;
}

function levelOf(level: XmlElement): ListLevel {
  const format = valueOf(level, 'w:numFmt') ?? 'decimal';
  const looks = looksOf(child(level, 'w:rPr'));
  const text = valueOf(level, 'w:lvlText') ?? '';
  const picture = text === '' && child(level, 'w:lvlPicBulletId') !== undefined;
  const drawn = format === 'bullet' ? symbolsIn(text, looks.font ?? null) : text;
  return {
    format,
    text: looks.hidden ? '' : picture ? PICTURE : drawn,
    start: Number(valueOf(level, 'w:start')) || 0,
    restartsAfter: Number(valueOf(level, 'w:lvlRestart') ?? levelNumber(level)),
    legal: isOn(level, 'w:isLgl') ?? false,
  };
}
