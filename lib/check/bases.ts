/**
 * Legal and practical bases that several rules cite, with the days between which they are
 * known to be in force. What was not read in the text itself is marked as not verified.
 */
import type { Basis } from './rule.ts';

export const CIVIL_CODE_TERMS: Basis = {
  text: 'Bộ luật Dân sự 2015, Điều 147–148 (cách tính thời hạn)',
  from: null,
  to: null,
  certainty: 'verified',
};

export const ONE_STOP_2018: Basis = {
  text: 'Nghị định 61/2018/NĐ-CP, Điều 19',
  from: null,
  to: '2025-06-30',
  certainty: 'unverified',
};

export const ONE_STOP_2025: Basis = {
  text: 'Nghị định 118/2025/NĐ-CP ngày 09/6/2025',
  from: '2025-07-01',
  to: null,
  certainty: 'verified',
};

export const APOLOGY_FORM_2025: Basis = {
  text: 'Thông tư 03/2025/TT-VPCP, Mẫu 04 (văn bản xin lỗi và đề nghị gia hạn)',
  from: '2025-09-15',
  to: null,
  certainty: 'verified',
};

export const FORM_II06: Basis = {
  text: 'Thông tư 01/2020/TT-VPCP, biểu II.06/VPCP/KSTT',
  from: null,
  to: '2026-02-14',
  certainty: 'verified',
};

export const FORM_II05: Basis = {
  text: 'Thông tư 01/2020/TT-VPCP, biểu II.05/VPCP/KSTT',
  from: null,
  to: '2026-02-14',
  certainty: 'unverified',
};

export const REPORTING_2026: Basis = {
  text: 'Thông tư 05/2025/TT-VPCP ngày 31/12/2025',
  from: '2026-02-15',
  to: null,
  certainty: 'unverified',
};

export const REPORT_PERIODS: Basis = {
  text: 'Nghị định 09/2019/NĐ-CP, Điều 12 (kỳ báo cáo)',
  from: null,
  to: null,
  certainty: 'verified',
};

export const DOSSIER_CODE_2018: Basis = {
  text: 'Thông tư 01/2018/TT-VPCP, Điều 19 (mã số hồ sơ)',
  from: null,
  to: '2025-09-14',
  certainty: 'verified',
};

export const TWO_TIERS: Basis = {
  text: 'Mô hình hai cấp tỉnh – xã từ 01/7/2025 (Nghị quyết 202/2025/QH15)',
  from: '2025-07-01',
  to: null,
  certainty: 'verified',
};

/** A rule of thumb of the office, named as such. */
export function practice(text: string): Basis {
  return { text, from: null, to: null, certainty: 'practice' };
}
