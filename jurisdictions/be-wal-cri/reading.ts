import { byId } from '../../domain/records.ts';
import type { ContractReading } from '../jurisdiction.ts';
import { knownOn } from '../known-on.ts';
import { completionReasons } from './attestation.ts';
import { attendedMinutes } from './axes.ts';
import type { Book } from './book.ts';
import { compliance } from './compliance.ts';
import { contractLine } from './contract-line.ts';
import { axisStatus, pathToCompletion } from './path.ts';
import { prestationName, prestationPrice } from './prestation.ts';
import { STATUS, timeline } from './timeline.ts';

/** Contracts as Wallonia reads them on a day, later facts left out. */
export function reading(book: Book): ContractReading {
  return {
    pathToCompletion: (contract, dossier, asOf) => pathToCompletion(book, contract, dossier, asOf),
    timeline: (contract, dossier) => timeline(book, contract, dossier),
    nativeStatus: (contract, dossier, asOf) => {
      const known = knownOn(dossier, asOf);
      const current = byId(known.contracts, contract.id);
      const line = current === undefined ? [] : contractLine(book, current, known);
      const step = line.findLast(({ validFrom }) => validFrom <= asOf);
      return step === undefined ? null : STATUS[step.status];
    },
    outcomeReasons: (contract, dossier, outcome, asOf) =>
      outcome === 'COMPLETE' && contract.openedOn <= asOf
        ? completionReasons(book, contract, dossier, asOf)
        : null,
    compliance: (contract, dossier, asOf) => compliance(book, contract, dossier, asOf),
    prestationStatus: (prestation, dossier, asOf) =>
      axisStatus(book, prestation, knownOn(dossier, asOf), asOf),
    prestationName,
    prestationPrice,
    attendedMinutes: (enrolment, dossier, asOf) => attendedMinutes(knownOn(dossier, asOf), enrolment),
  };
}
