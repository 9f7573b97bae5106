import { describe, expect, it } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';

const TITLE =
  'BÁO CÁO\nCông tác kiểm soát thủ tục hành chính quý II năm 2026 của UBND phường An Lạc';

const said = (text: string): string[] =>
  proofread(text)
    .findings.filter((f) => f.rule === 'period')
    .map((f) => `${f.outcome}: ${f.message}`);

describe('Kỳ nêu ở tên báo cáo, ngày nêu ở dòng khác', () => {
  it.each([
    'Kỳ báo cáo: từ ngày 15/3/2026 đến 14/5/2026.',
    '(Số liệu từ ngày 15/3/2026 đến ngày 14/5/2026)',
    '(Từ ngày 15/3/2026 đến ngày 14/5/2026)',
    'Thời gian lấy số liệu: 15/3/2026 - 14/5/2026.',
    '1. Kết quả\nTrong kỳ báo cáo (từ ngày 15/3/2026 đến 14/5/2026), UBND phường tiếp nhận 640 hồ sơ.',
    '1. Kết quả từ ngày 15/3/2026 đến ngày 14/5/2026\nUBND phường tiếp nhận 640 hồ sơ.',
    'II. KẾT QUẢ GIẢI QUYẾT TTHC TRONG KỲ (TỪ NGÀY 15/3/2026 ĐẾN NGÀY 14/5/2026)',
    '1.2. Tình hình tiếp nhận, giải quyết hồ sơ (từ 15/3/2026 đến 14/5/2026): tiếp nhận 640 hồ sơ.',
  ])('kết thúc sớm một tháng: %s', (line) => {
    const findings = said(`${TITLE}\n${line}`);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^needs-review: .*Quý II năm 2026.*kết thúc sớm 31 ngày/u);
  });

  it.each([
    'Kỳ báo cáo: từ ngày 15/3/2026 đến 14/6/2026.',
    '(Số liệu từ ngày 01/4/2026 đến ngày 30/6/2026)',
    '(Số liệu lũy kế từ ngày 15/12/2025 đến ngày 14/6/2026)',
    '(Số liệu từ ngày 15/12/2025 đến ngày 14/6/2026)',
    '1. Kết quả\nĐợt kiểm tra từ ngày 10/5/2026 đến ngày 14/5/2026 không phát hiện sai phạm.',
    '1. Kết quả\nSo với cùng kỳ báo cáo (từ ngày 15/3/2025 đến ngày 14/6/2025), số hồ sơ tăng.',
    '1. Kết quả từ ngày 15/3/2026 đến ngày 14/6/2026',
    '1. Kết quả giải quyết TTHC theo lịch (từ ngày 01/4/2026 đến ngày 30/6/2026)',
    '2. Kết quả lũy kế từ ngày 01/01/2026 đến ngày 14/6/2026',
    '2. Kết quả giải quyết TTHC từ ngày 15/12/2025 đến ngày 14/6/2026',
    '2. Kết quả sau khi vận hành hai cấp (từ ngày 01/7/2025 đến ngày 14/6/2026)',
    '2. Tình hình giải quyết hồ sơ chứng thực (từ ngày 05/5/2026 đến ngày 20/5/2026)',
    '3. Kết quả đợt kiểm tra từ ngày 15/3/2026 đến ngày 20/3/2026',
    'UBND phường mở đợt cao điểm (từ ngày 20/4/2026 đến ngày 20/5/2026) thu nhận định danh.',
  ])('đúng kỳ, kỳ khác, việc khác thì không sao: %s', (line) => {
    expect(said(`${TITLE}\n${line}`)).toEqual([]);
  });

  it('tên báo cáo nêu hai kỳ thì không biết ngày thuộc kỳ nào', () => {
    const line = 'Kỳ báo cáo: từ ngày 15/12/2025 đến 14/6/2026.';
    const title = 'BÁO CÁO\nKết quả quý II và 6 tháng đầu năm 2026';
    expect(said(`${title}\n${line}`)).toEqual([]);
    expect(said(`${title}\n(Số liệu từ ngày 15/3/2026 đến ngày 14/6/2026)`)).toEqual([]);
  });

  it('kỳ sau nêu trong tên báo cáo chỉ là nhiệm vụ', () => {
    const title = 'BÁO CÁO\nKết quả quý II năm 2026 và nhiệm vụ quý III năm 2026';
    expect(said(`${title}\nKỳ báo cáo: từ ngày 15/3/2026 đến 14/6/2026.`)).toEqual([]);
    expect(said(`${title}\nKỳ báo cáo: từ ngày 15/3/2026 đến 14/5/2026.`)).toHaveLength(1);
    const ending = 'BÁO CÁO\nKết quả tháng 6, phương hướng tháng 7 năm 2026';
    expect(said(`${ending}\n(Số liệu từ ngày 15/5/2026 đến ngày 14/6/2026)`)).toEqual([]);
  });

  it('mỗi báo cáo trong một tệp có kỳ của nó', () => {
    const other = 'BÁO CÁO\nKết quả quý I năm 2026 của UBND phường An Lạc';
    const text = `${TITLE}\nKỳ báo cáo: từ ngày 15/3/2026 đến 14/6/2026.\n\n${other}\nKỳ báo cáo: từ ngày 15/12/2025 đến 14/3/2026.`;
    expect(said(text)).toEqual([]);
  });
});
