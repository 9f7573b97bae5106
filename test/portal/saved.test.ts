import { describe, expect, it } from 'vitest';
import { chiLang, minhHoa } from './data/index.ts';
import { savedPages, savedQuery } from './saved.ts';

describe('trang lưu từ cổng mẫu', () => {
  it('là trang đầy đủ, có địa chỉ trong lời ghi của trình duyệt và liên kết tuyệt đối', () => {
    const [first] = savedPages(chiLang(), savedQuery(chiLang(), 'district', 'quarter'));
    const html = first?.html ?? '';
    const mark = /^<!DOCTYPE html>\n<!-- saved from url=\((\d{4})\)(\S+) -->\n<html/.exec(html);
    expect(Number(mark?.[1])).toBe(mark?.[2]?.length);
    expect(html).toContain('href="http://127.0.0.1:8080/mot-cua/ho-so?');
    expect(html).not.toMatch(/(?:href|action)="\//);
  });

  it('đủ trang: huyện 23, xã 174, cả năm của huyện nhiều hơn một quý', () => {
    const count = (unit: 'district' | 'commune', span: 'quarter' | 'year') =>
      [...savedPages(chiLang(), savedQuery(chiLang(), unit, span))].length;
    expect(count('district', 'quarter')).toBe(23);
    expect(count('commune', 'quarter')).toBe(174);
    expect(count('district', 'year')).toBe(51);
  });

  it('lần nào lưu cũng ra cùng một trang', () => {
    const save = () => [...savedPages(minhHoa(), savedQuery(minhHoa(), 'commune', 'quarter'))];
    expect(save()).toEqual(save());
  });

  it('xã Minh Họa không có cấp huyện', () => {
    expect(() => savedQuery(minhHoa(), 'district', 'quarter')).toThrow(/không có cấp huyện/);
  });
});
