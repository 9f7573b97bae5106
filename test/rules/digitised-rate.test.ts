import { digitisedRate } from '../../rules/digitised-rate.ts';
import { testColumnRate } from './column-rate.ts';

testColumnRate(digitisedRate, {
  kpi: 'digitised',
  column: 'digitised',
  title: 'Tỷ lệ số hóa hồ sơ',
  base: 'tính trên hồ sơ mới có ghi tình trạng số hóa',
  one: 'hồ sơ số hóa',
  good: { digitised: true },
  bad: { digitised: false },
  outside: {
    which: 'hồ sơ kỳ trước',
    dossier: { received: '2024-06-14', finished: '2024-06-20', extra: { digitised: true } },
  },
});
