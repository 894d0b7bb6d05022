import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';
import type { Asker } from './askers.ts';
import type { Usage } from './usage.ts';

/** A server that is measured, in a process of its own. */
export interface Contender {
  readonly url: string;
  usage(): Promise<Usage>;
  /** The headers that `asker` asks with. */
  headers(asker: Asker): Readonly<Record<string, string>>;
  /** The body of its answer to `body`. */
  ask(asker: Asker, body: string): Promise<string>;
  stop(): Promise<void>;
}

/** A server that tells nobody from another gives no tokens. */
const Started = z.object({ url: z.string(), tokens: z.record(z.string(), z.string()).default({}) });
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

/** Starts `file`, a program of the project, as a server; it is sent `order` and tells its URL and the tokens it takes. */
export async function startContender(
  file: string,
  order: object,
  execArgv: readonly string[] = [],
): Promise<Contender> {
  const child = fork('run.mjs', [file], { execArgv: [...execArgv] });
  child.send(order);
  const { url, tokens } = await messageOf(child, Started);
  const headers: Contender['headers'] = (asker) => {
    const token = tokens[asker];
    return {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    };
  };
  return {
    url,
    headers,
    async usage() {
      child.send('usage');
      return messageOf(child, Used);
    },
    async ask(asker, body) {
      const response = await fetch(url, { method: 'POST', headers: headers(asker), body });
      return response.text();
    },
    async stop() {
      const exit = once(child, 'exit');
      child.disconnect();
      await exit;
    },
  };
}
