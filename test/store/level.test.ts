import { expect, test } from 'vitest';
import { levelOfUnit } from '../../lib/store/level.ts';

test.each([
  ['UBND xã Minh Họa', 'commune'],
  ['Ủy ban nhân dân các xã, thị trấn', 'commune'],
  ['UBND phường Tam Thanh', 'commune'],
  ['UBND huyện Chi Lăng', 'district'],
  ['UBND thị xã Mẫu', 'district'],
  ['UBND tỉnh Lạng Sơn', 'province'],
  ['Sở Tư pháp', 'province'],
  ['Trung tâm hành chính số 1', null],
  ['UBND thành phố Lạng Sơn', null],
  ['', null],
])('%s → %s', (unit, level) => {
  expect(levelOfUnit(unit)).toBe(level);
});
