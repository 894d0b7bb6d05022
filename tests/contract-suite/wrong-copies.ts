import type { Ruling } from '../../domain/act.ts';
import { day, dayAfter, dayBefore, type PlainDate } from '../../domain/calendar.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import type { Act, ActInputs, Acts, Verb } from '../../jurisdictions/acts.ts';
import type { HeldAttestation, Jurisdiction, Recognition } from '../../jurisdictions/jurisdiction.ts';
import { CATALOGUE } from '../fictional-country/catalogue.ts';
import { archipelago, createArchipelago } from '../fictional-country/index.ts';
import { LAW } from '../fictional-country/law.ts';
import { VERBS } from './verbs.ts';

/** The fictional country with one thing wrong, and the case that sees it. */
export interface WrongCopy {
  readonly what: string;
  readonly copy: Jurisdiction;
  readonly seenBy: string;
}

const right: Jurisdiction = archipelago;

type Ruled = Exclude<Ruling, { readonly problems: unknown }>;

/** Every act with its ruling changed. */
function ruling(change: (ruled: Ruled, situation: Situation, verb: Verb) => Ruled): Jurisdiction {
  const acts = Object.fromEntries(
    Object.entries(right.acts).map(([verb, act]) => [
      verb,
      (...[situation, ...asked]: readonly [Situation, ...unknown[]]) => {
        // What an act is asked with is its verb's own, which the union of all forgets.
        const ruled = (act as (...all: readonly unknown[]) => Ruling)(situation, ...asked);
        return 'problems' in ruled ? ruled : change(ruled, situation, verb as Verb);
      },
    ]),
  );
  // The same verbs as before.
  return { ...right, acts: acts as Acts };
}

function deciding(change: (decision: Decision) => Decision): Jurisdiction {
  return ruling((ruled) => ({ ...ruled, decision: change(ruled.decision) }));
}

function asked(change: (decision: Decision) => Decision): Jurisdiction {
  return { ...right, eligibility: (...question) => change(right.eligibility(...question)) };
}

function derived(change: (dossier: Dossier) => Dossier): Jurisdiction {
  const derive: Jurisdiction['derive'] = (dossier) => change(right.derive(dossier));
  const acts = ruling((ruled) => ({
    ...ruled,
    next: { ...ruled.next, dossiers: ruled.next.dossiers.map(derive) },
  }));
  return { ...acts, derive };
}

function reading(change: Partial<NonNullable<Jurisdiction['contracts']>>): Jurisdiction {
  return { ...right, contracts: right.contracts && { ...right.contracts, ...change } };
}

/** Recognition of something else, or on another day. */
function recognising(
  change: (held: HeldAttestation, asOf: PlainDate) => readonly [HeldAttestation, PlainDate],
): Jurisdiction {
  const { recognition } = right;
  if (recognition === null) throw new Error('nothing is recognised');
  const recognise: Recognition['recognise'] = (held, scheme, asOf) => {
    const [other, on] = change(held, asOf);
    return recognition.recognise(other, scheme, on);
  };
  return { ...right, recognition: { recognise } };
}

/** An act whose verb is asked differently. */
function asking<V extends Verb>(
  verb: V,
  change: (...asked: Parameters<Act<ActInputs[V]>>) => Ruling,
): Jurisdiction {
  return { ...right, acts: { ...right.acts, [verb]: change } };
}

function offered<V extends Verb>(verb: V): Act<ActInputs[V]> {
  const act = right.acts[verb];
  if (act === undefined) throw new Error(`${verb} is not offered`);
  // The act of the verb, which the union of all acts forgets.
  return act as Act<ActInputs[V]>;
}

/** The law with one rule changed. */
function ruled(id: string, change: Partial<Jurisdiction['law'][string]>): Jurisdiction {
  const rule = right.law[id];
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return { ...right, law: { ...right.law, [id]: { ...rule, ...change } } };
}

/** Writes to what is not its own, as a careless rule would. */
function scribble(value: object, key: string, written: unknown): void {
  Reflect.set(value, key, written);
  if (Reflect.get(value, key) !== written) throw new TypeError(`${key} cannot be written to`);
}

const SILENT = { fr: '', en: '' };
let asks = 0;

export const WRONG_COPIES: readonly WrongCopy[] = [
  {
    what: 'whose code is none',
    copy: { ...right, code: 'archipelago' },
    seenBy: 'identity: the country has a code',
  },
  {
    what: 'whose authority has no name for its first days',
    copy: {
      ...right,
      authorities: right.authorities.map(({ code, names }) => ({
        code,
        names: names.map((name) => ({ ...name, from: day('2020-01-01') })),
      })),
    },
    seenBy: 'identity: each authority',
  },
  {
    what: 'whose scheme says nothing of its governing fact',
    copy: { ...right, schemes: right.schemes.map((scheme) => ({ ...scheme, governingFact: SILENT })) },
    seenBy: 'identity: each scheme',
  },
  {
    what: 'that has a code without words',
    copy: { ...right, terms: { ...right.terms, ATTEND_DAY: SILENT } },
    seenBy: 'identity: each term',
  },
  {
    what: 'that quotes an identifier',
    copy: {
      ...right,
      identifiers: right.identifiers.map((scheme) => ({
        ...scheme,
        problem: (value: string) => scheme.problem(value) && `${value} is wrong`,
      })),
    },
    seenBy: 'identity: an identifier',
  },
  {
    what: 'whose version names another country',
    copy: { ...right, rulesVersion: 'LU-0123456789abcdef' },
    seenBy: 'identity: the version',
  },
  {
    what: 'with a rule without a title',
    copy: ruled('XA-WHO-2', { title: SILENT }),
    seenBy: 'law: each rule stands',
  },
  {
    what: 'that omits a citation',
    // A rule without one does not compile.
    copy: ruled('XA-WHO-2', { sources: [] as never }),
    seenBy: 'law: each rule names its document',
  },
  {
    what: 'with a rule that ends before it begins',
    copy: ruled('XA-WHO-1', { to: day('2019-12-31') }),
    seenBy: 'law: no rule ends',
  },
  {
    what: 'with an interpretation that does not say which',
    copy: ruled('XA-WHO-1', { interpretation: SILENT }),
    seenBy: 'law: an interpretation',
  },
  {
    what: 'that cites a rule of another book',
    copy: deciding((decision) => {
      const [first, ...others] = decision.reasons;
      return { ...decision, reasons: [{ ...first, rule: { ...first.rule, id: 'XB-1' } }, ...others] };
    }),
    seenBy: 'law: every rule that a reason cites',
  },
  {
    what: 'whose duties rest on a rule of another book',
    copy: derived((dossier) => ({
      ...dossier,
      obligations: dossier.obligations.map((row) => ({ ...row, rule: 'XB-1' })),
    })),
    seenBy: 'law: every rule that a file’s rows name',
  },
  {
    what: 'that assumes a fact which nobody gave',
    copy: {
      ...right,
      facts: {
        ...right.facts,
        parse: (value) => right.facts.parse({ rescuedAtSea: false, ...Object(value) }),
      },
    },
    seenBy: 'facts: nothing given',
  },
  {
    what: 'that takes no fact',
    copy: { ...right, facts: { ...right.facts, parse: () => ({ problems: [{ path: [], message: 'no' }] }) } },
    seenBy: 'facts: each right value',
  },
  {
    what: 'that takes facts which it does not ask for',
    copy: {
      ...right,
      facts: {
        ...right.facts,
        parse: ({ landedOn, rescuedAtSea }: never) => right.facts.parse({ landedOn, rescuedAtSea }),
      },
    },
    seenBy: 'facts: a fact that is not asked for',
  },
  {
    what: 'that quotes a value',
    copy: {
      ...right,
      facts: {
        ...right.facts,
        parse(value) {
          const parsed = right.facts.parse(value);
          if ('own' in parsed) return parsed;
          const quoting = (message: string) => `${message}: ${JSON.stringify(value)}`;
          return {
            problems: parsed.problems.map(({ path, message }) => ({ path, message: quoting(message) })),
          };
        },
      },
    },
    seenBy: 'facts: a value of a wrong type',
  },
  {
    what: 'that takes anything for nothing known',
    copy: {
      ...right,
      facts: {
        ...right.facts,
        parse: (value) => right.facts.parse(typeof value === 'object' && !Array.isArray(value) ? value : {}),
      },
    },
    seenBy: 'facts: what is no object',
  },
  {
    what: 'that does not mark what is special',
    copy: asked((decision) => {
      const plain = decision.reasons.map((reason) => ({
        ...reason,
        facts: reason.facts.map((fact) => ({ ...fact, special: false })),
      }));
      const [first, ...others] = plain;
      return first === undefined ? decision : { ...decision, reasons: [first, ...others] };
    }),
    seenBy: 'facts: those that are special',
  },
  {
    what: 'that throws when nothing is known',
    copy: {
      ...right,
      eligibility(scheme, facts, dates) {
        if (facts.common.birthDate === undefined) throw new TypeError('no birth date');
        return right.eligibility(scheme, facts, dates);
      },
    },
    seenBy: 'eligibility: whoever nothing is known of',
  },
  {
    what: 'that refuses what it does not know',
    copy: asked((decision) =>
      decision.verdict === 'UNDETERMINED'
        ? { ...decision, verdict: 'REFUSED', outcome: 'NOT_ELIGIBLE' }
        : decision,
    ),
    seenBy: 'eligibility: a missing fact is never taken for a no',
  },
  {
    what: 'that grants what it does not know',
    copy: asked((decision) =>
      decision.verdict === 'UNDETERMINED'
        ? { ...decision, verdict: 'GRANTED', outcome: 'ELIGIBLE' }
        : decision,
    ),
    seenBy: 'eligibility: what is not known leaves',
  },
  {
    what: 'that refuses everybody',
    copy: asked((decision) => ({ ...decision, verdict: 'REFUSED', outcome: 'NOT_ELIGIBLE' })),
    seenBy: 'eligibility: whoever all is known of',
  },
  {
    what: 'that asks for facts by names of its own',
    copy: asked((decision) => {
      const [first, ...others] = decision.reasons;
      const missing = first.missing.map((name) => `archipelago.${name}`);
      return { ...decision, reasons: [{ ...first, missing }, ...others] };
    }),
    seenBy: 'eligibility: what is missing has the name',
  },
  {
    what: 'that answers something else every time',
    copy: asked((decision) => {
      asks += 1;
      return { ...decision, mayFollowVoluntarily: asks % 2 === 0 };
    }),
    seenBy: 'eligibility: the same facts',
  },
  {
    what: 'that grants where its law is silent',
    copy: createArchipelago({
      ...CATALOGUE,
      minimumAgeYears: [{ value: 18, rule: 'XA-WHO-1' }],
    }),
    seenBy: 'eligibility: a law that is silent',
  },
  {
    what: 'that writes into the facts',
    copy: {
      ...right,
      eligibility(scheme, facts, dates) {
        scribble(facts.common, 'birthDate', undefined);
        return right.eligibility(scheme, facts, dates);
      },
    },
    seenBy: 'eligibility: facts are left',
  },
  {
    what: 'that knows no governing fact',
    copy: { ...right, governingDate: () => null },
    seenBy: 'eligibility: the governing date',
  },
  { what: 'that offers nothing', copy: { ...right, acts: {} }, seenBy: 'acts: signContract is granted' },
  {
    what: 'that grants without a reason',
    // A decision without one does not compile either.
    copy: deciding((decision) =>
      decision.verdict === 'GRANTED' ? { ...decision, reasons: [] as never } : decision,
    ),
    seenBy: 'acts: signContract is granted',
  },
  {
    what: 'that leaves what follows underived',
    copy: ruling((ruled) => ({
      ...ruled,
      next: {
        ...ruled.next,
        dossiers: ruled.next.dossiers.map((dossier) => ({ ...dossier, obligations: [] })),
      },
    })),
    seenBy: 'acts: signContract is granted',
  },
  {
    what: 'that changes something all the same when it refuses',
    copy: ruling((ruled) => ({ ...ruled, next: { ...ruled.next, placesTaken: {} } })),
    seenBy: 'acts: signContract is refused',
  },
  {
    what: 'that refuses without a rule',
    copy: deciding((decision) => {
      const [first] = decision.reasons;
      return decision.verdict === 'REFUSED'
        ? { ...decision, reasons: [{ ...first, status: 'SATISFIED' }] }
        : decision;
    }),
    seenBy: 'acts: signContract is refused',
  },
  {
    what: 'that writes into the situation',
    copy: ruling((ruled, situation) => {
      scribble(situation, 'placesTaken', {});
      return ruled;
    }),
    seenBy: 'acts: no act changes the situation',
  },
  {
    what: 'that decides by chance',
    copy: deciding((decision) => {
      asks += 1;
      return { ...decision, rulesVersion: `${decision.rulesVersion}-${asks}` };
    }),
    seenBy: 'acts: the same act on the same situation',
  },
  {
    what: 'that takes any id',
    copy: asking('cancelVoucher', (situation, input, mint, on) => {
      const [first] = situation.dossiers.flatMap(({ vouchers }) => vouchers);
      const voucherId = first?.id ?? input.voucherId;
      return offered('cancelVoucher')(situation, { ...input, voucherId }, mint, on);
    }),
    seenBy: 'acts: an id that stands for nothing',
  },
  {
    what: 'that hands out what it has no word for',
    copy: { ...right, terms: { SIGNATORY: { fr: 'Signataire', en: 'Signatory' } } },
    seenBy: 'acts: what they hand out',
  },
  {
    what: 'that finds what it has no word for',
    copy: {
      ...right,
      terms: Object.fromEntries(Object.entries(right.terms).filter(([code]) => code !== 'SUFFICIENT')),
    },
    seenBy: 'acts: what they hand out',
  },
  {
    what: 'that leaves a number out',
    copy: ruling((ruled) => ({
      ...ruled,
      next: {
        ...ruled.next,
        shared: {
          ...ruled.next.shared,
          attestationCounters: ruled.next.shared.attestationCounters.map((row) => ({
            ...row,
            lastNumber: row.lastNumber + 1,
          })),
        },
      },
    })),
    seenBy: 'acts: attestations are numbered',
  },
  {
    what: 'whose derivation adds to itself',
    copy: derived((dossier) => ({
      ...dossier,
      file: { ...dossier.file, revision: dossier.file.revision + 1 },
    })),
    seenBy: 'derive: deriving twice',
  },
  {
    what: 'that does not say by which rules it derived',
    copy: derived((dossier) => ({ ...dossier, file: { ...dossier.file, rulesVersion: null } })),
    seenBy: 'derive: a file says by which rules',
  },
  {
    what: 'that writes into the file it derives from',
    copy: {
      ...right,
      derive(dossier) {
        scribble(dossier, 'obligations', []);
        return right.derive(dossier);
      },
    },
    seenBy: 'derive: the file given',
  },
  {
    what: 'that forgets what was recorded',
    copy: derived((dossier) => ({ ...dossier, identifiers: [] })),
    seenBy: 'derive: what was recorded stays',
  },
  {
    what: 'whose status line has a gap',
    copy: derived((dossier) => ({
      ...dossier,
      contractStatuses: dossier.contractStatuses.map((step) => ({
        ...step,
        validUntil: step.validUntil && dayBefore(step.validUntil),
      })),
    })),
    seenBy: 'derive: a contract’s status line',
  },
  {
    what: 'that forgets a duty when it is asked',
    copy: { ...right, obligations: (dossier, asOf) => right.obligations(dossier, asOf).slice(1) },
    seenBy: 'obligations: on every day',
  },
  {
    what: 'whose duties know what comes later',
    copy: {
      ...right,
      obligations: (dossier, asOf) =>
        right
          .obligations(dossier, asOf)
          .filter(({ subjectId }) =>
            dossier.vouchers.every((row) => row.id !== subjectId || !row.redeemedOn),
          ),
    },
    seenBy: 'obligations: what was due on a day',
  },
  {
    what: 'whose duties name nobody',
    copy: derived((dossier) => ({
      ...dossier,
      obligations: dossier.obligations.map((row) => ({ ...row, debtor: 'PROVIDER', debtorId: null })),
    })),
    seenBy: 'obligations: each names who owes it',
  },
  {
    what: 'whose path has no step',
    copy: reading({ pathToCompletion: () => [] }),
    seenBy: 'reading: the path to completion',
  },
  {
    what: 'whose readings know what comes later',
    copy: reading({
      prestationStatus: (prestation, dossier) =>
        right.contracts?.prestationStatus(prestation, dossier, day('9999-12-31')) ?? 'PRESCRIBED',
    }),
    seenBy: 'reading: what was read on a day',
  },
  {
    what: 'whose timeline runs backwards',
    copy: reading({
      timeline: (...contract) => right.contracts?.timeline(...contract).toReversed() ?? [],
    }),
    seenBy: 'reading: the timeline',
  },
  {
    what: 'that has no word for a status',
    copy: reading({ nativeStatus: () => null }),
    seenBy: 'reading: the status has a word',
  },
  {
    what: 'whose prices are in no currency',
    copy: reading({ prestationPrice: () => ({ cents: 250, currency: 'shells' }) }),
    seenBy: 'reading: each prestation',
  },
  {
    what: 'that counts minutes which nobody attended',
    copy: reading({ attendedMinutes: () => 1000 }),
    seenBy: 'reading: minutes attended',
  },
  {
    what: 'whose prefix is not that of its codes',
    copy: {
      ...ruling((ruled) => ({
        ...ruled,
        next: {
          ...ruled.next,
          dossiers: ruled.next.dossiers.map((dossier) => ({
            ...dossier,
            vouchers: dossier.vouchers.map((voucher) => ({ ...voucher, code: `ZZ${voucher.code}` })),
          })),
        },
      })),
    },
    seenBy: 'vouchers: each has a code',
  },
  {
    what: 'whose vouchers lapse a day late',
    copy: derived((dossier) => ({
      ...dossier,
      voucherStatuses: dossier.voucherStatuses.map((step, index, all) => {
        const late = {
          ...step,
          validFrom: step.state === 'EXPIRED' ? dayAfter(step.validFrom) : step.validFrom,
        };
        const next = all[index + 1];
        return next?.state === 'EXPIRED' && next.voucherId === step.voucherId
          ? { ...late, validUntil: step.validUntil && dayAfter(step.validUntil) }
          : late;
      }),
    })),
    seenBy: 'vouchers: one that is not redeemed',
  },
  {
    what: 'whose vouchers are valid a day longer',
    copy: createArchipelago({ ...CATALOGUE, voucherDays: [{ value: 91, rule: 'XA-BOND-1' }] }),
    seenBy: 'vouchers: one that is not redeemed',
  },
  {
    what: 'that redeems the day after the last one',
    copy: asking('redeemVoucher', (situation, input, mint, on) =>
      offered('redeemVoucher')(situation, input, mint, dayBefore(on)),
    ),
    seenBy: 'vouchers: one is redeemed on its last day',
  },
  {
    what: 'that redeems a voucher twice',
    copy: asking('redeemVoucher', (situation, input, mint, on) => {
      const dossiers = situation.dossiers.map((dossier) => ({
        ...dossier,
        vouchers: dossier.vouchers.map((voucher) => ({ ...voucher, redeemedOn: null })),
      }));
      return offered('redeemVoucher')({ ...situation, dossiers }, input, mint, on);
    }),
    seenBy: 'vouchers: one is redeemed once',
  },
  {
    what: 'whose voucher lines begin late',
    copy: derived((dossier) => ({
      ...dossier,
      voucherStatuses: dossier.voucherStatuses.filter(({ state }) => state !== 'ISSUED'),
    })),
    seenBy: 'vouchers: the line of a voucher',
  },
  {
    what: 'that replaces a voucher and keeps it',
    copy: ruling((ruled) => ({
      ...ruled,
      next: {
        ...ruled.next,
        dossiers: ruled.next.dossiers.map((dossier) => ({
          ...dossier,
          vouchers: dossier.vouchers.map((voucher) => ({ ...voucher, replacedOn: null })),
        })),
      },
    })),
    seenBy: 'vouchers: a place in the sequence',
  },
  {
    what: 'that recognises everything',
    copy: recognising((attestation, asOf) => [{ ...attestation, kind: 'LANGUAGE_CERTIFICATE' }, asOf]),
    seenBy: 'recognition: an attestation that nobody has heard of',
  },
  {
    what: 'that recognises a day less',
    copy: recognising((attestation, asOf) => [attestation, dayAfter(asOf)]),
    seenBy: 'recognition: each attestation held',
  },
  {
    what: 'that recognises what proves nothing any more',
    copy: recognising((attestation, asOf) => [{ ...attestation, provesUntil: null }, asOf]),
    seenBy: 'recognition: what counts does from the day of issue',
  },
  {
    what: 'that recognises nothing',
    copy: { ...right, recognition: null },
    seenBy: 'recognition: something counts',
  },
  {
    what: 'whose files do not say until when they are kept',
    copy: derived((dossier) => ({ ...dossier, file: { ...dossier.file, keptUntil: null } })),
    seenBy: 'retention: a file says until when',
  },
  {
    what: 'that keeps files a year longer',
    copy: createArchipelago({ ...CATALOGUE, keptYears: [{ value: 4, rule: 'XA-FILE-2' }] }),
    seenBy: 'retention: a file is kept to the last day',
  },
  {
    what: 'that keeps the files of people who signed nothing',
    copy: { ...right, keeps: () => [{ part: 'IDENTITY', rule: LAW['XA-FILE-1'] }] },
    seenBy: 'keeping: a file in which nothing was signed',
  },
  {
    what: 'that lets a signed contract go',
    copy: { ...right, keeps: () => [] },
    seenBy: 'keeping: a signed contract of each scheme',
  },
  {
    what: 'that keeps what a file has not',
    copy: {
      ...right,
      keeps: ({ contracts }) => (contracts.length === 0 ? [] : [{ part: 'CONSENTS', rule: LAW['XA-END-2'] }]),
    },
    seenBy: 'keeping: what is kept of a file',
  },
  {
    what: 'whose proofs are worth nothing',
    copy: { ...right, provesUntil: ({ issuedOn }) => dayBefore(issuedOn) },
    seenBy: 'proof: an attestation proves',
  },
  ...VERBS.map((verb) => ({
    what: `that has forgotten ${verb}`,
    copy: {
      ...right,
      acts: Object.fromEntries(Object.entries(right.acts).filter(([offered]) => offered !== verb)),
    },
    seenBy: `acts: ${verb} is granted`,
  })),
  ...VERBS.map((verb) => ({
    what: `that never refuses ${verb}`,
    copy: ruling((ruled, _situation, decided) =>
      decided === verb
        ? { ...ruled, decision: { ...ruled.decision, verdict: 'GRANTED', outcome: 'RECORDED' } }
        : ruled,
    ),
    seenBy: `acts: ${verb} is refused`,
  })),
];
