import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { p, part, relationships, tbl, zip } from '../read/docx/builder.js';

/** Invented names; each stands for one office that reports every month. */
const SYLLABLES = 'An Bình Châu Đông Giang Hòa Khê Lâm Minh Nam Phú Sơn Tân Thạnh Vĩnh'.split(' ');
const PROVINCES = ['Nghệ An', 'Hà Tĩnh', 'Thanh Hóa', 'Gia Lai', 'Phú Yên', 'Nam Định'];
const FIELDS = (
  'Hộ tịch, Chứng thực, Đất đai, Xây dựng, Lao động, Bảo trợ xã hội, Người có công, Giáo dục, ' +
  'Y tế, Văn hóa, Môi trường, Nông nghiệp, Thủy lợi, Công thương, Tài chính, Đăng ký kinh doanh, ' +
  'Tư pháp, Nội vụ, Thi đua, Tôn giáo, Giao thông, Viễn thông, Du lịch, Thể thao'
).split(', ');

/** Months that an office reports one after the other. */
const MONTHS = 120;

interface Month {
  readonly carried: number;
  readonly taken: number;
  readonly online: number;
  readonly resolved: number;
  readonly early: number;
  readonly late: number;
}

/** Writes an archive of so many DOCX reports, always the same for a number. */
export function generate(folder: string, documents: number): void {
  const random = randomFrom(documents);
  for (let office = 0; office * MONTHS < documents; office++) {
    const name = officeName(office);
    const province = PROVINCES[office % PROVINCES.length] as string;
    const path = join(folder, province, `Huyện ${name}`);
    mkdirSync(path, { recursive: true });
    let pending = Math.floor(random() * 300);
    for (let at = 0; at < MONTHS && office * MONTHS + at < documents; at++) {
      const month = monthOf(pending, random);
      const [year, number] = [2015 + Math.floor(at / 12), (at % 12) + 1];
      const file = `${year}-${String(number).padStart(2, '0')} báo cáo.docx`;
      writeFileSync(join(path, file), reportOf({ name, province, year, number }, month, random));
      pending = month.carried + month.taken - month.resolved;
    }
  }
}

function officeName(office: number): string {
  const count = SYLLABLES.length;
  const at = (index: number): string => SYLLABLES[index % count] as string;
  return `${at(office)} ${at(Math.floor(office / count) + 3)} ${at(Math.floor(office / count ** 2) + 7)}`;
}

function monthOf(carried: number, random: () => number): Month {
  const taken = 400 + Math.floor(random() * 4000);
  const resolved = Math.min(carried + taken, taken - 60 + Math.floor(random() * 120));
  const late = Math.floor(random() * 20);
  const early = Math.floor((resolved - late) * (0.4 + random() * 0.5));
  return { carried, taken, online: Math.floor(taken * random()), resolved, early, late };
}

interface Office {
  readonly name: string;
  readonly province: string;
  readonly year: number;
  readonly number: number;
}

function reportOf(office: Office, month: Month, random: () => number): Uint8Array {
  const { name, province, year, number } = office;
  const { carried, taken, online, resolved, early, late } = month;
  const pending = carried + taken - resolved;
  // Here and there a sum is wrong, as in any archive.
  const slip = random() < 0.03 ? 10 : 0;
  const period = `tháng ${number} năm ${year}`;
  const body = [
    tbl(
      [`UBND TỈNH ${province.toUpperCase()}`, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      [`UBND HUYỆN ${name.toUpperCase()}`, 'Độc lập - Tự do - Hạnh phúc'],
      [`Số: ${number * 7 + 3}/BC-UBND`, `${name}, ngày 28 tháng ${number} năm ${year}`],
    ),
    p('BÁO CÁO'),
    p(`Kết quả giải quyết thủ tục hành chính ${period}`),
    p('I. TÌNH HÌNH TIẾP NHẬN VÀ GIẢI QUYẾT HỒ SƠ'),
    p(
      `1. Tổng số hồ sơ tiếp nhận: ${print(carried + taken + slip)} hồ sơ, trong đó: mới tiếp nhận ${print(taken)} hồ sơ; kỳ trước chuyển qua ${print(carried)} hồ sơ.`,
    ),
    p(
      `2. Hồ sơ tiếp nhận trực tuyến ${print(online)}/${print(taken)} hồ sơ, đạt tỷ lệ ${share(online, taken)}%.`,
    ),
    p(
      `3. Số hồ sơ đã giải quyết: ${print(resolved)} hồ sơ, trong đó: trước hạn ${print(early)} hồ sơ, đúng hạn ${print(resolved - early - late)} hồ sơ, trễ hạn ${print(late)} hồ sơ.`,
    ),
    p(
      `4. Số hồ sơ đang giải quyết: ${print(pending)} hồ sơ, chưa đến hạn ${print(pending)} hồ sơ.`,
    ),
    p('II. KẾT QUẢ THEO LĨNH VỰC'),
    tbl(...fieldRows(resolved, pending, random)),
    p('III. ĐÁNH GIÁ CHUNG'),
    ...Array.from({ length: 12 }, (_, at) =>
      p(
        `${at + 1}. Thực hiện Nghị định số ${100 + at}/2018/NĐ-CP ngày 23/4/2018 của Chính phủ, Bộ phận Tiếp nhận và Trả kết quả của huyện bố trí đủ công chức, niêm yết công khai thủ tục hành chính, hướng dẫn người dân nộp hồ sơ trên Cổng Dịch vụ công và thanh toán phí, lệ phí bằng hình thức điện tử.`,
      ),
    ),
    p('TM. ỦY BAN NHÂN DÂN'),
  ];
  return zip({
    '[Content_Types].xml': TYPES,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': part('document', `<w:body>${body.join('')}</w:body>`),
  });
}

/** Other readers tell a Word document by it. */
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
  '</Types>';

/** The counts of the whole spread over the fields, so that the table agrees with the text. */
function fieldRows(resolved: number, pending: number, random: () => number): string[][] {
  const done = spread(resolved, random);
  const open = spread(pending, random);
  const row = (label: string, name: string, ...counts: [number, number]): string[] => [
    label,
    name,
    print(counts[0] + counts[1]),
    ...counts.map(print),
  ];
  return [
    ['STT', 'Lĩnh vực', 'Tổng số hồ sơ tiếp nhận', 'Đã giải quyết', 'Đang giải quyết'],
    ...FIELDS.map((field, at) => row(`${at + 1}`, field, done[at] ?? 0, open[at] ?? 0)),
    row('', 'Tổng cộng', resolved, pending),
  ];
}

function spread(whole: number, random: () => number): number[] {
  let rest = whole;
  const parts = FIELDS.slice(1).map(() => {
    const part = Math.floor((rest * random()) / 6);
    rest -= part;
    return part;
  });
  return [...parts, rest];
}

function print(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

function share(part: number, whole: number): string {
  const hundredths = Math.round((part * 10_000) / whole);
  return (hundredths / 100).toFixed(2).replace('.', ',');
}

/** A generator of numbers from 0 to 1 (mulberry32), the same for a seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
