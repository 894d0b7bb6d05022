import { useGraphiQL } from '@graphiql/react';
import { useCallback, useMemo, useState } from 'react';
import { csvOf, fileName } from '../answers/csv.ts';
import type { Ground } from '../answers/decisions.ts';
import { type Explanation, explain, type Remedies } from '../answers/explain.ts';
import { isObject } from '../answers/json.ts';
import { listsIn } from '../answers/lists.ts';
import { reportedIn } from '../answers/reports.ts';
import { type AskAgain, ReportPages } from './report-pages.tsx';
import { saveText, today } from './save-text.ts';

/** As many as are read; an answer on thousands of people may hold as many refusals. */
const EXPLAINED_AT_MOST = 30;

function parsed(response: string): unknown {
  try {
    return JSON.parse(response);
  } catch {
    return null;
  }
}

/** What the answer that is shown says in words, and its lists as tables to keep. */
export function AnswerPanel({
  errorCodes,
  askAgain,
}: {
  readonly errorCodes: Remedies;
  readonly askAgain: AskAgain;
}) {
  const tab = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]);
  const answer = useMemo(() => parsed(tab?.response ?? ''), [tab?.response]);
  const explanations = useMemo(() => explain(answer, errorCodes), [answer, errorCodes]);
  const lists = useMemo(() => (isObject(answer) ? listsIn(answer['data']) : []), [answer]);
  const reported = useMemo(() => (isObject(answer) ? reportedIn(answer['data']) : []), [answer]);
  const [printed, setPrinted] = useState<string | null>(null);
  const close = useCallback(() => setPrinted(null), []);
  return (
    <section className="answer" aria-label="About the answer">
      <p role="status" className={explanations.length > 0 ? 'summary not-plain' : 'summary'}>
        {summaryOf(answer, explanations)}
      </p>
      {lists.some(({ rows }) => rows.length > 0) && (
        <p className="tables">
          Download as CSV:
          {lists
            .filter(({ rows }) => rows.length > 0)
            .map((list) => (
              <button
                key={list.name}
                type="button"
                onClick={() => saveText(fileName(tab?.title ?? 'answer', list, today()), csvOf(list))}
              >
                {list.name} ({list.rows.length} {list.rows.length === 1 ? 'row' : 'rows'})
              </button>
            ))}
        </p>
      )}
      {reported.length > 0 && (
        <p className="tables">
          Reports to print:
          {reported.map(({ id, reports }, index) => (
            <button key={id} type="button" onClick={() => setPrinted(id)}>
              project {index + 1} ({reports} {reports === 1 ? 'report' : 'reports'})
            </button>
          ))}
        </p>
      )}
      {printed !== null && <ReportPages id={printed} askAgain={askAgain} onClose={close} />}
      {explanations.length > 0 && (
        <ul className="explanations">
          {explanations.slice(0, EXPLAINED_AT_MOST).map((explanation, index) => (
            // The list is made anew with each answer, and never sorted.
            // biome-ignore lint/suspicious/noArrayIndexKey: two may be alike
            <Explained key={index} {...explanation} />
          ))}
          {explanations.length > EXPLAINED_AT_MOST && (
            <li>And {explanations.length - EXPLAINED_AT_MOST} more in the answer above.</li>
          )}
        </ul>
      )}
    </section>
  );
}

function summaryOf(answer: unknown, explanations: readonly Explanation[]): string {
  if (!isObject(answer)) return 'Run the query to see its answer explained here.';
  const [first, ...others] = explanations;
  if (first === undefined) return 'Answered.';
  return others.length === 0 ? first.title : `${first.title}, and ${others.length} more`;
}

function Explained({ title, said, remedy, grounds }: Explanation) {
  return (
    <li>
      <strong>{title}</strong>
      {said !== null && <p>{said}</p>}
      {remedy !== null && (
        <p>
          <b>What to do:</b> {remedy}
        </p>
      )}
      {grounds.length > 0 && (
        <ul className="grounds">
          {grounds.map((ground, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a rule may be named twice
            <Because key={index} {...ground} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Because({ id, title, status, facts, basis }: Ground) {
  return (
    <li>
      {title ?? 'Rule'} {id !== null && <code>{id}</code>} {status !== null && <em>· {status}</em>}
      {facts.length > 0 && <p>{facts.join(' · ')}</p>}
      {basis.map((text) => (
        <p key={text} className="basis">
          {text}
        </p>
      ))}
    </li>
  );
}
