import { describe, expect, it } from 'vitest';
import { ConfigurationError, readConfiguration } from '../../server/configuration.ts';

const COUNTRIES = ['AA', 'BB'];
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
      gatewayDatabaseUrl: null,
      countryDatabaseUrls: {},
      demo: true,
      executor: 'graphql-jit',
    });
  });

  it('lists erasures beside the data folder, or where it is told to', () => {
    expect(read({ DATA_FOLDER: '/srv/gateway/' }).erasuresFile).toBe('/srv/gateway.erasures.jsonl');
    expect(read({ ERASURES_FILE: '/mnt/other/erased.jsonl' }).erasuresFile).toBe('/mnt/other/erased.jsonl');
  });

  it('does not look at what else is in the environment', () => {
    expect(read({ PATH: '/bin', DATABASE_URL_CC: 'not its business' })).toEqual(read({}));
  });

  it('takes an empty variable for one that is not set', () => {
    expect(read({ PORT: '', DATABASE_URL: '' })).toEqual(read({}));
  });

  it('gives a country a database of its own', () => {
    const url = 'postgres://user:secret@db/aa';
    expect(read({ DATABASE_URL_AA: url }).countryDatabaseUrls).toEqual({ AA: url });
  });

  it.each([
    ['EXECUTOR', 'grafast', 'graphql-jit or graphql-js'],
    ['HOST', '0.0.0.0', 'loopback'],
    ['HOST', '192.0.2.1', 'loopback'],
    ['PORT', 'http', '0 to 65535'],
    ['PORT', '65536', '0 to 65535'],
    ['PORT', '-1', '0 to 65535'],
    ['PORT', '80.5', '0 to 65535'],
    ['LOG_LEVEL', 'loud', 'silent, error, warn or info'],
    ['DEMO', 'perhaps', 'yes or no'],
    ['DATABASE_URL', 'mysql://db', 'postgres://'],
    ['DATABASE_URL_BB', 'db', 'postgres://'],
    ['GATEWAY_DATABASE_URL', 'db', 'postgres://'],
  ])('refuses %s=%s by name and says what is expected', (name, value, expectation) => {
    const start = () => read({ [name]: value });
    expect(start).toThrow(ConfigurationError);
    expect(start).toThrow(`${name}: expected`);
    expect(start).toThrow(expectation);
  });

  it('names every variable that does not stand, and quotes no secret', () => {
    const start = () => read({ PORT: 'x', DATABASE_URL: 'mysql://user:secret@db' });
    expect(start).toThrow(/PORT[\s\S]*DATABASE_URL/);
    expect(start).not.toThrow(/secret/);
  });
});
