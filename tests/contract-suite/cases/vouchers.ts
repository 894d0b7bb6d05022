import { expect } from 'vitest';
import { covers, dayAfter, dayBefore, type PlainDate } from '../../../domain/calendar.ts';
import type { Dossier } from '../../../domain/dossier.ts';
import type { Case, Subject } from '../case.ts';
import { storiedFilesOf } from '../worlds.ts';

function voucherOf({ country, told }: Subject) {
  const { voucher } = told;
  if (country.vouchers === null || voucher === undefined) throw new Error('no voucher is told of');
  const { story, input } = voucher.staged(country);
  const row = story.dossier().vouchers.find(({ id }) => id === input.voucherId);
  if (row === undefined) throw new Error('no such voucher');
  return { ...voucher, story, input, row };
}

function stateOn({ voucherStatuses }: Dossier, id: string, on: PlainDate) {
  const step = voucherStatuses.find(
    ({ voucherId, validFrom, validUntil }) => voucherId === id && covers(validFrom, validUntil, on),
  );
  return step === undefined ? null : [step.state, step.bond];
}

export const VOUCHERS: readonly Case[] = [
  {
    name: 'vouchers: each has a code of its own with the country’s prefix',
    run(subject) {
      const { vouchers: scheme } = subject.country;
      expect(scheme?.prefix).toMatch(/^[0-9A-Z]{2,}$/);
      const issued = storiedFilesOf(subject).map(({ vouchers }) => vouchers.map(({ code }) => code));
      expect(issued.flat()).not.toEqual([]);
      for (const codes of issued) {
        expect(codes).toEqual([...new Set(codes)]);
        for (const code of codes) expect(code.startsWith(`${scheme?.prefix}-`)).toBe(true);
      }
    },
  },
  {
    name: 'vouchers: one that is not redeemed stands open to its last day and has lapsed the day after',
    run(subject) {
      const { story, row, lastDay } = voucherOf(subject);
      const dossier = story.dossier();
      expect(row.expiresOn).toBe(lastDay);
      expect(stateOn(dossier, row.id, dayBefore(row.issuedOn))).toBeNull();
      expect(stateOn(dossier, row.id, row.issuedOn)).toEqual(['ISSUED', 'OPEN']);
      expect(stateOn(dossier, row.id, lastDay)).toEqual(['ISSUED', 'OPEN']);
      expect(stateOn(dossier, row.id, dayAfter(lastDay))).toEqual(['EXPIRED', 'LAPSED']);
    },
  },
  {
    name: 'vouchers: one is redeemed on its last day and refused the day after',
    run(subject) {
      const { lastDay } = voucherOf(subject);
      const verdicts = [lastDay, dayAfter(lastDay)].map((on) => {
        const { story, input } = voucherOf(subject);
        return story.decide('redeemVoucher', on, input).verdict;
      });
      expect(verdicts).toEqual(['GRANTED', 'REFUSED']);
    },
  },
  {
    name: 'vouchers: one is redeemed once',
    run(subject) {
      const { story, input, lastDay } = voucherOf(subject);
      const redeem = () => story.decide('redeemVoucher', lastDay, input).verdict;
      expect([redeem(), redeem()]).toEqual(['GRANTED', 'REFUSED']);
      expect(stateOn(story.dossier(), input.voucherId, lastDay)).toEqual(['REDEEMED', 'ENGAGED']);
    },
  },
  {
    name: 'vouchers: the line of a voucher has no gap and begins with its issue',
    run(subject) {
      const files = storiedFilesOf(subject);
      for (const { vouchers, voucherStatuses } of files)
        for (const { id, issuedOn } of vouchers) {
          const steps = voucherStatuses.filter(({ voucherId }) => voucherId === id);
          expect(steps[0]?.validFrom).toBe(issuedOn);
          for (const [index, { validUntil }] of steps.entries())
            expect(validUntil && dayAfter(validUntil)).toBe(steps[index + 1]?.validFrom ?? null);
        }
      expect(files.flatMap(({ voucherStatuses }) => voucherStatuses)).not.toEqual([]);
    },
  },
  {
    name: 'vouchers: a place in the sequence is held by one voucher that was not replaced',
    run(subject) {
      const files = storiedFilesOf(subject);
      expect(files.flatMap(({ vouchers }) => vouchers)).not.toEqual([]);
      for (const { vouchers } of files) {
        const places = vouchers
          .filter(({ replacedOn }) => replacedOn === null)
          .map(({ contractId, sequence }) => `${contractId} ${sequence}`);
        expect(places).toEqual([...new Set(places)]);
        for (const { replacesId, sequence } of vouchers)
          if (replacesId !== null)
            expect(vouchers.find(({ id }) => id === replacesId)?.sequence).toBe(sequence);
      }
    },
  },
];
