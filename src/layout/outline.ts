import type { ListItem, Marker } from '../model.js';
import { rankOf, sectionWithin, styleOf } from './rank.js';

/** What the outline needs to know of a paragraph. */
export interface Item {
  readonly index: number;
  readonly marker: Marker | null;
  /** The marker with its punctuation, such as `1)`. */
  readonly printed: string;
  /** Counts or names itself (I., 1., a), as against bullets and plain paragraphs. */
  readonly ordered: boolean;
  /** Only names a level, which governs what follows even under the same bullet. */
  readonly scope: boolean;
  /** Announces what follows: it ends with a colon, or is set like a heading. */
  readonly intro: boolean;
  /** Short and in bold throughout. */
  readonly bold: boolean;
  /** Goes on with the item before it: 'Trong đó, ...'. */
  readonly continues: boolean;
  /** Left edge in points, where it is known. */
  readonly indent: number | null;
  /** Its place in one of Word's automatic lists. */
  readonly list: ListItem | null;
}

/** An item that may govern what follows. */
export interface Governor extends Item {
  /** Smaller ranks govern larger ones; bullets and plain text have none. */
  readonly rank: number;
  /** Items of one list share it. */
  readonly style: string;
  /** `I.4.a`. */
  readonly section: string;
}

const DEEPER = 10;
const BULLET = Number.POSITIVE_INFINITY;

/** The governors, outermost first, after an item has closed those that do not reach it. */
export function governorsOf(open: readonly Governor[], item: Item): readonly Governor[] {
  if (item.ordered && item.marker) {
    const upper = open.findLastIndex((each) => isOver(each, item));
    if (upper >= 0) return open.slice(0, upper + 1);
    const rank = rankOf(item.marker, item.printed, orderedOf(open));
    return open.filter((each) => each.rank < rank);
  }
  return item.marker ? governorsOfBullet(open, item) : governorsOfPlain(open, item);
}

/** The item as a governor under `open`. */
export function asGovernor(
  open: readonly Governor[],
  item: Item,
  was: readonly Governor[],
): Governor {
  const section = open.at(-1)?.section ?? '';
  const { marker } = item;
  if (!marker) return { ...item, rank: BULLET, style: 'text', section };
  const style = styleOf(marker, item.printed);
  if (!item.ordered) return { ...item, rank: BULLET, style, section };
  const rank = rankOf(marker, item.printed, orderedOf(was));
  return { ...item, rank, style, section: sectionWithin(section, marker.label) };
}

function orderedOf(open: readonly Governor[]): readonly Governor[] {
  return open.filter(({ ordered }) => ordered);
}

function isOfOneList(one: Item, other: Item): boolean {
  return one.list !== null && one.list.id === other.list?.id;
}

/** Whether an item stands above another in the same automatic list. */
function isOver(upper: Item, item: Item): boolean {
  return isOfOneList(upper, item) && (upper.list?.level ?? 0) < (item.list?.level ?? 0);
}

/**
 * A bullet stands beside the last open bullet of its kind; a kind not yet open goes one deeper.
 * Under a scope line of its own kind it goes one deeper too; a scope line ends the one before.
 */
function governorsOfBullet(before: readonly Governor[], item: Item): readonly Governor[] {
  const open = item.scope ? withoutScopes(before) : before;
  const peerAt = open.findLastIndex((each) => isPeer(each, item));
  const peer = open[peerAt];
  if (!peer || orderedOf(open.slice(peerAt)).length > 0) return governorsOfNewKind(open, item);
  if (peer.scope) return open.slice(0, peerAt + 1);
  return isDeeper(item, peer) ? open : open.slice(0, peerAt);
}

/** Whether two bullets are of one kind; in one automatic list the level tells. */
function isPeer(each: Item, item: Item): boolean {
  if (isOfOneList(each, item)) return each.list?.level === item.list?.level;
  return each.marker?.kind === item.marker?.kind;
}

/** Without the bullets and plain lines from the first scope line on. */
function withoutScopes(open: readonly Governor[]): readonly Governor[] {
  const first = open.findIndex(({ scope, ordered }) => scope && !ordered);
  return first < 0 ? open : open.slice(0, first);
}

function isDeeper(item: Item, peer: Governor): boolean {
  return item.indent !== null && peer.indent !== null && item.indent - peer.indent > DEEPER;
}

/** A star or bullet that announces something after finished dashes is their heading, not their part. */
function governorsOfNewKind(open: readonly Governor[], item: Item): readonly Governor[] {
  const upper = open.findLastIndex((each) => isOver(each, item));
  if (upper >= 0) return open.slice(0, upper + 1);
  const star = item.marker?.kind === 'star' || item.marker?.kind === 'bullet';
  if (!star || !(item.scope || item.intro)) return open;
  return open.filter((each) => each.ordered || each.scope || each.intro);
}

/**
 * A plain paragraph belongs to the item right above it where that announces something or names a
 * level, else to the last heading; a heading in bold belongs to ordered items only.
 */
function governorsOfPlain(before: readonly Governor[], item: Item): readonly Governor[] {
  if (item.continues) return before;
  if (item.bold && !item.scope) return orderedOf(before);
  const open = item.scope ? withoutScopes(before) : before;
  const last = open.at(-1);
  const nested = last?.scope || (last?.intro && !(item.intro && last.style === 'text'));
  return nested ? open : open.filter((each) => each.ordered || (each.bold && !each.marker));
}
