import { openStores } from '../../datasources/stores.ts';
import { anAuthority, put } from './acts.ts';
import { aWholeSituation } from './invented.ts';

/**
 * A process that opens a data folder, stores one file, says so on its output and holds the folder until it
 * is ended: `hold-folder.ts <folder> <dump to start from>`.
 */
const [, , folder = '', dump = ''] = process.argv;
const stores = await openStores({ countries: ['LU'], main: { folder, dump } });
const store = stores.country('LU');
await put(store, aWholeSituation(await anAuthority(store)));
process.stdout.write('held\n');
