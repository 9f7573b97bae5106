/** The product's own mark, as assets/icons/icon.svg draws it; popup, workspace and bar show this one. */
export const MARK_GROUND = '#0b5c66';
export const MARK_LETTER =
  'M88 45C84 34 75 29 64 29 50 29 40 36 40 47c0 12 10 15 24 17 15 2 25 6 25 18 0 11-11 18-25 18-12 0-22-5-26-16';

/** The mark, in pixels square. */
export function Mark(props: { size?: number }) {
  const size = props.size ?? 24;
  return (
    <svg aria-hidden="true" class="mark" width={size} height={size} viewBox="4 4 120 120">
      <rect x="4" y="4" width="120" height="120" rx="28" fill={MARK_GROUND} />
      <path
        d={MARK_LETTER}
        fill="none"
        stroke="#fff"
        stroke-width="15"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
