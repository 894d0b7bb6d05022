import type { PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord, ContractStatus } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Localised } from '../../domain/law.ts';
import type { TimelineEvent } from '../jurisdiction.ts';
import { axesOf, axisRule, progressOf } from './axes.ts';
import type { Book } from './book.ts';
import { contractLine } from './contract-line.ts';
import { LAW, type RuleId } from './law.ts';
import { prestationName } from './prestation.ts';
import { TERMS } from './terms.ts';

/** The centre's words for a contract's statuses. */
export const STATUS: Readonly<Record<ContractStatus, Localised>> = {
  PROPOSED: { fr: 'parcours ouvert', en: 'path opened' },
  SIGNED: { fr: 'convention signée', en: 'convention signed' },
  IN_PROGRESS: { fr: 'en cours', en: 'in progress' },
  EXTENDED: { fr: 'prolongé', en: 'extended' },
  COMPLETED: { fr: 'attestation délivrée', en: 'attestation issued' },
  TERMINATED: { fr: 'résilié', en: 'terminated' },
  EXPIRED: { fr: 'échu', en: 'expired' },
  WITHDRAWN: { fr: 'retiré', en: 'withdrawn' },
};

function said(subject: Localised, what: Localised): Localised {
  return { fr: `${subject.fr} : ${what.fr}`, en: `${subject.en}: ${what.en}` };
}

function event(on: PlainDate | null, what: Localised, rule: string): readonly TimelineEvent[] {
  // Rows carry the ids of this country's rules, which are keys of its law.
  return on === null ? [] : [{ on, what, rule: LAW[rule as RuleId] }];
}

function ofAxes(book: Book, contract: ContractRecord, dossier: Dossier): readonly TimelineEvent[] {
  return axesOf(contract, dossier).flatMap((axis) => {
    const { begunOn, doneOn } = progressOf(book, contract, axis, dossier);
    const name = prestationName(axis);
    const rule = axisRule(axis.kind);
    return [
      ...event(begunOn, said(name, { fr: 'première séance suivie', en: 'first session attended' }), rule),
      ...event(doneOn, said(name, { fr: 'réalisé', en: 'done' }), rule),
    ];
  });
}

function ofAssessments({ assessments }: Dossier): readonly TimelineEvent[] {
  const terms: Readonly<Record<string, Localised>> = TERMS;
  return assessments.flatMap(({ heldOn, kind, result, rule }) => {
    const [name, found] = [terms[kind], terms[result]];
    return name === undefined || found === undefined ? [] : event(heldOn, said(name, found), rule);
  });
}

/** What happened on a path, in order of its days. */
export function timeline(book: Book, contract: ContractRecord, dossier: Dossier): readonly TimelineEvent[] {
  const subject = { fr: 'Parcours', en: 'Path' };
  const statuses = contractLine(book, contract, dossier).flatMap(({ status, validFrom, rule }) =>
    event(validFrom, said(subject, STATUS[status]), rule),
  );
  return [...statuses, ...ofAssessments(dossier), ...ofAxes(book, contract, dossier)].toSorted((one, other) =>
    one.on.localeCompare(other.on),
  );
}
