/**
 * What only the official knows: the office itself, the documents it issued, words and
 * counts typed in. Asked once, kept, and printed with its origin shown.
 */
import type { UnitLevel } from '../check/types.ts';
import { z } from '../zod.ts';

/** The reporting office. Empty strings are unknown and become marked blanks. */
export interface UnitProfile {
  /** "Ủy ban nhân dân huyện Chi Lăng", or any shorter name the portal uses. */
  unit: string;
  level: UnitLevel | null;
  /** Who receives the report: "Văn phòng UBND tỉnh Lạng Sơn". */
  superior: string;
  /** "Lạng Sơn" */
  province: string;
  /** Place of signing: "Chi Lăng". */
  place: string;
  /** Number and symbol of the document: "802/BC-UBND". */
  symbol: string;
  /** One line a title: "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH". */
  signerTitle: string;
  signerName: string;
  oneStopAddress: string;
  recipients: string[];
  /** Form profile to use; "" lets the period decide. */
  formProfile: string;
}

/** A document issued in, or still guiding, the period. */
export interface RegisterEntry {
  id: string;
  /** Part of the outline that lists it: "guidance.documents". */
  section: string;
  /** "11/KH-UBND" */
  number: string;
  /** ISO day. */
  date: string;
  /** Trích yếu: "về hoạt động kiểm soát TTHC năm 2024". */
  title: string;
  issuer: string;
  periodId: string;
  /** Still listed in the next quarter. */
  carriedOver: boolean;
}

/** Counts typed in for a system that the tool cannot read. */
export interface ManualCount {
  id: string;
  unit: string;
  periodId: string;
  /** "Hệ thống đăng ký và quản lý hộ tịch (Bộ Tư pháp)" */
  system: string;
  field: string;
  /** Dotted path in Form06 → count: { "received.online": 12 }. */
  counts: Record<string, number>;
  /** Where the count was taken from. */
  note: string;
  updatedAt: string;
}

/** A finding that the official set aside, with the reason, for the report's appendix. */
export interface SetAside {
  rule: string;
  /** One dossier, or null for the whole rule. */
  dossier: string | null;
  reason: string;
  createdAt: string;
  /** ISO day after which it no longer counts. */
  until: string;
  /** What became of it in this check; null when no check was made. */
  state: 'used' | 'unneeded' | 'expired' | null;
  /** How many dossiers or findings it sets aside. */
  count: number;
}

/** Everything typed in that a draft is made from. */
export interface ReportProfile {
  unit: UnitProfile;
  /** Blank id → what was filled in. */
  blanks: Record<string, string>;
  documents: RegisterEntry[];
  manual: ManualCount[];
  setAside: SetAside[];
}

const text = z.string().default('');

/** Reads a profile typed by hand or kept by an earlier version: missing parts are empty, never an error. */
export const reportProfileSchema = z.object({
  unit: z
    .object({
      unit: text,
      level: z.enum(['commune', 'district', 'province']).nullable().default(null),
      superior: text,
      province: text,
      place: text,
      symbol: text,
      signerTitle: text,
      signerName: text,
      oneStopAddress: text,
      recipients: z.array(z.string()).default([]),
      formProfile: text,
    })
    .prefault({}),
  blanks: z.record(z.string(), z.string()).default({}),
  documents: z
    .array(
      z.object({
        id: z.string(),
        section: z.string(),
        number: text,
        date: text,
        title: text,
        issuer: text,
        periodId: text,
        carriedOver: z.boolean().default(false),
      }),
    )
    .default([]),
  manual: z
    .array(
      z.object({
        id: z.string(),
        unit: text,
        periodId: text,
        system: z.string(),
        field: text,
        counts: z.record(z.string(), z.number().int().nonnegative()),
        note: text,
        updatedAt: text,
      }),
    )
    .default([]),
  setAside: z
    .array(
      z.object({
        rule: z.string(),
        dossier: z.string().nullable().default(null),
        reason: text,
        createdAt: text,
        until: text,
        state: z.enum(['used', 'unneeded', 'expired']).nullable().default(null),
        count: z.number().int().min(0).default(0),
      }),
    )
    .default([]),
});

/** A profile with nothing filled in. */
export function emptyProfile(): ReportProfile {
  return reportProfileSchema.parse({});
}

/**
 * The register for the next period: documents that go on guiding are listed again under
 * the new period; the others stay with their own. Running it twice adds nothing.
 */
export function carryDocuments(
  register: RegisterEntry[],
  fromPeriodId: string,
  toPeriodId: string,
): RegisterEntry[] {
  const key = (entry: RegisterEntry) => `${entry.section}|${entry.number}|${entry.date}`;
  const present = new Set(register.filter((e) => e.periodId === toPeriodId).map(key));
  const carried = register
    .filter((e) => e.periodId === fromPeriodId && e.carriedOver && !present.has(key(e)))
    .map((e) => ({ ...e, id: `${e.id}@${toPeriodId}`, periodId: toPeriodId }));
  return [...register, ...carried];
}
