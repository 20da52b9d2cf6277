import { inflateSync } from 'node:zlib';

/** No page's text unpacks to more, nor that of a whole file; what is beyond is not looked at, in bytes. */
const MOST_OF_ONE = 16 * 2 ** 20;
const MOST_OF_ALL = 128 * 2 ** 20;
/** A dictionary in front of a stream is no longer, in bytes. */
const LONGEST_DICTIONARY = 2000;

/** What holds no text: pictures, programs of fonts, colours, and what is packed in other ways too. */
const NO_TEXT =
  /\/Subtype\s*\/(?!Form)|\/Length[123]|\/FunctionType|\/ShadingType|\/N\s(?![^]*\/ObjStm)|\/Type\s*\/(?:XRef|Metadata|EmbeddedFile)|\/Filter\s*\[[^\]]*\/[^\]]*\//;
const FLATE = /\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)(?![A-Za-z0-9])/;
/** Disks and networks give zeros for what they have lost; no text has so many. */
const LOST = Buffer.alloc(64);

/**
 * Whether what a PDF has packed of its text is damaged: pdf.js unpacks as far as it gets, and
 * compares no checksums, so that a letter or a digit may be another one. Where nothing in the file
 * has a right checksum its program has never written one, and they tell nothing.
 */
export function hasDamagedText(file: Uint8Array): boolean {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.includes('/Encrypt')) return false;
  const outcomes = outcomesOf(bytes);
  const count = (outcome: Outcome): number => outcomes.filter((each) => each === outcome).length;
  return count('broken') > 0 || (count('unsure') > 0 && count('unsure') < count('whole'));
}

/** What becomes of a stream: `unsure` lacks no more than a right checksum or its very end. */
type Outcome = 'whole' | 'broken' | 'unsure';

function outcomesOf(bytes: Buffer): Outcome[] {
  const outcomes: Outcome[] = [];
  let left = MOST_OF_ALL;
  for (const { dictionary, data } of streamsOf(bytes)) {
    if (left <= 0) break;
    if (!dictionary.includes('/Filter')) {
      if (data.includes(LOST) && isText(data)) outcomes.push('broken');
    } else if (FLATE.test(dictionary)) {
      const { outcome, length } = unpacked(data, MOST_OF_ONE);
      left -= length;
      if (outcome) outcomes.push(outcome);
    }
  }
  return outcomes;
}

interface Stream {
  readonly dictionary: string;
  readonly data: Buffer;
}

/** The streams of a file that may hold text, wherever they stand in it. */
function* streamsOf(bytes: Buffer): Generator<Stream> {
  let at = bytes.indexOf('stream');
  while (at >= 0) {
    const start = bytes[at + 6] === CR ? at + 8 : at + 7;
    const dictionary = bytes[start - 1] === LF ? dictionaryBefore(bytes, at) : null;
    const isText = dictionary !== null && !NO_TEXT.test(dictionary);
    const end = isText ? bytes.indexOf('endstream', start) : start;
    if (isText) yield { dictionary, data: bytes.subarray(start, end < 0 ? bytes.length : end) };
    at = end < 0 ? -1 : bytes.indexOf('stream', end);
  }
}

const CR = 0x0d;
const LF = 0x0a;

/** What an object says of its stream; null where no object has a stream there. */
function dictionaryBefore(bytes: Buffer, at: number): string | null {
  if (
    !bytes
      .toString('latin1', at - 8, at)
      .trimEnd()
      .endsWith('>>')
  )
    return null;
  const before = bytes.toString('latin1', Math.max(0, at - LONGEST_DICTIONARY), at);
  const opened = before.lastIndexOf(' obj');
  return opened < 0 ? null : before.slice(opened);
}

/** Whether data that are not packed are written in letters, but for what is lost of them. */
function isText(data: Buffer): boolean {
  const kept = data.subarray(0, SAMPLE).filter((byte) => byte !== 0);
  const written = kept.filter((byte) => byte >= 0x09 && byte < 0x7f);
  return written.length > 0.95 * kept.length;
}

/** So many bytes show what is written, as a rule. */
const SAMPLE = 8192;
/** Less is no packed data: a page may be empty. */
const SHORTEST = 3;

/** What unpacking says of some data, and how long it became. */
function unpacked(data: Buffer, most: number): { outcome: Outcome | null; length: number } {
  if (data.length < SHORTEST) return { outcome: null, length: 0 };
  try {
    return { outcome: 'whole', length: inflateSync(data, { maxOutputLength: most }).length };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') return { outcome: null, length: most };
    return { outcome: message.startsWith('invalid') ? 'broken' : 'unsure', length: 0 };
  }
}
