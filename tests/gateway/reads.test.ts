import { getNamedType, isInterfaceType, isLeafType, isObjectType, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDossiers } from '../../datasources/dossiers.ts';
import { DECIDED_ON, SECTIONS } from '../../datasources/sections.ts';
import { demoPeople } from '../../demo/index.ts';
import { countries } from '../../jurisdictions/registry.ts';
import { decodeId, encodeId } from '../../resolvers/ids.ts';
import { READS, sectionsRead } from '../../resolvers/reads.ts';
import { assembleSchema } from '../../server/schema.ts';
import { type Answer, openTestGateway, type TestGateway } from '../support/gateway.ts';
import { DAYS, tellStories } from './story.ts';

const schema = assembleSchema(countries);
const sectionsOf = (text: string) => sectionsRead(schema, parse(text));

/** Makes an operation read whole files, and asks for nothing. */
const WHOLE = 'whole: nodes(ids: []) { id }';

function fieldsOf(typeName: string) {
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}

/** Selections of `field` of a type: itself where it is a leaf, else each way on that is named in READS, so far. */
function selections(typeName: string, field: string, hops: number): readonly string[] {
  const definition = fieldsOf(typeName)[field];
  if (definition === undefined) return [];
  const type = getNamedType(definition.type);
  if (isLeafType(type)) return [field];
  const [opened, closed] = type.name.endsWith('Connection') ? ['{ edges { node {', '} } }'] : ['{', '}'];
  const node = type.name.replace(/Connection$/, '');
  const within = Object.keys(READS[node] ?? {}).flatMap((inner) =>
    hops === 0 ? [] : selections(node, inner, hops - 1),
  );
  const inner = within.filter((selection) => !/^\w+$/.test(selection));
  const leaves = within.filter((selection) => /^\w+$/.test(selection));
  const all = [...inner, ...(leaves.length > 0 ? [leaves.join(' ')] : [])];
  return (all.length === 0 ? ['__typename'] : all).map((one) => `${field} ${opened} ${one} ${closed}`);
}

describe('what an operation reads of a file', () => {
  it('is named for fields that there are', () => {
    const { Payload, ...types } = READS;
    const payloads = Object.values(schema.getTypeMap()).filter(({ name }) => name.endsWith('Payload'));
    const shown = new Set(payloads.flatMap(({ name }) => Object.keys(fieldsOf(name))));
    expect([...shown]).toEqual(expect.arrayContaining(Object.keys(Payload ?? {})));
    for (const [type, fields] of Object.entries(types))
      for (const field of Object.keys(fields)) expect(Object.keys(fieldsOf(type)), type).toContain(field);
  });

  it('is the file alone where only its own row is shown', () => {
    expect(sectionsOf('{ persons { edges { node { id familyName jurisdiction { code } } } } }')).toEqual([]);
  });

  it('is what its fields stand in', () => {
    const read = sectionsOf(
      '{ person(id: "x") { ...them } } fragment them on Person { vouchers { id state } }',
    );
    expect(read).toEqual(['vouchers', 'voucherStatuses']);
  });

  it.each([
    'person(id: "x") { eligibility { outcome } obligations { kind } }',
    'contracts { edges { node { prestations { status } } } }',
    'contracts { edges { node { ... on LuCai { pathToCompletion { kind } } } } }',
    'node(id: "x") { id }',
  ])('is everything where a field may read that: %s', (text) => {
    expect(sectionsOf(`{ ${text} }`)).toEqual(SECTIONS);
  });

  it('is for an act what its answer shows', () => {
    const act = (shown: string) => `mutation ($i: EnrolInput!) { enrol(input: $i) { ${shown} } }`;
    const told = 'dryRun userErrors { code ... on Conflict { message } } decision { outcome }';
    expect(sectionsOf(act(told))).toEqual([]);
    expect(sectionsOf(act('enrolment { id }'))).toEqual(['enrolments']);
    expect(sectionsOf(act('enrolment { id course { title } }'))).toEqual([
      'enrolments',
      'attendances',
      'courses',
      'courseSessions',
    ]);
    expect(sectionsOf(act('contract { id decisions { outcome } }'))).toEqual(SECTIONS);
    expect(SECTIONS.filter((section) => !DECIDED_ON.includes(section))).toEqual([
      'decisions',
      'decisionReasons',
      'decisionFacts',
      'consents',
      'invitations',
      'signIns',
      'linkSides',
    ]);
  });
});

describe('a file that was loaded in part', () => {
  let gateway: TestGateway;
  let subject: Answer['data'];
  beforeAll(async () => {
    gateway = await openTestGateway({ firstPeople: demoPeople });
    const people = `{
      persons(jurisdictions: [LU], first: 100) {
        edges { node { id contracts { edges { node { id } } } attestations { id } vouchers { code provider { id } } } }
      }
    }`;
    const { data } = await gateway.ask(people);
    const nodes: readonly Answer['data'][] = data.persons.edges.map(({ node }: Answer['data']) => node);
    subject = nodes.find(
      ({ attestations, vouchers }) => attestations.length > 1 && vouchers[0]?.provider != null,
    );
  });
  afterAll(() => gateway.close());

  it('throws where a section is read that was not', async () => {
    const uuid = decodeId(subject.id)?.uuid ?? '';
    const dossier = (await loadDossiers(gateway.stores.country('LU'), [uuid], ['vouchers'])).get(uuid);
    expect(dossier?.vouchers.length).toBeGreaterThan(0);
    expect(() => dossier?.contracts).toThrow('were not loaded');
    expect(dossier?.file.id).toBe(uuid);
  });

  const roots: Readonly<Record<string, () => string>> = {
    Person: () => `person(id: "${subject.id}")`,
    Contract: () => `contract(id: "${subject.contracts.edges[0].node.id}")`,
    Voucher: () => `voucher(code: "${subject.vouchers[0].code}")`,
    Provider: () => `provider(id: "${subject.vouchers[0].provider.id}")`,
  };
  const ways = Object.keys(roots).flatMap((type) =>
    Object.keys(READS[type] ?? {}).map((field) => ({ type, field, found: selections(type, field, 2) })),
  );

  it('is reached by more ways than a few', () => {
    expect(ways.flatMap(({ found }) => found).length).toBeGreaterThan(60);
  });

  it.each(ways)('is answered from as a whole one is, by $type: $field', async ({ type, found }) => {
    expect(found).not.toEqual([]);
    for (const selection of found) {
      const text = `${roots[type]?.()} { ${selection} }`;
      expect(sectionsOf(`{ ${text} }`), text).not.toEqual(SECTIONS);
      const part = await gateway.ask(`{ ${text} }`);
      const whole = await gateway.ask(`{ ${text} ${WHOLE} }`);
      expect(part.errors, text).toBeUndefined();
      expect({ ...part.data, whole: [] }, text).toEqual(whole.data);
    }
  });

  it('is loaded with what was decided before where an act shows that', async () => {
    const story = tellStories(gateway);
    const [personId] = await story.informed();
    const text = `mutation ($input: RequestAppointmentInput!) {
      requestAppointment(input: $input) { person { decisions { question } } }
    }`;
    const input = { personId, channel: 'EMAIL', on: DAYS.requested, idempotencyKey: 'shows decisions' };
    const { data } = await gateway.ask(text, { input });
    expect(data.requestAppointment.person.decisions).toEqual(
      ['requestAppointment', 'recordInformationSession', 'registerPerson'].map((question) => ({ question })),
    );
  });

  it('is told apart from one that is not there', async () => {
    const nobody = encodeId('Person', 'LU', '00000000-0000-4000-8000-000000000000');
    const { errors } = await gateway.ask(`{ person(id: "${nobody}") { id } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});
