/** What letterheads shorten in the names of bodies. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['KKT', 'khu kinh tế'],
  ['KCN', 'khu công nghiệp'],
  ['KCX', 'khu chế xuất'],
  ['CCN', 'cụm công nghiệp'],
]);

const escaped = (word: string): string => word.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&');

/**
 * A body's name as the text writes it out: 'Ban quản lý KKT vũng áng' is its 'Ban Quản lý Khu kinh tế
 * Vũng Áng'. The name itself where it holds nothing that letterheads shorten, or the text never does.
 */
export function writtenOut(name: string, text: readonly string[]): string {
  const words = name.split(/\s+/);
  if (!words.some((word) => SHORTENED.has(word))) return name;
  const pattern = words.map((word) => SHORTENED.get(word) ?? escaped(word)).join(' ');
  const full = new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'iu');
  return (
    text.map((each) => full.exec(each)?.[0] ?? '').find((each) => /^\p{Lu}/u.test(each)) ?? name
  );
}
