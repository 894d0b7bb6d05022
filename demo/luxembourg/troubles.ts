import { ALWAYS, abandons, asks, COMES_TWICE, enrols, redeems, signs, validates } from './deeds.ts';
import { at, civic, course, inCourse, next, orientation, SIGNED, type Story, told } from './story.ts';
import { FRIDAY } from './terms.ts';
import { cancels, getsNext, isSettled, replaces } from './voucher-deeds.ts';

const ILLNESS = 'Hospitalisation attestée pendant le cours';

/** Vouchers that lapse, are lost, withdrawn, replaced. LU-LANG-3, LU-LANG-4 */
const UNUSED: readonly Story[] = [
  told([10, 11, 12], SIGNED),
  told([12], [...SIGNED, at(24, replaces('Bon échu, nouvelle demande de la signataire'))]),
  told([9], [...SIGNED, at(24, replaces('Bon échu, nouvelle demande du signataire'))]),
  told([13, 14], [...SIGNED, at(-3, replaces('LOST')), inCourse('german')]),
  told([13, 14, 14], [...SIGNED, at(2, cancels('Le signataire renonce pour le moment'))]),
  told(
    [12],
    [
      ...SIGNED,
      at(2, cancels('Remis par erreur')),
      at(3, replaces('Remis par erreur')),
      inCourse('french', ALWAYS, 1),
    ],
  ),
  // Shown after its last day.
  told([11, 12], [...SIGNED, at(24, redeems('german', ALWAYS, 2, 'EMAIL', 'REFUSED'))]),
];

/** Bonds that are broken: under 70 %, or abandoned. LU-LANG-5, LU-LANG-7 */
const BROKEN: readonly Story[] = [
  told([12, 13, 14], [...SIGNED, inCourse('french', COMES_TWICE)]),
  told(
    [13, 14],
    [...SIGNED, inCourse('luxembourgish', COMES_TWICE), at(3, abandons('luxembourgish'), FRIDAY)],
  ),
  told(
    [13, 14],
    [
      ...SIGNED,
      inCourse('german', COMES_TWICE),
      at(7, getsNext('REFUSED')),
      at(9, isSettled('UNLOCK_NEXT', ILLNESS)),
      at(10, getsNext()),
    ],
  ),
  told(
    [11, 12],
    [...SIGNED, inCourse('french', COMES_TWICE), at(9, isSettled('CLOSE_SEQUENCE', 'Absences sans motif'))],
  ),
];

/** The course is called off by its provider: the voucher is cancelled and replaced in its place. LU-LANG-3 */
const CALLED_OFF: readonly Story[] = [
  told(
    [10, 14, 14],
    [
      ...SIGNED,
      inCourse('calledOff'),
      at(1, replaces('COURSE_CALLED_OFF')),
      inCourse('luxembourgish', ALWAYS, 1),
    ],
  ),
  told([14], [...SIGNED, inCourse('calledOff')]),
];

/** Asked for too early, in the wrong way, or once too often; put right afterwards where it can be. */
const REFUSED_FIRST: readonly Story[] = [
  // Without the residence document. LU-PATH-4
  told(
    [9, 15],
    [at(-6, asks()), at(-4, signs(['PASSPORT'], 'REFUSED')), at(-3, signs()), inCourse('french')],
  ),
  // The institute takes online enrolment alone. LU-LANG-8
  told(
    [12, 14],
    [...SIGNED, at(-3, redeems('luxembourgish', ALWAYS, 0, 'PHONE', 'REFUSED')), inCourse('luxembourgish')],
  ),
  // Shown a second time. LU-LANG-9
  told([14], [...SIGNED, inCourse('french'), at(-1, redeems('german', ALWAYS, 0, 'EMAIL', 'REFUSED'))]),
  // The next voucher before the certificate is in. LU-LANG-7
  told([13], [...SIGNED, at(7, getsNext('REFUSED')), ...course('german'), next()]),
  // Without a voucher, without an invitation, before all is done; and a fourth voucher.
  told(
    [10],
    [
      ...SIGNED,
      at(-3, enrols('german', ALWAYS, 0, true, 'REFUSED')),
      ...course('german'),
      at(7, enrols('orientation', ALWAYS, 0, false, 'REFUSED')),
      civic(),
      orientation(),
      at(9, validates('REFUSED')),
      next(),
      ...course('french', 1),
      next(1),
      ...course('luxembourgish', 2),
      at(35, getsNext('REFUSED')),
      at(38, validates()),
    ],
  ),
];

/** Where not all goes as it was meant to. */
export const TROUBLES: readonly Story[] = [...UNUSED, ...BROKEN, ...CALLED_OFF, ...REFUSED_FIRST];
