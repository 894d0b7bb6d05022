import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPeople } from '../../demo/index.ts';
import { asMarkdown } from '../../journeys/document.ts';
import { journeys } from '../../journeys/index.ts';
import { askAt, live, type StepReport } from '../../journeys/run.ts';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
/** Moves on with every request: a journey asks what was known between two of them. */
let instant = Date.UTC(2026, 5, 15, 10);
beforeAll(async () => {
  gateway = await openTestGateway({ clock: () => new Date(instant++), firstPeople: demoPeople });
});
afterAll(() => gateway.close());

async function lived(name: string, run: string): Promise<readonly StepReport[]> {
  const journey = journeys.find((one) => one.name === name);
  if (journey === undefined) throw new RangeError(`no journey ${name}`);
  const reports: StepReport[] = [];
  for await (const report of live(journey, askAt(gateway.url), run)) reports.push(report);
  return reports;
}

describe('each journey goes as told', () => {
  for (const { name, title, steps } of journeys)
    it(title, async () => {
      const reports = await lived(name, 'first');
      expect(
        reports.flatMap((report) => report.differences.map((each) => `${report.title}: ${each}`)),
      ).toEqual([]);
      expect(reports).toHaveLength(steps.length);
    });
});

it('A step that expects something else is told apart', async () => {
  const wrong = {
    name: 'wrong',
    title: 'wrong',
    as: 'anonymous',
    steps: [
      {
        title: 'expects another zone, and a rule that nobody consulted',
        query: '{ jurisdiction(code: LU) { timeZone } }',
        expect: { 'jurisdiction.timeZone': 'Europe/Paris' },
        because: { 'LU-ELIG-1': 'SATISFIED' },
      },
    ],
  } as const;
  for await (const { differences } of live(wrong, askAt(gateway.url), 'wrong'))
    expect(differences).toEqual([
      'jurisdiction.timeZone: expected "Europe/Paris", got "Europe/Luxembourg"',
      'LU-ELIG-1: expected SATISFIED, got no such reason',
    ]);
});

it('The page of the journeys is made from the same data', async () => {
  const page = await readFile(new URL('../../docs/journeys.md', import.meta.url), 'utf8');
  expect(page.trim()).toBe(asMarkdown(journeys).trim());
});
