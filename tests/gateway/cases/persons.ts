import { DAYS, newcomer } from '../story.ts';
import type { Cases } from './case.ts';

export const persons: Cases = {
  granted: [
    {
      mutation: 'registerPerson',
      title: 'a newcomer with a matricule and an address',
      outcome: 'REGISTERED',
      by: 'LU-PATH-3',
      bring: async () => newcomer(801),
    },
    {
      mutation: 'recordInformationSession',
      title: 'a session with two who have a file',
      outcome: 'RECORDED',
      by: 'LU-PATH-1',
      bring: async (story) => ({
        jurisdiction: 'LU',
        place: 'Esch-sur-Alzette',
        headCount: 23,
        personIds: [await story.registered(), await story.registered()],
        on: DAYS.informed,
      }),
    },
    {
      mutation: 'requestAppointment',
      title: 'by somebody who attended a session',
      outcome: 'REQUESTED',
      by: 'LU-PATH-1',
      bring: async (story) => {
        const [personId] = await story.informed();
        return { personId, channel: 'EMAIL', scheduledOn: DAYS.signed, on: DAYS.requested };
      },
    },
  ],
  refused: [
    {
      mutation: 'requestAppointment',
      title: 'by somebody who attended no session',
      by: 'LU-PATH-1',
      bring: async (story) => ({
        personId: await story.registered(),
        channel: 'EMAIL',
        on: DAYS.requested,
      }),
    },
    {
      mutation: 'requestAppointment',
      title: 'by letter',
      by: 'LU-PATH-2',
      bring: async (story) => {
        const [personId] = await story.informed();
        return { personId, channel: 'POST', on: DAYS.requested };
      },
    },
  ],
  unrecordable: [
    {
      mutation: 'registerPerson',
      title: 'a matricule with a wrong check digit',
      code: 'INVALID',
      path: ['identifiers', '0', 'value'],
      bring: async () => ({
        ...newcomer(802),
        identifiers: [{ scheme: 'LU_MATRICULE', value: '1990040212344' }],
      }),
    },
    {
      mutation: 'recordInformationSession',
      title: 'fewer heads than people named',
      code: 'INVALID',
      path: ['headCount'],
      bring: async (story) => ({
        jurisdiction: 'LU',
        headCount: 1,
        personIds: [await story.registered(), await story.registered()],
        on: DAYS.informed,
      }),
    },
  ],
};
