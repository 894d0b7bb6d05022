import { dayAfter, type PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { courseOf } from '../../domain/records.ts';
import { validAttestation } from '../attestations.ts';
import type { Duties } from '../duty-line.ts';
import type { Book } from './book.ts';
import { CAI_DUTIES, signatureDuties } from './cai-duties.ts';
import { CAIF_DUTIES, childrenOf, schoolAge } from './caif-duties.ts';
import { type Case, type Duty, type DutyRule, ofAuthority } from './duty.ts';
import { inForceFrom, isFollowed, rulesOf } from './followed-schemes.ts';
import type { RuleId } from './law.ts';
import { OEPRI_DUTIES } from './oepri-enrolment.ts';
import { PRE_DEPARTURE_DUTIES, toldDays } from './pre-departure-duties.ts';
import { proofOf } from './proofs.ts';
import { CAI, CAIF, OEPRI, PRE_DEPARTURE } from './schemes.ts';
import { exemptionDays } from './skills-assessment.ts';
import { closedOn, stretches, termOf } from './term.ts';

/** Each training that was followed is attested, also once the contract is closed. FR-CAI-5, FR-CAIF-4, FR-PRE-13 */
function attestTrainings({ contract, dossier }: Case): readonly Duty[] {
  return dossier.enrolments
    .filter(({ contractId, fileId }) => contractId === contract.id && fileId === dossier.file.id)
    .filter((row) => row.result === 'COMPLETED' && validAttestation(dossier, row) === undefined)
    .flatMap((row): readonly Duty[] => {
      const course = courseOf(dossier, row);
      const proof = course && proofOf(course.kind, contract.scheme);
      if (!course || !proof) return [];
      const { providerId } = course;
      // The law's ids are its keys.
      const rule = proof.rule.id as RuleId;
      const owed = ofAuthority('ISSUE_ATTESTATION', rule, row.id, contract.authorityId);
      return [providerId === null ? owed : { ...owed, debtor: 'PROVIDER', debtorId: providerId }];
    });
}

/** What a contract that is in force and not closed asks for, by its scheme. */
const DUTIES: Readonly<Record<string, readonly DutyRule[]>> = {
  [CAI.code]: CAI_DUTIES,
  [CAIF.code]: CAIF_DUTIES,
  [PRE_DEPARTURE.code]: PRE_DEPARTURE_DUTIES,
  [OEPRI.code]: OEPRI_DUTIES,
};

function dutiesOf(book: Book, contract: ContractRecord, dossier: Dossier, today: PlainDate): readonly Duty[] {
  if (!isFollowed(contract) || contract.withdrawnOn !== null) return [];
  const facts: Case = { book, contract, dossier, today, endsOn: termOf(book, contract, dossier).endsOn };
  const from = inForceFrom(contract);
  if (from === null || from > today) return signatureDuties(facts, rulesOf(contract).drawnUp);
  const standing = closedOn(contract) === null ? (DUTIES[contract.scheme] ?? []) : [];
  return [...standing.flatMap((rule) => rule(facts)), ...attestTrainings(facts)].filter(
    ({ until }) => until === null || until >= today,
  );
}

/** Days after a term, birthdays of children and of the person, days on which facts begin or end, or which they tell. */
function calendarDays(book: Book, dossier: Dossier): readonly PlainDate[] {
  const ofFacts = dossier.facts.flatMap(({ validFrom, validUntil }) => [
    validFrom,
    validUntil === null ? null : dayAfter(validUntil),
  ]);
  const ofContracts = dossier.contracts
    .filter(isFollowed)
    .flatMap((contract) => [
      ...stretches(book, contract, dossier).map(({ until }) => until && dayAfter(until)),
      ...exemptionDays(book, dossier, contract.openedOn),
      ...childrenOf(contract, dossier).map((child) => schoolAge(book, contract, child)?.from ?? null),
    ]);
  return [...ofFacts, ...toldDays(dossier), ...ofContracts].filter((day) => day !== null);
}

/** All that a file's contracts ask of anybody. */
export function duties(book: Book): Duties {
  return {
    on: (dossier, today) =>
      dossier.contracts.flatMap((contract) =>
        dutiesOf(book, contract, dossier, today).map((duty) => ({ contractId: contract.id, ...duty })),
      ),
    calendarDays: (dossier) => calendarDays(book, dossier),
  };
}
