import { byId } from '../../domain/records.ts';
import type { ContractReading } from '../jurisdiction.ts';
import { knownOn } from '../known-on.ts';
import type { Book } from './book.ts';
import { attendedMinutes } from './followed.ts';
import { isCai, isFollowed } from './followed-schemes.ts';
import { outcomeReasons } from './outcome-conditions.ts';
import { pathToCompletion } from './path.ts';
import { isBeforeDeparture } from './pre-departure-file.ts';
import { visaReasons } from './pre-departure-visa.ts';
import { prestationName, prestationPrice } from './prestation.ts';
import { standing } from './standing.ts';
import { statusWord, timeline } from './timeline.ts';

/** Contracts as France reads them on a day, later facts left out. */
export function reading(book: Book): ContractReading {
  return {
    pathToCompletion: (contract, dossier, asOf) => pathToCompletion(book, contract, dossier, asOf),
    timeline: (contract, dossier) => (isFollowed(contract) ? timeline(book, contract, dossier) : []),
    nativeStatus: (contract, dossier, asOf) => {
      const known = knownOn(dossier, asOf);
      const current = byId(known.contracts, contract.id);
      return current === undefined || !isFollowed(current) ? null : statusWord(book, current, known, asOf);
    },
    outcomeReasons: (contract, dossier, outcome, asOf) => {
      const known = knownOn(dossier, asOf);
      const current = byId(known.contracts, contract.id);
      if (current === undefined) return null;
      if (isBeforeDeparture(current)) return visaReasons(book, current, known, outcome, asOf);
      return isCai(current) ? outcomeReasons(book, current, known, outcome, asOf) : null;
    },
    prestationStatus: (prestation, dossier, asOf) => standing(book, prestation, knownOn(dossier, asOf), asOf),
    prestationName,
    prestationPrice,
    attendedMinutes: (enrolment, dossier, asOf) => attendedMinutes(knownOn(dossier, asOf), enrolment),
  };
}
