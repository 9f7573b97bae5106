import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../lib/calendar/period.ts';
import { buildDataset } from '../../lib/check/dataset.ts';
import { datasetOfParts, unitData, unitPart } from '../../lib/report/unit-parts.ts';
import {
  readUnitFile,
  type UnitFileError,
  type UnitPart,
  type UnitRates,
  unitFileReading,
  writeUnitFile,
} from '../../lib/statistics/unit-file.ts';
import { mergeUnitFiles } from '../../lib/statistics/unit-merge.ts';
import { DISTRICT_FORM, dataset } from './support.ts';
import { communeFile, communeName, unitOf } from './unit-samples.ts';

const AT = { createdAt: '2026-09-16T00:00:00.000Z' };

async function problems(text: string): Promise<string[]> {
  try {
    await readUnitFile(text);
    return [];
  } catch (error) {
    return [...(error as UnitFileError).problems];
  }
}

describe('tệp số liệu đơn vị', () => {
  test('ghi rồi đọc lại được đúng số liệu', async () => {
    const data = communeFile(3);
    expect(await readUnitFile(await writeUnitFile(data))).toEqual(data);
  });

  test('không chứa mã hồ sơ nếu không chọn, có thì chỉ mã', async () => {
    const d = dataset('district', DISTRICT_FORM);
    expect(unitPart(d, { unit: 'UBND huyện Mẫu', level: 'district' }).overdue).toBeUndefined();
    expect(unitPart(d, { unit: 'UBND huyện Mẫu', level: 'district', codes: true }).overdue).toEqual(
      { pending: [], resolved: [] },
    );
  });

  test('sửa tay một ô: nêu đúng ô, đúng đơn vị, và đẳng thức bị phá', async () => {
    const text = (await writeUnitFile(communeFile(3))).replace('"online": 108', '"online": 208');
    const found = await problems(text);
    expect(found[0]).toBe('tổng kiểm tra không khớp: tệp đã bị sửa sau khi xuất; hãy xin tệp gốc.');
    expect(found[1]).toBe(
      'Khác với khi xuất: UBND xã Mẫu 03, Tiếp nhận – trực tuyến (đang ghi 208).',
    );
    expect(found.join('\n')).toContain('Tiếp nhận = trực tuyến + trực tiếp + kỳ trước');
  });

  test('sửa tên đơn vị, lĩnh vực hoặc kỳ cũng bị phát hiện', async () => {
    const text = await writeUnitFile(communeFile(3));
    expect((await problems(text.replace('UBND xã Mẫu 03', 'UBND xã Mẫu 04'))).join()).toContain(
      'tên, cấp',
    );
    expect((await problems(text.replace('Đất đai', 'Môi trường'))).join()).toContain(
      'theo lĩnh vực',
    );
    expect((await problems(text.replace('2026-Q3', '2026-Q4'))).length).toBeGreaterThan(0);
  });

  test('tệp cắt cụt, tệp lạ, tệp thiếu tổng kiểm tra: mỗi thứ một câu', async () => {
    const text = await writeUnitFile(communeFile(3));
    expect((await problems(text.slice(0, 400)))[0]).toContain('cắt cụt');
    expect((await problems('{"a":1}'))[0]).toContain('không phải số liệu đơn vị');
    expect((await problems('[]'))[0]).toContain('không chứa số liệu đơn vị');
    const { checksum: _, ...rest } = JSON.parse(text);
    expect((await problems(JSON.stringify(rest)))[0]).toContain('không có tổng kiểm tra');
  });

  test('sắp lại khóa JSON hay thụt dòng khác không phải là sửa', async () => {
    const value = JSON.parse(await writeUnitFile(communeFile(3)));
    const turned = Object.fromEntries(Object.entries(value).reverse());
    expect(await problems(JSON.stringify(turned))).toEqual([]);
  });

  test('đọc để kiểm tra: biểu II.06 của tệp bằng biểu đã xuất', () => {
    const data = communeFile(3);
    const period = parsePeriod('2026-Q3');
    const made = buildDataset([unitFileReading('a.soat.json', data)], {
      period,
      today: period.to,
      level: 'commune',
    });
    expect(made.form06).toEqual(data.parts[0]?.form06);
    expect(made.byField).toHaveLength(2);
  });

  test('đọc để kiểm tra: tỷ lệ trong kỳ và từ đầu năm là của tệp', () => {
    const data = communeFile(3);
    const [part] = data.parts as [UnitPart];
    const sent = part.rates as UnitRates;
    const services = { numerator: 5, denominator: 6 };
    const digitisedResults = { numerator: 80, denominator: 90 };
    const more = { ...sent, onlineServices: services, digitisedResults };
    const year = { ...more, from: '2026-01-01', onlineServices: { numerator: 9, denominator: 9 } };
    const period = parsePeriod('2026-Q3');
    const made = buildDataset(
      [
        unitFileReading('a.soat.json', {
          ...data,
          parts: [{ ...part, rates: more, yearToDate: year }],
        }),
      ],
      { period, today: period.to, level: 'commune' },
    );
    expect(made.form06).toEqual(part.form06);
    expect(made.rates.onlineServices).toMatchObject(services);
    expect(made.rates.digitisedResults).toMatchObject(digitisedResults);
    expect(made.yearToDate?.onlineServices).toMatchObject({ numerator: 9, denominator: 9 });
  });
});

describe('gộp nhiều đơn vị', () => {
  const files = (numbers: number[]) =>
    numbers.map((n) => ({ name: `${n}.soat.json`, data: communeFile(n) }));

  test('tổng bằng cộng từng đơn vị; đơn vị thiếu được nêu tên', () => {
    const numbers = Array.from({ length: 65 }, (_, i) => i + 1).filter((n) => n !== 17);
    const expected = Array.from({ length: 65 }, (_, i) => communeName(i + 1));
    const merged = mergeUnitFiles(files(numbers), { ...AT, expected });
    expect(merged.missing).toEqual(['UBND xã Mẫu 17']);
    expect(merged.data.remarks).toEqual(['Chưa có số liệu của 1 đơn vị: UBND xã Mẫu 17.']);
    const period = parsePeriod('2026-Q3');
    const whole = datasetOfParts(merged.data.parts, { period, today: period.to, level: 'commune' });
    const sum = numbers.reduce((total, n) => total + 117 + n + (n % 7), 0);
    expect(whole.form06?.received.total).toBe(sum);
    expect(whole.byUnit).toHaveLength(64);
    expect(whole.byField.map((row) => row.field)).toEqual(['Đất đai', 'Hộ tịch']);
    expect(whole.rates.onlineDossiers?.numerator).toBe(numbers.reduce((t, n) => t + 105 + n, 0));
  });

  test('cùng một đơn vị gửi hai lần chỉ tính một lần, tệp sau thay tệp trước', () => {
    const later = unitOf(communeName(1), 'commune', 9);
    const twice = [
      ...files([1]),
      { name: 'lại.soat.json', data: { ...later, createdAt: '2026-09-20T00:00:00.000Z' } },
    ];
    const merged = mergeUnitFiles(twice, AT);
    expect(merged.data.parts).toHaveLength(1);
    expect(merged.data.parts[0]?.form06?.received.online).toBe(114);
    expect(merged.data.remarks[0]).toMatch(
      /chỉ tính một lần, theo tệp xuất sau.*tiếp nhận – trực tuyến/,
    );
  });

  test('kỳ khác nhau hoặc chồng lấn bị từ chối, nêu tên tệp', () => {
    const overlap = [...files([1]), { name: 'nửa-năm.soat.json', data: communeFile(2, '2026-H2') }];
    expect(() => mergeUnitFiles(overlap, AT)).toThrow(
      /nửa-năm\.soat\.json.*chồng lấn, sẽ tính hai lần/,
    );
    const apart = [...files([1]), { name: 'q1.soat.json', data: communeFile(2, '2026-Q1') }];
    expect(() => mergeUnitFiles(apart, AT)).toThrow(/q1\.soat\.json.*khác nhau/);
  });

  test('số liệu cấp trên đã gồm cấp dưới thì không cộng hai lần', () => {
    const district = unitOf('UBND huyện Mẫu', 'district', 30, '2024-Q3');
    const part = district.parts[0] as (typeof district.parts)[number];
    part.byUnit = [{ unit: 'Xã Mẫu 01', form06: DISTRICT_FORM }];
    expect(() =>
      mergeUnitFiles(
        [
          { name: 'h.soat.json', data: district },
          { name: 'x.soat.json', data: communeFile(1, '2024-Q3') },
        ],
        AT,
      ),
    ).toThrow(/gộp sẽ tính hai lần/);
  });

  test('các xã gộp chung một tệp mà một xã lại gửi riêng thì bị từ chối, nêu tên xã', () => {
    const together = unitOf('Các đơn vị cấp xã của huyện Mẫu', 'commune', 30);
    const part = together.parts[0] as (typeof together.parts)[number];
    part.byUnit = [{ unit: communeName(1), form06: DISTRICT_FORM }];
    expect(() =>
      mergeUnitFiles([{ name: 'các-xã.soat.json', data: together }, ...files([1])], AT),
    ).toThrow(/đã gồm UBND xã Mẫu 01.*tính hai lần/);
  });

  test('đơn vị đếm theo cách khác được nêu cùng cách đếm', () => {
    const odd = communeFile(3);
    const part = odd.parts[0] as (typeof odd.parts)[number];
    part.policy = { ...part.policy, early: 'up-to-due' };
    const merged = mergeUnitFiles([...files([1, 2]), { name: '3.soat.json', data: odd }], AT);
    expect(merged.data.remarks).toEqual([
      'UBND xã Mẫu 03 đếm theo cách khác các đơn vị còn lại (Trước hạn: xong trước hoặc đúng ngày hẹn).',
    ]);
  });

  test('gộp rồi gộp tiếp: đơn vị nộp muộn hết bị coi là thiếu', () => {
    const expected = [1, 2, 3].map(communeName);
    const first = mergeUnitFiles(files([1, 2]), { ...AT, expected });
    const second = mergeUnitFiles([{ name: 'gộp.soat.json', data: first.data }, ...files([3])], AT);
    expect(second.missing).toEqual([]);
    expect(second.data.remarks).toEqual([]);
    expect(second.data.parts).toHaveLength(3);
  });

  test('một đơn vị chưa có một số thì tổng để trống, không thành 0', () => {
    const period = parsePeriod('2026-Q3');
    const gap = communeFile(2);
    const part = gap.parts[0] as (typeof gap.parts)[number];
    if (part.form06) part.form06.received.carriedOver = null;
    const whole = datasetOfParts([...communeFile(1).parts, part], {
      period,
      today: period.to,
      level: 'commune',
    });
    expect(whole.form06?.received.carriedOver).toBeNull();
    expect(whole.form06?.received.online).toBe(213);
  });

  test('tên đơn vị có dấu ngoặc, & và = giữ nguyên', async () => {
    const name = '=UBND xã "Mẫu" & <Thí dụ>';
    const data = unitData(parsePeriod('2026-Q3'), unitOf(name, 'commune', 1).parts, AT.createdAt);
    expect((await readUnitFile(await writeUnitFile(data))).parts[0]?.unit).toBe(name);
  });
});
