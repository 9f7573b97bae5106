import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { proofread, readDocument } from '../../lib/proof/index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const SENTENCE = 'Số hồ sơ đang giải quyết 20 hồ sơ (trong hạn 15 hồ sơ, quá hạn 02 hồ sơ).';

describe('Đọc tệp', () => {
  it('.txt và .md là chính tệp ấy, kể cả dấu nhận dạng ở đầu', async () => {
    const text = `\uFEFF**${SENTENCE}**\r\n`;
    expect((await readDocument('a.md', bytes(text))).text).toBe(text);
    expect(proofread(text).findings).toHaveLength(1);
  });

  it('.html thành đoạn và ô, không lấy mã lệnh', async () => {
    const { text } = await readDocument(
      'a.html',
      bytes(
        `<html><script>x=1</script><p>Mở đầu</p><table><tr><td>Lĩnh vực</td><td>5</td></tr></table><p>${SENTENCE}</p></html>`,
      ),
    );
    expect(text).not.toContain('x=1');
    expect(text).toContain('Lĩnh vực\t5');
    expect(proofread(text).findings[0]?.rule).toBe('sum');
  });

  it('.html: danh sách có số, ô gộp ngang dọc, chữ đã xóa và chữ ẩn', async () => {
    const html =
      '<ol type="I" start="2"><li>KẾT QUẢ<ol><li>Tiếp nhận</li><li value="4">Giải quyết</li></ol></li></ol><ul><li>gạch</li></ul>' +
      '<p>Nhận <del>9</del><ins>10</ins><span style="display: none">0</span> hồ sơ</p>' +
      '<table><tr><th rowspan="2">Lĩnh vực<th colspan="2">Tiếp nhận<tr><td>Trực tuyến<td>Trực tiếp<tr><td>Đất đai<td>310<td>20</table>';
    expect((await readDocument('a.html', bytes(html))).text).toBe(
      'II. KẾT QUẢ\n\n1. Tiếp nhận\n\n4. Giải quyết\n\n- gạch\n\nNhận 10 hồ sơ\n\nLĩnh vực\tTiếp nhận\t\n\n\tTrực tuyến\tTrực tiếp\n\nĐất đai\t310\t20',
    );
  });

  it('.docx: chữ đậm giữa câu, bảng, đoạn', async () => {
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph('II. KẾT QUẢ'),
            new Paragraph({
              children: [
                new TextRun('Số hồ sơ đang giải quyết '),
                new TextRun({ text: '20', bold: true }),
                new TextRun(' hồ sơ (trong hạn 15 hồ sơ, quá hạn 02 hồ sơ).'),
              ],
            }),
            new Table({
              rows: [
                new TableRow({
                  children: ['Đất đai', '310'].map(
                    (t) => new TableCell({ children: [new Paragraph(t)] }),
                  ),
                }),
              ],
            }),
          ],
        },
      ],
    });
    const { text } = await readDocument(
      'Báo cáo.docx',
      new Uint8Array(await Packer.toBuffer(document)),
    );
    expect(text).toContain(SENTENCE);
    expect(text).toContain('Đất đai\t310');
    const [finding] = proofread(text).findings;
    expect(finding?.outcome).toBe('violation');
    for (const q of finding?.quotes ?? []) expect(text.slice(q.start, q.end)).toBe(q.text);
  });

  it.each([
    ['giả.docx', bytes('không phải Word'), /không phải là tệp Word/],
    ['hỏng.docx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), /bị hỏng/],
    ['rỗng.txt', new Uint8Array(), /rỗng/],
    ['ảnh.txt', new Uint8Array([137, 80, 78, 71, 0, 0]), /không phải là văn bản/],
    ['cũ.txt', new Uint8Array([0xc3, 0x28, 0xe1, 0xff]), /UTF-8/],
    ['quét.pdf', bytes('%PDF-1.7'), /PDF/],
    ['trắng.md', bytes(' \n '), /không có chữ/],
  ])('%s: một câu tiếng Việt nói rõ lý do', async (name, data, words) => {
    await expect(readDocument(name, data)).rejects.toThrow(words);
    await expect(readDocument(name, data)).rejects.toThrow(name);
  });
});
