import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Centre, spelled } from '../domain/centre.ts';
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

/** What is named twice: a code is one authority's, and a commune has one centre, however it is spelled. */
function doubles(
  authorities: readonly string[],
  own: readonly Centre[],
  told: readonly Centre[],
): readonly string[] {
  const codes = [...authorities, ...told.map(({ code }) => code)];
  const communes = [...own, ...told].flatMap((centre) => centre.communes);
  const twice = (names: readonly string[], read: (name: string) => string) =>
    names.filter((name, index) => names.findIndex((other) => read(other) === read(name)) < index);
  return [
    ...twice(codes, (code) => code).map((code) => `${code}: is named twice.`),
    ...twice(communes, spelled).map((commune) => `commune ${commune}: is named twice.`),
  ];
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
    const { code, authorities, centres: own = [] } = country.jurisdiction;
    const told = data[code] ?? [];
    const codes = authorities.map((authority) => authority.code);
    const twice = doubles(codes, own, told);
    if (twice.length > 0) throw refusal(path, twice);
    return told.length === 0 ? country : (country.withCentres?.(told) ?? country);
  });
}
