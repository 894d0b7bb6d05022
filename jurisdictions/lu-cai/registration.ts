import type { Mint, Problem, Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { notApplicable, weigh } from '../../domain/decision.ts';
import { newDossier, type Situation } from '../../domain/dossier.ts';
import { factRecordsOf } from '../../domain/dossier-facts.ts';
import type { FileRecord } from '../../domain/person.ts';
import type { RegisterPersonInput } from '../acts.ts';
import { recorded } from './answer.ts';
import type { Book } from './book.ts';
import { facts } from './facts.ts';
import { LAW } from './law.ts';
import { MATRICULE, matricule } from './matricule.ts';

function identifierProblems({ identifiers }: RegisterPersonInput): readonly Problem[] {
  return identifiers.flatMap(({ scheme, value }, index): readonly Problem[] => {
    if (scheme !== MATRICULE) {
      const message = `Expected ${MATRICULE}, the one identifier of Luxembourg's files.`;
      return [{ code: 'INVALID', message, path: ['identifiers', index, 'scheme'] }];
    }
    const message = matricule.problem(value);
    return message === null ? [] : [{ code: 'INVALID', message, path: ['identifiers', index, 'value'] }];
  });
}

function problemsOf(input: RegisterPersonInput, on: PlainDate): readonly Problem[] {
  const problems: Problem[] = [...identifierProblems(input)];
  for (const name of ['familyName', 'givenNames'] as const) {
    if (input[name].trim() === '')
      problems.push({ code: 'INVALID', message: 'Expected a name.', path: [name] });
  }
  if (input.birthDate !== null && input.birthDate > on) {
    problems.push({ code: 'INVALID', message: 'Expected a past day.', path: ['birthDate'] });
  }
  if (input.common.nationalities?.length === 0) {
    const message = 'Expected at least one nationality or STATELESS; leave it out where it is not known.';
    problems.push({ code: 'INVALID', message, path: ['common', 'nationalities'] });
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

/** What the appointment will ask for, told apart from its values. LU-PATH-3 */
export function contactDetails(
  file: Pick<FileRecord, 'familyName' | 'givenNames' | 'email' | 'phone'>,
  schemes: readonly string[],
): { readonly read: Readonly<Record<string, boolean>>; readonly complete: boolean } {
  const read = {
    matriculeOnFile: schemes.includes(MATRICULE),
    namesOnFile: file.familyName.trim() !== '' && file.givenNames.trim() !== '',
    phoneOrEmailOnFile: Boolean(file.phone) || Boolean(file.email),
  };
  return { read, complete: Object.values(read).every((given) => given) };
}

/** Opens a file with what the person gives; nothing is compulsory before the appointment. LU-PATH-3 */
export function registerPerson(
  book: Book,
  situation: Situation,
  input: RegisterPersonInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const own = facts.parse(input.own);
  const ownProblems =
    'problems' in own
      ? own.problems.map(({ path, message }) => ({
          code: 'INVALID' as const,
          message,
          path: ['own', ...path],
        }))
      : [];
  const [first, ...others] = [...problemsOf(input, on), ...ownProblems];
  if (first !== undefined) return { problems: [first, ...others] };
  const file = fileOf(input, mint.id(), on);
  const ownValues = 'own' in own ? { ...own.own } : {};
  const dossier = {
    ...newDossier(file),
    identifiers: input.identifiers.map(({ scheme, value }) => ({
      id: mint.id(),
      fileId: file.id,
      scheme,
      value: matricule.normalise(value),
    })),
    facts: factRecordsOf(input.common, ownValues, 'LU', facts.special, mint, file.id),
  };
  const schemes = input.identifiers.map(({ scheme }) => scheme);
  const { read, complete } = contactDetails(file, schemes);
  const reason = complete ? weigh(LAW['LU-PATH-3'], read, true) : notApplicable(LAW['LU-PATH-3'], read);
  return recorded(
    { book, verb: 'registerPerson', situation, on },
    'REGISTERED',
    [reason],
    { dossiers: [dossier] },
    { fileId: file.id },
  );
}
