import type { PlainDate } from '../../../domain/calendar.ts';
import type { ContractParent } from '../../../resolvers/parents.ts';
import { fromWhole } from '../../../resolvers/seen-rows.ts';
import { readTypeDefs } from '../../../schema/type-defs.ts';
import type { CountryModule } from '../../country-module.ts';
import { CATALOGUE } from '../catalogue.ts';
import { NAMUR } from '../centres.ts';
import { createWallonia, wallonia as jurisdiction } from '../index.ts';

function compliance(
  { country, dossier, contract }: ContractParent,
  { asOf }: { readonly asOf?: PlainDate | null },
) {
  return fromWhole(dossier, () => {
    const found = country.contracts().compliance?.(contract, dossier, asOf ?? country.today);
    return found === undefined
      ? null
      : {
          status: found.status,
          axesNotDone: found.notDone,
          reasons: found.reasons.map((reason) => ({ country, reason })),
        };
  });
}

export const wallonia: CountryModule = {
  jurisdiction,
  typeDefs: readTypeDefs(new URL('./', import.meta.url)),
  resolvers: { BeWalParcours: { compliance } },
  withCentres: (centres) => ({
    ...wallonia,
    jurisdiction: createWallonia(CATALOGUE, [NAMUR, ...centres]),
  }),
};
