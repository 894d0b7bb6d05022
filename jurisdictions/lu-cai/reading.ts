import { byId } from '../../domain/records.ts';
import { attemptStatus } from '../attempts.ts';
import type { ContractReading } from '../jurisdiction.ts';
import { knownOn } from '../known-on.ts';
import { countedMinutes } from './attendance-count.ts';
import type { Book } from './book.ts';
import { completionReasons } from './completion.ts';
import { pathToCompletion } from './path.ts';
import { prestationName, prestationPrice } from './prestation.ts';
import { statusWord, timeline } from './timeline.ts';

/** Contracts as Luxembourg reads them on a day, later facts left out. */
export function reading(book: Book): ContractReading {
  return {
    pathToCompletion: (contract, dossier, asOf) => pathToCompletion(book, contract, dossier, asOf),
    timeline: (contract, dossier) => timeline(book, contract, dossier),
    nativeStatus: (contract, dossier, asOf) => {
      const known = knownOn(dossier, asOf);
      const current = byId(known.contracts, contract.id);
      return current === undefined ? null : statusWord(book, current, known, asOf);
    },
    outcomeReasons: (contract, dossier, outcome, asOf) => {
      const known = knownOn(dossier, asOf);
      const current = byId(known.contracts, contract.id);
      return current === undefined || outcome !== 'COMPLETE' ? null : completionReasons(book, current, known);
    },
    prestationStatus: attemptStatus,
    prestationName,
    prestationPrice: (prestation, dossier) => prestationPrice(book, prestation, dossier),
    attendedMinutes: (enrolment, dossier, asOf) => countedMinutes(knownOn(dossier, asOf), enrolment),
  };
}
