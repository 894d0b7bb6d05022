import type { Jurisdiction } from '../jurisdiction.ts';
import { rulesVersion } from '../rules-version.ts';
import { EMPLOYMENT_AGENCY, PREFECT } from './authorities.ts';
import { CATALOGUE, type FrCatalogue } from './catalogue.ts';
import { eligibility, governingDate } from './eligibility.ts';
import { FACTS, type FrFacts } from './facts.ts';
import { FOREIGNER_NUMBER } from './foreigner-number.ts';
import { keeps } from './keeps.ts';
import { LAW } from './law.ts';
import { CAI, CAIF, OEPRI, PRE_DEPARTURE } from './schemes.ts';
import { TERMS } from './terms.ts';

export type { FrFacts } from './facts.ts';

/** France as `catalogue` has it. */
export function createFrance(catalogue: FrCatalogue): Jurisdiction<FrFacts> {
  const version = rulesVersion('FR', LAW, catalogue);
  return {
    code: 'FR',
    name: { fr: 'France', en: 'France' },
    languages: ['fr', 'en'],
    timeZone: 'Europe/Paris',
    authorities: [{ code: 'AGENCY', names: catalogue.agencyNames }, PREFECT, EMPLOYMENT_AGENCY],
    schemes: [PRE_DEPARTURE, CAI, CAIF, OEPRI],
    law: LAW,
    rulesVersion: version,
    identifiers: [FOREIGNER_NUMBER],
    facts: FACTS,
    terms: TERMS,
    eligibility: (scheme, facts, dates) => eligibility(catalogue, version, scheme, facts, dates),
    governingDate,
    acts: {},
    derive: (dossier) => ({ ...dossier, file: { ...dossier.file, rulesVersion: version } }),
    // No rule ends what an attestation proves.
    provesUntil: () => null,
    keeps,
    obligations: () => [],
    contracts: null,
    vouchers: null,
    recognition: null,
    retention: null,
  };
}

export const france = createFrance(CATALOGUE);
