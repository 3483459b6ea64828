import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A body as it stands, or a handler that does what it likes. */
export type Route = string | Buffer | Handler;

/** A web site on loopback that plays what a test gives it. What it has no route for is 404, robots.txt too. */
export interface Site {
  host: string;
  url(path: string): string;
  /** `GET path` of every request so far, in order. */
  asked: string[];
  requests: IncomingMessage[];
  /** The most requests that were open at the same time. */
  busiest: number;
  close(): Promise<void>;
}

export async function openSite(routes: Readonly<Record<string, Route>>, address = '127.0.0.1'): Promise<Site> {
  let open = 0;
  const server: Server = createServer((request, response) => {
    site.asked.push(request.url ?? '');
    site.requests.push(request);
    site.busiest = Math.max(site.busiest, ++open);
    response.on('close', () => open--);
    const route = routes[request.url ?? ''];
    if (typeof route === 'function') route(request, response);
    else response.writeHead(route === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(route ?? 'no such page');
  });
  // A client that hangs up in the middle, or speaks no HTTP, is part of the play.
  server.on('clientError', (_, socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const { port } = server.address() as AddressInfo;
  const host = `${address.includes(':') ? `[${address}]` : address}:${port}`;
  const site: Site = {
    host,
    url: (path) => `http://${host}${path}`,
    asked: [],
    requests: [],
    busiest: 0,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return site;
}

/** Answers with a status and headers, and a body where there is one. */
export function answer(status: number, headers: Record<string, string> = {}, body: string | Buffer = ''): Handler {
  return (_, response) => response.writeHead(status, headers).end(body);
}

/** Plays one handler after the other; the last one stays. */
export function inTurn(...handlers: Handler[]): Handler {
  let turn = 0;
  return (request, response) => handlers[Math.min(turn++, handlers.length - 1)]!(request, response);
}

/** Writes bytes to the socket as they stand: answers that no HTTP library would send. */
export function raw(...parts: (string | Buffer)[]): Handler {
  return (request) => {
    for (const part of parts) request.socket.write(part);
    request.socket.end();
  };
}
