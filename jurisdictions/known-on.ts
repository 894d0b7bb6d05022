import type { PlainDate } from '../domain/calendar.ts';
import type { Dossier } from '../domain/dossier.ts';

function reached(on: PlainDate | null, asOf: PlainDate): PlainDate | null {
  return on !== null && on <= asOf ? on : null;
}

/**
 * The file as it was known on `asOf`: what was recorded for later days is taken away. What was planned
 * (sessions of a course) stays.
 */
export function knownOn(dossier: Dossier, asOf: PlainDate): Dossier {
  const past = (on: PlainDate) => on <= asOf;
  const heldSessions = new Set(
    dossier.courseSessions.filter(({ heldOn }) => past(heldOn)).map(({ id }) => id),
  );
  const informationSessions = dossier.informationSessions.filter(({ heldOn }) => past(heldOn));
  return {
    ...dossier,
    informationSessions,
    informationSessionAttendances: dossier.informationSessionAttendances.filter(({ sessionId }) =>
      informationSessions.some(({ id }) => id === sessionId),
    ),
    appointments: dossier.appointments
      .filter(({ requestedOn }) => past(requestedOn))
      .map((row) => ({
        ...row,
        heldOn: reached(row.heldOn, asOf),
        cancelledOn: reached(row.cancelledOn, asOf),
      })),
    assessments: dossier.assessments.filter(({ heldOn }) => past(heldOn)),
    contracts: dossier.contracts
      .filter(({ openedOn }) => past(openedOn))
      .map((row) => ({
        ...row,
        signedOn: reached(row.signedOn, asOf),
        completedOn: reached(row.completedOn, asOf),
        terminatedOn: reached(row.terminatedOn, asOf),
        withdrawnOn: reached(row.withdrawnOn, asOf),
      })),
    parties: dossier.parties.map((row) => ({ ...row, signedOn: reached(row.signedOn, asOf) })),
    outcomeProposals: dossier.outcomeProposals
      .filter(({ proposedOn }) => past(proposedOn))
      .map((row) => {
        const decidedOn = reached(row.decidedOn, asOf);
        return decidedOn === null ? { ...row, decidedOn, decided: null, decidedLastDay: null } : row;
      }),
    exemptions: dossier.exemptions
      .filter(({ grantedOn }) => past(grantedOn))
      .map((row) => ({ ...row, withdrawnOn: reached(row.withdrawnOn, asOf) })),
    prestations: dossier.prestations
      .filter(({ openedOn }) => past(openedOn))
      .map((row) => ({
        ...row,
        cancelledOn: reached(row.cancelledOn, asOf),
        excusedOn: reached(row.excusedOn, asOf),
      })),
    courses: dossier.courses.map((row) => ({ ...row, calledOffOn: reached(row.calledOffOn, asOf) })),
    enrolments: dossier.enrolments
      .filter(({ enrolledOn }) => past(enrolledOn))
      .map((row) => ({
        ...row,
        cancelledOn: reached(row.cancelledOn, asOf),
        closedOn: reached(row.closedOn, asOf),
        result: reached(row.closedOn, asOf) === null ? null : row.result,
        interpreting: row.interpreting.filter(({ requestedOn }) => past(requestedOn)),
      })),
    attendances: dossier.attendances.filter(({ sessionId }) => heldSessions.has(sessionId)),
    vouchers: dossier.vouchers
      .filter(({ issuedOn }) => past(issuedOn))
      .map((row) => ({
        ...row,
        redeemedOn: reached(row.redeemedOn, asOf),
        providerId: reached(row.redeemedOn, asOf) === null ? null : row.providerId,
        cancelledOn: reached(row.cancelledOn, asOf),
        cancelReason: reached(row.cancelledOn, asOf) === null ? null : row.cancelReason,
        replacedOn: reached(row.replacedOn, asOf),
        settledOn: reached(row.settledOn, asOf),
        settlement: reached(row.settledOn, asOf) === null ? null : row.settlement,
        settlementReason: reached(row.settledOn, asOf) === null ? null : row.settlementReason,
      })),
    attestations: dossier.attestations
      .filter(({ issuedOn }) => past(issuedOn))
      .map((row) => ({
        ...row,
        copyReceivedOn: reached(row.copyReceivedOn, asOf),
        revokedOn: reached(row.revokedOn, asOf),
      })),
    transmissions: dossier.transmissions
      .filter(({ createdOn }) => past(createdOn))
      .map((row) => ({ ...row, sentOn: reached(row.sentOn, asOf) })),
  };
}

/** The days on which something was recorded that duties hang on (attendance is not: a course's closing is), in order. */
export function factDays(dossier: Dossier): readonly PlainDate[] {
  const days = [
    ...dossier.contracts.flatMap((row) => [
      row.openedOn,
      row.signedOn,
      row.completedOn,
      row.terminatedOn,
      row.withdrawnOn,
    ]),
    ...dossier.parties.map(({ signedOn }) => signedOn),
    ...dossier.outcomeProposals.flatMap((row) => [row.proposedOn, row.decidedOn]),
    ...dossier.prestations.flatMap((row) => [row.openedOn, row.cancelledOn, row.excusedOn]),
    ...dossier.assessments.map(({ heldOn }) => heldOn),
    ...dossier.exemptions.flatMap((row) => [row.grantedOn, row.withdrawnOn]),
    ...dossier.courses.map(({ calledOffOn }) => calledOffOn),
    ...dossier.enrolments.flatMap((row) => [row.enrolledOn, row.cancelledOn, row.closedOn]),
    ...dossier.vouchers.flatMap((row) => [
      row.issuedOn,
      row.redeemedOn,
      row.cancelledOn,
      row.replacedOn,
      row.settledOn,
    ]),
    ...dossier.attestations.flatMap((row) => [row.issuedOn, row.copyReceivedOn, row.revokedOn]),
    ...dossier.transmissions.flatMap((row) => [row.createdOn, row.sentOn]),
  ].filter((day) => day !== null);
  return [...new Set(days)].toSorted();
}
