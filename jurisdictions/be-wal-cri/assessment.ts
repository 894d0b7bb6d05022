import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import type { NonEmpty } from '../../domain/law.ts';
import type { RecordAssessmentInput } from '../acts.ts';
import { refusedBy } from '../correction.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import { ASSESSMENT_KINDS, assessmentProblems, NOTICE, VISIT } from './assessment-kinds.ts';
import type { Book } from './book.ts';
import { newAxis } from './convention-axes.ts';
import { SCHEME } from './eligibility.ts';
import { standingOn } from './file-facts.ts';
import { LAW } from './law.ts';

/** The path that is open: neither attested nor taken back. */
export function openPath({ contracts }: Dossier): ContractRecord | undefined {
  return contracts.find(({ completedOn, withdrawnOn }) => completedOn === null && withdrawnOn === null);
}

function newContract({ file }: Dossier, mint: Mint, on: PlainDate): ContractRecord {
  return {
    id: mint.id(),
    scheme: SCHEME,
    authorityId: file.authorityId,
    decidingAuthorityId: null,
    awaitingAuthorityId: null,
    openedOn: on,
    governingDate: on,
    signedOn: null,
    startsOn: null,
    endsOn: null,
    completedOn: null,
    terminatedOn: null,
    withdrawnOn: null,
    source: null,
    sourceKey: null,
  };
}

/** The file with its path opened by the notice or the first visit, whichever is recorded first. WAL-IN-1, WAL-IN-2 */
function withPath(dossier: Dossier, mint: Mint, on: PlainDate): Dossier {
  if (openPath(dossier) !== undefined) return dossier;
  const contract = newContract(dossier, mint, on);
  const fileId = dossier.file.id;
  const party = { id: mint.id(), contractId: contract.id, fileId, role: 'SIGNATORY', signedOn: null };
  return {
    ...dossier,
    contracts: [...dossier.contracts, contract],
    parties: [...dossier.parties, party],
    prestations: [...dossier.prestations, newAxis(contract, fileId, 'RECEPTION_MODULE', mint, on)],
  };
}

/** The module and what follows are given to whom the notice or a visit has brought to the centre. WAL-AXE-1 */
function pathOpened(dossier: Dossier, kind: string, on: PlainDate): readonly Reason[] {
  if (kind === NOTICE || kind === VISIT) return [];
  const openedOn = openPath(dossier)?.openedOn ?? null;
  return [weigh(LAW['WAL-AXE-1'], { openedOn, on }, openedOn !== null && openedOn <= on)];
}

/** Writes down the notice, a visit, an assessment, or how the path is followed. WAL-IN-1, WAL-IN-2, WAL-AXE-1, WAL-END-3 */
export function recordAssessment(
  book: Book,
  situation: Situation,
  input: RecordAssessmentInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const [dossier] = situation.dossiers;
  if (dossier === undefined) return problem('NOT_FOUND', ['personId'], 'No such person.');
  const { kind, result } = input;
  const refused = refusedBy(assessmentProblems(input));
  const known = ASSESSMENT_KINDS[kind];
  if (refused !== null || known === undefined)
    return refused ?? problem('INVALID', ['kind'], 'Expected a known kind.');
  const { rule, again = false } = known;
  if (!again && dossier.assessments.some((row) => row.kind === kind))
    return problem('CONFLICT', ['kind'], 'It was recorded already: use correctAssessment.', rule);
  const asking = asked(book, 'recordAssessment', situation, mint, on);
  const standing = standingOn(book, dossier, on);
  const reasons: NonEmpty<Reason> = [
    weigh(LAW[rule], { kind, result, on, standing }, true),
    ...pathOpened(dossier, kind, on),
  ];
  const fileId = dossier.file.id;
  const refusal = notGranted(asking, reasons, { fileId });
  if (refusal !== null) return refusal;
  const assessment = { id: mint.id(), ...input, fileId, heldOn: on, rule, special: false };
  const opened = kind === NOTICE || kind === VISIT ? withPath(dossier, mint, on) : dossier;
  const next = { ...opened, assessments: [...opened.assessments, assessment] };
  const contractId = openPath(next)?.id;
  return recorded(
    asking,
    'RECORDED',
    reasons,
    { dossiers: [next] },
    { fileId, assessmentId: assessment.id, ...(contractId !== undefined && { contractId }) },
  );
}
