/** Filing a capture under another unit or period, where the page did not name it or named it wrongly. */
import { useState } from 'preact/hooks';
import type { Capture } from '../../store/types.ts';
import { Dialog, Field, Select } from '../components/basics.tsx';
import type { Face } from '../face/face.ts';
import { periodChoices } from '../models/periods.ts';
import { texts } from '../texts.ts';

export function MoveCapture(props: { face: Face; capture: Capture; onClose: () => void }) {
  const t = texts();
  const { face, capture } = props;
  const [unit, setUnit] = useState(capture.unit);
  const [periodId, setPeriod] = useState(capture.periodId);
  const submit = async (e: Event) => {
    e.preventDefault();
    await face.attempt(async () => {
      await face.backend.moveCapture(capture.id, { unit: unit.trim(), periodId });
      face.chooseScope(unit.trim(), periodId);
    });
    props.onClose();
  };
  return (
    <Dialog title={t.sources.move} onClose={props.onClose}>
      <form class="stack" onSubmit={(e) => void submit(e)}>
        <p class="soft">{t.sources.moveHint}</p>
        <Field label={t.common.unit} value={unit} onInput={setUnit} />
        <Select
          label={t.common.period}
          value={periodId}
          choices={periodChoices(face.backend.today(), [], periodId, face.regime.value)}
          onChange={setPeriod}
        />
        <div class="dialog-foot">
          <button type="button" class="button" onClick={props.onClose}>
            {t.common.cancel}
          </button>
          <button type="submit" class="button primary">
            {t.common.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
