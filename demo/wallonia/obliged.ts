import { type PlainDate, plus } from '../../domain/calendar.ts';
import { workday } from '../days.ts';
import type { ToldContract } from '../written-contract.ts';
import type { FileStory } from '../written-file.ts';
import { arrivals } from './arrival.ts';

/** The convention, signed at the end of the reception module. WAL-AXE-5 */
function convention(visitedOn: PlainDate): ToldContract {
  const signedOn = workday(plus(visitedOn, { months: 2 }));
  return {
    scheme: 'BE_WAL_PARCOURS',
    signedOn,
    endsOn: null,
    line: [{ status: 'IN_PROGRESS', from: signedOn, rule: 'WAL-AXE-5' }],
  };
}

/** Every axis done within a year and a half, a copy of the attestation sent to the commune, and to the CPAS that helps. WAL-END-1, WAL-END-2 */
function followed(visitedOn: PlainDate, helped: boolean): ToldContract {
  const running = convention(visitedOn);
  const issuedOn = workday(plus(running.signedOn, { months: 18 }));
  return {
    ...running,
    line: [...running.line, { status: 'COMPLETED', from: issuedOn, rule: 'WAL-END-1' }],
    proof: {
      kind: 'PATH_ATTENDANCE',
      rule: 'WAL-END-1',
      issuedOn,
      copy: {
        to: helped ? ['COMMUNE', 'CPAS'] : ['COMMUNE'],
        rule: 'WAL-END-2',
        kind: 'ATTESTATION_COPY',
      },
    },
  };
}

/** Obliged: newly arrived, and arrived years ago with the obligation fixed then. WAL-OBL-1 */
export function obliged(today: PlainDate): readonly FileStory[] {
  return [
    arrivals(today, [4, 5, 6, 7, 8, 9, 11, 13, 14, 16, 18, 20, 22, 25, 28, 31, 34], (told, { index }) =>
      index > 4 && index % 3 === 0 ? { contract: convention(told.registeredOn) } : {},
    ),
    arrivals(today, [40, 47, 55, 63, 72, 84, 97, 109, 118], (told, { index }) =>
      index % 2 === 0 ? { contract: followed(told.registeredOn, index % 4 === 0) } : {},
    ),
  ];
}
