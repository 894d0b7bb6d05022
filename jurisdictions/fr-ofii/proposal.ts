import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import { latest, type PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import type { NonEmpty } from '../../domain/law.ts';
import type { ProposeContractInput } from '../acts.ts';
import { knownOn } from '../known-on.ts';
import { notGranted, recorded } from '../ruling.ts';
import { ordering } from './answer.ts';
import { consulateIn, PREFECT } from './authorities.ts';
import type { Book } from './book.ts';
import { cai } from './cai.ts';
import { caif } from './caif.ts';
import { governingDate } from './eligibility.ts';
import type { AllFacts, ReunificationRole } from './facts.ts';
import { factsOn, receptionSessionOn } from './file-facts.ts';
import { isOepri, rulesOf } from './followed-schemes.ts';
import { LAW } from './law.ts';
import { enrolmentReasons } from './oepri-enrolment.ts';
import { invitable, openingReasons } from './pre-departure-file.ts';
import { AT_SCHOOL, opened, openedByFinding, PARENTS_DAY, prescription } from './prescription.ts';
import { receptionHeld } from './reception.ts';
import { CAI, CAIF, OEPRI, PRE_DEPARTURE } from './schemes.ts';

type Signatories = NonEmpty<Dossier>;

/** A contract of a scheme as it would be drawn up. */
interface Draft {
  readonly reasons: NonEmpty<Reason>;
  readonly governingDate: PlainDate | null;
  /** Code of the authority that decides; null where none does. */
  readonly decidedBy: string | null;
  /** What each who signs is in the contract. */
  role(dossier: Dossier): string;
  readonly children: readonly PlainDate[];
}

function newContract(
  { scheme, decidingAuthorities }: ProposeContractInput,
  [{ file }]: Signatories,
  { governingDate, decidedBy }: Draft,
  mint: Mint,
  on: PlainDate,
): ContractRecord {
  const decidingAuthorityId = decidedBy === null ? null : (decidingAuthorities[decidedBy] ?? null);
  return {
    id: mint.id(),
    scheme,
    authorityId: file.authorityId,
    decidingAuthorityId,
    awaitingAuthorityId: decidingAuthorityId,
    openedOn: on,
    governingDate,
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

/** For whom the contract is meant, on what was found at the session. FR-CAI-ELIG-1 to 3, FR-CAI-1, FR-CAI-4 */
function draftCai({ catalogue }: Book, [dossier]: Signatories, on: PlainDate): Draft {
  const governingDate = receptionSessionOn(dossier, on);
  const dates = { asOf: on, governingDate: governingDate ?? on };
  const { reasons } = cai(catalogue, factsOn(dossier, on), dates);
  return {
    reasons: [
      ...reasons,
      receptionHeld(dossier, on),
      weigh(LAW['FR-CAI-1'], { drawnUpOn: on }, true),
      prescription(dossier),
    ],
    governingDate,
    decidedBy: PREFECT.code,
    role: () => 'SIGNATORY',
    children: [],
  };
}

/** On the certificate or the receipt, for whom it concerns. FR-PRE-1 to 4, FR-PRE-6, FR-PRE-16, FR-PRE-18 */
function draftPreDeparture(book: Book, [dossier]: Signatories, on: PlainDate): Draft {
  const facts = factsOn(dossier, on);
  return {
    reasons: [...openingReasons(book, facts, on), invitable(dossier)],
    governingDate: governingDate(PRE_DEPARTURE.code, facts),
    decidedBy: consulateIn(facts.own.visaCountry ?? ''),
    role: () => 'APPLICANT',
    children: [],
  };
}

function roleOf({ own }: AllFacts): ReunificationRole {
  return own.reunificationRole ?? 'NONE';
}

/** The requesting spouse signs, and the joining one where there is one. FR-CAIF-2 */
function asCouple(all: readonly AllFacts[]): Reason {
  const roles = all.map(roleOf);
  const requesting = roles.filter((role) => role === 'REQUESTING_SPOUSE').length;
  const joining = roles.filter((role) => role === 'JOINING_SPOUSE').length;
  const couple = requesting === 1 && joining === roles.length - 1 && joining <= 1;
  return weigh(LAW['FR-CAIF-2'], { signatories: roles }, couple);
}

/** Offered at the session that one of them attends; the children are those of the reunification. FR-CAIF-1, FR-CAIF-2 */
function draftCaif({ catalogue }: Book, signatories: Signatories, on: PlainDate): Draft {
  const [first, ...others] = signatories;
  const governingDate = latest(signatories.map((dossier) => receptionSessionOn(dossier, on)));
  const dates = { asOf: on, governingDate: governingDate ?? on };
  const facts = [factsOn(first, on), ...others.map((dossier) => factsOn(dossier, on))];
  const reasonsOf = (one: AllFacts) => caif(catalogue, one, dates).reasons;
  const told = facts.find(({ own }) => own.reunifiedChildrenBirthDates !== undefined);
  return {
    reasons: [
      weigh(LAW['FR-CAIF-1'], { receptionSessionOn: governingDate }, governingDate !== null),
      ...facts.flatMap(reasonsOf),
      asCouple(facts),
    ],
    governingDate,
    decidedBy: PREFECT.code,
    role: (dossier) => roleOf(factsOn(dossier, on)),
    children: told?.own.reunifiedChildrenBirthDates ?? [],
  };
}

/** A parent enrols at a school that is open to them. FR-OEPRI-1 to FR-OEPRI-3 */
function draftOepri(book: Book, [dossier]: Signatories, on: PlainDate): Draft {
  return {
    reasons: enrolmentReasons(book, dossier, on),
    governingDate: on,
    decidedBy: null,
    role: () => 'PARENT',
    children: [],
  };
}

/** What is found at the session opens them; before departure it is the evaluations that prescribe. FR-CAI-5, FR-CAIF-3 */
function prestationsOf({ id, scheme }: ContractRecord, dossier: Dossier, mint: Mint, on: PlainDate) {
  if (scheme === CAI.code) return openedByFinding(knownOn(dossier, on), id, mint, on);
  if (scheme === OEPRI.code) return opened(AT_SCHOOL, id, dossier.file.id, mint, on);
  return scheme === CAIF.code ? opened(PARENTS_DAY, id, dossier.file.id, mint, on) : [];
}

/** The signatories' files with the contract in them, each with their own prestations. */
function withContract(
  contract: ContractRecord,
  signatories: Signatories,
  { role, children }: Draft,
  mint: Mint,
  on: PlainDate,
): readonly Dossier[] {
  const contractId = contract.id;
  const parties = signatories.map((dossier) => ({
    id: mint.id(),
    contractId,
    fileId: dossier.file.id,
    role: role(dossier),
    signedOn: null,
  }));
  const rows = children.map((birthDate) => ({ id: mint.id(), contractId, birthDate }));
  const prestations = signatories.flatMap((dossier) => prestationsOf(contract, dossier, mint, on));
  return signatories.map((dossier) => ({
    ...dossier,
    contracts: [...dossier.contracts, contract],
    parties: [...dossier.parties, ...parties],
    children: [...dossier.children, ...rows],
    prestations: [...dossier.prestations, ...prestations],
  }));
}

/** Former participants may enrol again, for another school year. FR-OEPRI-5 */
function isOver(contract: ContractRecord, on: PlainDate): boolean {
  return isOepri(contract) && contract.endsOn !== null && contract.endsOn < on;
}

type Drafting = (book: Book, signatories: Signatories, on: PlainDate) => Draft;

/** How a contract of each scheme is drawn up, and for how many at most. */
const DRAFTS: Readonly<Record<string, { readonly draft: Drafting; readonly most: number }>> = {
  [CAI.code]: { draft: draftCai, most: 1 },
  [CAIF.code]: { draft: draftCaif, most: 2 },
  [PRE_DEPARTURE.code]: { draft: draftPreDeparture, most: 1 },
  [OEPRI.code]: { draft: draftOepri, most: 1 },
};

/** The agency draws the contract up for those who will sign it beside the prefect, or opens a file before departure. FR-CAI-1, FR-CAI-4, FR-CAIF-1, FR-CAIF-2, FR-PRE-4 */
export function proposeContract(
  book: Book,
  situation: Situation,
  input: ProposeContractInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const { scheme } = input;
  const drafting = DRAFTS[scheme];
  const [first, ...others] = situation.dossiers.map((dossier) => knownOn(dossier, on));
  if (drafting === undefined) {
    const expected = Object.keys(DRAFTS).join(', ');
    return problem('INVALID', ['scheme'], `Expected one of ${expected}: no other is drawn up.`);
  }
  const { draft: drafted, most } = drafting;
  if (first === undefined) return problem('NOT_FOUND', ['personIds'], 'No such person.');
  if (others.length >= most)
    return problem(
      'INVALID',
      ['personIds'],
      most === 1 ? 'Expected one person.' : 'Expected one person, or two.',
    );
  const rule = rulesOf(input).drawnUp;
  const standing = situation.dossiers
    .flatMap(({ contracts }) => contracts)
    .some((row) => row.scheme === scheme && row.withdrawnOn === null && !isOver(row, on));
  if (standing)
    return problem(
      'CONFLICT',
      ['scheme'],
      'There is a contract of this scheme already: withdraw it first.',
      rule,
    );
  const signatories: Signatories = [first, ...others];
  const draft = drafted(book, signatories, on);
  const asking = ordering(book, 'proposeContract', scheme, situation, mint, on);
  const refusal = notGranted(asking, draft.reasons);
  if (refusal !== null) return refusal;
  const contract = newContract(input, signatories, draft, mint, on);
  // What is written goes into the files as they are, with what was recorded for later days.
  const [one, ...more] = situation.dossiers;
  const dossiers = one === undefined ? [] : withContract(contract, [one, ...more], draft, mint, on);
  return recorded(
    asking,
    'PROPOSED',
    draft.reasons,
    {
      dossiers,
      parts: dossiers.map(({ file }) => ({
        fileId: file.id,
        contractId: contract.id,
        outcome: 'PROPOSED',
        reasons: draft.reasons,
      })),
    },
    { contractId: contract.id },
  );
}
