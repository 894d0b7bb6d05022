import type { Catalogue } from './catalogue.ts';

export const SCHEME = 'XA_WELCOME';

/** What the rules decide with. */
export interface Book {
  readonly catalogue: Catalogue;
  readonly version: string;
}
