import type { Act } from './acts.ts';
import { correctAssessment } from './correct-assessment.ts';
import { correctAttendance } from './correct-attendance.ts';
import { correctContract, withdrawContract } from './correct-contract.ts';
import { correctCourse } from './correct-course.ts';
import { cancelEnrolment, correctEnrolment } from './correct-enrolment.ts';
import { correctExemption } from './correct-exemption.ts';
import { correctAppointment, correctInformationSession } from './correct-meetings.ts';
import { correctPerson, moveFile } from './correct-person.ts';
import { correctAttestation, correctVoucher } from './correct-proofs.ts';
import { correctTransmission } from './correct-transmission.ts';
import type { CorrectionRules } from './correction.ts';
import type { CorrectionInputs, ProjectCorrectionInputs } from './correction-inputs.ts';

type CommonCorrection = Exclude<keyof CorrectionInputs, keyof ProjectCorrectionInputs>;
type Corrections = { readonly [V in CommonCorrection]: Act<CorrectionInputs[V]> };

/** The corrections as a country offers them: all, or those of them that it picks; of projects each has its own. */
export function corrections(rules: CorrectionRules): Corrections {
  return {
    correctPerson: (...asked) => correctPerson(rules, ...asked),
    moveFile: (...asked) => moveFile(rules, ...asked),
    correctInformationSession: (...asked) => correctInformationSession(rules, ...asked),
    correctAppointment: (...asked) => correctAppointment(rules, ...asked),
    correctAssessment: (...asked) => correctAssessment(rules, ...asked),
    correctExemption: (...asked) => correctExemption(rules, ...asked),
    correctContract: (...asked) => correctContract(rules, ...asked),
    withdrawContract: (...asked) => withdrawContract(rules, ...asked),
    correctCourse: (...asked) => correctCourse(rules, ...asked),
    correctEnrolment: (...asked) => correctEnrolment(rules, ...asked),
    cancelEnrolment: (...asked) => cancelEnrolment(rules, ...asked),
    correctAttendance: (...asked) => correctAttendance(rules, ...asked),
    correctAttestation: (...asked) => correctAttestation(rules, ...asked),
    correctVoucher: (...asked) => correctVoucher(rules, ...asked),
    correctTransmission: (...asked) => correctTransmission(rules, ...asked),
  };
}
