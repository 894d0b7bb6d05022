import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import { aSession } from '../../support/telling.ts';
import type { RuleTest } from '../rule-test.ts';
import { daily, done, follow, signed, type Walker } from './steps.ts';

/** Who is sent a copy of the attestation issued on a day. */
function copiesOf(country: Jurisdiction, on: string, own = {}): readonly string[] {
  const { story, contractId } = done(country, own);
  story.grant('completeContract', on, { contractId });
  return story.dossier().transmissions.map(({ recipient, rule }) => `${recipient} ${rule}`);
}

function completing({ story, contractId }: Walker, on: string): string {
  return story.decide('completeContract', on, { contractId }).outcome;
}

const COMMUNE = 'COMMUNE WAL-END-2';

export const ATTESTATION: readonly RuleTest[] = [
  {
    title: 'the attestation is given on the day the last hour is attended, and not a minute before',
    rules: ['WAL-END-1', 'WAL-AXE-2'],
    run(country) {
      const walker = signed(country);
      follow(walker, 'CIVIC_TRAINING', daily('2025-04-01', 720, 720, 720, 720, 690), '2025-03-26');
      expect(completing(walker, '2025-05-01')).toBe('REFUSED');
      follow(
        walker,
        'CIVIC_TRAINING',
        [aSession('2025-05-02', 29)].concat(aSession('2025-05-03', 1)),
        '2025-05-01',
      );
      expect(completing(walker, '2025-05-02')).toBe('REFUSED');
      expect(completing(walker, '2025-05-03')).toBe('COMPLETED');
      const { attestations, contracts, contractStatuses } = walker.story.dossier();
      expect(attestations).toMatchObject([{ kind: 'PATH_ATTENDANCE', issuedOn: '2025-05-03', number: 1 }]);
      expect(contracts).toMatchObject([{ completedOn: '2025-05-03' }]);
      expect(contractStatuses.at(-1)).toMatchObject({ status: 'COMPLETED', rule: 'WAL-END-1' });
    },
  },
  {
    title: 'an obliged person’s copy goes to the commune',
    rules: ['WAL-END-2'],
    run: (country) => expect(copiesOf(country, '2025-04-11')).toEqual([COMMUNE]),
  },
  {
    title: 'and to the CPAS on the last day of its help, not on the day after',
    rules: ['WAL-END-2'],
    run(country) {
      const own = { cpasHelp: { from: '2025-04-11', until: '2025-04-12' } };
      expect(copiesOf(country, '2025-04-10', own)).toEqual([COMMUNE]);
      expect(copiesOf(country, '2025-04-11', own)).toEqual([COMMUNE, 'CPAS WAL-END-2']);
      expect(copiesOf(country, '2025-04-12', own)).toEqual([COMMUNE, 'CPAS WAL-END-2']);
      expect(copiesOf(country, '2025-04-13', own)).toEqual([COMMUNE]);
    },
  },
  {
    title: 'of whoever is exempt on the day of issue no copy goes to anybody',
    rules: ['WAL-END-2'],
    run(country) {
      const own = { medicalCertificate: { issuedOn: '2025-04-11', until: '2025-04-11' } };
      expect(copiesOf(country, '2025-04-10', own)).toEqual([COMMUNE]);
      expect(copiesOf(country, '2025-04-11', own)).toEqual([]);
      expect(copiesOf(country, '2025-04-12', own)).toEqual([COMMUNE]);
    },
  },
  {
    title: 'of a volunteer no copy goes to anybody',
    rules: ['WAL-END-2'],
    run: (country) => expect(copiesOf(country, '2025-04-11', { familyMemberOf: 'EU_CITIZEN' })).toEqual([]),
  },
  {
    title: 'a correction that ends the obligation takes back the copy not sent, and lets one that went stand',
    rules: ['WAL-END-2'],
    run(country) {
      for (const sent of [false, true]) {
        const { story, contractId } = done(country);
        story.grant('completeContract', '2025-04-11', { contractId });
        const [copy] = story.dossier().transmissions;
        if (sent)
          story.grant('correctTransmission', '2025-04-14', {
            transmissionId: copy?.id ?? '',
            sentOn: day('2025-04-12'),
            reason: 'Posted',
          });
        const facts = { common: {}, own: { familyMemberOf: 'EU_CITIZEN' }, cleared: [] } as const;
        story.grant('correctPerson', '2025-04-15', { facts, reason: 'Proof brought' });
        expect(story.dossier().transmissions).toHaveLength(sent ? 1 : 0);
      }
    },
  },
  {
    title: 'the attestation exempts from its day on; taken back, the path is open again',
    rules: ['WAL-EXE-7', 'WAL-END-1'],
    run(country) {
      const { story, contractId } = done(country);
      story.grant('completeContract', '2025-04-11', { contractId });
      const told = () => story.dossier().facts.find(({ kind }) => kind === 'BE_WAL.attestations')?.value;
      expect(told()).toEqual([{ kind: 'BE_WAL', issuedOn: '2025-04-11' }]);
      const attestationId = story.dossier().attestations[0]?.id ?? '';
      story.grant('revokeAttestation', '2025-04-14', { attestationId, reason: 'Another person’s' });
      expect(told()).toEqual([]);
      expect(story.dossier().contracts).toMatchObject([{ completedOn: null }]);
      expect(story.dossier().transmissions).toEqual([]);
    },
  },
];
