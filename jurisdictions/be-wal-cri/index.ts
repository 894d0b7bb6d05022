import type { Jurisdiction } from '../jurisdiction.ts';
import { recognitionBy } from '../recognition-table.ts';
import { rulesVersion } from '../rules-version.ts';
import { COMMUNE } from './authorities.ts';
import { CATALOGUE, type Catalogue } from './catalogue.ts';
import { eligibility, SCHEME } from './eligibility.ts';
import { type BeWalFacts, FACTS } from './facts.ts';
import { LAW } from './law.ts';
import { NATIONAL_NUMBER } from './national-number.ts';
import { RECOGNISED } from './recognition.ts';
import { governingDate } from './stay.ts';
import { TERMS } from './terms.ts';

export function createWallonia(catalogue: Catalogue): Jurisdiction<BeWalFacts> {
  const version = rulesVersion('BE_WAL', LAW, catalogue, RECOGNISED);
  return {
    code: 'BE_WAL',
    name: { fr: 'Wallonie', en: 'Wallonia' },
    languages: ['fr', 'en'],
    timeZone: 'Europe/Brussels',
    authorities: [
      {
        code: 'CRI_NAMUR',
        names: [
          {
            from: null,
            name: {
              fr: 'C.A.I., centre régional d’intégration de la province de Namur',
              en: 'C.A.I., regional integration centre of the province of Namur',
            },
          },
        ],
      },
      COMMUNE,
    ],
    schemes: [
      {
        code: SCHEME,
        name: { fr: 'Parcours d’intégration', en: 'Integration path' },
        contractType: 'BeWalParcours',
        governingFact: {
          fr: 'notification par la commune ou première visite au centre régional d’intégration, la première des deux',
          en: 'the commune’s notification or the first visit to the regional integration centre, whichever came first',
        },
        effects: [LAW['WAL-END-4']],
      },
    ],
    law: LAW,
    rulesVersion: version,
    identifiers: [NATIONAL_NUMBER],
    facts: FACTS,
    terms: TERMS,
    eligibility: (scheme, facts, dates) => {
      if (scheme !== SCHEME) throw new RangeError(`no such scheme in Wallonia: ${scheme}`);
      return eligibility(catalogue, version, facts, dates);
    },
    governingDate: (_scheme, facts) => governingDate(facts),
    acts: {},
    derive: (dossier) => ({ ...dossier, file: { ...dossier.file, rulesVersion: version } }),
    // No rule ends what an attestation proves.
    provesUntil: () => null,
    // The attestation and its uses rest on the path that was followed. WAL-END-1, WAL-END-4
    keeps: ({ contracts }) =>
      contracts.length === 0
        ? []
        : [
            { part: 'CONTRACTS', rule: LAW['WAL-END-1'] },
            { part: 'CONTRACTS', rule: LAW['WAL-END-4'] },
          ],
    obligations: () => [],
    contracts: null,
    vouchers: null,
    projects: null,
    recognition: recognitionBy(RECOGNISED, LAW, version),
    retention: null,
  };
}

export const wallonia = createWallonia(CATALOGUE);
