import type { AssessmentRecord } from '../../domain/assessment.ts';
import { type PlainDate, plus } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import type { EnrolmentRecord } from '../../domain/prestation.ts';
import { byId } from '../../domain/records.ts';
import { validAttestation } from '../attestations.ts';
import { AGENCY, consulateIn, delegatedBodyIn } from './authorities.ts';
import type { Book } from './book.ts';
import { factsOn } from './file-facts.ts';
import type { Ordered } from './orders.ts';
import { runBy } from './pre-departure.ts';
import { fileBeforeDeparture, isBeforeDeparture } from './pre-departure-file.ts';
import { EVALUATIONS } from './pre-departure-trainings.ts';

/** Who gets what the gateway cannot hand to an authority: the person whose file it is. */
const PERSON = 'PERSON';

/** A file before departure, read on a day. */
interface Abroad {
  readonly book: Book;
  readonly dossier: Dossier;
  readonly contract: ContractRecord;
  readonly visaCountry: string;
  readonly on: PlainDate;
}

function abroadOn(
  book: Book,
  dossier: Dossier,
  contract: ContractRecord | undefined,
  on: PlainDate,
): Abroad | null {
  const { visaCountry } = factsOn(dossier, on).own;
  return contract === undefined || visaCountry === undefined
    ? null
    : { book, dossier, contract, visaCountry, on };
}

/** The delegated body, where it is not the agency that runs it. FR-PRE-2 */
function delegatedBody({ book, visaCountry, on }: Abroad): string | null {
  return runBy(book.catalogue, visaCountry, on) === 'DELEGATED_BODY' ? delegatedBodyIn(visaCountry) : null;
}

/**
 * In reunification the directorate's notice to who runs it, which invites by letter; a spouse of a French citizen is
 * handed the invitation by the consulate. It is put into a language that the person understands. FR-PRE-18
 */
function byOpening(abroad: Abroad): readonly Ordered[] {
  const { dossier, contract, on } = abroad;
  const [language] = dossier.file.languages;
  const of = { contractId: contract.id, subjectId: contract.id, dueOn: null, rule: 'FR-PRE-18' } as const;
  const reunified = factsOn(dossier, on).own.reunificationRequestedFor === true;
  const invitation: Ordered = {
    ...of,
    kind: 'INVITATION',
    recipient: PERSON,
    channel: reunified ? 'POST' : 'IN_PERSON',
    ...(language !== undefined && { language }),
  };
  return reunified
    ? [{ ...of, kind: 'REUNIFICATION_NOTICE', recipient: delegatedBody(abroad) ?? AGENCY }, invitation]
    : [invitation];
}

/** The consulate's copy of the application of a spouse of a French citizen. FR-PRE-17 */
function byApplication({ dossier, contract, on }: Abroad): readonly Ordered[] {
  const { reunificationRequestedFor, spouseOfFrench, visaApplicationOn } = factsOn(dossier, on).own;
  const asked = spouseOfFrench === true && reunificationRequestedFor !== true;
  if (!asked || visaApplicationOn === undefined) return [];
  const of = { contractId: contract.id, subjectId: contract.id, dueOn: null } as const;
  return [{ ...of, kind: 'VISA_APPLICATION_COPY', recipient: AGENCY, rule: 'FR-PRE-17' }];
}

/** The consulate tells the agency of the visa by its very decision. FR-PRE-17 */
function byVisa({ contract }: Abroad): readonly Ordered[] {
  const { id, completedOn, terminatedOn } = contract;
  const told = { contractId: id, subjectId: id, dueOn: null, recipient: AGENCY, rule: 'FR-PRE-17' } as const;
  if (completedOn !== null) return [{ ...told, kind: 'VISA_ISSUED', channel: 'ONLINE', sentOn: completedOn }];
  return terminatedOn === null
    ? []
    : [{ ...told, kind: 'VISA_REFUSED', channel: 'ONLINE', sentOn: terminatedOn }];
}

/** Each dispense is told to the agency, and to the delegated body where there is one, by the very act. FR-PRE-7, FR-PRE-8 */
function byExemptions(abroad: Abroad): readonly Ordered[] {
  const { dossier, contract } = abroad;
  const recipients = [AGENCY, delegatedBody(abroad)].filter((code) => code !== null);
  return dossier.exemptions
    .filter(({ contractId }) => contractId === contract.id)
    .flatMap(({ id: subjectId, rule, grantedOn, withdrawnOn }) =>
      rule === 'FR-PRE-7' || rule === 'FR-PRE-8'
        ? recipients.flatMap((recipient): readonly Ordered[] => {
            const told = { contractId: contract.id, subjectId, dueOn: null, recipient, rule } as const;
            const sent = (kind: string, sentOn: PlainDate) =>
              ({ ...told, kind, channel: 'ONLINE', sentOn }) as const;
            return [
              sent('EXEMPTION_GRANTED', grantedOn),
              ...(withdrawnOn === null ? [] : [sent('EXEMPTION_WITHDRAWN', withdrawnOn)]),
            ];
          })
        : [],
    );
}

const FIRST: readonly string[] = Object.values(EVALUATIONS).map(({ first }) => first);
const KINDS: readonly string[] = Object.values(EVALUATIONS).flatMap(({ first, second }) => [first, second]);

/** Within a week, the results of each evaluation to the consulate that decides on the visa. FR-PRE-9 */
function results({ book, contract, visaCountry }: Abroad, { id, heldOn }: AssessmentRecord): Ordered {
  const days = provisionOn(book.catalogue.preDeparture.resultsDays, heldOn);
  return {
    kind: 'EVALUATION_RESULTS',
    recipient: consulateIn(visaCountry),
    rule: 'FR-PRE-9',
    contractId: contract.id,
    subjectId: id,
    dueOn: plus(heldOn, { days }),
  };
}

/** The training prescribed is notified to the person; the hours of French to the consulate and the agency too. FR-PRE-11, FR-PRE-12 */
function notices({ contract, visaCountry }: Abroad, row: AssessmentRecord): readonly Ordered[] {
  if (!FIRST.includes(row.kind) || row.result !== 'INSUFFICIENT') return [];
  const french = row.kind === EVALUATIONS.LANGUAGE.first;
  const recipients = french ? [PERSON, consulateIn(visaCountry), AGENCY] : [PERSON];
  return recipients.map((recipient) => ({
    kind: 'TRAINING_NOTICE',
    recipient,
    rule: french ? 'FR-PRE-11' : 'FR-PRE-12',
    contractId: contract.id,
    subjectId: row.id,
    dueOn: null,
  }));
}

function byEvaluation(book: Book, dossier: Dossier, row: AssessmentRecord): readonly Ordered[] {
  if (!KINDS.includes(row.kind)) return [];
  const abroad = abroadOn(book, dossier, fileBeforeDeparture(dossier, row.heldOn), row.heldOn);
  return abroad === null ? [] : [results(abroad, row), ...notices(abroad, row)];
}

/** What a training that is over orders sent to the consulate: that it was not attended, or the copy of its attestation. FR-PRE-13, FR-PRE-14 */
function byPlace(book: Book, dossier: Dossier, place: EnrolmentRecord): readonly Ordered[] {
  const { id, contractId, closedOn, result } = place;
  const contract = byId(dossier.contracts, contractId);
  if (contract === undefined || !isBeforeDeparture(contract) || closedOn === null) return [];
  const abroad = abroadOn(book, dossier, contract, closedOn);
  if (abroad === null) return [];
  const of = { recipient: consulateIn(abroad.visaCountry), contractId, dueOn: null };
  if (result !== 'COMPLETED')
    return [{ ...of, kind: 'LACK_OF_ATTENDANCE', subjectId: id, rule: 'FR-PRE-14' }];
  const attestation = validAttestation(dossier, place);
  return attestation === undefined
    ? []
    : [{ ...of, kind: 'ATTENDANCE_ATTESTATION_COPY', subjectId: attestation.id, rule: 'FR-PRE-13' }];
}

/** All that the rules before departure order sent. FR-PRE-7 to FR-PRE-9, FR-PRE-11 to FR-PRE-14, FR-PRE-17, FR-PRE-18 */
export function orderedBeforeDeparture(book: Book, dossier: Dossier, on: PlainDate): readonly Ordered[] {
  const files = dossier.contracts
    .filter((contract) => isBeforeDeparture(contract) && contract.withdrawnOn === null)
    .flatMap((contract) => abroadOn(book, dossier, contract, on) ?? []);
  return [
    ...files.flatMap((abroad) =>
      [byOpening, byApplication, byExemptions, byVisa].flatMap((ordered) => ordered(abroad)),
    ),
    ...dossier.assessments.flatMap((row) => byEvaluation(book, dossier, row)),
    ...dossier.enrolments
      .filter(({ fileId }) => fileId === dossier.file.id)
      .flatMap((place) => byPlace(book, dossier, place)),
  ];
}
