import type { Mint } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { type Dossier, NOTHING_SHARED, type Situation } from '../domain/dossier.ts';
import { COMMON_ACTS, type CommonActInputs, type CommonVerb } from '../jurisdictions/common-acts.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import { withDecision } from './decision-rows.ts';

/** A common act played on a file, with its decision kept in it. */
export function played<V extends CommonVerb>(
  country: Jurisdiction,
  dossier: Dossier,
  verb: V,
  input: CommonActInputs[V],
  mint: Mint,
  on: PlainDate,
): Dossier {
  const situation: Situation = {
    dossiers: [dossier],
    shared: NOTHING_SHARED,
    placesTaken: {},
  };
  const ruling = COMMON_ACTS[verb](country, situation, input, mint, on);
  const next = 'problems' in ruling ? undefined : ruling.next.dossiers[0];
  if ('problems' in ruling || next === undefined || ruling.decision.verdict !== 'GRANTED')
    throw new Error(`${verb} on ${on} does not come to what the story tells`);
  const file = { ...next.file, revision: dossier.file.revision + 1 };
  return withDecision({ ...next, file }, mint.id(), ruling.decision, null, `${on}T16:00:00.000Z`);
}
