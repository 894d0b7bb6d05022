import { z } from 'zod';
import { type DoorSettings, DoorVariables } from './door/variables.ts';
import { EXECUTORS, type ExecutorName } from './executor.ts';
import { Reach, type SignIn } from './reach.ts';
import { YesUnlessNo } from './yes-or-no.ts';

/** A start that cannot be; the message says what to do. */
export class ConfigurationError extends Error {}

export interface Configuration {
  readonly host: string;
  readonly port: number;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info';
  /** Folder of the embedded database, null for one in memory; not used where `databaseUrl` is set. */
  readonly dataFolder: string | null;
  readonly databaseUrl: string | null;
  /** File that lists erasures; not used where the databases are in memory. */
  readonly erasuresFile: string;
  /** File that lists signed heads of the chains, and the one with the key that signs them; the same. */
  readonly auditHeadsFile: string;
  readonly auditKeyFile: string;
  /** File with centres beside those that the countries name; null where there is none. */
  readonly centresFile: string | null;
  readonly gatewayDatabaseUrl: string | null;
  /** Countries with a database of their own, by code. */
  readonly countryDatabaseUrls: Readonly<Record<string, string>>;
  /** A store that says nothing for so long is out of reach. */
  readonly storeDeadlineMilliseconds: number;
  /** Origins whose pages may ask: `https://portal.example.org`. */
  readonly corsOrigins: readonly string[];
  readonly demo: boolean;
  readonly executor: ExecutorName;
  /** Whether the explorer is served. */
  readonly explorer: boolean;
  readonly signIn: SignIn;
  /** What the Host header may be, `host[:port]` in lower case; null: the names of loopback. */
  readonly allowedHosts: readonly string[] | null;
  readonly door: DoorSettings;
}

const PostgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/./, 'expected a connection string: postgres://user:password@host:5432/database');

const DEADLINE = 'expected milliseconds, from 100 to 60000';

const Environment = z.object({
  PORT: z.coerce
    .number('expected a port from 0 to 65535')
    .int('expected a port from 0 to 65535')
    .min(0, 'expected a port from 0 to 65535')
    .max(65_535, 'expected a port from 0 to 65535')
    .default(4000),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info'], 'expected silent, error, warn or info')
    .default('warn'),
  DATA_FOLDER: z.string().min(1, 'expected the path of a folder').default('data'),
  ERASURES_FILE: z.string().min(1, 'expected the path of a file').optional(),
  AUDIT_HEADS_FILE: z.string().min(1, 'expected the path of a file').optional(),
  AUDIT_KEY_FILE: z.string().min(1, 'expected the path of a file').optional(),
  CENTRES_FILE: z.string().min(1, 'expected the path of a file').optional(),
  DATABASE_URL: PostgresUrl.optional(),
  GATEWAY_DATABASE_URL: PostgresUrl.optional(),
  STORE_DEADLINE_MS: z.coerce
    .number(DEADLINE)
    .int(DEADLINE)
    .min(100, DEADLINE)
    .max(60_000, DEADLINE)
    .default(2_000),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((entry) => (entry.trim() === '' ? [] : [entry.trim()])))
    .refine(
      (origins) => origins.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
      'expected origins separated by commas, each scheme and host without a path: https://portal.example.org',
    ),
  DEMO: YesUnlessNo,
  EXPLORER: YesUnlessNo,
  EXECUTOR: z.enum(EXECUTORS, `expected ${EXECUTORS.join(' or ')}`).default('graphql-jit'),
});

function CountryUrls(countries: readonly string[]) {
  return z.object(
    Object.fromEntries(countries.map((code) => [`DATABASE_URL_${code}`, PostgresUrl.optional()])),
  );
}

/**
 * Reads the environment, the one place that does. `countries` are the codes whose `DATABASE_URL_<code>`
 * is looked for. Throws ConfigurationError naming each variable that does not stand.
 */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
  countries: readonly string[],
): Configuration {
  // An empty variable is one that is not set.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  const reach = Reach.safeParse(given);
  const door = DoorVariables.safeParse(given);
  const own = CountryUrls(countries).safeParse(given);
  if (!parsed.success || !reach.success || !door.success || !own.success) {
    const issues = [parsed, reach, door, own].flatMap(({ error }) => error?.issues ?? []);
    const lines = issues.map(({ path, message }) => `  ${path.join('.')}: ${message}.`);
    throw new ConfigurationError(
      `The gateway cannot start with this environment:\n${lines.join('\n')}\nThe README lists every variable.`,
    );
  }
  const { data } = parsed;
  // Beside the folder, so that putting the folder back from a backup leaves it alone.
  const beside = (name: string) => `${data.DATA_FOLDER.replace(/\/+$/, '')}.${name}`;
  return {
    ...reach.data,
    port: data.PORT,
    logLevel: data.LOG_LEVEL,
    dataFolder: data.DATA_FOLDER,
    databaseUrl: data.DATABASE_URL ?? null,
    erasuresFile: data.ERASURES_FILE ?? beside('erasures.jsonl'),
    auditHeadsFile: data.AUDIT_HEADS_FILE ?? beside('heads.jsonl'),
    auditKeyFile: data.AUDIT_KEY_FILE ?? beside('audit-key.pem'),
    centresFile: data.CENTRES_FILE ?? null,
    gatewayDatabaseUrl: data.GATEWAY_DATABASE_URL ?? null,
    countryDatabaseUrls: Object.fromEntries(
      countries.flatMap((code) => {
        const url = own.data[`DATABASE_URL_${code}`];
        return url === undefined ? [] : [[code, url] as const];
      }),
    ),
    storeDeadlineMilliseconds: data.STORE_DEADLINE_MS,
    corsOrigins: data.CORS_ORIGINS,
    demo: data.DEMO,
    executor: data.EXECUTOR,
    explorer: data.EXPLORER,
    door: door.data,
  };
}
