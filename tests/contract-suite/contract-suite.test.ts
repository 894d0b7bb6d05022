import { wallonia } from '../../jurisdictions/be-wal-cri/graphql/index.ts';
import { france } from '../../jurisdictions/fr-ofii/graphql/index.ts';
import { luxembourg } from '../../jurisdictions/lu-cai/graphql/index.ts';
import { archipelago } from '../fictional-country/graphql/index.ts';
import { ARCHIPELAGO } from './archipelago.ts';
import { FRANCE } from './france.ts';
import { LUXEMBOURG } from './luxembourg.ts';
import { keepsTheContract } from './suite.ts';
import { WALLONIA } from './wallonia.ts';

keepsTheContract(archipelago, ARCHIPELAGO);
keepsTheContract(france, FRANCE);
keepsTheContract(luxembourg, LUXEMBOURG);
keepsTheContract(wallonia, WALLONIA);
