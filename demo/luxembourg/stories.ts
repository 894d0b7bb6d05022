import { asks, COMES_TWICE, MISSES_ONE, signs } from './deeds.ts';
import {
  at,
  civic,
  course,
  inCourse,
  next,
  orientation,
  SIGNED,
  type Story,
  told,
  validated,
} from './story.ts';
import { TROUBLES } from './troubles.ts';

const NOT_SIGNED: readonly Story[] = [
  told([12, 13, 14, 14, 15, 15], []),
  // Longer ago than a year: what is told of them is due to be deleted. LU-PATH-5
  told([5, 8, 10, 11], []),
  told([13], [at(-5, asks('REFUSED'))], { registered: -60, informed: [-60] }),
  // Registered, and no information session yet. LU-PATH-1
  told([14, 15, 15], [at(-6, asks('REFUSED'))], { informed: [] }),
  told([15, 15, 15, 15, 15], [at(2, asks())], { registered: -1, informed: [-1] }),
];

const REFUSED_AT_SIGNATURE = [at(-6, asks()), at(-4, signs(undefined, 'REFUSED'))];

/** May not sign. LU-ELIG-2 to 7 */
const NOT_ELIGIBLE: readonly Story[] = [
  told([13, 14], REFUSED_AT_SIGNATURE, { own: { internationalProtectionApplicant: true } }),
  told([13], REFUSED_AT_SIGNATURE, { own: { temporaryTitle: true } }),
  told([14], REFUSED_AT_SIGNATURE, { ages: [14, 14] }),
  told([12], REFUSED_AT_SIGNATURE, { secondNationality: 'LU' }),
];

const BEFORE_THE_FIRST_COURSE: readonly Story[] = [
  told([15, 15, 15, 15, 15], [at(-1, asks()), at(1, signs())], { registered: -5, informed: [-5] }),
  // Enrolled in a course of the term to come.
  told([15, 15], [...SIGNED, at(2, inCourse('luxembourgish', undefined, 1).deed)]),
];

const ON_THE_WAY: readonly Story[] = [
  told([15, 15, 15], [...SIGNED, inCourse('french')]),
  told([15, 15], [...SIGNED, inCourse('luxembourgish')]),
  told([15, 15], [...SIGNED, inCourse('german', MISSES_ONE)]),
  // The first course done, the second voucher in hand.
  told([14, 14, 14], [...SIGNED, ...course('french'), next(), civic()]),
  told([14], [...SIGNED, ...course('luxembourgish'), civic(), orientation(), next()]),
  told(
    [14, 14, 14, 14],
    [...SIGNED, ...course('german'), civic(), next(), inCourse('luxembourgish', undefined, 1)],
  ),
  // The certificate is out, the copy is not in.
  told([14, 14], [...SIGNED, inCourse('french', MISSES_ONE)]),
  // A module missed, the whole of another course attended. LU-CIV-2
  told([9, 11, 13], [...SIGNED, ...course('luxembourgish'), civic(0, MISSES_ONE), civic(1)]),
];

const DONE: readonly Story[] = [
  told([4, 6, 8, 10, 12], [...SIGNED, ...course('french'), civic(), orientation(), validated()]),
  told([6, 12], [...SIGNED, ...course('german'), civic(), orientation(), validated()]),
  told([3, 5, 9, 11, 13], [...SIGNED, ...course('luxembourgish'), civic(), orientation(1), validated(1)]),
  told(
    [5, 7, 9],
    [
      ...SIGNED,
      ...course('french'),
      next(),
      ...course('luxembourgish', 1),
      civic(1),
      orientation(1),
      validated(1),
    ],
  ),
  // Three vouchers used. LU-LANG-3
  told(
    [2, 4, 8, 10],
    [
      ...SIGNED,
      ...course('french'),
      next(),
      civic(1),
      ...course('luxembourgish', 1),
      next(1),
      orientation(2),
      ...course('luxembourgish', 2),
      validated(2),
    ],
  ),
];

/** Two years over, and something left to do. LU-VAL-2 */
const TOO_LATE: readonly Story[] = [
  told([2, 3, 5], [...SIGNED, ...course('french')]),
  told([4, 6], [...SIGNED, ...course('luxembourgish'), orientation(), next()]),
  told([1, 7], [...SIGNED, inCourse('french', COMES_TWICE), civic()]),
];

/** Everybody of Luxembourg's demo people. */
export const STORIES: readonly Story[] = [
  ...NOT_SIGNED,
  ...NOT_ELIGIBLE,
  ...BEFORE_THE_FIRST_COURSE,
  ...ON_THE_WAY,
  ...DONE,
  ...TOO_LATE,
  ...TROUBLES,
];
