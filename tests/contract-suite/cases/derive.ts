import { expect } from 'vitest';
import { day, dayAfter, type PlainDate } from '../../../domain/calendar.ts';
import type { Dossier } from '../../../domain/dossier.ts';
import type { Case } from '../case.ts';
import { filesOf, frozen, storiedFilesOf } from '../worlds.ts';

interface Step {
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
}

/** Each step begins the day after the one before it, and the last is open. */
function expectLine(steps: readonly Step[]): void {
  for (const [index, { validFrom, validUntil }] of steps.entries()) {
    const next = steps[index + 1];
    expect(validUntil === null ? null : dayAfter(validUntil)).toBe(next?.validFrom ?? null);
    if (validUntil !== null) expect(validFrom <= validUntil).toBe(true);
  }
}

/** What no rule derives, with one more row of each that nobody has derived yet. */
function withMore({ file, identifiers, facts, appointments, attestations, transmissions }: Dossier) {
  const of = { id: 'one-more', fileId: file.id };
  const always = { validFrom: null, validUntil: null };
  const asked = { requestedOn: day('2026-01-01'), scheduledOn: null, heldOn: null, cancelledOn: null };
  return {
    identifiers: [...identifiers, { ...of, scheme: 'ONE_MORE', value: '1' }],
    facts: [...facts, { ...of, ...always, kind: 'oneMore', value: 1, special: false }],
    appointments: [...appointments, { ...of, ...asked, channel: 'EMAIL' as const }],
    attestations,
    transmissions,
  };
}

export const DERIVE: readonly Case[] = [
  {
    name: 'derive: deriving twice changes nothing',
    run(subject) {
      const { country } = subject;
      for (const dossier of filesOf(subject)) {
        const once = country.derive(dossier);
        expect(country.derive(once)).toEqual(once);
      }
    },
  },
  {
    name: 'derive: a file says by which rules it was derived',
    run(subject) {
      for (const { file } of filesOf(subject)) expect(file.rulesVersion).toBe(subject.country.rulesVersion);
    },
  },
  {
    name: 'derive: the file given is left as it was',
    run(subject) {
      for (const dossier of filesOf(subject)) subject.country.derive(frozen(structuredClone(dossier)));
    },
  },
  {
    name: 'derive: what was recorded stays, and what follows belongs to it',
    run(subject) {
      for (const dossier of filesOf(subject)) {
        const { contractStatuses, voucherStatuses, obligations, file, contracts } = dossier;
        const recorded = withMore(dossier);
        expect(subject.country.derive({ ...dossier, ...recorded })).toMatchObject(recorded);
        const ids = contracts.map(({ id }) => id);
        for (const { contractId } of contractStatuses) expect(ids).toContain(contractId);
        for (const { voucherId } of voucherStatuses)
          expect(dossier.vouchers.map(({ id }) => id)).toContain(voucherId);
        for (const { fileId } of obligations) expect(fileId).toBe(file.id);
      }
    },
  },
  {
    name: 'derive: a contract’s status line has no gap and begins when it was opened or signed',
    run(subject) {
      const files = storiedFilesOf(subject);
      expect(files.flatMap(({ contracts }) => contracts)).not.toEqual([]);
      for (const { contracts, contractStatuses } of files)
        for (const { id, openedOn, signedOn } of contracts) {
          const steps = contractStatuses.filter(({ contractId }) => contractId === id);
          // A signature that was put right moves; the opening never does.
          expect([openedOn, signedOn]).toContain(steps[0]?.validFrom);
          expectLine(steps);
        }
    },
  },
];
