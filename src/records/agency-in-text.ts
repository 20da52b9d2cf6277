import { shortName } from './agency-name.js';

/** A number may name a place ('phường 12', 'xã Vị Thanh 1'), but not one that counts: 'huyện Sông Mây 63.273 hồ sơ'. */
const NUMBER = String.raw`\d{1,2}(?![\p{N}.,]*\p{N})(?! (?:hồ sơ|HS|bộ|lượt|phiếu|TTHC)(?!\p{L}))`;
const WORD = String.raw`(?:\p{Lu}[\p{L}.'’]*|${NUMBER})`;
const PROPER = String.raw`${WORD}(?:(?: - | )${WORD}){0,3}`;
const RANK = String.raw`(?:tỉnh|[Tt]hành phố|T\.?P\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã|T\.?X\.?|[Xx]ã|[Pp]hường|[Tt]hị trấn|đặc khu|Q\.|P\.)`;
const PLACE = String.raw`(?:TP\.? ?HCM|(?:${RANK} ?(?:${PROPER})?))`;
const COMMITTEE = String.raw`(?:UBND|[UỦ][ỷyỳ] ban nhân dân|Ủy ban nhân dân|Uỷ ban nhân dân)`;
const CENTRE = String.raw`Trung tâm (?:[Kk]iểm soát (?:thủ tục hành chính|TTHC) và )?(?:[Pp]hục vụ )?[Hh]ành chính công(?: và xúc tiến đầu tư)?`;
const BODIES: readonly string[] = [
  String.raw`Văn phòng (?:HĐND và |Hội đồng nhân dân và )?${COMMITTEE} ${PLACE}`,
  String.raw`Văn phòng [Đđ]ăng ký đất đai(?: ${PLACE})?`,
  String.raw`${CENTRE}(?: ${PLACE})?`,
  String.raw`${COMMITTEE} ${PLACE}`,
  String.raw`(?:[Bb]ộ phận [Mm]ột cửa|[Bb]ộ phận [Tt]iếp nhận và [Tt]rả kết quả) ${RANK} ${PROPER}`,
  String.raw`Sở \p{Lu}\p{L}+(?: \p{L}+)?(?: vận tải)?(?:(?: - |, | và )\p{Lu}\p{L}+(?: \p{Ll}+)?(?: nông thôn)?){0,2}`,
];
const BODY = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${BODIES.join('|')})`, 'gu');
/** A body named as the author of another document is not the one that reports. */
const AUTHOR_OF_ANOTHER =
  /(công văn|quyết định|kế hoạch|chỉ thị|nghị quyết|thông báo|công điện)(?: số)? [^.;]{0,60}của $/iu;
/** Nor is one of several that have most: 'Nhiều nhất là UBND huyện Sông Mây 63 hồ sơ, UBND huyện Ba Tơ 52 hồ sơ'. */
const ONE_OF_SEVERAL = /(?<!\p{L})nhất (?:là|thuộc về|gồm) (?:[^.]|\.(?=\d))*$/iu;
/** Nor is one of a list: 'Chưa có hồ sơ nào: Sở Nội vụ, Sở Y tế'. */
const BEHIND_COLON = /:[^.]*$/u;
const LISTED_BEFORE = /:[^.]*(?<!\p{L})(?:Sở|Ban|UBND|Phòng)(?!\p{L})[^.]*, $/u;
const LISTS_ON = /^[^.;:]*, (?:Sở|Ban|UBND|Phòng)(?!\p{L})/u;
const REPORTS = /^ (?:\p{L}+ ){0,3}?báo cáo/u;

/** The bodies that a text names, in order, but for the authors of documents that it cites. */
function* bodiesNamed(text: readonly string[]): Generator<{ name: string; reports: boolean }> {
  for (const paragraph of text)
    for (const match of paragraph.matchAll(BODY)) {
      const before = paragraph.slice(Math.max(0, match.index - 120), match.index);
      const behind = paragraph.slice(match.index + match[0].length);
      const isListed =
        LISTED_BEFORE.test(before) ||
        (BEHIND_COLON.test(before) && LISTS_ON.test(`${match[0]}${behind}`));
      if (AUTHOR_OF_ANOTHER.test(before) || ONE_OF_SEVERAL.test(before) || isListed) continue;
      yield { name: nameOf(match[0]), reports: REPORTS.test(behind) };
    }
}

/** The first body that the text says reports; empty where none does. */
export function reporterInText(text: readonly string[]): string {
  for (const { name, reports } of bodiesNamed(text)) if (reports) return name;
  return '';
}

/**
 * The first body that the text says reports, else the first that acts in it, by the fullest name the
 * text has for it ('Trung tâm Hành chính công tỉnh'); empty where none does.
 */
export function agencyInText(text: readonly string[]): string {
  const names = [...bodiesNamed(text)].map(({ name }) => name);
  const first = reporterInText(text) || (names[0] ?? '');
  return (first !== '' && names.find((name) => name.startsWith(`${first} `))) || first;
}

const OWN_PLACE = new RegExp(String.raw`(?:địa bàn|toàn) (${RANK} ${PROPER})`, 'u');

/** The committee of the place that a text is about: 'trên địa bàn huyện Kon Plông'; empty where it names none. */
export function committeeInText(text: readonly string[]): string {
  const place = text.map((each) => OWN_PLACE.exec(each)?.[1]).find(Boolean);
  return place === undefined ? '' : `UBND ${place}`;
}

function nameOf(match: string): string {
  const office = /^bộ phận (?:một cửa|tiếp nhận và trả kết quả) /iu.exec(match)?.[0];
  return shortName(office ? `UBND ${match.slice(office.length)}` : match.trim());
}
