import { type Mint, type Problem, problem, type Ruling } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { FactValue } from '../domain/decision.ts';
import type { Dossier, Situation } from '../domain/dossier.ts';
import { factRecordsOf } from '../domain/dossier-facts.ts';
import type { FactRecord, IdentifierRecord } from '../domain/person.ts';
import {
  type CorrectionRules,
  corrected,
  given,
  inputProblems,
  invalid,
  patchOf,
  refusedBy,
} from './correction.ts';
import type { CorrectedFacts, CorrectionInputs, CorrectPersonInput } from './correction-inputs.ts';

const COLUMNS = [
  'familyName',
  'givenNames',
  'birthDate',
  'sex',
  'email',
  'phone',
  'postalAddress',
  'languages',
] as const;

function problemsOf(
  { identifiers: schemes }: CorrectionRules,
  { familyName, givenNames, birthDate, identifiers = [], facts }: CorrectPersonInput,
  on: PlainDate,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries({ familyName, givenNames })) {
    if (value?.trim() === '') problems.push(invalid([name], 'Expected a name.'));
  }
  if (birthDate != null && birthDate > on) problems.push(invalid(['birthDate'], 'Expected a past day.'));
  for (const [index, { scheme, value }] of identifiers.entries()) {
    const known = schemes.find((one) => one.scheme === scheme);
    const expected = `Expected one of ${schemes.map((one) => one.scheme).join(', ')}.`;
    const wrong = known?.problem(value) ?? null;
    if (known === undefined) problems.push(invalid(['identifiers', index, 'scheme'], expected));
    else if (wrong !== null) problems.push(invalid(['identifiers', index, 'value'], wrong));
  }
  if (facts?.common.nationalities?.length === 0) {
    problems.push(invalid(['facts', 'nationalities'], 'Expected at least one nationality, or STATELESS.'));
  }
  return problems;
}

/** The identifiers given; one that the file has already stays the row it is. */
function identifiersOf(
  { identifiers: schemes }: CorrectionRules,
  { file, identifiers }: Dossier,
  entries: CorrectPersonInput['identifiers'],
  mint: Mint,
): readonly IdentifierRecord[] {
  if (entries === undefined) return identifiers;
  return entries.map(({ scheme, value: spelled }) => {
    const value = schemes.find((one) => one.scheme === scheme)?.normalise(spelled) ?? spelled;
    const known = identifiers.find((row) => row.scheme === scheme && row.value === value);
    return known ?? { id: mint.id(), fileId: file.id, scheme, value };
  });
}

/** Facts of the kinds given take the place of those that the file has of them. */
function factsOf(
  { code, facts: { special } }: CorrectionRules,
  dossier: Dossier,
  { common, cleared }: CorrectedFacts,
  own: Readonly<Record<string, FactValue | undefined>>,
  mint: Mint,
): readonly FactRecord[] {
  const records = factRecordsOf(common, own, code, special, mint, dossier.file.id);
  const replaced = new Set([...records.map(({ kind }) => kind), ...cleared]);
  return [...dossier.facts.filter(({ kind }) => !replaced.has(kind)), ...records];
}

/** Puts right who somebody is, how they are reached, and the facts that the rules read. */
export function correctPerson(
  rules: CorrectionRules,
  situation: Situation,
  input: CorrectionInputs['correctPerson'],
  mint: Mint,
  on: PlainDate,
): Ruling {
  const [dossier] = situation.dossiers;
  if (dossier === undefined) return problem('NOT_FOUND', [], 'No such person.');
  const fields = given(input, [...COLUMNS, 'identifiers', 'facts']);
  const refused = refusedBy([...inputProblems(input.reason, fields), ...problemsOf(rules, input, on)]);
  if (refused !== null) return refused;
  const { facts } = input;
  const parsed = rules.facts.parse(facts?.own ?? {});
  if ('problems' in parsed) {
    const [first] = parsed.problems;
    return problem('INVALID', ['facts', ...(first?.path ?? [])], first?.message ?? 'Expected facts.');
  }
  const next = {
    ...dossier,
    file: { ...dossier.file, ...patchOf(input, COLUMNS) },
    identifiers: identifiersOf(rules, dossier, input.identifiers, mint),
    facts: facts === undefined ? dossier.facts : factsOf(rules, dossier, facts, { ...parsed.own }, mint),
  };
  const subjects = { fileId: dossier.file.id };
  const correcting = { rules, verb: 'correctPerson', situation, input, on } as const;
  return corrected(correcting, { noun: 'person', fields, dossiers: [next], subjects });
}

/** Hands a file to another authority of the country, with its contracts that are not closed. */
export function moveFile(
  rules: CorrectionRules,
  situation: Situation,
  input: CorrectionInputs['moveFile'],
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const [dossier] = situation.dossiers;
  if (dossier === undefined) return problem('NOT_FOUND', [], 'No such person.');
  const { authorityId, reason } = input;
  const refused = refusedBy(inputProblems(reason, ['authorityId']));
  if (refused !== null) return refused;
  if (dossier.file.authorityId === authorityId) {
    return problem('CONFLICT', ['authorityId'], 'The file is with this authority already.');
  }
  const next = {
    ...dossier,
    file: { ...dossier.file, authorityId },
    contracts: dossier.contracts.map((contract) => {
      const { completedOn, terminatedOn, withdrawnOn } = contract;
      const closed = [completedOn, terminatedOn, withdrawnOn].some((day) => day !== null);
      return closed ? contract : { ...contract, authorityId };
    }),
  };
  const subjects = { fileId: dossier.file.id };
  const correcting = { rules, verb: 'moveFile', situation, input, on } as const;
  return corrected(correcting, { noun: 'person', outcome: 'MOVED', dossiers: [next], subjects });
}
