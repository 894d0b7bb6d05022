import { describe, expect, it } from 'vitest';
import { openedIn } from '../../explorer/answers/reports.ts';

describe('the pages of a report', () => {
  const countrys = ['FR', 'EN', 'DE'];

  it.each([
    [['de-LU', 'fr'], 'DE'],
    [['en-GB'], 'EN'],
    [['it-IT', 'en'], 'EN'],
    [['it', 'pt-PT'], 'FR'],
    [[], 'FR'],
  ])('open for a reader of %j in %s', (readers, language) => {
    expect(openedIn(readers, countrys)).toBe(language);
  });

  it('open in the first language of the country where its reader speaks none of them', () => {
    expect(openedIn(['fr-FR'], ['EN', 'DE'])).toBe('EN');
    expect(openedIn(['fr-FR'], [])).toBeUndefined();
  });
});
