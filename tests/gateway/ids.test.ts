import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Situation } from '../../domain/dossier.ts';
import type { Jurisdiction } from '../../jurisdictions/jurisdiction.ts';
import { decodeId, encodeId } from '../../resolvers/ids.ts';
import { assembleSchema } from '../../server/schema.ts';
import { everybodyConsents } from '../support/consents.ts';
import { TOLD_COUNTRIES } from '../support/countries.ts';
import { EVERYTHING_AT_ONCE, openTestGateway, type TestGateway } from '../support/gateway.ts';
import { aProject, aProvider } from '../support/invented.ts';
import { contractsBeside } from './first-people.ts';
import { AGENCY } from './french-claims.ts';
import { askRaw } from './raw.ts';
import { DAYS, providerId, type Signatory, type Story, tellStories } from './story.ts';

const NOBODY = '99999999-9999-4999-8999-999999999999';

let gateway: TestGateway;
let story: Story;
let signatory: Signatory;

/** Contracts, and in France a provider with a project. */
function withProject(country: Jurisdiction, authorityId: string): Situation {
  const situation = contractsBeside(8)(country, authorityId);
  if (country.code !== 'FR') return situation;
  const provider = aProvider();
  const project = aProject({ providerId: provider.id, scheme: 'FR_OEPRI' });
  return { ...situation, shared: { ...situation.shared, providers: [provider], projects: [project] } };
}

beforeAll(async () => {
  gateway = await openTestGateway({
    firstPeople: withProject,
    documentLimits: EVERYTHING_AT_ONCE,
  });
  story = tellStories(gateway);
  signatory = await story.ready();
  await story.grant('completeContract', { contractId: signatory.contractId, on: DAYS.validated });
});
afterAll(() => gateway.close());

const schema = assembleSchema(TOLD_COUNTRIES);
const NODE = schema.getType('Node');
const NODE_TYPES = isInterfaceType(NODE) ? schema.getPossibleTypes(NODE) : [];

/** All fields of a type that hold a value and need no argument. */
function valuesOf(type: GraphQLObjectType): string {
  const leaf = (field: GraphQLOutputType): boolean => {
    const inner = getNullableType(field);
    return isListType(inner) ? leaf(inner.ofType) : isLeafType(inner);
  };
  const fields = Object.values(type.getFields()).filter((field) => leaf(field.type));
  // Under names of the type's own: fields of two types may have one name and different types.
  return fields.map(({ name }) => `${type.name}_${name}: ${name}`).join(' ');
}

const FRAGMENTS = NODE_TYPES.map((type) => `fragment ${type.name} on ${type.name} { ${valuesOf(type)} }`);
const SPREADS = NODE_TYPES.map(({ name }) => `...${name}`).join(' ');

/** What no app is shown, whatever was consented to, with how a case worker comes to it. */
const FOR_NO_APP: Readonly<Record<string, (shown: string) => string>> = {
  GrantedExemption: (shown) => `{ contracts(first: 100) { edges { node { exemptions ${shown} } } } }`,
  Project: (shown) => `{ projects { edges { node ${shown} } } }`,
};

const BY_EDGES = `query ($person: ID!, $provider: ID!) {
  person(id: $person) {
    __typename ...Person
    authority { __typename ...Authority }
    informationSessions { __typename ...InformationSession }
    appointments { __typename ...Appointment }
  }
  projects { edges { node { __typename ...Project } } }
  provider(id: $provider) {
    __typename ...Provider
    courses { edges { node { __typename ...Course sessions { __typename ...CourseSession } } } }
  }
  contracts(first: 100) {
    edges { node {
      __typename ...BeWalParcours ...FrCai ...FrCaif ...FrOepri ...FrPreDeparture ...LuCai
      signatories { person { assessments { __typename ...Assessment } } }
      prestations { __typename ...CoursePrestation
        ... on CoursePrestation { enrolments { __typename ...Enrolment } } }
      vouchers { __typename ...Voucher }
      attestations { __typename ...Attestation }
      transmissions { __typename ...Transmission }
      exemptions { __typename ...GrantedExemption }
    } }
  }
}
${FRAGMENTS.join('\n')}`;

interface Thing {
  readonly type: string;
  readonly id: string;
  /** Its own values, without what is nested in it. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Everything in an answer that has an id. */
function things(value: unknown): readonly Thing[] {
  if (typeof value !== 'object' || value === null) return [];
  const type: unknown = Reflect.get(value, '__typename');
  const values = Object.fromEntries(Object.entries(value).filter(([name]) => name.startsWith(`${type}_`)));
  const own = { type: String(type), id: String(values[`${type}_id`]), values };
  return [...(type === undefined ? [] : [own]), ...Object.values(value).flatMap(things)];
}

describe('what an edge gave', () => {
  it('is found again by its id, with the same data, whatever its type', async () => {
    const provider = providerId('00000000-0000-4000-8000-000000000001');
    const ask = await everybodyConsents(gateway);
    const { data, errors } = await ask(BY_EDGES, { person: signatory.personId, provider });
    expect(errors).toBeUndefined();
    const given = things(data);
    const types = new Set(given.map(({ type }) => type));
    const named = NODE_TYPES.map(({ name }) => name).filter((name) => !(name in FOR_NO_APP));
    expect([...types].toSorted()).toEqual(named.toSorted());

    const shown = `{ __typename ${SPREADS} }`;
    const ids = given.map(({ id }) => id);
    const all = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) ${shown} } ${FRAGMENTS.join(' ')}`, {
      ids,
    });
    expect(all.errors).toBeUndefined();
    expect(things(all.data)).toEqual(given);

    for (const type of types) {
      const thing = given.find((one) => one.type === type);
      const text = `query ($id: ID!) { node(id: $id) ${shown} } ${FRAGMENTS.join(' ')}`;
      const { data: single } = await ask(text, { id: thing?.id });
      expect(things(single)).toEqual([thing]);
    }
  });

  it.each(Object.entries(FOR_NO_APP))(
    'is found again by a case worker, where no app is shown it: %s',
    async (type, asking) => {
      const fields = NODE_TYPES.filter(({ name }) => name === type)
        .map(valuesOf)
        .join(' ');
      const ask = gateway.as(AGENCY);
      const { data } = await ask(asking(`{ __typename ${fields} }`));
      const given = things(data);
      expect(given.length).toBeGreaterThan(0);
      for (const { id, ...thing } of given) {
        const shown = `query ($id: ID!) { node(id: $id) { __typename ... on ${type} { ${fields} } } }`;
        expect(things((await ask(shown, { id })).data)).toEqual([{ id, ...thing }]);
      }
    },
  );

  it('keeps its place among ids that are not known', async () => {
    const ids = [encodeId('Person', 'LU', NOBODY), signatory.contractId, 'no id', signatory.personId];
    const { data } = await gateway.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(data.nodes).toEqual([null, { id: signatory.contractId }, null, { id: signatory.personId }]);
  });

  it('is asked for a hundred at a time', async () => {
    const ids = Array.from({ length: 101 }, () => signatory.personId);
    const { errors } = await gateway.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'ids' } }]);
  });
});

/** Ids that stand for nothing, each in its own way. */
function idsOfNothing(type: string, real: string): readonly string[] {
  const uuid = decodeId(real)?.uuid ?? '';
  return [
    encodeId(type, 'LU', NOBODY),
    encodeId(type, 'FR', uuid),
    encodeId('Appointment', 'LU', uuid),
    encodeId(type, 'XX', uuid),
    `${real}=`,
    'no id',
    '',
  ];
}

describe('an id that is not known here', () => {
  it.each([
    ['person', 'Person', 'familyName'],
    ['contract', 'Contract', 'openedOn'],
    ['provider', 'Provider', 'name'],
    ['node', 'Contract', 'id'],
  ])(
    'is answered in the same bytes, unknown, malformed or another country’s: %s',
    async (field, type, shown) => {
      const real = {
        Person: signatory.personId,
        Contract: signatory.contractId,
        Provider: providerId('00000000-0000-4000-8000-000000000001'),
      }[type];
      const text = `query ($id: ID!) { ${field}(id: $id) { ${shown} } }`;
      const answers = await Promise.all(
        idsOfNothing(type, real ?? '').map((id) => askRaw(gateway, text, { id })),
      );
      const [first] = answers;
      for (const answer of answers) expect(answer).toEqual(first);
      expect(first?.body).not.toBe((await askRaw(gateway, text, { id: real })).body);
      const { data, errors } = JSON.parse(first?.body ?? '');
      expect(data).toEqual({ [field]: null });
      if (field === 'node') expect(errors).toBeUndefined();
      else expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', argument: 'id' } }]);
    },
  );

  it('is answered in the same bytes for the code of a voucher', async () => {
    const text = 'query ($code: String!) { voucher(code: $code) { id } }';
    const codes = ['LU-0000-0000-0000-0000-0', signatory.code.replace('LU', 'FR'), 'no code', ''];
    const answers = await Promise.all(codes.map((code) => askRaw(gateway, text, { code })));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.body).toContain('NOT_FOUND');
    // A code is read aloud and typed: case, blanks and dashes do not matter.
    const typed = ` ${signatory.code.toLowerCase().replaceAll('-', ' ')}`;
    const { data } = await gateway.ask(text, { code: typed });
    expect(data.voucher.id).toBe(signatory.voucherId);
  });

  it.each([
    ['requestAppointment', 'personId', 'Person', { channel: 'EMAIL' }],
    ['completeContract', 'contractId', 'Contract', {}],
    ['cancelVoucher', 'voucherId', 'Voucher', { reason: 'Lost' }],
    ['completeCourse', 'courseId', 'Course', {}],
    ['handInCertificate', 'attestationId', 'Attestation', {}],
    ['issueAttestation', 'enrolmentId', 'Enrolment', {}],
    ['recordAttendance', 'sessionId', 'CourseSession', { rows: [] }],
  ])('is told the same way to an act, unknown or malformed: %s', async (mutation, field, type, rest) => {
    const ids = [encodeId(type, 'LU', NOBODY), encodeId(type, 'XX', NOBODY), 'no id'];
    const [unknown, ...others] = await Promise.all(
      ids.map((id) => story.send(mutation, { ...rest, [field]: id, on: DAYS.signed })),
    );
    expect(unknown.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: [field] }]);
    for (const other of others) expect(other).toEqual(unknown);
  });
});

it('no fault was met on the way', () => {
  expect(gateway.faults).toEqual([]);
});
