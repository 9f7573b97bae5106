/**
 * References to documents: "Quyết định số 497/QĐ-UBND ngày 15/3/2024", "NĐ 61/2018/NĐ-CP".
 */
export interface LegalReference {
  start: number;
  end: number;
  /** "Quyết định", "Nghị định" … as written, or "" when only the code stands there. */
  kind: string;
  /** "497", "104/2022" */
  number: string;
  /** "QĐ-UBND", "NĐ-CP" */
  symbol: string;
  /** "497/QĐ-UBND" */
  code: string;
}

const KINDS =
  'Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư liên tịch|Thông tư|Thông báo|Công văn|Kế hoạch|Báo cáo|Công điện|Tờ trình|Hướng dẫn|Chương trình|Luật|Pháp lệnh|Văn bản|Đề án|Kết luận';
const REFERENCE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${KINDS})\\s+)?(?:số\\s*:?\\s*)?(\\d{1,5}(?:/(?:19|20)\\d{2})?)\\s?/\\s?([\\p{Lu}][\\p{Lu}\\p{L}\\d]*(?:\\s?[-–&.]\\s?[\\p{Lu}][\\p{L}\\d]*){0,4})`,
  'gu',
);

/** Every numbered document of the text, in order. */
export function findReferences(text: string): LegalReference[] {
  const found: LegalReference[] = [];
  for (const m of text.matchAll(REFERENCE)) {
    const symbol = (m[3] as string).replace(/\s/gu, '').replace(/–/gu, '-');
    if (!/^(?:\p{Lu}{2,}|[\p{Lu}\d]+[-.&])/u.test(symbol) && !/^QH\d/u.test(symbol)) continue;
    const number = m[2] as string;
    found.push({
      start: m.index,
      end: m.index + m[0].length,
      kind: m[1] ?? '',
      number,
      symbol,
      code: `${number}/${symbol}`,
    });
  }
  return found;
}
