/** What the reader must know before the draft is signed; shown above it, never in it. */
import { formatReportDay } from '../calendar/day.ts';
import { brokenIdentities } from '../statistics/form-cells.ts';
import type { Rate } from '../statistics/types.ts';
import { formatCount, formatPercent } from '../text/numbers.ts';
import { endedWithin, lowerFirst, officeOf, previousOf, type ReportContext } from './context.ts';
import { cellOf } from './figure.ts';
import { isProven } from './generate/rates.ts';
import { levelName } from './office.ts';

export function notices(context: ReportContext): string[] {
  return [
    ...(context.outline.verified ? [] : [context.outline.note ?? 'Đề cương chưa được xác minh.']),
    ...tierNotices(context),
    ...windowNotices(context),
    ...coverageNotices(context),
    ...feedbackNotices(context),
    ...targetNotices(context),
    ...identityNotices(context),
    ...carryNotices(context),
    ...(context.input.remarks ?? []),
  ];
}

function tierNotices(context: ReportContext): string[] {
  return context.levels
    .filter((level) => !context.outline.tiers.includes(level))
    .map((level) => {
      const name = levelName(level);
      const within = endedWithin(context, level);
      if (within !== null)
        return `Kỳ báo cáo có phần trước khi bỏ ${name} (đến ngày ${formatReportDay(within)}); số liệu ${name} được nêu riêng, hãy kiểm tra hồ sơ đã chuyển về đơn vị nào.`;
      return `Số liệu có ${name} trong kỳ mà chính quyền không còn ${name}; hãy kiểm tra kỳ và đơn vị.`;
    });
}

function windowNotices(context: ReportContext): string[] {
  const { asOf } = context.input.datasets[0] ?? { asOf: context.period.to };
  if (asOf >= context.period.to) return [];
  return [
    `Kỳ báo cáo chưa kết thúc: số liệu mới tính đến ngày ${formatReportDay(asOf)} (cuối kỳ là ngày ${formatReportDay(context.period.to)}).`,
  ];
}

function coverageNotices(context: ReportContext): string[] {
  const out: string[] = [];
  for (const level of context.levels) {
    const dataset = context.byLevel.get(level)?.dataset;
    if (!dataset) {
      out.push(`Chưa có số liệu của ${officeOf(context, level)}.`);
      continue;
    }
    const { rowsRead, rowsTotal, pagesRead, pagesTotal } = dataset.coverage;
    if (rowsTotal !== null && rowsRead < rowsTotal)
      out.push(
        `Mới đọc ${formatCount(rowsRead)}/${formatCount(rowsTotal)} hồ sơ của ${officeOf(context, level)}; số liệu còn thiếu.`,
      );
    else if (pagesTotal !== null && pagesRead < pagesTotal)
      out.push(
        `Mới đọc ${pagesRead}/${pagesTotal} trang của ${officeOf(context, level)}; số liệu còn thiếu.`,
      );
  }
  return out;
}

/** A list of phản ánh, kiến nghị that was read in part. */
function feedbackNotices({ input }: ReportContext): string[] {
  return input.datasets.flatMap(({ feedback }) => {
    const { pagesRead, pagesTotal, rowsRead, rowsTotal } = feedback?.coverage ?? NOTHING_READ;
    if (rowsTotal !== null && rowsRead < rowsTotal)
      return [
        `Mới đọc ${formatCount(rowsRead)}/${formatCount(rowsTotal)} phản ánh, kiến nghị; số liệu biểu II.05 còn thiếu.`,
      ];
    return pagesTotal !== null && pagesRead < pagesTotal
      ? [
          `Mới đọc ${pagesRead}/${pagesTotal} trang phản ánh, kiến nghị; số liệu biểu II.05 còn thiếu.`,
        ]
      : [];
  });
}

const NOTHING_READ = { pagesRead: 0, pagesTotal: null, rowsRead: 0, rowsTotal: null };

/** Targets that nobody has proved, and yearly ones held against the period alone. */
function targetNotices(context: ReportContext): string[] {
  const rates = [...context.byLevel.values()].flatMap(({ dataset }) =>
    Object.values(dataset.yearToDate ?? dataset.rates).filter(
      (rate: Rate | null) => rate?.target != null,
    ),
  ) as Rate[];
  const unproven = rates
    .filter((rate) => !isProven(rate))
    .map(
      ({ target, judgement }) =>
        `Mức ${formatPercent(target as number)} (${judgement?.citation ?? 'không rõ nguồn'}) chưa xác minh, chỉ để tham khảo, không in vào báo cáo; hãy nhập chỉ tiêu đang áp dụng.`,
    );
  const yearly = rates.some((rate) => isProven(rate) && rate.judgement?.periodForYear)
    ? [
        'Chỉ tiêu giao theo năm đang được so với số liệu của kỳ báo cáo vì chưa đọc số liệu từ ngày 01/01; hãy đọc thêm để so đúng.',
      ]
    : [];
  return [...new Set([...unproven, ...yearly])];
}

/** Only a portal's own table can break an identity; the sentence says which, and blames nobody. */
function identityNotices(context: ReportContext): string[] {
  return [...context.byLevel].flatMap(([level, figures]) =>
    brokenIdentities(figures.total).map(
      (broken) =>
        `Biểu II.06 của ${officeOf(context, level)} không khớp: ${broken.identity} (${broken.equation}); có thể do cột trả lại, rút hoặc chờ bổ sung không hiển thị.`,
    ),
  );
}

/** Column (6) of this period is column (11) of the one before. */
function carryNotices(context: ReportContext): string[] {
  const previous = previousOf(context);
  if (!previous) return [];
  return [...context.byLevel].flatMap(([level, figures]) => {
    const then = previous.levels.find((entry) => entry.level === level)?.form06;
    const pending = then ? cellOf(then, 'pending.total') : null;
    const carried = cellOf(figures.total, 'received.carriedOver');
    if (pending === null || carried === null || pending === carried) return [];
    return [
      `Kỳ trước chuyển qua của ${officeOf(context, level)} là ${formatCount(carried)} hồ sơ, nhưng ${lowerFirst(previous.period.label)} còn đang giải quyết ${formatCount(pending)} hồ sơ; hãy đối chiếu.`,
    ];
  });
}
