import { codeDateDiffers } from '../../rules/code-date-differs.ts';
import { noList, unreadRows } from './common.ts';
import { testRule } from './tester.ts';

testRule(codeDateDiffers, {
  pass: [
    {
      name: 'trực tuyến lấy mã khi nộp, trực tiếp lệch một ngày, mã kiểu cũ',
      dossiers: [
        { code: 'H37.21-240715-0001', received: '2024-08-01' },
        { code: 'H37.21-240731-0002', received: '2024-08-01', channel: 'direct' },
        { code: '000.00.12.H37-240801-00003', received: '2024-08-01', channel: 'direct' },
        { code: '00352112000539', received: '2024-08-01', channel: 'direct' },
        { code: 'H37.21-249901-0004', received: '2024-08-01', channel: 'direct' },
        { code: 'H37.21-240801-0005', status: 'notReceived', received: null },
        // Other systems put other numbers in these places; only six digits between two dashes are a date.
        { code: 'BN-X990101-0001', received: '2024-08-01' },
        { code: 'BN-990101-001', received: '2024-08-01' },
        { code: 'BN-990101-0000001', received: '2024-08-01' },
        { code: 'BN-1990101-0001', received: '2024-08-01' },
        { code: '990101-0001', received: '2024-08-01' },
      ],
      says: 'Ngày trong mã hồ sơ phù hợp với ngày tiếp nhận.',
    },
  ],
  'needs-review': [
    {
      name: 'mã có ngày sau ngày tiếp nhận; trực tiếp lệch hai ngày',
      figures: { toleranceDays: 1 },
      dossiers: [
        { code: 'H37.21-240802-0001', received: '2024-08-01' },
        { code: 'H37.21-240730-0002', received: '2024-08-01', channel: 'direct' },
        { code: 'H-240802-123456', received: '2024-08-01' },
      ],
      says: 'Có 3 hồ sơ mà ngày trong mã không phù hợp với ngày tiếp nhận (trước hết là H37.21-240802-0001); có thể nhập bù hoặc sửa ngày.',
      codes: ['H37.21-240802-0001', 'H37.21-240730-0002', 'H-240802-123456'],
    },
    {
      name: 'số ngày cho phép do người dùng đặt',
      figures: { toleranceDays: 0 },
      dossiers: [{ code: 'H37.21-240731-0001', received: '2024-08-01', channel: 'direct' }],
      params: { toleranceDays: 0 },
      says: 'Có 1 hồ sơ mà ngày trong mã không phù hợp với ngày tiếp nhận (trước hết là H37.21-240731-0001); có thể nhập bù hoặc sửa ngày.',
      codes: ['H37.21-240731-0001'],
    },
  ],
  'not-applicable': [
    {
      name: 'mã hồ sơ không chứa ngày',
      dossiers: [{ code: '00352112000539' }],
      says: 'Mã hồ sơ không chứa ngày nên không xét.',
    },
    noList,
    unreadRows,
  ],
});
