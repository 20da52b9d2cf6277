import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import { remembering } from '../../collections.js';

/**
 * An element of a part. Names have the usual prefix of their namespace, whatever the file calls it
 * and whether it is the transitional or the strict one: `w:p`, `r:id`; other names stand alone.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/XML/1998/namespace', 'xml:'],
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r:'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['urn:schemas-microsoft-com:office:office', 'o:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c:'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm:'],
  ['http://purl.oclc.org/ooxml/drawingml/diagram', 'dgm:'],
]);

/** No document nests its elements deeper; what does would take the time of a depth squared. */
const DEEPEST = 1000;

/**
 * The root of an XML text. Entities that a document defines for itself are never expanded.
 * @throws where the text is not well-formed, uses such an entity, or nests too deep.
 */
export function parseXml(text: string): XmlElement {
  const top: (XmlElement | string)[] = [];
  const open = [top];
  const parser = new SaxesParser({ xmlns: true, position: false });
  const add = (text: string): unknown => open.length > 1 && open.at(-1)?.push(text);
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', (tag) => {
    const children: (XmlElement | string)[] = [];
    open.at(-1)?.push({ name: nameOf(tag), attributes: attributesOf(tag), children });
    if (open.push(children) > DEEPEST) throw new Error('nested too deep');
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  const [root] = top;
  if (root === undefined || typeof root === 'string') throw new Error('no element');
  return root;
}

/** So many names are known at a time; a document has some hundred. */
const MOST_NAMES = 2000;

/** One string for each name: they are compared all the time. */
const namesWith = remembering(
  (prefix: string) => remembering((local: string) => prefix + local, MOST_NAMES),
  MOST_NAMES,
);

function nameOf({ uri, local }: Pick<SaxesTagNS, 'uri' | 'local'>): string {
  return namesWith(NAMESPACES.get(uri) ?? '')(local);
}

function attributesOf({ attributes }: SaxesTagNS): XmlElement['attributes'] {
  const values: Record<string, string> = {};
  for (const printed in attributes) {
    const attribute = attributes[printed];
    if (attribute) values[nameOf(attribute)] = attribute.value;
  }
  return values;
}

/** The elements directly within an element. */
export function elementsIn(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** The first element of a name directly within an element. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!element) return undefined;
  for (const each of element.children)
    if (typeof each !== 'string' && each.name === name) return each;
  return undefined;
}

/** `w:val` of the first element of a name directly within an element. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** Whether a switch such as `w:b` is on; undefined where the element does not say. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  return found && isTrue(found.attributes['w:val'] ?? 'true');
}

/** ST_OnOff as true or false. */
export function isTrue(value: string | undefined): boolean {
  return value === 'true' || value === '1' || value === 'on';
}

/** The elements of some names at any depth, in order; not those within each other. */
export function descendants(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return elementsIn(element).flatMap((each) =>
    names.includes(each.name) ? [each] : descendants(each, ...names),
  );
}

/** The characters directly within an element. */
export function charactersIn(element: XmlElement): string {
  const [first, second] = element.children;
  if (typeof first === 'string' && second === undefined) return first;
  return element.children.filter((each) => typeof each === 'string').join('');
}
