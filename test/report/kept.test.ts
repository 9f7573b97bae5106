import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../lib/calendar/period.ts';
import { DEFAULT_POLICY } from '../../lib/dossier/policy.ts';
import { reportFileName } from '../../lib/report/filename.ts';
import {
  carryDocuments,
  emptyProfile,
  type ManualCount,
  type RegisterEntry,
  reportProfileSchema,
  type SetAside,
} from '../../lib/report/profile.ts';
import { draftText } from '../../lib/report/text.ts';
import { COMMUNE_FORM, chiLang, DISTRICT_FORM, draftOf, form, profile } from './support.ts';

describe('văn bản đã ban hành', () => {
  const plan: RegisterEntry = {
    id: 'a',
    section: 'guidance.documents',
    number: '11/KH-UBND',
    date: '2024-01-10',
    title: 'về kiểm soát TTHC năm 2024',
    issuer: 'UBND huyện',
    periodId: '2024-Q3',
    carriedOver: true,
  };
  const letter: RegisterEntry = { ...plan, id: 'b', number: '2205/UBND-VP', carriedOver: false };

  test('văn bản còn hiệu lực chuyển sang quý sau một lần, công văn thì không', () => {
    const once = carryDocuments([plan, letter], '2024-Q3', '2024-Q4');
    expect(once.filter((e) => e.periodId === '2024-Q4').map((e) => e.number)).toEqual([
      '11/KH-UBND',
    ]);
    expect(carryDocuments(once, '2024-Q3', '2024-Q4')).toEqual(once);
  });

  test('in đúng loại, số, ngày, trích yếu và hết là chỗ trống', () => {
    const draft = draftOf({ profile: { ...profile(), documents: [plan] } });
    expect(draftText(draft)).toContain(
      '- Kế hoạch số 11/KH-UBND ngày 10/01/2024 của UBND huyện về kiểm soát TTHC năm 2024.',
    );
    expect(draft.blanks.map((b) => b.id)).not.toContain('documents.guidance.documents');
  });
});

describe('số nhập tay', () => {
  const entry: ManualCount = {
    id: 'm',
    unit: '',
    periodId: '2024-Q3',
    system: 'Hệ thống hộ tịch',
    field: 'Hộ tịch',
    counts: { 'received.direct': 5, 'resolved.onTime': 5 },
    note: 'sổ đăng ký',
    updatedAt: '',
  };

  test('cộng vào đúng một cấp, ghi “nhập tay” và nguồn ở mọi nơi có mặt', () => {
    const draft = draftOf({ profile: { ...profile(), manual: [entry] } });
    const text = draftText(draft);
    expect(text).toContain('Tổng số hồ sơ tiếp nhận là 1.126 hồ sơ');
    expect(text).toContain('Tổng số hồ sơ tiếp nhận là 8.692 hồ sơ');
    expect(text).toContain(
      'Số liệu trên đã gồm 05 hồ sơ nhập tay từ hệ thống khác (đã giải quyết 05 hồ sơ; không có hồ sơ đang giải quyết); nguồn: Hệ thống hộ tịch: sổ đăng ký.',
    );
    expect(text).toMatch(/Kết quả .*, chưa gồm số nhập tay:/);
    const rows = draft.forms
      ?.find((f) => f.id === 'II.06b')
      ?.rows.map((r) => r.cells.map((c) => (c && 'text' in c ? c.text : c?.figure.value)));
    expect(rows).toContainEqual([
      '1',
      'Hộ tịch – Hệ thống hộ tịch (nhập tay)',
      5,
      0,
      5,
      0,
      5,
      0,
      5,
      0,
      0,
      0,
      0,
    ]);
    expect(rows?.at(-1)?.slice(1, 3)).toEqual(['TỔNG CỘNG', 9818]);
  });

  test('số nhập tay của xã vào cấp xã; của kỳ khác thì không tính', () => {
    const draft = draftOf({
      profile: {
        ...profile(),
        manual: [
          { ...entry, unit: 'UBND xã Mẫu 01' },
          { ...entry, periodId: '2024-Q2' },
        ],
      },
    });
    expect(draftText(draft)).toContain('Tổng số hồ sơ tiếp nhận là 8.697 hồ sơ');
    expect(draftText(draft)).toContain('Tổng số hồ sơ tiếp nhận là 1.121 hồ sơ');
  });
});

describe('so với kỳ trước', () => {
  const earlier = (district = DISTRICT_FORM) => [
    {
      period: parsePeriod('2024-Q2'),
      levels: [
        { level: 'district' as const, form06: district },
        { level: 'commune' as const, form06: COMMUNE_FORM },
      ],
    },
  ];

  test('tăng, giảm và tỷ lệ', () => {
    const before = form({
      online: 900,
      direct: 93,
      carriedOver: 7,
      early: 483,
      onTime: 510,
      late: 0,
      inTime: 7,
      overdue: 0,
    });
    const draft = draftOf({ earlier: earlier(before) });
    expect(draftText(draft)).toContain(
      'So với quý II năm 2024: hồ sơ tiếp nhận tăng 121 hồ sơ (12,10%); hồ sơ đã giải quyết tăng 113 hồ sơ (11,38%).',
    );
    expect(draft.notices).not.toContain('hãy đối chiếu');
  });

  test('kỳ trước còn 15 mà kỳ này chuyển qua 07: nhắc đối chiếu', () => {
    expect(draftOf({ earlier: earlier() }).notices?.join('\n')).toContain(
      'Kỳ trước chuyển qua của UBND huyện Chi Lăng là 7 hồ sơ, nhưng quý II năm 2024 còn đang giải quyết 15 hồ sơ',
    );
  });

  test('không có số kỳ trước thì không nói “ngày càng cao”', () => {
    expect(draftText(draftOf())).not.toMatch(/So với|cao hơn/);
  });
});

describe('tên tệp và hồ sơ đơn vị', () => {
  test.each([
    ['2024-Q3', 'UBND huyện Chi Lăng', 'BC-KSTTHC-Q3-2024-huyen-chi-lang'],
    ['2024', '', 'BC-KSTTHC-Nam-2024'],
    ['2024-H1', 'UBND xã "A" & =B', 'BC-KSTTHC-6T-dau-2024-xa-a-b'],
  ])('%s %s', (period, unit, name) => {
    expect(reportFileName('BC-KSTTHC', parsePeriod(period), unit)).toBe(name);
  });

  test('hồ sơ thiếu phần nào thì phần đó trống', () => {
    expect(reportProfileSchema.parse({})).toEqual(emptyProfile());
  });

  test('cảnh báo đã bỏ qua có trong thuyết minh, kèm lý do', () => {
    const setAside = [
      {
        rule: 'due-soon',
        dossier: null,
        reason: 'Đã xử lý ngoài hệ thống',
        createdAt: '',
        until: '2024-12-31',
        state: null,
        count: 0,
      },
    ] as const;
    const words = (state: SetAside['state'], count = 0) =>
      draftText(
        draftOf({
          profile: { ...chiLang().profile, setAside: [{ ...setAside[0], state, count }] },
        }),
      );
    expect(words(null)).toContain(
      'Hồ sơ sắp đến hạn: Đã xử lý ngoài hệ thống; đến ngày 31/12/2024.',
    );
    expect(words('used', 1200)).toContain('; đến ngày 31/12/2024; bỏ qua 1.200 trường hợp.');
    expect(words('unneeded')).toContain('; không còn cần vì không còn cảnh báo này.');
    expect(words('expired')).toContain('; đã hết hiệu lực nên cảnh báo hiện lại.');
  });

  test('cách đếm nêu căn cứ; chỗ người dùng đổi thì nói rõ; điểm cố định cũng nêu', () => {
    const text = draftText(draftOf({ policy: { ...DEFAULT_POLICY, paused: 'apart' } }));
    expect(text).toContain(
      'Trước hạn: xong trước ngày hẹn; xong đúng ngày hẹn là đúng hạn. Căn cứ: Biểu II.06, cột 8–10',
    );
    expect(text).toContain(
      'đếm riêng, không vào “đang giải quyết”. Khác cách đếm mặc định, do người dùng chọn.',
    );
    expect(text).toContain('Một mã hồ sơ gặp nhiều lần chỉ đếm một lần');
  });

  test('quy tắc đã tắt được nêu trong thuyết minh', () => {
    expect(draftText(draftOf({ disabledRules: ['due-soon', 'due-missing'] }))).toMatch(
      /Quy tắc đã tắt, không kiểm tra:\s*- Hồ sơ không có ngày hẹn trả, Hồ sơ sắp đến hạn\./,
    );
    expect(draftText(draftOf({}))).not.toContain('Quy tắc đã tắt');
  });
});
