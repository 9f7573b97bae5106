/** Whether a sentence speaks of the whole of a report, or of a part of it. */

const NARROWED =
  /(?<![\p{L}])(?:cấp|xã|huyện|phường|thị trấn|sở|phòng|tháng|lĩnh vực|riêng|cùng kỳ|năm trước|quý trước|đơn vị|cơ quan|hầu hết|cơ bản|thuộc|liên thông|trực tuyến|bưu chính)(?![\p{L}])/iu;

/** "UBND xã", "toàn huyện", "trên địa bàn tỉnh" name the whole of a report, no part of it. */
export const WHOLE_UNIT =
  /(?:UBND|Ủy ban nhân dân|toàn|địa bàn)\s+(?:xã|phường|thị trấn|huyện|thị xã|thành phố|tỉnh|sở)/giu;

/** "trong quý", "trong kỳ báo cáo": the time of the report, whichever it is. */
export const IN_PERIOD =
  /(?<!\p{L})trong\s+(?:kỳ(?:\s+báo\s+cáo)?|quý|tháng)(?:\s+này)?(?!\s+(?:[\dIVX]|trước|đầu|cuối))(?!\p{L})/giu;

/** "Xã đã tiếp nhận …", "Trong kỳ, phường không …": the reporting unit by its kind alone. */
export const BARE_UNIT =
  /(?<=^[\s–+-]*|:\s*|(?<!\p{L})(?:kỳ|quý|tháng|qua),\s*)(?:xã|phường|huyện|tỉnh|sở|đơn\s+vị|trung\s+tâm)(?=\s+(?:không|chưa|đã|tiếp\s+nhận|giải\s+quyết)(?!\p{L}))/giu;

/** Words that make a sentence speak of a part of the dossiers, or of another time. */
export function isNarrowed(words: string): boolean {
  const named = words.replace(BARE_UNIT, ' ').replace(WHOLE_UNIT, ' ').replace(IN_PERIOD, ' ');
  return NARROWED.test(named);
}

/** Another time than the report's: "quý trước", "cùng kỳ", "năm 2024", "lũy kế". */
export function isOtherTime(words: string): boolean {
  return /(?<!\p{L})(?:(?:tháng|quý|kỳ|năm)\s+(?:trước|ngoái)|cùng\s+kỳ|so\s+với|trước\s+đây|lũy\s+kế|luỹ\s+kế|từ\s+đầu\s+năm|năm\s+\d{4})(?!\p{L})/iu.test(
    words,
  );
}
