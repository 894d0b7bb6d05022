import { attestationVerified } from './attestation-verified.ts';
import { franceClosed } from './france-closed.ts';
import { franceExtendedAndTerminated } from './france-extended-and-terminated.ts';
import { franceFamily } from './france-family.ts';
import { franceFromMorocco } from './france-from-morocco.ts';
import { franceSchoolYear } from './france-school-year.ts';
import { franceVisaAllTheSame } from './france-visa-all-the-same.ts';
import type { Journey } from './journey.ts';
import { luxembourgBond } from './luxembourg-bond.ts';
import { luxembourgCorrected } from './luxembourg-corrected.ts';
import { luxembourgValidated } from './luxembourg-validated.ts';
import { mover } from './mover.ts';
import { walloniaAttested } from './wallonia-attested.ts';
import { walloniaOverdue } from './wallonia-overdue.ts';
import { walloniaVoluntary } from './wallonia-voluntary.ts';
import { whatIsOpenToMe } from './what-is-open-to-me.ts';
import { whoSeesWhat } from './who-sees-what.ts';

/** Every journey, in the order in which they are lived. */
export const journeys: readonly Journey[] = [
  whatIsOpenToMe,
  luxembourgValidated,
  luxembourgBond,
  luxembourgCorrected,
  franceVisaAllTheSame,
  franceFromMorocco,
  franceClosed,
  franceExtendedAndTerminated,
  franceFamily,
  franceSchoolYear,
  walloniaAttested,
  walloniaVoluntary,
  walloniaOverdue,
  mover,
  whoSeesWhat,
  attestationVerified,
];
