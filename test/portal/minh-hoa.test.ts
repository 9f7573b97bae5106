import { describe, expect, it } from 'vitest';
import { MINH_HOA_AS_OF, minhHoa, missedTarget, seededTroubles } from './data/index.ts';
import type { CaseFile } from './data/types.ts';
import { addWorkdays } from './data/workdays.ts';
import { defaultQuery, listPage } from './list.ts';

const data = minhHoa();

function codesOf(kind: string): string[] {
  const trouble = seededTroubles().find((candidate) => candidate.kind === kind);
  if (!trouble) throw new Error(`No trouble “${kind}”.`);
  return trouble.codes;
}

function codesWhere(test: (entry: CaseFile) => boolean): string[] {
  return data.cases
    .filter((entry) => !entry.printed && test(entry))
    .map(({ code }) => code)
    .sort();
}

const waits = ({ status }: CaseFile) => /^(?:Yêu cầu|Dừng)/.test(status);
const isOpen = (entry: CaseFile) =>
  entry.finished === null && !/^(?:Đã|Công dân|Mới)/.test(entry.status);
const dueIn = (entry: CaseFile, from: number, to: number) =>
  isOpen(entry) &&
  !waits(entry) &&
  entry.due !== null &&
  entry.due.day >= from &&
  entry.due.day <= to;

describe('bộ dữ liệu xã Minh Họa quý IV/2026, nhìn ngày 23/11/2026', () => {
  it('không có hồ sơ quá hạn nào ngoài số đã gài', () => {
    expect(codesWhere((entry) => dueIn(entry, 0, MINH_HOA_AS_OF - 1))).toEqual(
      codesOf('overdue-pending'),
    );
    const late = codesWhere(
      ({ finished, due, status }) =>
        finished !== null && due !== null && finished.day > due.day && !status.startsWith('Công'),
    );
    expect(late).toEqual(codesOf('overdue-resolved'));
  });

  it('sáu ngày làm việc tới chỉ những hồ sơ đã gài đến hạn', () => {
    const soon = codesWhere((entry) =>
      dueIn(entry, MINH_HOA_AS_OF, addWorkdays(MINH_HOA_AS_OF, 6)),
    );
    expect(soon).toEqual([...codesOf('due-today'), ...codesOf('due-soon')].sort());
  });

  it('chỉ những hồ sơ đã gài chờ bổ sung, rút, thiếu ngày hẹn, thiếu kênh hay có trạng thái lạ', () => {
    expect(codesWhere(waits)).toEqual(codesOf('paused'));
    expect(codesWhere(({ status }) => status.startsWith('Công dân'))).toEqual(codesOf('withdrawn'));
    expect(codesWhere(({ due, received }) => due === null && received !== null)).toEqual(
      codesOf('no-due-day'),
    );
    expect(codesWhere(({ channel }) => channel === '')).toEqual(codesOf('no-channel'));
    expect(codesWhere(({ status }) => status === 'Chuyển theo dõi riêng')).toEqual(
      codesOf('unknown-status'),
    );
  });

  it('thiếu 3 hồ sơ trực tuyến để đạt 90 %', () => {
    const { online, eligible, missing } = missedTarget();
    expect(online / eligible).toBeLessThan(0.9);
    expect((online + missing) / eligible).toBeGreaterThanOrEqual(0.9);
    expect(missing).toBe(3);
  });

  it('1.204 hồ sơ trên 25 trang; ba hồ sơ in lại ở đầu trang sau', () => {
    const query = defaultQuery(data);
    const pages = Array.from({ length: 25 }, (_, index) => listPage(data, query, index + 1));
    const codes = pages.flatMap(({ rows }) => rows.map(({ caseFile }) => caseFile.code));
    expect(pages[0]).toMatchObject({ pages: 25, total: 1204 });
    expect(codes).toHaveLength(1207);
    const seen = new Set<string>();
    const again = codes.filter((code) => seen.has(code) || !seen.add(code));
    expect(again.sort()).toEqual(codesOf('repeated'));
  });
});
