export { chiLang } from './chi-lang.ts';
export { MINH_HOA_AS_OF, minhHoa, missedTarget, seededTroubles } from './minh-hoa.ts';

import { chiLang } from './chi-lang.ts';
import { minhHoa } from './minh-hoa.ts';
import type { DataSet, DataSetId } from './types.ts';

const MAKERS: Record<DataSetId, () => DataSet> = {
  'chi-lang-2024-q3': chiLang,
  'commune-2026-q4': minhHoa,
};

export const DATA_SET_IDS = Object.keys(MAKERS) as DataSetId[];

export function isDataSetId(text: string): text is DataSetId {
  return text in MAKERS;
}

export function dataSet(id: DataSetId): DataSet {
  return MAKERS[id]();
}
