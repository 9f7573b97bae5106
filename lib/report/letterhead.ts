/**
 * Head and foot of the document per NĐ 30/2020/NĐ-CP, Phụ lục I: agency, number, place and
 * day, subject, addressee, recipients, signature.
 */
import type { partsOf } from '../calendar/day.ts';
import type { ReportContext } from './context.ts';
import { blank, text } from './figure.ts';
import { fillText } from './template.ts';
import type { Draft, Inline } from './types.ts';

export const LETTERHEAD_SECTION = 'Đầu văn bản';
export const SIGNATURE_SECTION = 'Ký, nơi nhận';

export function letterhead(context: ReportContext): Draft['letterhead'] {
  const { unit } = context.input.profile;
  const { answers } = context.template;
  const symbol = unit.symbol.trim() || answers['document.number']?.trim() || '';
  const place = unit.place.trim() || context.office?.place || '';
  const superior = unit.superior.trim();
  return {
    agency: context.office?.letterhead ?? ['‹TÊN ĐƠN VỊ BÁO CÁO›'],
    number: [text('Số: '), ...symbolInlines(symbol)],
    placeAndDate: [
      place ? text(place) : blank('name.place', 'địa danh'),
      text(', '),
      dateInline(answers['document.date']),
    ],
    subject: fillText(context.outline.subject, context.template),
    to: [
      text('Kính gửi: '),
      superior ? text(superior) : blank('name.superior', 'cơ quan nhận báo cáo'),
      text('.'),
    ],
  };
}

/** "802/BC-UBND" stands; "/BC-UBND" or nothing leaves the number open. Numbers under 10 get a zero. */
function symbolInlines(symbol: string): Inline[] {
  const m = /^(\d*)\s*(\/.*)?$/u.exec(symbol);
  if (!m) return [text(symbol)];
  const number = m[1] ?? '';
  const padded = number.length === 1 ? `0${number}` : number;
  const rest = m[2] ?? '/BC-UBND';
  return padded ? [text(padded + rest)] : [blank('document.number', 'số'), text(rest)];
}

/** "ngày 18 tháng 9 năm 2024" from an ISO day; a blank until the day of signing is known. */
function dateInline(answer: string | undefined): Inline {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(answer?.trim() ?? '');
  if (!m) return blank('document.date', 'ngày, tháng, năm ký');
  return text(signingDate({ year: Number(m[1]), month: Number(m[2]), date: Number(m[3]) }));
}

function signingDate({ year, month, date }: ReturnType<typeof partsOf>): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `ngày ${pad(date)} tháng ${month <= 2 ? pad(month) : month} năm ${year}`;
}

export function recipients(context: ReportContext): string[] {
  const { recipients: own } = context.input.profile.unit;
  const lines = own.map((line) => line.trim()).filter((line) => line !== '');
  const list = lines.length > 0 ? lines : ['Như trên', 'Lưu: VT'];
  return list.map((line, i) => {
    const bare = line.replace(/^[-–]\s*/u, '').replace(/[;.]\s*$/u, '');
    return `- ${bare}${i === list.length - 1 ? '.' : ';'}`;
  });
}

export function signature(context: ReportContext): Draft['signature'] {
  const { signerTitle, signerName } = context.input.profile.unit;
  const typed = signerTitle
    .split('\n')
    .map((line) => line.trim().toLocaleUpperCase('vi'))
    .filter((line) => line !== '');
  const lines =
    typed.length > 0 ? typed : [context.office?.committee === false ? 'THỦ TRƯỞNG' : 'CHỦ TỊCH'];
  const committee = context.office?.committee ?? true;
  const first = committee && !lines[0]?.startsWith('TM.') ? ['TM. ỦY BAN NHÂN DÂN'] : [];
  return {
    lines: [...first, ...lines],
    name: [
      signerName.trim() ? text(signerName.trim()) : blank('name.signer', 'họ và tên người ký'),
    ],
  };
}
