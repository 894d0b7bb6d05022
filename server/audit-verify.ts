import { parseArgs } from 'node:util';
import { publicKeyIn } from '../datasources/audit-key.ts';
import { verifyChains } from './audit-report.ts';
import { runCommand } from './command.ts';

const USAGE = `npm run audit:verify [-- --public-key FILE …]

Follows the chain of acts of every store from link to link, and holds it against the list of signed heads.
Ends with 1 where something does not hold. With --public-key it asks for no other key; give it more than once
where an earlier key signed too.`;

const { values } = parseArgs({
  options: { 'public-key': { type: 'string', multiple: true }, help: { type: 'boolean' } },
});
if (values.help === true) console.log(USAGE);
else {
  await runCommand(async (stores) => {
    const paths = values['public-key'];
    const keys = paths === undefined ? undefined : await Promise.all(paths.map(publicKeyIn));
    return (await verifyChains(stores, keys, (line) => console.log(line))) ? 0 : 1;
  });
}
