import type { Localised } from '../../domain/law.ts';

/** France's codes in words. */
export const TERMS = {
  SKILLS_ASSESSMENT: { fr: 'Bilan de compétences professionnelles', en: 'Skills assessment' },
} as const satisfies Readonly<Record<string, Localised>>;
