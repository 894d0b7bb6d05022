import { ASKERS, CONSENTED } from '../askers.ts';

/** One country's share of the contracts, and what its rows are made of. */
export interface Share {
  readonly code: string;
  readonly schema: string;
  readonly scheme: string;
  readonly authorityId: string;
  /** A rule of the country, for the rows that name one. */
  readonly rule: string;
  readonly contracts: number;
  readonly hasVouchers: boolean;
}

/** Contracts opened on each day of a list, whatever its length: it reaches back about six years. */
const DAYS = 2200;
const PROVIDERS = 20;
const CLASS = 15;

/** A UUID of version 4 that is the same for the same name. */
function id(share: Share, what: string, key = 'i'): string {
  const hash = `md5('${share.code} ${what} ' || ${key})`;
  return `overlay(overlay(${hash} placing '4' from 13) placing '8' from 17)::uuid`;
}

const course = `(i / ${CLASS})`;
const provider = `(${course} % ${PROVIDERS})`;

/** Courses and providers, once a country: statements with no parameter. */
export function sharedRows(share: Share): readonly string[] {
  const { schema: s, contracts } = share;
  const last = Math.floor(contracts / CLASS);
  return [
    `insert into ${s}.provider (id, name, kind, enrolment_channels, added_on, recorded_at)
select ${id(share, 'provider')}, 'École ' || i, 'SCHOOL', '{}', '2015-01-01', now() from generate_series(0, ${PROVIDERS - 1}) i`,
    ...(['language', 'civic'] as const).flatMap((kind) => [
      `insert into ${s}.course (id, kind, provider_id, authority_id, title, language, total_minutes, places, scheduled_on, recorded_at)
select ${id(share, `${kind} course`)}, '${kind === 'language' ? 'LANGUAGE_COURSE' : 'CIVIC_TRAINING'}',
  ${id(share, 'provider', `(i % ${PROVIDERS})`)}, null, 'Cours « ' || i || ' »', 'fr', 720, ${CLASS}, '2019-01-01', now()
from generate_series(0, ${last}) i`,
      `insert into ${s}.course_session (id, course_id, module, held_on, starts_at, ends_at, minutes, recorded_at)
select ${id(share, `${kind} session`, "i || ' ' || k")}, ${id(share, `${kind} course`)}, null,
  date '2019-01-07' + 7 * k, '18:00', '20:00', 120, now()
from generate_series(0, ${last}) i, generate_series(0, 5) k`,
    ]),
  ];
}

/** Files, contracts and all that comes with them: each statement takes the first and the last number. */
export function peopleRows(share: Share): readonly string[] {
  const { schema: s, scheme, authorityId, rule, contracts } = share;
  const perDay = Math.max(1, Math.ceil(contracts / DAYS));
  const people = `generate_series($1::integer, $2::integer) i, lateral (select date '2026-10-31' - i / ${perDay} as opened) d`;
  const file = id(share, 'file');
  const contract = id(share, 'contract');
  const prestation = (k: string) => id(share, 'prestation', `i || ' ' || ${k}`);
  const voucher = (k: string) => id(share, 'voucher', `i || ' ' || ${k}`);
  const enrolment = (k: string) => id(share, 'enrolment', `i || ' ' || ${k}`);
  const steps = (rows: string, columns: string) => `(values ${rows}) as step(${columns})`;
  return [
    `insert into ${s}.person_file (id, authority_id, family_name, given_names, birth_date, sex, email, phone, postal_address,
  languages, registered_on, revision, recorded_at)
select ${file}, '${authorityId}', (array['Nguyen', 'Traoré', 'da Silva', 'Öztürk', 'O''Brien', 'Kovalenko'])[1 + i % 6] || ' ' || i,
  (array['Ana', 'Mehmet', 'Oksana', 'Jean "Jo"', 'Fatou'])[1 + i % 5], date '1960-01-01' + i % 14000,
  (array['FEMALE', 'MALE'])[1 + i % 2], 'p' || i || '@example.org', null, i || ', rue de la Gare', '{fr,en}', opened - 60, 1, now()
from ${people}`,
    `insert into ${s}.file_key (file_id, key) select ${file}, decode(md5(i::text), 'hex') from ${people}`,
    `insert into ${s}.file_identifier (id, file_id, scheme, value, recorded_at)
select ${id(share, 'identifier')}, ${file}, 'NUMBER', lpad(i::text, 13, '0'), now() from ${people}`,
    `insert into ${s}.file_fact (id, file_id, kind, value, special, recorded_at)
select ${id(share, 'fact', "i || ' ' || kind")}, ${file}, kind, value::jsonb, false, now()
from ${people}, ${steps(`('nationality', '"BR"'), ('${share.code}.wishesToStay', 'true'), ('${share.code}.legallyResident', 'true')`, 'kind, value')}`,
    `insert into ${s}.consent (id, file_id, client, scope, request_id, granted_on, recorded_at)
select ${id(share, 'consent', "i || ' ' || scope")}, ${file}, '${ASKERS.app.organisation}', scope, ${id(share, 'request')}, opened, now()
from ${people}, unnest('{${CONSENTED.join(',')}}'::text[]) scope`,
    `insert into ${s}.contract (id, scheme, authority_id, opened_on, governing_date, signed_on, starts_on, ends_on, recorded_at)
select ${contract}, '${scheme}', '${authorityId}', opened, opened, opened, opened + 30, opened + 760, now() from ${people}`,
    `insert into ${s}.contract_party (id, contract_id, file_id, role, signed_on, recorded_at)
select ${id(share, 'party')}, ${contract}, ${file}, 'SIGNATORY', opened, now() from ${people}`,
    `insert into ${s}.contract_status (contract_id, status, valid_from, valid_until, rule, recorded_at)
select ${contract}, status, opened + begins, opened + ends, '${rule}', now()
from ${people}, ${steps("('SIGNED', 0, 29), ('IN_PROGRESS', 30, 760), ('EXPIRED', 761, null)", 'status, begins, ends')}`,
    `insert into ${s}.prestation (id, contract_id, file_id, kind, sequence, mandatory, origin, opened_on, recorded_at)
select ${prestation('k')}, ${contract}, ${file}, kind, sequence, k <> 2, case k when 2 then 'CHOSEN' else 'PRESCRIBED' end, opened, now()
from ${people}, ${steps("(1, 'LANGUAGE_COURSE', 1), (2, 'LANGUAGE_COURSE', 2), (3, 'CIVIC_TRAINING', null), (4, 'ORIENTATION_DAY', null)", 'k, kind, sequence')}`,
    `insert into ${s}.enrolment (id, prestation_id, contract_id, file_id, course_id, voucher_id, enrolled_on, channel, closed_on, result, recorded_at)
select ${enrolment('k')}, ${prestation('k')}, ${contract}, ${file},
  case k when 1 then ${id(share, 'language course', course)} else ${id(share, 'civic course', course)} end,
  ${share.hasVouchers ? `case k when 1 then ${voucher('1')} end` : 'null'}, opened + 5, 'EMAIL', opened + 100, 'COMPLETED', now()
from ${people}, ${steps('(1), (3)', 'k')}`,
    ...(
      [
        [1, 'language', 5],
        [3, 'civic', 2],
      ] as const
    ).map(
      ([
        k,
        kind,
        last,
      ]) => `insert into ${s}.attendance (id, enrolment_id, session_id, contract_id, file_id, minutes, signed, recorded_at)
select ${id(share, `${kind} attendance`, "i || ' ' || n")}, ${enrolment(String(k))}, ${id(share, `${kind} session`, `${course} || ' ' || n`)},
  ${contract}, ${file}, 120, true, now() from ${people}, generate_series(0, ${last}) n`,
    ),
    `insert into ${s}.attestation (id, file_id, contract_id, prestation_id, enrolment_id, kind, issuer_id, year, number, issued_on, rule,
  verification_code, recorded_at)
select ${id(share, 'attestation', "i || ' ' || k")}, ${file}, ${contract}, ${prestation('k')}, ${enrolment('k')}, kind,
  case k when 1 then ${id(share, 'provider', provider)} else '${authorityId}'::uuid end, extract(year from opened + 100)::integer, i + 1,
  opened + 100 + k, '${rule}', '${share.code} ' || i || ' ' || k, now()
from ${people}, ${steps("(1, 'LANGUAGE_CERTIFICATE'), (3, 'CIVIC_ATTESTATION')", 'k, kind')}`,
    ...(share.hasVouchers
      ? voucherRows(s, people, {
          rule,
          file,
          contract,
          prestation,
          voucher,
          issuer: id(share, 'provider', provider),
        })
      : []),
  ];
}

function voucherRows(
  s: string,
  people: string,
  of: {
    readonly rule: string;
    readonly file: string;
    readonly contract: string;
    readonly issuer: string;
    readonly prestation: (k: string) => string;
    readonly voucher: (k: string) => string;
  },
): readonly string[] {
  return [
    `insert into ${s}.voucher (id, code, contract_id, file_id, prestation_id, sequence, issued_on, expires_on, redeemed_on, provider_id, recorded_at)
select ${of.voucher('k')}, 'LU-' || upper(substr(md5('code ' || i || k), 1, 17)), ${of.contract}, ${of.file}, ${of.prestation('k')}, k,
  opened + (k - 1) * 103, opened + (k - 1) * 103 + 183, case k when 1 then opened + 5 end, case k when 1 then ${of.issuer} end, now()
from ${people}, (values (1), (2)) as step(k)`,
    `insert into ${s}.voucher_status (voucher_id, contract_id, state, bond, valid_from, valid_until, rule, recorded_at)
select ${of.voucher('k')}, ${of.contract}, state, bond, opened + begins, opened + ends, '${of.rule}', now()
from ${people}, (values (1, 'ISSUED', 'OPEN', 0, 4), (1, 'REDEEMED', 'ENGAGED', 5, 99), (1, 'REDEEMED', 'HONOURED', 100, null),
  (2, 'ISSUED', 'OPEN', 103, 286), (2, 'EXPIRED', 'LAPSED', 287, null)) as step(k, state, bond, begins, ends)`,
  ];
}
