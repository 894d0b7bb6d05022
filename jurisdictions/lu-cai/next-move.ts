import type { PlainDate } from '../../domain/calendar.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { EnrolmentRecord, PrestationRecord } from '../../domain/prestation.ts';
import { lastSessionOn } from '../../domain/records.ts';
import type { VoucherRecord } from '../../domain/voucher.ts';
import { attemptAt } from '../attempts.ts';
import { validAttestation } from '../attestations.ts';
import type { PathStep } from '../jurisdiction.ts';
import { honouredOn } from './completion-conditions.ts';
import { TERMS } from './terms.ts';
import { voucherOn } from './voucher-line.ts';

type Move = NonNullable<PathStep['nextMove']>;

const REPLACE_VOUCHER: Move = {
  by: 'AUTHORITY',
  what: { fr: 'Remplacer le bon', en: 'Replace the voucher', de: 'Den Gutschein ersetzen' },
};
const ISSUE_NEXT: Move = {
  by: 'AUTHORITY',
  what: {
    fr: 'Émettre le prochain bon',
    en: 'Issue the next voucher',
    de: 'Den nächsten Gutschein ausstellen',
  },
};
const CLOSE_COURSE = {
  fr: 'Clore le cours selon les présences',
  en: 'Close the course by its attendance',
  de: 'Den Kurs nach der Anwesenheit abschließen',
};
const ENROL_CIVIC: Move = {
  by: 'PERSON',
  what: {
    fr: "S'inscrire à la formation d'instruction civique auprès de l'équipe CAI",
    en: 'Enrol in a civic course with the CAI team',
    de: 'Sich beim CAI-Team zum Bürgerkurs einschreiben',
  },
};
const INVITE: Move = {
  by: 'AUTHORITY',
  what: {
    fr: "Inviter à la prochaine journée d'orientation",
    en: 'Invite to the next orientation day',
    de: 'Zum nächsten Orientierungstag einladen',
  },
};

function standingVoucher(prestation: PrestationRecord, dossier: Dossier): VoucherRecord | undefined {
  return dossier.vouchers.find(
    ({ prestationId, replacedOn }) => prestationId === prestation.id && replacedOn === null,
  );
}

/** After a broken bond: its settlement, then the next place where that was unlocked. LU-LANG-7 */
function afterBreach(voucher: VoucherRecord, dossier: Dossier): Move | null {
  if (voucher.settledOn === null) return { by: 'AUTHORITY', what: TERMS.SETTLE_BROKEN_BOND };
  const followed = dossier.vouchers.some(
    ({ contractId, sequence }) => contractId === voucher.contractId && sequence > voucher.sequence,
  );
  return voucher.settlement === 'UNLOCK_NEXT' && !followed ? ISSUE_NEXT : null;
}

function whileRunning(
  dossier: Dossier,
  enrolment: EnrolmentRecord,
  attend: Move['what'],
  closer: Move['by'],
  asOf: PlainDate,
): Move {
  const last = lastSessionOn(dossier, enrolment);
  return last !== null && last < asOf ? { by: closer, what: CLOSE_COURSE } : { by: 'PERSON', what: attend };
}

function languageMove(prestation: PrestationRecord, dossier: Dossier, asOf: PlainDate): Move | null {
  const voucher = standingVoucher(prestation, dossier);
  if (voucher === undefined) return null;
  const { state, bond } = voucherOn(voucher, dossier, asOf);
  if (state === 'ISSUED') return { by: 'PERSON', what: TERMS.REDEEM_VOUCHER };
  if (state === 'EXPIRED' || state === 'CANCELLED') return REPLACE_VOUCHER;
  if (bond === 'BROKEN') return afterBreach(voucher, dossier);
  const attempt = attemptAt(prestation, dossier);
  if (attempt === undefined || honouredOn(dossier, attempt) !== null) return null;
  if (attempt.result !== 'COMPLETED') {
    return whileRunning(dossier, attempt, TERMS.ATTEND_LANGUAGE_COURSE, 'PROVIDER', asOf);
  }
  return validAttestation(dossier, attempt) === undefined
    ? { by: 'PROVIDER', what: TERMS.SEND_CERTIFICATE }
    : { by: 'PERSON', what: TERMS.HAND_IN_CERTIFICATE };
}

function civicMove(prestation: PrestationRecord, dossier: Dossier, asOf: PlainDate): Move | null {
  const attempt = attemptAt(prestation, dossier);
  if (attempt === undefined) return ENROL_CIVIC;
  if (attempt.result === 'COMPLETED') {
    const issued = validAttestation(dossier, attempt) !== undefined;
    return issued ? null : { by: 'AUTHORITY', what: TERMS.SEND_CIVIC_ATTESTATION };
  }
  return attempt.closedOn === null
    ? whileRunning(dossier, attempt, TERMS.ATTEND_CIVIC_COURSE, 'AUTHORITY', asOf)
    : ENROL_CIVIC;
}

function orientationMove(prestation: PrestationRecord, dossier: Dossier, asOf: PlainDate): Move | null {
  const attempt = attemptAt(prestation, dossier);
  if (attempt === undefined) return INVITE;
  if (attempt.result === 'COMPLETED') return null;
  return attempt.closedOn === null
    ? whileRunning(dossier, attempt, TERMS.ATTEND_ORIENTATION_DAY, 'AUTHORITY', asOf)
    : INVITE;
}

/** Who does what next in a prestation, by the facts of `dossier`, which are those known on `asOf`. */
export function nextMove(prestation: PrestationRecord, dossier: Dossier, asOf: PlainDate): Move | null {
  if (prestation.kind === 'LANGUAGE_COURSE') return languageMove(prestation, dossier, asOf);
  return prestation.kind === 'CIVIC_TRAINING'
    ? civicMove(prestation, dossier, asOf)
    : orientationMove(prestation, dossier, asOf);
}
