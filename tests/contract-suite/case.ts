import type { PlainDate } from '../../domain/calendar.ts';
import type { Outcome } from '../../domain/decision.ts';
import type { CommonFacts } from '../../domain/facts.ts';
import type { ActInputs, Verb } from '../../jurisdictions/acts.ts';
import type { HeldAttestation, Jurisdiction } from '../../jurisdictions/jurisdiction.ts';
import type { Story } from '../support/telling.ts';

/** An eligibility question; own facts as they come over the wire. */
export interface Asked {
  readonly scheme: string;
  readonly common: CommonFacts;
  readonly own: Readonly<Record<string, unknown>>;
  readonly asOf: PlainDate;
}

/** A story up to the act that a case is about. */
export interface Scene<V extends Verb> {
  readonly story: Story;
  readonly on: string;
  readonly input: ActInputs[V];
}

type Staged<V extends Verb> = (country: Jurisdiction) => Scene<V>;

/** Of each verb a story in which the act is granted, and one in which a rule refuses it. */
export type Scenes = {
  readonly [V in Verb]?: { readonly granted: Staged<V>; readonly refused?: Staged<V> };
};

/** What the suite has to be told of a country: people and days that its rules are good for. */
export interface CountryUnderTest {
  /** Duties of an authority of which no rule says which one it is, each with the reason. */
  readonly unnamedDebtors?: Readonly<Record<string, string>>;
  /** Cases that do not apply to it, each with the rule or the reason. */
  readonly inapplicable: Readonly<Record<string, string>>;
  /** By scheme of identifier. */
  readonly identifiers: Readonly<Record<string, { readonly right: string; readonly wrong: string }>>;
  /** Every fact of its own, with a value as it comes over the wire. */
  readonly ownFacts: Readonly<Record<string, unknown>>;
  /** Of each scheme somebody of whom all is known and to whom no rule says no. */
  readonly known: readonly Asked[];
  /** All is known, and the law has no answer. */
  readonly silent?: Asked;
  /** The governing fact has happened on a day that is not the one asked about. */
  readonly governing?: Asked & { readonly governingDate: PlainDate };
  readonly scenes: Scenes;
  /** A contract from its beginning to its end, each act on its day. */
  readonly life?: (country: Jurisdiction) => Story;
  /** A voucher not yet redeemed, with its last day, and what its redemption is asked with. */
  readonly voucher?: {
    readonly lastDay: PlainDate;
    readonly staged: (country: Jurisdiction) => {
      readonly story: Story;
      readonly input: ActInputs['redeemVoucher'];
    };
  };
  /** Attestations from elsewhere, with what they are worth. */
  readonly held?: readonly {
    readonly attestation: HeldAttestation;
    readonly scheme: string;
    readonly asOf: PlainDate;
    readonly outcome: Outcome;
  }[];
  /** A file, with the last day on which it may be kept. */
  readonly kept?: { readonly until: PlainDate; readonly told: (country: Jurisdiction) => Story };
}

/** What a case looks at. */
export interface Subject {
  readonly country: Jurisdiction;
  readonly told: CountryUnderTest;
}

/** One promise of the common interface. It throws where the country breaks it. */
export interface Case {
  readonly name: string;
  run(subject: Subject): void;
}
