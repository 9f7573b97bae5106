/**
 * How dossiers are counted. Every point is a named setting with its basis, shown to the
 * user, changeable, and printed in the report's method note. The default, `II.06`,
 * counts as form II.06 of TT 01/2020/TT-VPCP is filled in practice.
 */
import { z } from '../zod.ts';

export const policySchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  /** Which day ends a dossier. */
  finishDay: z.enum(['processing', 'returned']),
  /** Whether a result on the due day itself is early or on time. */
  early: z.enum(['before-due', 'up-to-due']),
  /** Dossiers waiting for supplements, fees or stopped. */
  paused: z.enum(['in-time', 'by-due', 'apart']),
  /** Dossiers withdrawn or returned. */
  withdrawn: z.enum(['on-time', 'by-due', 'apart']),
  /** The day on which a pending dossier is held against its due day. */
  pendingAt: z.enum(['as-of', 'period-end', 'today']),
  /** A dossier finished after the period's end: rebuilt as pending, or by its status now. */
  statusAt: z.enum(['rebuilt', 'current']),
  /** An empty channel cell. */
  emptyChannel: z.enum(['direct', 'unknown']),
  /** Whether postal dossiers stand in the base of the online rate. */
  postal: z.enum(['in-base', 'outside']),
  /** What the on-time rate is divided by. */
  onTimeBase: z.enum(['resolved', 'received']),
});

export type Policy = z.infer<typeof policySchema>;
export type PolicySetting = Exclude<keyof Policy, 'id' | 'name'>;

export const DEFAULT_POLICY: Policy = {
  id: 'II.06',
  name: 'Biểu II.06 (mặc định)',
  finishDay: 'processing',
  early: 'before-due',
  paused: 'in-time',
  withdrawn: 'on-time',
  pendingAt: 'as-of',
  statusAt: 'rebuilt',
  emptyChannel: 'direct',
  postal: 'in-base',
  onTimeBase: 'resolved',
};

/** Practices met on real systems; each counts the same dossiers differently. */
export const POLICY_PRESETS: readonly Policy[] = [
  DEFAULT_POLICY,
  {
    ...DEFAULT_POLICY,
    id: 'trang-thai-hien-tai',
    name: 'Theo trạng thái hiện tại (báo cáo 06a in lại)',
    pendingAt: 'period-end',
    statusAt: 'current',
    postal: 'outside',
  },
  {
    ...DEFAULT_POLICY,
    id: 'cot-rieng',
    name: 'Chờ bổ sung và trả/rút đứng cột riêng (kiểu OpenCPS)',
    finishDay: 'returned',
    paused: 'apart',
    withdrawn: 'apart',
  },
  {
    ...DEFAULT_POLICY,
    id: 'QD-766',
    name: 'Bộ chỉ số 766: không tách sớm và đúng hạn, tạm dừng đứng riêng',
    early: 'up-to-due',
    paused: 'apart',
  },
  {
    ...DEFAULT_POLICY,
    id: 'som-bang-hen',
    name: 'Xong đúng ngày hẹn tính là sớm, hồ sơ chờ tính đến hôm nay (kiểu Gia Lai)',
    early: 'up-to-due',
    pendingAt: 'today',
  },
];

export interface SettingText {
  setting: PolicySetting;
  title: string;
  /** What each choice means, in the words of the method note. */
  choices: Readonly<Record<string, string>>;
  /** Legal or practical basis of the default. */
  basis: string;
}

/** The settings in the order of the method note. */
export const POLICY_SETTINGS: readonly SettingText[] = [
  {
    setting: 'finishDay',
    title: 'Ngày xong',
    choices: {
      processing: 'ngày kết thúc xử lý (ngày có kết quả); không có thì lấy ngày trả',
      returned: 'ngày trả cho người dân; không có thì lấy ngày kết thúc xử lý',
    },
    basis: 'Cách đếm của hệ thống một cửa: kết quả chuyển về bộ phận một cửa là xong.',
  },
  {
    setting: 'early',
    title: 'Trước hạn',
    choices: {
      'before-due': 'xong trước ngày hẹn; xong đúng ngày hẹn là đúng hạn',
      'up-to-due': 'xong trước hoặc đúng ngày hẹn',
    },
    basis: 'Biểu II.06, cột 8–10; so theo ngày, không xét giờ.',
  },
  {
    setting: 'paused',
    title: 'Chờ bổ sung, chờ nghĩa vụ tài chính, dừng xử lý',
    choices: {
      'in-time': 'đang giải quyết – trong hạn',
      'by-due': 'đang giải quyết, xét theo ngày hẹn trả',
      apart: 'đếm riêng, không vào “đang giải quyết”',
    },
    basis: 'Chú thích của mẫu in 06a: “Trong hạn (bao gồm cả hồ sơ chờ bổ sung và hồ sơ khác)”.',
  },
  {
    setting: 'withdrawn',
    title: 'Rút, trả lại',
    choices: {
      'on-time': 'đã giải quyết – đúng hạn',
      'by-due': 'đã giải quyết, xét theo ngày hẹn trả',
      apart: 'đếm riêng, không vào “đã giải quyết”',
    },
    basis: 'Chú thích của mẫu in 06a: “Đúng hạn (bao gồm cả hồ sơ trả lại/xin rút)”.',
  },
  {
    setting: 'pendingAt',
    title: 'Mốc xét hồ sơ đang giải quyết',
    choices: {
      'as-of': 'ngày cuối kỳ, hoặc hôm nay nếu kỳ chưa hết',
      'period-end': 'luôn là ngày cuối kỳ',
      today: 'hôm nay',
    },
    basis: 'Số liệu báo cáo chốt tại ngày cuối kỳ (NĐ 09/2019/NĐ-CP Điều 12).',
  },
  {
    setting: 'statusAt',
    title: 'Hồ sơ xong sau ngày cuối kỳ',
    choices: {
      rebuilt: 'tại ngày cuối kỳ vẫn là đang giải quyết',
      current: 'xếp theo trạng thái hiện tại',
    },
    basis: 'Kỳ báo cáo phải ra cùng một số dù in lúc nào.',
  },
  {
    setting: 'emptyChannel',
    title: 'Ô kênh nộp để trống',
    choices: {
      direct: 'tính là trực tiếp và nêu ra để xem lại',
      unknown: 'không suy đoán: số trực tuyến, trực tiếp để trống',
    },
    basis: 'Cách đếm của báo cáo theo QĐ 766/QĐ-TTg trên hệ thống đã biết.',
  },
  {
    setting: 'postal',
    title: 'Bưu chính công ích trong tỷ lệ trực tuyến',
    choices: {
      'in-base': 'nằm trong mẫu số, cùng trực tiếp',
      outside: 'nằm ngoài mẫu số',
    },
    basis: 'Biểu II.06 gộp “trực tiếp, dịch vụ bưu chính” ở cột 5.',
  },
  {
    setting: 'onTimeBase',
    title: 'Mẫu số của tỷ lệ đúng hạn',
    choices: {
      resolved: 'hồ sơ đã giải quyết',
      received: 'hồ sơ tiếp nhận, cả kỳ trước chuyển sang',
    },
    basis: 'Cách tính phổ biến: (trước hạn + đúng hạn) ÷ đã giải quyết.',
  },
];

/** Sentences of the method note for a policy, one a setting, each with the basis it stands on. */
export function describePolicy(policy: Policy): string[] {
  return POLICY_SETTINGS.map(({ setting, title, choices, basis }) => {
    const choice = choices[policy[setting]] ?? policy[setting];
    const usual = policy[setting] === DEFAULT_POLICY[setting];
    return `${title}: ${choice}. ${usual ? `Căn cứ: ${basis}` : 'Khác cách đếm mặc định, do người dùng chọn.'}`;
  });
}

/** Points of counting that no policy changes, as the method note says them. */
export const FIXED_POINTS: readonly string[] = [
  'Sớm, đúng hay quá hạn chỉ so theo ngày; giờ phút được đọc rồi bỏ qua.',
  'Hồ sơ mới đăng ký, không được tiếp nhận hay bị từ chối tiếp nhận không vào báo cáo.',
  'Hồ sơ không có ngày hẹn trả: đã xong thì tính đúng hạn, chưa xong thì tính trong hạn, và được nêu ra để xem lại.',
  'Trạng thái lạ: có ngày xong thì tính đã giải quyết, không thì đang giải quyết, và được nêu ra để xem lại.',
  'Một mã hồ sơ gặp nhiều lần chỉ đếm một lần: lần đọc có ngày xong được ưu tiên, rồi đến lần đọc sau.',
  'Dòng không có mã hồ sơ hay ngày tiếp nhận đọc được thì bị từ chối kèm lý do, không bị bỏ lặng lẽ.',
];
