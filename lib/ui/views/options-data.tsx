/** What is stored, for how long, and erasing all of it. */
import { useEffect, useState } from 'preact/hooks';
import { parsePeriod } from '../../calendar/period.ts';
import type { Capture } from '../../store/types.ts';
import { formatCount } from '../../text/numbers.ts';
import { NumberField } from '../components/basics.tsx';
import type { OptionsBackend } from '../face/options-backend.ts';
import { moment } from '../models/when.ts';
import { texts } from '../texts.ts';
import { useItem } from './use-item.ts';

const RETENTION = { min: 1, max: 3660 };
const MB = 1_048_576;

export function DataPart(props: { backend: OptionsBackend }) {
  const t = texts();
  const { backend } = props;
  const { settings } = backend.items;
  const value = useItem(settings);
  const [captures, setCaptures] = useState<Capture[]>([]);
  const [bytes, setBytes] = useState<number | null>(null);
  const [erased, setErased] = useState(false);
  const look = async () => {
    setCaptures(await backend.captures());
    setBytes(await backend.storedBytes());
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once when the part opens.
  useEffect(() => void look(), [backend]);
  const forget = async (id: string) => {
    if (!confirm(t.sources.forgetAsk)) return;
    await backend.forgetCapture(id);
    await look();
  };
  const erase = async () => {
    if (!confirm(t.options.eraseAsk)) return;
    await backend.eraseEverything();
    setErased(true);
    await look();
  };
  return (
    <>
      <p class="lead">{t.options.dataIntro}</p>
      <section class="card stack">
        {value && (
          <NumberField
            label={t.options.retention}
            range={RETENTION}
            value={value.retentionDays}
            onChange={(retentionDays) => void settings.update((s) => ({ ...s, retentionDays }))}
          />
        )}
      </section>
      <CapturesCard
        captures={captures}
        bytes={bytes}
        now={backend.now()}
        onForget={(id) => void forget(id)}
      />
      <div class="row">
        <button type="button" class="button danger" onClick={() => void erase()}>
          {t.options.erase}
        </button>
        {erased && (
          <span role="status" class="good">
            {t.options.erased}
          </span>
        )}
      </div>
    </>
  );
}

/** What was read, unit by unit, and how much room all of it takes. */
function CapturesCard(props: {
  captures: readonly Capture[];
  bytes: number | null;
  now: number;
  onForget: (id: string) => void;
}) {
  const t = texts();
  const { captures, bytes, now } = props;
  return (
    <section class="card">
      <div class="card-head">
        <h2>{t.options.captures}</h2>
        {bytes !== null && <span class="faint small">{formatCount(Math.ceil(bytes / MB))} MB</span>}
      </div>
      {captures.length === 0 ? (
        <p class="soft">{t.options.capturesEmpty}</p>
      ) : (
        <ul class="lines">
          {captures.map((capture) => (
            <li key={capture.id} class="row spread">
              <span>
                <strong>{capture.unit || t.common.unnamedUnit}</strong> ·{' '}
                {periodLabel(capture.periodId)} · {t.common.dossiers(capture.rowsRead)}
                <br />
                <span class="faint small">
                  {capture.system} · {moment(capture.updatedAt, now, t.overview.today)}
                </span>
              </span>
              <button type="button" class="link bad" onClick={() => props.onForget(capture.id)}>
                {t.common.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function periodLabel(id: string): string {
  try {
    return parsePeriod(id).label;
  } catch {
    return id;
  }
}
