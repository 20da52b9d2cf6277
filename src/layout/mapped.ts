import type { MappedText, TextSpan } from '../model.js';

/** Characters `start` to `end` (exclusive) of a mapped text, with their places. */
export function slice({ text, spans }: MappedText, start: number, end = text.length): MappedText {
  const kept = spans
    .filter((span) => span.start < end && span.end > start)
    .map((span): TextSpan => ({
      start: Math.max(span.start, start) - start,
      end: Math.min(span.end, end) - start,
      place: span.place,
    }));
  return { text: text.slice(start, end), spans: kept };
}

/** Without the blanks at both ends. */
export function trim(content: MappedText): MappedText {
  const { text } = content;
  const start = text.length - text.trimStart().length;
  return slice(content, start, Math.max(start, text.trimEnd().length));
}

/** Mapped texts in one, with `separator` between them; it counts to its place where both sides share one. */
export function join(contents: readonly MappedText[], separator: string): MappedText {
  let text = '';
  const spans: TextSpan[] = [];
  for (const content of contents.filter((each) => each.text !== '')) {
    if (text !== '') text += separator;
    for (const { start, end, place } of content.spans) {
      const last = spans.at(-1);
      const moved = { start: start + text.length, end: end + text.length, place };
      if (last?.place === place) spans[spans.length - 1] = { ...last, end: moved.end };
      else spans.push(moved);
    }
    text += content.text;
  }
  return { text, spans };
}

/** The parts between the stretches that match `separator` (a global expression), trimmed, none empty. */
export function split(content: MappedText, separator: RegExp): MappedText[] {
  const parts: MappedText[] = [];
  let start = 0;
  for (const match of content.text.matchAll(separator)) {
    parts.push(slice(content, start, match.index));
    start = match.index + match[0].length;
  }
  parts.push(slice(content, start));
  return parts.map(trim).filter(({ text }) => text !== '');
}
