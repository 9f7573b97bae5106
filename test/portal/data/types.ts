/**
 * What the sample portal's database holds. People are invented and say so.
 */
import type { Day } from '../../../lib/calendar/day.ts';

export interface Moment {
  day: Day;
  /** Minutes after midnight. */
  minute: number;
}

export type ServiceLevelName = 'Toàn trình' | 'Một phần' | 'Dịch vụ cung cấp thông tin';

export type ChannelName = 'Trực tuyến' | 'Trực tiếp' | 'Bưu chính công ích' | '';

export interface Procedure {
  name: string;
  field: string;
  level: ServiceLevelName;
  /** Term in working days; 0 = the same day. */
  term: number;
  /** How often it is asked for, against the others. */
  weight: number;
}

export interface Office {
  /** "UBND xã Mẫu 01" */
  name: string;
  group: 'district' | 'commune';
  /** First part of its dossier codes: "000.01.90.H37". */
  agencyCode: string;
}

export interface Owner {
  name: string;
  idNumber: string;
  phone: string;
}

export interface CaseFile {
  code: string;
  procedure: Procedure;
  office: Office;
  owner: Owner;
  channel: ChannelName;
  /** null: registered online, not received yet. */
  received: Moment | null;
  due: Moment | null;
  finished: Moment | null;
  status: string;
  /** Cells that the portal prints other than the data says (damaged rows). */
  printed?: { code?: string; received?: string };
}

/** A dossier that the list prints once more, at the head of a later page. */
export interface Repeat {
  caseFile: CaseFile;
  /** 1-based page of the whole list that starts with it. */
  onPage: number;
}

export type DataSetId = 'chi-lang-2024-q3' | 'commune-2026-q4';

export interface DataSet {
  id: DataSetId;
  /** Office whose official logs in. */
  home: Office;
  offices: Office[];
  /** Who is logged in, as the head of the page shows it. */
  user: { login: string; name: string; title: string };
  /** Quarter that the list shows first. */
  period: { from: Day; to: Day };
  /** First day of the year's span. */
  yearFrom: Day;
  /** The day of work that the page prints. */
  printedOn: Day;
  /** In the order of the list. */
  cases: CaseFile[];
  repeats: Repeat[];
}
