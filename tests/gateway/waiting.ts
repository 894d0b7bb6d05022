import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** A row that transactions wait for: its table and place, and how many wait. */
export interface Queue {
  readonly table: string;
  readonly waiting: number;
}

export interface RowHeld {
  /** Once at least `least` transactions wait for one row: the longest queue. Throws after ten seconds. */
  queueOf(least: number): Promise<Queue>;
  release(): Promise<void>;
}

// Whoever waits first holds the row's own lock and waits for the holder to end; the others wait for that lock.
const QUEUES = `
select relation::regclass::text as table, count(*)::integer as waiting
from pg_locks
where locktype = 'tuple' and database = (select oid from pg_database where datname = current_database())
  and pid in (select pid from pg_stat_activity where wait_event_type = 'Lock' and pg_blocking_pids(pid) <> '{}')
group by relation, page, tuple
order by waiting desc limit 1`;

/** Locks a row of a server's database from a connection of the test's own, and watches who waits for it. */
export async function holdRow(url: string, table: string, id: string): Promise<RowHeld> {
  const holder = new pg.Client(url);
  const watcher = new pg.Client(url);
  await Promise.all([holder.connect(), watcher.connect()]);
  await holder.query('begin');
  const { rowCount } = await holder.query(`select id from ${table} where id = $1 for update`, [id]);
  if (rowCount !== 1) throw new Error(`no such row of ${table}`);
  return {
    async queueOf(least) {
      for (let attempt = 0; attempt < 200; attempt += 1) {
        const { rows } = await watcher.query<Queue>(QUEUES);
        const [longest] = rows;
        if (longest !== undefined && longest.waiting >= least) return longest;
        await sleep(50);
      }
      throw new Error(`there were never ${least} who waited for one row`);
    },
    async release() {
      await holder.query('rollback');
      await Promise.all([holder.end(), watcher.end()]);
    },
  };
}
