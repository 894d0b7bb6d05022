import { Attestation, attestationMutations, Issuer } from './attestation.ts';
import { Authority } from './authority.ts';
import {
  Contract,
  ContractStatusStep,
  contractMutations,
  contractQueries,
  PathStep,
  Signatory,
  TimelineEvent,
} from './contract.ts';
import { Attendance, Course, CourseSession, courseQueries, Enrolment, Provider } from './course.ts';
import { courseMutations } from './course-mutations.ts';
import { Decision, Exemption, Reason } from './decision.ts';
import { eligibilityQueries } from './eligibility.ts';
import type { MutationPayloadResolvers, Resolvers } from './generated/types.ts';
import { Jurisdiction, jurisdictionQueries, LegalBasis, Rule, Scheme } from './jurisdiction.ts';
import { Node, nodeQueries } from './node.ts';
import { Obligation, Transmission } from './obligation.ts';
import { Appointment, Identifier, InformationSession, Person, PersonFile, personQueries } from './person.ts';
import { personMutations } from './person-mutations.ts';
import { CoursePrestation, Prestation } from './prestation.ts';
import { retentionMutations } from './retention.ts';
import { scalars } from './scalars.ts';
import { UserError } from './user-error.ts';
import { Voucher, VoucherStatusStep, voucherMutations, voucherQueries } from './voucher.ts';

// No field gives the interface itself: payloads are only ever reached by their own type.
const MutationPayload: MutationPayloadResolvers = { __resolveType: () => null as never };

/** The resolvers that no country owns. */
export const resolvers: Resolvers = {
  ...scalars,
  Appointment,
  Attendance,
  Attestation,
  Authority,
  Contract,
  ContractStatusStep,
  Course,
  CoursePrestation,
  CourseSession,
  Decision,
  Enrolment,
  Exemption,
  Identifier,
  InformationSession,
  Issuer,
  Jurisdiction,
  LegalBasis,
  Mutation: {
    ...attestationMutations,
    ...contractMutations,
    ...courseMutations,
    ...personMutations,
    ...retentionMutations,
    ...voucherMutations,
  },
  MutationPayload,
  Node,
  Obligation,
  PathStep,
  Person,
  PersonFile,
  Prestation,
  Provider,
  Query: {
    ...contractQueries,
    ...courseQueries,
    ...eligibilityQueries,
    ...jurisdictionQueries,
    ...nodeQueries,
    ...personQueries,
    ...voucherQueries,
  },
  Reason,
  Rule,
  Scheme,
  Signatory,
  TimelineEvent,
  Transmission,
  UserError,
  Voucher,
  VoucherStatusStep,
};
