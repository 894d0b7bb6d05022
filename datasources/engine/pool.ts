import pg from 'pg';

const DATE = 1082;

/** Dates stay text: a calendar date has no hour and no zone to lose. */
function typeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === DATE) return (text: string) => text;
  return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid);
}

/** A pool that outlives its connections: their errors reach `onFault` and never end the process. */
export function openPool(config: pg.PoolConfig, onFault: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({ ...config, types: { getTypeParser: typeParser } });
  // Idle connections report to the pool, those that are in use to themselves.
  pool.on('error', onFault);
  pool.on('connect', (client) => {
    client.on('error', onFault);
    // Statements are prepared: for few rows the server would otherwise plan them anew each time, which takes
    // longer than running them. Sent before what the connection is wanted for.
    client.query("set plan_cache_mode = 'force_generic_plan'").catch(onFault);
  });
  return pool;
}

/** Gives up the connections that nobody uses at the moment. */
export function dropIdle(pool: pg.Pool): void {
  for (let idle = pool.idleCount; idle > 0; idle -= 1) {
    pool.connect().then(
      (client) => client.release(true),
      () => {},
    );
  }
}
