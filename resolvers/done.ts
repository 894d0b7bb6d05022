import { holds } from '../datasources/dossiers.ts';
import type { Section } from '../datasources/sections.ts';
import type { Subjects } from '../domain/act.ts';
import type { Dossier, Shared } from '../domain/dossier.ts';
import type {
  AppointmentParent,
  AssessmentParent,
  AttestationParent,
  ContractParent,
  Country,
  CourseParent,
  DecisionParent,
  EnrolmentParent,
  GrantedExemptionParent,
  InformationSessionParent,
  InvitationParent,
  PersonLinkParent,
  PersonParent,
  PrestationParent,
  ProjectParent,
  TransmissionParent,
  VoucherParent,
} from './parents.ts';
import { seen, seenById } from './seen-rows.ts';

/** What an act came to, with the rows it made or changed at hand. */
export interface Done {
  readonly answer: {
    readonly decision: DecisionParent | null;
    readonly userErrors: [];
    readonly dryRun: boolean;
  };
  readonly country: Country;
  readonly subjects: Subjects;
  readonly dossiers: readonly Dossier[];
  person(): PersonParent | null;
  appointment(): AppointmentParent | null;
  assessment(): AssessmentParent | null;
  exemption(): GrantedExemptionParent | null;
  course(): Promise<CourseParent | null>;
  project(): Promise<ProjectParent | null>;
  informationSession(): Promise<InformationSessionParent | null>;
  /** The places in the course that the act concerned. */
  enrolments(): readonly EnrolmentParent[];
  contract(): ContractParent | null;
  prestation(): PrestationParent | null;
  voucher(): VoucherParent | null;
  enrolment(): EnrolmentParent | null;
  attestation(): AttestationParent | null;
  transmission(): TransmissionParent | null;
  invitation(): InvitationParent | null;
  link(): PersonLinkParent | null;
  /** Ids of the files that are gone, or would be. */
  erased(): Promise<readonly string[]>;
}

type FoundSection = Section &
  (
    | 'appointments'
    | 'assessments'
    | 'exemptions'
    | 'vouchers'
    | 'attestations'
    | 'contracts'
    | 'prestations'
    | 'enrolments'
    | 'transmissions'
  );

/** An act from its subjects, as found in files that the asker may see. */
export function done(
  country: Country,
  decision: DecisionParent | null,
  subjects: Subjects,
  dossiers: readonly Dossier[],
  shared: Shared,
  dryRun: boolean,
  erased: Done['erased'],
): Done {
  /** Files with a section at hand; what the answer does not select was not loaded. */
  const holding = (section: Section) => dossiers.filter((dossier) => holds(dossier, section));

  /** A row of a section that the asker may see, with the file it stands in. */
  function find<S extends FoundSection>(section: S, id: string | undefined) {
    for (const dossier of holding(section)) {
      const row = id === undefined ? null : seenById(dossier, section, id);
      if (row !== null) return { country, dossier, row };
    }
    return null;
  }
  return {
    answer: { decision, userErrors: [], dryRun },
    country,
    subjects,
    dossiers,
    person: () => {
      const [only, ...others] = dossiers;
      const named = dossiers.find(({ file }) => file.id === subjects.fileId);
      const dossier = named ?? (others.length === 0 ? only : undefined);
      return dossier === undefined ? null : { country, dossier };
    },
    appointment: () => {
      const found = find('appointments', subjects.appointmentId);
      return found && { country, dossier: found.dossier, appointment: found.row };
    },
    assessment: () => {
      const found = find('assessments', subjects.assessmentId);
      return found && { country, dossier: found.dossier, assessment: found.row };
    },
    exemption: () => {
      const found = find('exemptions', subjects.exemptionId);
      return found && { country, dossier: found.dossier, exemption: found.row };
    },
    course: async () => {
      if (subjects.courseId === undefined) return null;
      const course = shared.courses.find(({ id }) => id === subjects.courseId);
      const sessions = shared.courseSessions.filter(({ courseId }) => courseId === subjects.courseId);
      return course === undefined ? country.course(subjects.courseId) : { country, course, sessions };
    },
    project: async () => {
      const id = subjects.projectId;
      if (id === undefined) return null;
      const project = shared.projects.find((row) => row.id === id);
      if (project === undefined) return country.project(id);
      const selections = shared.projectSelections.filter(({ projectId }) => projectId === id);
      const reports = shared.projectReports.filter(({ projectId }) => projectId === id);
      const fundings = shared.projectFundings.filter(({ projectId }) => projectId === id);
      return { country, project, selections, reports, fundings };
    },
    informationSession: async () => {
      if (subjects.informationSessionId === undefined) return null;
      const session = shared.informationSessions.find(({ id }) => id === subjects.informationSessionId);
      return session === undefined
        ? country.informationSession(subjects.informationSessionId)
        : { country, session };
    },
    enrolments: () =>
      holding('enrolments').flatMap((dossier) =>
        seen(dossier, 'enrolments')
          // A contract of several parties stands in each one's file.
          .filter(({ courseId, fileId }) => courseId === subjects.courseId && fileId === dossier.file.id)
          .map((enrolment) => ({ country, dossier, enrolment })),
      ),
    contract: () => {
      const about = find('vouchers', subjects.voucherId) ?? find('attestations', subjects.attestationId);
      const id = subjects.contractId ?? about?.row.contractId ?? undefined;
      const found = find('contracts', id);
      return found && { country, dossier: found.dossier, contract: found.row };
    },
    prestation: () => {
      const found = find('prestations', subjects.prestationId);
      return found && { country, dossier: found.dossier, prestation: found.row };
    },
    voucher: () => {
      const found = find('vouchers', subjects.voucherId);
      return found && { country, dossier: found.dossier, voucher: found.row };
    },
    enrolment: () => {
      const found = find('enrolments', subjects.enrolmentId);
      return found && { country, dossier: found.dossier, enrolment: found.row };
    },
    attestation: () => {
      const found = find('attestations', subjects.attestationId);
      return found && { country, dossier: found.dossier, attestation: found.row };
    },
    transmission: () => {
      const found = find('transmissions', subjects.transmissionId);
      return found && { country, dossier: found.dossier, transmission: found.row };
    },
    invitation: () => {
      const invitations = holding('invitations').flatMap((dossier) => seen(dossier, 'invitations'));
      const invitation = invitations.find(({ id }) => id === subjects.invitationId);
      return invitation === undefined ? null : { invitation };
    },
    link: () => {
      const sides = holding('linkSides').flatMap((dossier) => seen(dossier, 'linkSides'));
      const side = sides.find(({ id }) => id === subjects.linkId);
      return side === undefined ? null : { country, side };
    },
    erased,
  };
}
