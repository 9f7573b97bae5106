/**
 * One dossier (hồ sơ). There is deliberately no field for a person: names, phones,
 * addresses and identity numbers are dropped while reading and cannot be stored.
 */
import type { Day } from '../calendar/day.ts';

/** Trực tuyến · trực tiếp · bưu chính công ích */
export type Channel = 'online' | 'direct' | 'postal';

/** Toàn trình · một phần · cung cấp thông tin (trực tuyến) */
export type ServiceLevel = 'full' | 'partial' | 'information';

/** Status classes of contract §3.3; `unknown` keeps the portal's word for review. */
export type StatusClass =
  | 'notReceived'
  | 'processing'
  | 'paused'
  | 'finished'
  | 'withdrawn'
  | 'unknown';

export interface Dossier {
  readonly code: string;
  readonly procedure: string | null;
  readonly field: string | null;
  /** Unit that received or handles it, as the page names it. */
  readonly unit: string | null;
  readonly serviceLevel: ServiceLevel | null;
  /** null: the cell is empty or there is no such column (TableSummary.columns tells which). */
  readonly channel: Channel | null;
  readonly received: Day | null;
  readonly due: Day | null;
  /** Ngày kết thúc xử lý / ngày có kết quả, else ngày trả thực tế / ngày trả (contract §3.4). */
  readonly finished: Day | null;
  readonly status: StatusClass;
  /** The portal's own word; "" when the page has no status column. */
  readonly statusText: string;
  /** Index into Dataset.sources. */
  readonly source: number;
  /** 1-based row on that page. */
  readonly row: number;
  /** Facts that few pages show; null when none was shown. */
  readonly extra: DossierExtra | null;
}

/** Seldom shown facts, kept apart so that an ordinary dossier stays small. */
export interface DossierExtra {
  procedureCode?: string;
  /** Ngày nộp / ngày đăng ký. */
  submitted?: Day;
  /** Hạn tiếp nhận. */
  acceptBy?: Day;
  /** Minutes after midnight of the reception, where a time is printed. */
  receivedMinute?: number;
  /** Day the citizen received the result. */
  returned?: Day;
  /** Day processing was paused, or supplements asked for. */
  pausedSince?: Day;
  /** Văn bản xin lỗi / gia hạn: true shown as sent, false shown as not sent. */
  apology?: boolean;
  /** Due days seen in earlier captures, oldest first. */
  earlierDue?: Day[];
  /** Thanh toán trực tuyến: "online", paid otherwise, or owing nothing. */
  payment?: 'online' | 'offline' | 'none';
  /** Số hóa thành phần hồ sơ / kết quả. */
  digitised?: boolean;
  /** Đánh giá hài lòng. */
  satisfied?: boolean;
  /** "trễ 3 ngày" and the like: the portal's own words, shown as quoted, never counted. */
  portalNote?: string;
  /** The same code was met again; where. */
  repeats?: { source: number; row: number }[];
}
