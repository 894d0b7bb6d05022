import { Assessment, assessmentMutations } from './assessment.ts';
import { Attestation, attestationMutations, attestationQueries, Issuer } from './attestation.ts';
import { Authority } from './authority.ts';
import { Consent, ConsentRequest, consentMutations, consentQueries, PartnerApp } from './consent.ts';
import {
  Contract,
  ContractChild,
  ContractStatusStep,
  contractMutations,
  contractQueries,
  PathStep,
  Signatory,
  TimelineEvent,
} from './contract.ts';
import {
  Attendance,
  Course,
  CourseSession,
  courseQueries,
  Enrolment,
  InterpretingRequest,
  Provider,
} from './course.ts';
import { courseMutations } from './course-mutations.ts';
import { Decision, Exemption, Reason } from './decision.ts';
import { eligibilityQueries } from './eligibility.ts';
import { exemptionMutations, GrantedExemption } from './exemption.ts';
import type { MutationPayloadResolvers, Resolvers } from './generated/types.ts';
import { Jurisdiction, jurisdictionQueries, LegalBasis, Rule, Scheme } from './jurisdiction.ts';
import { Node, nodeQueries } from './node.ts';
import { Obligation, obligationQueries } from './obligation.ts';
import { OutcomeProposal, outcomeMutations } from './outcome.ts';
import { BoundSignIn, FileAccess, Invitation, ownDataMutations, PartErasure } from './own-data.ts';
import { Appointment, Identifier, InformationSession, Person, PersonFile, personQueries } from './person.ts';
import { linkMutations, PersonLink } from './person-link.ts';
import { personMutations } from './person-mutations.ts';
import { PossibleDuplicate } from './possible-duplicate.ts';
import { CoursePrestation, Prestation, prestationMutations } from './prestation.ts';
import {
  Answer,
  Choice,
  FigureRow,
  FigureTable,
  Project,
  ProjectDeadline,
  ProjectFunding,
  ProjectParticular,
  ProjectReport,
  ProjectSelection,
  projectQueries,
  Question,
} from './project.ts';
import { projectMutations } from './project-mutations.ts';
import { PublishedTable, PublishedValue, publishedTableQueries } from './published-table.ts';
import { recognitionQueries } from './recognition.ts';
import { retentionMutations } from './retention.ts';
import { scalars } from './scalars.ts';
import { Transmission, transmissionMutations, transmissionQueries } from './transmission.ts';
import { UserError } from './user-error.ts';
import { Viewer, viewerQueries } from './viewer.ts';
import { Voucher, VoucherStatusStep, voucherMutations, voucherQueries } from './voucher.ts';

// No field gives the interface itself: payloads are only ever reached by their own type.
const MutationPayload: MutationPayloadResolvers = { __resolveType: () => null as never };

/** The resolvers that no country owns. */
export const resolvers: Resolvers = {
  ...scalars,
  Answer,
  Choice,
  FigureRow,
  FigureTable,
  Project,
  ProjectDeadline,
  ProjectFunding,
  ProjectParticular,
  ProjectReport,
  ProjectSelection,
  PublishedTable,
  PublishedValue,
  Question,
  Appointment,
  Assessment,
  GrantedExemption,
  Attendance,
  Attestation,
  Authority,
  BoundSignIn,
  Consent,
  ConsentRequest,
  Contract,
  ContractChild,
  ContractStatusStep,
  Course,
  CoursePrestation,
  CourseSession,
  Decision,
  Enrolment,
  Exemption,
  FileAccess,
  Identifier,
  InformationSession,
  Invitation,
  Issuer,
  InterpretingRequest,
  Jurisdiction,
  LegalBasis,
  Mutation: {
    ...assessmentMutations,
    ...exemptionMutations,
    ...attestationMutations,
    ...consentMutations,
    ...contractMutations,
    ...outcomeMutations,
    ...courseMutations,
    ...ownDataMutations,
    ...linkMutations,
    ...personMutations,
    ...prestationMutations,
    ...projectMutations,
    ...retentionMutations,
    ...transmissionMutations,
    ...voucherMutations,
  },
  MutationPayload,
  Node,
  Obligation,
  OutcomeProposal,
  PartErasure,
  PartnerApp,
  PathStep,
  Person,
  PersonFile,
  PersonLink,
  PossibleDuplicate,
  Prestation,
  Provider,
  Query: {
    ...attestationQueries,
    ...consentQueries,
    ...contractQueries,
    ...courseQueries,
    ...projectQueries,
    ...recognitionQueries,
    ...eligibilityQueries,
    ...jurisdictionQueries,
    ...nodeQueries,
    ...obligationQueries,
    ...personQueries,
    ...publishedTableQueries,
    ...transmissionQueries,
    ...viewerQueries,
    ...voucherQueries,
  },
  Reason,
  Rule,
  Scheme,
  Signatory,
  TimelineEvent,
  Transmission,
  UserError,
  Viewer,
  Voucher,
  VoucherStatusStep,
};
