/** Regions of 2009 that have one of the departments below, each with a committee of its own. */
export const REGIONS = {
  ALSACE: 'Alsace',
  AQUITAINE: 'Aquitaine',
  AUVERGNE: 'Auvergne',
  BASSE_NORMANDIE: 'Basse-Normandie',
  BOURGOGNE: 'Bourgogne',
  BRETAGNE: 'Bretagne',
  CENTRE: 'Centre',
  CHAMPAGNE_ARDENNE: 'Champagne-Ardenne',
  CORSE: 'Corse',
  FRANCHE_COMTE: 'Franche-Comté',
  HAUTE_NORMANDIE: 'Haute-Normandie',
  ILE_DE_FRANCE: 'Île-de-France',
  LANGUEDOC_ROUSSILLON: 'Languedoc-Roussillon',
  LIMOUSIN: 'Limousin',
  LORRAINE: 'Lorraine',
  MIDI_PYRENEES: 'Midi-Pyrénées',
  NORD_PAS_DE_CALAIS: 'Nord-Pas-de-Calais',
  PAYS_DE_LA_LOIRE: 'Pays de la Loire',
  PICARDIE: 'Picardie',
  POITOU_CHARENTES: 'Poitou-Charentes',
  PROVENCE_ALPES_COTE_D_AZUR: "Provence-Alpes-Côte d'Azur",
  RHONE_ALPES: 'Rhône-Alpes',
} as const;
export type Region = keyof typeof REGIONS;

/** A department where schools were open to parents, by its INSEE code, with its academy and its region. */
export interface OepriDepartment {
  readonly code: string;
  readonly name: string;
  readonly academy: string;
  readonly region: Region;
}

/** Annex 1 of the circular of 28 July 2009: 31 departments of 25 academies, school year 2009-2010. */
export const DEPARTMENTS_2009_2010: readonly OepriDepartment[] = [
  { code: '13', name: 'Bouches-du-Rhône', academy: 'Aix-Marseille', region: 'PROVENCE_ALPES_COTE_D_AZUR' },
  { code: '60', name: 'Oise', academy: 'Amiens', region: 'PICARDIE' },
  { code: '80', name: 'Somme', academy: 'Amiens', region: 'PICARDIE' },
  { code: '25', name: 'Doubs', academy: 'Besançon', region: 'FRANCHE_COMTE' },
  { code: '33', name: 'Gironde', academy: 'Bordeaux', region: 'AQUITAINE' },
  { code: '14', name: 'Calvados', academy: 'Caen', region: 'BASSE_NORMANDIE' },
  { code: '63', name: 'Puy-de-Dôme', academy: 'Clermont-Ferrand', region: 'AUVERGNE' },
  { code: '2A', name: 'Corse-du-Sud', academy: 'Corse', region: 'CORSE' },
  { code: '93', name: 'Seine-Saint-Denis', academy: 'Créteil', region: 'ILE_DE_FRANCE' },
  { code: '77', name: 'Seine-et-Marne', academy: 'Créteil', region: 'ILE_DE_FRANCE' },
  { code: '94', name: 'Val-de-Marne', academy: 'Créteil', region: 'ILE_DE_FRANCE' },
  { code: '21', name: "Côte-d'Or", academy: 'Dijon', region: 'BOURGOGNE' },
  { code: '59', name: 'Nord', academy: 'Lille', region: 'NORD_PAS_DE_CALAIS' },
  { code: '87', name: 'Haute-Vienne', academy: 'Limoges', region: 'LIMOUSIN' },
  { code: '69', name: 'Rhône', academy: 'Lyon', region: 'RHONE_ALPES' },
  { code: '34', name: 'Hérault', academy: 'Montpellier', region: 'LANGUEDOC_ROUSSILLON' },
  { code: '54', name: 'Meurthe-et-Moselle', academy: 'Nancy-Metz', region: 'LORRAINE' },
  { code: '44', name: 'Loire-Atlantique', academy: 'Nantes', region: 'PAYS_DE_LA_LOIRE' },
  { code: '83', name: 'Var', academy: 'Nice', region: 'PROVENCE_ALPES_COTE_D_AZUR' },
  { code: '45', name: 'Loiret', academy: 'Orléans-Tours', region: 'CENTRE' },
  { code: '75', name: 'Paris', academy: 'Paris', region: 'ILE_DE_FRANCE' },
  { code: '86', name: 'Vienne', academy: 'Poitiers', region: 'POITOU_CHARENTES' },
  { code: '51', name: 'Marne', academy: 'Reims', region: 'CHAMPAGNE_ARDENNE' },
  { code: '35', name: 'Ille-et-Vilaine', academy: 'Rennes', region: 'BRETAGNE' },
  { code: '76', name: 'Seine-Maritime', academy: 'Rouen', region: 'HAUTE_NORMANDIE' },
  { code: '67', name: 'Bas-Rhin', academy: 'Strasbourg', region: 'ALSACE' },
  { code: '31', name: 'Haute-Garonne', academy: 'Toulouse', region: 'MIDI_PYRENEES' },
  { code: '91', name: 'Essonne', academy: 'Versailles', region: 'ILE_DE_FRANCE' },
  { code: '92', name: 'Hauts-de-Seine', academy: 'Versailles', region: 'ILE_DE_FRANCE' },
  { code: '78', name: 'Yvelines', academy: 'Versailles', region: 'ILE_DE_FRANCE' },
  { code: '95', name: "Val-d'Oise", academy: 'Versailles', region: 'ILE_DE_FRANCE' },
];
