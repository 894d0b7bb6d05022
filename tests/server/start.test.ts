import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countries } from '../../jurisdictions/registry.ts';
import { demoToken } from '../../server/sign-in/demo-client.ts';
import { type GatewayProcess, runProcess, startProcess } from '../support/gateway-process.ts';

function stop({ process: child, ended }: GatewayProcess) {
  child.kill('SIGTERM');
  return ended;
}

async function ask(url: string, query: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await demoToken(url, 'case-worker-lu')}`,
    },
    body: JSON.stringify({ query }),
  });
  // The answer's shape is the query's own.
  return (await response.json()) as { data: { persons: { edges: unknown[] } } };
}

async function shell(command: string): Promise<string> {
  let answer = '';
  for await (const chunk of spawn('sh', ['-c', command]).stdout) answer += String(chunk);
  return answer;
}

const PEOPLE = '{ persons(first: 100) { edges { node { id familyName } } } }';

describe('the gateway as a process', () => {
  let folder = '';
  let gateway: GatewayProcess;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gateway-'));
    gateway = await startProcess({ DATA_FOLDER: join(folder, 'data'), PORT: '0' });
  }, 120_000);

  afterAll(async () => {
    await stop(gateway);
    await rm(folder, { recursive: true });
  });

  it('says where it listens and what to try first, and the commands work as they are printed', async () => {
    expect(gateway.output()).toContain(`${gateway.url}/demo`);
    const [question = '', sign = ''] = gateway.output().match(/curl [\s\S]*?'\n\n/g) ?? [];
    const schemes = countries.flatMap(({ jurisdiction }) => jurisdiction.schemes);
    const answer = JSON.parse(await shell(question));
    expect(answer.data.assessEligibility.decisions).toHaveLength(schemes.length);
    expect(JSON.parse(await shell(sign))).toMatchObject({ token_type: 'Bearer', demo: true });
  });

  it('is ready', async () => {
    const response = await fetch(`${gateway.url}/ready`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ready' });
  });

  it('refuses a second process on the same folder and says what to do', async () => {
    const second = await runProcess({ DATA_FOLDER: join(folder, 'data'), PORT: '0' });
    expect(second.code).toBe(1);
    expect(second.output).toMatch(/data/);
    expect(second.output).toMatch(/stop|DATA_FOLDER/i);
    expect(second.output).not.toMatch(/\n\s+at /);
  }, 60_000);

  it('keeps what it holds over a restart', async () => {
    const before = await ask(gateway.url, PEOPLE);
    expect(before.data.persons.edges).toHaveLength(100);
    expect(await stop(gateway)).toBe(0);
    gateway = await startProcess({ DATA_FOLDER: join(folder, 'data'), PORT: '0' });
    expect(await ask(gateway.url, PEOPLE)).toEqual(before);
  }, 120_000);

  it('refuses a taken port and says which to take', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const address = holder.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const second = await runProcess({ DATA_FOLDER: join(folder, 'other'), PORT: String(port), DEMO: 'no' });
    holder.close();
    expect(second.code).toBe(1);
    expect(second.output).toContain(`Port ${port} is taken`);
    expect(second.output).toContain(`PORT=${port + 1}`);
  }, 120_000);

  it('refuses a host that is not loopback where nobody signs in, and says what to set', async () => {
    const outside = await runProcess({ HOST: '0.0.0.0' });
    expect(outside.code).toBe(1);
    expect(outside.output).toContain('loopback');
    expect(outside.output).toContain('OIDC_ISSUER');
    expect(outside.output).toContain('ALLOWED_HOSTS');
  }, 60_000);
});
