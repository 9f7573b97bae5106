import { describe, expect, it } from 'vitest';
import { dayOf } from '../../lib/calendar/day.ts';
import { parsePeriod } from '../../lib/calendar/period.ts';
import { compareWithData, type KnownFigures } from '../../lib/proof/index.ts';

const Q3 = parsePeriod('2024-Q3');
const YEAR = { from: dayOf(2024, 1, 1) as number, to: Q3.to };
const UNIT = 'UBND xã Thí Dụ';

const KNOWN: KnownFigures = {
  form06: {
    received: { total: 1121, online: 951, direct: 163, carriedOver: 7 },
    resolved: { total: 1106, early: 483, onTime: 621, late: 2 },
    pending: { total: 15, inTime: 15, overdue: 0 },
  },
  level: 'commune',
  unit: UNIT,
  period: Q3,
  partial: false,
  rates: [
    {
      window: Q3,
      ratios: {
        onlineDossiers: { numerator: 951, denominator: 1114 },
        onlineDossiersEligible: { numerator: 951, denominator: 983 },
        onlineServices: { numerator: 61, denominator: 64 },
        onlinePayment: { numerator: 402, denominator: 806 },
        onTime: { numerator: 1104, denominator: 1106 },
        digitised: { numerator: 1009, denominator: 1114 },
        digitisedResults: { numerator: 880, denominator: 1106 },
      },
    },
  ],
};
const WITH_YEAR: KnownFigures = {
  ...KNOWN,
  rates: [
    ...(KNOWN.rates ?? []),
    { window: YEAR, ratios: { onlineDossiers: { numerator: 3000, denominator: 3333 } } },
  ],
};

const report = (line: string, unit = 'XÃ THÍ DỤ'): string =>
  `ỦY BAN NHÂN DÂN\n${unit}\n\nBÁO CÁO\nCông tác kiểm soát TTHC quý III năm 2024\n\n${line}`;
const told = (line: string, known = KNOWN): string[] =>
  compareWithData(report(line), [known]).findings.map((f) => `${f.outcome}: ${f.message}`);

describe('Tỷ lệ trong văn bản so với số liệu đã đọc', () => {
  it.each([
    'Tỷ lệ hồ sơ trực tuyến đạt 85,37%.',
    'Tỷ lệ hồ sơ nộp trực tuyến là 85,37% (951/1.114 hồ sơ).',
    'Tỷ lệ hồ sơ trực tuyến đạt 96,74%, tính trên các TTHC có dịch vụ công trực tuyến.',
    'Trong số hồ sơ tiếp nhận, hồ sơ nộp trực tuyến 951 hồ sơ (chiếm 84,83%).',
    'Tỷ lệ hồ sơ giải quyết trước và đúng hạn đạt 99,82%.',
    'Tỷ lệ thanh toán trực tuyến đạt 49,88%.',
    'Tỷ lệ số hóa hồ sơ đạt 90,57%.',
    'Tỷ lệ số hóa kết quả giải quyết TTHC đạt 79,57%.',
    'Kết quả giải quyết TTHC đã được số hóa 880/1.106, đạt 79,57%.',
    'Tỷ lệ dịch vụ công phát sinh hồ sơ trực tuyến đạt 95,31% (61/64).',
  ])('cùng số thì không nói gì: %s', (line) => {
    const { findings, compared } = compareWithData(report(line), [KNOWN]);
    expect(findings).toEqual([]);
    expect(compared).toBe(1);
  });

  it('khác thì nói số liệu, mẫu số và khoảng ngày', () => {
    expect(told('Tỷ lệ hồ sơ trực tuyến đạt 83,57%.')).toEqual([
      'needs-review: Khác số liệu đã đọc: tỷ lệ hồ sơ trực tuyến văn bản ghi 83,57%, số liệu đã đọc là 951 / 1.114 = 85,37% (trên hồ sơ tiếp nhận mới, từ ngày 15/6/2024 đến ngày 14/9/2024).',
    ]);
    expect(told('Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,2%.')[0]).toContain(
      '1.104 / 1.106 = 99,82% (trên hồ sơ đã giải quyết',
    );
    expect(told('Tỷ lệ thanh toán trực tuyến đạt 94,89%.')[0]).toContain('402 / 806 = 49,88%');
    expect(told('Tỷ lệ số hóa hồ sơ đạt 95,07%.')[0]).toContain('1.009 / 1.114 = 90,57%');
    expect(told('Tỷ lệ số hóa kết quả giải quyết đạt 71,2%.')[0]).toContain('880 / 1.106 = 79,57%');
    const services = 'Tỷ lệ dịch vụ công phát sinh hồ sơ trực tuyến đạt 100%.';
    expect(told(services)[0]).toContain('61 / 64 = 95,31% (trên TTHC có phát sinh hồ sơ');
  });

  it('tính trên mẫu số khác thì hỏi về mẫu số', () => {
    expect(told('Tỷ lệ hồ sơ trực tuyến đạt 84,83%.')).toEqual([
      'needs-review: Cần xem lại mẫu số: tỷ lệ hồ sơ trực tuyến văn bản ghi 84,83% là tính trên tổng số hồ sơ tiếp nhận, kể cả kỳ trước chuyển qua (951 / 1.121 = 84,83%); số liệu đã đọc là 951 / 1.114 = 85,37% (trên hồ sơ tiếp nhận mới, từ ngày 15/6/2024 đến ngày 14/9/2024).',
    ]);
  });

  it('chỉ là vi phạm khi văn bản tự chứng tỏ đúng là số ấy: đúng đơn vị, đúng kỳ, cùng mẫu số', () => {
    const line = 'Tỷ lệ hồ sơ trực tuyến đạt 82,14% (915/1.114 hồ sơ).';
    expect(told(line)[0]).toMatch(/^violation: .*văn bản ghi 82,14% \(915 \/ 1\.114\)/u);
    expect(told('Tỷ lệ hồ sơ trực tuyến đạt 82,21% (915/1.113 hồ sơ).')[0]).toMatch(
      /^needs-review: .*mẫu số khác nhau/u,
    );
    expect(told(line, { ...KNOWN, partial: true })[0]).toMatch(/^needs-review/u);
    const unnamed = compareWithData(line, [KNOWN], UNIT).findings;
    expect(unnamed.map((f) => f.outcome)).toEqual(['needs-review']);
  });

  it('văn bản không nêu khoảng ngày thì so cả lũy kế từ đầu năm', () => {
    expect(told('Tỷ lệ hồ sơ trực tuyến đạt 90,01%.', WITH_YEAR)).toEqual([]);
    expect(told('Tỷ lệ hồ sơ trực tuyến đạt 83,57%.', WITH_YEAR)[0]).toContain(
      'từ ngày 01/01/2024 đến ngày 14/9/2024 là 3.000 / 3.333 = 90,01%',
    );
    const year = (percent: string): string =>
      `Từ ngày 01/01/2024 đến ngày 14/9/2024, tỷ lệ hồ sơ trực tuyến đạt ${percent}.`;
    expect(told(year('90,01%'), WITH_YEAR)).toEqual([]);
    expect(told(year('85,37%'), WITH_YEAR)[0]).toContain('3.000 / 3.333 = 90,01%');
    expect(told('Lũy kế từ đầu năm, tỷ lệ hồ sơ trực tuyến đạt 91%.', WITH_YEAR)).toHaveLength(1);
  });

  it.each([
    'Chỉ tiêu tỷ lệ hồ sơ trực tuyến được giao là 95%.',
    'Cùng kỳ năm trước, tỷ lệ hồ sơ trực tuyến đạt 71,2%.',
    'Quý II năm 2024, tỷ lệ hồ sơ trực tuyến đạt 71,2%.',
    'Từ ngày 01/01/2024 đến ngày 14/9/2024, tỷ lệ hồ sơ trực tuyến đạt 71,2%.',
    'Lĩnh vực Hộ tịch có tỷ lệ hồ sơ trực tuyến đạt 71,2%.',
    'Tỷ lệ hồ sơ trực tuyến toàn trình đạt 60,2%.',
    'Đã giải quyết trước hạn 483 hồ sơ (43,67%), đúng hạn 621 hồ sơ (56,15%).',
    'Tại cấp huyện, tỷ lệ hồ sơ trực tuyến đạt 71,2%.',
    'Chỉ tiêu được giao trong năm:\n- Tỷ lệ hồ sơ xử lý trực tuyến: 95%.',
    'Chỉ tiêu được giao trong năm theo Quyết định số 1380/QĐ-UBND ngày 25/3/2024:\n- Tỷ lệ hồ sơ xử lý trực tuyến: 95%.\n- Tỷ lệ thanh toán trực tuyến: 45%.',
    'Năm 2024, phấn đấu:\n- Tỷ lệ hồ sơ trực tuyến: 95%.',
  ])('chỉ tiêu, kỳ khác, phạm vi khác thì không so: %s', (line) => {
    expect(told(line)).toEqual([]);
  });

  it('danh sách kết quả thực hiện chỉ tiêu thì vẫn so', () => {
    for (const lead of ['Kết quả thực hiện chỉ tiêu được giao:', 'Kết quả trong quý:'])
      expect(told(`${lead}\n- Tỷ lệ hồ sơ trực tuyến: 71,2%.`)).toHaveLength(1);
  });

  it('số liệu không có tỷ lệ ấy thì không so', () => {
    expect(told('Mức độ hài lòng đạt 71,2%.')).toEqual([]);
    expect(told('Tỷ lệ hồ sơ trực tuyến đạt 71,2%.', { ...KNOWN, rates: [] })).toEqual([]);
  });
});

const cell = (total: number, overdue = 0): KnownFigures['form06'] => ({
  received: { total, online: total - 2, direct: 2, carriedOver: 0 },
  resolved: { total: total - 1, early: total - 1, onTime: 0, late: 0 },
  pending: { total: 1, inTime: 1 - overdue, overdue },
});
const BY_FIELD: KnownFigures = {
  ...KNOWN,
  byField: [
    { field: 'Hộ tịch', form06: cell(120) },
    { field: 'Đất đai', form06: cell(50, 1) },
    { field: 'Văn hóa', form06: cell(8) },
  ],
};

describe('Số liệu theo lĩnh vực', () => {
  const fields = (line: string): string[] => told(line, BY_FIELD).map((m) => m.slice(0, 110));

  it.each([
    'Lĩnh vực Hộ tịch tiếp nhận 120 hồ sơ, đã giải quyết 119 hồ sơ; lĩnh vực Đất đai tiếp nhận 50 hồ sơ.',
    'Tiếp nhận 120 hồ sơ lĩnh vực Hộ tịch, 50 hồ sơ thuộc lĩnh vực đất đai.',
    'Tiếp nhận 178 hồ sơ theo lĩnh vực, trong đó: hộ tịch 120 hồ sơ, đất đai 50 hồ sơ, văn hoá 08 hồ sơ.',
    'Lĩnh vực Giao thông tiếp nhận 12 hồ sơ.',
    'Lĩnh vực Hộ tịch và lĩnh vực Đất đai tiếp nhận 170 hồ sơ.',
    'Cùng kỳ quý III năm 2023, lĩnh vực Hộ tịch tiếp nhận 98 hồ sơ.',
    'Từ ngày 01/01/2024 đến ngày 14/9/2024, lĩnh vực Hộ tịch tiếp nhận 398 hồ sơ.',
  ])('cùng số, không biết, hoặc của kỳ khác thì không nói gì: %s', (line) => {
    expect(fields(line)).toEqual([]);
  });

  it.each([
    [
      'Lĩnh vực Hộ tịch tiếp nhận 102 hồ sơ, đã giải quyết 119 hồ sơ.',
      'Hộ tịch',
      'tổng số hồ sơ tiếp nhận văn bản ghi 102, số liệu đã đọc là 120',
    ],
    [
      'Tiếp nhận 120 hồ sơ lĩnh vực Hộ tịch, 05 hồ sơ thuộc lĩnh vực đất đai.',
      'Đất đai',
      'tổng số hồ sơ tiếp nhận văn bản ghi 5, số liệu đã đọc là 50',
    ],
    [
      'Tiếp nhận 178 hồ sơ theo lĩnh vực, trong đó: hộ tịch 120 hồ sơ, đất đai 50 hồ sơ, văn hoá 09 hồ sơ.',
      'Văn hóa',
      'tổng số hồ sơ tiếp nhận văn bản ghi 9, số liệu đã đọc là 8',
    ],
    [
      'Lĩnh vực Đất đai đang giải quyết 01 hồ sơ, trong đó quá hạn 03 hồ sơ.',
      'Đất đai',
      'đã quá hạn văn bản ghi 3, số liệu đã đọc là 1',
    ],
  ])('khác thì nêu tên lĩnh vực và khoảng ngày: %s', (line, field, words) => {
    const findings = compareWithData(report(line), [BY_FIELD]).findings;
    expect(findings.map((f) => f.outcome)).toEqual(['needs-review']);
    expect(findings[0]?.message).toContain(words);
    expect(findings[0]?.message).toContain(
      `lĩnh vực ${field} (từ ngày 15/6/2024 đến ngày 14/9/2024):`,
    );
  });

  it('số của một lĩnh vực không bị coi là số của cả đơn vị', () => {
    const line =
      'Lĩnh vực Giao thông tiếp nhận 12 hồ sơ, đã giải quyết 10 hồ sơ, đang giải quyết 02 hồ sơ.';
    expect(told(line, BY_FIELD)).toEqual([]);
    expect(told(line)).toEqual([]);
  });
});
