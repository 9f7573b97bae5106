/** Where a number comes from, shown beside it while it is hovered or focused. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Figure } from '../../report/types.ts';
import { texts } from '../texts.ts';

export interface Pointed {
  figure: Figure;
  text: string;
  element: HTMLElement;
}

const GAP = 6;
const EDGE = 12;

export function FigureTip(props: { pointed: Pointed; onHide: () => void }) {
  const { figure, text, element } = props.pointed;
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (ref.current) place(ref.current, element.getBoundingClientRect());
  }, [element]);
  const { onHide } = props;
  // The number moves away under a note that stands still: better none than one in the wrong place.
  useEffect(() => {
    const options = { capture: true, passive: true };
    addEventListener('scroll', onHide, options);
    return () => removeEventListener('scroll', onHide, options);
  }, [onHide]);
  const count = figure.dossiersTotal ?? figure.dossiers.length;
  return (
    <div ref={ref} id="figure-tip" role="tooltip" class="figure-tip">
      <strong>{text}</strong> {figure.formula}
      {figure.origin && <span class="origin">{figure.origin}</span>}
      <span class="hint">{hintOf(figure, count)}</span>
    </div>
  );
}

function hintOf({ of }: Figure, count: number): string {
  const t = texts().report;
  if (of === 'feedback') return count > 0 ? t.figureFeedback(count) : t.figureFeedbackFromTable;
  return count > 0 ? t.figureDossiers(count) : t.figureFromTable;
}

/** Under the number, or above it where there is no room; never over the edges of the window. */
function place(tip: HTMLElement, at: DOMRect): void {
  const { width, height } = tip.getBoundingClientRect();
  const below = at.bottom + GAP;
  const top = below + height + EDGE > innerHeight ? at.top - GAP - height : below;
  const left = Math.min(Math.max(EDGE, at.left - 20), innerWidth - width - EDGE);
  tip.style.top = `${Math.max(EDGE, top)}px`;
  tip.style.left = `${left}px`;
}
