/** The few signs used by the faces: 16 px strokes, always beside words or a label. */
import type { ComponentChildren } from 'preact';

function Icon(props: { children: ComponentChildren; size?: number }) {
  const size = props.size ?? 16;
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {props.children}
    </svg>
  );
}

export const ExpandIcon = () => (
  <Icon>
    <path d="M6 2.5H2.5V6M10 2.5h3.5V6M6 13.5H2.5V10M10 13.5h3.5V10" />
  </Icon>
);

export const GearIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="2" />
    <path d="M6.7 1.8h2.6l.4 1.7 1.3.7 1.6-.5 1.3 2.3-1.2 1.2v1.6l1.2 1.2-1.3 2.3-1.6-.5-1.3.7-.4 1.7H6.7l-.4-1.7-1.3-.7-1.6.5-1.3-2.3 1.2-1.2V7.2L2.1 6l1.3-2.3 1.6.5 1.3-.7Z" />
  </Icon>
);

export const ChevronIcon = () => (
  <Icon size={14}>
    <path d="m6 3.5 4.5 4.5L6 12.5" />
  </Icon>
);

export const BackIcon = () => (
  <Icon size={14}>
    <path d="M10 3.5 5.5 8l4.5 4.5" />
  </Icon>
);

export const AlarmIcon = () => (
  <Icon size={14}>
    <path d="M8 3v5.5M8 12v.2" stroke-width="2" />
  </Icon>
);

export const QuestionIcon = () => (
  <Icon size={14}>
    <path d="M5.6 6A2.4 2.4 0 1 1 8 8.4v1.1M8 12.4v.1" stroke-width="1.7" />
  </Icon>
);

export const CheckIcon = (props: { size?: number }) => (
  <Icon size={props.size ?? 14}>
    <path d="m3.5 8.5 3 3 6-7" stroke-width={props.size ? 1 : 1.8} />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);

export const PagesIcon = () => (
  <Icon size={28}>
    <rect x="3" y="1.8" width="9" height="12.4" rx="1.2" stroke-width="0.9" />
    <path d="M5.2 5h4.6M5.2 7.5h4.6M5.2 10h2.8" stroke-width="0.9" />
  </Icon>
);

export const SearchTableIcon = () => (
  <Icon size={28}>
    <path
      d="M9 12.5H2.8a.8.8 0 0 1-.8-.8V3.3c0-.4.4-.8.8-.8h10.4c.4 0 .8.4.8.8V7M2 5.8h12M6 5.8v6.7"
      stroke-width="0.9"
    />
    <circle cx="11.4" cy="10.4" r="2.1" stroke-width="0.9" />
    <path d="m13 12 1.6 1.8" stroke-width="0.9" />
  </Icon>
);

export const ShieldIcon = () => (
  <Icon size={28}>
    <path d="M8 1.8 3 3.6v4c0 3.2 2 5.4 5 6.6 3-1.2 5-3.4 5-6.6v-4L8 1.8Z" stroke-width="0.9" />
    <path d="m6 8 1.5 1.5L10.2 6.6" stroke-width="0.9" />
  </Icon>
);

export const UploadIcon = () => (
  <Icon size={28}>
    <path
      d="M8 10V3M5.2 5.6 8 2.8l2.8 2.8M2.5 10v2.4c0 .5.4.9.9.9h9.2c.5 0 .9-.4.9-.9V10"
      stroke-width="0.9"
    />
  </Icon>
);
