import type { PlainDate } from './calendar.ts';
import type { FactValue } from './decision.ts';

export type Sex = 'FEMALE' | 'MALE' | 'OTHER';

/** One country's file on one person. `revision` grows by one with each act that touches the file. */
export interface FileRecord {
  readonly id: string;
  readonly authorityId: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDate: PlainDate | null;
  readonly sex: Sex | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly postalAddress: string | null;
  /** BCP 47 tags of the languages the person speaks. */
  readonly languages: readonly string[];
  readonly registeredOn: PlainDate;
  readonly revision: number;
  /** Last day on which the file may be kept, where a rule ends it; its rule beside it. */
  readonly keptUntil: PlainDate | null;
  readonly keptUntilRule: string | null;
  /** The rules by which what follows from the file's facts was last computed; null before it was. */
  readonly rulesVersion: string | null;
  readonly source: string | null;
  readonly sourceKey: string | null;
}

/** A native identifier: `LU_MATRICULE`, `BE_NATIONAL_NUMBER`, `FR_FOREIGNER_NUMBER`. */
export interface IdentifierRecord {
  readonly id: string;
  readonly fileId: string;
  readonly scheme: string;
  readonly value: string;
}

/**
 * A dated fact. `kind` is the fact's name (`nationality`, `residenceTitle`, `LU.wishesToStay`); both
 * ends are included and null where open; a null value says that it is known that there is none.
 */
export interface FactRecord {
  readonly id: string;
  readonly fileId: string;
  readonly kind: string;
  readonly value: FactValue;
  readonly validFrom: PlainDate | null;
  readonly validUntil: PlainDate | null;
  readonly special: boolean;
}
