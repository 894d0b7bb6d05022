import type { Problem, Ruling, Subjects } from '../domain/act.ts';
import type { AssessmentRecord } from '../domain/assessment.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { ContractRecord } from '../domain/contract.ts';
import { type Decision, type Outcome, type Reason, verdictOf, weigh } from '../domain/decision.ts';
import type { Dossier, Shared, Situation } from '../domain/dossier.ts';
import type { ExemptionRecord } from '../domain/exemption.ts';
import type { Law, NonEmpty, Rule } from '../domain/law.ts';
import type { EnrolmentRecord, PrestationKind } from '../domain/prestation.ts';
import type { CorrectionInputs } from './correction-inputs.ts';
import type { IdentifierScheme, OwnFacts } from './jurisdiction.ts';

/** What can be corrected. */
export type CorrectedNoun =
  | 'person'
  | 'informationSession'
  | 'appointment'
  | 'contract'
  | 'course'
  | 'enrolment'
  | 'attendance'
  | 'attestation'
  | 'voucher';

/** A rule that a record was let in by, as it finds the record now. */
export interface Kept {
  readonly recordId: string;
  readonly reason: Reason;
}

/** What a country says of corrections; all else is the same everywhere. */
export interface CorrectionRules {
  readonly code: string;
  readonly law: Law;
  readonly rulesVersion: string;
  /** Scheme of the decisions, where the country has one. */
  readonly scheme: string | null;
  readonly identifiers: readonly IdentifierScheme[];
  readonly facts: OwnFacts<object>;
  /** The rule that a noun's facts serve; of what hangs on a course, by the course's kind. */
  basis(noun: CorrectedNoun, kind: PrestationKind | null): Rule;
  /** Recomputes what follows from recorded facts. */
  derive(dossier: Dossier): Dossier;
  /** The rules that a file's records keep. A correction that newly breaks one is refused by it. */
  kept(dossier: Dossier, shared: Shared): readonly Kept[];
  /** The rules that a course keeps, whoever is in it. */
  keptByCourse(courseId: string, shared: Shared): readonly Kept[];
  /** Whether what stands in a scheme's contracts is opened with the signature, and those bound sign in the same act. */
  signatureOpens(scheme: string): boolean;
  /** Whether the signature is what governs a scheme's contracts. */
  signatureGoverns(scheme: string): boolean;
  /** What a closed place comes to by what was attended. */
  resultOf(dossier: Dossier, enrolment: EnrolmentRecord): EnrolmentRecord['result'];
  /** Whether a person may hold several places for one prestation of a kind at once; default: one. */
  severalPlaces?(kind: PrestationKind): boolean;
  /** What speaks on giving an open place back on a day; null where no rule does. */
  givingBack(dossier: Dossier, enrolment: EnrolmentRecord, on: PlainDate): Reason | null;
  /** What is wrong with an assessment: a kind or a result that the country does not know, minutes that it does not set. */
  assessmentProblems(
    assessment: Pick<AssessmentRecord, 'kind' | 'result' | 'prescribedMinutes'>,
  ): readonly Problem[];
  /** What is wrong with an exemption: a kind or a ground that the country does not know, years that it does not count. */
  exemptionProblems(exemption: Pick<ExemptionRecord, 'kind' | 'ground' | 'years'>): readonly Problem[];
  /** Last day of a voucher's validity. */
  expiresOn(contract: ContractRecord, issuedOn: PlainDate): PlainDate;
}

/** A correction in hand. */
export interface Correcting {
  readonly rules: CorrectionRules;
  readonly verb: keyof CorrectionInputs;
  readonly situation: Situation;
  readonly input: { readonly reason: string };
  readonly on: PlainDate;
}

/** What a correction comes to before what follows from it. */
export interface Corrected {
  /** What is corrected; or the rule that the record itself carries, where no other speaks for it. */
  readonly noun: CorrectedNoun | { readonly rule: Rule };
  readonly kind?: PrestationKind;
  readonly outcome?: Outcome;
  /** Names of the fields that were given. */
  readonly fields?: readonly string[];
  readonly dossiers: readonly Dossier[];
  readonly shared?: Partial<Shared>;
  readonly placesTaken?: Situation['placesTaken'];
  /** Rules consulted beside. */
  readonly beside?: readonly Reason[];
  readonly subjects: Subjects;
  /** Whether it is about health, asylum or violence: so then is its reason. */
  readonly special?: boolean;
  /** What it concerns is nobody's own: each person's part stands in their file, with the contract given. */
  readonly partOf?: (dossier: Dossier) => string | null;
}

/** Names of the fields of an input that were given. */
export function given<Input extends object>(
  input: Input,
  fields: readonly (keyof Input & string)[],
): readonly (keyof Input & string)[] {
  return fields.filter((field) => input[field] !== undefined);
}

/** Those of the fields of an input that were given, as a patch. */
export function patchOf<Input extends object, Field extends keyof Input & string>(
  input: Input,
  fields: readonly Field[],
): { readonly [F in Field]?: Exclude<Input[F], undefined> } {
  const entries = given(input, fields).map((field) => [field, input[field]]);
  // Object.fromEntries forgets the keys, which are those of `fields` that were given.
  return Object.fromEntries(entries) as { readonly [F in Field]?: Exclude<Input[F], undefined> };
}

export function invalid(path: Problem['path'], message: string): Problem {
  return { code: 'INVALID', path, message };
}

/** A correction says why, and corrects something. */
export function inputProblems(reason: string, fields: readonly string[]): readonly Problem[] {
  return [
    ...(reason.trim() === '' ? [invalid(['reason'], 'Expected a reason.')] : []),
    ...(fields.length === 0 ? [invalid([], 'Expected something to correct.')] : []),
  ];
}

/** The first of several problems, where there is one. */
export function refusedBy(problems: readonly Problem[]): { readonly problems: NonEmpty<Problem> } | null {
  const [first, ...others] = problems;
  return first === undefined ? null : { problems: [first, ...others] };
}

function broken(kept: readonly Kept[]): readonly Kept[] {
  return kept.filter(({ reason: { status } }) => status === 'NOT_SATISFIED' || status === 'UNKNOWN');
}

/** What holds no longer and held before: a record that never kept a rule is not held against a correction. */
function newlyBroken(before: readonly Kept[], after: readonly Kept[]): readonly Reason[] {
  const name = ({ recordId, reason }: Kept) => `${reason.rule.id} ${recordId}`;
  const known = new Set(broken(before).map(name));
  return broken(after)
    .filter((kept) => !known.has(name(kept)))
    .map(({ reason }) => reason);
}

const OUTCOME = { REFUSED: 'REFUSED', UNDETERMINED: 'UNDETERMINED' } as const;

/** The correction with what follows from it; refused where a rule that was kept before is broken by it. */
export function corrected(correcting: Correcting, change: Corrected): Ruling {
  const { rules, verb, situation, input, on } = correcting;
  const { noun, kind = null, outcome = 'CORRECTED', fields = [], beside = [], subjects, partOf } = change;
  const shared = { ...situation.shared, ...change.shared };
  const changed = new Map(change.dossiers.map((dossier) => [dossier.file.id, rules.derive(dossier)]));
  const { courseId } = subjects;
  const ofCourse = (rows: Shared) => (courseId === undefined ? [] : rules.keptByCourse(courseId, rows));
  const reasonsAgainst = newlyBroken(
    [
      ...ofCourse(situation.shared),
      ...situation.dossiers.flatMap((dossier) => rules.kept(dossier, situation.shared)),
    ],
    [...ofCourse(shared), ...[...changed.values()].flatMap((dossier) => rules.kept(dossier, shared))],
  );
  const rule = typeof noun === 'string' ? rules.basis(noun, kind) : noun.rule;
  const read = fields.length === 0 ? {} : { corrected: fields };
  const basis = weigh(rule, { ...read, reason: input.reason }, true, change.special ? ['reason'] : []);
  // A reason may speak of a person: where several are concerned it stands in their files alone.
  const inNoFile = partOf !== undefined && changed.size > 0;
  const consulted = inNoFile ? weigh(rule, read, true) : basis;
  const decided = (verdict: Decision['verdict'], word: Outcome, because: NonEmpty<Reason>): Decision => ({
    question: verb,
    scheme: rules.scheme,
    verdict,
    outcome: word,
    reasons: because,
    exemptions: [],
    mayFollowVoluntarily: null,
    asOf: on,
    rulesVersion: rules.rulesVersion,
  });
  const [first, ...others] = [...beside, ...reasonsAgainst];
  const verdict = verdictOf([...beside, ...reasonsAgainst]);
  if (verdict !== 'GRANTED') {
    // What speaks against it comes first.
    const reasons: NonEmpty<Reason> = first === undefined ? [consulted] : [first, ...others, consulted];
    return { decision: decided(verdict, OUTCOME[verdict], reasons), next: situation, subjects };
  }
  return {
    decision: decided(verdict, outcome, [consulted, ...beside]),
    next: {
      dossiers: situation.dossiers.map((dossier) => changed.get(dossier.file.id) ?? dossier),
      shared,
      placesTaken: { ...situation.placesTaken, ...change.placesTaken },
    },
    subjects,
    ...(partOf && {
      ofFiles: [...changed.values()].map((dossier) => ({
        fileId: dossier.file.id,
        contractId: partOf(dossier),
        decision: decided(verdict, outcome, [basis]),
      })),
    }),
  };
}
