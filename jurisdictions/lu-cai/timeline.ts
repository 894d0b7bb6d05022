import type { PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord, ContractStatus } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Localised } from '../../domain/law.ts';
import type { EnrolmentRecord } from '../../domain/prestation.ts';
import { byId, courseOf, sessionsOf } from '../../domain/records.ts';
import type { BondState } from '../../domain/voucher.ts';
import { ofKind } from '../by-kind.ts';
import type { TimelineEvent } from '../jurisdiction.ts';
import type { Book } from './book.ts';
import { contractLine } from './contract-line.ts';
import { LAW, type RuleId } from './law.ts';
import { prestationName } from './prestation.ts';
import { TERMS } from './terms.ts';
import { voucherLine } from './voucher-line.ts';

type Text = Localised & { readonly de: string };

const STATUS: Readonly<Record<ContractStatus, Text>> = {
  PROPOSED: { fr: 'proposé', en: 'proposed', de: 'vorgeschlagen' },
  SIGNED: { fr: 'signé', en: 'signed', de: 'unterzeichnet' },
  IN_PROGRESS: { fr: 'en cours', en: 'in progress', de: 'laufend' },
  EXTENDED: { fr: 'prorogé', en: 'extended', de: 'verlängert' },
  COMPLETED: { fr: 'validé', en: 'validated', de: 'validiert' },
  TERMINATED: { fr: 'résilié', en: 'terminated', de: 'gekündigt' },
  EXPIRED: { fr: 'expiré', en: 'expired', de: 'abgelaufen' },
  WITHDRAWN: { fr: 'retiré', en: 'withdrawn', de: 'zurückgezogen' },
};

const BOND: Readonly<Record<BondState, Text>> = {
  OPEN: { fr: 'remis', en: 'handed over', de: 'übergeben' },
  ENGAGED: { fr: 'utilisé', en: 'redeemed', de: 'eingelöst' },
  HONOURED: { fr: 'engagement tenu', en: 'bond honoured', de: 'Verpflichtung erfüllt' },
  BROKEN: { fr: 'engagement rompu', en: 'bond broken', de: 'Verpflichtung gebrochen' },
  LAPSED: { fr: 'échu', en: 'lapsed', de: 'verfallen' },
  CANCELLED: { fr: 'annulé', en: 'cancelled', de: 'storniert' },
};

const ENTERED_BY = {
  LANGUAGE_COURSE: 'LU-LANG-4',
  CIVIC_TRAINING: 'LU-CIV-3',
  ORIENTATION_DAY: 'LU-ORI-3',
} as const;

const REPLACED: Text = { fr: 'remplacé', en: 'replaced', de: 'ersetzt' };

function said(subject: Text, what: Text): Text {
  return {
    fr: `${subject.fr} : ${what.fr}`,
    en: `${subject.en}: ${what.en}`,
    de: `${subject.de}: ${what.de}`,
  };
}

function event(on: PlainDate | null, what: Text, rule: RuleId): readonly TimelineEvent[] {
  return on === null ? [] : [{ on, what, rule: LAW[rule] }];
}

// The lines carry the ids of this country's rules, which are keys of its law.
function ruleOf(id: string): RuleId {
  return id as RuleId;
}

function ofContract(book: Book, contract: ContractRecord, dossier: Dossier): readonly TimelineEvent[] {
  const subject = { fr: 'Contrat', en: 'Contract', de: 'Vertrag' };
  return contractLine(book, contract, dossier).flatMap(({ status, validFrom, rule }) =>
    event(validFrom, said(subject, STATUS[status]), ruleOf(rule)),
  );
}

function ofVouchers(contract: ContractRecord, dossier: Dossier): readonly TimelineEvent[] {
  return dossier.vouchers
    .filter(({ contractId }) => contractId === contract.id)
    .flatMap((voucher) => {
      const { sequence } = voucher;
      const subject = { fr: `Bon ${sequence}`, en: `Voucher ${sequence}`, de: `Gutschein ${sequence}` };
      return voucherLine(voucher, dossier).flatMap(({ state, bond, validFrom, rule }) =>
        event(validFrom, said(subject, state === 'REPLACED' ? REPLACED : BOND[bond]), ruleOf(rule)),
      );
    });
}

function named(dossier: Dossier, prestationId: string): Text {
  const prestation = byId(dossier.prestations, prestationId);
  const name: Localised = prestation ? prestationName(prestation) : { fr: 'Prestation', en: 'Prestation' };
  return { ...name, de: name.de ?? name.en };
}

function ofEnrolment(dossier: Dossier, enrolment: EnrolmentRecord): readonly TimelineEvent[] {
  const subject = named(dossier, enrolment.prestationId);
  const first = sessionsOf(dossier.courseSessions, enrolment.courseId)[0]?.heldOn ?? null;
  const given = enrolment.cancelledOn !== null && (first === null || enrolment.cancelledOn < first);
  const kind = courseOf(dossier, enrolment)?.kind ?? 'LANGUAGE_COURSE';
  const rule = ofKind(ENTERED_BY, kind);
  const result =
    enrolment.result === 'COMPLETED'
      ? { fr: 'terminé', en: 'completed', de: 'abgeschlossen' }
      : { fr: 'non terminé', en: 'not completed', de: 'nicht abgeschlossen' };
  return [
    ...event(
      enrolment.enrolledOn,
      said(subject, { fr: 'inscription', en: 'enrolment', de: 'Einschreibung' }),
      rule,
    ),
    ...event(
      given ? null : first,
      said(subject, { fr: 'première séance', en: 'first session', de: 'erste Sitzung' }),
      'LU-DUR-1',
    ),
    ...event(
      enrolment.cancelledOn,
      said(subject, { fr: 'inscription annulée', en: 'enrolment cancelled', de: 'Einschreibung storniert' }),
      rule,
    ),
    ...event(enrolment.closedOn, said(subject, result), 'LU-VAL-1'),
  ];
}

function ofAttestations(contract: ContractRecord, dossier: Dossier): readonly TimelineEvent[] {
  return dossier.attestations
    .filter(({ contractId }) => contractId === contract.id)
    .flatMap(({ kind, rule, issuedOn, copyReceivedOn, revokedOn }) => {
      const subject: Text =
        kind === 'LANGUAGE_CERTIFICATE'
          ? TERMS.LANGUAGE_CERTIFICATE
          : kind === 'CIVIC_ATTESTATION'
            ? TERMS.CIVIC_ATTESTATION
            : TERMS.ORIENTATION_ATTESTATION;
      return [
        ...event(issuedOn, said(subject, { fr: 'délivré', en: 'issued', de: 'ausgestellt' }), ruleOf(rule)),
        ...event(
          copyReceivedOn,
          said(subject, { fr: 'copie reçue', en: 'copy received', de: 'Kopie eingegangen' }),
          'LU-LANG-6',
        ),
        ...event(revokedOn, said(subject, { fr: 'révoqué', en: 'revoked', de: 'widerrufen' }), ruleOf(rule)),
      ];
    });
}

/** What happened and what is planned in a contract, in order of its days. */
export function timeline(book: Book, contract: ContractRecord, dossier: Dossier): readonly TimelineEvent[] {
  const enrolments = dossier.enrolments.filter(({ contractId }) => contractId === contract.id);
  return [
    ...ofContract(book, contract, dossier),
    ...ofVouchers(contract, dossier),
    ...enrolments.flatMap((enrolment) => ofEnrolment(dossier, enrolment)),
    ...ofAttestations(contract, dossier),
  ].toSorted((one, other) => one.on.localeCompare(other.on));
}

/** The country's own word for the status by the facts given, which are those known on `asOf`. */
export function statusWord(
  book: Book,
  contract: ContractRecord,
  known: Dossier,
  asOf: PlainDate,
): Localised | null {
  const step = contractLine(book, contract, known).findLast(({ validFrom }) => validFrom <= asOf);
  return step === undefined ? null : STATUS[step.status];
}
