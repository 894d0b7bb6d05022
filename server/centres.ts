import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Centre } from '../domain/centre.ts';
import type { CountryModule } from '../jurisdictions/country-module.ts';
import { ConfigurationError } from './configuration.ts';

const Text = z.string().trim().min(1, 'expected a text').max(200, 'expected at most 200 characters');

const Centres = z.array(
  z.strictObject({
    code: z.string().regex(/^[A-Z][A-Z_]*$/, 'expected capitals and underscores'),
    name: Text,
    phone: Text.nullish().transform((phone) => phone ?? null),
    email: Text.nullish().transform((email) => email ?? null),
    communes: z.array(Text).min(1, 'expected a commune at least'),
    receivesIn: z.array(Text).min(1, 'expected a place at least'),
  }),
);

/** Why the file cannot be used, with what to do. */
function refusal(path: string, lines: readonly string[]): ConfigurationError {
  const said = lines.map((line) => `  ${line}`).join('\n');
  return new ConfigurationError(
    `The gateway cannot start with the centres of CENTRES_FILE (${path}):\n${said}\nThe README shows such a file.`,
  );
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw refusal(path, ['expected a file that can be read and holds JSON.']);
  }
}

/** Codes and communes that a file names twice: a commune has one centre. */
function doubles(centres: readonly Centre[]): readonly string[] {
  const named = centres.flatMap(({ code, communes }) => [code, ...communes.map((name) => `commune ${name}`)]);
  return named.filter((name, index) => named.indexOf(name) < index).map((name) => `${name}: is named twice.`);
}

/** The countries with the centres that an operator told of in a file, by code; as they are where there is none. */
export function withCentres(
  countries: readonly CountryModule[],
  path: string | null,
): readonly CountryModule[] {
  if (path === null) return countries;
  const deciding = countries.filter((country) => country.withCentres !== undefined);
  const codes = deciding.map(({ jurisdiction }) => jurisdiction.code);
  const shape = z.strictObject(Object.fromEntries(codes.map((code) => [code, Centres.optional()])));
  const { data, error } = shape.safeParse(jsonOf(path));
  if (error !== undefined)
    throw refusal(
      path,
      error.issues.map((issue) => `${issue.path.join('.') || '(file)'}: ${issue.message}.`),
    );
  return countries.map((country) => {
    const { code, centres: own = [] } = country.jurisdiction;
    const told = data[code] ?? [];
    const twice = doubles([...own, ...told]);
    if (twice.length > 0) throw refusal(path, twice);
    return told.length === 0 ? country : (country.withCentres?.(told) ?? country);
  });
}
