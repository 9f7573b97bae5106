/** Living with findings: dismissals, baseline, forecast, and the engine's own promises. */
import { describe, expect, it } from 'vitest';
import { bundledCalendar } from '../../lib/calendar/bundled.ts';
import { newSince, takeBaseline } from '../../lib/check/baseline.ts';
import { ONE_STOP_2018, ONE_STOP_2025 } from '../../lib/check/bases.ts';
import { type Dismissal, dismissalSchema } from '../../lib/check/dismissals.ts';
import { forecast } from '../../lib/check/forecast.ts';
import { fillTemplate, placeholdersOf } from '../../lib/check/message.ts';
import { basisAt, runChecks, runRules } from '../../lib/check/run.ts';
import { rules as allRules } from '../../rules/index.ts';
import { overduePending } from '../../rules/overdue-pending.ts';
import { rowsRefused } from '../../rules/rows-refused.ts';
import { type DossierNotes, dataset, day, dossier, page } from './build.ts';

const overdue = (code: string, due = '2024-09-02'): DossierNotes => ({ code, due, finished: null });
const data = (...notes: DossierNotes[]) =>
  dataset([page(notes.map(dossier))], { unit: 'UBND xã Mẫu' });
const dismissal = (more: Partial<Dismissal> = {}): Dismissal => ({
  id: 'd1',
  rule: 'overdue-pending',
  code: 'A',
  unit: null,
  reason: 'Đã xin lỗi và hẹn lại',
  created: '2024-09-10',
  expires: '2024-09-30',
  ...more,
});
const check = (dismissals: Dismissal[], ...notes: DossierNotes[]) =>
  runChecks(data(...notes), { rules: [overduePending], dismissals });

describe('bỏ qua có lý do và thời hạn', () => {
  it('bỏ qua một hồ sơ: kết quả đếm lại, việc bỏ qua được ghi', () => {
    const { findings, dismissals } = check([dismissal()], overdue('a'), overdue('B'));
    expect(findings[0]?.evidence).toMatchObject({ total: 1, dossiers: ['B'] });
    expect(dismissals.used).toEqual([{ dismissal: dismissal(), count: 1 }]);
    expect(dismissals.unneeded).toEqual([]);
  });

  it('bỏ qua hồ sơ cuối cùng thì luật đạt', () => {
    expect(check([dismissal()], overdue('A')).findings[0]?.outcome).toBe('pass');
  });

  it('bỏ qua cả luật cho một đơn vị; đơn vị khác vẫn báo', () => {
    const mine = dismissal({ code: null, unit: 'Ủy ban nhân dân xã Mẫu' });
    const result = check([mine], overdue('A'), overdue('B'));
    expect(result.findings).toEqual([]);
    expect(result.dismissals.used).toEqual([{ dismissal: mine, count: 1 }]);
    const other = check([dismissal({ code: null, unit: 'xã Khác' })], overdue('A'));
    expect(other.findings[0]?.outcome).toBe('violation');
    expect(other.dismissals).toEqual({ used: [], unneeded: [], expired: [] });
  });

  it('hết hạn thì báo lại; ngày cuối vẫn còn hiệu lực', () => {
    const result = check([dismissal({ expires: '2024-09-17' })], overdue('A'));
    expect(result.findings[0]?.outcome).toBe('violation');
    expect(result.dismissals.expired).toHaveLength(1);
    expect(check([dismissal({ expires: '2024-09-18' })], overdue('A')).findings[0]?.outcome).toBe(
      'pass',
    );
  });

  it('không còn cần thì nói ra', () => {
    const { dismissals } = check([dismissal(), dismissal({ id: 'd2', code: null })], {});
    expect(dismissals.unneeded.map(({ id }) => id)).toEqual(['d1', 'd2']);
  });

  it('phải có lý do và ngày thật', () => {
    expect(dismissalSchema.safeParse(dismissal()).success).toBe(true);
    expect(dismissalSchema.safeParse(dismissal({ reason: '   ok ' })).success).toBe(false);
    expect(dismissalSchema.safeParse(dismissal({ expires: '2024-02-30' })).success).toBe(false);
  });
});

describe('chỉ những gì mới từ lần trước', () => {
  const rules = [overduePending, rowsRefused];
  const run = (codes: string[], refused: number) =>
    runChecks(
      dataset([
        page(
          codes.map((code) => dossier(overdue(code))),
          {
            refused: Array.from({ length: refused }, (_, row) => ({ row, reason: 'không có mã' })),
          },
        ),
      ]),
      { rules, cap: 1 },
    );
  const baseline = takeBaseline(run(['A', 'B'], 1), '2024-Q3', '2024-09-10');

  it('như cũ thì không có gì mới', () => {
    expect(newSince(run(['B', 'A'], 1), baseline)).toEqual([]);
  });

  it('hồ sơ mới và dòng hỏng mới được nêu, dù danh sách bằng chứng bị cắt ngắn', () => {
    const news = newSince(run(['A', 'B', 'C', 'D'], 2), baseline);
    expect(news.map(({ finding, codes }) => [finding.rule, codes])).toEqual([
      ['overdue-pending', ['C', 'D']],
      ['rows-refused', []],
    ]);
  });

  it('đạt không phải là tin mới', () => {
    expect(newSince(run([], 0), baseline)).toEqual([]);
  });
});

describe('dự báo cuối kỳ', () => {
  const done = Array.from({ length: 5 }, () => ({
    received: '2024-07-01',
    finished: '2024-07-09',
  }));
  const look = (...notes: DossierNotes[]) =>
    forecast(
      dataset([page(notes.map(dossier))], { today: '2024-08-20', level: 'commune' }),
      bundledCalendar,
    );

  it('theo nhịp hiện nay hồ sơ nào sẽ quá hạn vào cuối kỳ', () => {
    const { pending, overdueAtEnd } = look(
      ...done,
      { code: 'A', received: '2024-08-19', due: '2024-08-26', finished: null },
      { code: 'B', received: '2024-08-19', due: '2024-08-27', finished: null },
      { code: 'C', received: '2024-08-01', due: '2024-08-19', finished: null },
      { code: 'D', received: '2024-08-19', due: '2024-09-14', finished: null },
      { code: 'E', status: 'paused' },
    );
    expect(pending.map(({ code, outlook }) => [code, outlook])).toEqual([
      ['C', 'overdue'],
      ['A', 'will-be-overdue'],
      ['B', 'in-time'],
      ['D', 'in-time'],
    ]);
    expect(overdueAtEnd).toEqual(['C', 'A']);
    expect(pending[1]).toMatchObject({
      expected: day('2024-08-27'),
      finishBy: day('2024-08-26'),
      paceDays: 8,
      comparable: 5,
      comparedBy: 'procedure',
    });
  });

  it('hạn chót là ngày làm việc tiếp theo khi ngày hẹn là ngày nghỉ', () => {
    expect(
      look({ received: '2024-08-19', due: '2024-08-31', finished: null }).pending[0],
    ).toMatchObject({
      finishBy: day('2024-09-04'),
      outlook: 'unknown',
      expected: null,
    });
  });

  it('ít hồ sơ cùng thủ tục thì so theo lĩnh vực, rồi theo mọi hồ sơ', () => {
    const open = { code: 'A', received: '2024-08-19', finished: null, due: '2024-08-26' };
    const by = (notes: DossierNotes) => look(...done, { ...open, ...notes }).pending[0]?.comparedBy;
    expect(by({ procedure: 'Thủ tục khác' })).toBe('field');
    expect(by({ procedure: 'Thủ tục khác', field: 'Đất đai' })).toBe('all');
  });

  it('còn cần bao nhiêu hồ sơ trực tuyến nữa', () => {
    const direct = { channel: 'direct' as const };
    expect(look({}, {}, {}, {}, direct).targets).toContainEqual({
      kpi: 'onlineDossiers',
      target: 85,
      missing: 1,
      moreNeeded: 2,
    });
  });
});

describe('bộ máy chạy luật', () => {
  it('luật ném lỗi thành cần xem lại, các luật khác vẫn chạy', () => {
    const broken = {
      ...rowsRefused,
      id: 'broken',
      check: () => {
        throw new Error('hỏng');
      },
    };
    expect(runRules(data({}), { rules: [broken, rowsRefused] })).toMatchObject([
      {
        rule: 'broken',
        outcome: 'needs-review',
        message: 'Chưa kết luận được: luật gặp lỗi khi chạy (hỏng).',
      },
      { rule: 'rows-refused', outcome: 'pass' },
    ]);
  });

  it('mười nghìn hồ sơ: đủ tổng, mã được cắt ngắn, nguồn đi kèm', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => overdue(`X${index}`));
    const [finding] = runRules(data(...many), { rules: [overduePending] });
    expect(finding?.evidence.total).toBe(10_000);
    expect(finding?.evidence.dossiers).toHaveLength(500);
    expect(finding?.evidence.places?.[0]).toMatchObject({
      file: 'trang-1.html',
      readAt: '2024-09-15T02:00:00.000Z',
    });
  });

  it('luật tắt thì không chạy; mặc định mọi luật đều cho ít nhất một kết quả', () => {
    expect(runRules(data({}), { rules: [rowsRefused], disabled: ['rows-refused'] })).toEqual([]);
    const rulesSeen = new Set(runRules(data({})).map(({ rule }) => rule));
    expect(rulesSeen.size).toBe(allRules.length);
  });

  it('chỉ nêu căn cứ còn hiệu lực, ghi rõ điều chưa đối chiếu', () => {
    const bases = [ONE_STOP_2018, ONE_STOP_2025];
    expect(basisAt(bases, day('2025-06-30'))).toEqual([
      'Nghị định 61/2018/NĐ-CP, Điều 19 (chưa đối chiếu văn bản)',
    ]);
    expect(basisAt(bases, day('2025-07-01'))).toEqual(['Nghị định 118/2025/NĐ-CP ngày 09/6/2025']);
  });

  it('câu thiếu số liệu là lỗi, không phải câu dở dang', () => {
    expect(fillTemplate('{n} hồ sơ, {rate}', { n: 1121, rate: 85.5 })).toBe('1.121 hồ sơ, 85,5');
    expect(() => fillTemplate('{n} hồ sơ', {})).toThrow(/lacks a value/);
    expect(placeholdersOf('{a} và {b}, {a}')).toEqual(['a', 'b']);
  });
});
