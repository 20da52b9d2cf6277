/** The library: what a program needs to read reports by itself. */
export { processDocument } from './pipeline.js';
export { loadRules, type Ruleset } from './ruleset/load.js';
export { RuleError } from './ruleset/error.js';
export { runBatch, type BatchOptions, type Progress } from './batch/run.js';
export type { BatchSummary } from './batch/summary.js';
export { documentJson } from './export/documents.js';
export type { DocumentJson } from './export/document-schema.js';
export { issueMessage, type Lang } from './export/issue-messages.js';
export { toPlain } from './number/decimal.js';
export type * from './model.js';
