import { earliest, type PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { byId } from '../../domain/records.ts';
import { obligationLine } from '../duty-line.ts';
import type { Book } from './book.ts';
import { contractLine } from './contract-line.ts';
import { duties } from './duties.ts';
import { receptionSessionOn } from './file-facts.ts';
import { isCai, isFollowed, isOepri } from './followed-schemes.ts';
import { carriesSkillsAssessment } from './skills-assessment.ts';
import { termOf } from './term.ts';

/** The file with its skills assessments marked: due by the day of the signature. FR-BIL-1 */
function withSkillsAssessments(book: Book, dossier: Dossier): Dossier['prestations'] {
  return dossier.prestations.map((row) => {
    if (row.kind !== 'SKILLS_ASSESSMENT') return row;
    const contract = byId(dossier.contracts, row.contractId);
    const mandatory = contract !== undefined && carriesSkillsAssessment(book, contract);
    return { ...row, mandatory, origin: mandatory ? 'PRESCRIBED' : 'CHOSEN' };
  });
}

/** The day of the session at which a CAI was drawn up; of a CAIF, the one that either spouse attended. */
function governedBy(contract: ContractRecord, dossier: Dossier): PlainDate | null {
  const { openedOn, governingDate } = contract;
  return isCai(contract) ? (receptionSessionOn(dossier, openedOn) ?? governingDate) : governingDate;
}

/** An enrolment at school is completed with the course that was followed under it. FR-OEPRI-4 */
function completedOn(contract: ContractRecord, { enrolments }: Dossier): PlainDate | null {
  if (!isOepri(contract)) return contract.completedOn;
  return earliest(
    enrolments
      .filter(({ contractId, result }) => contractId === contract.id && result === 'COMPLETED')
      .map(({ closedOn }) => closedOn),
  );
}

/** All that follows from a file's recorded facts, computed anew: terms, status lines, duties. Idempotent. */
export function derive(book: Book, dossier: Dossier): Dossier {
  const followed = dossier.contracts.filter(isFollowed);
  const isElsewhere = ({ contractId }: { readonly contractId: string | null }) =>
    followed.every(({ id }) => id !== contractId);
  const termed = (contract: ContractRecord) =>
    isFollowed(contract)
      ? {
          ...contract,
          governingDate: governedBy(contract, dossier),
          completedOn: completedOn(contract, dossier),
          ...termOf(book, contract, dossier),
        }
      : contract;
  const next = {
    ...dossier,
    file: { ...dossier.file, rulesVersion: book.version },
    prestations: withSkillsAssessments(book, dossier),
    contracts: dossier.contracts.map(termed),
  };
  return {
    ...next,
    contractStatuses: [
      ...dossier.contractStatuses.filter(isElsewhere),
      ...next.contracts.filter(isFollowed).flatMap((contract) => contractLine(book, contract, next)),
    ],
    obligations: obligationLine(duties(book), next),
  };
}
