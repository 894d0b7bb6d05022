import { grantedBy, ofAuthority, recordReading, servedApp, under } from './rights.ts';
import { gid, list, object, opaque, orNull, quoted, text, where } from './text.ts';

const standing = (today: string) =>
  `valid_from <= ${today} and (valid_until is null or valid_until >= ${today})`;

/** What a contract's answer is made of; `c` is the contract, `today` a parameter. */
function parts(s: string, code: string, today: string) {
  return {
    status: orNull(
      `(select ${quoted('status')} from ${s}.contract_status where contract_id = c.id and ${standing(today)})`,
    ),
    prestations: (fields: readonly ('id' | 'origin')[]) =>
      list(
        object({
          ...(fields.includes('id') && { id: gid('Prestation', code, 'p.id') }),
          kind: quoted('p.kind'),
          sequence: orNull('p.sequence::text'),
          mandatory: 'p.mandatory::text',
          ...(fields.includes('origin') && { origin: quoted('p.origin') }),
        }),
        `${s}.prestation p where p.contract_id = c.id`,
        'p.opened_on, p.kind collate "C", p.sequence nulls first, p.id',
      ),
  };
}

function attestations(s: string, code: string, of: string): string {
  return list(
    object({
      id: gid('Attestation', code, 'a.id'),
      number: quoted(`a.year || '-' || lpad(a.number::text, greatest(5, length(a.number::text)), '0')`),
      kind: quoted('a.kind'),
      issuedOn: quoted('a.issued_on'),
    }),
    `${s}.attestation a where ${of}`,
    'a.issued_on, a.number, a.id',
  );
}

function vouchers(s: string, code: string, of: string, today: string): string {
  return list(
    object({
      id: gid('Voucher', code, 'v.id'),
      code: text('v.code'),
      sequence: 'v.sequence',
      issuedOn: quoted('v.issued_on'),
      expiresOn: quoted('v.expires_on'),
      state: orNull(quoted('vs.state')),
      bond: orNull(quoted('vs.bond')),
    }),
    `${s}.voucher v left join ${s}.voucher_status vs on vs.voucher_id = v.id and ${standing(today)} where ${of}`,
    'v.contract_id, v.sequence, v.issued_on, v.id',
  );
}

const BY_AUTHORITY = { role: 'CASE_WORKER', ground: 'COMPETENT_AUTHORITY' } as const;

/** One person: id, today, the authority's code. */
export function onePerson(s: string, code: string): string {
  const { status, prestations } = parts(s, code, '$2::date');
  const node = object({
    id: gid('Contract', code, 'c.id'),
    openedOn: quoted('c.opened_on'),
    signedOn: orNull(quoted('c.signed_on')),
    status,
    scheme: object({ code: quoted('c.scheme') }),
    prestations: prestations(['id', 'origin']),
  });
  const contracts = list(
    object({ node }),
    `${s}.contract c where c.id in (select contract_id from ${s}.contract_party where file_id = f.id)`,
    'c.opened_on desc, c.id',
  );
  const person = object({
    id: gid('Person', code, 'f.id'),
    familyName: text('f.family_name'),
    givenNames: text('f.given_names'),
    birthDate: orNull(quoted('f.birth_date')),
    contracts: object({ edges: contracts }),
    attestations: attestations(s, code, 'a.file_id = f.id'),
    vouchers: vouchers(
      s,
      code,
      `v.contract_id in (select contract_id from ${s}.contract_party where file_id = f.id)`,
      '$2::date',
    ),
  });
  const reading = recordReading(s, {
    ...BY_AUTHORITY,
    who: '$3::text',
    parts: ['IDENTITY', 'CONTRACTS', 'COURSES', 'VOUCHERS', 'ATTESTATIONS'],
    files: 'select id as file_id from file',
  });
  return `
with file as materialized (select * from ${s}.person_file f where f.id = $1::uuid and ${ofAuthority(s, '$3::text')}),
read as (${reading})
select ${object({ data: object({ person }) })} as answer from file f`;
}

/** Steps of contracts in months, counted anew: the first and the last day of them. */
export function countedSteps(countries: readonly { readonly code: string; readonly s: string }[]): string {
  const counted = countries.map(
    ({ code, s }) => `
  select '${code}' as code, date_trunc('month', cs.valid_from)::date as month, c.scheme as subject,
    coalesce(cs.status, 'ALL') as item, count(*) as steps
  from ${s}.contract_status cs
  join ${s}.contract c on c.id = cs.contract_id
  join ${s}.contract_party p on p.contract_id = cs.contract_id
  where cs.valid_from between $1::date and $2::date
  group by grouping sets ((2, 3, cs.status), (2, 3))`,
  );
  const cell = object({
    jurisdiction: quoted('code'),
    month: quoted('month'),
    subject: quoted('subject'),
    item: where("item <> 'ALL'", quoted('item')),
    value: object({ count: 'steps' }),
  });
  const order = 'code collate "C", month, subject collate "C", item collate "C"';
  const cells = list(cell, `(${counted.join('\n  union all')}) counted`, order);
  return `select ${object({ data: object({ publishedFigures: object({ cells }) }) })} as answer`;
}

/**
 * A page of contracts with all: size, today, the authority's code, and where the page comes after another its
 * last day and id.
 */
export function contractsWithAll(s: string, code: string, deep: boolean): string {
  const seen = ofAuthority(s, '$3::text');
  const { status, prestations } = parts(s, code, '$2::date');
  const person = object({
    id: gid('Person', code, 'f.id'),
    familyName: text('f.family_name'),
    givenNames: text('f.given_names'),
    birthDate: orNull(quoted('f.birth_date')),
  });
  const signatories = list(
    object({ role: quoted('party.role'), person: where('f.id is not null', person) }),
    `${s}.contract_party party left join ${s}.person_file f on f.id = party.file_id and ${seen} where party.contract_id = c.id`,
    'party.id',
  );
  const node = object({
    id: gid('Contract', code, 'c.id'),
    openedOn: quoted('c.opened_on'),
    signedOn: orNull(quoted('c.signed_on')),
    status,
    scheme: object({ code: quoted('c.scheme') }),
    signatories,
    prestations: prestations(['id', 'origin']),
    attestations: attestations(s, code, 'a.contract_id = c.id'),
    vouchers: vouchers(s, code, 'v.contract_id = c.id', '$2::date'),
  });
  const cursor = `'"' || ${opaque(`'["' || c.opened_on || '","${code}","' || c.id || '"]'`)} || '"'`;
  const after = deep ? 'and opened_on <= $4::date and (opened_on < $4::date or c.id > $5::uuid)' : '';
  const connection = object({
    edges: `'[' || string_agg(edge, ',' order by n) || ']'`,
    pageInfo: object({
      hasNextPage: '(count(*) > $1)::text',
      endCursor: '(array_agg(cursor order by n) filter (where n <= $1))[least($1, count(*))]',
    }),
  });
  const files = `${s}.contract_party p join ${s}.person_file f on f.id = p.file_id`;
  const reading = recordReading(s, {
    ...BY_AUTHORITY,
    who: '$3::text',
    parts: ['IDENTITY', 'CONTRACTS', 'COURSES', 'VOUCHERS', 'ATTESTATIONS'],
    files: `select distinct p.file_id from page c join ${files} on p.contract_id = c.id where c.n <= $1 and ${seen}`,
  });
  return `
with page as materialized (
  select *, row_number() over (order by opened_on desc, id) as n
  from (
    select * from ${s}.contract c
    where exists (select from ${files} where p.contract_id = c.id and ${seen}) ${after}
    order by opened_on desc, id limit $1::integer + 1
  ) first
),
read as (${reading})
select ${object({ data: object({ contracts: connection }) })} as answer
from (select n, ${cursor} as cursor, case when n <= $1 then ${object({ cursor, node })} end as edge from page c) rows`;
}

/** A page of contracts of several countries: size, today, the partner app's client id. */
export function contractsOfCountries(
  countries: readonly { readonly s: string; readonly code: string }[],
): string {
  const page = countries.map(
    ({ s, code }) => `(
    select '${code}' as code, c.id, c.opened_on, c.scheme, own.scopes
    from ${s}.contract c cross join lateral (
      select granted.scopes from ${s}.contract_party p cross join lateral ${grantedBy(s, 'p.file_id')} granted
      where p.contract_id = c.id and ${under('granted.scopes', 'CONTRACTS', 'PROGRESS')} order by p.id limit 1
    ) own
    order by c.opened_on desc, c.id limit $1::integer + 1)`,
  );
  const nodes = countries.map(({ s, code }) => {
    const { status, prestations } = parts(s, code, '$2::date');
    const identity = under('granted.scopes', 'IDENTITY');
    const person = object({
      familyName: where(identity, text('f.family_name')),
      givenNames: where(identity, text('f.given_names')),
    });
    const signatories = list(
      object({ role: quoted('party.role'), person: where('granted.scopes is not null', person) }),
      `${s}.contract_party party join ${s}.person_file f on f.id = party.file_id
        cross join lateral ${grantedBy(s, 'f.id')} granted where party.contract_id = c.id`,
      'party.id',
    );
    const node = object({
      id: gid('Contract', code, 'c.id'),
      openedOn: quoted('c.opened_on'),
      status,
      jurisdiction: object({ code: quoted(`'${code}'`) }),
      scheme: object({ code: quoted('c.scheme') }),
      signatories,
      prestations: where(under('c.scopes', 'PROGRESS'), prestations([])),
      attestations: where(
        under('c.scopes', 'ATTESTATIONS', 'PROGRESS'),
        attestations(s, code, 'a.contract_id = c.id'),
      ),
    });
    return `select n, ${object({ node })} as edge from page c where code = '${code}' and n <= $1`;
  });
  const readings = countries.map(({ s, code }) => {
    const reading = recordReading(s, {
      role: 'PARTNER_APP',
      ground: 'CONSENT',
      who: '$3::text',
      parts: ['IDENTITY', 'CONTRACTS', 'COURSES', 'ATTESTATIONS'],
      files: `
  select distinct p.file_id from page c join ${s}.contract_party p on p.contract_id = c.id
    cross join lateral ${grantedBy(s, 'p.file_id')} granted
  where c.code = '${code}' and c.n <= $1 and granted.scopes is not null`,
    });
    return `read_${code.toLowerCase()} as (${reading})`;
  });
  const connection = object({
    edges: `'[' || string_agg(edge, ',' order by n) || ']'`,
    pageInfo: object({ hasNextPage: '((select count(*) from page) > $1)::text' }),
  });
  return `
with app as materialized (${servedApp('$3::text', '$2::date')}),
page as materialized (
  select *, row_number() over (order by opened_on desc, code collate "C", id) as n
  from (${page.join(' union all ')}) merged order by n limit $1::integer + 1
),
${readings.join(',\n')}
select ${object({ data: object({ contracts: connection }) })} as answer from (${nodes.join(' union all ')}) rows`;
}

/**
 * Attendance of a group: session, rows, key, instant, the authority's code. One statement with the audited act,
 * its key, and that the files were read.
 */
export function attendance(s: string, code: string): string {
  const enrolment = object({ id: gid('Enrolment', code, 'enrolment_id') });
  const payload = object({
    decision: `'{"verdict":"GRANTED","outcome":"RECORDED"}'`,
    enrolments: `'[' || string_agg(${enrolment}, ',' order by file_id) || ']'`,
    userErrors: `'[]'`,
    dryRun: `'false'`,
  });
  const reading = recordReading(s, {
    ...BY_AUTHORITY,
    who: '$5::text',
    parts: ['IDENTITY', 'COURSES'],
    files: 'select distinct file_id from written',
  });
  return `
with instant as materialized (select set_config('gateway.now', $4, true) as now),
written as (
  insert into ${s}.attendance (id, enrolment_id, session_id, contract_id, file_id, minutes, signed)
  select gen_random_uuid(), e.id, $1::uuid, e.contract_id, e.file_id, r.minutes, true
  from instant, jsonb_to_recordset($2::jsonb) as r(id uuid, minutes integer) join ${s}.enrolment e on e.id = r.id
    join ${s}.person_file f on f.id = e.file_id
  where instant.now is not null and ${ofAuthority(s, '$5::text')}
  on conflict on constraint attendance_once do update set minutes = excluded.minutes, signed = excluded.signed
  returning enrolment_id, file_id
),
read as (${reading}),
key as (
  insert into ${s}.idempotency (client, organisation, verb, key, input_hash, decision_id, subjects, recorded_at)
  values ('demo', 'CASE_WORKER ' || $5::text, 'recordAttendance', $3, md5($3), gen_random_uuid(), '{}', $4::timestamptz)
  returning decision_id
),
head as (
  update ${s}.audit_head set sequence = sequence + 1, hash = encode(sha256(convert_to(hash || $3 || $2::text, 'UTF8')), 'hex')
  returning sequence, hash
),
entry as (
  insert into ${s}.audit_entry (sequence, recorded_at, verb, client, organisation, verdict, decision_id, subjects, file_ids,
    input_hashes, previous_hash, hash)
  select sequence, $4::timestamptz, 'recordAttendance', 'demo', 'CASE_WORKER ' || $5::text, 'GRANTED', decision_id, '{}',
    array(select file_id from written), '{}', hash, hash from head, key
)
select ${object({ data: object({ recordAttendance: payload }) })} as answer from written`;
}
