import type { Mint, Problem } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { type Dossier, newDossier } from '../domain/dossier.ts';
import { factRecordsOf } from '../domain/dossier-facts.ts';
import type { NonEmpty } from '../domain/law.ts';
import type { FileRecord } from '../domain/person.ts';
import type { RegisterPersonInput } from './acts.ts';
import { invalid } from './correction.ts';
import type { IdentifierScheme, OwnFacts } from './jurisdiction.ts';

/** What a country says of the files it opens. */
interface FileRules {
  readonly code: string;
  readonly identifiers: readonly IdentifierScheme[];
  readonly facts: OwnFacts<object>;
}

function identifierProblems(
  { identifiers: schemes }: FileRules,
  { identifiers }: RegisterPersonInput,
): readonly Problem[] {
  return identifiers.flatMap(({ scheme, value }, index): readonly Problem[] => {
    const known = schemes.find((one) => one.scheme === scheme);
    const expected = `Expected one of ${schemes.map((one) => one.scheme).join(', ')}.`;
    if (known === undefined) return [invalid(['identifiers', index, 'scheme'], expected)];
    const wrong = known.problem(value);
    return wrong === null ? [] : [invalid(['identifiers', index, 'value'], wrong)];
  });
}

function problemsOf(rules: FileRules, input: RegisterPersonInput, on: PlainDate): readonly Problem[] {
  const problems: Problem[] = [...identifierProblems(rules, input)];
  for (const name of ['familyName', 'givenNames'] as const) {
    if (input[name].trim() === '') problems.push(invalid([name], 'Expected a name.'));
  }
  if (input.birthDate !== null && input.birthDate > on) {
    problems.push(invalid(['birthDate'], 'Expected a past day.'));
  }
  if (input.common.nationalities?.length === 0) {
    const message = 'Expected at least one nationality or STATELESS; leave it out where it is not known.';
    problems.push(invalid(['common', 'nationalities'], message));
  }
  return problems;
}

function fileOf(input: RegisterPersonInput, id: string, on: PlainDate): FileRecord {
  const { authorityId, familyName, givenNames, birthDate, sex, email, phone, postalAddress, languages } =
    input;
  return {
    id,
    authorityId,
    familyName,
    givenNames,
    birthDate,
    sex,
    email,
    phone,
    postalAddress,
    languages,
    registeredOn: on,
    revision: 0,
    keptUntil: null,
    keptUntilRule: null,
    rulesVersion: null,
    source: null,
    sourceKey: null,
  };
}

/** A new file with what the person gives, before anything follows from it; or what is wrong with that. */
export function openedFile(
  rules: FileRules,
  input: RegisterPersonInput,
  mint: Mint,
  on: PlainDate,
): Dossier | { readonly problems: NonEmpty<Problem> } {
  const own = rules.facts.parse(input.own);
  const ownProblems =
    'problems' in own ? own.problems.map(({ path, message }) => invalid(['own', ...path], message)) : [];
  const [first, ...others] = [...problemsOf(rules, input, on), ...ownProblems];
  if (first !== undefined) return { problems: [first, ...others] };
  const file = fileOf(input, mint.id(), on);
  const ownValues = 'own' in own ? { ...own.own } : {};
  return {
    ...newDossier(file),
    identifiers: input.identifiers.map(({ scheme, value }) => ({
      id: mint.id(),
      fileId: file.id,
      scheme,
      value: rules.identifiers.find((one) => one.scheme === scheme)?.normalise(value) ?? value,
    })),
    facts: factRecordsOf(input.common, ownValues, rules.code, rules.facts.special, mint, file.id),
  };
}
