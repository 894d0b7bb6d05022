import { checkChain } from '../datasources/audit-check.ts';
import { runCommand } from './command.ts';

await runCommand(async (stores) => {
  let broken = 0;
  for (const code of stores.countries) {
    const report = await checkChain(stores.country(code));
    console.log(`${code}: links that hold: ${report.holding}`);
    for (const { sequence, recordedAt, known, erasedAgain } of report.restores) {
      console.log(
        `  link ${sequence}, ${recordedAt}: the store was put back from a backup; ` +
          `the list of erasures knew link ${known.sequence} (${known.hash}); ${erasedAgain} files were erased again`,
      );
    }
    if (report.broken === null) continue;
    broken += 1;
    console.log(
      `  link ${report.broken.sequence} was ${report.broken.how.toLowerCase()}: the chain is broken`,
    );
  }
  return broken === 0 ? 0 : 1;
});
