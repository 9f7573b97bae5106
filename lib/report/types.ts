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
}

export type Inline =
  | { type: 'text'; text: string; bold?: boolean; italic?: boolean }
  | { type: 'figure'; figure: Figure; text: string }
  /** Something only the official knows; marked, counted and listed. */
  | { type: 'blank'; id: string; label: string };

export interface TableCell {
  inlines: Inline[];
  colspan?: number;
  rowspan?: number;
  heading?: boolean;
  align?: 'left' | 'center' | 'right';
}

export type Block =
  | { type: 'heading'; level: 1 | 2 | 3; number: string; text: string; section: string }
  | { type: 'paragraph'; inlines: Inline[]; section: string }
  | { type: 'list'; items: Inline[][]; section: string }
  | {
      type: 'table';
      /** Column widths in per cent of the text width. */
      widths: number[];
      headerRows: number;
      rows: TableCell[][];
      landscape: boolean;
      title: string;
      section: string;
    };

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
}
