import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chiLang, minhHoa } from './data/index.ts';
import { type Portal, startPortal } from './server.ts';

let portal: Portal;
let cookie = '';

beforeEach(async () => {
  portal = await startPortal({ data: [chiLang(), minhHoa()] });
  cookie = '';
});
afterEach(() => portal.close());

function get(path: string): Promise<Response> {
  return fetch(`${portal.origin}${path}`, { redirect: 'manual', headers: { cookie } });
}

async function logIn(login: string, password = 'mau'): Promise<Response> {
  const response = await fetch(`${portal.origin}/dang-nhap`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ taiKhoan: login, matKhau: password, tiep: '/mot-cua/ho-so' }),
  });
  cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  return response;
}

describe('cổng mẫu', () => {
  it('chưa đăng nhập thì chuyển về trang đăng nhập và nhớ nơi định đến', async () => {
    const response = await get('/mot-cua/ho-so?trang=3');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/dang-nhap?tiep=%2Fmot-cua%2Fho-so%3Ftrang%3D3');
  });

  it('sai mật khẩu thì ở lại trang đăng nhập', async () => {
    const response = await logIn('minhhoa', 'sai');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('mật khẩu không đúng');
  });

  it('không chuyển hướng sang trang của nơi khác sau khi đăng nhập', async () => {
    const response = await fetch(`${portal.origin}/dang-nhap`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ taiKhoan: 'minhhoa', matKhau: 'mau', tiep: '//example.org/' }),
    });
    expect(response.headers.get('location')).toBe('/mot-cua');
  });

  it('mỗi tài khoản thấy đơn vị của mình, kỳ của mình, 50 dòng một trang', async () => {
    await logIn('minhhoa');
    const page = await (await get('/mot-cua/ho-so?trang=2')).text();
    expect(page).toContain('(Từ ngày 15/09/2026 đến ngày 14/12/2026)');
    expect(page).toContain('Hiển thị 51 – 100 của 1.204 hồ sơ · Trang 2/25');
    expect(page.match(/<tr><td>\d+<\/td>/g)).toHaveLength(50);
  });

  it('tìm theo trạng thái thì mọi dòng mang trạng thái ấy', async () => {
    await logIn('minhhoa');
    const query = new URLSearchParams({ trangThai: 'Công dân yêu cầu rút hồ sơ' });
    const page = await (await get(`/mot-cua/ho-so?${query}`)).text();
    expect(page.match(/<span class="tt[^"]*">Công dân yêu cầu rút hồ sơ/g)).toHaveLength(3);
    expect(page).toContain('của 3 hồ sơ');
  });

  it('không tìm thấy gì thì nói đúng câu của các cổng thật', async () => {
    await logIn('chilang');
    const page = await (await get('/mot-cua/ho-so?tuNgay=01/01/2020&denNgay=31/01/2020')).text();
    expect(page).toContain('Không có hồ sơ nào được tìm thấy!');
  });

  it('phiên hết sau số trang đã đặt; đăng nhập lại thì đi tiếp', async () => {
    portal.faults.expireAfter = 2;
    await logIn('minhhoa');
    expect((await get('/mot-cua/ho-so?trang=1')).status).toBe(200);
    expect((await get('/mot-cua/ho-so?trang=2')).status).toBe(200);
    const third = await get('/mot-cua/ho-so?trang=3');
    expect(third.status).toBe(302);
    expect(third.headers.get('location')).toContain('hetPhien=1');
    await logIn('minhhoa');
    expect((await get('/mot-cua/ho-so?trang=3')).status).toBe(200);
  });

  it('một trang lỗi đúng số lần đã đặt', async () => {
    portal.faults.failing.set(2, 1);
    await logIn('minhhoa');
    expect((await get('/mot-cua/ho-so?trang=2')).status).toBe(500);
    expect((await get('/mot-cua/ho-so?trang=2')).status).toBe(200);
  });

  it('ghi lại mọi yêu cầu', async () => {
    await logIn('minhhoa');
    await get('/mot-cua');
    expect(portal.requests).toEqual([
      { method: 'POST', url: '/dang-nhap' },
      { method: 'GET', url: '/mot-cua' },
    ]);
  });
});

describe('trang thống kê biểu 06', () => {
  it('in số của báo cáo 802 cho huyện và cho 20 xã, thị trấn', async () => {
    await logIn('chilang');
    const cells = async (office: string): Promise<string[]> => {
      const page = await (await get(`/mot-cua/thong-ke/bieu-06?donVi=${office}`)).text();
      const total = /<tr><td><\/td><td><strong>Tổng số.*?<\/tr>/s.exec(page)?.[0] ?? '';
      return [...total.matchAll(/class="so">([\d.]+)</g)].map((match) => match[1] as string);
    };
    expect((await cells('000.00.90.H37')).join(' ')).toBe(
      '1.121 951 163 7 1.106 483 623 0 15 15 0',
    );
    expect((await cells('cap-xa')).join(' ')).toBe(
      '8.692 7.708 915 69 8.658 5.060 3.598 0 34 34 0',
    );
  });
});
