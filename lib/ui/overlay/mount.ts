/**
 * The bar's place in the page: a host element before the table's outermost box, with a
 * shadow root of its own. It opens by less than three pixels a frame, so that nothing the
 * user is about to press jumps. Over a very long list, where every move costs the browser
 * dear, it is docked to the window's lower edge instead and moves nothing at all.
 */
import { render, type VNode } from 'preact';
import tokens from '../styles/tokens.css?inline';
import css from './bar.css?inline';
import { HOST, isLong, outermostBox } from './box.ts';
import { pageClock } from './slices.ts';

/** Height of the open bar, the gap to the table included. */
const HEIGHT = 52;
const DOCKED = 'data-docked';
/** Pixels per frame; a shift under three pixels is not seen as one. */
const STEP = 2;

export interface Mounted {
  host: HTMLElement;
  shadow: ShadowRoot;
  draw(node: VNode): void;
  /** Puts the bar before another element when the page moved or replaced its table. */
  moveTo(table: Element): void;
  remove(): void;
}

/** Mounts the bar above a table. */
export function mountBar(table: Element): Mounted {
  const host = document.createElement(HOST);
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = `${tokens.replaceAll(':root', ':host')}\n${css}`;
  const root = document.createElement('div');
  shadow.append(style, root);
  place(host, table);
  let content: VNode | null = null;
  // Over a long list each frame is dear: the bar's place comes with one, its content with the next.
  let waiting = host.hasAttribute(DOCKED);
  if (!waiting) open(host);
  else
    void pageClock.frame().then(() => {
      waiting = false;
      if (content && host.isConnected) render(content, root);
    });
  return {
    host,
    shadow,
    draw: (node) => {
      content = node;
      if (!waiting) render(node, root);
    },
    moveTo: (next) => place(host, next),
    remove: () => {
      render(null, root);
      host.remove();
    },
  };
}

function place(host: HTMLElement, table: Element): void {
  if (isLong(table)) {
    host.setAttribute(DOCKED, '');
    // Outside the body, so that its long content need not be laid out again.
    if (host.parentElement !== document.documentElement) document.documentElement.append(host);
    return;
  }
  host.removeAttribute(DOCKED);
  const box = outermostBox(table);
  if (host.nextElementSibling !== box) box.before(host);
}

/** Opens the bar frame by frame; its own content is there from the start. */
function open(host: HTMLElement): void {
  let height = 0;
  host.setAttribute('data-opening', '');
  host.style.height = '0';
  const grow = () => {
    height += STEP;
    if (height < HEIGHT && host.isConnected) {
      host.style.height = `${height}px`;
      requestAnimationFrame(grow);
      return;
    }
    host.removeAttribute('style');
    host.removeAttribute('data-opening');
  };
  requestAnimationFrame(grow);
}
