/** The opaque id of a thing, or a cursor, as the API spells it. */
function opaque(text: string): string {
  return `translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

function gid(type: string, code: string, id: string): string {
  return `'"' || ${opaque(`'${type}:${code}:' || ${id}`)} || '"'`;
}

/** A JSON string of what may have to be escaped. */
const text = (value: string) => `to_json(${value})::text`;
/** A JSON string of a code, a date or a number in quotes. */
const quoted = (value: string) => `'"' || ${value} || '"'`;
const orNull = (value: string) => `coalesce(${value}, 'null')`;

/** Concatenation takes half the time of json_build_object. */
function object(fields: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(fields).map(([name, value]) => `"${name}":' || ${value} || '`);
  return `'{${pairs.join(',')}}'`;
}

function list(item: string, from: string, order: string): string {
  return `(select '[' || coalesce(string_agg(${item}, ',' order by ${order}), '') || ']' from ${from})`;
}

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

/** One person: id, today. */
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
  return `select ${object({ data: object({ person }) })} as answer from ${s}.person_file f where f.id = $1::uuid`;
}

/** A page of contracts with all: size, today, and where the page comes after another its last day and id. */
export function contractsWithAll(s: string, code: string, deep: boolean): string {
  const { status, prestations } = parts(s, code, '$2::date');
  const signatories = list(
    object({
      role: quoted('party.role'),
      person: object({
        id: gid('Person', code, 'f.id'),
        familyName: text('f.family_name'),
        givenNames: text('f.given_names'),
        birthDate: orNull(quoted('f.birth_date')),
      }),
    }),
    `${s}.contract_party party join ${s}.person_file f on f.id = party.file_id where party.contract_id = c.id`,
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
  const after = deep ? 'where opened_on <= $3::date and (opened_on < $3::date or id > $4::uuid)' : '';
  const connection = object({
    edges: `'[' || string_agg(edge, ',' order by n) || ']'`,
    pageInfo: object({
      hasNextPage: '(count(*) > $1)::text',
      endCursor: '(array_agg(cursor order by n) filter (where n <= $1))[least($1, count(*))]',
    }),
  });
  return `
select ${object({ data: object({ contracts: connection }) })} as answer
from (
  select n, ${cursor} as cursor, case when n <= $1 then ${object({ cursor, node })} end as edge
  from (
    select *, row_number() over (order by opened_on desc, id) as n
    from (select * from ${s}.contract ${after} order by opened_on desc, id limit $1::integer + 1) page
  ) c
) rows`;
}

/** A page of contracts of several countries: size, today. */
export function contractsOfCountries(
  countries: readonly { readonly s: string; readonly code: string }[],
): string {
  const page = countries.map(
    ({ s, code }) =>
      `(select '${code}' as code, id, opened_on, scheme from ${s}.contract order by opened_on desc, id limit $1::integer + 1)`,
  );
  const nodes = countries.map(({ s, code }) => {
    const { status, prestations } = parts(s, code, '$2::date');
    const signatories = list(
      object({
        role: quoted('party.role'),
        person: object({ familyName: text('f.family_name'), givenNames: text('f.given_names') }),
      }),
      `${s}.contract_party party join ${s}.person_file f on f.id = party.file_id where party.contract_id = c.id`,
      'party.id',
    );
    const node = object({
      id: gid('Contract', code, 'c.id'),
      openedOn: quoted('c.opened_on'),
      status,
      jurisdiction: object({ code: quoted(`'${code}'`) }),
      scheme: object({ code: quoted('c.scheme') }),
      signatories,
      prestations: prestations([]),
      attestations: attestations(s, code, 'a.contract_id = c.id'),
    });
    return `select n, ${object({ node })} as edge from page c where code = '${code}' and n <= $1`;
  });
  const connection = object({
    edges: `'[' || string_agg(edge, ',' order by n) || ']'`,
    pageInfo: object({ hasNextPage: '((select count(*) from page) > $1)::text' }),
  });
  return `
with page as materialized (
  select *, row_number() over (order by opened_on desc, code collate "C", id) as n
  from (${page.join(' union all ')}) merged order by n limit $1::integer + 1
)
select ${object({ data: object({ contracts: connection }) })} as answer from (${nodes.join(' union all ')}) rows`;
}

/** Attendance of a group: session, rows, key, instant. One statement with the audited act and its key. */
export function attendance(s: string, code: string): string {
  const enrolment = object({ id: gid('Enrolment', code, 'enrolment_id') });
  const payload = object({
    decision: `'{"verdict":"GRANTED","outcome":"RECORDED"}'`,
    enrolments: `'[' || string_agg(${enrolment}, ',' order by file_id) || ']'`,
    userErrors: `'[]'`,
    dryRun: `'false'`,
  });
  return `
with instant as materialized (select set_config('gateway.now', $4, true) as now),
written as (
  insert into ${s}.attendance (id, enrolment_id, session_id, contract_id, file_id, minutes, signed)
  select gen_random_uuid(), e.id, $1::uuid, e.contract_id, e.file_id, r.minutes, true
  from instant, jsonb_to_recordset($2::jsonb) as r(id uuid, minutes integer) join ${s}.enrolment e on e.id = r.id
  where instant.now is not null
  on conflict on constraint attendance_once do update set minutes = excluded.minutes, signed = excluded.signed
  returning enrolment_id, file_id
),
key as (
  insert into ${s}.idempotency (client, organisation, verb, key, input_hash, decision_id, subjects, recorded_at)
  values ('local', 'local', 'recordAttendance', $3, md5($3), gen_random_uuid(), '{}', $4::timestamptz) returning decision_id
),
head as (
  update ${s}.audit_head set sequence = sequence + 1, hash = encode(sha256(convert_to(hash || $3 || $2::text, 'UTF8')), 'hex')
  returning sequence, hash
),
entry as (
  insert into ${s}.audit_entry (sequence, recorded_at, verb, client, organisation, verdict, decision_id, subjects, file_ids,
    input_hashes, previous_hash, hash)
  select sequence, $4::timestamptz, 'recordAttendance', 'local', 'local', 'GRANTED', decision_id, '{}',
    array(select file_id from written), '{}', hash, hash from head, key
)
select ${object({ data: object({ recordAttendance: payload }) })} as answer from written`;
}
