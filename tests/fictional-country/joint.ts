import { problem } from '../../domain/act.ts';
import { weigh } from '../../domain/decision.ts';
import { held, patched } from '../../domain/records.ts';
import type { ActInputs } from '../../jurisdictions/acts.ts';
import type { Asked, Found } from './answer.ts';
import { newContract, prestation, WELCOME_DAY } from './contract.ts';
import { closedOn, DRAWN_UP, isDrawnUp } from './derive.ts';
import { LAW } from './law.ts';

/** One contract for all of them, each with a welcome day of their own. XA-JOINT-1 */
export function proposeContract(asked: Asked<ActInputs['proposeContract']>): Found {
  const { situation, input, mint, on } = asked;
  const { dossiers } = situation;
  const [first] = dossiers;
  if (first === undefined) return problem('NOT_FOUND', ['personIds'], 'no such person');
  const people = dossiers.length;
  const atMeeting = dossiers.filter((one) => one.informationSessions.some(({ heldOn }) => heldOn <= on));
  const informed = atMeeting.length;
  return {
    reasons: [weigh(LAW['XA-JOINT-1'], { people, informed }, informed === people)],
    grant() {
      const id = mint.id();
      const decidingAuthorityId = input.decidingAuthorities['COUNCIL'] ?? null;
      const waits = { decidingAuthorityId, awaitingAuthorityId: decidingAuthorityId, openedOn: on };
      const contract = { ...newContract(id, first), ...waits };
      const parties = dossiers.map(({ file }) => ({
        id: mint.id(),
        contractId: id,
        fileId: file.id,
        role: DRAWN_UP,
        signedOn: null,
      }));
      const days = dossiers.map(({ file }) => prestation(id, file.id, on, { id: mint.id(), ...WELCOME_DAY }));
      return {
        outcome: 'PROPOSED',
        subjects: { contractId: id },
        several: true,
        dossiers: dossiers.map((one) => ({
          ...one,
          contracts: [...one.contracts, contract],
          parties: [...one.parties, ...parties],
          prestations: [...one.prestations, ...days],
        })),
      };
    },
  };
}

/** Its term begins. XA-JOINT-2 */
export function countersignContract(asked: Asked<ActInputs['countersignContract']>): Found {
  const { situation, input, on } = asked;
  const found = held(situation, ({ contracts }) => contracts, input.contractId);
  if (found === null) return problem('NOT_FOUND', ['contractId'], 'no such contract');
  const { row, dossier } = found;
  const { signedOn, startsOn } = row;
  const awaited = isDrawnUp(row, dossier) && startsOn === null && closedOn(row) === null;
  const holds = awaited && signedOn !== null && signedOn <= on;
  return {
    reasons: [weigh(LAW['XA-JOINT-2'], { signedOn, startsOn }, holds)],
    subjects: { contractId: row.id },
    grant: () => ({
      outcome: 'SIGNED',
      subjects: { contractId: row.id },
      several: true,
      dossiers: situation.dossiers.map((one) => ({
        ...one,
        contracts: patched(one.contracts, [row.id], { startsOn: on, awaitingAuthorityId: null }),
      })),
    }),
  };
}
