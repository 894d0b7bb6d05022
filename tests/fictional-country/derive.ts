import { dayAfter, dayBefore, earliest, latest, type PlainDate, plus } from '../../domain/calendar.ts';
import type { ContractRecord, ContractStatusRecord, ObligationRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import type { VoucherRecord, VoucherStatusRecord } from '../../domain/voucher.ts';
import type { Book } from './book.ts';
import type { RuleId } from './law.ts';
import { keptUntil } from './retention.ts';

/** Steps in order, each until the day before the next; what is overtaken on its own day never stood. */
function line<Step extends { readonly from: PlainDate; readonly rule: RuleId }>(steps: readonly Step[]) {
  const ordered = steps.toSorted((one, other) => one.from.localeCompare(other.from));
  const stood = ordered.filter(({ from }, index) => ordered[index + 1]?.from !== from);
  return stood.map(({ from, ...step }, index) => {
    const next = stood[index + 1];
    return { ...step, validFrom: from, validUntil: next === undefined ? null : dayBefore(next.from) };
  });
}

export function closedOn({ completedOn, terminatedOn, withdrawnOn }: ContractRecord): PlainDate | null {
  return earliest([completedOn, terminatedOn, withdrawnOn]);
}

/** The part of those for whom a contract was drawn up first: its term begins once the council has signed. */
export const DRAWN_UP = 'CO_SIGNATORY';

export function isDrawnUp({ id }: ContractRecord, { parties }: Dossier): boolean {
  return parties.some(({ contractId, role }) => contractId === id && role === DRAWN_UP);
}

/** Last day of the term before anybody extended it. */
function firstEnd({ catalogue }: Book, { startsOn, governingDate, openedOn }: ContractRecord) {
  const years = provisionOn(catalogue.termYears, governingDate ?? openedOn);
  return startsOn && plus(startsOn, { years });
}

/** The dates that follow from signatures and extensions. XA-TERM-1, XA-JOINT-2, XA-JOINT-4 */
function dated(book: Book, contract: ContractRecord, dossier: Dossier): ContractRecord {
  const drawnUp = isDrawnUp(contract, dossier);
  const days = dossier.parties.flatMap(({ contractId, signedOn }) =>
    contractId === contract.id ? [signedOn] : [],
  );
  const signedOn = drawnUp ? (days.includes(null) ? null : latest(days)) : contract.signedOn;
  const startsOn = drawnUp ? contract.startsOn : signedOn;
  const extensions = dossier.outcomeProposals.flatMap(({ contractId, decided, decidedLastDay }) =>
    contractId === contract.id && decided === 'EXTEND' ? [decidedLastDay] : [],
  );
  const first = firstEnd(book, { ...contract, startsOn });
  return { ...contract, signedOn, startsOn, endsOn: latest([first, ...extensions]) };
}

function contractLine(
  book: Book,
  contract: ContractRecord,
  dossier: Dossier,
): readonly ContractStatusRecord[] {
  const { id: contractId, openedOn, signedOn, startsOn, endsOn } = contract;
  const { completedOn, terminatedOn, withdrawnOn } = contract;
  const drawnUp = isDrawnUp(contract, dossier);
  const first = firstEnd(book, contract);
  const closed = closedOn(contract);
  const step = (status: ContractStatusRecord['status'], from: PlainDate | null, rule: RuleId) =>
    from === null || (closed !== null && from > closed) ? [] : [{ contractId, status, from, rule }];
  return line([
    ...step('PROPOSED', drawnUp ? openedOn : null, 'XA-JOINT-1'),
    ...step('SIGNED', signedOn, 'XA-PATH-3'),
    ...step('IN_PROGRESS', drawnUp ? startsOn : null, 'XA-JOINT-2'),
    ...step('EXTENDED', first !== endsOn ? first && dayAfter(first) : null, 'XA-JOINT-4'),
    ...step('EXPIRED', endsOn && dayAfter(endsOn), 'XA-TERM-1'),
    ...step('COMPLETED', completedOn, 'XA-END-1'),
    ...step('TERMINATED', terminatedOn, 'XA-JOINT-4'),
    ...step('WITHDRAWN', withdrawnOn, 'XA-TERM-1'),
  ]);
}

export function voucherLine(voucher: VoucherRecord, { enrolments }: Dossier): readonly VoucherStatusRecord[] {
  const { id: voucherId, contractId, issuedOn, redeemedOn, cancelledOn, replacedOn, expiresOn } = voucher;
  const place = enrolments.find((row) => row.voucherId === voucherId);
  const kept = place?.result === 'COMPLETED' ? 'HONOURED' : 'BROKEN';
  const lapses = redeemedOn === null && cancelledOn === null ? dayAfter(expiresOn) : null;
  type Step = Pick<VoucherStatusRecord, 'state' | 'bond'> & { from: PlainDate | null; rule: RuleId };
  const steps: readonly Step[] = [
    { state: 'ISSUED', bond: 'OPEN', from: issuedOn, rule: 'XA-BOND-3' },
    { state: 'REDEEMED', bond: 'ENGAGED', from: redeemedOn, rule: 'XA-BOND-2' },
    { state: 'REDEEMED', bond: kept, from: place?.closedOn ?? null, rule: 'XA-COURSE-4' },
    { state: 'EXPIRED', bond: 'LAPSED', from: lapses, rule: 'XA-BOND-1' },
    { state: 'CANCELLED', bond: 'CANCELLED', from: cancelledOn, rule: 'XA-BOND-2' },
    { state: 'REPLACED', bond: cancelledOn ? 'CANCELLED' : 'LAPSED', from: replacedOn, rule: 'XA-BOND-3' },
  ];
  return line(
    steps.flatMap(({ from, ...step }) => (from === null ? [] : [{ voucherId, contractId, ...step, from }])),
  );
}

function duties(book: Book, { file, contracts, vouchers, enrolments, courses, attestations }: Dossier) {
  const rows: ObligationRecord[] = [];
  function due(row: Omit<ObligationRecord, 'fileId' | 'appliesUntil'>, ends: readonly (PlainDate | null)[]) {
    const appliesUntil = earliest(ends);
    if (appliesUntil === null || row.appliesFrom <= appliesUntil)
      rows.push({ fileId: file.id, ...row, appliesUntil });
  }
  const before = (on: PlainDate | null | undefined) => (on == null ? null : dayBefore(on));
  for (const { id, contractId, issuedOn, expiresOn, redeemedOn, cancelledOn } of vouchers) {
    const about = {
      contractId,
      kind: 'REDEEM_VOUCHER',
      subjectId: id,
      debtor: 'PERSON',
      debtorId: null,
    } as const;
    const when = { dueOn: expiresOn, rule: 'XA-BOND-1', appliesFrom: issuedOn };
    due({ ...about, ...when }, [expiresOn, before(redeemedOn), before(cancelledOn)]);
  }
  for (const contract of contracts) {
    const { id, startsOn } = contract;
    if (startsOn === null) continue;
    const endsOn = firstEnd(book, contract);
    const day = enrolments.find(
      (row) =>
        row.contractId === id &&
        row.fileId === file.id &&
        row.voucherId === null &&
        row.result === 'COMPLETED',
    );
    const about = {
      contractId: id,
      kind: 'ATTEND_DAY',
      subjectId: id,
      debtor: 'PERSON',
      debtorId: null,
    } as const;
    const when = { dueOn: endsOn, rule: 'XA-END-1', appliesFrom: startsOn };
    due({ ...about, ...when }, [endsOn, before(day?.closedOn), before(closedOn(contract))]);
  }
  for (const { id, contractId, courseId, closedOn: from, result } of enrolments) {
    if (from === null || result !== 'COMPLETED') continue;
    const course = courses.find((row) => row.id === courseId);
    const debtorId = course?.providerId ?? course?.authorityId ?? file.authorityId;
    const debtor = course?.providerId == null ? 'AUTHORITY' : 'PROVIDER';
    const proofs = attestations.filter((row) => row.enrolmentId === id);
    // Due from the closing of the course, and again whenever a proof was taken back.
    for (const appliesFrom of [from, ...proofs.flatMap(({ revokedOn }) => revokedOn ?? [])]) {
      const proof = earliest(proofs.map(({ issuedOn }) => (issuedOn >= appliesFrom ? issuedOn : null)));
      const about = { contractId, kind: 'ISSUE_PROOF', subjectId: id, debtor, debtorId } as const;
      due({ ...about, dueOn: null, rule: 'XA-PROOF-1', appliesFrom }, [before(proof)]);
    }
  }
  return rows;
}

/** All that follows from a file's recorded facts. */
export function derive(book: Book, dossier: Dossier): Dossier {
  const contracts = dossier.contracts.map((contract) => dated(book, contract, dossier));
  const next = { ...dossier, contracts };
  const kept = keptUntil(book, next);
  return {
    ...next,
    file: { ...next.file, rulesVersion: book.version, keptUntil: kept.until, keptUntilRule: kept.rule.id },
    contractStatuses: contracts.flatMap((contract) => contractLine(book, contract, next)),
    voucherStatuses: next.vouchers.flatMap((voucher) => voucherLine(voucher, next)),
    obligations: duties(book, next),
  };
}

/** Duties as they stood on a day: no later fact moves when one began. */
export function obligations(book: Book, dossier: Dossier, asOf: PlainDate): readonly ObligationRecord[] {
  return derive(book, dossier).obligations.filter(
    ({ appliesFrom, appliesUntil }) =>
      latest([appliesFrom, asOf]) === asOf && (appliesUntil === null || asOf <= appliesUntil),
  );
}
