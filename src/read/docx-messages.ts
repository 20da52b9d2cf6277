import type { Issue } from '../model.js';

/** Elements that mammoth passes over although they may hold text. */
const HOLDS_TEXT = /^(fldSimple|bdo|dir|oMath|oMathPara|altChunk|subDoc|ruby)$/;
const IGNORED = /^An unrecognised element was ignored: (.*)$/;

/** Mammoth's messages as issues, each once, and only where something a reader sees was lost. */
export function issuesOf(messages: readonly { readonly message: string }[]): Issue[] {
  const issues = new Map<string, Issue>();
  for (const { message } of messages) {
    const element = IGNORED.exec(message)?.[1]?.replace(/^.*[:}]/, '');
    if (element && HOLDS_TEXT.test(element))
      issues.set(message, warn('docx-text-ignored', element));
    if (message.includes('cell merging may be incorrect'))
      issues.set(message, warn('docx-merged-cells'));
  }
  return [...issues.values()];
}

function warn(code: string, ...values: string[]): Issue {
  return { stage: 'read', severity: 'warning', code, values };
}
