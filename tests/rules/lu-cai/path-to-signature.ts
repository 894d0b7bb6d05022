import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import type { RuleTest } from '../rule-test.ts';
import { expectDecision, expectProblem, readyToSign, SIGNING, signed } from './steps.ts';
import { aMatricule, aPerson, TEAM, tell } from './story.ts';

const BY_MAIL = { channel: 'EMAIL', scheduledOn: null } as const;
const SESSION = { authorityId: TEAM, place: null, language: null, headCount: 1 };

export const PATH_TO_SIGNATURE: readonly RuleTest[] = [
  {
    title: 'a file opens with what is given; what the appointment asks for is not asked yet',
    rules: ['LU-PATH-3'],
    run(country) {
      const bare = tell(country).decide('registerPerson', '2026-01-05', aPerson({ identifiers: [] }));
      expectDecision(bare, 'GRANTED', { 'LU-PATH-3': 'NOT_APPLICABLE' });
      const full = tell(country).decide('registerPerson', '2026-01-05', aPerson());
      expectDecision(full, 'GRANTED', { 'LU-PATH-3': 'SATISFIED' });
      expect(full.outcome).toBe('REGISTERED');
    },
  },
  {
    title: 'a matricule with a wrong check digit is a problem of the input',
    rules: ['LU-PATH-3'],
    run(country) {
      const identifiers = [{ scheme: 'LU_MATRICULE', value: '1990010112386' }];
      const ruling = tell(country).play('registerPerson', '2026-01-05', aPerson({ identifiers }));
      expectProblem(ruling, 'INVALID', ['identifiers', 0, 'value']);
    },
  },
  {
    title: 'names, birth date and nationalities are checked at the door',
    rules: ['LU-PATH-3'],
    run(country) {
      const play = (changes: Parameters<typeof aPerson>[0]) =>
        tell(country).play('registerPerson', '2026-01-05', aPerson(changes));
      expectProblem(play({ familyName: ' ' }), 'INVALID', ['familyName']);
      expectProblem(play({ birthDate: day('2026-01-06') }), 'INVALID', ['birthDate']);
      expectProblem(play({ common: { nationalities: [] } }), 'INVALID', ['common', 'nationalities']);
      expectProblem(play({ own: { wishesToStay: 'yes' } }), 'INVALID', ['own', 'wishesToStay']);
      const identifiers = [{ scheme: 'OTHER', value: '1' }];
      expectProblem(play({ identifiers }), 'INVALID', ['identifiers', 0, 'scheme']);
    },
  },
  {
    title: 'the head count of a session is at least the registered people present',
    rules: ['LU-PATH-1'],
    run(country) {
      const story = tell(country);
      story.grant('registerPerson', '2026-01-05', aPerson());
      story.grant('registerPerson', '2026-01-05', aPerson());
      const one = story.play('recordInformationSession', '2026-01-10', { ...SESSION, headCount: 1 });
      expectProblem(one, 'INVALID', ['headCount']);
      story.grant('recordInformationSession', '2026-01-10', { ...SESSION, headCount: 2 });
      expect(story.dossier(1).informationSessionAttendances).toHaveLength(1);
    },
  },
  {
    title: 'no appointment before an information session, one on its very day',
    rules: ['LU-PATH-1'],
    run(country) {
      const story = tell(country);
      story.grant('registerPerson', '2026-01-05', aPerson());
      expectDecision(story.decide('requestAppointment', '2026-01-09', BY_MAIL), 'REFUSED', {
        'LU-PATH-1': 'NOT_SATISFIED',
      });
      story.grant('recordInformationSession', '2026-01-10', SESSION);
      expectDecision(story.decide('requestAppointment', '2026-01-09', BY_MAIL), 'REFUSED', {
        'LU-PATH-1': 'NOT_SATISFIED',
      });
      expectDecision(story.decide('requestAppointment', '2026-01-10', BY_MAIL), 'GRANTED', {
        'LU-PATH-1': 'SATISFIED',
      });
      expectProblem(story.play('requestAppointment', '2026-01-11', BY_MAIL), 'CONFLICT', []);
    },
  },
  {
    title: 'the appointment is asked for by e-mail, telephone or online, and not by post or at the door',
    rules: ['LU-PATH-2'],
    run(country) {
      for (const channel of ['EMAIL', 'PHONE', 'ONLINE', 'POST', 'IN_PERSON'] as const) {
        const story = tell(country);
        story.grant('registerPerson', '2026-01-05', aPerson());
        story.grant('recordInformationSession', '2026-01-10', SESSION);
        const taken = ['EMAIL', 'PHONE', 'ONLINE'].includes(channel);
        const decision = story.decide('requestAppointment', '2026-01-12', { channel, scheduledOn: null });
        expectDecision(decision, taken ? 'GRANTED' : 'REFUSED', {
          'LU-PATH-2': taken ? 'SATISFIED' : 'NOT_SATISFIED',
        });
      }
    },
  },
  {
    title: 'the appointment takes a matricule, and a telephone number or an e-mail address',
    rules: ['LU-PATH-3'],
    run(country) {
      const cases = [
        [{ identifiers: [] }, 'REFUSED', 'NOT_SATISFIED'],
        [{ email: null, phone: null }, 'REFUSED', 'NOT_SATISFIED'],
        [{ email: null, phone: '+352 000000' }, 'GRANTED', 'SATISFIED'],
        [
          { identifiers: [{ scheme: 'LU_MATRICULE', value: aMatricule('20000229001') }] },
          'GRANTED',
          'SATISFIED',
        ],
      ] as const;
      for (const [changes, verdict, status] of cases) {
        const story = tell(country);
        story.grant('registerPerson', '2026-01-05', aPerson(changes));
        story.grant('recordInformationSession', '2026-01-10', SESSION);
        expectDecision(story.decide('requestAppointment', '2026-01-12', BY_MAIL), verdict, {
          'LU-PATH-3': status,
        });
      }
    },
  },
  {
    title: 'an appointment is not scheduled before it was asked for',
    rules: ['LU-PATH-2'],
    run(country) {
      const story = tell(country);
      story.grant('registerPerson', '2026-01-05', aPerson());
      story.grant('recordInformationSession', '2026-01-10', SESSION);
      const input = { channel: 'PHONE', scheduledOn: day('2026-01-11') } as const;
      expectProblem(story.play('requestAppointment', '2026-01-12', input), 'INVALID', ['scheduledOn']);
    },
  },
  {
    title: 'no signature without an appointment, none before it was asked for, and it is held once',
    rules: ['LU-PATH-2'],
    run(country) {
      const story = readyToSign(country);
      expectDecision(story.decide('signContract', '2026-01-11', SIGNING), 'REFUSED', {
        'LU-PATH-2': 'NOT_SATISFIED',
      });
      expectDecision(story.decide('signContract', '2026-01-12', SIGNING), 'GRANTED', {
        'LU-PATH-2': 'SATISFIED',
      });
      expect(story.dossier().appointments.map(({ heldOn }) => heldOn)).toEqual(['2026-01-12']);
    },
  },
  {
    title: 'the signature takes one document of each kind',
    rules: ['LU-PATH-4'],
    run(country) {
      const identity = ['IDENTITY_CARD', 'PASSPORT'];
      const residence = ['RESIDENCE_CARD', 'REGISTRATION_CERTIFICATE'];
      const sign = (documents: readonly string[]) =>
        readyToSign(country).decide('signContract', '2026-02-02', { scheme: 'LU_CAI', documents });
      for (const documents of [[], identity, residence]) {
        expectDecision(sign(documents), 'REFUSED', { 'LU-PATH-4': 'NOT_SATISFIED' });
      }
      for (const one of identity) {
        for (const other of residence) {
          expectDecision(sign([one, other]), 'GRANTED', { 'LU-PATH-4': 'SATISFIED' });
        }
      }
      const unknown = { scheme: 'LU_CAI', documents: ['PASSPORT', 'LIBRARY_CARD'] };
      expectProblem(readyToSign(country).play('signContract', '2026-02-02', unknown), 'INVALID', [
        'documents',
        1,
      ]);
    },
  },
  {
    title: 'the day before the anniversary of the information session is still in time to sign',
    rules: ['LU-PATH-5'],
    run: (country) =>
      expectDecision(readyToSign(country).decide('signContract', '2027-01-09', SIGNING), 'GRANTED', {
        'LU-PATH-5': 'SATISFIED',
      }),
  },
  {
    title: 'the anniversary of the information session is the last day to sign',
    rules: ['LU-PATH-5'],
    run: (country) =>
      expectDecision(readyToSign(country).decide('signContract', '2027-01-10', SIGNING), 'GRANTED', {
        'LU-PATH-5': 'SATISFIED',
      }),
  },
  {
    title: 'the day after the anniversary takes a new session, and the last session attended counts',
    rules: ['LU-PATH-5'],
    run(country) {
      const story = readyToSign(country);
      expectDecision(story.decide('signContract', '2027-01-11', SIGNING), 'REFUSED', {
        'LU-PATH-5': 'NOT_SATISFIED',
      });
      expectDecision(story.decide('requestAppointment', '2027-01-11', BY_MAIL), 'REFUSED', {
        'LU-PATH-5': 'NOT_SATISFIED',
      });
      story.grant('recordInformationSession', '2027-01-11', SESSION);
      expectDecision(story.decide('signContract', '2028-01-11', SIGNING), 'GRANTED', {
        'LU-PATH-5': 'SATISFIED',
      });
    },
  },
  {
    title: 'the first voucher and its course come with the signature, valid from that day',
    rules: ['LU-PATH-6', 'LU-LANG-4'],
    run(country) {
      const { story } = signed(country);
      const { vouchers, prestations, parties, contracts } = story.dossier();
      expect(vouchers.map(({ sequence, issuedOn, expiresOn }) => [sequence, issuedOn, expiresOn])).toEqual([
        [1, '2026-02-02', '2026-08-02'],
      ]);
      expect(prestations.map(({ kind, sequence, mandatory }) => [kind, sequence, mandatory])).toEqual([
        ['LANGUAGE_COURSE', 1, true],
        ['CIVIC_TRAINING', null, true],
        ['ORIENTATION_DAY', null, true],
      ]);
      expect(parties.map(({ role, signedOn }) => [role, signedOn])).toEqual([['SIGNATORY', '2026-02-02']]);
      expect(contracts.map(({ openedOn, governingDate }) => [openedOn, governingDate])).toEqual([
        ['2026-02-02', '2026-02-02'],
      ]);
    },
  },
  {
    title: 'somebody who turns sixteen signs on the birthday and not on the day before',
    rules: ['LU-ELIG-1', 'LU-ELIG-4'],
    run(country) {
      const story = readyToSign(country, { birthDate: day('2010-02-02') });
      expectDecision(story.decide('signContract', '2026-02-01', SIGNING), 'REFUSED', {
        'LU-ELIG-1': 'NOT_SATISFIED',
      });
      expectDecision(story.decide('signContract', '2026-02-02', SIGNING), 'GRANTED', {
        'LU-ELIG-1': 'SATISFIED',
      });
    },
  },
  {
    title: 'a fact that is not known leaves the signature undetermined, and nothing is changed',
    rules: ['LU-ELIG-2'],
    run(country) {
      const story = readyToSign(country, { own: {} });
      const before = story.situation();
      const decision = story.decide('signContract', '2026-02-02', SIGNING);
      expectDecision(decision, 'UNDETERMINED', { 'LU-ELIG-2': 'UNKNOWN' });
      expect(decision.outcome).toBe('UNDETERMINED');
      expect(decision.reasons.flatMap(({ missing }) => missing)).toContain('LU.legallyResident');
      expect(story.situation()).toBe(before);
    },
  },
  {
    title: 'a temporary title on file excludes up to its last day, and one may sign on the day after',
    rules: ['LU-ELIG-5'],
    run(country) {
      const temporary = { country: 'LU', kind: 'TEMPORARY', from: null, until: day('2026-02-02') };
      const own = { legallyResident: true, wishesToStay: true, internationalProtectionApplicant: false };
      const common = { nationalities: ['BR'], residenceTitles: [temporary] };
      const story = readyToSign(country, { common, own });
      for (const [on, verdict, status] of [
        ['2026-02-02', 'REFUSED', 'NOT_SATISFIED'],
        ['2026-02-03', 'GRANTED', 'SATISFIED'],
      ] as const) {
        expectDecision(story.decide('signContract', on, SIGNING), verdict, { 'LU-ELIG-5': status });
      }
    },
  },
  {
    title: 'the application for international protection is kept as a special fact',
    rules: ['LU-ELIG-6'],
    run(country) {
      const rows = readyToSign(country).dossier().facts;
      expect(rows.filter(({ special }) => special).map(({ kind }) => kind)).toEqual([
        'LU.internationalProtectionApplicant',
      ]);
    },
  },
  {
    title: 'no second contract while one runs',
    rules: ['LU-DUR-1'],
    run(country) {
      const { story } = signed(country);
      story.grant('requestAppointment', '2026-03-01', BY_MAIL);
      expectDecision(story.decide('signContract', '2026-03-02', SIGNING), 'REFUSED', {
        'LU-DUR-1': 'NOT_SATISFIED',
      });
      expectProblem(story.play('signContract', '2026-03-02', { ...SIGNING, scheme: 'FR_CAI' }), 'INVALID', [
        'scheme',
      ]);
    },
  },
];
