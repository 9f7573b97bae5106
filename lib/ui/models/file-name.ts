/** File names by office habit: "BC-KSTTHC-Q3-2024-ubnd-huyen-chi-lang.docx". */
import { foldWords } from '../../text/normalise.ts';

export function reportFileName(unit: string, periodId: string, extension: string): string {
  return `BC-KSTTHC-${periodPart(periodId)}${unitPart(unit)}.${extension}`;
}

/** "Q3-2024", "H1-2024", "2024", "08-2024"; a free span keeps both days. */
function periodPart(periodId: string): string {
  const m = /^(\d{4})-(\w{1,2})$/.exec(periodId);
  return m ? `${m[2]}-${m[1]}` : periodId.replace('..', '_');
}

function unitPart(unit: string): string {
  const words = foldWords(unit)
    .replace(/^uy ban nhan dan/, 'ubnd')
    .replace(/ /g, '-')
    .slice(0, 60);
  return words === '' ? '' : `-${words.replace(/-$/, '')}`;
}
