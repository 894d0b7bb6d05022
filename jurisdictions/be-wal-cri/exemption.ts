import { completedYears, covers, lastedMoreThan, type PlainDate } from '../../domain/calendar.ts';
import { type ExemptionGround, type FactsRead, type Reason, weigh } from '../../domain/decision.ts';
import type { Employment, Facts } from '../../domain/facts.ts';
import { provisionOn, type Rule } from '../../domain/law.ts';
import type { Dates } from '../jurisdiction.ts';
import type { Catalogue } from './catalogue.ts';
import type { BeWalFacts } from './facts.ts';
import { LAW } from './law.ts';
import type { Evidence } from './terms.ts';
import { unbroken } from './unbroken.ts';

/** What one exemption rule found; the ground is null where it does not hold. */
export interface Exemption {
  readonly reason: Reason;
  readonly ground: ExemptionGround | null;
}

type ExemptionRule = (catalogue: Catalogue, facts: Facts<BeWalFacts>, dates: Dates) => Exemption;

const EXEMPTIONS: readonly ExemptionRule[] = [
  medicalCertificate,
  belgianDiploma,
  age,
  work,
  higherEducation,
  standstill,
  attestation,
];

/** What lifts the obligation, all rules in the order of the rule book. */
export function exemptions(
  catalogue: Catalogue,
  facts: Facts<BeWalFacts>,
  dates: Dates,
): readonly Exemption[] {
  return EXEMPTIONS.map((rule) => rule(catalogue, facts, dates));
}

/** A medical certificate that the path cannot be followed is valid on the day asked. WAL-EXE-1 */
function medicalCertificate(_: Catalogue, { own }: Facts<BeWalFacts>, { asOf }: Dates): Exemption {
  const name = 'BE_WAL.medicalCertificate';
  const certificate = own.medicalCertificate;
  return exemption(
    LAW['WAL-EXE-1'],
    { [name]: certificate },
    certificate && covers(certificate.issuedOn, certificate.until, asOf),
    { evidence: 'MEDICAL_CERTIFICATE', evidenceOn: certificate?.issuedOn },
    [name],
  );
}

/** A certificate or diploma of Belgian education was obtained by the day asked. WAL-EXE-2 */
function belgianDiploma(_: Catalogue, { own }: Facts<BeWalFacts>, { asOf }: Dates): Exemption {
  const diploma = own.belgianDiploma;
  return exemption(
    LAW['WAL-EXE-2'],
    { 'BE_WAL.belgianDiploma': diploma },
    diploma && diploma.issuedOn <= asOf,
    { evidence: 'BELGIAN_DIPLOMA', evidenceOn: diploma?.issuedOn },
  );
}

/** Under 18, or 65 and over, on the day asked. WAL-EXE-3 */
function age(catalogue: Catalogue, { common }: Facts<BeWalFacts>, { asOf, governingDate }: Dates): Exemption {
  const { birthDate } = common;
  const years = birthDate && completedYears(birthDate, asOf);
  return exemption(
    LAW['WAL-EXE-3'],
    { birthDate },
    years === undefined
      ? undefined
      : years < provisionOn(catalogue.obligedFromAgeYears, governingDate) ||
          years >= provisionOn(catalogue.exemptFromAgeYears, governingDate),
    { evidence: 'BIRTH_DATE', evidenceOn: birthDate },
  );
}

/** At work at least half-time on the day asked, and unbroken for more than three months. WAL-EXE-4 */
function work(
  catalogue: Catalogue,
  { common }: Facts<BeWalFacts>,
  { asOf, governingDate }: Dates,
): Exemption {
  const percent = provisionOn(catalogue.workAtLeastPercent, governingDate);
  const months = provisionOn(catalogue.workOverMonths, governingDate);
  const { employments } = common;
  const share = (jobs: readonly Employment[]) => jobs.reduce((sum, job) => sum + job.fullTimePercent, 0);
  const run = employments && unbroken(employments, (jobs) => share(jobs) >= percent, asOf);
  return exemption(
    LAW['WAL-EXE-4'],
    {
      employments: employments?.map(({ from, until, fullTimePercent }) => ({ from, until, fullTimePercent })),
      ...(run?.since === null ? { 'employments.from': undefined } : {}),
    },
    run === undefined || run?.since === null
      ? undefined
      : run !== null && lastedMoreThan(run.since, { months }, asOf),
    { evidence: 'EMPLOYMENT', evidenceOn: run?.since },
  );
}

/** Student, grant holder or teacher in recognised higher education on the day asked. WAL-EXE-5 */
function higherEducation(_: Catalogue, { own }: Facts<BeWalFacts>, { asOf }: Dates): Exemption {
  const role = own.higherEducationRole;
  return exemption(
    LAW['WAL-EXE-5'],
    { 'BE_WAL.higherEducationRole': role && { kind: role.kind, from: role.from, until: role.until } },
    role && covers(role.from, role.until, asOf),
    { evidence: role?.kind ?? null, evidenceOn: role?.from },
  );
}

/** A nationality held on the day asked is Turkish, or of a state with the same standstill clause. WAL-EXE-6 */
function standstill(
  catalogue: Catalogue,
  { common }: Facts<BeWalFacts>,
  { governingDate }: Dates,
): Exemption {
  const states = provisionOn(catalogue.standstillStates, governingDate);
  const { nationalities } = common;
  return exemption(
    LAW['WAL-EXE-6'],
    { nationalities },
    nationalities?.some((country) => states.includes(country)),
    { evidence: 'NATIONALITY', evidenceOn: null },
  );
}

/** An attestation of the path, or of the kind from elsewhere in Belgium, was issued by the day asked. WAL-EXE-7 */
function attestation(_: Catalogue, { own }: Facts<BeWalFacts>, { asOf }: Dates): Exemption {
  const held = own.attestations === null ? [] : own.attestations;
  const first = held
    ?.filter(({ issuedOn }) => issuedOn <= asOf)
    .toSorted((a, b) => a.issuedOn.localeCompare(b.issuedOn))[0];
  return exemption(
    LAW['WAL-EXE-7'],
    { 'BE_WAL.attestations': held?.map(({ kind, issuedOn }) => ({ kind, issuedOn })) },
    held && first !== undefined,
    { evidence: first ? `ATTESTATION_${first.kind}` : null, evidenceOn: first?.issuedOn },
  );
}

/** Weighs an exemption; null for `holds` comes from a fact that is known to be none. */
function exemption(
  rule: Rule,
  facts: FactsRead,
  holds: boolean | null | undefined,
  proof: { readonly evidence: Evidence | null; readonly evidenceOn: PlainDate | null | undefined },
  special: readonly string[] = [],
): Exemption {
  const evidenceOn = proof.evidenceOn ?? null;
  return {
    reason: weigh(rule, facts, holds === null ? false : holds, special),
    ground: holds === true ? { rule, evidence: proof.evidence, evidenceOn } : null,
  };
}
