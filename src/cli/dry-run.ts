import type { Selection } from '../batch/select.js';
import { walk, type LeftOutReason } from '../batch/walk.js';
import type { Lang } from '../export/issue-messages.js';
import { oneLine } from '../export/text.js';
import { exitCodes } from './exit-codes.js';

interface Words {
  readonly read: string;
  readonly not: string;
  readonly unlisted: string;
  readonly total: (read: number, not: number) => string;
  readonly reasons: Readonly<Record<LeftOutReason, string>>;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  vi: {
    read: 'đọc   ',
    not: 'bỏ qua',
    unlisted: 'thư mục không mở được, hãy kiểm tra quyền truy cập',
    total: (read, not) => `Sẽ đọc ${read} tệp, bỏ qua ${not}. Chưa ghi gì (--dry-run).`,
    reasons: {
      hidden: 'tệp hoặc thư mục ẩn, tệp tạm',
      'no-document': 'không phải văn bản',
      special: 'không phải tệp thường',
      seen: 'đã có trong danh sách dưới một đường dẫn khác',
      output: 'thư mục kết quả',
      include: 'không khớp --include',
      exclude: 'khớp --exclude',
      since: 'không thay đổi từ ngày --since',
      limit: 'quá số tệp của --limit',
    },
  },
  en: {
    read: 'read    ',
    not: 'left out',
    unlisted: 'a folder that cannot be opened, check its permissions',
    total: (read, not) =>
      `Files to be read: ${read}, left out: ${not}. Nothing was written (--dry-run).`,
    reasons: {
      hidden: 'hidden, or a temporary file',
      'no-document': 'no document',
      special: 'no regular file',
      seen: 'listed by another path already',
      output: 'the folder of the results',
      include: 'does not match --include',
      exclude: 'matches --exclude',
      since: 'not changed since --since',
      limit: 'beyond --limit',
    },
  },
};

/** `doisoat PATH... --dry-run`: lists what a run would read and what not, and writes nothing. */
export async function dryRun(
  paths: readonly string[],
  output: string,
  selection: Selection,
  lang: Lang,
): Promise<number> {
  const words = WORDS[lang];
  const leftOut: string[] = [];
  const note = (name: string, why: string): void => {
    leftOut.push(`${words.not}  ${oneLine(name)}: ${why}`);
  };
  const { files, missing, unlisted } = await walk(paths, output, selection, (name, reason) =>
    note(name, words.reasons[reason]),
  );
  for (const folder of unlisted) note(folder, words.unlisted);
  for (const { file } of files) console.log(`${words.read}  ${file}`);
  for (const line of leftOut) console.log(line);
  console.log(words.total(files.length, leftOut.length));
  return missing.length + unlisted.length > 0 ? exitCodes.unread : exitCodes.ok;
}
