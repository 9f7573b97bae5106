/** Everything set aside in any unit, with reason, end and state. */
import { rules } from '../../../rules/index.ts';
import { formatReportDay, fromIso, vietnamDay } from '../../calendar/day.ts';
import type { Dismissal } from '../../store/types.ts';
import type { OptionsBackend } from '../face/options-backend.ts';
import { texts } from '../texts.ts';
import { useItem } from './use-item.ts';

export function DismissalsPart(props: { backend: OptionsBackend }) {
  const t = texts();
  const { dismissals } = props.backend.items;
  const all = useItem(dismissals) ?? [];
  const today = vietnamDay(props.backend.now());
  return (
    <>
      <p class="lead">{t.options.dismissalsIntro}</p>
      <section class="card">
        {all.length === 0 ? (
          <p class="soft">{t.options.dismissalsEmpty}</p>
        ) : (
          <div class="table-wrap">
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">{t.options.rule}</th>
                  <th scope="col">{t.common.unit}</th>
                  <th scope="col">{t.options.dossier}</th>
                  <th scope="col">{t.options.reason}</th>
                  <th scope="col">{t.options.until}</th>
                  <th scope="col">
                    <span class="unseen">{t.warnings.restore}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {all.map((dismissal) => (
                  <tr key={dismissal.id}>
                    <th scope="row">{titleOf(dismissal.rule)}</th>
                    <td>{dismissal.unit}</td>
                    <td class="nowrap">{dismissal.dossier ?? t.options.dismissalWhole}</td>
                    <td>{dismissal.reason}</td>
                    <td>
                      <span class="nowrap">{untilText(dismissal)}</span>{' '}
                      <span class="faint small">
                        {isOver(dismissal, today) ? t.warnings.expired : t.options.inForce}
                      </span>
                    </td>
                    <td class="nowrap">
                      <button
                        type="button"
                        class="link"
                        onClick={() =>
                          void dismissals.update((list) =>
                            list.filter((other) => other.id !== dismissal.id),
                          )
                        }
                      >
                        {t.warnings.restore}
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </>
  );
}

function titleOf(id: string): string {
  return rules.find((rule) => rule.id === id)?.title ?? id;
}

function untilText({ until }: Dismissal): string {
  const day = fromIso(until);
  return day === null ? until : formatReportDay(day);
}

function isOver({ until }: Dismissal, today: number): boolean {
  return (fromIso(until) ?? 0) < today;
}
