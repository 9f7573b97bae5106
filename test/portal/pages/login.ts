import type { DataSet } from '../data/types.ts';
import { html } from './html.ts';
import { openPage, PATHS } from './layout.ts';

export interface LoginFacts {
  accounts: DataSet[];
  expired: boolean;
  failed: boolean;
  /** Where to go after logging in. */
  next: string;
}

/** The login page; the sample accounts stand on it. */
export function loginPage({ accounts, expired, failed, next }: LoginFacts): string {
  const notice = expired
    ? 'Phiên làm việc đã hết hạn. Vui lòng đăng nhập lại.'
    : failed
      ? 'Tên đăng nhập hoặc mật khẩu không đúng.'
      : null;
  return openPage(
    'Đăng nhập',
    html`<div class="khung dang-nhap"><h1>Đăng nhập</h1>
${notice && html`<p class="bao" role="alert">${notice}</p>`}
<form method="post" action="${PATHS.login}">
<input type="hidden" name="tiep" value="${next}">
<label>Tên đăng nhập <input name="taiKhoan" value="${accounts[0]?.user.login}" autocomplete="username" required></label>
<label>Mật khẩu <input type="password" name="matKhau" value="mau" autocomplete="current-password" required></label>
<button type="submit">Đăng nhập</button></form>
<p>Tài khoản dùng thử (mật khẩu <b>mau</b>):</p>
<ul>${accounts.map(({ user, home }) => html`<li><b>${user.login}</b>: ${home.name}</li>`)}</ul></div>`,
  );
}
