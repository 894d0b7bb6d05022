import { z } from 'zod';
import { type PlainDate, parsePlainDate } from '../../domain/calendar.ts';
import type { Dated } from '../../domain/facts.ts';
import type { OwnFacts } from '../jurisdiction.ts';

export const FAMILY_TIES = ['EU_CITIZEN', 'EEA_CITIZEN', 'SWISS_CITIZEN', 'NONE'] as const;
export const HIGHER_EDUCATION_ROLES = [
  'REGULAR_STUDENT',
  'EXCHANGE_STUDENT',
  'DOCTORAL_GRANT',
  'TEACHER',
] as const;
export const ATTESTATION_KINDS = ['BE_WAL', 'FLANDERS', 'BRUSSELS', 'GERMAN_SPEAKING_COMMUNITY'] as const;

/** Wallonia's own facts: absent is unknown, null (an empty list) is known to be none. */
export interface BeWalFacts {
  /** The day the commune's agent told the person of the path; null: not yet. */
  readonly communeNotifiedOn?: PlainDate | null | undefined;
  /** The day of the first visit to a regional integration centre; null: not yet. */
  readonly firstVisitOn?: PlainDate | null | undefined;
  /** Whose family member the person is, of the three classes of WAL-OBL-5. */
  readonly familyMemberOf?: (typeof FAMILY_TIES)[number] | null | undefined;
  /** Card A "temporary protection" of somebody who fled the war in Ukraine. */
  readonly ukraineTemporaryProtection?: Dated | null | undefined;
  readonly medicalCertificate?:
    | { readonly issuedOn: PlainDate; readonly until: PlainDate | null }
    | null
    | undefined;
  readonly belgianDiploma?: { readonly issuedOn: PlainDate } | null | undefined;
  readonly higherEducationRole?:
    | (Dated & { readonly kind: (typeof HIGHER_EDUCATION_ROLES)[number] })
    | null
    | undefined;
  /** Help of the public social welfare centre. */
  readonly cpasHelp?: Dated | null | undefined;
  readonly attestations?:
    | readonly { readonly kind: (typeof ATTESTATION_KINDS)[number]; readonly issuedOn: PlainDate }[]
    | null
    | undefined;
}

const date = z.string('Give a calendar date, YYYY-MM-DD.').transform((text, context): PlainDate => {
  const found = parsePlainDate(text);
  if (found !== null) return found;
  context.addIssue({ code: 'custom', message: 'Give a calendar date that exists, YYYY-MM-DD.' });
  return z.NEVER;
});
const openEnd = date.nullish().transform((end) => end ?? null);

const BACKWARDS = {
  path: ['until'],
  message: 'The last day comes before the first: exchange or correct them.',
};

function forwards({ from, until }: Dated): boolean {
  return from === null || until === null || from <= until;
}

const schema: z.ZodType<BeWalFacts> = z.strictObject({
  communeNotifiedOn: date.nullish(),
  firstVisitOn: date.nullish(),
  familyMemberOf: z.enum(FAMILY_TIES).nullish(),
  ukraineTemporaryProtection: z
    .strictObject({ from: openEnd, until: openEnd })
    .refine(forwards, BACKWARDS)
    .nullish(),
  medicalCertificate: z
    .strictObject({ issuedOn: date, until: openEnd })
    .refine(({ issuedOn, until }) => forwards({ from: issuedOn, until }), BACKWARDS)
    .nullish(),
  belgianDiploma: z.strictObject({ issuedOn: date }).nullish(),
  higherEducationRole: z
    .strictObject({ kind: z.enum(HIGHER_EDUCATION_ROLES), from: openEnd, until: openEnd })
    .refine(forwards, BACKWARDS)
    .nullish(),
  cpasHelp: z.strictObject({ from: openEnd, until: openEnd }).refine(forwards, BACKWARDS).nullish(),
  attestations: z.array(z.strictObject({ kind: z.enum(ATTESTATION_KINDS), issuedOn: date })).nullish(),
});

const UNASKED = 'Wallonia asks for no such fact: leave it out.';

function parse(value: unknown): ReturnType<OwnFacts<BeWalFacts>['parse']> {
  const { data, error } = schema.safeParse(value ?? {});
  if (error === undefined) return { own: data };
  return {
    problems: error.issues.flatMap((issue) => {
      // Facts come as JSON, whose keys are never symbols.
      const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
      return issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ path: [...path, key], message: UNASKED }))
        : [{ path, message: issue.message }];
    }),
  };
}

export const FACTS: OwnFacts<BeWalFacts> = {
  parse,
  special: ['BE_WAL.ukraineTemporaryProtection', 'BE_WAL.medicalCertificate'],
};
