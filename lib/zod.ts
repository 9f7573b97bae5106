/**
 * The one door to zod. Extension pages forbid `new Function`, which zod probes for
 * speed, so its just-in-time compiler is switched off before any schema is made; and what
 * a schema finds wrong is said in Vietnamese, since officials read it.
 */
import { z } from 'zod';

type Issue = Parameters<NonNullable<ReturnType<typeof z.config>['customError']>>[0];

z.config({ jitless: true, customError: issueWords });

export { z };

/** What is wrong, to stand after the name of the place: "mục “years” phải có ít nhất 1 mục". */
function issueWords(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'còn thiếu' : 'sai kiểu';
    case 'unrecognized_keys':
      return `có khóa lạ ${issue.keys.map((key) => `“${key}”`).join(', ')}`;
    case 'invalid_value':
      return `không thuộc các giá trị cho phép (${issue.values.map(String).join(', ')})`;
    case 'too_small':
      return bound(issue.origin, `ít nhất ${issue.minimum}`);
    case 'too_big':
      return bound(issue.origin, `nhiều nhất ${issue.maximum}`);
    case 'invalid_format':
      return 'viết sai dạng';
    default:
      return 'không hợp lệ';
  }
}

function bound(origin: string, limit: string): string {
  if (origin === 'string') return `phải có ${limit} ký tự`;
  return origin === 'array' || origin === 'set'
    ? `phải có ${limit} mục`
    : `phải ${limit.replace('ít nhất', 'từ').replace('nhiều nhất', 'không quá')}`;
}
