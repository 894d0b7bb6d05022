import { describe, expect, it } from 'vitest';
import { luxembourg } from '../../jurisdictions/lu-cai/index.ts';

/** Rules that are texts: contents, hours, places. Their citation proves them; what they say is here. */
const TEXTS: Readonly<Record<string, RegExp>> = {
  'LU-CIV-6': /histoire.*droits et devoirs.*valeurs.*langues.*interculturelle/is,
  'LU-PATH-2': /8h30.*11h30.*13h30.*16h30/s,
  'LU-ORI-1': /demi-journée.*deux fois par an.*samedi.*13h30–18h/s,
};

describe('a rule that is a text', () => {
  for (const [id, words] of Object.entries(TEXTS))
    it(`${id} says what the document says, and names it`, () => {
      const rule = luxembourg.law[id];
      expect(rule?.title.fr).toMatch(words);
      expect(rule?.sources[0].document.title).toContain("Fiche d'information");
      expect(rule?.sources[0].section).not.toBe('');
    });
});
