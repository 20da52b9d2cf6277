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
  'page-incomplete': {
    vi: 'Nội dung trang {0} bị hỏng trong tệp, có thể thiếu một phần (thường là cuối trang): hãy tải lại tệp, hoặc xem trang này bằng mắt.',
    en: 'Page {0} is damaged in the file and a part of it may be missing, as a rule its end: download the file again, or look at this page by eye.',
  },
  'pages-missing': {
    vi: 'Tệp ghi là có nhiều trang hơn {0} trang đọc được, có thể đã bị cắt cụt: hãy tải lại tệp, hoặc đếm lại số trang.',
    en: 'The file counts more pages than the {0} that can be read and may be cut off: download it again, or count its pages.',
  },
  'pdf-data-damaged': {
    vi: 'Dữ liệu trong tệp PDF bị hỏng ở một số chỗ: chữ và số ở trang nào đó có thể sai hoặc thiếu. Hãy tải lại tệp, hoặc đối chiếu số liệu với bản gốc.',
    en: 'The data of the PDF are damaged in places: letters and numbers of some page may be wrong or missing. Download the file again, or compare its figures with the original.',
  },
  'pdf-repaired': {
    vi: 'Bảng tra cứu bên trong tệp PDF bị sai, các phần của tệp được dò tìm lại và có thể thiếu hoặc lặp: hãy tải lại tệp, hoặc đối chiếu với bản gốc.',
    en: 'The index inside the PDF is wrong; its parts were searched for, and some may be missing or doubled: download the file again, or compare it with the original.',
  },
  'docx-encrypted': {
    vi: 'Tệp Word (hoặc Excel) có mật khẩu: hãy lưu một bản không có mật khẩu.',
    en: 'The Word (or Excel) file is protected by a password: save a copy without one.',
  },
  'docx-damaged': {
    vi: 'Tệp DOCX hỏng: hãy mở bằng Word rồi lưu lại, hoặc lấy lại tệp từ nguồn.',
    en: 'The DOCX is damaged: open it in Word and save it, or fetch it again from its source.',
  },
  'docx-swollen': {
    vi: 'Tệp DOCX nén bất thường (bung ra hơn {0} MB) nên không mở: hãy kiểm tra nguồn gốc của tệp; nếu đúng là báo cáo, hãy mở bằng Word rồi lưu lại.',
    en: 'The DOCX is packed beyond all measure (it unpacks to {0} MB and more) and was not opened: check where it comes from; if it is a report, open it in Word and save it.',
  },
  'docx-text-ignored': {
    vi: 'Không đọc được phần “{0}” của tệp Word: hãy xem phần này trong bản gốc.',
    en: 'The element “{0}” of the Word file cannot be read: look at it in the original.',
  },
  'doc-encrypted': {
    vi: 'Tệp Word (.doc) có mật khẩu: hãy lưu một bản không có mật khẩu.',
    en: 'The Word file (.doc) is protected by a password: save a copy without one.',
  },
  'doc-damaged': {
    vi: 'Tệp Word (.doc) hỏng hoặc bị cắt cụt: hãy mở bằng Word hay LibreOffice rồi lưu thành .docx, hoặc lấy lại tệp từ nguồn.',
    en: 'The Word file (.doc) is damaged or cut off: open it in Word or LibreOffice and save it as .docx, or fetch it again from its source.',
  },
  'doc-too-old': {
    vi: 'Tệp .doc của Word 95 hoặc cũ hơn, chưa đọc được: hãy mở bằng Word hay LibreOffice rồi lưu thành .docx.',
    en: 'A .doc file of Word 95 or older, which is not supported: open it in Word or LibreOffice and save it as .docx.',
  },
  'office-damaged': {
    vi: 'Tệp Office đời cũ (.doc, .xls ...) hỏng hoặc bị cắt cụt: hãy lấy lại tệp từ nguồn.',
    en: 'An old Office file (.doc, .xls ...) that is damaged or cut off: fetch it again from its source.',
  },
  'format-word-processor': {
    vi: 'Tệp văn bản định dạng {0}, chưa đọc được: hãy mở bằng Word hay LibreOffice rồi lưu thành .docx.',
    en: 'A text in the format {0}, which is not supported: open it in Word or LibreOffice and save it as .docx.',
  },
  'format-spreadsheet': {
    vi: 'Tệp bảng tính {0}, chưa đọc được: hãy mở bằng Excel hay LibreOffice rồi xuất ra PDF, hoặc chép bảng vào một tệp .docx.',
    en: 'A spreadsheet ({0}), which is not supported: open it in Excel or LibreOffice and export it as PDF, or copy its tables into a .docx.',
  },
  'format-presentation': {
    vi: 'Tệp trình chiếu {0}, chưa đọc được: hãy mở bằng PowerPoint hay LibreOffice rồi xuất ra PDF.',
    en: 'A presentation ({0}), which is not supported: open it in PowerPoint or LibreOffice and export it as PDF.',
  },
  'format-picture': {
    vi: 'Tệp ảnh {0} (ảnh chụp, ảnh quét) không có chữ để đọc: hãy dùng bản điện tử, hoặc nhận dạng chữ trước rồi lưu thành .docx hay PDF có chữ.',
    en: 'A picture ({0}; a photo or a scan) has no text to read: use the digital original, or recognise its text first and save it as .docx or as a PDF with text.',
  },
  'format-web-page': {
    vi: 'Tệp là trang web (HTML), thường do tải về bị lỗi: hãy tải lại; nếu đúng là báo cáo, hãy mở bằng Word rồi lưu thành .docx.',
    en: 'The file is a web page (HTML), often what a failed download leaves: fetch it again; if it is the report, open it in Word and save it as .docx.',
  },
  'format-archive': {
    vi: 'Tệp nén {0}: hãy giải nén rồi đưa vào các tệp bên trong.',
    en: 'A packed file ({0}): unpack it and give the files in it.',
  },
  'format-unknown': {
    vi: 'Không nhận ra đây là loại tệp gì ({0}): hãy mở bằng phần mềm đã tạo ra nó rồi lưu thành .docx hoặc PDF có chữ.',
    en: 'The kind of this file is not known ({0}): open it in the program that made it and save it as .docx or as a PDF with text.',
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
  'letters-unknown': {
    vi: 'Chữ trong tệp dùng bảng mã không rõ (mở ra vẫn thấy, nhưng sao chép ra thành ký tự lạ): hãy dùng bản Word gốc, hoặc nhận dạng chữ (OCR).',
    en: 'The letters of the file are in an unknown encoding (they may look right, but copied they are other signs): use the Word original, or recognise its text (OCR).',
  },
  'page-letters-unknown': {
    vi: 'Chữ ở trang {0} dùng bảng mã không rõ nên không đọc được: hãy dùng bản Word gốc, hoặc nhận dạng chữ (OCR).',
    en: 'The letters of page {0} are in an unknown encoding, so it was not read: use the Word original, or recognise its text (OCR).',
  },
  'legacy-letters': {
    vi: 'Văn bản dùng bảng mã {0}, đã chuyển sang Unicode: có thể đối chiếu chữ với bản gốc.',
    en: 'The text is in the encoding {0} and was read as Unicode: you may compare its letters.',
  },
  'legacy-letters-lost': {
    vi: 'Tệp bị mất chữ “ư” (mã TCVN3) ở {0} từ, đã điền lại theo chính tả: hãy đối chiếu với bản gốc.',
    en: 'The file has lost the letter “ư” (of TCVN3) in {0} words; it was put back by spelling: compare the original.',
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
    vi: 'Đọc quá {0} giây nên đã dừng: hãy thử lại với --timeout lớn hơn, tách tệp, hoặc gửi tệp cho người phát triển.',
    en: 'Stopped after {0} seconds: try again with a higher --timeout, split the file, or send it to the developers.',
  },
  'out-of-memory': {
    vi: 'Tệp cần hơn {0} MB bộ nhớ nên đã dừng: hãy thử lại với --memory lớn hơn, hoặc tách tệp.',
    en: 'Stopped because the file needs more than {0} MB of memory: try again with a higher --memory, or split it.',
  },
  'worker-crashed': {
    vi: 'Tệp làm hỏng tiến trình đang đọc nó ({0}): hãy mở bằng phần mềm đã tạo ra tệp rồi lưu lại, hoặc gửi tệp cho người phát triển.',
    en: 'The file crashed the process that was reading it ({0}): open it in the program that made it and save it again, or send it to the developers.',
  },
  'not-reached': {
    vi: 'Chưa đọc đến tệp này vì lần chạy bị dừng giữa chừng: hãy chạy lại cùng lệnh để đọc tiếp.',
    en: 'This file was not reached because the run was stopped: give the same command again to go on.',
  },
  'same-report': {
    vi: 'Cùng một báo cáo (cùng cơ quan, cùng kỳ, số liệu giống nhau) với {0}.',
    en: 'The same report (agency, period and figures) as {0}.',
  },
  'copies-differ': {
    vi: 'Có lẽ là cùng một báo cáo (cùng cơ quan, cùng kỳ) với {0}, nhưng số đọc được khác nhau ({1}): hãy đối chiếu hai tệp.',
    en: 'Most likely the same report (agency and period) as {0}, but other numbers were read ({1}): compare the two files.',
  },
  'same-period': {
    vi: 'Cùng cơ quan, cùng kỳ với {0}, nhưng không số nào giống nhau nên không so sánh: có thể là hai phạm vi khác nhau.',
    en: 'Same agency and period as {0}, but no number agrees, so they were not compared: they may speak of different things.',
  },
  'series-gap': {
    vi: 'Trong các báo cáo cùng loại của cơ quan này, không có báo cáo cho thời gian từ {0} đến {1}.',
    en: 'Among the reports of this kind of the agency, there is none for the time from {0} to {1}.',
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
