/**
 * A proxy that lets nothing through and remembers who knocked: whatever a browser behind
 * it sends beyond the loopback address shows up here.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Updates, clock and password checks of the browser itself: they come whatever is open. The
 * extension cannot hide behind them: its pages' requests are recorded one by one as well.
 */
const BROWSERS_OWN = /(?:^|\.)(?:google|googleapis|gstatic|gvt1)\.com$/;

export interface Outside {
  /** For the browser's `--proxy-server`. */
  address: string;
  /** Host of every attempt in order, but for the browser maker's own services. */
  attempts(): string[];
  close(): Promise<void>;
}

export async function watchOutside(): Promise<Outside> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    hosts.push(new URL(request.url ?? '', 'http://unknown').hostname);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    hosts.push((request.url ?? '').replace(/:\d+$/, ''));
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    attempts: () => hosts.filter((host) => !BROWSERS_OWN.test(host)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
