import { saveSituation } from '../../datasources/situations.ts';
import type { CountryStore } from '../../datasources/stores.ts';
import { inTransaction } from '../../datasources/transaction.ts';
import { chance } from '../../demo/chance.ts';
import { newcomer } from '../../demo/luxembourg/people.ts';
import { seededMint } from '../../demo/mint.ts';
import { openStage } from '../../demo/stage.ts';
import { day, plus } from '../../domain/calendar.ts';
import { NOTHING_SHARED } from '../../domain/dossier.ts';
import type { Jurisdiction } from '../../jurisdictions/jurisdiction.ts';

/** A course with the people in it, whose attendance is recorded. */
export interface Group {
  readonly courseId: string;
  readonly sessionIds: readonly string[];
  readonly enrolmentIds: readonly string[];
}

const PEOPLE = 15;
const SESSIONS = 20;

/** A group whose people went through the country's own acts up to their first evening. */
export async function loadGroup(
  country: Jurisdiction,
  store: CountryStore,
  authorityId: string,
  number: number,
): Promise<Group> {
  const drawn = chance(`group ${number}`);
  const mint = seededMint(drawn, country.vouchers?.prefix ?? country.code);
  const school = {
    id: mint.id(),
    name: `École ${number}`,
    kind: 'SCHOOL',
    enrolmentChannels: [],
    recognisedFrom: null,
    recognisedUntil: null,
  };
  const stage = openStage(country, mint, [school]);
  const registered = day('2026-01-05');
  const files = Array.from({ length: PEOPLE }, (_, index) => {
    const person = newcomer(drawn, authorityId, registered, number * PEOPLE + index + 1, {});
    return stage.play('registerPerson', registered, [], person).fileId ?? '';
  });
  const session = { authorityId, place: null, language: 'fr', headCount: PEOPLE };
  stage.play('recordInformationSession', day('2026-01-07'), files, session);
  const sessions = Array.from({ length: SESSIONS }, (_, evening) => ({
    module: null,
    heldOn: plus(day('2026-02-02'), { days: evening }),
    startsAt: '18:00',
    endsAt: '20:00',
  }));
  const { courseId = '' } = stage.play('scheduleCourse', day('2026-01-12'), [], {
    kind: 'LANGUAGE_COURSE',
    providerId: school.id,
    authorityId,
    title: `Français ${number}`,
    language: 'fr',
    places: PEOPLE,
    sessions,
  });
  for (const fileId of files) {
    stage.play('requestAppointment', day('2026-01-08'), [fileId], { channel: 'EMAIL', scheduledOn: null });
    const documents = ['PASSPORT', 'REGISTRATION_CERTIFICATE'];
    stage.play('signContract', day('2026-01-14'), [fileId], { scheme: 'LU_CAI', documents });
    const voucherId = stage.dossier(fileId).vouchers[0]?.id ?? '';
    stage.play('redeemVoucher', day('2026-01-16'), [fileId], {
      voucherId,
      providerId: school.id,
      courseId,
      channel: 'EMAIL',
    });
  }
  const situation = stage.situation();
  const nobody = { dossiers: [], shared: NOTHING_SHARED, placesTaken: {} };
  await inTransaction(store, new Date('2026-01-20T09:00:00Z'), (trx) =>
    saveSituation(trx, nobody, situation),
  );
  return {
    courseId,
    sessionIds: situation.shared.courseSessions.map(({ id }) => id),
    enrolmentIds: situation.dossiers.flatMap(({ enrolments }) => enrolments.map(({ id }) => id)),
  };
}
