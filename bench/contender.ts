import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';
import type { Usage } from './usage.ts';

/** A server that is measured, in a process of its own. */
export interface Contender {
  readonly url: string;
  usage(): Promise<Usage>;
  /** The body of its answer to `body`. */
  ask(body: string): Promise<string>;
  stop(): Promise<void>;
}

const Started = z.object({ url: z.string() });
const Used = z.object({ cpuMilliseconds: z.number(), statements: z.number() });

async function messageOf<Output>(child: ChildProcess, schema: z.ZodType<Output>): Promise<Output> {
  const heard = new AbortController();
  const { signal } = heard;
  try {
    const [message] = await Promise.race([
      once(child, 'message', { signal }),
      once(child, 'exit', { signal }).then(() => Promise.reject(new Error('a measured server ended'))),
    ]);
    return schema.parse(message);
  } finally {
    heard.abort();
  }
}

/** Starts `file` as a server; it is sent `order` and tells its URL. */
export async function startContender(
  file: string,
  order: object,
  execArgv: readonly string[] = [],
): Promise<Contender> {
  const child = fork(new URL(file, import.meta.url), { execArgv: ['--import', 'tsx', ...execArgv] });
  child.send(order);
  const { url } = await messageOf(child, Started);
  return {
    url,
    async usage() {
      child.send('usage');
      return messageOf(child, Used);
    },
    async ask(body) {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(url, { method: 'POST', headers, body });
      return response.text();
    },
    async stop() {
      const exit = once(child, 'exit');
      child.disconnect();
      await exit;
    },
  };
}
