import { day } from '../../../domain/calendar.ts';
import type { Citation } from '../../../domain/law.ts';

const SHEET = {
  title:
    "Contrat d'accueil et d'intégration (CAI), fiche « Mesures et dispositifs pour l'emploi, la formation et l'insertion professionnelles »",
  number: null,
  date: day('2011-03-11'),
};

const VISA_CIRCULAR = {
  title:
    "Circulaire relative aux dispositifs de la loi n° 2007-1631 du 20 novembre 2007 relative à la maîtrise de l'immigration, à l'intégration et à l'asile, à destination des publics migrants sollicitant un visa dans leur pays de résidence",
  number: 'NOR IMIG0900055C',
  date: day('2009-01-30'),
};

const SCHOOL_CIRCULAR = {
  title:
    "Circulaire relative à l'extension de l'opération expérimentale « Ouvrir l'École aux parents pour réussir l'intégration »",
  number: 'NOR MENE0914305C',
  date: day('2009-07-28'),
};

/** The sheet on the CAI, in its version of 11 March 2011. */
export function sheet(section: string): Citation {
  return { document: SHEET, section };
}

/** The circular of 30 January 2009: before departure, CAIF, skills assessment. */
export function visaCircular(section: string): Citation {
  return { document: VISA_CIRCULAR, section };
}

/** The circular of 28 July 2009: schools open to parents; its annex 7 is about the CAI and the CAIF. */
export function schoolCircular(section: string): Citation {
  return { document: SCHOOL_CIRCULAR, section };
}
