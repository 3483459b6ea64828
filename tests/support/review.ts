import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { createInterface } from 'node:readline';
import { COMMAND } from './yibao.js';

export interface RunningReview {
  url: URL;
  process: ChildProcess;
  /** Ends it as Ctrl-C does, and gives its exit code. */
  end(): Promise<number | null>;
}

/** Runs `yibao review` in a project, until it has printed where it listens. */
export async function startReview(root: string): Promise<RunningReview> {
  const child = spawn(process.execPath, [COMMAND, 'review'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const failed = exited.then(([code]) => Promise.reject(new Error(`yibao review ended with ${code}`)));
  const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), failed])) as [string];
  failed.catch(() => {}); // from now on it ends when it is told to
  return {
    url: new URL(line),
    process: child,
    async end() {
      child.kill('SIGINT');
      return (await exited)[0];
    },
  };
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Sends a request with exactly these headers: what a browser forbids a page to set, an attacker's client may. */
export function send(url: URL, options: { method?: string; headers?: OutgoingHttpHeaders; body?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', body = '' } = options;
    const headers = { host: url.host, 'content-length': Buffer.byteLength(body), ...options.headers };
    const outgoing = request({ host: '127.0.0.1', port: url.port, path: url.pathname, method, headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () =>
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks).toString('utf8') }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
