import { describe, expect, it } from 'vitest';
import { wallonia } from '../../jurisdictions/be-wal-cri/index.ts';
import type { Jurisdiction } from '../../jurisdictions/jurisdiction.ts';
import { luxembourg } from '../../jurisdictions/lu-cai/index.ts';

interface Texts {
  readonly country: Jurisdiction;
  /** Words of the title of the document that the rules are taken from. */
  readonly document: RegExp;
  readonly texts: Readonly<Record<string, RegExp>>;
}

/** Rules that are texts: contents, hours, places. Their citation proves them; what they say is here. */
const COUNTRIES: readonly Texts[] = [
  {
    country: luxembourg,
    document: /Fiche d'information/,
    texts: {
      'LU-CIV-6': /histoire.*droits et devoirs.*valeurs.*langues.*interculturelle/is,
      'LU-PATH-2': /8h30.*11h30.*13h30.*16h30/s,
      'LU-ORI-1': /demi-journée.*deux fois par an.*samedi.*13h30–18h/s,
    },
  },
  {
    country: wallonia,
    document: /L'accompagnement des personnes étrangères/,
    texts: {
      'WAL-IN-3': /Andenne, Ciney, Beauraing, Sambreville, Gembloux, Philippeville et Dinant/,
      'WAL-AXE-9': /sans rendez-vous.*mercredis de 9 h 30 à 12 h/,
      'WAL-END-4': /nationalité.*équivalence de diplôme.*français.*citoyenneté.*insertion.*renouvellement/,
    },
  },
];

describe.each(COUNTRIES)('a rule of $country.code that is a text', ({ country, document, texts }) => {
  it.each(Object.entries(texts))('%s says what the document says, and names it', (id, words) => {
    const rule = country.law[id];
    expect(rule?.title.fr).toMatch(words);
    expect(rule?.sources[0].document.title.replaceAll('’', "'")).toMatch(document);
    expect(rule?.sources[0].section).not.toBe('');
  });
});
