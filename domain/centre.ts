/** A centre that is competent by the place of residence, and where else it receives. */
export interface Centre {
  /** Code of the authority that it is. */
  readonly code: string;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  /** Communes whose residents it is competent for. */
  readonly communes: readonly string[];
  /** Places in which it receives, its seat first. */
  readonly receivesIn: readonly string[];
}

/** A place name as people spell it: without accents, case, hyphens and blanks. */
export function spelled(place: string): string {
  return place
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The centres whose residents those of a commune are. */
export function centresOf(centres: readonly Centre[], commune: string): readonly Centre[] {
  const asked = spelled(commune);
  return centres.filter(({ communes }) => communes.some((name) => spelled(name) === asked));
}
