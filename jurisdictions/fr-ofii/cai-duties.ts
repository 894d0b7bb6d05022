import type { PrestationKind } from '../../domain/prestation.ts';
import { isOpen } from '../../domain/records.ts';
import { type Case, type Duty, type DutyRule, ofAuthority, ofPerson } from './duty.ts';
import type { RuleId } from './law.ts';
import { allFollowed, standingProposal } from './outcome-conditions.ts';
import { notDue } from './skills-assessment.ts';
import { duePrestations, ruleOf, standing } from './standing.ts';

/** What the person owes of each kind, by its own word. */
const ATTEND: Readonly<Partial<Record<PrestationKind, string>>> = {
  LANGUAGE_COURSE: 'FOLLOW_LANGUAGE_TRAINING',
  CIVIC_TRAINING: 'ATTEND_CIVIC_TRAINING',
  ORIENTATION_DAY: 'ATTEND_LIVING_IN_FRANCE',
};

/** The commitment to the Constitution, the laws and the values: no due date, and no measure. FR-CAI-5 */
const respectValues: DutyRule = ({ contract }) => [ofPerson('RESPECT_VALUES', 'FR-CAI-5', contract.id)];

/** The trainings prescribed are followed inside the term. FR-CAI-5, FR-CAI-9 */
const followTrainings: DutyRule = ({ book, contract, dossier, endsOn, today }) =>
  duePrestations(contract, dossier).flatMap((row) => {
    const kind = ATTEND[row.kind];
    return kind === undefined || standing(book, row, dossier, today) === 'COMPLETED'
      ? []
      : [ofPerson(kind, ruleOf(dossier, row), row.id, endsOn)];
  });

/** The DILF is sat once the training was followed, or at once where none is prescribed. FR-CAI-6, FR-CAI-8 */
const sitExamination: DutyRule = ({ book, contract, dossier, endsOn, today }) => {
  const due = duePrestations(contract, dossier);
  const training = due.filter(({ kind }) => kind === 'LANGUAGE_COURSE');
  if (training.some((row) => standing(book, row, dossier, today) !== 'COMPLETED')) return [];
  return due
    .filter(({ kind }) => kind === 'EXAMINATION')
    .filter((row) => standing(book, row, dossier, today) === 'PRESCRIBED')
    .map((row) => ofPerson('SIT_DILF', ruleOf(dossier, row), row.id, endsOn));
};

/** The skills assessment is done once the level of French is shown, unless the person is exempt. FR-BIL-1, FR-BIL-2, FR-BIL-4 */
const doSkillsAssessment: DutyRule = ({ book, contract, dossier, endsOn, today }) =>
  duePrestations(contract, dossier)
    .filter(({ kind }) => kind === 'SKILLS_ASSESSMENT')
    .filter((row) => standing(book, row, dossier, today) !== 'COMPLETED')
    .filter(() => notDue(book, contract, dossier, today) === null)
    .map(({ id }) => ofPerson('DO_SKILLS_ASSESSMENT', 'FR-BIL-4', id, endsOn));

function proposalOwed({ book, contract, dossier, endsOn, today }: Case): boolean {
  if (standingProposal(dossier, contract.id) !== undefined) return false;
  const over = endsOn !== null && endsOn < today;
  const followed = allFollowed(book, contract, dossier, today).every(
    ({ status }) => status !== 'NOT_SATISFIED',
  );
  const underWay = dossier.enrolments.some((row) => row.contractId === contract.id && isOpen(row));
  return over || (followed && !underWay);
}

/** The agency proposes the outcome once all was followed, or the term is over. FR-CAI-10 */
const proposeOutcome: DutyRule = (facts) => {
  const { id, authorityId } = facts.contract;
  return proposalOwed(facts) ? [ofAuthority('PROPOSE_OUTCOME', 'FR-CAI-10', id, authorityId)] : [];
};

/** The prefect decides on what was proposed. FR-CAI-10 */
const decideOutcome: DutyRule = ({ contract, dossier }) =>
  standingProposal(dossier, contract.id) === undefined
    ? []
    : [ofAuthority('DECIDE_OUTCOME', 'FR-CAI-10', contract.id, contract.decidingAuthorityId)];

/** What a CAI that is signed and not closed asks for. */
export const CAI_DUTIES: readonly DutyRule[] = [
  respectValues,
  followTrainings,
  sitExamination,
  doSkillsAssessment,
  proposeOutcome,
  decideOutcome,
];

/** Before it is in force: the person signs, then the prefect. FR-CAI-1, FR-CAIF-2 */
export function signatureDuties({ contract, dossier }: Case, rule: RuleId): readonly Duty[] {
  const own = dossier.parties.find(
    ({ contractId, fileId }) => contractId === contract.id && fileId === dossier.file.id,
  );
  return own?.signedOn === null
    ? [ofPerson('SIGN_CONTRACT', rule, contract.id)]
    : [ofAuthority('COUNTERSIGN_CONTRACT', rule, contract.id, contract.decidingAuthorityId)];
}
