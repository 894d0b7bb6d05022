import { type ChildProcess, spawn } from 'node:child_process';

export type Environment = Readonly<Record<string, string>>;

/** A gateway in a process of its own, as `npm start` runs it. */
export interface GatewayProcess {
  readonly process: ChildProcess;
  readonly url: string;
  /** What it has said so far. */
  output(): string;
  /** Its exit code, or the signal that ended it, once it has ended. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

function spawned(file: string, environment: Environment) {
  const child = spawn(process.execPath, ['run.mjs', file], {
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...environment },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += String(chunk);
    });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  return { child, output: () => output, ended };
}

/** Waits for the gateway's own word that it is ready. Throws where it ends instead. */
export function startProcess(environment: Environment): Promise<GatewayProcess> {
  const { child, output, ended } = spawned('server/main.ts', environment);
  return new Promise((resolve, reject) => {
    child.stdout.on('data', () => {
      const url = /Ready: (\S+)\/graphql/.exec(output())?.[1];
      if (url !== undefined) resolve({ process: child, output, url, ended });
    });
    void ended.then((how) => reject(new Error(`ended with ${how}: ${output()}`)));
  });
}

/** A start that is refused, or a command, to its end. */
export async function runProcess(environment: Environment, file = 'server/main.ts') {
  const { output, ended } = spawned(file, environment);
  return { code: await ended, output: output() };
}
