import { describe, expect, it } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';

const LIST = [
  'Toàn tỉnh tiếp nhận 3.000 hồ sơ, đã giải quyết 2.850 hồ sơ, cụ thể như sau:',
  '- Cấp tỉnh: tiếp nhận 1.200 hồ sơ; đã giải quyết 1.100 hồ sơ.',
  '- Cấp huyện: tiếp nhận 800 hồ sơ; đã giải quyết 770 hồ sơ.',
  '- Cấp xã: tiếp nhận 1.000 hồ sơ; đã giải quyết 980 hồ sơ.',
].join('\n');

describe('Danh sách mà mỗi mục nêu nhiều số', () => {
  it('từng cột khớp với tổng của câu mở đầu', () => {
    expect(proofread(LIST).findings).toEqual([]);
  });

  it('một cột sai bên cạnh cột đúng là vi phạm, tính bằng chính cột ấy', () => {
    const { findings } = proofread(LIST.replace('đã giải quyết 770', 'đã giải quyết 707'));
    expect(findings.map((f) => f.outcome)).toEqual(['violation']);
    expect(findings[0]?.message).toContain('1.100 + 707 + 980 = 2.787 (lệch 63)');
  });

  it('danh sách có mục không nêu số ấy thì không cộng', () => {
    const text = LIST.replace('; đã giải quyết 770 hồ sơ', '').replace('2.850', '2.999');
    expect(proofread(text).findings.filter((f) => f.message.includes('2.999'))).toEqual([]);
  });
});

const SHARES = [
  '| Đơn vị | Tiếp nhận | Trực tuyến | Tỷ lệ (%) |',
  '|---|---|---|---|',
  '| Xã An Bình | 800 | 720 | 90 |',
  '| Xã Bình An | 500 | 410 | 82 |',
  '| Xã Hòa An | 640 | 608 | 95 |',
  '| Xã Hòa Bình | 250 | 245 | 98 |',
].join('\n');

describe('Cột tỷ lệ của bảng', () => {
  it('khớp với hai cột làm ra nó', () => {
    const result = proofread(SHARES);
    expect(result.findings).toEqual([]);
    expect(result.relations).toBeGreaterThanOrEqual(4);
  });

  it('một dòng sai được nêu cùng phép tính', () => {
    const [finding] = proofread(SHARES.replace('| 608 | 95 |', '| 608 | 59 |')).findings;
    expect(finding?.outcome).toBe('violation');
    expect(finding?.message).toContain('“Xã Hòa An”: 608 / 640 = 95,00%; bảng ghi 59');
    expect(finding?.suggestion).toBe('95%');
  });

  it('cột không rõ tính từ đâu thì thôi', () => {
    expect(
      proofread(SHARES.replace('| 82 |', '| 71 |').replace('| 95 |', '| 12 |')).findings,
    ).toEqual([]);
  });

  it('nhóm có dòng cộng riêng được cộng với dòng ấy', () => {
    const text = [
      'TT\tLĩnh vực\tTiếp nhận\tĐã giải quyết\tĐang giải quyết',
      'I\tCấp tỉnh\t900\t800\t100',
      '1\tĐất đai\t500\t450\t50',
      '2\tTư pháp\t400\t350\t50',
      'II\tCấp xã\t300\t290\t10',
      '1\tHộ tịch\t200\t195\t5',
      '2\tChứng thực\t100\t95\t5',
      '\tTổng số\t1.200\t1.090\t110',
    ].join('\n');
    expect(proofread(text).findings).toEqual([]);
    const [inside] = proofread(text.replace('\t195\t', '\t159\t')).findings;
    expect(inside?.message).toContain('dòng “II Cấp xã” ghi 290');
    const [whole] = proofread(text.replace('\t1.090\t', '\t1.009\t')).findings;
    expect(whole?.message).toContain('dòng “Tổng số” ghi 1.009');
  });
});

describe('Đề xuất sửa', () => {
  it('số mà tỷ lệ của chính nó cho biết', () => {
    const text =
      'Đã giải quyết 1.000 hồ sơ, trong đó trước hạn 700 hồ sơ (70%), đúng hạn 298 hồ sơ (28,9%), quá hạn 11 hồ sơ (1,1%).';
    const sum = proofread(text).findings.find((f) => f.rule === 'sum');
    expect(sum?.suggestion).toBe('298 có lẽ là 289: khi ấy cả tổng và tỷ lệ đều khớp.');
  });

  it('không có tỷ lệ thì chỉ nói tổng', () => {
    const text =
      'Đã giải quyết 1.000 hồ sơ, trong đó trước hạn 700 hồ sơ, đúng hạn 298 hồ sơ, quá hạn 11 hồ sơ.';
    const [sum] = proofread(text).findings;
    expect(sum?.suggestion).toContain('tổng phải là 1.009');
    expect(sum?.message).toContain('700 + 298 + 11 = 1.009 (lệch 9)');
  });
});
