import countries from 'i18n-iso-countries';
import { z } from 'zod';
import { type PlainDate, parsePlainDate } from '../../domain/calendar.ts';
import type { Facts } from '../../domain/facts.ts';
import type { FactProblem, OwnFacts } from '../jurisdiction.ts';

/** The main reason why a parent enrols at school. */
export const ENROLMENT_REASONS = ['FREE_TRAINING', 'KNOW_SCHOOL', 'KNOW_SOCIETY', 'OTHER_REASON'] as const;

export const REUNIFICATION_ROLES = ['REQUESTING_SPOUSE', 'JOINING_SPOUSE', 'NONE'] as const;
/** Part in a couple of which one spouse asks for family reunification; NONE for anybody else. */
export type ReunificationRole = (typeof REUNIFICATION_ROLES)[number];

/** What France alone asks about. Undefined is "not known"; an empty list is "none". */
export interface FrFacts {
  /** Family reunification has been asked for, for this person. */
  readonly reunificationRequestedFor?: boolean | undefined;
  /** The day the complete reunification file was lodged. */
  readonly completeFileOn?: PlainDate | undefined;
  /** The day the prefect decided on that request. */
  readonly reunificationDecidedOn?: PlainDate | undefined;
  readonly spouseOfFrench?: boolean | undefined;
  /** The day from which the person is the spouse of a French citizen. */
  readonly marriedOn?: PlainDate | undefined;
  /** Lives in France on the day asked; where it is not said, the common residences tell. */
  readonly livesInFrance?: boolean | undefined;
  /** Applies, or is about to apply, for the long-stay visa. */
  readonly appliesForVisa?: boolean | undefined;
  readonly visaApplicationOn?: PlainDate | undefined;
  /** The day the receipt of the visa application was shown to the agency or the delegated body. */
  readonly receiptShownOn?: PlainDate | undefined;
  /** ISO 3166-1 code of the country where the visa is applied for. */
  readonly visaCountry?: string | undefined;
  readonly receptionSessionOn?: PlainDate | undefined;
  /** Goes to school. */
  readonly atSchool?: boolean | undefined;
  /** Declares, with documents, to seek no work because already in work. */
  readonly inWorkNotSeeking?: boolean | undefined;
  /** Held a French title of one year or more before; asked where the titles known do not tell. */
  readonly earlierTitleOfOneYear?: boolean | undefined;
  readonly enteredRegularly?: boolean | undefined;
  readonly regularEntryOn?: PlainDate | undefined;
  /** Wishes to stay in France durably. */
  readonly wishesToStay?: boolean | undefined;
  readonly reunificationRole?: ReunificationRole | undefined;
  /** Birth dates of the children who benefit from family reunification. */
  readonly reunifiedChildrenBirthDates?: readonly PlainDate[] | undefined;
  readonly parentOfPupil?: boolean | undefined;
  /** Born with a nationality other than French. */
  readonly bornForeign?: boolean | undefined;
  readonly bornAbroad?: boolean | undefined;
  /** A CAI of the person is running. */
  readonly caiRunning?: boolean | undefined;
  /** Where it is not said, the common residences tell. */
  readonly presentInFranceSince?: PlainDate | undefined;
  /** INSEE code of the department of the school: 75, 2A, 974. */
  readonly schoolDepartment?: string | undefined;
  readonly enrolmentOn?: PlainDate | undefined;
  readonly enrolmentReason?: (typeof ENROLMENT_REASONS)[number] | undefined;
}

export type AllFacts = Facts<FrFacts>;

const DEPARTMENT = /^(0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-6])$/;
const COUNTRY = /^[A-Z]{2}$/;

const plainDate = z.custom<PlainDate>(
  (value) => typeof value === 'string' && parsePlainDate(value) !== null,
  {
    error: 'expected a calendar date, written YYYY-MM-DD',
  },
);
const flag = z.boolean({ error: 'expected true or false; leave it out where it is not known' });

/** Null over the wire says no more than absence: not known. */
function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? undefined);
}

const SCHEMA: z.ZodType<FrFacts> = z.strictObject({
  reunificationRequestedFor: optional(flag),
  completeFileOn: optional(plainDate),
  reunificationDecidedOn: optional(plainDate),
  spouseOfFrench: optional(flag),
  marriedOn: optional(plainDate),
  livesInFrance: optional(flag),
  appliesForVisa: optional(flag),
  visaApplicationOn: optional(plainDate),
  receiptShownOn: optional(plainDate),
  visaCountry: optional(
    z.custom<string>(
      (value) => typeof value === 'string' && COUNTRY.test(value) && countries.isValid(value),
      {
        error: 'expected an ISO 3166-1 alpha-2 code of a country, in capitals',
      },
    ),
  ),
  receptionSessionOn: optional(plainDate),
  earlierTitleOfOneYear: optional(flag),
  atSchool: optional(flag),
  inWorkNotSeeking: optional(flag),
  enteredRegularly: optional(flag),
  regularEntryOn: optional(plainDate),
  wishesToStay: optional(flag),
  reunificationRole: optional(
    z.enum(REUNIFICATION_ROLES, { error: `expected one of ${REUNIFICATION_ROLES.join(', ')}` }),
  ),
  reunifiedChildrenBirthDates: optional(
    z.array(plainDate, { error: 'expected a list of calendar dates; an empty one for no child' }),
  ),
  parentOfPupil: optional(flag),
  bornForeign: optional(flag),
  bornAbroad: optional(flag),
  caiRunning: optional(flag),
  presentInFranceSince: optional(plainDate),
  schoolDepartment: optional(
    z.custom<string>((value) => typeof value === 'string' && DEPARTMENT.test(value), {
      error: 'expected the INSEE code of a French department, such as 75, 2A or 974',
    }),
  ),
  enrolmentOn: optional(plainDate),
  enrolmentReason: optional(
    z.enum(ENROLMENT_REASONS, { error: `expected one of ${ENROLMENT_REASONS.join(', ')}` }),
  ),
});

function problemsOf(issue: z.core.$ZodIssue): readonly FactProblem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: 'France asks for no such fact; leave it out',
    }));
  }
  if (path.length === 0) return [{ path, message: 'expected an object of facts by name' }];
  return [{ path, message: issue.message }];
}

export const FACTS: OwnFacts<FrFacts> = {
  parse(value) {
    const parsed = SCHEMA.safeParse(value);
    return parsed.success ? { own: parsed.data } : { problems: parsed.error.issues.flatMap(problemsOf) };
  },
  // None is about health, asylum or violence.
  special: [],
};
