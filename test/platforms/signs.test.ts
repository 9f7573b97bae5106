import { describe, expect, it } from 'vitest';
import { saysNothingFound } from '../../lib/grid/messages.ts';
import { platformOfSigns } from '../../lib/portal/platforms/index.ts';
import { isLoginAddress } from '../../lib/portal/platforms/signs.ts';

describe('Danh sách rỗng', () => {
  it.each([
    'Không có hồ sơ nào',
    'Không có hồ sơ nào được tìm thấy!',
    'Không tìm thấy hồ sơ',
    'Không có thông tin dữ liệu!',
    'Trống',
    '0 của 0',
    'Không có dữ liệu trong bảng',
    'KHÔNG TÌM THẤY DỮ LIỆU TRONG HỆ THỐNG',
    'Không tìm thấy dòng nào phù hợp',
    'No data available in table',
    'Không tìm thấy kết quả nào',
    'Không có bản ghi nào',
    'Chưa có hồ sơ nào',
    'Không có dữ liệu để hiển thị',
  ])('"%s" nói rằng không có gì', (text) => {
    expect(saysNothingFound(text)).toBe(true);
    expect(saysNothingFound(text.normalize('NFD'))).toBe(true);
  });

  it.each([
    'Không có hồ sơ giấy kèm theo, đã số hóa đủ thành phần',
    'Không tiếp nhận',
    'Có 3 hồ sơ',
    'Danh sách hồ sơ',
    '',
  ])('"%s" thì không', (text) => {
    expect(saysNothingFound(text)).toBe(false);
  });
});

describe('Địa chỉ đăng nhập', () => {
  it.each([
    'https://motcua.example.vn/dang-nhap?return=%2Fvi%2Fdossier',
    'https://ssodvc.example.vn/auth/realms/digo/protocol/openid-connect/auth',
    'https://sso.example.vn/',
    'https://motcua.example.vn/login',
    'https://motcua.example.vn/efy-ecs-general/login',
  ])('%s', (address) => {
    expect(isLoginAddress(address)).toBe(true);
  });

  it('danh sách có "login" trong tham số vẫn là danh sách', () => {
    expect(isLoginAddress('https://motcua.example.vn/vi/dossier/search?from=login')).toBe(false);
    expect(isLoginAddress('https://motcua.example.vn/vi/dossier/search')).toBe(false);
  });
});

describe('Tên nền tảng theo dấu hiệu trong trang đã lưu', () => {
  it.each([
    [['table', 'mat-mdc-table', 'mdc-data-table__table', 'cdk-table'], 'material'],
    [['mat-table', 'role=grid'], 'material'],
    [['table', 'table-striped', 'dataTable', 'no-footer'], 'datatables'],
    [['div', 'ant-table-wrapper'], 'antd'],
    [['table', 'v-datatable', 'theme--light'], 'vuetify'],
    [['table', 'egov-table', 'report-table'], 'liferay'],
    [['table', 'danh-sach'], 'generic'],
  ])('%j → %s', (signs, platform) => {
    expect(platformOfSigns(signs)).toBe(platform);
  });
});
