import { birthday, dayAfter, type PlainDate, parsePlainDate, plus } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import type { PrestationRecord } from '../../domain/prestation.ts';
import { ofKind } from '../by-kind.ts';
import type { Duties, Duty } from '../duty-line.ts';
import { AXIS_RULE, axesNotDone, axesOf, progressOf, wordingOf } from './axes.ts';
import type { Book } from './book.ts';
import { ownAttestations, standingOn } from './file-facts.ts';
import { receptionDoneOn } from './reception.ts';
import { ATTESTATION_COPY } from './sendings.ts';

const FOLLOW = {
  RECEPTION_MODULE: 'FOLLOW_RECEPTION_MODULE',
  CIVIC_TRAINING: 'FOLLOW_CITIZENSHIP_TRAINING',
  LANGUAGE_COURSE: 'FOLLOW_FRENCH_TRAINING',
  WORK_ORIENTATION: 'FOLLOW_WORK_ORIENTATION',
} as const;

const BY_PERSON = { debtor: 'PERSON', debtorId: null, until: null } as const;

/** An axis is followed, inside its period where it has begun. WAL-AXE-1 to WAL-AXE-4, WAL-AXE-7 */
function follow(book: Book, contract: ContractRecord, axis: PrestationRecord, known: Dossier): Duty {
  return {
    ...BY_PERSON,
    contractId: contract.id,
    kind: ofKind(FOLLOW, axis.kind),
    subjectId: axis.id,
    dueOn: progressOf(book, contract, axis, known).lastDay,
    rule: ofKind(AXIS_RULE, axis.kind),
  };
}

/** What the centre owes: the convention after the module, the attestation after the axes. WAL-AXE-5, WAL-END-1 */
function ofCentre(book: Book, contract: ContractRecord, known: Dossier): readonly Duty[] {
  const owed = {
    contractId: contract.id,
    subjectId: contract.id,
    debtor: 'AUTHORITY',
    debtorId: contract.authorityId,
    dueOn: null,
    until: null,
  } as const;
  if (contract.signedOn === null)
    return receptionDoneOn(known, contract) === null
      ? []
      : [{ ...owed, kind: 'SIGN_CONVENTION', rule: 'WAL-AXE-5' }];
  return axesNotDone(book, contract, known).length > 0
    ? []
    : [{ ...owed, kind: 'ISSUE_ATTESTATION', rule: 'WAL-END-1' }];
}

function ofContract(book: Book, contract: ContractRecord, known: Dossier, today: PlainDate) {
  if (contract.completedOn !== null || contract.withdrawnOn !== null) return [];
  const obliged = standingOn(book, known, today) === 'OBLIGED';
  const open = obliged ? axesNotDone(book, contract, known) : [];
  return [...open.map((axis) => follow(book, contract, axis, known)), ...ofCentre(book, contract, known)];
}

/** Copies that are still to be sent. WAL-END-2 */
function ofCopies({ file, transmissions }: Dossier): readonly Duty[] {
  return transmissions
    .filter(({ kind, sentOn }) => kind === ATTESTATION_COPY && sentOn === null)
    .map(({ id, contractId, dueOn }) => ({
      contractId,
      kind: 'SEND_ATTESTATION_COPY',
      subjectId: id,
      debtor: 'AUTHORITY',
      debtorId: file.authorityId,
      dueOn,
      rule: 'WAL-END-2',
      until: null,
    }));
}

/** Days told of in facts, with the day after each: titles, cards, certificates and jobs begin and end on them. */
function factDays({ facts }: Dossier, workMonths: number): readonly PlainDate[] {
  const named = facts.flatMap(({ kind, value, validFrom, validUntil }) => [
    ...(kind === 'employment' && validFrom !== null ? [plus(validFrom, { months: workMonths })] : []),
    ...(JSON.stringify([value, validFrom, validUntil]).match(/\d{4}-\d{2}-\d{2}/g) ?? []),
  ]);
  return named.flatMap((text) => parsePlainDate(text) ?? []).flatMap((on) => [on, dayAfter(on)]);
}

/** Days on which an axis begins, is done, or the module is. */
function axisDays(book: Book, dossier: Dossier): readonly PlainDate[] {
  return dossier.contracts.flatMap((contract) =>
    axesOf(contract, dossier).flatMap((axis) => {
      const { begunOn, doneOn } = progressOf(book, contract, axis, dossier);
      return [begunOn, doneOn].filter((on) => on !== null);
    }),
  );
}

/** The days on which somebody is as old as makes the path an obligation, or no more. WAL-EXE-3 */
function birthdays({ catalogue }: Book, { file, contracts }: Dossier): readonly PlainDate[] {
  const { birthDate } = file;
  if (birthDate === null) return [];
  return contracts.flatMap((contract) => {
    const on = wordingOf(contract);
    return [catalogue.obligedFromAgeYears, catalogue.exemptFromAgeYears].map((years) =>
      birthday(birthDate, provisionOn(years, on)),
    );
  });
}

/** All that a file's path asks of anybody; of the person only while obliged. */
export function duties(book: Book): Duties {
  return {
    on: (known, today) => [
      ...known.contracts.flatMap((contract) => ofContract(book, contract, known, today)),
      ...ofCopies(known),
    ],
    calendarDays: (dossier) => {
      const [contract] = dossier.contracts;
      if (contract === undefined) return [];
      const months = provisionOn(book.catalogue.workOverMonths, wordingOf(contract));
      const issued = ownAttestations(dossier).map(({ issuedOn }) => dayAfter(issuedOn));
      return [
        ...axisDays(book, dossier),
        ...factDays(dossier, months),
        ...birthdays(book, dossier),
        ...issued,
      ];
    },
  };
}
