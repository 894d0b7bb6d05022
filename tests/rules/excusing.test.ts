import { describe, expect, it } from 'vitest';
import { day } from '../../domain/calendar.ts';
import { excusable } from '../../jurisdictions/excusing.ts';
import { aWholeSituation } from '../support/invented.ts';

const WHOLE = aWholeSituation('authority');
const [DOSSIER] = WHOLE.dossiers;
const [PRESTATION] = DOSSIER.prestations;
const PRESTATION_ID = PRESTATION?.id ?? '';

/** What comes of excusing on a day from a prestation that was opened on 10 March 2012. */
function excused(on: string, change: object = {}, input: object = {}) {
  const prestations = DOSSIER.prestations.map((row) => ({ ...row, excusedOn: null, ...change }));
  const situation = { ...WHOLE, dossiers: [{ ...DOSSIER, prestations }] };
  const asked = { prestationId: PRESTATION_ID, reason: 'A fever', ...input };
  const found = excusable(situation, asked, day(on));
  return 'problems' in found ? [found.problems[0].code, found.problems[0].path.join('.')] : found.row.id;
}

describe('an absence', () => {
  it.each([
    ['2012-03-09', ['INVALID', 'on']],
    ['2012-03-10', PRESTATION_ID],
    ['2012-03-11', PRESTATION_ID],
  ])('may be excused from the day on which the prestation is opened: %s', (on, found) => {
    expect(excused(on)).toEqual(found);
  });

  it.each([
    ['2012-03-29', ['CONFLICT', 'prestationId']],
    ['2012-03-30', ['CONFLICT', 'prestationId']],
    ['2012-03-31', PRESTATION_ID],
  ])('that is excused up to 30 March may be excused up to a later day alone: %s', (on, found) => {
    expect(excused(on, { excusedOn: day('2012-03-30') })).toEqual(found);
  });

  it('from what is called off is none', () => {
    expect(excused('2012-03-30', { cancelledOn: day('2012-03-20') })).toEqual(['CONFLICT', 'prestationId']);
  });

  it('has a reason', () => {
    expect(excused('2012-03-30', {}, { reason: ' ' })).toEqual(['INVALID', 'reason']);
  });

  it('is from something', () => {
    expect(excused('2012-03-30', {}, { prestationId: 'nothing' })).toEqual(['NOT_FOUND', 'prestationId']);
  });
});
