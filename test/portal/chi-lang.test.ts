/**
 * The data set is the report's quarter: counted here with a few lines of its own, apart
 * from both the product and the portal's statistics.
 */
import { describe, expect, it } from 'vitest';
import { chiLang } from './data/index.ts';
import { offersOnlineForm } from './data/procedures.ts';
import type { CaseFile } from './data/types.ts';
import { isWorkday } from './data/workdays.ts';
import { ALL_COMMUNES, defaultQuery, findCases, listPage } from './list.ts';

const data = chiLang();
const query = defaultQuery(data);
const { from, to } = data.period;

const isOnline = ({ channel }: CaseFile) => channel === 'Trực tuyến';
const receivedDay = ({ received }: CaseFile) => received?.day ?? Number.NaN;
const isWithdrawn = ({ status }: CaseFile) => status === 'Công dân yêu cầu rút hồ sơ';

function block(cases: CaseFile[]) {
  const fresh = cases.filter((entry) => receivedDay(entry) >= from);
  const resolved = cases.filter(({ finished }) => finished !== null && finished.day <= to);
  const early = resolved.filter(
    (entry) => !isWithdrawn(entry) && (entry.finished?.day ?? 0) < (entry.due?.day ?? 0),
  );
  const late = resolved.filter((entry) => (entry.finished?.day ?? 0) > (entry.due?.day ?? 0));
  const open = cases.filter((entry) => !resolved.includes(entry));
  return {
    received: cases.length,
    online: fresh.filter(isOnline).length,
    direct: fresh.filter((entry) => !isOnline(entry)).length,
    carriedOver: cases.length - fresh.length,
    resolved: resolved.length,
    early: early.length,
    onTime: resolved.length - early.length - late.length,
    late: late.length,
    pending: open.length,
    overdue: open.filter(({ due }) => due !== null && due.day < to).length,
  };
}

describe('bộ dữ liệu Chi Lăng quý III/2024', () => {
  it('cấp huyện: 1.121 = 951 + 163 + 07; 1.106 = 483 + 623 + 0; còn 15', () => {
    expect(block(findCases(data, query))).toEqual({
      received: 1121,
      online: 951,
      direct: 163,
      carriedOver: 7,
      resolved: 1106,
      early: 483,
      onTime: 623,
      late: 0,
      pending: 15,
      overdue: 0,
    });
  });

  it('20 xã, thị trấn: 8.692 = 7.708 + 915 + 69; 8.658 = 5.060 + 3.598 + 0; còn 34', () => {
    const cases = findCases(data, { ...query, office: ALL_COMMUNES });
    expect(new Set(cases.map(({ office }) => office.name)).size).toBe(20);
    expect(block(cases)).toEqual({
      received: 8692,
      online: 7708,
      direct: 915,
      carriedOver: 69,
      resolved: 8658,
      early: 5060,
      onTime: 3598,
      late: 0,
      pending: 34,
      overdue: 0,
    });
  });

  it('từ 1/1 đến 14/9/2024: 19.303/19.633 hồ sơ trực tuyến, 89/89 dịch vụ công phát sinh', () => {
    const year = findCases(data, { ...query, office: '', from: data.yearFrom });
    const eligible = year.filter(
      (entry) => receivedDay(entry) >= data.yearFrom && offersOnlineForm(entry.procedure),
    );
    const services = (cases: CaseFile[]) => new Set(cases.map(({ procedure }) => procedure.name));
    expect(eligible).toHaveLength(19_633);
    expect(eligible.filter(isOnline)).toHaveLength(19_303);
    expect(services(eligible).size).toBe(89);
    expect(services(eligible.filter(isOnline)).size).toBe(89);
  });

  it('hồ sơ trực tiếp trong quý hầu hết thuộc thủ tục không nộp trực tuyến được', () => {
    const quarter = findCases(data, { ...query, office: '' });
    const direct = quarter.filter((entry) => receivedDay(entry) >= from && !isOnline(entry));
    expect(direct).toHaveLength(1078);
    expect(direct.filter(({ procedure }) => offersOnlineForm(procedure))).toHaveLength(150);
  });

  it('mỗi mã hồ sơ một lần; nhận và xong trong ngày làm việc, xong không trước khi nhận', () => {
    expect(new Set(data.cases.map(({ code }) => code)).size).toBe(data.cases.length);
    for (const { received, finished, due } of data.cases) {
      expect(received !== null && isWorkday(received.day)).toBe(true);
      expect(due !== null && isWorkday(due.day)).toBe(true);
      if (received && finished) {
        expect(isWorkday(finished.day)).toBe(true);
        const gap = (finished.day - received.day) * 1440 + finished.minute - received.minute;
        expect(gap).toBeGreaterThan(0);
      }
    }
  });

  it('danh sách cấp xã dài 174 trang, trang cuối có 42 hồ sơ', () => {
    const last = listPage(data, { ...query, office: ALL_COMMUNES }, 174);
    expect(last).toMatchObject({ page: 174, pages: 174, total: 8692, lastOrdinal: 8692 });
    expect(last.rows).toHaveLength(42);
  });
});
