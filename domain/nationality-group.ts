import type { PlainDate } from './calendar.ts';
import { STATELESS } from './facts.ts';
import { memberOn } from './memberships.ts';
import { NOT_KNOWN } from './published-table.ts';

/** Few enough that figures are not all too small to be shown. */
export type NationalityGroup =
  | 'EU_EEA'
  | 'OTHER_EUROPE'
  | 'AFRICA'
  | 'AMERICAS'
  | 'ASIA'
  | 'OCEANIA'
  | typeof STATELESS
  | typeof NOT_KNOWN;

/** By region as the United Nations' statistics reckon them (M49), in ISO 3166-1 alpha-2. */
const REGIONS = {
  OTHER_EUROPE:
    'AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK',
  AFRICA:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW',
  AMERICAS:
    'AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI',
  ASIA: 'AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE',
  OCEANIA: 'AS AU CK CX CC FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS',
} as const satisfies Partial<Record<NationalityGroup, string>>;

/** Every nationality that a file may have, by its region. */
const BY_CODE: ReadonlyMap<string, NationalityGroup> = new Map([
  ...Object.entries(REGIONS).flatMap(([region, codes]) =>
    // The keys of the constant are literal; Object.entries forgets them.
    codes.split(' ').map((code) => [code, region as keyof typeof REGIONS] as const),
  ),
  [STATELESS, STATELESS] as const,
]);

/** The group of a nationality on a day: a member's of the Union or the Area before the region's. */
export function nationalityGroup(code: string, on: PlainDate): NationalityGroup {
  if (memberOn('EU', code, on) || memberOn('EEA', code, on)) return 'EU_EEA';
  return BY_CODE.get(code) ?? NOT_KNOWN;
}

/** The groups of all nationalities on a day, by code. */
export function nationalityGroups(on: PlainDate): Readonly<Record<string, NationalityGroup>> {
  return Object.fromEntries([...BY_CODE.keys()].map((code) => [code, nationalityGroup(code, on)]));
}
