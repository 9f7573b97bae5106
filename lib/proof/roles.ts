/**
 * What a count is about, from the words around it: received or resolved, early or late,
 * online or at the counter, which level.
 */
export type Status = 'received' | 'resolved' | 'pending';
export type Timing = 'early' | 'onTime' | 'earlyOrOnTime' | 'late' | 'inTime' | 'overdue';
export type ChannelRole = 'online' | 'direct' | 'postal' | 'offline';
export type Level = 'province' | 'district' | 'commune';
export type Service = 'full' | 'partial' | 'information';

export interface Tags {
  status: Status | null;
  time: Timing | null;
  channel: ChannelRole | null;
  carry: 'new' | 'carried' | null;
  level: Level | null;
  service: Service | null;
  /** Returned, withdrawn, refused, waiting for papers. */
  returned: boolean;
  /** A change against another period: "tăng 120 hồ sơ". */
  change: boolean;
  /** A target, a plan, a task, another period's value. */
  goal: boolean;
  /** "còn lại", "khác": whatever the other parts leave. */
  rest: boolean;
}

const B = '(?<![\\p{L}])';
const E = '(?![\\p{L}])';
const word = (source: string): RegExp => new RegExp(`${B}(?:${source})${E}`, 'iu');

const CARRIED = word(
  '(?:kỳ|kì|tháng|quý|năm|giai đoạn) (?:báo cáo )?(?:trước|cũ)(?: (?:đó )?(?:chuyển|sang|qua|mang))*|từ (?:kỳ|tháng|quý|năm) trước|(?:chuyển|mang) (?:qua|tiếp)|chuyển sang(?! (?:kỳ|tháng|quý|năm) sau)|tồn (?:đầu )?(?:kỳ|từ|cũ|trước)|tồn đầu kỳ|tồn chuyển|tồn(?= \\(?(?:kỳ|tháng|quý|năm))|hồ sơ tồn',
);
const NEXT = word(
  '(?:chuyển|sang) (?:sang )?(?:kỳ|tháng|quý|năm) (?:sau|tiếp theo)|tồn cuối(?: kỳ)?|chuyển kỳ sau',
);
const NEW = word(
  'mới(?: tiếp nhận)?|tiếp nhận mới|nhận mới|(?:tiếp nhận|nhận|phát sinh) (?:mới )?trong (?:kỳ|tháng|quý|năm)|mới phát sinh',
);
const EARLY = word(
  'trước(?: thời)?(?: hạn|hạn| hẹn)|trước(?=(?: và|,|/| hoặc) (?:đúng|trong) hạn)|sớm(?: hạn| hẹn)?|trước và',
);
const ON_TIME = word(
  'đúng(?: thời)?(?: hạn| hẹn)|đúng(?= (?:và|,|/) (?:trước|sớm))|đúng(?=,? trước)',
);
const LATE = word(
  '(?:quá|trễ|chậm|muộn)(?: so với)?(?: thời)? (?:hạn|hẹn)|trễ|bị trễ|chậm muộn|chậm giải quyết|chậm trả|chậm(?=(?: hồ sơ)?$)',
);
const IN_TIME = word(
  '(?:trong|còn)(?: (?:trong|thời))? (?:hạn|thời hạn)|chưa (?:đến|tới|quá) hạn|đang trong hạn|còn hạn',
);
const PENDING = word(
  '(?:đang|chưa)(?: được| tiếp tục| trong quá trình| xem xét,?)* (?:giải quyết|xử lý|xử lí|thụ lý|thẩm định|thực hiện|hoàn thành|trả|kết thúc)|đang (?:trong )?quá trình (?:giải quyết|xử lý)|(?:đang|còn) trong (?:thời )?hạn (?:giải quyết|xử lý)|tồn đọng|còn tồn|tồn cuối',
);
const TO_RESOLVE = word(
  '(?:yêu cầu|phải|cần|đề nghị|tiếp nhận(?:,| và)?|nhận) (?:được )?(?:giải quyết|xử lý)|tiếp nhận(?:,| để)? (?:giải quyết|xử lý)',
);
const RESOLVED = word(
  'đã (?:được )?(?:giải quyết|xử lý|trả|hoàn thành|có kết quả|kết thúc)|(?:giải quyết|xử lý)(?: (?:được|xong))?|trả kết quả|đã trả|hoàn thành|được giải quyết|trả(?! (?:lời|lại))',
);
const RECEIVED = word('tiếp nhận|nhận(?: được)?|thụ lý|phát sinh|nộp');
const ONLINE = word('trực tuyến|qua mạng|online|môi trường điện tử|môi trường mạng|hồ sơ điện tử');
const DIRECT = word('trực tiếp|tại quầy|nộp giấy|bản giấy');
const POSTAL = word('bưu chính|bưu điện|BCCI|DVBCCI');
const RETURNED = word(
  'trả lại|rút|từ chối|không đủ điều kiện|không hợp lệ|hủy|huỷ|dừng|bổ sung|tạm dừng|không tiếp nhận|tham mưu',
);
const CHANGE = word('tăng(?! cường)|(?<!cắt )giảm|nhiều hơn|ít hơn|chênh lệch|vượt');
const GOAL = word(
  'chỉ tiêu|kế hoạch (?:là|đề ra|giao|năm)|mục tiêu|phấn đấu|tối thiểu|cùng kỳ|so với(?! (?:thời )?hạn| quy định)|bảo đảm|yêu cầu (?:các|đạt)|dự kiến|định mức',
);
const REST = word('còn lại|(?:lĩnh vực |loại |các )?khác|số còn lại');
const LEVELS: [Level, RegExp][] = [
  [
    'province',
    word(
      'cấp tỉnh|(?:các )?sở,? (?:ban,? )?ngành|cấp sở|cấp thành phố|tại (?:các )?sở|trung tâm phục vụ hành chính công tỉnh',
    ),
  ],
  [
    'district',
    word(
      'cấp huyện|UBND (?:các )?huyện|các huyện(?:, (?:thị xã|thành phố))*|cấp quận|tại (?:các )?huyện|phòng chuyên môn',
    ),
  ],
  [
    'commune',
    word(
      'cấp xã|(?:UBND )?(?:các )?xã,? (?:phường,? )?(?:và )?thị trấn|các xã|xã, phường|UBND (?:cấp )?xã|tại (?:các )?xã',
    ),
  ],
];

/** Reads the tags of a label: the words of a count's own phrase. */
export function readTags(label: string): Tags {
  const text = normaliseLabel(label);
  const online = ONLINE.test(
    text.replace(/(?:dịch vụ công|DVC|DVCTT|cổng)(?: \p{L}+){0,2} trực tuyến/giu, ''),
  );
  const tags: Tags = {
    status: statusOf(text),
    time: null,
    channel: channelOf(text, online),
    carry:
      CARRIED.test(text) && !NEXT.test(text) && !/so với/iu.test(text)
        ? 'carried'
        : isFresh(text)
          ? 'new'
          : null,
    level: levelOf(text),
    service: serviceOf(text),
    returned: RETURNED.test(text),
    change: CHANGE.test(text),
    goal: GOAL.test(text),
    rest: REST.test(text),
  };
  tags.time = timingOf(text, tags.status);
  if (NEXT.test(text)) tags.status = 'pending';
  if (tags.carry === 'carried' && tags.status !== 'pending') tags.status = 'received';
  return tags;
}

/** "Tổng số hồ sơ tiếp nhận trong quý" holds the carried-over ones too. */
function isFresh(text: string): boolean {
  return NEW.test(text) && (/mới/iu.test(text) || !/tổng (?:số|cộng)/iu.test(text));
}

/** "ghi ngày kết thúc xử lý chưa đến": the name of a day tells no status. */
const DAY_NAME =
  /(?<!\p{L})ngày (?:tiếp nhận|nộp|hẹn trả(?: kết quả)?|kết thúc xử lý|xử lý xong|có kết quả|trả(?: kết quả)?)(?!\p{L})/giu;

function normaliseLabel(label: string): string {
  const text = label.replace(/\s+/gu, ' ').replace(/qúa/gu, 'quá').replace(/hoá/gu, 'hóa').trim();
  return text.replace(DAY_NAME, 'ngày');
}

function statusOf(text: string): Status | null {
  if (PENDING.test(text)) return 'pending';
  if (/đã (?:được )?(?:giải quyết|xử lý|trả)/iu.test(text)) return 'resolved';
  if (TO_RESOLVE.test(text)) return 'received';
  const received = RECEIVED.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  const resolved = RESOLVED.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  // "Kết quả tiếp nhận, giải quyết": the first verb names the count.
  if (received === Number.POSITIVE_INFINITY && resolved === Number.POSITIVE_INFINITY) return null;
  return received < resolved ? 'received' : 'resolved';
}

/** Late in being accepted, or late without an apology: other counts than those of the form. */
const OTHER_LATE =
  /tiếp nhận (?:chậm|muộn|trễ|quá hạn)|(?:chậm|quá hạn) tiếp nhận|hạn (?:mà |nhưng )?(?:chưa|không) (?:có )?(?:văn bản |thư )?xin lỗi/iu;

function timingOf(text: string, status: Status | null): Timing | null {
  if (OTHER_LATE.test(text)) return null;
  const early = EARLY.test(text);
  const onTime = ON_TIME.test(text);
  const inTime = IN_TIME.test(text);
  if (LATE.test(text) && !early && !onTime && !/chưa quá hạn/iu.test(text))
    return status === 'pending' ? 'overdue' : 'late';
  if (early && (onTime || inTime)) return 'earlyOrOnTime';
  if (early) return 'early';
  if (onTime) return 'onTime';
  if (inTime) return status === 'resolved' ? 'onTime' : 'inTime';
  return null;
}

function channelOf(text: string, online: boolean): ChannelRole | null {
  const direct = DIRECT.test(text);
  const postal = POSTAL.test(text);
  if (online) return direct || postal ? null : 'online';
  if (direct) return postal ? 'offline' : 'direct';
  return postal ? 'postal' : null;
}

function levelOf(text: string): Level | null {
  const found = LEVELS.filter(([, p]) => p.test(text));
  return found.length === 1 ? (found[0] as [Level, RegExp])[0] : null;
}

function serviceOf(text: string): Service | null {
  const full = /toàn trình|trực tuyến toàn tỉnh|mức độ 4/iu.test(text);
  const partial = /một phần|mức độ 3/iu.test(text);
  if (full && partial) return null;
  if (full) return 'full';
  if (partial) return 'partial';
  return /cung cấp thông tin/iu.test(text) ? 'information' : null;
}

/** A count that is a whole by itself: its status is known and nothing narrows it. */
export function isPlain(tags: Tags): boolean {
  return (
    !tags.time &&
    !tags.channel &&
    tags.carry !== 'carried' &&
    !tags.service &&
    !tags.change &&
    !tags.goal &&
    !tags.returned &&
    !tags.rest
  );
}
