import type { RawParagraph } from '../../model.js';
import { formatOf, looksOf } from './looks.js';
import type { Looks, RunFormat } from './looks.js';
import { child, elementsIn, isTrue, valueOf } from './xml.js';
import type { XmlElement } from './xml.js';

/** The `w:num` and the level of a paragraph in a list, as far as they are stated. */
export interface ListReference {
  readonly num?: string;
  readonly level?: number;
}

/** What a paragraph's style and its own properties make of it. */
export interface ParagraphFormat {
  readonly styleId: string | null;
  readonly styleName: string | null;
  readonly alignment: RawParagraph['alignment'];
  readonly list: ListReference;
  /** What the style says of the runs. */
  readonly looks: Looks;
}

/** The styles of a document. */
export interface Styles {
  /** @param properties `w:pPr` */
  readonly paragraph: (properties: XmlElement | undefined) => ParagraphFormat;
  /** @param properties `w:rPr` of a run of the paragraph, or of its end */
  readonly run: (properties: XmlElement | undefined, paragraph: ParagraphFormat) => RunFormat;
  /** The list that a style of lists stands for. */
  readonly list: (styleId: string) => ListReference;
}

type Style = Omit<ParagraphFormat, 'styleId'>;

/** Word's lists have nine levels. */
const DEEPEST_LEVEL = 8;
const PLAIN: Style = { styleName: null, alignment: null, list: {}, looks: {} };

/** Reads the styles part. */
export function stylesIn(root: XmlElement | null): Styles {
  const definitions = new Map<string | undefined, XmlElement>();
  for (const each of root ? elementsIn(root) : [])
    if (each.name === 'w:style') definitions.set(each.attributes['w:styleId'], each);
  const standard = [...definitions.values()].find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && isTrue(attributes['w:default']),
  )?.attributes['w:styleId'];
  const defaults = root ? child(root, 'w:docDefaults') : undefined;
  const defaultLooks = looksOf(child(child(defaults, 'w:rPrDefault'), 'w:rPr'));

  const known = new Map<string, Style>();
  const styleOf = (id: string | undefined): Style => {
    const definition = definitions.get(id);
    if (id === undefined || !definition) return PLAIN;
    // Held before its base is looked up, so that styles in a circle come to an end.
    const style = known.get(id) ?? PLAIN;
    if (known.has(id)) return style;
    known.set(id, style);
    const base = styleOf(valueOf(definition, 'w:basedOn'));
    const found = {
      ...overlaid(base, child(definition, 'w:pPr')),
      styleName: valueOf(definition, 'w:name') ?? null,
      looks: { ...base.looks, ...looksOf(child(definition, 'w:rPr')) },
    };
    known.set(id, found);
    return found;
  };

  return {
    paragraph: (properties) => {
      const styleId = valueOf(properties, 'w:pStyle') ?? standard ?? null;
      return { ...overlaid(styleOf(styleId ?? undefined), properties), styleId };
    },
    run: (properties, { looks }) => {
      const character = styleOf(valueOf(properties, 'w:rStyle')).looks;
      return formatOf(looksOf(properties), character, looks, defaultLooks);
    },
    list: (styleId) => styleOf(styleId).list,
  };
}

/** A style with what `w:pPr` says laid over it. */
function overlaid<T extends Style>(style: T, properties: XmlElement | undefined): T {
  const alignment = valueOf(properties, 'w:jc');
  return {
    ...style,
    alignment: alignment === undefined ? style.alignment : alignmentOf(alignment),
    list: { ...style.list, ...listOf(child(properties, 'w:numPr')) },
  };
}

function alignmentOf(value: string): RawParagraph['alignment'] {
  if (value === 'center') return 'center';
  if (value === 'right' || value === 'end') return 'right';
  return value === 'both' || value === 'distribute' ? 'justify' : 'left';
}

function listOf(properties: XmlElement | undefined): ListReference {
  const num = valueOf(properties, 'w:numId');
  const level = Number(valueOf(properties, 'w:ilvl') ?? NaN);
  const known = level >= 0 && level <= DEEPEST_LEVEL && Number.isInteger(level);
  return { ...(num !== undefined && { num }), ...(known && { level }) };
}
