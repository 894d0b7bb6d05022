import { type Mint, type Problem, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import type { ExemptionRecord } from '../../domain/exemption.ts';
import { type NonEmpty, provisionOn } from '../../domain/law.ts';
import { byId, held } from '../../domain/records.ts';
import type { GrantExemptionInput } from '../acts.ts';
import { invalid, refusedBy } from '../correction.ts';
import { knownOn } from '../known-on.ts';
import { notGranted, recorded } from '../ruling.ts';
import { ordering } from './answer.ts';
import type { Book } from './book.ts';
import { type EXEMPTIONS, exemptionFrom, isExemption } from './exempt.ts';
import { LAW, type RuleId } from './law.ts';
import { isBeforeDeparture } from './pre-departure-file.ts';
import { evaluationOn, trainingDoneOn } from './pre-departure-trainings.ts';
import { appliedAndOver } from './pre-departure-visa.ts';
import { contractRuns, wordingOf } from './term.ts';

type Exemption = (typeof EXEMPTIONS)[number];

interface Ground {
  readonly rule: RuleId;
  readonly from: readonly Exemption[];
  /** The number of the catalogue that the years shown are held against. */
  readonly years?: 'secondarySchoolYears' | 'higherEducationYears';
}

const FROM_TEST = { rule: 'FR-PRE-7', from: ['LANGUAGE_TEST'] } as const;
const FROM_TRAINING = { rule: 'FR-PRE-8', from: ['LANGUAGE_TRAINING', 'VALUES_TRAINING'] } as const;

/**
 * On what ground the consulate dispenses, and from what; the evaluation of the values is never dispensed with, and
 * what could not be done in time for a reason outside the applicant's control is not held against them.
 * FR-PRE-6, FR-PRE-7, FR-PRE-8
 */
const GROUNDS: Readonly<Record<string, Ground>> = {
  FRENCH_SECONDARY_SCHOOL: { ...FROM_TEST, years: 'secondarySchoolYears' },
  HIGHER_EDUCATION_IN_FRANCE: { ...FROM_TEST, years: 'higherEducationYears' },
  PUBLIC_UNREST: FROM_TRAINING,
  WAR: FROM_TRAINING,
  NATURAL_DISASTER: FROM_TRAINING,
  TECHNOLOGICAL_DISASTER: FROM_TRAINING,
  PHYSICAL_CAPACITY: FROM_TRAINING,
  FINANCIAL_CAPACITY: FROM_TRAINING,
  PROFESSIONAL_OBLIGATIONS: FROM_TRAINING,
  SAFETY: FROM_TRAINING,
  OUTSIDE_CONTROL: {
    rule: 'FR-PRE-6',
    from: ['LANGUAGE_TEST', 'VALUES_TEST', 'LANGUAGE_TRAINING', 'VALUES_TRAINING'],
  },
};

type Asked = Pick<ExemptionRecord, 'kind' | 'ground' | 'years'>;

function groundFor({ kind, ground }: Asked): Ground | undefined {
  const known = GROUNDS[ground];
  return known?.from.some((from) => from === kind) ? known : undefined;
}

/** What is wrong with an exemption, before any rule is asked. */
export function exemptionProblems(asked: Asked): readonly Problem[] {
  const { kind, years } = asked;
  const grounds = Object.entries(GROUNDS).filter(([, { from }]) => from.some((one) => one === kind));
  if (grounds.length === 0) {
    const kinds = [...new Set(Object.values(GROUNDS).flatMap(({ from }) => from))];
    return [invalid(['kind'], `Expected one of ${kinds.join(', ')}.`)];
  }
  const known = groundFor(asked);
  if (known === undefined)
    return [invalid(['ground'], `Expected one of ${grounds.map(([code]) => code).join(', ')} for ${kind}.`)];
  if (known.years === undefined)
    return years === null ? [] : [invalid(['years'], 'Expected none: no rule counts years for this ground.')];
  return years !== null && Number.isInteger(years) && years >= 0
    ? []
    : [invalid(['years'], 'Expected the whole years that the evidence shows.')];
}

/** Years enough, and nothing was tested yet. FR-PRE-7 */
function fromTest(
  { catalogue }: Book,
  contract: ContractRecord,
  known: Dossier,
  { ground, years }: Asked,
): Reason {
  const counted = GROUNDS[ground]?.years;
  const asked = counted === undefined ? 0 : provisionOn(catalogue.preDeparture[counted], wordingOf(contract));
  const testedOn = evaluationOn(known, 'LANGUAGE');
  const enough = years !== null && years >= asked && testedOn === null;
  return weigh(LAW['FR-PRE-7'], { ground, years, testedOn }, enough);
}

/** Once an evaluation came to it that there is a need of training. FR-PRE-8 */
function fromTraining(known: Dossier, { kind, ground }: Asked): Reason {
  const subject = kind === 'LANGUAGE_TRAINING' ? 'LANGUAGE' : 'VALUES';
  const evaluatedOn = evaluationOn(known, subject);
  const needed = evaluationOn(known, subject, 'INSUFFICIENT') !== null;
  const read = { ground, evaluatedOn: evaluatedOn ?? undefined };
  return weigh(LAW['FR-PRE-8'], read, evaluatedOn === null ? undefined : needed, ['ground']);
}

/** After the suspension, for what was not done in it. FR-PRE-6 */
function notHeldAgainst(
  book: Book,
  contract: ContractRecord,
  known: Dossier,
  { kind }: Asked,
  on: PlainDate,
): Reason {
  const subject = kind.startsWith('LANGUAGE') ? 'LANGUAGE' : 'VALUES';
  const doneOn = kind.endsWith('TEST')
    ? evaluationOn(known, subject)
    : trainingDoneOn(known, contract.id, subject);
  const { suspendedUntil, over } = appliedAndOver(book, known, on);
  const open = over === undefined ? undefined : over && doneOn === null;
  return weigh(LAW['FR-PRE-6'], { suspendedUntil, doneOn, on }, open);
}

/** What a dispense, or a hindrance, is granted by. FR-PRE-6, FR-PRE-7, FR-PRE-8 */
export function exemptionReasons(
  book: Book,
  contract: ContractRecord,
  known: Dossier,
  asked: Asked,
  on: PlainDate,
): NonEmpty<Reason> {
  const rule = groundFor(asked)?.rule;
  if (rule === 'FR-PRE-7') return [fromTest(book, contract, known, asked)];
  return rule === 'FR-PRE-8'
    ? [fromTraining(known, asked)]
    : [notHeldAgainst(book, contract, known, asked, on)];
}

/** The consulate dispenses from a test or a training, or recognises a hindrance. FR-PRE-6, FR-PRE-7, FR-PRE-8 */
export function grantExemption(
  book: Book,
  situation: Situation,
  input: GrantExemptionInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const { contractId, kind, ground, years, evidence } = input;
  const found = held(situation, ({ contracts }) => contracts, contractId);
  if (found === null) return problem('NOT_FOUND', ['contractId'], 'No such contract.');
  const { dossier, row: contract } = found;
  if (!isBeforeDeparture(contract))
    return problem(
      'CONFLICT',
      ['contractId'],
      'No exemption is granted under this contract: one follows from facts, use correctPerson.',
      'FR-BIL-2',
    );
  const known = knownOn(dossier, on);
  const refused = refusedBy([
    ...exemptionProblems(input),
    ...(evidence.trim() === '' ? [invalid(['evidence'], 'Expected what was shown for it.')] : []),
  ]);
  const rule = groundFor(input)?.rule;
  if (refused !== null || rule === undefined)
    return refused ?? problem('INVALID', ['ground'], 'Expected a known ground.');
  if (isExemption(kind) && exemptionFrom(known, contractId, kind) !== undefined)
    return problem('CONFLICT', ['kind'], 'It was granted already: use correctExemption.', rule);
  const asking = ordering(book, 'grantExemption', contract.scheme, situation, mint, on);
  const reasons: NonEmpty<Reason> = [
    contractRuns(book, byId(known.contracts, contractId) ?? contract, known, on),
    ...exemptionReasons(book, contract, known, input, on),
  ];
  const refusal = notGranted(asking, reasons, { contractId });
  if (refusal !== null) return refusal;
  const exemption: ExemptionRecord = {
    id: mint.id(),
    fileId: dossier.file.id,
    contractId,
    kind,
    ground,
    years,
    evidence,
    grantedOn: on,
    withdrawnOn: null,
    rule,
  };
  return recorded(
    asking,
    'EXEMPTED',
    reasons,
    { dossiers: [{ ...dossier, exemptions: [...dossier.exemptions, exemption] }] },
    { contractId, exemptionId: exemption.id },
  );
}
