import { parseArgs } from 'node:util';
import { parsePlainDate } from '../domain/calendar.ts';
import { now } from './clock.ts';
import { runCommand } from './command.ts';
import { ConfigurationError } from './configuration.ts';
import { dailyWork } from './daily-work.ts';
import { progressOn } from './progress.ts';

const USAGE = `npm run daily [-- --as-of YYYY-MM-DD]

Does what a day owes in every country and tells what is due: files follow the rules as they are, those kept
to their last day are erased. Run it every night; it may be broken off and run again.`;

function dayOf(text: string | undefined) {
  const day = text === undefined ? null : parsePlainDate(text);
  if (text !== undefined && day === null) {
    throw new ConfigurationError('--as-of: expected a calendar date, YYYY-MM-DD.');
  }
  return day;
}

const { values } = parseArgs({ options: { 'as-of': { type: 'string' }, help: { type: 'boolean' } } });
if (values.help === true) console.log(USAGE);
else {
  await runCommand(async (stores, countries) => {
    const asOf = dayOf(values['as-of']);
    await dailyWork(stores, countries, { asOf, clock: now, progress: progressOn(process.stdout) });
    return 0;
  });
}
