import type { Mint } from '../../domain/act.ts';
import type { ProviderRecord } from '../../domain/prestation.ts';

export const INL = 'Institut national des langues';
export const OPEN_DOORS = 'Portes ouvertes Sud asbl';
export const EVENING_SCHOOL = 'Cours du soir de la commune de Mierbach';
export const WORD_HOUSE = 'Maison des mots asbl';
export const LITERACY = 'Centre d’apprentissage Alzettedall';

const TEXTS: readonly Omit<ProviderRecord, 'id'>[] = [
  // It takes online enrolment alone. LU-LANG-8
  {
    name: INL,
    kind: 'INSTITUTE',
    enrolmentChannels: ['ONLINE'],
    recognisedFrom: null,
    recognisedUntil: null,
  },
  {
    name: OPEN_DOORS,
    kind: 'ASSOCIATION',
    enrolmentChannels: [],
    recognisedFrom: null,
    recognisedUntil: null,
  },
  {
    name: EVENING_SCHOOL,
    kind: 'COMMUNE',
    enrolmentChannels: [],
    recognisedFrom: null,
    recognisedUntil: null,
  },
  {
    name: WORD_HOUSE,
    kind: 'ASSOCIATION',
    enrolmentChannels: ['EMAIL'],
    recognisedFrom: null,
    recognisedUntil: null,
  },
  {
    name: LITERACY,
    kind: 'SCHOOL',
    enrolmentChannels: ['PHONE', 'EMAIL'],
    recognisedFrom: null,
    recognisedUntil: null,
  },
];

/** Who gives language courses: the national institute, and four that exist nowhere but here. */
export function providers({ id }: Mint): readonly ProviderRecord[] {
  return TEXTS.map((text) => ({ id: id(), ...text }));
}
