/**
 * Invented people: every name says "Mẫu" or "Thí Dụ" and carries its number, so that a
 * test can look for any of them wherever personal data must not be.
 */
import type { Owner } from './types.ts';

const STEMS = [
  'Nguyễn Văn Mẫu',
  'Trần Thị Thí Dụ',
  'Hoàng Văn Mẫu',
  'Lương Thị Thí Dụ',
  'Vi Văn Mẫu',
  'Nông Thị Thí Dụ',
];

/** What every invented name, number and phone can be told by. */
export const PERSON_MARKS = ['Văn Mẫu', 'Thí Dụ', '0990 0', '0000 9'] as const;

export function ownerOf(serial: number): Owner {
  const digits = String(serial).padStart(5, '0');
  return {
    name: `${STEMS[serial % STEMS.length]} ${digits}`,
    idNumber: `0000 9${digits.slice(0, 3)} ${digits.slice(3)}00`,
    phone: `0990 0${digits.slice(0, 2)} ${digits.slice(2)}`,
  };
}
