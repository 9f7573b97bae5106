/** Targets as data: switched, edited, added, imported and exported, always with their source. */
import { useState } from 'preact/hooks';
import { bundledTargets } from '../../../rules/targets/index.ts';
import { CERTAINTY_TEXT, type Decision, KPI_NAMES, type Kpi } from '../../statistics/targets.ts';
import type { JsonValue } from '../../store/types.ts';
import { formatPercent } from '../../text/numbers.ts';
import { Transfer } from '../components/transfer.tsx';
import type { OptionsBackend } from '../face/options-backend.ts';
import {
  decisionOf,
  imported,
  type NewTarget,
  ownDecisions,
  switched,
  type TargetLine,
  targetLines,
  withTarget,
} from '../models/targets.ts';
import { texts } from '../texts.ts';
import { ManagedBadge, useManaged } from './managed.tsx';
import { TargetDialog } from './target-dialog.tsx';
import { useItem } from './use-item.ts';

export function TargetsPart(props: { backend: OptionsBackend }) {
  const t = texts().options;
  const { targets } = props.backend.items;
  const deployed = useManaged(props.backend.items.managed);
  const own = ownDecisions(useItem(targets));
  const [editing, setEditing] = useState<TargetLine | 'new' | null>(null);
  const [said, setSaid] = useState<{ text: string; bad: boolean } | null>(null);
  const lines = targetLines(bundledTargets, own, deployed.targets);
  const keep = (decisions: Decision[]) =>
    targets.set(decisions.length === 0 ? null : (decisions as unknown as JsonValue));
  const attempt = async (change: () => Decision[], done: string | null) => {
    try {
      await keep(change());
      setSaid(done === null ? null : { text: done, bad: false });
    } catch (error) {
      setSaid({ text: t.importFailed((error as Error).message), bad: true });
    }
  };
  const read = (text: string) => void attempt(() => imported(own, text), texts().common.saved);
  const save = (typed: NewTarget) => {
    if (editing === 'new' || editing === null)
      return attempt(
        () => [...own, decisionOf(typed, `tu-nhap-${props.backend.now().toString(36)}`)],
        null,
      );
    const { target } = editing;
    const years = target.years.includes(typed.year) ? target.years : [typed.year];
    const changed = { ...target, ...pickTarget(typed), years };
    return attempt(() => withTarget(own, editing, changed, typed.citation), null);
  };
  return (
    <>
      <p class="lead">{t.targetsIntro}</p>
      <div class="row">
        <button type="button" class="button primary" onClick={() => setEditing('new')}>
          {t.targetAdd}
        </button>
        <Transfer fileName="chi-tieu.json" content={() => own} onText={read} />
      </div>
      {said && (
        <p class={said.bad ? 'notice bad' : 'notice good'} role="status">
          {said.text}
        </p>
      )}
      <section class="card">
        {lines.map((line) => (
          <TargetRow
            key={`${line.decision.id}#${line.index}`}
            line={line}
            onSwitch={(on) =>
              void attempt(() => withTarget(own, line, switched(line.target, on)), null)
            }
            onEdit={() => setEditing(line)}
            onRemove={() => void keep(own.filter((d) => d.id !== line.decision.id))}
          />
        ))}
      </section>
      {editing && (
        <TargetDialog
          line={editing === 'new' ? null : editing}
          onSave={save}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}

function pickTarget({ kpi, level, percent, window, group }: NewTarget) {
  return { kpi, level, percent, window, group };
}

function TargetRow(props: {
  line: TargetLine;
  onSwitch: (on: boolean) => void;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const t = texts();
  const { target, decision, from } = props.line;
  const fixed = from === 'administrator';
  const level = target.level === 'all' ? t.options.allLevels : t.common.level[target.level];
  const name = KPI_NAMES[target.kpi as Kpi];
  return (
    <div class="setting target">
      <div>
        <label class="check">
          <input
            type="checkbox"
            checked={target.enabled}
            disabled={fixed}
            aria-label={`${t.options.targetOn}: ${name}, ${level}`}
            onChange={(e) => props.onSwitch(e.currentTarget.checked)}
          />
          <span>
            <strong>
              {name} {target.percent === null ? '–' : formatPercent(target.percent)}
            </strong>{' '}
            {from === 'user' && <span class="badge brand">{t.options.targetOwn}</span>}
            {fixed && <ManagedBadge />}{' '}
            {target.certainty !== 'verified' && (
              <span class="badge warn">{CERTAINTY_TEXT[target.certainty]}</span>
            )}
            <br />
            <span class="soft">
              {level} · {target.group} · {target.years.join(', ')} ·{' '}
              {t.options.windowName[target.window]}
            </span>
          </span>
        </label>
        <p class="hint indent">{decision.citation}</p>
      </div>
      {!fixed && (
        <div class="row end">
          <button type="button" class="link" onClick={props.onEdit}>
            {t.common.edit}
          </button>
          {from === 'user' && (
            <button type="button" class="link bad" onClick={props.onRemove}>
              {t.common.remove}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
