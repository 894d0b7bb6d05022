import type { Mint, Ruling, Subjects } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { Verdict } from '../domain/decision.ts';
import { type Dossier, NOTHING_SHARED, type Shared, type Situation } from '../domain/dossier.ts';
import { withContractsOf } from '../domain/joint-contract.ts';
import type { ProviderRecord } from '../domain/prestation.ts';
import type { ActInputs, Verb } from '../jurisdictions/acts.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import { withDecision } from './decision-rows.ts';

/** A country's acts played in memory, each on the files it is about and on what all share. */
export interface Stage {
  readonly situation: () => Situation;
  readonly shared: () => Shared;
  readonly dossier: (fileId: string) => Dossier;
  /** Files in which somebody holds a place in a course that was not given up. */
  readonly enrolledIn: (courseId: string) => readonly Dossier[];
  /** Throws where the act does not come to the verdict that the story tells. */
  readonly play: <V extends Verb>(
    verb: V,
    on: PlainDate,
    fileIds: readonly string[],
    input: ActInputs[V],
    expected?: Verdict,
  ) => Subjects;
}

type Ruled = Exclude<Ruling, { readonly problems: unknown }>;

/** Office hours, a minute from one act to the next. */
function clock(): (on: PlainDate) => string {
  const acts = new Map<PlainDate, number>();
  return (on) => {
    const count = acts.get(on) ?? 0;
    acts.set(on, count + 1);
    const two = (number: number) => String(number).padStart(2, '0');
    return `${on}T${two(8 + Math.floor(count / 60))}:${two(count % 60)}:00.000Z`;
  };
}

export function openStage(country: Jurisdiction, mint: Mint, providers: readonly ProviderRecord[]): Stage {
  const files = new Map<string, Dossier>();
  const instant = clock();
  let shared: Shared = { ...NOTHING_SHARED, providers };
  let placesTaken: Situation['placesTaken'] = {};

  function dossier(fileId: string): Dossier {
    const found = files.get(fileId);
    if (found === undefined) throw new Error('no such file in the story');
    return found;
  }

  /** The revision of a file counts the acts that changed it. */
  function keep(ruled: Ruled): void {
    for (const next of ruled.next.dossiers) {
      const before = files.get(next.file.id);
      if (before === next) continue;
      const revision = before === undefined ? 0 : before.file.revision + 1;
      files.set(next.file.id, { ...next, file: { ...next.file, revision } });
    }
    const acted = ruled.next.dossiers.map(({ file }) => file.id);
    const others = [...files.values()].filter(({ file }) => !acted.includes(file.id));
    for (const other of others) files.set(other.file.id, withContractsOf(other, ruled.next.dossiers));
    shared = ruled.next.shared;
    placesTaken = { ...placesTaken, ...ruled.next.placesTaken };
  }

  /** As in the gateway: each person's part in their file, else the whole in the file that it was about. */
  function keepDecisions({ decision, next, subjects, ofFiles }: Ruled, on: PlainDate): void {
    const [only, ...others] = next.dossiers;
    const fileId = subjects.fileId ?? (others.length === 0 ? only?.file.id : undefined);
    const contractId = subjects.contractId ?? null;
    const whole = fileId === undefined ? [] : [{ fileId, contractId, decision }];
    const recordedAt = instant(on);
    for (const part of ofFiles ?? whole) {
      const decided = withDecision(
        dossier(part.fileId),
        mint.id(),
        part.decision,
        part.contractId,
        recordedAt,
      );
      files.set(part.fileId, decided);
    }
  }

  function play<V extends Verb>(
    verb: V,
    on: PlainDate,
    fileIds: readonly string[],
    input: ActInputs[V],
    expected: Verdict = 'GRANTED',
  ): Subjects {
    const act = country.acts[verb];
    if (act === undefined) throw new Error(`${country.code} does not offer ${verb}`);
    const ruling = act({ dossiers: fileIds.map(dossier), shared, placesTaken }, input, mint, on);
    if ('problems' in ruling) throw new Error(`${verb} on ${on}: ${ruling.problems[0].message}`);
    const { verdict, reasons } = ruling.decision;
    if (verdict !== expected) {
      const against = reasons.filter(({ status }) => status !== 'SATISFIED').map(({ rule }) => rule.id);
      throw new Error(`${verb} on ${on}: ${verdict} by ${against.join(', ')}, not ${expected}`);
    }
    keep(ruling);
    keepDecisions(ruling, on);
    return ruling.subjects;
  }

  return {
    situation: () => ({ dossiers: [...files.values()], shared, placesTaken }),
    shared: () => shared,
    dossier,
    enrolledIn: (courseId) =>
      [...files.values()].filter(({ enrolments }) =>
        enrolments.some((place) => place.courseId === courseId && place.cancelledOn === null),
      ),
    play,
  };
}
