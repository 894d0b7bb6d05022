import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import {
  LANGUAGES_QUERY,
  languagesIn,
  openedIn,
  type PrintedAnswer,
  type PrintedProject,
  type PrintedReport,
  type PrintedTable,
  printedProject,
  REPORT_QUERY,
} from '../answers/reports.ts';

/** Asks as whoever the answer was given to. */
export type AskAgain = (query: string, variables: object) => Promise<unknown>;

/** The page's own words on a report, in the languages of the countries' texts. */
const WORDS = {
  EN: {
    colon: ': ',
    due: 'due by',
    INTERIM: 'Interim report',
    FINAL: 'Final report',
    sent: 'Sent on',
    people: 'number of people',
    total: 'Total',
    who: 'People taking part',
  },
  FR: {
    colon: ' : ',
    due: 'au plus tard le',
    INTERIM: 'Bilan intermédiaire',
    FINAL: 'Bilan final',
    sent: 'Envoyé le',
    people: 'nombre de personnes',
    total: 'Total',
    who: 'Personnes participantes',
  },
  DE: {
    colon: ': ',
    due: 'spätestens am',
    INTERIM: 'Zwischenbericht',
    FINAL: 'Schlussbericht',
    sent: 'Gesendet am',
    people: 'Anzahl der Personen',
    total: 'Summe',
    who: 'Teilnehmende',
  },
} as const;
type Language = keyof typeof WORDS;

function isLanguage(code: string): code is Language {
  return code in WORDS;
}

/** A date in words, as it stands on paper. */
function onPaper(date: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

/** Takes an answer, unless what asked for it is gone before it comes: the function given back says so. */
function unlessLeft(answer: Promise<unknown>, take: (answer: unknown) => void): () => void {
  let here = true;
  answer.then((came) => {
    if (here) take(came);
  });
  return () => {
    here = false;
  };
}

/** The reports of a project as pages, to be read and printed. */
export function ReportPages({
  id,
  askAgain,
  onClose,
}: {
  readonly id: string;
  readonly askAgain: AskAgain;
  readonly onClose: () => void;
}) {
  const close = useRef<HTMLButtonElement>(null);
  const [languages, setLanguages] = useState<readonly Language[]>([]);
  const [chosen, setLanguage] = useState<Language | null>(null);
  const [project, setProject] = useState<PrintedProject | null | 'ASKING'>('ASKING');
  const language = chosen ?? openedIn(navigator.languages, languages);
  useEffect(() => {
    const before = document.activeElement;
    close.current?.focus();
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && onClose();
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [onClose]);
  useEffect(
    () =>
      unlessLeft(askAgain(LANGUAGES_QUERY, { id }), (answer) => {
        const spoken = languagesIn(answer).filter(isLanguage);
        setLanguages(spoken);
        if (spoken.length === 0) setProject(null);
      }),
    [askAgain, id],
  );
  useEffect(() => {
    if (language === undefined) return;
    return unlessLeft(askAgain(REPORT_QUERY, { id, language }), (answer) =>
      setProject(printedProject(answer)),
    );
  }, [askAgain, id, language]);
  // Beside the page, so that it is printed whole and alone.
  return createPortal(
    <dialog open className="reports" aria-label="Reports to print">
      <p className="report-tools">
        <label>
          Language
          <select
            value={language}
            onChange={({ target }) => isLanguage(target.value) && setLanguage(target.value)}
          >
            {languages.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => print()}>
          Print
        </button>
        <button type="button" ref={close} onClick={onClose}>
          Close
        </button>
      </p>
      {project === 'ASKING' && <p role="status">Asking for the reports…</p>}
      {project === null && <p role="status">The gateway gave no report: see who asks, then try again.</p>}
      {language !== undefined &&
        typeof project === 'object' &&
        project?.reports.map((report) => (
          <Pages key={report.kind} project={project} report={report} language={language} />
        ))}
    </dialog>,
    document.body,
  );
}

interface OfReport {
  readonly project: PrintedProject;
  readonly report: PrintedReport;
  readonly language: Language;
}

/** What was answered on one page, the people on the next. */
function Pages({ project, report, language }: OfReport) {
  const words = WORDS[language];
  return (
    <article lang={language.toLowerCase()} className="report">
      <section className="sheet">
        <Head project={project} report={report} language={language} />
        <h3>
          {report.boxes.map(({ kind, dueOn, ticked }) => (
            <span key={kind} className="kind">
              {ticked ? '☒' : '☐'} {kind === 'FINAL' ? words.FINAL : words.INTERIM}
              {dueOn !== null && ` (${words.due} ${onPaper(dueOn, language)})`}
            </span>
          ))}
        </h3>
        {report.sections.map(({ heading, answers }) => (
          <div key={heading}>
            {heading !== null && <h4>{heading}</h4>}
            <dl>
              {answers.map((answer) => (
                <Answered key={answer.code} {...answer} />
              ))}
            </dl>
          </div>
        ))}
      </section>
      <section className="sheet">
        <Head project={project} report={report} language={language} />
        <h3>
          {words.who}
          {words.colon}
          {report.total}
        </h3>
        {report.tables.map((table) => (
          <Counted key={table.code} table={table} language={language} />
        ))}
      </section>
    </article>
  );
}

function Head({ project, report, language }: OfReport) {
  const [from, until] = project.season;
  return (
    <header>
      <h2>{project.scheme}</h2>
      <p>
        {from.slice(0, 4)}-{until.slice(0, 4)}
      </p>
      {project.particulars.map(({ name, value }) => (
        <p key={name}>
          {name}
          {WORDS[language].colon}
          {value}
        </p>
      ))}
      <p>
        <strong>{project.provider}</strong> · {WORDS[language].sent} {onPaper(report.sentOn, language)}
      </p>
    </header>
  );
}

function Answered({ text, boxes, written }: PrintedAnswer) {
  return (
    <div>
      <dt>{text}</dt>
      <dd>
        {boxes.map(({ name, ticked }) => (
          <span key={name} className="box">
            {ticked ? '☒' : '☐'} {name}{' '}
          </span>
        ))}
        {written}
      </dd>
    </div>
  );
}

function Counted({ table, language }: { readonly table: PrintedTable; readonly language: Language }) {
  const words = WORDS[language];
  return (
    <table>
      {table.note !== null && <caption>{table.note}</caption>}
      <thead>
        <tr>
          <th scope="col">{table.name}</th>
          <th scope="col">{words.people}</th>
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ code, name, count }) => (
          <tr key={code}>
            <th scope="row">{name}</th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          <td>{table.rows.reduce((sum, { count }) => sum + count, 0)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
