import { posix } from 'node:path';
import { unzip } from '../zip.js';
import { elementsIn, parseXml } from './xml.js';
import type { XmlElement } from './xml.js';

/** The parts of a DOCX that matter to a reader; null where there is none. */
export interface Package {
  readonly main: XmlElement;
  /** The part that the main one relates to as `styles`, `numbering`, `footnotes` ... */
  readonly related: (type: string) => XmlElement | null;
  /** The part behind an `r:id` of the main one. */
  readonly byId: (id: string) => XmlElement | null;
}

interface Relationship {
  readonly id: string;
  /** Last step of its type: transitional and strict ones share it. */
  readonly type: string;
  /** Name of the part within the zip. */
  readonly target: string;
}

const USUAL_MAIN = 'word/document.xml';

/**
 * Opens a DOCX, DOCM, DOTX or DOTM.
 * @throws where the bytes are no zip, the main part is missing, or a part is no XML.
 */
export function openPackage(bytes: Uint8Array): Package {
  const files = new Map<string, Uint8Array>();
  for (const [name, content] of unzip(bytes, (name) => /\.(xml|rels)$/i.test(name)))
    files.set(keyOf(name), content);

  const part = (name: string): XmlElement | null => {
    const content = files.get(keyOf(name));
    return content ? parseXml(decode(content)) : null;
  };
  const relationships = (folder: string, file: string): Relationship[] =>
    relationshipsIn(part(`${folder}_rels/${file}.rels`), folder);

  const start = relationships('', '').find(({ type }) => type === 'officeDocument');
  const name = start?.target ?? USUAL_MAIN;
  const main = part(name);
  if (!main) throw new Error('no main part');
  const slash = name.lastIndexOf('/') + 1;
  const links = relationships(name.slice(0, slash), name.slice(slash));
  const follow = (link: Relationship | undefined): XmlElement | null =>
    link ? part(link.target) : null;
  return {
    main,
    related: (type) => follow(links.find((link) => link.type === type)),
    byId: (id) => follow(links.find((link) => link.id === id)),
  };
}

/** Names of parts are compared without regard to case; some programs write `\` in them. */
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

const UTF_8 = new TextDecoder();

/** UTF-8, or UTF-16 with its byte order mark. */
function decode(bytes: Uint8Array): string {
  const first = bytes[0];
  const second = bytes[1];
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return UTF_8.decode(bytes);
}

function relationshipsIn(root: XmlElement | null, folder: string): Relationship[] {
  return (root ? elementsIn(root) : []).map(({ attributes: { Id, Type, Target } }) => ({
    id: Id ?? '',
    type: (Type ?? '').replace(/^.*\//, ''),
    target: posix.resolve(`/${folder}`, Target ?? '').slice(1),
  }));
}
