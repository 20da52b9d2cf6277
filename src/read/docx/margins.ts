import { descendants, elementsIn, isOn } from './xml.js';
import type { XmlElement } from './xml.js';

/** `r:id` of the headers or footers that are shown, each once, in order of their first page. */
export interface Margins {
  /** The first is that of page 1; null where it has none. */
  readonly headers: readonly (string | null)[];
  readonly footers: readonly (string | null)[];
}

/**
 * Headers and footers by section: what a section leaves open holds on from the section before; a
 * first page or even pages have their own only where the section or the document says so.
 */
export function marginsOf(main: XmlElement, settings: XmlElement | null): Margins {
  const sections = descendants(main, 'w:sectPr');
  const evenApart = isOn(settings ?? undefined, 'w:evenAndOddHeaders') === true;
  const shown = (name: string): (string | null)[] => {
    const held = new Map<string, string>();
    const ids = sections.flatMap((section) => {
      for (const { attributes } of elementsIn(section).filter((each) => each.name === name))
        held.set(attributes['w:type'] ?? 'default', attributes['r:id'] ?? '');
      const first = isOn(section, 'w:titlePg') === true;
      const types = [first ? 'first' : 'default', 'default', ...(evenApart ? ['even'] : [])];
      return types.map((type) => held.get(type) ?? null);
    });
    return [...new Set(ids)].filter((id, at) => at === 0 || id !== null);
  };
  return { headers: shown('w:headerReference'), footers: shown('w:footerReference') };
}
