import type { z } from 'zod';
import { filesErasedBy } from '../datasources/audit.ts';
import { enact, type Scope } from '../datasources/envelope.ts';
import type { OwnedTable } from '../datasources/owners.ts';
import type { Subjects } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { type Dossier, NOTHING_SHARED, type Shared } from '../domain/dossier.ts';
import type { ActInputs, Verb } from '../jurisdictions/acts.ts';
import type { Context } from './context.ts';
import { storedDecision } from './decision.ts';
import { InputRefused, inTheSameWords, notFound, refuse } from './errors.ts';
import { decodeId } from './ids.ts';
import type {
  AppointmentParent,
  AttestationParent,
  ContractParent,
  Country,
  CourseParent,
  DecisionParent,
  EnrolmentParent,
  InformationSessionParent,
  PersonParent,
  VoucherParent,
} from './parents.ts';
import { isTellable } from './text.ts';
import { userError } from './user-error.ts';
import { countryOfVoucherCode } from './voucher-code.ts';

/** What every mutation's input has. */
interface CommonInput {
  readonly on?: PlainDate | null | undefined;
  readonly idempotencyKey: string;
  readonly dryRun?: boolean | null | undefined;
}

interface Located {
  readonly country: Country;
  readonly uuid: string;
}

/** What an act came to, with the rows it made or changed at hand. */
export interface Done {
  readonly answer: {
    readonly decision: DecisionParent | null;
    readonly userErrors: [];
    readonly dryRun: boolean;
  };
  readonly country: Country;
  readonly subjects: Subjects;
  readonly dossiers: readonly Dossier[];
  person(): PersonParent | null;
  appointment(): AppointmentParent | null;
  course(): Promise<CourseParent | null>;
  informationSession(): Promise<InformationSessionParent | null>;
  /** The places in the course that the act concerned. */
  enrolments(): readonly EnrolmentParent[];
  contract(): ContractParent | null;
  voucher(): VoucherParent | null;
  enrolment(): EnrolmentParent | null;
  attestation(): AttestationParent | null;
  /** Ids of the files that are gone, or would be. */
  erased(): Promise<readonly string[]>;
}

/** The door of one mutation: resolves ids, goes through the envelope, refuses with a path. */
export interface Door {
  readonly context: Context;
  country(code: string): Country;
  /** Type and country of an id. Throws InputRefused where it is none of this API. */
  id(type: string, id: string, path: readonly (string | number)[]): Located;
  /** The UUID of an id that has to be of this country. */
  idIn(country: Country, type: string, id: string, path: readonly (string | number)[]): string;
  /** The voucher of a code, with the file that holds it. */
  voucher(
    code: string,
    path: readonly (string | number)[],
  ): Promise<{
    readonly country: Country;
    readonly voucher: { readonly id: string; readonly fileId: string };
  }>;
  /** The parts of an input that a schema checks. Throws InputRefused with a path for each that does not stand. */
  parse<Output>(schema: z.ZodType<Output>, input: unknown): Output;
  /** The authority of an id, or the country's first. */
  authority(country: Country, id: string | null | undefined): Promise<string>;
  enact<V extends Verb>(
    country: Country,
    verb: V,
    call: { readonly scope: Scope; readonly act: ActInputs[V] },
  ): Promise<Done>;
}

/**
 * A mutation's resolver: `run` is given its arguments and the door; an input that does not stand comes
 * back as user errors.
 */
export function mutation<Args extends { readonly input: CommonInput }, Payload>(
  run: (args: Args, door: Door) => Promise<Payload>,
) {
  return async (_: unknown, args: Args, context: Context) => {
    try {
      return await run(args, openDoor(context, args.input));
    } catch (error) {
      if (!(error instanceof InputRefused)) throw error;
      return {
        decision: null,
        userErrors: error.problems.map(userError),
        dryRun: args.input.dryRun === true,
      } as unknown as Payload; // every other field of a payload is nullable
    }
  };
}

function openDoor(context: Context, input: CommonInput): Door {
  const id: Door['id'] = (type, given, path) => {
    const decoded = decodeId(given);
    const country = decoded === null ? null : context.country(decoded.country);
    if (decoded === null || country === null || decoded.type !== type) throw notFound(path);
    return { country, uuid: decoded.uuid };
  };
  return {
    context,
    country: (code) => {
      const country = context.country(code);
      if (country === null) throw notFound(['jurisdiction']);
      return country;
    },
    id,
    idIn: (country, type, given, path) => {
      const located = id(type, given, path);
      if (located.country !== country) throw notFound(path);
      return located.uuid;
    },
    voucher: async (code, path) => {
      const found = countryOfVoucherCode(context.countries, code);
      const voucher = found === null ? null : await found.country.voucherByCode(found.code);
      if (found === null || voucher === null)
        throw refuse(
          'NOT_FOUND',
          path,
          `${path.join('.')}: no voucher with this code is known here. Check it with its holder.`,
        );
      return { country: found.country, voucher };
    },
    parse: (schema, given) => {
      const parsed = schema.safeParse(given);
      if (parsed.success) return parsed.data;
      throw new InputRefused(
        parsed.error.issues.map(({ path, message }) => ({
          code: 'INVALID',
          path: path.map((step) => (typeof step === 'number' ? step : String(step))),
          message: `${path.join('.')}: ${message}.`,
        })),
      );
    },
    authority: async (country, given) => {
      const authorities = await country.allAuthorities();
      if (given == null) {
        const first = country.jurisdiction.authorities[0]?.code;
        const found = authorities.find(({ code }) => code === first);
        if (found === undefined) throw notFound(['authorityId']);
        return found.id;
      }
      const { uuid } = id('Authority', given, ['authorityId']);
      if (!authorities.some((authority) => authority.id === uuid)) throw notFound(['authorityId']);
      return uuid;
    },
    enact: async (country, verb, { scope, act }) => {
      const decide = offered(country, verb);
      const on = dayOf(input, country);
      if (!/^.{1,200}$/su.test(input.idempotencyKey) || !isTellable(input.idempotencyKey))
        throw refuse(
          'INVALID',
          ['idempotencyKey'],
          'idempotencyKey: expected 1 to 200 characters, none of them a control character.',
        );
      const dryRun = input.dryRun === true;
      const enacted = await enact(country.store, {
        verb,
        asker: context.asker,
        key: input.idempotencyKey,
        input,
        dryRun,
        at: context.now,
        scope,
        sections: context.sections(),
        decide: (situation) => decide(situation, act, country.mint, on),
      });
      country.forget();
      if ('problems' in enacted) throw new InputRefused(enacted.problems.map(inTheSameWords));
      if ('replayed' in enacted) return replay(country, enacted.decisionId, enacted.subjects, scope);
      const { erased } = enacted;
      if (!dryRun && erased.length > 0) await context.unlink(country.jurisdiction.code, erased);
      return done(
        country,
        {
          country,
          decision: enacted.decision,
          id: enacted.decisionId,
          recordedAt: enacted.decisionId === null ? null : context.now.toISOString(),
        },
        enacted.subjects,
        enacted.situation.dossiers,
        enacted.situation.shared,
        dryRun,
        async () => erased,
      );
    },
  };
}

/** The act behind a verb. Throws InputRefused where the country does not offer it. */
export function offered<V extends Verb>(country: Country, verb: V) {
  const act = country.jurisdiction.acts[verb];
  if (act !== undefined) return act;
  const { code } = country.jurisdiction;
  const message = `${verb} is not offered by ${code}; \`jurisdiction(code).verbs\` lists what is.`;
  throw refuse('NOT_OFFERED', [], message);
}

function dayOf(input: CommonInput, country: Country): PlainDate {
  const on = input.on ?? country.today;
  if (on > country.today)
    throw refuse('INVALID', ['on'], 'on: lies in the future; an act is judged on a day that has come.');
  return on;
}

/** The answer given once already, read again. */
async function replay(
  country: Country,
  decisionId: string,
  subjects: Subjects,
  { files }: Scope,
): Promise<Done> {
  const stored = await country.decision(decisionId);
  const decision = stored === null ? null : storedDecision(country, stored);
  const one = subjects.fileId ?? stored?.record.fileId;
  const concerned =
    one == null ? (files?.map(({ id }) => id) ?? (await filesInCourse(country, subjects))) : [one];
  // In the order in which an act is given them.
  const ids = [...new Set(concerned)].sort();
  const dossiers = (await Promise.all(ids.map((id) => country.dossiers.load(id)))).filter(
    (dossier) => dossier !== null,
  );
  const erased = () => filesErasedBy(country.store, decisionId);
  return done(country, decision, subjects, dossiers, NOTHING_SHARED, false, erased);
}

async function filesInCourse(country: Country, { courseId }: Subjects): Promise<readonly string[]> {
  const places = courseId === undefined ? [] : await country.enrolmentsOf(courseId);
  return places.map(({ dossier }) => dossier.file.id);
}

function done(
  country: Country,
  decision: DecisionParent | null,
  subjects: Subjects,
  dossiers: readonly Dossier[],
  shared: Shared,
  dryRun: boolean,
  erased: Done['erased'],
): Done {
  function find<Row extends { readonly id: string }>(
    rows: (dossier: Dossier) => readonly Row[],
    id: string | undefined,
  ): { readonly country: Country; readonly dossier: Dossier; readonly row: Row } | null {
    for (const dossier of dossiers) {
      const row = rows(dossier).find((candidate) => candidate.id === id);
      if (row !== undefined) return { country, dossier, row };
    }
    return null;
  }
  return {
    answer: { decision, userErrors: [], dryRun },
    country,
    subjects,
    dossiers,
    person: () => {
      const [only, ...others] = dossiers;
      const named = dossiers.find(({ file }) => file.id === subjects.fileId);
      const dossier = named ?? (others.length === 0 ? only : undefined);
      return dossier === undefined ? null : { country, dossier };
    },
    appointment: () => {
      const found = find(({ appointments }) => appointments, subjects.appointmentId);
      return found && { country, dossier: found.dossier, appointment: found.row };
    },
    course: async () => {
      if (subjects.courseId === undefined) return null;
      const course = shared.courses.find(({ id }) => id === subjects.courseId);
      const sessions = shared.courseSessions.filter(({ courseId }) => courseId === subjects.courseId);
      return course === undefined ? country.course(subjects.courseId) : { country, course, sessions };
    },
    informationSession: async () => {
      if (subjects.informationSessionId === undefined) return null;
      const session = shared.informationSessions.find(({ id }) => id === subjects.informationSessionId);
      return session === undefined
        ? country.informationSession(subjects.informationSessionId)
        : { country, session };
    },
    enrolments: () =>
      dossiers.flatMap((dossier) =>
        dossier.enrolments
          .filter(({ courseId }) => courseId === subjects.courseId)
          .map((enrolment) => ({ country, dossier, enrolment })),
      ),
    contract: () => {
      const about =
        find(({ vouchers }) => vouchers, subjects.voucherId) ??
        find(({ attestations }) => attestations, subjects.attestationId);
      const id = subjects.contractId ?? about?.row.contractId ?? undefined;
      const found = find(({ contracts }) => contracts, id);
      return found && { country, dossier: found.dossier, contract: found.row };
    },
    voucher: () => {
      const found = find(({ vouchers }) => vouchers, subjects.voucherId);
      return found && { country, dossier: found.dossier, voucher: found.row };
    },
    enrolment: () => {
      const found = find(({ enrolments }) => enrolments, subjects.enrolmentId);
      return found && { country, dossier: found.dossier, enrolment: found.row };
    },
    attestation: () => {
      const found = find(({ attestations }) => attestations, subjects.attestationId);
      return found && { country, dossier: found.dossier, attestation: found.row };
    },
    erased,
  };
}

/** A row by its id in a query, with the file that holds it; null where it is not known. */
export async function located(
  context: Context,
  type: string,
  table: OwnedTable,
  id: string,
  knownAt: Date | null = null,
): Promise<(Located & { readonly dossier: Dossier }) | null> {
  const decoded = decodeId(id);
  const present = decoded?.type === type ? context.country(decoded.country) : null;
  if (decoded === null || present === null) return null;
  const country = knownAt === null ? present : present.at(knownAt);
  const fileId = await country.owner(table, decoded.uuid);
  const dossier = fileId === null ? null : await country.dossiers.load(fileId);
  return dossier === null ? null : { country, uuid: decoded.uuid, dossier };
}
