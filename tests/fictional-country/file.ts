import { problem } from '../../domain/act.ts';
import { weigh } from '../../domain/decision.ts';
import { newDossier } from '../../domain/dossier.ts';
import { factRecordsOf } from '../../domain/dossier-facts.ts';
import { provisionOn } from '../../domain/law.ts';
import type { ActInputs } from '../../jurisdictions/acts.ts';
import type { IdentifierScheme } from '../../jurisdictions/jurisdiction.ts';
import type { Asked, Found } from './answer.ts';
import { FACTS } from './facts.ts';
import { LAW } from './law.ts';

/** Six digits and their sum's last one. */
export const SHELL: IdentifierScheme = {
  scheme: 'XA_SHELL',
  name: { fr: 'Numéro de coquillage', en: 'Shell number' },
  normalise: (value) => value.replaceAll(/\s/g, ''),
  problem(value) {
    const digits = [...SHELL.normalise(value)].map(Number);
    const sum = digits.slice(0, 6).reduce((total, digit) => total + digit, 0);
    return digits.length === 7 && sum % 10 === digits[6] ? null : 'expected six digits and their check digit';
  },
};

/** XA-FILE-1 */
export function registerPerson({ input, mint, on }: Asked<ActInputs['registerPerson']>): Found {
  const { identifiers, common, own, ...person } = input;
  const parsed = FACTS.parse(own);
  if ('problems' in parsed) return problem('INVALID', ['own'], 'expected facts of the Archipelago');
  for (const [index, { value }] of identifiers.entries()) {
    const wrong = SHELL.problem(value);
    if (wrong !== null) return problem('INVALID', ['identifiers', index, 'value'], wrong);
  }
  return {
    reasons: [weigh(LAW['XA-FILE-1'], { shellNumber: identifiers.length > 0 }, identifiers.length > 0)],
    grant() {
      const id = mint.id();
      const unset = {
        keptUntil: null,
        keptUntilRule: null,
        rulesVersion: null,
        source: null,
        sourceKey: null,
      };
      const dossier = {
        ...newDossier({ id, ...person, registeredOn: on, revision: 0, ...unset }),
        identifiers: identifiers.map(({ scheme, value }) => ({
          id: mint.id(),
          fileId: id,
          scheme,
          value: SHELL.normalise(value),
        })),
        facts: factRecordsOf(common, { ...parsed.own }, 'XA', FACTS.special, mint, id),
      };
      return { outcome: 'REGISTERED', subjects: { fileId: id }, dossiers: [dossier] };
    },
  };
}

/** XA-PATH-1 */
export function recordInformationSession(asked: Asked<ActInputs['recordInformationSession']>): Found {
  const { book, situation, input, mint, on } = asked;
  const { headCount } = input;
  const { dossiers, shared } = situation;
  if (headCount < dossiers.length) return problem('INVALID', ['headCount'], 'fewer than those registered');
  const atLeast = provisionOn(book.catalogue.peopleAtMeeting, on);
  return {
    reasons: [weigh(LAW['XA-PATH-1'], { headCount, atLeast }, headCount >= atLeast)],
    grant() {
      const session = { id: mint.id(), ...input, heldOn: on };
      return {
        outcome: 'RECORDED',
        subjects: { informationSessionId: session.id },
        shared: { informationSessions: [...shared.informationSessions, session] },
        several: true,
        dossiers: dossiers.map((dossier) => ({
          ...dossier,
          informationSessions: [...dossier.informationSessions, session],
          informationSessionAttendances: [
            ...dossier.informationSessionAttendances,
            { id: mint.id(), sessionId: session.id, fileId: dossier.file.id },
          ],
        })),
      };
    },
  };
}

/** XA-PATH-2 */
export function requestAppointment(asked: Asked<ActInputs['requestAppointment']>): Found {
  const { situation, input, mint, on } = asked;
  const [dossier] = situation.dossiers;
  if (dossier === undefined) return problem('NOT_FOUND', [], 'no such person');
  const attended = dossier.informationSessions.some(({ heldOn }) => heldOn <= on);
  return {
    reasons: [weigh(LAW['XA-PATH-2'], { attended }, attended)],
    grant() {
      const unset = { heldOn: null, cancelledOn: null };
      const appointment = { id: mint.id(), fileId: dossier.file.id, requestedOn: on, ...input, ...unset };
      return {
        outcome: 'REQUESTED',
        subjects: { appointmentId: appointment.id },
        dossiers: [{ ...dossier, appointments: [...dossier.appointments, appointment] }],
      };
    },
  };
}
