import { readdirSync, readFileSync } from 'node:fs';

/** The SDL files of a folder, by name. */
export function readTypeDefs(folder: URL): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

/** The SDL that no country owns. */
export function coreTypeDefs(): readonly string[] {
  return readTypeDefs(new URL('./', import.meta.url));
}
