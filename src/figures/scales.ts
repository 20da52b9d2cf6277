import { endsSentence, opensSentence } from './clauses.js';
import { isWord, type Reading } from './items.js';
import { isOpen, withThresholds } from './thresholds.js';

/** So many words may stand between those that open the sentence and its colon: 'Thang điểm của từng nhóm chỉ số:'. */
const LONGEST_LEAD = 8;

/** The reading where the points that there are to be had ('Thang điểm: công khai 18 điểm; tiến độ 20 điểm; …') are no figures. */
export function withScales(reading: Reading): Reading {
  const { tokens, marks } = reading;
  const opener = marks.find((mark) => isWord(mark, 'scale') && opensSentence(reading, mark.start));
  if (!opener) return reading;
  const lead = tokens.slice(opener.end, opener.end + LONGEST_LEAD);
  const colon = lead.findIndex(({ norm }) => norm === ':');
  if (colon < 0 || lead.slice(0, colon).some(({ kind }) => kind === 'number')) return reading;
  const start = opener.end + colon;
  let end = start;
  while (end < tokens.length && !endsSentence(tokens, end)) end++;
  const isMost = (at: number): boolean =>
    at > start && at < end && isOpen(reading, at) && tokens[at + 1]?.norm === 'điểm';
  return withThresholds(reading, isMost, 'words/scale');
}
