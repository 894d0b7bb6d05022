import { randomUUID } from 'node:crypto';
import { syncAuthorities } from '../../../datasources/authorities.ts';
import { loadDossiers } from '../../../datasources/dossiers.ts';
import { consentRequestByCode } from '../../../datasources/partner-apps.ts';
import { publishMonths } from '../../../datasources/published-tables.ts';
import type { RightsTable } from '../../../datasources/rights/sight.ts';
import { holderOf } from '../../../datasources/rights/sight-of.ts';
import { day } from '../../../domain/calendar.ts';
import type { Dossier, Situation } from '../../../domain/dossier.ts';
import { monthsFrom } from '../../../domain/month.ts';
import type { ProjectRecord } from '../../../domain/project.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import { decodeId, encodeId } from '../../../resolvers/ids.ts';
import { put } from '../../support/acts.ts';
import { TOLD_COUNTRIES } from '../../support/countries.ts';
import {
  ADMINISTRATOR,
  type Ask,
  EVERYTHING_AT_ONCE,
  openTestGateway,
  type TestGateway,
} from '../../support/gateway.ts';
import { aProvider, emptySituation } from '../../support/invented.ts';
import { OTHER_SCHOOL, providersAlone } from '../first-people.ts';
import { FRENCH_DAYS, type FrenchStory, tellOfFrance } from '../french.ts';
import { firstPayment, putRight, REPORT, validatedProject } from '../french-schools.ts';
import { civicCourse, DAYS, languageCourse, newcomer, tellStories } from '../story.ts';
import { aPlayedFile, aSignedFile, type Ground } from './bare-files.ts';
import { type Canaries, openCanaries } from './canaries.ts';
import { JOINT, PLANS, type Plan, planOf } from './plans.ts';
import { projectsBeside } from './planted-projects.ts';
import { withCanaries } from './planting.ts';
import { joined } from './shared-contract.ts';
import {
  APP_CLIENTS,
  APPS,
  type App,
  AUTHORITIES,
  COUNTRIES,
  type CountryCode,
  DECIDING,
  PROVIDERS,
} from './tenants.ts';

/** A file that stands in a store. */
export interface Planted {
  readonly plan: Plan;
  readonly dossier: Dossier;
  /** The one that stands beside it, in no file. */
  readonly projects: readonly ProjectRecord[];
}

export interface World {
  readonly gateway: TestGateway;
  readonly canaries: Canaries;
  readonly files: readonly Planted[];
  /** What the apps asked for. */
  readonly consents: readonly Asked[];
  /** Fields of payloads that whoever brought the world about has read, as `Type.field`. */
  readonly read: ReadonlySet<string>;
}

/** An instant by which everything is recorded, before that of the requests. */
const PLANTED_AT = new Date('2024-06-14T10:00:00Z');
const DEMO_ISSUER = 'urn:gateway:demo';

/** The instant of every request: contracts of the stories still run. */
const NOW = new Date('2024-06-15T10:00:00Z');
/** Months of which figures are published, in all countries. */
const MONTHS = monthsFrom(day('2023-06-01'), day('2024-05-01'), 12);
const PUBLISHED = { rulesVersion: 'X-0123456789abcdef', at: NOW } as const;

interface Played {
  readonly done: Dossier;
  readonly running: Dossier;
}

/** The same, with the fields of payloads that are answered with something noted in `read`. */
function noting(read: Set<string>, ask: Ask): Ask {
  return async (query, variables, headers) => {
    const answer = await ask(query, variables, headers);
    for (const [mutation, payload] of Object.entries<object>(answer.data ?? {})) {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`;
      for (const [field, value] of Object.entries(payload ?? {}))
        if (value !== null && !(Array.isArray(value) && value.length === 0)) read.add(`${type}.${field}`);
    }
    return answer;
  };
}

/** What two authorities do in France: one contract is terminated for a training that was missed, in another the absence is excused. */
async function playInFrance(french: FrenchStory): Promise<void> {
  const { story } = french;
  const contract = await french.begun();
  const { contractId } = contract;
  const [personId = ''] = contract.personIds;
  const [fluent = ''] = await french.welcomed({});
  await french.found(fluent, 'FRENCH_AT_RECEPTION', 'SUFFICIENT');
  const assessmentId = await french.found(personId, 'SOCIAL_WORKER', 'NO_SUPPORT_NEEDED');
  const reason = 'Misread on the sheet';
  await story.grant('correctAssessment', { assessmentId, result: 'SUPPORT_NEEDED', reason });
  const civicDay = await french.entered(contract, 'CIVIC_TRAINING', FRENCH_DAYS.civicDay);
  await french.over(civicDay, FRENCH_DAYS.civicDay, 0);
  const termination = { contractId, outcome: 'TERMINATE' };
  await story.grant('proposeOutcome', termination);
  await story.grant('decideOutcome', termination);
  const other = await french.begun();
  await story.grant('excuseAbsence', {
    prestationId: await french.prestation(other, 'CIVIC_TRAINING'),
    reason: 'illness',
  });
}

/** Two stories, told to their end and half through. `read`: the fields of payloads that they were answered with. */
async function play({ stores, ...gateway }: TestGateway, read: Set<string>): Promise<Played> {
  const as: TestGateway['as'] = (claims) => noting(read, gateway.as(claims));
  const story = tellStories({ as, ask: noting(read, gateway.ask) });
  const french = tellOfFrance({ as });
  await playInFrance(french);
  const projectId = await validatedProject({ as }, encodeId('Provider', 'FR', OTHER_SCHOOL));
  await firstPayment({ as }, projectId);
  await putRight({ as }, projectId);
  await french.story.grant('submitReport', { projectId, kind: 'INTERIM', answers: REPORT, on: '2010-01-20' });
  async function dossierOf(personId: string): Promise<Dossier> {
    const uuid = decodeId(personId)?.uuid ?? '';
    const dossier = (await loadDossiers(stores.country('LU'), [uuid])).get(uuid);
    if (dossier === undefined) throw new Error('the file is not there');
    return dossier;
  }
  const ready = await story.ready();
  await story.grant('completeContract', { contractId: ready.contractId, on: DAYS.validated });
  const signed = await story.signed();
  const evenings = ['2024-07-01', '2024-07-03', '2024-07-08', '2024-07-10', '2024-07-15'];
  const sessions = evenings.map((heldOn) => ({ heldOn, startsAt: '18:00', endsAt: '20:00' }));
  await story.redeemed(signed, await story.scheduled(languageCourse({ sessions })));
  await story.enrolled(signed, await story.scheduled(civicCourse()));
  // Somebody who came no further than that, longer ago than a file is kept for it.
  const { person } = await story.grant('registerPerson', { ...newcomer(999), on: '2022-03-01' });
  await story.grant('recordInformationSession', {
    jurisdiction: 'LU',
    personIds: [person.id],
    on: '2022-03-02',
  });
  return { done: await dossierOf(ready.personId), running: await dossierOf(signed.personId) };
}

interface Asked {
  readonly app: App;
  readonly file: string;
  readonly code: string;
  readonly id: string;
}

/** Registers the apps, and has each ask for consent once a file. */
async function apps({ as, stores }: TestGateway, canaries: Canaries): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const client of APP_CLIENTS) {
    const app = { client, name: client, scopes: APPS[client], expiresOn: '2030-01-01' };
    await as(ADMINISTRATOR)(
      'mutation ($input: RegisterPartnerAppInput!) { registerPartnerApp(input: $input) { userErrors { message } } }',
      { input: { ...app, idempotencyKey: randomUUID() } },
    );
    for (const { name, consents, withdrawn } of PLANS) {
      if (consents[client] === undefined && !withdrawn.includes(client)) continue;
      const purpose = canaries.text(name, `apps.${client}`);
      const { data } = await as({ role: 'PARTNER_APP', organisation: client })(
        'mutation ($input: RequestConsentInput!) { requestConsent(input: $input) { consentRequest { code } } }',
        { input: { purpose, scopes: APPS[client], idempotencyKey: randomUUID() } },
      );
      const { code } = data.requestConsent.consentRequest;
      const request = await consentRequestByCode(stores.gateway, code);
      canaries.note(code, [name], `apps.${client}`);
      asked.push({ app: client, file: name, code, id: request?.id ?? '' });
    }
  }
  return asked;
}

async function plant(
  { stores }: TestGateway,
  country: CountryCode,
  { done, running }: Played,
  ground: Omit<Ground, 'jurisdiction' | 'authorities' | 'holder'>,
): Promise<readonly Planted[]> {
  const jurisdiction = TOLD_COUNTRIES.find(({ jurisdiction: { code } }) => code === country)?.jurisdiction;
  if (jurisdiction === undefined) throw new Error(`${country} is not told of`);
  const store = stores.country(country);
  const authorities = await syncAuthorities(store, [...AUTHORITIES[country], ...DECIDING], PLANTED_AT);
  const here: Ground = {
    ...ground,
    jurisdiction,
    authorities,
    holder: (person) => holderOf(store, `${DEMO_ISSUER} ${person}`),
  };
  const plans = PLANS.filter((plan) => plan.country === country);
  const beside = projectsBeside(plans, here);
  const files = plans.map((plan, index): Planted => {
    const played = plan.runs ? running : done;
    const bare =
      country === 'LU' ? aPlayedFile(played, plan, here, 10_000 + 100 * index) : aSignedFile(plan, here);
    const projects = beside.projects.slice(index, index + 1);
    return { plan, projects, dossier: withCanaries(bare, plan, here) };
  });
  const [first, second] = JOINT.map((name) => files.find(({ plan }) => plan.name === name)?.dossier);
  const all = files.map((file) =>
    first !== undefined && second !== undefined && file.dossier === first
      ? { ...file, dossier: joined(first, second, ground.canaries) }
      : file,
  );
  const dossiers = all.map(({ dossier }) => dossier);
  const once = <Row extends { readonly id: string }>(rows: readonly Row[]) => [
    ...new Map(rows.map((row) => [row.id, row])).values(),
  ];
  const providers = country === 'BE_WAL' ? PROVIDERS.map((id) => aProvider({ id })) : [];
  await put(
    store,
    {
      ...emptySituation({
        providers,
        ...beside,
        informationSessions: dossiers.flatMap(({ informationSessions }) => informationSessions),
        courses: once(dossiers.flatMap(({ courses }) => courses)),
        courseSessions: once(dossiers.flatMap(({ courseSessions }) => courseSessions)),
      }),
      dossiers,
    },
    PLANTED_AT,
  );
  return all;
}

/** Gives one person's files in two countries to the gateway's index. */
async function link({ stores }: TestGateway, files: readonly Planted[]): Promise<void> {
  const handshakeId = randomUUID();
  const rows = ['a1', 'c1', 'd1'].map((name) => {
    const { plan, dossier } = files.find((file) => file.plan === planOf(name)) ?? {};
    return { jurisdiction: plan?.country ?? '', fileId: dossier?.file.id ?? '', handshakeId };
  });
  const { query } = stores.gateway;
  await query.insertInto('personLink').values(rows).execute();
}

/** Providers where a story is told of them. */
function withSchools(country: Jurisdiction): Situation {
  const situation = providersAlone(country);
  if (country.code !== 'FR') return situation;
  const providers = PROVIDERS.map((id) => aProvider({ id, kind: 'COLLEGE' }));
  return { ...situation, shared: { ...situation.shared, providers } };
}

/** Every tenant with people of its own, over a gateway whose rights may be put in place of the real ones. */
export async function openWorld(rights: RightsTable): Promise<World> {
  const gateway = await openTestGateway({
    clock: () => NOW,
    executor: 'graphql-js',
    firstPeople: withSchools,
    rights,
    // One document asks for every field on every edge.
    documentLimits: EVERYTHING_AT_ONCE,
  });
  const canaries = openCanaries();
  const asked = await apps(gateway, canaries);
  const read = new Set<string>();
  const played = await play(gateway, read);
  const requestOf: Ground['requestOf'] = (app, file) =>
    asked.find((one) => one.app === app && one.file === file)?.id ?? '';
  const files: Planted[] = [];
  for (const country of COUNTRIES)
    files.push(...(await plant(gateway, country, played, { canaries, requestOf })));
  await link(gateway, files);
  for (const country of COUNTRIES) await publishMonths(gateway.stores.country(country), MONTHS, PUBLISHED);
  return { gateway, canaries, files, consents: asked, read };
}
