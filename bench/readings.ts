import pg from 'pg';

/** Who was noted to have read what. */
export interface Readings {
  /** Those since it was last asked, each but for its id and instant; they are gone then. */
  take(): Promise<readonly unknown[]>;
  close(): Promise<void>;
}

/** Looks into the stores for what both servers have to write beside their answers. */
export async function openReadings(url: string, schemas: readonly string[]): Promise<Readings> {
  const client = new pg.Client(url);
  await client.connect();
  return {
    async take() {
      const all: unknown[] = [];
      for (const schema of schemas) {
        const { rows } = await client.query(
          `with taken as (delete from ${schema}.access_record returning *)
select file_id, role, client, organisation, ground, parts from taken order by file_id`,
        );
        all.push(...rows);
      }
      return all;
    },
    close: () => client.end(),
  };
}
