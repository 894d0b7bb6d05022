import type { PlainDate } from '../../domain/calendar.ts';
import { covers } from '../../domain/calendar.ts';
import type { ContractOutcome, ContractRecord, OutcomeProposalRecord } from '../../domain/contract.ts';
import { allOf, type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { NonEmpty } from '../../domain/law.ts';
import type { PrestationKind, PrestationRecord } from '../../domain/prestation.ts';
import { isOpen } from '../../domain/records.ts';
import type { Book } from './book.ts';
import { factsOn } from './file-facts.ts';
import { unexcusedAbsences } from './followed.ts';
import { LAW } from './law.ts';
import { duePrestations, kept, standing } from './standing.ts';

/** The proposal that nobody decided on yet. */
export function standingProposal(dossier: Dossier, contractId: string): OutcomeProposalRecord | undefined {
  return dossier.outcomeProposals.find((row) => row.contractId === contractId && row.decidedOn === null);
}

/** Every due prestation was followed. FR-CAI-10 */
export function allFollowed(
  book: Book,
  contract: ContractRecord,
  known: Dossier,
  on: PlainDate,
): NonEmpty<Reason> {
  const due = duePrestations(contract, known).map((row) => kept(book, contract, row, known, on));
  const open = due.filter(({ status }) => status === 'NOT_SATISFIED').length;
  return [weigh(LAW['FR-CAI-10'], { duePrestationsOpen: open }, open === 0), ...due];
}

/** Absence from these may end the contract; refusing the examination does not. FR-CAI-6, FR-CAI-10 */
const GROUNDS: readonly PrestationKind[] = [
  'CIVIC_TRAINING',
  'ORIENTATION_DAY',
  'LANGUAGE_COURSE',
  'SKILLS_ASSESSMENT',
];

/** Absent without legitimate reason from something due, which was not followed after all. FR-CAI-10 */
function absence(book: Book, contract: ContractRecord, known: Dossier, on: PlainDate): Reason {
  const absent = duePrestations(contract, known)
    .filter(({ kind }) => GROUNDS.includes(kind))
    .filter((row) => !['COMPLETED', 'EXEMPTED'].includes(standing(book, row, known, on)))
    .filter((row) => unexcusedAbsences(known, row).length > 0)
    .map(({ kind }) => kind);
  return weigh(LAW['FR-CAI-10'], { absentFrom: absent }, absent.length > 0);
}

/** The residence title was renewed: one that began after the signature holds on the day. Undefined: no title is known. FR-CAI-3 */
function titleRenewed({ signedOn }: ContractRecord, known: Dossier, on: PlainDate) {
  const titles = factsOn(known, on).common.residenceTitles;
  const renewed = titles?.some(
    ({ country, from, until }) =>
      country === 'FR' && from !== null && signedOn !== null && signedOn < from && covers(from, until, on),
  );
  return { residenceTitles: titles?.map((title) => ({ ...title })), renewed };
}

/** A language course prescribed is under way, or deferred for a reason that was recognised. FR-CAI-3 */
function trainingGoesOn(book: Book, contract: ContractRecord, known: Dossier, on: PlainDate) {
  const [training] = duePrestations(contract, known).filter(({ kind }) => kind === 'LANGUAGE_COURSE');
  if (training === undefined || standing(book, training, known, on) === 'COMPLETED')
    return { underWay: false, deferred: false };
  const places = known.enrolments.filter(({ prestationId }) => prestationId === training.id);
  return { underWay: places.some(isOpen), deferred: isDeferred(training, known) };
}

function isDeferred(training: PrestationRecord, known: Dossier): boolean {
  return training.excusedOn !== null && unexcusedAbsences(known, training).length === 0;
}

/** Both conditions of an extension. FR-CAI-3 */
function extendable(book: Book, contract: ContractRecord, known: Dossier, on: PlainDate): Reason {
  const { renewed, residenceTitles } = titleRenewed(contract, known, on);
  const { underWay, deferred } = trainingGoesOn(book, contract, known, on);
  return weigh(
    LAW['FR-CAI-3'],
    { residenceTitles, languageTrainingUnderWay: underWay, languageTrainingDeferred: deferred, on },
    allOf(underWay || deferred, renewed),
  );
}

/** Whether an outcome may be proposed, or decided, on `on`. FR-CAI-3, FR-CAI-10 */
export function outcomeReasons(
  book: Book,
  contract: ContractRecord,
  known: Dossier,
  outcome: ContractOutcome,
  on: PlainDate,
): NonEmpty<Reason> {
  if (outcome === 'COMPLETE') return allFollowed(book, contract, known, on);
  return outcome === 'TERMINATE'
    ? [absence(book, contract, known, on)]
    : [extendable(book, contract, known, on)];
}
