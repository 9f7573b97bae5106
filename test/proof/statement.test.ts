import { describe, expect, it } from 'vitest';
import { proofread } from '../../lib/proof/index.ts';

const said = (text: string): string[] =>
  proofread(text).findings.map((f) => `${f.outcome} ${f.rule}`);

describe('Nói toàn bộ đúng hạn', () => {
  it.each([
    'Toàn bộ hồ sơ được giải quyết đúng hạn. Tuy nhiên vẫn còn 02 hồ sơ lĩnh vực đất đai giải quyết quá hạn do hồ sơ phức tạp.',
    'Tất cả hồ sơ đã được giải quyết trước và đúng hạn.\nTuy nhiên, còn 02 hồ sơ giải quyết quá hạn.',
    'Trong quý, UBND phường có 03 hồ sơ trễ hạn trả kết quả; toàn bộ hồ sơ được giải quyết đúng hạn.',
    '1. Trong số hồ sơ đã giải quyết có 03 hồ sơ quá hạn.\n2. Đánh giá chung: toàn bộ hồ sơ được giải quyết đúng hạn.',
    '1. Trong số hồ sơ đã giải quyết có 03 hồ sơ quá hạn.\n2. Đánh giá chung: 100% hồ sơ được giải quyết đúng hạn.',
  ])('trong khi có hồ sơ quá hạn: %s', (text) => {
    expect(said(text)).toEqual(['needs-review statement']);
  });

  it.each([
    'Toàn bộ hồ sơ được giải quyết đúng hạn; không có hồ sơ quá hạn.',
    'Toàn bộ hồ sơ trực tuyến được giải quyết đúng hạn. Tuy nhiên vẫn còn 02 hồ sơ nộp trực tiếp giải quyết quá hạn.',
    'Lĩnh vực hộ tịch: toàn bộ hồ sơ được giải quyết đúng hạn. Tuy nhiên còn 02 hồ sơ đất đai giải quyết quá hạn.',
    'Toàn bộ hồ sơ được giải quyết đúng hạn. Quý trước còn 02 hồ sơ giải quyết quá hạn.',
    'Toàn bộ hồ sơ được giải quyết đúng hạn. UBND xã Hòa An tiếp nhận 80 hồ sơ, có 02 hồ sơ giải quyết quá hạn.',
    'Phấn đấu toàn bộ hồ sơ được giải quyết đúng hạn. Trong quý còn 02 hồ sơ giải quyết quá hạn.',
    'Có 02 hồ sơ giải quyết quá hạn. Cần chỉ đạo để toàn bộ hồ sơ được giải quyết đúng hạn.',
    'Toàn bộ hồ sơ được giải quyết đúng hạn.\nCấp xã còn 02 hồ sơ giải quyết quá hạn.',
  ])('một phần, lúc khác, nơi khác hoặc là nhiệm vụ thì không sao: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('Phản ánh, kiến nghị: có hay không', () => {
  const COUNTED =
    'Trong quý đã tiếp nhận 18 phản ánh, kiến nghị (12 về hành vi hành chính, 06 về quy định hành chính).';
  const NONE = 'Trong quý, đơn vị không nhận được phản ánh, kiến nghị nào của tổ chức, cá nhân.';

  it.each([
    `${COUNTED} ${NONE}`,
    `1. ${NONE}\n2. ${COUNTED}`,
    `II. KẾT QUẢ\nSố phản ánh, kiến nghị tiếp nhận: 05 phản ánh.\nIII. ĐÁNH GIÁ\n${NONE}`,
    `${NONE} Trong quý II năm 2026, UBND phường đã tiếp nhận 18 phản ánh, kiến nghị.`,
    `${COUNTED}\nTrong kỳ báo cáo, UBND phường không phát sinh PAKN.`,
  ])('nơi nói có, nơi nói không: %s', (text) => {
    expect(said(text)).toEqual(['needs-review statement']);
  });

  it.each([
    `${COUNTED} Không có phản ánh, kiến nghị quá hạn trả lời.`,
    `${COUNTED} Trong quý, đơn vị không nhận được phản ánh, kiến nghị nào về thái độ phục vụ.`,
    `${COUNTED} Lĩnh vực hộ tịch không nhận được phản ánh, kiến nghị nào.`,
    `${COUNTED} Trong tháng 5, đơn vị không nhận được phản ánh, kiến nghị nào.`,
    `${COUNTED} Phường Hòa An không nhận được phản ánh, kiến nghị nào.`,
    `${NONE} Quý trước đã tiếp nhận 18 phản ánh, kiến nghị.`,
    'UBND phường không nhận được phản ánh, kiến nghị nào. UBND tỉnh đã tiếp nhận 18 phản ánh, kiến nghị.',
    `II. KẾT QUẢ\nCông an phường tiếp nhận 18 phản ánh về an ninh trật tự.\nIII. ĐÁNH GIÁ\n${NONE}`,
    'Quý II/2026, đơn vị không nhận được phản ánh nào. Quý I/2026, đơn vị tiếp nhận 18 phản ánh.',
    `${NONE} Đơn vị đã trả lời 18 phản ánh, kiến nghị của kỳ trước.`,
  ])('loại khác, lúc khác, nơi khác thì không sao: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('Việc nói đã xong và chưa xong', () => {
  const DONE = 'Xã đã hoàn thành việc rà soát quy trình nội bộ.';

  it.each([
    `${DONE}\nTồn tại: việc rà soát quy trình nội bộ lĩnh vực đất đai chưa hoàn thành.`,
    `${DONE}\nXã chưa hoàn thành việc rà soát quy trình nội bộ.`,
    'Đã hoàn thành công tác rà soát 12 quy trình nội bộ; việc rà soát quy trình nội bộ còn chưa xong.',
  ])('cùng một việc: %s', (text) => {
    expect(said(text)).toEqual(['needs-review statement']);
  });

  it.each([
    // What is done in a part may be undone as a whole.
    'Đã hoàn thành việc rà soát quy trình nội bộ lĩnh vực đất đai.\nViệc rà soát quy trình nội bộ chưa hoàn thành.',
    `${DONE}\nViệc kết nối hệ thống thông tin chưa hoàn thành.`,
    `Một số ${DONE.toLowerCase()}\nViệc rà soát quy trình nội bộ chưa hoàn thành.`,
    `${DONE}\nNăm trước, việc rà soát quy trình nội bộ chưa hoàn thành.`,
    '12/20 xã đã hoàn thành việc rà soát quy trình nội bộ; việc rà soát quy trình nội bộ ở các xã khác chưa xong.',
  ])('việc khác, phần khác, năm khác: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('Không nhận được phản ánh mà lại xử lý phản ánh', () => {
  const NONE = 'Trong kỳ, xã không tiếp nhận phản ánh, kiến nghị nào về quy định hành chính.';

  it('của chính kỳ ấy', () => {
    const text = `${NONE}\nHạn chế: việc xử lý 03 phản ánh, kiến nghị trong kỳ còn chậm.`;
    expect(said(text)).toEqual(['needs-review statement']);
  });

  it.each(['Đã xử lý 03 phản ánh, kiến nghị của năm trước.', 'Đã xử lý 03 phản ánh, kiến nghị.'])(
    'của kỳ khác hoặc không rõ kỳ thì không sao: %s',
    (line) => {
      expect(said(`${NONE}\n${line}`)).toEqual([]);
    },
  );
});
