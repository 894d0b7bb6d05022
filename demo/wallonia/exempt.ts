import { minus, type PlainDate, plus } from '../../domain/calendar.ts';
import { bornFor } from '../identity.ts';
import type { FileStory } from '../written-file.ts';
import { arrivals } from './arrival.ts';

/** Exempt, by each of the grounds in turn. WAL-EXE-1 to 7 */
export function exempt(today: PlainDate): readonly FileStory[] {
  const ago = (months: number) => minus(today, { months });
  const later = (months: number) => plus(today, { months });
  return [
    arrivals(today, [10, 19, 27], ({ own }) => ({
      own: { ...own, medicalCertificate: { issuedOn: ago(2), until: later(10) } },
    })),
    arrivals(today, [21, 33, 45], ({ own }) => ({
      own: { ...own, belgianDiploma: { issuedOn: ago(5) } },
    })),
    arrivals(today, [8, 14], (_, { chance }) => ({ birthDate: bornFor(chance, today, [16, 16]) })),
    arrivals(today, [12, 24], (_, { chance }) => ({ birthDate: bornFor(chance, today, [66, 74]) })),
    arrivals(today, [15, 23, 30, 36], ({ common }, { index }) => ({
      common: {
        ...common,
        employments: [{ from: ago(6 + index), until: null, fullTimePercent: [50, 80, 100][index % 3] ?? 50 }],
      },
    })),
    arrivals(today, [6, 13, 17, 26], ({ own }, { index }) => ({
      own: {
        ...own,
        higherEducationRole: {
          kind: ['REGULAR_STUDENT', 'EXCHANGE_STUDENT', 'DOCTORAL_GRANT', 'TEACHER'][index] ?? 'TEACHER',
          from: ago(2),
          until: later(8),
        },
      },
    })),
    arrivals(today, [9, 18, 29], undefined, ['TR']),
    arrivals(today, [32, 38, 50, 66], ({ own }, { index }) => ({
      own: {
        ...own,
        attestations: [
          {
            kind: ['BE_WAL', 'FLANDERS', 'BRUSSELS', 'GERMAN_SPEAKING_COMMUNITY'][index] ?? 'BE_WAL',
            issuedOn: ago(4 + index),
          },
        ],
      },
    })),
  ];
}
