import { dayBefore, plus } from '../../domain/calendar.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { factsOf } from '../../domain/dossier-facts.ts';
import { provisionOn } from '../../domain/law.ts';
import { byId, sessionsOf } from '../../domain/records.ts';
import type { CorrectedNoun, CorrectionRules, Kept } from '../../jurisdictions/correction.ts';
import { assessmentProblems, heldInTime } from './assessment.ts';
import { type Book, SCHEME } from './book.ts';
import { resultOf } from './course.ts';
import { derive } from './derive.ts';
import { whoMaySign } from './eligibility.ts';
import { exemptionProblems, longAtSea } from './exemption.ts';
import { FACTS } from './facts.ts';
import { SHELL } from './file.ts';
import { LAW, type RuleId } from './law.ts';

const BASIS: Readonly<Record<CorrectedNoun, RuleId>> = {
  person: 'XA-FILE-1',
  informationSession: 'XA-PATH-1',
  appointment: 'XA-PATH-2',
  contract: 'XA-PATH-3',
  course: 'XA-COURSE-1',
  enrolment: 'XA-COURSE-2',
  attendance: 'XA-COURSE-3',
  attestation: 'XA-PROOF-2',
  voucher: 'XA-BOND-1',
};

/** What signing rested on. */
function signature(book: Book, dossier: Dossier): readonly Kept[] {
  const { appointments, informationSessions } = dossier;
  return dossier.contracts.flatMap(({ id, signedOn, completedOn, withdrawnOn, authorityId }) => {
    if (signedOn === null) return [];
    const { common, own } = factsOf(dossier, 'XA', signedOn);
    const parsed = FACTS.parse(own);
    const facts = { common, own: 'own' in parsed ? parsed.own : {} };
    const asked = appointments.some(({ requestedOn }) => requestedOn <= signedOn);
    const informed = informationSessions.some(({ heldOn }) => heldOn <= signedOn);
    const atOne = completedOn === null || authorityId === dossier.file.authorityId;
    const proved = dossier.attestations.some(({ contractId }) => contractId === id);
    const reasons: readonly Reason[] = [
      ...whoMaySign(book, facts, facts.own.landedOn ?? signedOn, signedOn),
      weigh(LAW['XA-PATH-2'], { informed }, informed),
      weigh(LAW['XA-PATH-3'], { asked }, asked),
      weigh(LAW['XA-END-1'], { atOne }, atOne),
      weigh(LAW['XA-TERM-1'], { withdrawnOn, proved }, withdrawnOn === null || !proved),
    ];
    return reasons.map((reason) => ({ recordId: id, reason }));
  });
}

/** The rules that a file's records keep. */
function kept(book: Book, dossier: Dossier): readonly Kept[] {
  const { assessments, attendances, attestations, enrolments, vouchers, contracts, transmissions } = dossier;
  const row = (recordId: string, rule: RuleId, holds: boolean) => ({
    recordId,
    reason: weigh(LAW[rule], {}, holds),
  });
  return [
    ...signature(book, dossier),
    ...assessments.map((held) => ({
      recordId: held.id,
      reason: heldInTime(held, dossier.informationSessions),
    })),
    ...dossier.exemptions.map((row) => ({ recordId: row.id, reason: longAtSea(row) })),
    ...attendances.map(({ id, signed }) => row(id, 'XA-COURSE-3', signed)),
    ...attestations.map(({ id, issuedOn, copyReceivedOn: got }) =>
      row(id, 'XA-PROOF-2', got === null || issuedOn <= got),
    ),
    // What was handed in had come by then.
    ...transmissions.map(({ id, subjectId, sentOn }) => {
      const got = byId(attestations, subjectId)?.copyReceivedOn ?? null;
      return row(id, 'XA-PROOF-2', sentOn === null || got === null || sentOn <= got);
    }),
    ...enrolments.map(({ id, contractId, enrolledOn }) =>
      row(id, 'XA-TERM-1', enrolledOn >= (byId(contracts, contractId)?.signedOn ?? enrolledOn)),
    ),
    ...vouchers.map(({ id, issuedOn, redeemedOn, expiresOn }) =>
      row(id, 'XA-BOND-1', redeemedOn === null || (issuedOn <= redeemedOn && redeemedOn <= expiresOn)),
    ),
  ];
}

export function correctionRules(book: Book): CorrectionRules {
  const { catalogue, version } = book;
  return {
    code: 'XA',
    law: LAW,
    rulesVersion: version,
    scheme: SCHEME,
    identifiers: [SHELL],
    facts: FACTS,
    basis: (noun) => LAW[BASIS[noun]],
    derive: (dossier) => derive(book, dossier),
    kept: (dossier) => kept(book, dossier),
    keptByCourse(courseId, { courses }) {
      const { totalMinutes, scheduledOn } = byId(courses, courseId) ?? {};
      if (totalMinutes === undefined || scheduledOn === undefined) return [];
      const atLeast = provisionOn(catalogue.courseMinutes, scheduledOn);
      const reason = weigh(LAW['XA-COURSE-1'], { totalMinutes, atLeast }, totalMinutes >= atLeast);
      return [{ recordId: courseId, reason }];
    },
    signatureOpens: () => true,
    signatureGoverns: () => false,
    resultOf: (dossier, place) => resultOf(book, dossier, place),
    givingBack(dossier, { courseId }, on) {
      const first = sessionsOf(dossier.courseSessions, courseId)[0]?.heldOn ?? null;
      const last = first && dayBefore(first);
      return weigh(LAW['XA-COURSE-5'], { last }, last !== null && on <= last);
    },
    assessmentProblems,
    exemptionProblems,
    expiresOn: (_contract, issuedOn) =>
      plus(issuedOn, { days: provisionOn(catalogue.voucherDays, issuedOn) }),
  };
}
