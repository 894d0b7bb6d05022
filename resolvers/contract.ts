import { contractPage } from '../datasources/contracts.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { covers } from '../domain/calendar.ts';
import type { ContractRecord } from '../domain/contract.ts';
import { Reason, standing } from './correction.ts';
import { decisionsOf } from './decision.ts';
import { refuse, unknown } from './errors.ts';
import type {
  ContractChildResolvers,
  ContractResolvers,
  ContractStatusStepResolvers,
  MutationResolvers,
  PathStepResolvers,
  QueryResolvers,
  SignatoryResolvers,
  TimelineEventResolvers,
} from './generated/types.ts';
import { encodeId } from './ids.ts';
import { instantOf } from './known-at.ts';
import { say } from './language.ts';
import { listAcross } from './list-across.ts';
import { located } from './located.ts';
import { type Door, mutation } from './mutation.ts';
import { obligationsOfContract } from './obligation.ts';
import { outcomeDecision } from './outcome.ts';
import type { Country } from './parents.ts';
import { fromWhole, seen, seenById, seenOrNull } from './seen-rows.ts';

type ContractType = NonNullable<Awaited<ReturnType<ContractResolvers['__resolveType']>>>;

/** The concrete type of a contract, as its country's folder declares it. */
export function contractTypeOf(country: Country, { scheme }: ContractRecord): ContractType {
  // Which types there are is the countries' own affair; the schema's assembly proves that this is one.
  return country.scheme(scheme).contractType as ContractType;
}

/** A date of the term, where the term had begun by then. */
function begun(contract: ContractRecord, date: PlainDate | null, asOf: PlainDate): PlainDate | null {
  return contract.startsOn !== null && contract.startsOn <= asOf ? date : null;
}

export const Contract: ContractResolvers = {
  __resolveType: ({ country, contract }) => contractTypeOf(country, contract),
  id: ({ country, contract }) => encodeId('Contract', country.jurisdiction.code, contract.id),
  jurisdiction: ({ country }) => country,
  scheme: ({ country, contract }) => ({ country, scheme: country.scheme(contract.scheme) }),
  authority: ({ country, contract }) => country.authority(contract.authorityId, contract.openedOn),
  signatories: ({ country, dossier, contract }) =>
    seenOrNull(dossier, 'parties')
      ?.filter(({ contractId }) => contractId === contract.id)
      .map((party) => ({ country, party })) ?? null,
  awaiting: ({ country, contract: { awaitingAuthorityId } }) =>
    awaitingAuthorityId === null ? null : country.authority(awaitingAuthorityId, country.today),
  children: ({ country, dossier, contract }) =>
    seenOrNull(dossier, 'children')
      ?.filter(({ contractId }) => contractId === contract.id)
      .map((child) => ({ country, child })) ?? null,
  outcomeProposals: ({ dossier, contract }) =>
    seenOrNull(dossier, 'outcomeProposals')
      ?.filter(({ contractId }) => contractId === contract.id)
      .map((proposal) => ({ proposal })) ?? null,
  outcomeConditions: ({ country, dossier, contract }, { outcome, asOf }) =>
    fromWhole(dossier, () => outcomeDecision({ country, dossier, contract }, outcome, asOf ?? country.today)),
  exemptions: ({ country, dossier, contract }) =>
    seenOrNull(dossier, 'exemptions')
      ?.filter(({ contractId }) => contractId === contract.id)
      .map((exemption) => ({ country, dossier, exemption })) ?? null,
  openedOn: ({ contract }) => contract.openedOn,
  governingDate: ({ contract }) => contract.governingDate,
  signedOn: ({ contract }) => contract.signedOn,
  startsOn: ({ country, contract }, { asOf }) => begun(contract, contract.startsOn, asOf ?? country.today),
  endsOn: ({ country, contract }, { asOf }) => begun(contract, contract.endsOn, asOf ?? country.today),
  status: ({ country, dossier, contract }, { asOf }) =>
    seen(dossier, 'contractStatuses').find(
      ({ contractId, validFrom, validUntil }) =>
        contractId === contract.id && covers(validFrom, validUntil, asOf ?? country.today),
    )?.status ?? null,
  nativeStatus: ({ country, dossier, contract }, { asOf, language }, context) => {
    const word = fromWhole(dossier, () =>
      country.jurisdiction.contracts?.nativeStatus(contract, dossier, asOf ?? country.today),
    );
    return word == null ? null : say(word, { language }, context);
  },
  statusLine: ({ country, dossier, contract }) =>
    seenOrNull(dossier, 'contractStatuses')
      ?.filter(({ contractId }) => contractId === contract.id)
      .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
      .map((step) => ({ country, step })) ?? null,
  prestations: ({ country, dossier, contract }) =>
    seenOrNull(dossier, 'prestations')
      ?.filter(({ contractId }) => contractId === contract.id)
      .map((prestation) => ({ country, dossier, prestation })) ?? null,
  vouchers: ({ country, dossier, contract }) =>
    seenOrNull(dossier, 'vouchers')
      ?.filter(({ contractId }) => contractId === contract.id)
      .map((voucher) => ({ country, dossier, voucher })) ?? null,
  attestations: ({ country, dossier, contract }) =>
    seenOrNull(dossier, 'attestations')
      ?.filter(({ contractId }) => contractId === contract.id)
      .map((attestation) => ({ country, dossier, attestation })) ?? null,
  pathToCompletion: ({ country, dossier, contract }, { asOf }) =>
    fromWhole(dossier, () =>
      country.jurisdiction.contracts
        ?.pathToCompletion(contract, dossier, asOf ?? country.today)
        .map((step) => ({ country, dossier, step })),
    ) ?? null,
  obligations: ({ country, dossier, contract }, { asOf }) =>
    obligationsOfContract(country, dossier, contract.id, asOf ?? country.today),
  transmissions: ({ country, dossier, contract }) =>
    seenOrNull(dossier, 'transmissions')
      ?.filter(({ contractId }) => contractId === contract.id)
      .map((transmission) => ({ country, dossier, transmission })) ?? null,
  decisions: ({ country, dossier, contract }) => decisionsOf(country, dossier, contract.id),
  timeline: ({ country, dossier, contract }) =>
    fromWhole(dossier, () =>
      (country.jurisdiction.contracts?.timeline(contract, dossier) ?? []).map((event) => ({
        country,
        event,
      })),
    ),
  effects: ({ country, contract }) =>
    country.scheme(contract.scheme).effects.map((rule) => ({ country, rule })),
};

export const Signatory: SignatoryResolvers = {
  role: ({ party }) => party.role,
  signedOn: ({ party }) => party.signedOn,
  person: async ({ country, party }) => {
    const dossier = await country.dossiers.load(party.fileId);
    return dossier === null ? null : { country, dossier };
  },
};

export const ContractChild: ContractChildResolvers = {
  id: ({ country, child }) => encodeId('ContractChild', country.jurisdiction.code, child.id),
  birthDate: ({ child }) => child.birthDate,
};

export const ContractStatusStep: ContractStatusStepResolvers = {
  status: ({ step }) => step.status,
  from: ({ step }) => step.validFrom,
  until: ({ step }) => step.validUntil,
  rule: ({ country, step }) => ({ country, rule: country.rule(step.rule) }),
};

export const TimelineEvent: TimelineEventResolvers = {
  on: ({ event }) => event.on,
  what: ({ event }, args, context) => say(event.what, args, context),
  rule: ({ country, event }) => (event.rule === null ? null : { country, rule: event.rule }),
};

export const PathStep: PathStepResolvers = {
  kind: ({ step }) => step.kind,
  sequence: ({ step }) => step.sequence,
  prestation: ({ country, dossier, step: { prestation } }) =>
    prestation === null ? null : { country, dossier, prestation },
  mandatory: ({ step }) => step.mandatory,
  status: ({ step }) => step.status,
  rule: ({ country, step }) => ({ country, rule: step.rule }),
  minutesDone: ({ step }) => step.done.minutes,
  minutesLeft: ({ step }) => step.left.minutes,
  minutesOutside: ({ step }) => step.outsideMinutes ?? null,
  modulesDone: ({ step }) => step.done.modules,
  modulesLeft: ({ step }) => step.left.modules,
  sharePercent: ({ step: { share } }) =>
    share === null || share.totalMinutes === 0
      ? null
      : Math.floor((share.attendedMinutes * 10_000) / share.totalMinutes) / 100,
  requiredSharePercent: ({ step }) => step.share?.requiredPercent ?? null,
  price: ({ step }) => step.price,
  until: ({ step }) => step.until,
  nextMoveBy: ({ step }) => step.nextMove?.by ?? null,
  nextMove: ({ step }, args, context) =>
    step.nextMove === null ? null : say(step.nextMove.what, args, context),
};

export const contractQueries: Pick<QueryResolvers, 'contract' | 'contracts'> = {
  contract: async (_, { id, knownAt }, context) => {
    const found = await located(context, 'Contract', 'contract', id, instantOf(knownAt, context));
    const contract = found === null ? null : seenById(found.dossier, 'contracts', found.uuid);
    if (found === null || contract === null) throw unknown('id');
    return { country: found.country, dossier: found.dossier, contract };
  },
  contracts: (_, { filter, ...asked }, context) =>
    listAcross(
      context,
      asked,
      async ({ store, sight, today }, request) => {
        const named = { ...request, filter: { ...filter, asOf: filter?.asOf ?? today } };
        const refs = await contractPage(store, named, sight);
        return refs.map(({ openedOn, ...ref }) => ({ ...ref, on: openedOn }));
      },
      (file, { id }) => {
        const contract = seenById(file.dossier, 'contracts', id);
        return contract && { ...file, contract };
      },
    ),
};

const SIGNATORIES_AT_MOST = 10;
const CHILDREN_AT_MOST = 30;

/** Files of those who are to sign, with the country of all of them. Throws InputRefused where they are none of that. */
function signatoriesOf(door: Door, personIds: readonly string[]) {
  const [first] = personIds;
  if (first === undefined || personIds.length > SIGNATORIES_AT_MOST)
    throw refuse('INVALID', ['personIds'], `personIds: expected 1 to ${SIGNATORIES_AT_MOST} people.`);
  const { country } = door.id('Person', first, ['personIds', 0]);
  const files = personIds.map((id, index) => {
    const path = ['personIds', index];
    if (personIds.indexOf(id) < index)
      throw refuse('INVALID', path, `${path.join('.')}: is named already; each signs once.`);
    const located = door.id('Person', id, path);
    if (located.country !== country)
      throw refuse('INVALID', path, `${path.join('.')}: expected a file of the country of the first.`);
    return { id: located.uuid, path };
  });
  return { country, files };
}

function fewChildren(children: readonly PlainDate[] | undefined): readonly PlainDate[] | undefined {
  if ((children?.length ?? 0) <= CHILDREN_AT_MOST) return children;
  throw refuse('INVALID', ['children'], `children: expected at most ${CHILDREN_AT_MOST}.`);
}

export const contractMutations: Pick<
  MutationResolvers,
  | 'proposeContract'
  | 'signContract'
  | 'countersignContract'
  | 'completeContract'
  | 'correctContract'
  | 'withdrawContract'
> = {
  proposeContract: mutation(async ({ input }, door) => {
    const { country, files } = signatoriesOf(door, input.personIds);
    const decidingAuthorities = await door.decidingAuthorities(country);
    const done = await door.enact(country, 'proposeContract', {
      scope: { files },
      act: { scheme: input.scheme, decidingAuthorities },
    });
    return { ...done.answer, contract: done.contract() };
  }),
  signContract: mutation(async ({ input }, door) => {
    const person = door.id('Person', input.personId, ['personId']);
    const done = await door.enact(person.country, 'signContract', {
      scope: { files: [{ id: person.uuid, path: ['personId'] }] },
      act: { scheme: input.scheme, documents: input.documents ?? [] },
    });
    return { ...done.answer, contract: done.contract(), voucher: done.voucher() };
  }),
  countersignContract: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Contract', input.contractId, ['contractId']);
    const done = await door.enact(country, 'countersignContract', {
      scope: { contracts: [{ id: uuid, path: ['contractId'] }] },
      act: { contractId: uuid },
    });
    return { ...done.answer, contract: done.contract() };
  }),
  completeContract: mutation(async ({ input }, door) => {
    const contract = door.id('Contract', input.contractId, ['contractId']);
    const done = await door.enact(contract.country, 'completeContract', {
      scope: { contracts: [{ id: contract.uuid, path: ['contractId'] }] },
      act: { contractId: contract.uuid },
    });
    return { ...done.answer, contract: done.contract() };
  }),
  correctContract: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Contract', input.contractId, ['contractId']);
    const done = await door.enact(country, 'correctContract', {
      scope: { contracts: [{ id: uuid, path: ['contractId'] }] },
      act: {
        ...door.parse(Reason, input),
        contractId: uuid,
        signedOn: standing(input.signedOn, ['signedOn']),
        children: fewChildren(standing(input.children, ['children'])),
      },
    });
    return { ...done.answer, contract: done.contract() };
  }),
  withdrawContract: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Contract', input.contractId, ['contractId']);
    const done = await door.enact(country, 'withdrawContract', {
      scope: { contracts: [{ id: uuid, path: ['contractId'] }] },
      act: { ...door.parse(Reason, input), contractId: uuid },
    });
    return { ...done.answer, contract: done.contract() };
  }),
};
