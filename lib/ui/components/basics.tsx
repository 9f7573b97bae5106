/** Small native-element components shared by every face. */
import type { ComponentChildren, TargetedEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Outcome } from '../../statistics/types.ts';
import { texts } from '../texts.ts';
import { AlarmIcon, CheckIcon, CloseIcon, QuestionIcon } from './icons.tsx';

export interface Choice {
  value: string;
  label: string;
}

/** A labelled native select; the label may be for screen readers only. */
export function Select(props: {
  label: string;
  hideLabel?: boolean;
  value: string;
  choices: Choice[];
  disabled?: boolean;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class={props.hideLabel ? 'unseen' : undefined}>
        {props.label}
      </label>
      <select
        id={id}
        class="select"
        value={props.value}
        disabled={props.disabled}
        onChange={(e) => props.onChange(e.currentTarget.value)}
      >
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === props.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

type FieldProps = {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string | undefined;
  error?: string | null | undefined;
  type?: 'text' | 'number' | 'date';
  lines?: number;
  placeholder?: string;
  min?: string | number;
  max?: string | number;
  step?: string | number;
};

/** A labelled text, number or date input (or textarea) with its hint and its error. */
export function Field(props: FieldProps) {
  const id = useId();
  const note = props.error || props.hint;
  const type = (e: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    props.onInput(e.currentTarget.value);
  const shared = {
    id,
    value: props.value,
    placeholder: props.placeholder ?? '',
    'aria-invalid': Boolean(props.error),
    'aria-describedby': note ? `${id}-note` : undefined,
  };
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.lines ? (
        <textarea class="textarea" rows={props.lines} onInput={type} {...shared} />
      ) : (
        <input
          class="input"
          // The attribute types of preact want one literal; the three kinds share everything used here.
          type={(props.type ?? 'text') as 'text'}
          min={props.min}
          max={props.max}
          step={props.step}
          onInput={type}
          {...shared}
        />
      )}
      {note && (
        <span id={`${id}-note`} class={props.error ? 'error' : 'hint'}>
          {note}
        </span>
      )}
    </div>
  );
}

/** A whole number within bounds; anything else stays in the box with the reason, and is not kept. */
export function NumberField(props: {
  label: string;
  value: number;
  range: { min: number; max: number };
  step?: number;
  hint?: string;
  onChange: (value: number) => void;
}) {
  const { min, max } = props.range;
  const [typed, setTyped] = useState(String(props.value));
  const isGood = (text: string) =>
    text.trim() !== '' &&
    Number.isInteger(Number(text)) &&
    Number(text) >= min &&
    Number(text) <= max;
  return (
    <Field
      label={props.label}
      type="number"
      min={min}
      max={max}
      step={props.step ?? 1}
      hint={props.hint}
      error={isGood(typed) ? null : texts().common.range(min, max)}
      value={typed}
      onInput={(text) => {
        setTyped(text);
        if (isGood(text)) props.onChange(Number(text));
      }}
    />
  );
}

/** A labelled check box. */
export function Check(props: {
  label: ComponentChildren;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={props.checked}
        disabled={props.disabled}
        onChange={(e) => props.onChange(e.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}

/** A modal dialog on the native element: focus stays inside, Escape closes. */
export function Dialog(props: {
  title: string;
  wide?: boolean;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const opener = document.activeElement;
    ref.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      class={props.wide ? 'dialog wide' : 'dialog'}
      aria-labelledby={id}
      onClose={props.onClose}
    >
      <div class="dialog-head">
        <h2 id={id}>{props.title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={texts().common.close}
          onClick={() => ref.current?.close()}
        >
          <CloseIcon />
        </button>
      </div>
      <div class="dialog-body">{props.children}</div>
    </dialog>
  );
}

export interface TabItem {
  id: string;
  label: string;
  badge?: number | undefined;
  tone?: 'bad' | 'warn' | undefined;
}

/** Tabs with the arrow keys of the pattern; only the chosen one is in the tab order. */
export function Tabs(props: {
  label: string;
  items: TabItem[];
  chosen: string;
  onChoose: (id: string) => void;
}) {
  const move = (e: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
    if (step === undefined) return;
    e.preventDefault();
    const at = props.items.findIndex((item) => item.id === props.chosen);
    const next = props.items[(at + step + props.items.length) % props.items.length];
    if (!next) return;
    props.onChoose(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={props.label} class="tabs" onKeyDown={move}>
      {props.items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="tab"
          id={`tab-${item.id}`}
          class="tab"
          aria-selected={item.id === props.chosen}
          aria-controls={item.id === props.chosen ? `panel-${item.id}` : undefined}
          tabIndex={item.id === props.chosen ? 0 : -1}
          onClick={() => props.onChoose(item.id)}
        >
          {item.label}
          {item.badge ? <span class={`badge ${item.tone ?? ''}`}>{item.badge}</span> : null}
        </button>
      ))}
    </div>
  );
}

/** The coloured square that stands for an outcome, with its word for screen readers. */
export function Sign(props: { outcome: Outcome }) {
  return (
    <span class={`sign ${props.outcome}`}>
      {props.outcome === 'violation' ? (
        <AlarmIcon />
      ) : props.outcome === 'pass' ? (
        <CheckIcon />
      ) : (
        <QuestionIcon />
      )}
      <span class="unseen">{texts().common.outcome[props.outcome]}</span>
    </span>
  );
}

/** An empty state: what is missing and what to do. */
export function Empty(props: {
  icon: ComponentChildren;
  title: string;
  children: ComponentChildren;
  actions?: ComponentChildren;
}) {
  return (
    <div class="empty">
      {props.icon}
      <h2>{props.title}</h2>
      {props.children}
      {props.actions && <div class="row">{props.actions}</div>}
    </div>
  );
}
