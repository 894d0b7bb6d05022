import type { OwnedTable } from '../datasources/owners.ts';
import { LARGEST_PAGE } from './connections.ts';
import type { Context } from './context.ts';
import { contractTypeOf } from './contract.ts';
import { badArgument } from './errors.ts';
import type { NodeResolvers, QueryResolvers } from './generated/types.ts';
import { decodeId } from './ids.ts';
import type { Country } from './parents.ts';
import { seen } from './seen-rows.ts';

/** A row in a file, for the types whose rows stand in files. */
function inDossier(
  table: OwnedTable,
  section:
    | 'contracts'
    | 'prestations'
    | 'enrolments'
    | 'vouchers'
    | 'attestations'
    | 'appointments'
    | 'assessments'
    | 'exemptions'
    | 'transmissions',
) {
  return async (country: Country, uuid: string) => {
    const fileId = await country.owner(table, uuid);
    const dossier = fileId === null ? null : await country.dossiers.load(fileId);
    const rows: readonly { readonly id: string }[] = dossier === null ? [] : seen(dossier, section);
    const row = rows.find(({ id }) => id === uuid);
    return row === undefined ? null : { country, dossier, [table]: row };
  };
}

/** How each type is found by its id. */
const FINDERS: Readonly<Record<string, (country: Country, uuid: string) => Promise<object | null>>> = {
  Person: async (country, uuid) => {
    const dossier = await country.dossiers.load(uuid);
    return dossier === null ? null : { country, dossier };
  },
  Contract: inDossier('contract', 'contracts'),
  Prestation: inDossier('prestation', 'prestations'),
  Enrolment: inDossier('enrolment', 'enrolments'),
  Voucher: inDossier('voucher', 'vouchers'),
  Attestation: inDossier('attestation', 'attestations'),
  Appointment: inDossier('appointment', 'appointments'),
  Assessment: inDossier('assessment', 'assessments'),
  GrantedExemption: inDossier('exemption', 'exemptions'),
  Transmission: inDossier('transmission', 'transmissions'),
  InformationSession: (country, uuid) => country.informationSession(uuid),
  Course: (country, uuid) => country.course(uuid),
  CourseSession: async (country, uuid) => {
    const courseId = await country.courseOfSession(uuid);
    const course = courseId === null ? null : await country.course(courseId);
    const session = course?.sessions.find(({ id }) => id === uuid);
    return session === undefined ? null : { country, session };
  },
  Project: (country, uuid) => country.project(uuid),
  Provider: (country, uuid) => country.provider(uuid),
  Authority: (country, uuid) => country.authority(uuid, country.today),
};

async function find(context: Context, id: string) {
  const decoded = decodeId(id);
  const country = decoded === null ? null : context.country(decoded.country);
  if (decoded === null || country === null) return null;
  const found = await FINDERS[decoded.type]?.(country, decoded.uuid);
  return found == null ? null : { ...found, __node: decoded.type };
}

export const Node: NodeResolvers = {
  __resolveType: (parent) => {
    if ('contract' in parent) return contractTypeOf(parent.country, parent.contract);
    if ('prestation' in parent) return 'CoursePrestation';
    return Reflect.get(parent, '__node');
  },
};

export const nodeQueries: Pick<QueryResolvers, 'node' | 'nodes'> = {
  node: (_, { id }, context) => find(context, id) as never,
  nodes: (_, { ids }, context) => {
    if (ids.length > LARGEST_PAGE) throw badArgument('ids', `expected at most ${LARGEST_PAGE} ids.`);
    return ids.map((id) => find(context, id)) as never;
  },
};
