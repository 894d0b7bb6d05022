import type { PlainDate } from '../../../domain/calendar.ts';
import type { ContractRecord } from '../../../domain/contract.ts';
import type { Dossier } from '../../../domain/dossier.ts';
import { readTypeDefs } from '../../../schema/type-defs.ts';
import type { CountryModule } from '../../country-module.ts';
import { CATALOGUE } from '../catalogue.ts';
import { NAMUR } from '../centres.ts';
import { createWallonia, wallonia as jurisdiction } from '../index.ts';

/** A contract as the core hands it on, with what reads it under the rights of who asks. */
interface Parent {
  readonly country: {
    compliance(dossier: Dossier, contract: ContractRecord, asOf: PlainDate | null): unknown;
  };
  readonly dossier: Dossier;
  readonly contract: ContractRecord;
}

function compliance(
  { country, dossier, contract }: Parent,
  { asOf }: { readonly asOf?: PlainDate | null },
): unknown {
  return country.compliance(dossier, contract, asOf ?? null);
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
