import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserError } from '@yibao-rules/model';
import { readJsonBody } from './body.js';
import { type Door, refusalOf } from './guard.js';
import { ReviewDesk, type ReviewOptions } from './review-desk.js';

export interface ReviewServer {
  /** Where the page is, with this run's token: whoever knows it may decide. */
  url: string;
  close(): Promise<void>;
}

/** No answer is kept, framed, sniffed, or read by another site; there is no CORS header anywhere. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/**
 * Serves the report on the loopback interface with buttons that write triage.json.
 * @param port 0 takes a free one.
 */
export async function startReview(options: ReviewOptions, port = 0): Promise<ReviewServer> {
  const desk = new ReviewDesk(options);
  const token = randomBytes(24).toString('base64url');
  const server = createServer();
  await listen(server, port);
  const door: Door = { port: (server.address() as AddressInfo).port, token };
  server.on('request', (request, response) => void answer(request, response, door, desk));
  return {
    url: `http://127.0.0.1:${door.port}/${token}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new UserError(`port ${port} is taken`, { hint: 'Leave --port out to take a free one.', cause: error }) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, door: Door, desk: ReviewDesk): Promise<void> {
  const refusal = refusalOf(request, door);
  if (refusal !== null) return sendJson(response, refusal.status, { error: refusal.error });
  try {
    await route(request, response, desk);
  } catch (error) {
    if (error instanceof UserError) return sendJson(response, 400, { error: error.message });
    console.error(error);
    sendJson(response, 500, { error: 'a mistake in yibao itself; the terminal says more' });
  }
}

async function route(request: IncomingMessage, response: ServerResponse, desk: ReviewDesk): Promise<void> {
  const path = (request.url ?? '/').split('/').slice(2).join('/');
  const asked = `${request.method} ${path}`;
  if (asked === 'GET ') {
    const page = await desk.page();
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/html; charset=utf-8' }).end(page);
  } else if (asked === 'PUT decisions') sendJson(response, 200, await desk.decide(await readJsonBody(request)));
  else if (asked === 'DELETE decisions') sendJson(response, 200, await desk.withdraw(await readJsonBody(request)));
  else sendJson(response, 404, { error: 'nothing here' });
}

/** The connection of a refused request is closed, so that nothing more of it is read. */
function sendJson(response: ServerResponse, status: number, body: object): void {
  const close = status === 200 ? {} : { connection: 'close' };
  response.writeHead(status, { ...HEADERS, ...close, 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
