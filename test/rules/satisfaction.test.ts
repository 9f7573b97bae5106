import { satisfaction } from '../../rules/satisfaction.ts';
import { testColumnRate } from './column-rate.ts';

testColumnRate(satisfaction, {
  kpi: 'satisfaction',
  column: 'satisfaction',
  title: 'Tỷ lệ hài lòng',
  base: 'tính trên hồ sơ mới có đánh giá',
  one: 'đánh giá hài lòng',
  good: { satisfied: true },
  bad: { satisfied: false },
  outside: { which: 'hồ sơ chưa đánh giá', dossier: { extra: null } },
});
