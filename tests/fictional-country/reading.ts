import { covers, type PlainDate } from '../../domain/calendar.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { type Localised, provisionOn } from '../../domain/law.ts';
import type { PrestationRecord, PrestationStatus } from '../../domain/prestation.ts';
import { type ByKind, ofKind } from '../../jurisdictions/by-kind.ts';
import type { ContractReading } from '../../jurisdictions/jurisdiction.ts';
import type { Book } from './book.ts';
import { LAW } from './law.ts';
import { decidable } from './outcome.ts';

const NAMES: ByKind<Localised> = {
  LANGUAGE_COURSE: { fr: 'Cours de langue', en: 'Language course' },
  CIVIC_TRAINING: { fr: 'Cours civique', en: 'Civic course' },
  ORIENTATION_DAY: { fr: 'Journée d’accueil', en: 'Welcome day' },
};
const WORDS: Readonly<Record<string, Localised>> = {
  PROPOSED: { fr: 'en vue', en: 'in sight' },
  SIGNED: { fr: 'à quai', en: 'moored' },
  IN_PROGRESS: { fr: 'en mer', en: 'at sea' },
  EXTENDED: { fr: 'au long cours', en: 'on a longer voyage' },
  TERMINATED: { fr: 'échoué', en: 'aground' },
  EXPIRED: { fr: 'dérivé', en: 'adrift' },
  COMPLETED: { fr: 'à bon port', en: 'in port' },
  WITHDRAWN: { fr: 'reparti', en: 'sailed away' },
};
const EXCUSED: Localised = { fr: 'Absence excusée', en: 'Absence excused' };

function statusOf({ id }: PrestationRecord, dossier: Dossier, asOf: PlainDate): PrestationStatus {
  const places = dossier.enrolments.filter((row) => row.prestationId === id && row.enrolledOn <= asOf);
  const standing = places.filter(({ cancelledOn }) => cancelledOn === null || cancelledOn > asOf);
  const closed = standing.filter(({ closedOn }) => closedOn !== null && closedOn <= asOf);
  if (closed.some(({ result }) => result === 'COMPLETED')) return 'COMPLETED';
  if (standing.length > closed.length) return 'SCHEDULED';
  return closed.length > 0 ? 'NOT_COMPLETED' : 'PRESCRIBED';
}

/** Contracts as the Archipelago reads them on a day. */
export function reading({ catalogue }: Book): ContractReading {
  const price = ({ kind, openedOn }: PrestationRecord) => ({
    cents: kind === 'LANGUAGE_COURSE' ? provisionOn(catalogue.priceCents, openedOn) : 0,
    currency: 'EUR',
  });
  return {
    pathToCompletion: ({ id, endsOn }, dossier, asOf) =>
      dossier.prestations
        .filter(({ contractId, openedOn }) => contractId === id && openedOn <= asOf)
        .map((prestation) => {
          const { kind, sequence, mandatory } = prestation;
          const status = statusOf(prestation, dossier, asOf);
          const what = { fr: `Suivre : ${ofKind(NAMES, kind).fr}`, en: `Follow: ${ofKind(NAMES, kind).en}` };
          const measure = { minutes: null, modules: null };
          return {
            ...{ kind, sequence, prestation, mandatory, status, rule: LAW['XA-END-1'], share: null },
            ...{ done: measure, left: measure, price: price(prestation), until: endsOn },
            nextMove: status === 'COMPLETED' ? null : { by: 'PERSON' as const, what },
          };
        }),
    timeline: ({ id }, { contractStatuses, prestations }) => {
      const stood = contractStatuses
        .filter(({ contractId }) => contractId === id)
        .map(({ status, validFrom, rule }) => ({
          on: validFrom,
          what: WORDS[status] ?? { fr: status, en: status },
          rule: Object.values(LAW).find((found) => found.id === rule) ?? null,
        }));
      const excused = prestations
        .filter(({ contractId }) => contractId === id)
        .flatMap(({ excusedOn: on }) => (on === null ? [] : [{ on, what: EXCUSED, rule: LAW['XA-SEA-3'] }]));
      return [...stood, ...excused].toSorted((one, other) => one.on.localeCompare(other.on));
    },
    nativeStatus(contract, { contractStatuses }, asOf) {
      const step = contractStatuses.find(
        (row) => row.contractId === contract.id && covers(row.validFrom, row.validUntil, asOf),
      );
      return (step && WORDS[step.status]) ?? null;
    },
    outcomeReasons: (contract, dossier, _outcome, asOf) => [decidable(contract, dossier, asOf)],
    prestationStatus: statusOf,
    prestationName: ({ kind }) => ofKind(NAMES, kind),
    prestationPrice: price,
    attendedMinutes({ id }, { attendances, courseSessions }, asOf) {
      const past = courseSessions.filter(({ heldOn }) => heldOn <= asOf).map((session) => session.id);
      const own = attendances.filter((row) => row.enrolmentId === id && past.includes(row.sessionId));
      return own.reduce((sum, { minutes }) => sum + minutes, 0);
    },
  };
}
