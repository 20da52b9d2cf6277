import type { Issue } from '../model.js';

/** The language of the messages for people. */
export type Lang = 'vi' | 'en';

/** What is wrong, and what to do. `{0}`, `{1}` ... stand for the issue's values. */
type Message = Readonly<Record<Lang, string>>;

/** Issue code → its sentence. A code that is missing here prints itself and its values. */
export const ISSUE_MESSAGES: Readonly<Record<string, Message>> = {
  'empty-file': {
    vi: 'Tệp rỗng (0 byte): hãy lấy lại tệp từ nguồn.',
    en: 'The file is empty (0 bytes): fetch it again from its source.',
  },
  'file-unreadable': {
    vi: 'Không mở được tệp ({0}): hãy kiểm tra quyền truy cập và ổ đĩa.',
    en: 'The file cannot be opened ({0}): check its permissions and the disk.',
  },
  'file-missing': {
    vi: 'Không có tệp này: tệp đã bị xoá, đổi tên, hoặc liên kết trỏ tới một tệp không tồn tại.',
    en: 'There is no such file: it was removed or renamed, or it is a link to a file that is gone.',
  },
  'not-a-file': {
    vi: 'Đường dẫn này không phải là tệp (ống dẫn, thiết bị ...): hãy lưu nội dung vào một tệp.',
    en: 'This is no regular file (a pipe, a device ...): save what it holds to a file.',
  },
  'pdf-damaged': {
    vi: 'Tệp PDF hỏng hoặc bị cắt cụt: hãy tải lại, hoặc mở bằng trình đọc PDF rồi lưu lại.',
    en: 'The PDF is damaged or cut off: download it again, or open it in a PDF reader and save it.',
  },
  'pdf-encrypted': {
    vi: 'Tệp PDF có mật khẩu: hãy lưu một bản không có mật khẩu.',
    en: 'The PDF is protected by a password: save a copy without one.',
  },
  'page-damaged': {
    vi: 'Không đọc được trang {0}; các trang khác vẫn được đọc: hãy xem trang này bằng mắt.',
    en: 'Page {0} cannot be read; the other pages were: look at this one by eye.',
  },
  'docx-encrypted': {
    vi: 'Tệp Word có mật khẩu: hãy lưu một bản không có mật khẩu.',
    en: 'The Word file is protected by a password: save a copy without one.',
  },
  'docx-damaged': {
    vi: 'Tệp DOCX hỏng: hãy mở bằng Word rồi lưu lại, hoặc lấy lại tệp từ nguồn.',
    en: 'The DOCX is damaged: open it in Word and save it, or fetch it again from its source.',
  },
  'docx-text-ignored': {
    vi: 'Không đọc được phần “{0}” của tệp Word: hãy xem phần này trong bản gốc.',
    en: 'The element “{0}” of the Word file cannot be read: look at it in the original.',
  },
  'docx-merged-cells': {
    vi: 'Một bảng có ô gộp chồng lên nhau, có thể bị đọc lệch cột: hãy đối chiếu với bản gốc.',
    en: 'A table has merged cells that overlap; columns may be shifted: compare the original.',
  },
  'format-unsupported': {
    vi: 'Chưa đọc được định dạng {0}: hãy lưu thành DOCX hoặc PDF có chữ.',
    en: 'The format {0} is not supported: save it as DOCX or as a PDF with text.',
  },
  'page-without-text': {
    vi: 'Trang {0} không có chữ (ảnh quét?): hãy dùng bản điện tử, hoặc nhận dạng chữ trước.',
    en: 'Page {0} has no text (a scan?): use the digital original, or recognise its text first.',
  },
  'page-recognised': {
    vi: 'Chữ của trang {0} là kết quả nhận dạng từ ảnh quét, có thể sai: hãy đối chiếu số liệu với ảnh.',
    en: 'The text of page {0} was recognised from a scan and may be wrong: compare its figures with the picture.',
  },
  'text-hidden': {
    vi: 'Trang {0} có {1} ký tự không hiện ra (chữ trắng, trong suốt, ngoài khung trang): không được đọc.',
    en: 'Page {0} has {1} characters that do not show (white, transparent, or off the page): they were not read.',
  },
  'no-text': {
    vi: 'Tệp không có chữ (bản quét?): hãy dùng bản điện tử, hoặc nhận dạng chữ trước.',
    en: 'The file has no text (a scan?): use the digital original, or recognise its text first.',
  },
  'table-unreadable': {
    vi: 'Không dựng lại được một bảng ({0}): số liệu của bảng này không được đọc.',
    en: 'A table could not be rebuilt ({0}): its figures were not read.',
  },
  'number-ambiguous': {
    vi: 'Số “{0}” có thể đọc theo nhiều cách: “{1}”. Hãy đối chiếu với bản gốc.',
    en: 'The number “{0}” can be read in several ways: “{1}”. Compare it with the original.',
  },
  'duplicate-of': {
    vi: 'Giống từng byte với {0}: số liệu chỉ được tính một lần, ở tệp đó.',
    en: 'Identical byte by byte to {0}: its figures are counted once, under that file.',
  },
  'timed-out': {
    vi: 'Đọc quá {0} giây nên đã dừng: hãy thử tách tệp hoặc gửi tệp cho người phát triển.',
    en: 'Stopped after {0} seconds: split the file, or send it to the developers.',
  },
  'out-of-memory': {
    vi: 'Tệp cần quá nhiều bộ nhớ nên đã dừng: hãy thử tách tệp.',
    en: 'Stopped because the file needs too much memory: split it.',
  },
  'internal-error': {
    vi: 'Lỗi của chương trình khi đọc tệp này ({0}): xin báo cho người phát triển.',
    en: 'A fault of the program while reading this file ({0}): please report it.',
  },
};

/** An issue as a sentence; an unknown code prints itself with its values. */
export function issueMessage(issue: Issue, lang: Lang): string {
  const message = ISSUE_MESSAGES[issue.code];
  if (!message) return [issue.code, ...issue.values].join(' ');
  return message[lang].replace(
    /\{(\d)\}/g,
    (_, index: string) => issue.values[Number(index)] ?? '?',
  );
}
