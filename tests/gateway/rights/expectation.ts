import type { ConsentScope } from '../../../domain/consent.ts';
import type { Canary } from './canaries.ts';
import { type Plan, planOf } from './plans.ts';
import { APPS, type App, type Asker } from './tenants.ts';

/** Of what the asker shows a code in the request itself. */
export type Shown = 'vouchers' | 'invitations' | 'links' | 'consent requests' | 'nothing';

type Expectation = (canary: Canary, plan: Plan, asker: Asker) => boolean;

const NAME = ['file.id', 'file.familyName', 'file.givenNames'];
/** By the day a file was opened lists are ordered. */
const NAME_AND_BIRTH = [...NAME, 'file.birthDate', 'file.registeredOn'];
const NAME_AND_CONTACT = [...NAME, 'file.email', 'file.phone', 'file.postalAddress'];

const OF_SCOPE: Readonly<Record<ConsentScope, readonly string[]>> = {
  IDENTITY: ['file.familyName', 'file.givenNames', 'file.birthDate', 'facts.nationality'],
  CONTACT: ['file.email', 'file.phone', 'file.postalAddress', 'file.languages'],
  CONTRACTS: ['contracts.id', 'parties.signedOn'],
  ATTESTATIONS: [
    'attestations.id',
    'attestations.number',
    'attestations.verificationCode',
    'attestations.revokedOn',
  ],
  PROGRESS: [],
};

const OF_PROGRESS = [
  'contracts',
  'parties',
  'children',
  'outcomeProposals',
  'prestations',
  'vouchers',
  'enrolments',
  'attestations',
  'obligations',
  'transmissions',
  'appointments',
  'assessments',
  'informationSessions',
];

/** A code that is a right of its own, and reasons in somebody's words. */
const FOR_NO_APP = [
  'vouchers.code',
  'vouchers.cancelReason',
  'vouchers.settlementReason',
  'attestations.revokeReason',
];

function sectionOf({ part }: Canary): string {
  return part.split('.')[0] ?? '';
}

const nothing: Expectation = () => false;

/** Who may see what, in the words of the rules on keeping people's data and not in those of the code. */
const EXPECTED: Readonly<Record<Asker['role'], Expectation>> = {
  ANONYMOUS: nothing,
  ANALYST: nothing,
  MIGRATOR: nothing,
  ADMINISTRATOR: nothing,
  PERSON: (_, plan, { who }) => plan.person === who,
  CASE_WORKER: (_, plan, { who, country }) => plan.country === country && plan.authority === who,
  PROVIDER: (canary, plan, { who, country }) => {
    if (plan.country !== country) return false;
    if (sectionOf(canary) === 'file') return plan.provider === who && NAME_AND_CONTACT.includes(canary.part);
    const shown = ['enrolments', 'prestations', 'vouchers', 'attestations', 'obligations'];
    return shown.includes(sectionOf(canary)) && canary.provider === who;
  },
  DECIDING_AUTHORITY: (canary, plan, { who, country }) => {
    if (plan.country !== country) return false;
    const waits = plan.awaiting === who;
    if (sectionOf(canary) === 'file')
      return (waits || plan.sentTo.includes(who)) && NAME_AND_BIRTH.includes(canary.part);
    if (canary.recipients?.includes(who) === true || canary.owedBy === who) return true;
    const shown = ['contracts', 'parties', 'children', 'outcomeProposals', 'exemptions'].concat(
      'prestations',
      'enrolments',
      'attestations',
    );
    return waits && canary.contract === true && shown.includes(sectionOf(canary));
  },
  RECIPIENT: (canary, plan, { who, country }) => {
    if (plan.country !== country) return false;
    if (sectionOf(canary) === 'file')
      return plan.sentTo.includes(who) && NAME_AND_BIRTH.includes(canary.part);
    return canary.recipients?.includes(who) === true;
  },
  PARTNER_APP: (canary, plan, { who }) => {
    if (canary.part === `apps.${who}`) return true;
    // One app's client id is an asker's own.
    const registered: readonly ConsentScope[] = APPS[who as App];
    const scopes = (plan.consents[who as App] ?? []).filter((scope) => registered.includes(scope));
    if (scopes.length === 0 || canary.ofOther === true || canary.special === true) return false;
    if (FOR_NO_APP.includes(canary.part)) return false;
    if (['file.id', 'file.registeredOn'].includes(canary.part)) return true;
    if (scopes.includes('PROGRESS') && OF_PROGRESS.includes(sectionOf(canary))) return true;
    return scopes.some((scope) => OF_SCOPE[scope].includes(canary.part));
  },
};

/** A project is about no person: its provider's, its country's case workers', and who is to judge it. */
function seesProject({ provider }: Canary, plan: Plan, { role, who, country }: Asker): boolean {
  if (plan.country !== country) return false;
  if (role === 'PROVIDER') return provider === who;
  if (role === 'DECIDING_AUTHORITY') return plan.awaiting === who;
  return role === 'CASE_WORKER';
}

function isShown(canary: Canary, plan: Plan, { role, country }: Asker, shown: Shown): boolean {
  if (shown === 'vouchers' && role === 'PROVIDER')
    return plan.country === country && ['vouchers.id', 'vouchers.code'].includes(canary.part);
  if (shown === 'invitations' && role === 'PERSON') return canary.part === 'invitations.acceptedOn';
  // Of the other side the day on which it proposed.
  if (shown === 'links') return canary.part === 'linkSides.proposedOn';
  return shown === 'consent requests' && role === 'PERSON' && sectionOf(canary) === 'apps';
}

/** Whether the asker may find a canary in an answer. */
export function mayFind(canary: Canary, asker: Asker, shown: Shown): boolean {
  return canary.files.map(planOf).some((plan) => {
    if (sectionOf(canary) === 'projects') return seesProject(canary, plan, asker);
    return EXPECTED[asker.role](canary, plan, asker) || isShown(canary, plan, asker, shown);
  });
}
