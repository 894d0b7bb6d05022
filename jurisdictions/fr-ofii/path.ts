import type { PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { PrestationKind, PrestationRecord, PrestationStatus } from '../../domain/prestation.ts';
import { courseOf, lastSessionOn } from '../../domain/records.ts';
import { attemptAt } from '../attempts.ts';
import { validAttestation } from '../attestations.ts';
import type { PathStep, Progress } from '../jurisdiction.ts';
import { knownOn } from '../known-on.ts';
import type { Book } from './book.ts';
import { contractLine } from './contract-line.ts';
import { exemptionFromTraining } from './exempt.ts';
import { attendedInAll, attendedMinutes, prescribedMinutes, schemeOf } from './followed.ts';
import { isFollowed } from './followed-schemes.ts';
import { LAW, type RuleId } from './law.ts';
import { isBeforeDeparture } from './pre-departure-file.ts';
import { prestationPrice } from './prestation.ts';
import { proofOf } from './proofs.ts';
import { exemptions, notDue } from './skills-assessment.ts';
import { ruleOf, standing } from './standing.ts';
import { termOf } from './term.ts';
import { TERMS } from './terms.ts';

const ORDER: readonly PrestationKind[] = [
  'CIVIC_TRAINING',
  'ORIENTATION_DAY',
  'LANGUAGE_COURSE',
  'EXAMINATION',
  'SKILLS_ASSESSMENT',
  'SOCIAL_SUPPORT',
  'PARENTS_DAY',
];
const OPEN_STATUSES: readonly string[] = ['IN_PROGRESS', 'EXTENDED'];

type Move = NonNullable<PathStep['nextMove']>;

const ENROL: Move = { by: 'AUTHORITY', what: { fr: 'Convoquer à une session', en: 'Enrol in a session' } };
const CLOSE = { fr: 'Clore la session selon les présences', en: 'Close the session by its attendance' };
const ATTEND: Move = { by: 'PERSON', what: { fr: 'Suivre la session', en: 'Attend the session' } };
const SIT: Move = { by: 'PERSON', what: TERMS.SIT_DILF };
const ATTEST = TERMS.ISSUE_ATTESTATION;

function minutes(count: number | null): Progress {
  return { minutes: count, modules: null };
}

/** What was attended, and what is left of the hours prescribed, or of the session entered. FR-CAI-5, FR-CAI-9 */
function amounts(prestation: PrestationRecord, known: Dossier, status: PrestationStatus) {
  if (prestation.kind === 'EXAMINATION' || prestation.kind === 'SOCIAL_SUPPORT')
    return { done: minutes(null), left: minutes(null), share: null };
  const over = status === 'COMPLETED' || status === 'EXEMPTED';
  const prescribed = prescribedMinutes(known, prestation);
  if (prescribed !== null) {
    const attended = attendedInAll(known, prestation);
    return {
      done: minutes(attended),
      left: minutes(over ? 0 : Math.max(0, prescribed - attended)),
      share: null,
    };
  }
  const attempt = attemptAt(prestation, known);
  const open = attempt?.closedOn === null || status === 'COMPLETED' ? attempt : undefined;
  const course = open && courseOf(known, open);
  const attended = open === undefined ? 0 : attendedMinutes(known, open);
  const left = course === undefined ? null : Math.max(0, course.totalMinutes - attended);
  return { done: minutes(attended), left: minutes(over ? 0 : left), share: null };
}

/** A session that is running is attended, then closed by who gives it; one that was followed is attested. */
function courseMove(prestation: PrestationRecord, known: Dossier, asOf: PlainDate): Move | null {
  const attempt = attemptAt(prestation, known);
  const course = attempt && courseOf(known, attempt);
  if (!attempt || !course) return ENROL;
  const by = course.providerId === null ? 'AUTHORITY' : 'PROVIDER';
  if (attempt.closedOn === null) {
    const last = lastSessionOn(known, attempt);
    return last !== null && last < asOf ? { by, what: CLOSE } : ATTEND;
  }
  if (attempt.result !== 'COMPLETED') return ENROL;
  const owed =
    proofOf(course.kind, schemeOf(known, attempt)) !== null && validAttestation(known, attempt) === undefined;
  return owed ? { by, what: ATTEST } : null;
}

/** Who does what next; nobody where nothing is due, or nothing can be done yet. FR-BIL-2, FR-BIL-4, FR-CAI-6 */
function nextMove(
  book: Book,
  contract: ContractRecord,
  prestation: PrestationRecord,
  known: Dossier,
  asOf: PlainDate,
): Move | null {
  const { kind } = prestation;
  if (kind === 'SOCIAL_SUPPORT' || exemptionFromTraining(known, prestation) !== undefined) return null;
  if (kind === 'SKILLS_ASSESSMENT' && attemptAt(prestation, known) === undefined)
    return notDue(book, contract, known, asOf) === null ? ENROL : null;
  if (kind !== 'EXAMINATION') return courseMove(prestation, known, asOf);
  const training = known.prestations.filter(
    (row) => row.contractId === contract.id && row.kind === 'LANGUAGE_COURSE' && row.mandatory,
  );
  const ready = training.every((row) => standing(book, row, known, asOf) === 'COMPLETED');
  return ready && standing(book, prestation, known, asOf) === 'PRESCRIBED' ? SIT : null;
}

function stepRule(book: Book, prestation: PrestationRecord, known: Dossier, asOf: PlainDate) {
  const exempt = prestation.kind === 'SKILLS_ASSESSMENT' && exemptions(book, known, asOf).length > 0;
  // An exemption carries the id of a rule of this law.
  const granted = exemptionFromTraining(known, prestation)?.rule as RuleId | undefined;
  return LAW[exempt ? 'FR-BIL-2' : (granted ?? ruleOf(known, prestation))];
}

/** What leads from the signature to the closing: done, left, by when, and who moves next. FR-CAI-5, FR-CAI-10, FR-CAIF-3 */
export function pathToCompletion(
  book: Book,
  contract: ContractRecord,
  dossier: Dossier,
  asOf: PlainDate,
): readonly PathStep[] {
  if (!isFollowed(contract) || contract.openedOn > asOf) return [];
  const known = knownOn(dossier, asOf);
  const current = known.contracts.find(({ id }) => id === contract.id) ?? contract;
  const { endsOn } = termOf(book, current, known);
  const status = contractLine(book, current, known).findLast(({ validFrom }) => validFrom <= asOf)?.status;
  const open = status !== undefined && OPEN_STATUSES.includes(status);
  return known.prestations
    .filter(({ contractId }) => contractId === contract.id)
    .filter((row) => !isBeforeDeparture(current) || row.cancelledOn === null)
    .toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind))
    .map((prestation) => {
      const reached = standing(book, prestation, known, asOf);
      return {
        kind: prestation.kind,
        sequence: null,
        prestation,
        mandatory: prestation.mandatory,
        status: reached,
        rule: stepRule(book, prestation, known, asOf),
        ...amounts(prestation, known, reached),
        price: prestationPrice(),
        until: endsOn,
        nextMove: open ? nextMove(book, current, prestation, known, asOf) : null,
      };
    });
}
