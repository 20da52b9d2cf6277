import { child, isOn, valueOf } from './xml.js';
import type { XmlElement } from './xml.js';

/** How a run looks. */
export interface RunFormat {
  /** Null where no style names a font, or it is left to the theme. */
  readonly font: string | null;
  readonly bold: boolean;
  /** Letters are drawn as capitals, be they small ones. */
  readonly capitals: boolean;
  readonly hidden: boolean;
  readonly raised: boolean;
}

/** What a style or a run says of its looks; what it leaves open is absent. */
export type Looks = Partial<RunFormat>;

/** What `w:rPr` says. */
export function looksOf(properties: XmlElement | undefined): Looks {
  if (!properties) return {};
  const raised = valueOf(properties, 'w:vertAlign');
  return stated({
    font: fontOf(child(properties, 'w:rFonts')),
    bold: isOn(properties, 'w:b'),
    capitals: either(isOn(properties, 'w:caps'), isOn(properties, 'w:smallCaps')),
    hidden: isOn(properties, 'w:vanish'),
    raised: raised === undefined ? undefined : raised === 'superscript',
  });
}

/**
 * The looks of a run by its own properties, its character style, its paragraph's style and the
 * document's defaults. Two styles that both switch on cancel each other (ECMA-376 part 1, 17.7.3).
 */
export function formatOf(
  own: Looks,
  character: Looks,
  paragraph: Looks,
  defaults: Looks,
): RunFormat {
  const toggle = (key: 'bold' | 'capitals' | 'hidden'): boolean =>
    own[key] ?? (defaults[key] === true || (character[key] ?? false) !== (paragraph[key] ?? false));
  const stating = (key: 'font' | 'raised'): Looks =>
    [own, character, paragraph].find((looks) => looks[key] !== undefined) ?? defaults;
  return {
    font: stating('font').font ?? null,
    bold: toggle('bold'),
    capitals: toggle('capitals'),
    hidden: toggle('hidden'),
    raised: stating('raised').raised ?? false,
  };
}

/** The font of letters beyond ASCII, which legacy encodings are made of; null for one of the theme. */
function fontOf(fonts: XmlElement | undefined): string | null | undefined {
  const attributes = fonts?.attributes ?? {};
  if ('w:hAnsiTheme' in attributes || 'w:asciiTheme' in attributes) return null;
  return attributes['w:hAnsi'] ?? attributes['w:ascii'];
}

function either(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  return one === undefined && other === undefined ? undefined : one === true || other === true;
}

type Open<T> = { readonly [Key in keyof T]: T[Key] | undefined };

/** Without what is left open, so that it hides nothing where looks are laid over each other. */
function stated({ font, bold, capitals, hidden, raised }: Open<RunFormat>): Looks {
  return {
    ...(font !== undefined && { font }),
    ...(bold !== undefined && { bold }),
    ...(capitals !== undefined && { capitals }),
    ...(hidden !== undefined && { hidden }),
    ...(raised !== undefined && { raised }),
  };
}
