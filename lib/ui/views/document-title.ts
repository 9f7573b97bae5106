/** What a full tab is called in the browser's row of tabs and by screen readers. */
import { useEffect } from 'preact/hooks';
import { texts } from '../texts.ts';

/** Names the tab after the part that is open, in the language of the faces. */
export function useDocumentTitle(part: string): void {
  const { name } = texts().common;
  useEffect(() => {
    document.title = `${part} – ${name}`;
  }, [part, name]);
}
