/**
 * A report draft: one document model behind the popup, the clipboard, DOCX, HTML and text.
 */

/** A number in the report: what it is, how it was computed and where it came from. */
export interface Figure {
  /** Stable name of its place: "form06.received.total@district". */
  id: string;
  value: number | null;
  kind: 'count' | 'percent';
  /** "= hồ sơ mới, kênh trực tuyến" */
  formula: string;
  /** "Danh sách hồ sơ · 23 trang · đọc 18/9/2024 15:02" */
  origin: string;
  /** Codes of the dossiers behind it; empty for figures taken from a statistics table. */
  dossiers: string[];
  /** What `dossiers` names where it is not dossiers: phản ánh, kiến nghị. */
  of?: 'feedback';
  /** How many dossiers stand behind it where `dossiers` was cut short. */
  dossiersTotal?: number;
  /** Typed in by an official (nhập tay), or summed with something typed in. */
  manual?: boolean;
}

export type Inline =
  | { type: 'text'; text: string; bold?: boolean; italic?: boolean }
  | { type: 'figure'; figure: Figure; text: string; bold?: boolean }
  /** Something only the official knows; marked, counted and listed. */
  | { type: 'blank'; id: string; label: string };

export interface TableCell {
  inlines: Inline[];
  colspan?: number;
  rowspan?: number;
  heading?: boolean;
  align?: 'left' | 'center' | 'right';
  /** Set in smaller type: column numbers under a header. */
  small?: boolean;
}

/**
 * How a paragraph is set: `body` is the default; `reference` points to a form (centred
 * italics), `closing` ends the report, `note` is small print, `title` heads an annex.
 */
export type ParagraphStyle = 'body' | 'reference' | 'closing' | 'note' | 'title' | 'unit-line';

interface BlockPlace {
  /** Where it stands, as printed: "II.5.1"; "Mở đầu" before part I. */
  section: string;
  /** The outline's name of that place, the same in every outline: "results.district". */
  part?: string;
}

export type Block =
  | (BlockPlace & { type: 'heading'; level: 1 | 2 | 3; number: string; text: string })
  | (BlockPlace & { type: 'paragraph'; inlines: Inline[]; style?: ParagraphStyle })
  | (BlockPlace & { type: 'list'; items: Inline[][] })
  | (BlockPlace & {
      type: 'table';
      /** Column widths in per cent of the text width. */
      widths: number[];
      headerRows: number;
      rows: TableCell[][];
      landscape: boolean;
      title: string;
    });

export interface Draft {
  title: string;
  unit: string;
  periodId: string;
  /** Head of the document per NĐ 30/2020/NĐ-CP; strings may be blanks' labels in ‹…›. */
  letterhead: {
    agency: string[];
    number: Inline[];
    placeAndDate: Inline[];
    subject: string;
    to: Inline[];
  };
  blocks: Block[];
  recipients: string[];
  signature: { lines: string[]; name: Inline[] };
  /** Landscape annexes: forms II.05, II.06, II.07b. */
  annexes: Block[][];
  blanks: { id: string; label: string; section: string }[];
  /** What the reader of the draft must know before signing: unverified outline, partial capture … */
  notices?: string[];
  /** Forms behind the annexes and the XLSX file. */
  forms?: FilledForm[];
}

/** A form (II.05, II.06, II.07b, overdue list) with its figures in place. */
export interface FilledForm {
  /** "II.06b" */
  id: string;
  /** Name of its sheet in the XLSX file. */
  sheet: string;
  /** "Biểu số II.06b/VPCP/KSTT" */
  code: string;
  title: string;
  /** Lines under the title: period, reporting and receiving unit. */
  lines: string[];
  /** "Đơn vị tính: Số hồ sơ TTHC" */
  unitLine: string;
  columns: FormColumn[];
  rows: FormRow[];
  /** Small print under the table: sources, manual entries, rows that do not add up. */
  notes: string[];
}

export interface FormColumn {
  /** Header texts from the top down. */
  path: string[];
  /** Number printed under the header: "3". */
  number: string;
  /** Width in per cent of the table. */
  width: number;
  align: 'left' | 'center' | 'right';
  /** Numbers of the columns it is the sum of. */
  sumOf?: string[];
}

export interface FormRow {
  /** `section` and `group` carry a heading; `data` counts; `subtotal` and `total` add up rows. */
  kind: 'section' | 'group' | 'data' | 'subtotal' | 'total';
  cells: FormCell[];
  /** Indexes of the rows that a total adds up. */
  sumOf?: number[];
}

/** Text, a counted figure, or nothing. */
export type FormCell = { text: string } | { figure: Figure } | null;

type WithoutPlace<T> = T extends Block ? Omit<T, 'section' | 'part'> : never;
/** A block before it is put into a section. */
export type BlockBody = WithoutPlace<Block>;
