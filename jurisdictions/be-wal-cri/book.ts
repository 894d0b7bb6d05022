import type { Catalogue } from './catalogue.ts';

/** What the rules decide with: the catalogue, and the version of law and catalogue that decisions name. */
export interface Book {
  readonly catalogue: Catalogue;
  readonly version: string;
}
