/** Styles of cells by their number in `xl/styles.xml`; those of numbers follow them. */
export const STYLES = { text: 0, header: 1, quoted: 2 } as const;

const FIRST_NUMBER = 3;
const MAX_DECIMALS = 6;

/** The style of a plain number: groups of three, and as many decimals as it has. */
export function numberStyle(number: string): number {
  const decimals = number.split('.')[1]?.length ?? 0;
  return FIRST_NUMBER + Math.min(decimals, MAX_DECIMALS);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook beside its sheets, by their names in the zip. */
export function workbookParts(sheets: readonly string[]): [name: string, xml: string][] {
  return [
    ['xl/styles.xml', XML + stylesXml()],
    ['xl/workbook.xml', XML + workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', XML + workbookRelations(sheets)],
    ['_rels/.rels', XML + relations([relation(1, 'officeDocument', 'xl/workbook.xml')])],
    ['[Content_Types].xml', XML + contentTypes(sheets)],
  ];
}

function workbookXml(sheets: readonly string[]): string {
  const listed = sheets.map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${listed.join('')}</sheets></workbook>`;
}

function workbookRelations(sheets: readonly string[]): string {
  return relations([
    ...sheets.map((_, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
    relation(sheets.length + 1, 'styles', 'styles.xml'),
  ]);
}

function relations(listed: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${listed.join('')}</Relationships>`;
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

function contentTypes(sheets: readonly string[]): string {
  const overrides = [
    override('/xl/workbook.xml', 'sheet.main'),
    override('/xl/styles.xml', 'styles'),
    ...sheets.map((_, at) => override(`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet')),
  ];
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${TYPE}.${type}+xml"/>`;
}

/** A number format for each count of decimals; the program shows them as its language has it. */
function stylesXml(): string {
  const decimals = Array.from({ length: MAX_DECIMALS + 1 }, (_, count) => count);
  const formats = decimals.map((count) => {
    const code = count === 0 ? '#,##0' : `#,##0.${'0'.repeat(count)}`;
    return `<numFmt numFmtId="${164 + count}" formatCode="${code}"/>`;
  });
  const styles = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>',
    ...decimals.map(
      (count) =>
        `<xf numFmtId="${164 + count}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    ),
  ];
  const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
  return (
    `<styleSheet xmlns="${MAIN}">` +
    `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` +
    `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs></styleSheet>`
  );
}
