/** The small panels that open below the bar. */
import type { ComponentChildren } from 'preact';
import type { BarProps } from './bar.tsx';
import type { TeachView } from './teach.ts';

/** Rows shown one by one; more would not be read. */
const MAX_ROWS = 50;

/** The rows that could not be read, each with its reason. */
export function RefusedPanel({ view, act }: BarProps) {
  const { texts, refused } = view;
  return (
    <Frame title={texts.refusedTitle} act={act}>
      <ul>
        {refused.slice(0, MAX_ROWS).map(({ row, reason }) => (
          <li key={row}>{texts.refusedRow(row, reason)}</li>
        ))}
        {refused.length > MAX_ROWS && <li>…</li>}
      </ul>
      <div class="actions">
        <button type="button" onClick={() => act.panel('structure')}>
          {texts.why}
        </button>
        <button type="button" onClick={() => act.panel(null)}>
          {texts.close}
        </button>
      </div>
    </Frame>
  );
}

/** The table’s structure to copy, without any data. */
export function StructurePanel({ view, act }: BarProps) {
  const { texts } = view;
  return (
    <Frame title={texts.structureTitle} act={act}>
      <p>{texts.structureHelp}</p>
      <pre>{view.structure}</pre>
      <div class="actions">
        <button type="button" onClick={() => act.panel(null)}>
          {texts.close}
        </button>
        <button type="button" class="main" onClick={act.copyStructure}>
          {view.copied ? texts.copied : texts.copy}
        </button>
      </div>
    </Frame>
  );
}

/** The lesson: which header is which column. */
export function TeachPanel({ view, teach, act }: BarProps & { teach: TeachView }) {
  const { texts } = view;
  return (
    <Frame title={texts.teachTitle} act={act}>
      <p>{teach.question ?? texts.teachHelp}</p>
      <div class="teach">
        {teach.wanted.map(({ column, name, index }) => (
          <Choice
            key={column}
            name={name}
            index={index}
            headers={teach.headers}
            none={texts.teachNone}
            picking={teach.picking === column}
            pickText={teach.picking === column ? texts.teachPicking : texts.teachPick}
            onChoose={(chosen) => act.choose(column, chosen)}
            onPick={() => act.pick(column)}
          />
        ))}
      </div>
      <div class="actions">
        <button type="button" onClick={() => act.panel(null)}>
          {texts.close}
        </button>
        <button type="button" class="main" disabled={!teach.changed} onClick={act.saveTeach}>
          {texts.teachSave}
        </button>
      </div>
    </Frame>
  );
}

interface ChoiceProps {
  name: string;
  index: number | null;
  headers: TeachView['headers'];
  none: string;
  picking: boolean;
  pickText: string;
  onChoose: (index: number | null) => void;
  onPick: () => void;
}

function Choice(props: ChoiceProps) {
  return (
    <>
      <span>{props.name}</span>
      <select
        aria-label={props.name}
        value={props.index ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          props.onChoose(value === '' ? null : Number(value));
        }}
      >
        <option value="">{props.none}</option>
        {props.headers.map(({ index, text }) => (
          <option key={index} value={index}>
            {text}
          </option>
        ))}
      </select>
      <button type="button" aria-pressed={props.picking} onClick={props.onPick}>
        {props.pickText}
      </button>
    </>
  );
}

/** Takes the focus when it opens, and closes on Escape without the portal hearing of it. */
function Frame(props: { title: string; act: BarProps['act']; children: ComponentChildren }) {
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    props.act.panel(null);
  };
  return (
    <div
      ref={focus}
      class="panel"
      role="dialog"
      tabIndex={-1}
      aria-label={props.title}
      onKeyDown={close}
    >
      <h2>{props.title}</h2>
      {props.children}
    </div>
  );
}

/** One function for all renderings: called when the panel comes and goes, not when it changes. */
function focus(panel: HTMLElement | null): void {
  panel?.focus({ preventScroll: true });
}
