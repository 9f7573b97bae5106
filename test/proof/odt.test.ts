import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../lib/proof/index.ts';

const NUMBERED =
  '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="1"/><text:list-level-style-number text:level="3" style:num-format="1" style:num-suffix="." text:display-levels="2"/></text:list-style>';

function odt(body: string, styles = NUMBERED): Uint8Array {
  const xml = `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(xml),
  });
}

async function blocks(body: string): Promise<string[]> {
  return (await readDocument('bao-cao.odt', odt(body))).text.split('\n\n');
}

const p = (text: string): string => `<text:p>${text}</text:p>`;
const item = (...inner: string[]): string => `<text:list-item>${inner.join('')}</text:list-item>`;
const list = (attributes: string, ...items: string[]): string =>
  `<text:list ${attributes}>${items.join('')}</text:list>`;

describe('Văn bản .odt của LibreOffice', () => {
  it('đánh số nhiều cấp, danh sách đếm tiếp và danh sách bắt đầu lại', async () => {
    const body =
      list(
        'xml:id="a" text:style-name="L1"',
        item(
          p('TÌNH HÌNH'),
          list('', item(p('Tiếp nhận'), list('', item(p('Cấp huyện')), item(p('Cấp xã'))))),
        ),
      ) +
      p('Xen giữa') +
      list('text:continue-list="a" text:style-name="L1"', item(p('KẾT QUẢ'))) +
      list('text:style-name="L1"', item(p('ĐẦU')));
    expect(await blocks(body)).toEqual([
      'I. TÌNH HÌNH',
      '1. Tiếp nhận',
      '1.1. Cấp huyện',
      '1.2. Cấp xã',
      'Xen giữa',
      'II. KẾT QUẢ',
      'I. ĐẦU',
    ]);
  });

  it('bảng có ô gộp, chú thích cuối trang, chữ đã xóa', async () => {
    const tableCell = (text: string) => `<table:table-cell>${p(text)}</table:table-cell>`;
    const body =
      `<text:tracked-changes>${p('1.120 hồ sơ')}</text:tracked-changes>` +
      p(
        'Tiếp nhận 1.121<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Gồm 7 hồ sơ kỳ trước.</text:p></text:note-body></text:note><text:s/>hồ sơ.',
      ) +
      `<table:table><table:table-row>${tableCell('Lĩnh vực')}${tableCell('Tiếp nhận')}<table:covered-table-cell/></table:table-row><table:table-row>${tableCell('Đất đai')}${tableCell('310')}${tableCell('20')}</table:table-row></table:table>`;
    expect(await blocks(body)).toEqual([
      'Tiếp nhận 1.121 hồ sơ.',
      'Lĩnh vực\tTiếp nhận\t\nĐất đai\t310\t20',
      'CHÚ THÍCH',
      'Gồm 7 hồ sơ kỳ trước.',
    ]);
  });
});
