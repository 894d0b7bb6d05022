import { byId } from '../../domain/records.ts';
import type { ContractReading } from '../jurisdiction.ts';
import { knownOn } from '../known-on.ts';
import type { Book } from './book.ts';
import { attendedMinutes } from './followed.ts';
import { isFollowed } from './followed-schemes.ts';
import { pathToCompletion } from './path.ts';
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
    prestationStatus: (prestation, dossier, asOf) => standing(book, prestation, knownOn(dossier, asOf), asOf),
    prestationName,
    prestationPrice,
    attendedMinutes: (enrolment, dossier, asOf) => attendedMinutes(knownOn(dossier, asOf), enrolment),
  };
}
