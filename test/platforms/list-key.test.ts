import { describe, expect, it } from 'vitest';
import { listKeyOf } from '../../lib/portal/walk/list-key.ts';

const key = (query: string) => listKeyOf(`https://motcua.example/ho-so?${query}`, 'chữ ký', []);

describe('whether two addresses show the same list', () => {
  it.each(['trang=2', 'page=2', 'pageIndex=3', 'currentPage=4', 'p=5', 'start=100', '_ds_cur=3'])(
    'turning the page by “%s” stays in the list',
    (query) => expect(key(query)).toBe(key('')),
  );

  it.each(['trangThai=4', 'donVi=xa-01', 'sizeHoSo=1', 'statusCode=2'])(
    'a filter “%s” makes another list',
    (query) => expect(key(query)).not.toBe(key('')),
  );
});
