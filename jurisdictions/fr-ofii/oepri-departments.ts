/** A department where schools were open to parents, by its INSEE code, with its academy. */
export interface OepriDepartment {
  readonly code: string;
  readonly name: string;
  readonly academy: string;
}

/** Annex 1 of the circular of 28 July 2009: 31 departments of 25 academies, school year 2009-2010. */
export const DEPARTMENTS_2009_2010: readonly OepriDepartment[] = [
  { code: '13', name: 'Bouches-du-Rhône', academy: 'Aix-Marseille' },
  { code: '60', name: 'Oise', academy: 'Amiens' },
  { code: '80', name: 'Somme', academy: 'Amiens' },
  { code: '25', name: 'Doubs', academy: 'Besançon' },
  { code: '33', name: 'Gironde', academy: 'Bordeaux' },
  { code: '14', name: 'Calvados', academy: 'Caen' },
  { code: '63', name: 'Puy-de-Dôme', academy: 'Clermont-Ferrand' },
  { code: '2A', name: 'Corse-du-Sud', academy: 'Corse' },
  { code: '93', name: 'Seine-Saint-Denis', academy: 'Créteil' },
  { code: '77', name: 'Seine-et-Marne', academy: 'Créteil' },
  { code: '94', name: 'Val-de-Marne', academy: 'Créteil' },
  { code: '21', name: "Côte-d'Or", academy: 'Dijon' },
  { code: '59', name: 'Nord', academy: 'Lille' },
  { code: '87', name: 'Haute-Vienne', academy: 'Limoges' },
  { code: '69', name: 'Rhône', academy: 'Lyon' },
  { code: '34', name: 'Hérault', academy: 'Montpellier' },
  { code: '54', name: 'Meurthe-et-Moselle', academy: 'Nancy-Metz' },
  { code: '44', name: 'Loire-Atlantique', academy: 'Nantes' },
  { code: '83', name: 'Var', academy: 'Nice' },
  { code: '45', name: 'Loiret', academy: 'Orléans-Tours' },
  { code: '75', name: 'Paris', academy: 'Paris' },
  { code: '86', name: 'Vienne', academy: 'Poitiers' },
  { code: '51', name: 'Marne', academy: 'Reims' },
  { code: '35', name: 'Ille-et-Vilaine', academy: 'Rennes' },
  { code: '76', name: 'Seine-Maritime', academy: 'Rouen' },
  { code: '67', name: 'Bas-Rhin', academy: 'Strasbourg' },
  { code: '31', name: 'Haute-Garonne', academy: 'Toulouse' },
  { code: '91', name: 'Essonne', academy: 'Versailles' },
  { code: '92', name: 'Hauts-de-Seine', academy: 'Versailles' },
  { code: '78', name: 'Yvelines', academy: 'Versailles' },
  { code: '95', name: "Val-d'Oise", academy: 'Versailles' },
];
