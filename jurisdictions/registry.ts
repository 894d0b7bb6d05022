import { wallonia } from './be-wal-cri/graphql/index.ts';
import type { CountryModule } from './country-module.ts';
import { france } from './fr-ofii/graphql/index.ts';
import { luxembourg } from './lu-cai/graphql/index.ts';

/** The countries behind the gateway, by code. Adding one is a folder and a line here. */
export const countries: readonly CountryModule[] = [wallonia, france, luxembourg];
