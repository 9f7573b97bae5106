/** soat check | report | proof | merge: dispatches to the command; no stack trace ever reaches the user. */
import { UsageError } from './args.ts';
import { EXIT_BAD_INPUT, processIo } from './io.ts';

const HELP = `Soát DVC – soát hồ sơ một cửa và báo cáo kiểm soát TTHC

  soat check  TỆP... --period 2024-Q3 [--unit TÊN] [--level commune|district|province]
                     [--as-of NNNN-TT-NN] [--targets TỆP.json] [--holidays TỆP.json]
                     [--units DANH_SÁCH] [--mapping TỆP.json] [--json]
  soat report TỆP... --period 2024-Q3 [--unit TÊN] [--level …] [--mapping TỆP.json] --out THƯ_MỤC
                     [--profile HỒ_SƠ_ĐƠN_VỊ.json] [--units DANH_SÁCH] [--holidays TỆP.json]
                     [--data TỆP.soat.json]
  soat proof  TỆP... [--period 2024-Q3] [--json]
                     [--data TỆP... [--unit TÊN] [--level …] [--as-of NNNN-TT-NN]]
  soat merge  TỆP.soat.json... --out TỆP.soat.json [--units DANH_SÁCH]

TỆP: trang danh sách hoặc thống kê đã lưu (.html), tệp xuất (.xlsx, .xls, .csv) hoặc .soat.json.
soat proof đọc .docx, .odt, .html, .txt, .md; sau --data là các TỆP số liệu để đối chiếu.
--mapping: tệp “Cột đã được chỉ” xuất ra từ tiện ích, cho bảng mà chữ tiêu đề không đủ để hiểu.
Kỳ: 2024-Q3, 2024-H1, 2024-9M, 2024, 2024-08 hoặc 2024-06-15..2024-09-14; tính tròn tháng
dương lịch thì thêm @duong-lich (2024-Q3@duong-lich).
Mã thoát: 0 không có vi phạm; 1 có vi phạm; 2 sai cách dùng hoặc tệp không đọc được.
`;

type Command = (args: string[]) => Promise<number>;

/** Commands are loaded when called: none pays for another's libraries. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  check: async () => (await import('./check.ts')).runCheck,
  report: async () => (await import('./report.ts')).runReport,
  proof: async () => (await import('./proof.ts')).runProof,
  merge: async () => (await import('./merge.ts')).runMerge,
};

async function main(argv: string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || rest.includes('--help')) {
    (name === undefined ? processIo.err : processIo.out)(HELP);
    return name === undefined ? EXIT_BAD_INPUT : 0;
  }
  const load = COMMANDS[name];
  if (!load) {
    processIo.err(`Không có lệnh “${name}”: dùng check, report, proof hoặc merge.\n`);
    return EXIT_BAD_INPUT;
  }
  try {
    return await (await load())(rest);
  } catch (error) {
    if (error instanceof UsageError) processIo.err(`${error.problems.join('\n')}\n`);
    else processIo.err(`Lỗi ngoài dự kiến: ${messageOf(error)}\n`);
    return EXIT_BAD_INPUT;
  }
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

process.exitCode = await main(process.argv.slice(2));
