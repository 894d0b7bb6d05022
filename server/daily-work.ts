import { randomUUID } from 'node:crypto';
import { deriveNext, filesOfOtherRules } from '../datasources/derivation.ts';
import { FOR_RULES } from '../datasources/dossiers.ts';
import { type DayReport, filesKeptUntilBefore, type KindCount, reportOf } from '../datasources/dues.ts';
import { enact } from '../datasources/envelope.ts';
import { forgetFiles } from '../datasources/gateway.ts';
import { exportHead } from '../datasources/head-export.ts';
import { replayErasures } from '../datasources/replay.ts';
import type { ChainedStore, CountryStore, Stores } from '../datasources/stores.ts';
import { dateIn, type PlainDate, plus } from '../domain/calendar.ts';
import type { CountryModule } from '../jurisdictions/country-module.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import { encodeId } from '../resolvers/ids.ts';
import { settleLinks } from '../resolvers/link-settlement.ts';
import { mint } from '../resolvers/mint.ts';
import { codePrefix } from '../resolvers/shown-code.ts';
import { ConfigurationError } from './configuration.ts';
import type { Progress } from './progress.ts';
import { publishOwed } from './publishing.ts';
import { replayed } from './replayed.ts';

/** Files a transaction: few enough that others hardly wait, and that little is lost when it is broken off. */
const BATCH = 100;
/** How far ahead duties are told. */
const AHEAD = { days: 7 };

const ASKER = { client: 'daily', organisation: 'local' };

/** One country on its day. */
interface Day {
  readonly jurisdiction: Jurisdiction;
  readonly store: CountryStore;
  readonly stores: Stores;
  readonly day: PlainDate;
  readonly clock: () => Date;
  readonly progress: Progress;
}

/**
 * What a day owes in all countries, on `asOf` or on each country's today. It may be broken off at any
 * point and run again: what is done is done, the rest follows.
 */
export async function dailyWork(
  stores: Stores,
  countries: readonly CountryModule[],
  {
    asOf,
    clock,
    progress,
  }: { readonly asOf: PlainDate | null; readonly clock: () => Date; readonly progress: Progress },
): Promise<void> {
  const days = countries.map(({ jurisdiction }): Day => {
    const today = dateIn(jurisdiction.timeZone, clock());
    if (asOf !== null && asOf > today) {
      throw new ConfigurationError(
        `--as-of lies in the future of ${jurisdiction.code}: give a day that has come.`,
      );
    }
    const store = stores.country(jurisdiction.code);
    return { jurisdiction, store, stores, day: asOf ?? today, clock, progress };
  });
  const replays = await replayErasures(stores, clock());
  for (const day of days) {
    progress.say(`${day.jurisdiction.code} on ${day.day}`);
    const replay = replays.get(day.jurisdiction.code);
    if (replay !== undefined) for (const line of replayed(replay)) progress.say(`  ${line}`);
    progress.say(`  files of other rules, derived anew: ${await materialise(day)}`);
    // Before anything is erased: a month counts whom it had.
    progress.say(`  months closed, published: ${await publish(day)}`);
    if (day.jurisdiction.acts.applyRetention !== undefined) {
      progress.say(`  files kept to their last day, erased: ${await erase(day)}`);
    }
    tell(day, await reportOf(day.store, day.day, plus(day.day, AHEAD)));
  }
  const settled = await settleLinks(days, stores.gateway, null, clock());
  if (settled > 0) progress.say(`links between countries brought up to date: ${settled}`);
  // Last: the heads vouch for what was done above too, and nothing waits for a key that was lost.
  const own = replays.get(stores.gateway.code);
  if (own !== undefined) for (const line of replayed(own)) progress.say(`${stores.gateway.code}: ${line}`);
  const sign = async <Tables>(store: ChainedStore<Tables>) => {
    const head = await exportHead(store, clock());
    if (head !== null) progress.say(`${store.code}: audit head signed: link ${head.sequence}`);
  };
  for (const { store } of days) await sign(store);
  await sign(stores.gateway);
}

/** Brings duties, status lines and last days up to the rules as they are. */
async function materialise({ jurisdiction, store, clock, progress }: Day): Promise<number> {
  const { rulesVersion: version, derive } = jurisdiction;
  const all = await filesOfOtherRules(store, version);
  let done = 0;
  let after: string | null = null;
  for (;;) {
    progress.step('deriving', done, all);
    const taken: readonly string[] = await deriveNext(store, derive, {
      version,
      after,
      atMost: BATCH,
      at: clock(),
    });
    done += taken.length;
    after = taken.at(-1) ?? null;
    if (after === null) return done;
  }
}

/** Publishes the months that are over. */
function publish({ jurisdiction, store, day, clock, progress }: Day): Promise<number> {
  const step = (done: number, of: number) => progress.step('publishing', done, of);
  return publishOwed(jurisdiction, store, { day, at: clock(), step });
}

/** Erases the files whose last day is over, some at a time. */
async function erase({ jurisdiction, store, stores, day, clock, progress }: Day): Promise<number> {
  const { code, acts } = jurisdiction;
  const decide = acts.applyRetention;
  const all = await filesKeptUntilBefore(store, day);
  let done = 0;
  while (decide !== undefined && done < all) {
    progress.step('erasing', done, all);
    const enacted = await enact(store, {
      verb: 'applyRetention',
      asker: ASKER,
      key: randomUUID(),
      input: { jurisdiction: code, on: day },
      dryRun: false,
      at: clock(),
      sight: FOR_RULES,
      scope: { keptUntil: { before: day, atMost: BATCH } },
      decide: (situation) => decide(situation, {}, mint(codePrefix(jurisdiction)), day),
    });
    const erased = 'erased' in enacted ? enacted.erased : [];
    if (erased.length === 0) break;
    await forgetFiles(stores.gateway, code, erased);
    done += erased.length;
  }
  progress.step('erasing', all, all);
  return done;
}

function tell({ jurisdiction, day, progress }: Day, report: DayReport): void {
  const { code, terms } = jurisdiction;
  const list = (type: string, what: string, ids: readonly string[]) => {
    progress.say(`  ${what}: ${ids.length}`);
    for (const id of ids) progress.say(`    ${encodeId(type, code, id)}`);
  };
  const count = (what: string, kinds: readonly KindCount[]) => {
    progress.say(`  ${what}: ${kinds.reduce((sum, kind) => sum + kind.count, 0)}`);
    for (const kind of kinds) progress.say(`    ${terms[kind.kind]?.en ?? kind.kind}: ${kind.count}`);
  };
  list('Contract', 'contracts expired', report.expiredContracts);
  list('Voucher', 'vouchers lapsed', report.lapsedVouchers);
  count(`obligations due by ${plus(day, AHEAD)}`, report.dueSoon);
  count('obligations overdue', report.overdue);
  progress.say(`  transmissions to be sent: ${report.unsent.length}`);
  for (const { kind, recipient, channel, dueOn, fileId } of report.unsent) {
    const due = dueOn === null ? '' : `, due ${dueOn}`;
    const person = encodeId('Person', code, fileId);
    progress.say(`    ${terms[kind]?.en ?? kind}: to ${recipient} by ${channel}${due}, person ${person}`);
  }
}
