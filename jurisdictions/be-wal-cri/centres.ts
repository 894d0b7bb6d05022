import type { Centre } from '../../domain/centre.ts';
import { CRI_NAMUR } from './authorities.ts';

/** The centre of the province of Namur, with its communes. WAL-IN-3 */
export const NAMUR: Centre = {
  code: CRI_NAMUR.code,
  name: 'C.A.I., centre régional d’intégration de la province de Namur',
  phone: '081 71 35 18',
  email: 'accompagnement@cainamur.be',
  communes: [
    ...['Andenne', 'Anhée', 'Assesse', 'Beauraing', 'Bièvre', 'Cerfontaine', 'Ciney', 'Couvin', 'Dinant'],
    ...['Doische', 'Éghezée', 'Fernelmont', 'Floreffe', 'Florennes', 'Fosses-la-Ville', 'Gedinne'],
    ...['Gembloux', 'Gesves', 'Hamois', 'Hastière', 'Havelange', 'Houyet', 'Jemeppe-sur-Sambre'],
    ...['La Bruyère', 'Mettet', 'Namur', 'Ohey', 'Onhaye', 'Philippeville', 'Profondeville', 'Rochefort'],
    ...['Sambreville', 'Sombreffe', 'Somme-Leuze', 'Viroinval', 'Vresse-sur-Semois', 'Walcourt', 'Yvoir'],
  ],
  receivesIn: [
    ...['Namur', 'Andenne', 'Ciney', 'Beauraing', 'Sambreville', 'Gembloux', 'Philippeville', 'Dinant'],
  ],
};
