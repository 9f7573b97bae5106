/** Columns that were taught, per site and header: forgotten one by one, kept in and taken from a file. */
import { useState } from 'preact/hooks';
import { COLUMN_NAMES } from '../../check/column-names.ts';
import { importMappings, mappingFileOf } from '../../portal/mapping/schema.ts';
import { withMapping } from '../../portal/mapping.ts';
import type { StoredItem, StoredMapping } from '../../store/types.ts';
import { Transfer } from '../components/transfer.tsx';
import { texts } from '../texts.ts';
import { useItem } from './use-item.ts';

export function Mappings(props: { mappings: StoredItem<StoredMapping[]> }) {
  const t = texts().sources;
  const { mappings } = props;
  const all = useItem(mappings) ?? [];
  const [said, setSaid] = useState<{ text: string; bad: boolean } | null>(null);
  const read = async (text: string) => {
    try {
      const taught = importMappings(text);
      await mappings.update((list) => taught.reduce(withMapping, list));
      setSaid({ text: texts().common.saved, bad: false });
    } catch (error) {
      setSaid({ text: (error as Error).message, bad: true });
    }
  };
  return (
    <section class="card" aria-label={t.mappings}>
      <div class="card-head">
        <h2>{t.mappings}</h2>
        <span class="row">
          <Transfer
            fileName="cot-da-chi.json"
            content={() => mappingFileOf(all)}
            onText={(text) => void read(text)}
          />
        </span>
      </div>
      {said && (
        <p class={said.bad ? 'notice bad' : 'notice good'} role="status">
          {said.text}
        </p>
      )}
      {all.length === 0 ? (
        <p class="soft">{t.mappingsEmpty}</p>
      ) : (
        <ul class="lines">
          {all.map((mapping) => (
            <li key={mapping.site + mapping.signature} class="row spread">
              <span>
                <strong>{mapping.site}</strong>
                <br />
                <span class="soft small">
                  {Object.entries(mapping.columns)
                    .map(([header, column]) => `${header} → ${COLUMN_NAMES[column]}`)
                    .join('; ')}
                </span>
              </span>
              <button
                type="button"
                class="link bad"
                onClick={() =>
                  void mappings.update((list) => list.filter((m) => !sameMapping(m, mapping)))
                }
              >
                {texts().common.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sameMapping(a: StoredMapping, b: StoredMapping): boolean {
  return a.site === b.site && a.signature === b.signature;
}
