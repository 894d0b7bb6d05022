import { latest, type PlainDate } from '../../domain/calendar.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { factsOf } from '../../domain/dossier-facts.ts';
import { type AllFacts, FACTS } from './facts.ts';

/** The last reception session attended by `on`; null where there was none. */
export function receptionSessionOn({ informationSessions }: Dossier, on: PlainDate): PlainDate | null {
  return latest(informationSessions.map(({ heldOn }) => heldOn).filter((heldOn) => heldOn <= on));
}

/** The file's facts as they stand on `on`, the reception session attended among them. */
export function factsOn(dossier: Dossier, on: PlainDate): AllFacts {
  const { common, own } = factsOf(dossier, 'FR', on);
  const parsed = FACTS.parse(own);
  const attendedOn = receptionSessionOn(dossier, on);
  return {
    common,
    own: { ...('own' in parsed ? parsed.own : {}), ...(attendedOn && { receptionSessionOn: attendedOn }) },
  };
}
