import type { Mint } from './act.ts';
import type { PlainDate } from './calendar.ts';
import { covers } from './calendar.ts';
import type { FactValue } from './decision.ts';
import type { Dossier } from './dossier.ts';
import type { CommonFacts, Dated, Employment, Residence, ResidenceTitle } from './facts.ts';
import type { FactRecord } from './person.ts';

type Draft = Omit<FactRecord, 'id' | 'fileId' | 'special'>;
type Fields = Readonly<Record<string, FactValue | undefined>>;

/** One row for each item of a known list; one row with a null value where it is known to be empty. */
function listed<Item extends Dated>(
  kind: string,
  items: readonly Item[] | undefined,
  value: (item: Item) => FactValue,
): readonly Draft[] {
  if (items === undefined) return [];
  if (items.length === 0) return [{ kind, value: null, validFrom: null, validUntil: null }];
  return items.map((item) => ({ kind, value: value(item), validFrom: item.from, validUntil: item.until }));
}

/** Facts as given, as rows of a file. The birth date is the file's own column. `specialNames` may carry the country's prefix. */
export function factRecordsOf(
  common: CommonFacts,
  own: Readonly<Record<string, FactValue | undefined>>,
  countryCode: string,
  specialNames: readonly string[],
  mint: Mint,
  fileId: string,
): readonly FactRecord[] {
  const always = { from: null, until: null };
  const nationalities = common.nationalities?.map((code) => ({ code, ...always }));
  const drafts = [
    ...listed('nationality', nationalities, ({ code }) => code),
    ...listed('residenceTitle', common.residenceTitles, ({ country, kind, firstIssue }) => ({
      country,
      kind,
      firstIssue,
    })),
    ...listed('residence', common.residences, ({ country }) => ({ country })),
    ...listed('employment', common.employments, ({ fullTimePercent }) => ({ fullTimePercent })),
    ...Object.entries(own).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [{ kind: `${countryCode}.${name}`, value, validFrom: null, validUntil: null }],
    ),
  ];
  return drafts.map((draft) => ({
    id: mint.id(),
    fileId,
    ...draft,
    special: specialNames.some((name) => name === draft.kind || `${countryCode}.${name}` === draft.kind),
  }));
}

function fields(value: FactValue): Fields {
  // FactValue's only shape that is neither null, scalar nor list is the record.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function text(value: FactValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function dated({ validFrom, validUntil }: FactRecord): Dated {
  return { from: validFrom, until: validUntil };
}

function titleOf(row: FactRecord): ResidenceTitle {
  const { country, kind, firstIssue } = fields(row.value);
  return {
    ...dated(row),
    country: text(country) ?? '',
    kind: text(kind),
    firstIssue: typeof firstIssue === 'boolean' ? firstIssue : undefined,
  };
}

function residenceOf(row: FactRecord): Residence {
  return { ...dated(row), country: text(fields(row.value)['country']) ?? '' };
}

function employmentOf(row: FactRecord): Employment {
  const { fullTimePercent } = fields(row.value);
  return { ...dated(row), fullTimePercent: typeof fullTimePercent === 'number' ? fullTimePercent : 0 };
}

/** The facts of a file as they stood on `asOf`: rows that begin later are not known yet, those that ended are. */
export function factsOf(
  dossier: Dossier,
  countryCode: string,
  asOf: PlainDate,
): { readonly common: CommonFacts; readonly own: Readonly<Record<string, FactValue>> } {
  const begun = dossier.facts.filter(({ validFrom }) => validFrom === null || validFrom <= asOf);
  const standing = begun.filter((row) => covers(row.validFrom, row.validUntil, asOf));

  function list<Item>(kind: string, item: (row: FactRecord) => Item): readonly Item[] | undefined {
    const rows = begun.filter((row) => row.kind === kind);
    return rows.length === 0 ? undefined : rows.filter(({ value }) => value !== null).map(item);
  }

  const nationalities = standing
    .filter(({ kind }) => kind === 'nationality')
    .flatMap(({ value }) => text(value) ?? [])
    .toSorted();
  const prefix = `${countryCode}.`;
  const own = standing
    .filter(({ kind }) => kind.startsWith(prefix))
    .toSorted((one, other) => (one.validFrom ?? '').localeCompare(other.validFrom ?? ''))
    .map(({ kind, value }) => [kind.slice(prefix.length), value] as const);
  return {
    common: {
      birthDate: dossier.file.birthDate ?? undefined,
      nationalities: nationalities.length === 0 ? undefined : nationalities,
      residenceTitles: list('residenceTitle', titleOf),
      residences: list('residence', residenceOf),
      employments: list('employment', employmentOf),
    },
    own: Object.fromEntries(own),
  };
}
