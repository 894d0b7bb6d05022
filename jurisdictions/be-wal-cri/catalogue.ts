import { day, type PlainDate } from '../../domain/calendar.ts';
import type { Provision } from '../../domain/law.ts';

/** What the law counts with. A later wording is one more row. */
export interface Catalogue {
  /** «Depuis moins de …». */
  readonly stayUnderYears: readonly Provision<number>[];
  /** «Titre de plus de …». */
  readonly titleOverMonths: readonly Provision<number>[];
  /** Last day on which a first title did not oblige. */
  readonly titleObtainedAfter: readonly Provision<PlainDate>[];
  /** ISO 3166-1 codes named beside the Union and the Economic Area. */
  readonly excludedBesideUnions: readonly Provision<readonly string[]>[];
  readonly obligedFromAgeYears: readonly Provision<number>[];
  readonly exemptFromAgeYears: readonly Provision<number>[];
  /** Least share of full time, in percent. */
  readonly workAtLeastPercent: readonly Provision<number>[];
  /** «Période continue de plus de …». */
  readonly workOverMonths: readonly Provision<number>[];
  /** ISO 3166-1 codes of the states with the standstill clause; the rule's sources hold the clauses. */
  readonly standstillStates: readonly Provision<readonly string[]>[];
  readonly citizenshipMinutes: readonly Provision<number>[];
  readonly citizenshipMonths: readonly Provision<number>[];
  readonly frenchMinutes: readonly Provision<number>[];
  readonly frenchMonths: readonly Provision<number>[];
  readonly workOrientationMinutes: readonly Provision<number>[];
  /** Day of the week of the drop-in session, Monday the first. */
  readonly dropInWeekday: readonly Provision<number>[];
}

export const CATALOGUE: Catalogue = {
  stayUnderYears: [{ value: 3, rule: 'WAL-OBL-1' }],
  titleOverMonths: [{ value: 3, rule: 'WAL-OBL-2' }],
  titleObtainedAfter: [{ value: day('2016-05-19'), rule: 'WAL-OBL-3' }],
  excludedBesideUnions: [{ value: ['CH'], rule: 'WAL-OBL-4' }],
  obligedFromAgeYears: [{ value: 18, rule: 'WAL-EXE-3' }],
  exemptFromAgeYears: [{ value: 65, rule: 'WAL-EXE-3' }],
  workAtLeastPercent: [{ value: 50, rule: 'WAL-EXE-4' }],
  workOverMonths: [{ value: 3, rule: 'WAL-EXE-4' }],
  standstillStates: [{ value: ['TR'], rule: 'WAL-EXE-6' }],
  citizenshipMinutes: [{ value: 3_600, rule: 'WAL-AXE-2' }],
  citizenshipMonths: [{ value: 4, rule: 'WAL-AXE-2' }],
  frenchMinutes: [{ value: 24_000, rule: 'WAL-AXE-3' }],
  frenchMonths: [{ value: 16, rule: 'WAL-AXE-3' }],
  workOrientationMinutes: [{ value: 240, rule: 'WAL-AXE-4' }],
  dropInWeekday: [{ value: 3, rule: 'WAL-AXE-9' }],
};
