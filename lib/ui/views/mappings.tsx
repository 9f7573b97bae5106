/** Columns that were taught, per site and header; each can be forgotten. */
import { COLUMN_NAMES } from '../../check/column-names.ts';
import type { StoredItem, StoredMapping } from '../../store/types.ts';
import { texts } from '../texts.ts';
import { useItem } from './use-item.ts';

export function Mappings(props: { mappings: StoredItem<StoredMapping[]> }) {
  const t = texts().sources;
  const { mappings } = props;
  const all = useItem(mappings) ?? [];
  return (
    <section class="card" aria-label={t.mappings}>
      <div class="card-head">
        <h2>{t.mappings}</h2>
      </div>
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
