import { describe, expect, it } from 'vitest';
import { ConfigurationError, readConfiguration } from '../../server/configuration.ts';

const COUNTRIES = ['AA', 'BB'];
const OIDC = {
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_AUDIENCE: 'gateway',
  OIDC_JWKS_URL: 'https://issuer.example/jwks',
};
const read = (environment: Readonly<Record<string, string>>) => readConfiguration(environment, COUNTRIES);

describe('configuration', () => {
  it('stands on its own with an empty environment', () => {
    expect(read({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      logLevel: 'warn',
      dataFolder: 'data',
      databaseUrl: null,
      erasuresFile: 'data.erasures.jsonl',
      auditHeadsFile: 'data.heads.jsonl',
      auditKeyFile: 'data.audit-key.pem',
      centresFile: null,
      gatewayDatabaseUrl: null,
      countryDatabaseUrls: {},
      demo: true,
      executor: 'graphql-jit',
      explorer: true,
      signIn: { kind: 'demo' },
      allowedHosts: null,
      storeDeadlineMilliseconds: 2000,
      corsOrigins: [],
      door: {
        trustedProxies: [],
        introspection: true,
        trustedDocuments: null,
        requestsPerMinute: 3000,
        costPerMinute: 4_000_000,
      },
    });
  });

  it.each([
    ['erasures', 'ERASURES_FILE', 'erasuresFile', '/srv/gateway.erasures.jsonl'],
    ['signed heads', 'AUDIT_HEADS_FILE', 'auditHeadsFile', '/srv/gateway.heads.jsonl'],
    ['the signing key', 'AUDIT_KEY_FILE', 'auditKeyFile', '/srv/gateway.audit-key.pem'],
  ] as const)('keeps %s beside the data folder, or where %s says', (_, variable, property, beside) => {
    expect(read({ DATA_FOLDER: '/srv/gateway/' })[property]).toBe(beside);
    expect(read({ [variable]: '/mnt/other/file' })[property]).toBe('/mnt/other/file');
  });

  it('does not look at what else is in the environment', () => {
    expect(read({ PATH: '/bin', DATABASE_URL_CC: 'not its business' })).toEqual(read({}));
  });

  it('takes an empty variable for one that is not set', () => {
    expect(read({ PORT: '', DATABASE_URL: '' })).toEqual(read({}));
  });

  it('waits two seconds for a store that says nothing, or as long as the operator says (X-7)', () => {
    expect(read({}).storeDeadlineMilliseconds).toBe(2000);
    expect(read({ STORE_DEADLINE_MS: '100' }).storeDeadlineMilliseconds).toBe(100);
    expect(read({ STORE_DEADLINE_MS: '60000' }).storeDeadlineMilliseconds).toBe(60_000);
  });

  it('gives a country a database of its own', () => {
    const url = 'postgres://user:secret@db/aa';
    expect(read({ DATABASE_URL_AA: url }).countryDatabaseUrls).toEqual({ AA: url });
  });

  it.each([
    ['EXECUTOR', 'grafast', 'graphql-jit or graphql-js'],
    ['HOST', '0.0.0.0', 'loopback'],
    ['HOST', '192.0.2.1', 'OIDC_ISSUER, OIDC_AUDIENCE, OIDC_JWKS_URL and ALLOWED_HOSTS'],
    ['OIDC_ISSUER', 'two words', 'letter by letter'],
    ['OIDC_AUDIENCE', 'two words', 'audience'],
    ['OIDC_JWKS_URL', 'issuer.example', 'https URL'],
    ['OIDC_JWKS_URL', 'http://issuer.example/jwks', 'https URL'],
    ['OIDC_JWKS_URL', 'https://user:secret@issuer.example/jwks', 'without credentials'],
    ['OIDC_JWKS_URL', 'file:///jwks', 'https URL'],
    ['ALLOWED_HOSTS', 'https://gateway.example.org', 'host[:port]'],
    ['ALLOWED_HOSTS', 'gateway.example.org,', 'host[:port]'],
    ['ALLOWED_HOSTS', '*', 'host[:port]'],
    ['ALLOWED_HOSTS', 'gateway.example.org', 'names of loopback alone'],
    ['TRUSTED_PROXIES', 'proxy.example.org', 'addresses or networks'],
    ['TRUSTED_PROXIES', '10.0.0.0/33', 'addresses or networks'],
    ['TRUSTED_PROXIES', '10.0.0.0/0', 'addresses or networks'],
    ['INTROSPECTION', 'perhaps', 'yes or no'],
    ['RATE_LIMIT_REQUESTS', '-1', 'whole number'],
    ['RATE_LIMIT_COST', 'many', 'whole number'],
    ['PORT', 'http', '0 to 65535'],
    ['PORT', '65536', '0 to 65535'],
    ['PORT', '-1', '0 to 65535'],
    ['PORT', '80.5', '0 to 65535'],
    ['LOG_LEVEL', 'loud', 'silent, error, warn or info'],
    ['DEMO', 'perhaps', 'yes or no'],
    ['EXPLORER', 'perhaps', 'yes or no'],
    ['DATABASE_URL', 'mysql://db', 'postgres://'],
    ['DATABASE_URL_BB', 'db', 'postgres://'],
    ['GATEWAY_DATABASE_URL', 'db', 'postgres://'],
    ['STORE_DEADLINE_MS', '99', '100 to 60000'],
    ['STORE_DEADLINE_MS', '60001', '100 to 60000'],
    ['STORE_DEADLINE_MS', 'soon', '100 to 60000'],
  ])('refuses %s=%s by name and says what is expected', (name, value, expectation) => {
    const start = () => read({ [name]: value });
    expect(start).toThrow(ConfigurationError);
    expect(start).toThrow(`${name}: expected`);
    expect(start).toThrow(expectation);
  });

  it('keeps the door as the operator says', () => {
    const { door } = read({
      TRUSTED_PROXIES: '10.0.0.7, 2001:db8::/32',
      INTROSPECTION: 'no',
      TRUSTED_DOCUMENTS: 'manifest.json',
      RATE_LIMIT_REQUESTS: '0',
      RATE_LIMIT_COST: '5000',
    });
    expect(door).toEqual({
      trustedProxies: ['10.0.0.7', '2001:db8::/32'],
      introspection: false,
      trustedDocuments: 'manifest.json',
      requestsPerMinute: 0,
      costPerMinute: 5000,
    });
  });

  it('signs in by an OpenID Connect provider where its three variables are set', () => {
    expect(read(OIDC).signIn).toEqual({
      kind: 'oidc',
      issuer: 'https://issuer.example',
      audience: 'gateway',
      jwksUrl: 'https://issuer.example/jwks',
    });
  });

  it.each(Object.keys(OIDC))('misses %s beside the other two', (name) => {
    const start = () => read({ ...OIDC, [name]: '' });
    expect(start).toThrow(new RegExp(`${name}: expected beside OIDC_\\w+ and OIDC_\\w+: set all three`));
  });

  it.each(['http://127.0.0.1:8080/jwks', 'http://localhost/jwks', 'http://[::1]:8080/jwks'])(
    'takes keys from this machine without encryption: %s',
    (url) => {
      expect(read({ ...OIDC, OIDC_JWKS_URL: url }).signIn).toMatchObject({ jwksUrl: url });
    },
  );

  it('listens beyond loopback only where people sign in and the names are known', () => {
    const whole = { ...OIDC, HOST: '0.0.0.0', ALLOWED_HOSTS: 'Gateway.example.org, 192.0.2.1:4000' };
    expect(read(whole)).toMatchObject({
      host: '0.0.0.0',
      allowedHosts: ['gateway.example.org', '192.0.2.1:4000'],
    });
    for (const name of [...Object.keys(OIDC), 'ALLOWED_HOSTS'])
      expect(() => read({ ...whole, [name]: '' })).toThrow(/HOST: expected a loopback address/);
  });

  it.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('listens on %s with the demo sign-in', (host) => {
    expect(read({ HOST: host })).toMatchObject({ host, signIn: { kind: 'demo' } });
  });

  it('takes names of loopback with the demo sign-in', () => {
    expect(read({ ALLOWED_HOSTS: 'localhost:4000,[::1]' }).allowedHosts).toEqual(['localhost:4000', '[::1]']);
  });

  it('takes origins, and nothing that is more than one', () => {
    const two = 'https://portal.example.org, http://localhost:5173';
    expect(read({ CORS_ORIGINS: two }).corsOrigins).toEqual([
      'https://portal.example.org',
      'http://localhost:5173',
    ]);
    for (const wrong of ['*', 'https://portal.example.org/', 'portal.example.org', 'https://*.example.org/a'])
      expect(() => read({ CORS_ORIGINS: wrong })).toThrow(/CORS_ORIGINS: expected origins/);
  });

  it('names every variable that does not stand, and quotes no secret', () => {
    const start = () => read({ PORT: 'x', DATABASE_URL: 'mysql://user:secret@db', HOST: '0.0.0.0' });
    expect(start).toThrow(/PORT[\s\S]*DATABASE_URL[\s\S]*HOST/);
    expect(start).not.toThrow(/secret/);
  });
});
