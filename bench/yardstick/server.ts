import { createServer } from 'node:http';
import pg from 'pg';
import { z } from 'zod';
import { reportUsage } from '../usage.ts';

/** What the yardstick is told when it starts. */
const Order = z.object({ url: z.string(), statements: z.record(z.string(), z.string()) });
const Asked = z.object({ operation: z.string(), parameters: z.array(z.unknown()) });

/**
 * The least that can answer: a server of Node's own and one prepared statement whose SQL builds the
 * response text. A process of its own, so that its CPU is its alone.
 */
function serve({ url, statements }: z.infer<typeof Order>): void {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { operation, parameters } = Asked.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      pool
        .query<[string]>({
          name: operation,
          text: statements[operation] ?? '',
          values: parameters,
          rowMode: 'array',
        })
        .then(({ rows }) => {
          response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
          response.end(rows[0]?.[0]);
        })
        .catch((error: unknown) => {
          response.writeHead(500);
          response.end(String(error));
        });
    });
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('the system gave no port');
    process.send?.({ url: `http://127.0.0.1:${address.port}/` });
  });
}

reportUsage(() => 0);
process.once('message', (order) => serve(Order.parse(order)));
