/** A short sentence about what just happened; in the top layer, so that no dialog hides it. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The sentence of the moment; nothing when there is none. */
export function Toast(props: { sentence: string | null }) {
  const ref = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || props.sentence === null) return;
    // Shown anew each time: what opened last lies on top.
    element.hidePopover();
    element.showPopover();
  }, [props.sentence]);
  if (props.sentence === null) return null;
  return (
    <p ref={ref} popover="manual" class="toast" role="status">
      {props.sentence}
    </p>
  );
}
