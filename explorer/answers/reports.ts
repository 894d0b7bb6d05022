import { isObject, type JsonObject, objectsIn, objectsOf, textOf } from './json.ts';

/** A project in an answer that has reports to print. */
export interface ReportedProject {
  readonly id: string;
  readonly reports: number;
}

/** The projects of an answer that were reported on, each once. */
export function reportedIn(data: unknown): readonly ReportedProject[] {
  const found = [...objectsIn(data)].flatMap(({ object }) => {
    const id = textOf(object['id']);
    const reports = objectsOf(object['reports']).length;
    return id === null || reports === 0 ? [] : [{ id, reports }];
  });
  return [...new Map(found.map((project) => [project.id, project])).values()];
}

/** Asks in which languages a project's country speaks, its first one first. */
export const LANGUAGES_QUERY = `query LanguagesOfReport($id: ID!) {
  node(id: $id) { ... on Project { jurisdiction { languages } } }
}`;

/** The languages that the answer to `LANGUAGES_QUERY` has; none where it has no project. */
export function languagesIn(answer: unknown): readonly string[] {
  const languages = inner(projectIn(answer), 'jurisdiction')['languages'];
  return Array.isArray(languages) ? languages.map(String) : [];
}

/** What a page opens in: the first language of its reader (`de-LU`) that the country speaks too, else the country's first. */
export function openedIn<Code extends string>(
  readers: readonly string[],
  countrys: readonly Code[],
): Code | undefined {
  const codes = readers.map((tag) => tag.split('-')[0]?.toUpperCase());
  const [own] = codes.flatMap((code) => countrys.filter((one) => one === code));
  return own ?? countrys[0];
}

/** Asks for all that is printed of a project. */
export const REPORT_QUERY = `query ReportToPrint($id: ID!, $language: Language!) {
  node(id: $id) {
    ... on Project {
      scheme { name(language: $language) }
      provider { name }
      validFrom
      validUntil
      particulars { name(language: $language) value(language: $language) }
      deadlines { report dueOn }
      reports {
        kind
        sentOn
        total
        answers {
          question { code section(language: $language) text(language: $language) choices { code name(language: $language) } }
          yes
          number
          text
        }
        figures { code name(language: $language) note(language: $language) rows { code name(language: $language) count } }
      }
    }
  }
}`;

/** A question as it is printed: with boxes, the answer's ticked, or with what was written. */
export interface PrintedAnswer {
  readonly code: string;
  readonly text: string;
  readonly boxes: readonly { readonly name: string; readonly ticked: boolean }[];
  readonly written: string | null;
}

/** Answers under one heading; null where the form has none. */
export interface PrintedSection {
  readonly heading: string | null;
  readonly answers: readonly PrintedAnswer[];
}

export interface PrintedTable {
  readonly code: string;
  readonly name: string;
  readonly note: string | null;
  readonly rows: readonly { readonly code: string; readonly name: string; readonly count: number }[];
}

export interface PrintedReport {
  readonly kind: string;
  readonly sentOn: string;
  /** Reports that are due for the project, the one that it is ticked. */
  readonly boxes: readonly {
    readonly kind: string;
    readonly dueOn: string | null;
    readonly ticked: boolean;
  }[];
  readonly total: number;
  readonly sections: readonly PrintedSection[];
  readonly tables: readonly PrintedTable[];
}

export interface PrintedProject {
  readonly scheme: string;
  readonly provider: string;
  readonly season: readonly [string, string];
  readonly particulars: readonly { readonly name: string; readonly value: string }[];
  readonly reports: readonly PrintedReport[];
}

function inner(object: JsonObject, name: string): JsonObject {
  const value = object[name];
  return isObject(value) ? value : {};
}

function projectIn(answer: unknown): JsonObject {
  const data = isObject(answer) ? answer['data'] : null;
  return isObject(data) ? inner(data, 'node') : {};
}

const text = (object: JsonObject, name: string) => textOf(object[name]) ?? '';

function printedAnswer(answer: JsonObject): PrintedAnswer {
  const question = inner(answer, 'question');
  const chosen = answer['yes'] === null ? textOf(answer['text']) : answer['yes'] === true ? 'YES' : 'NO';
  const boxes = objectsOf(question['choices']).map((choice) => ({
    name: text(choice, 'name'),
    ticked: choice['code'] === chosen,
  }));
  const written = boxes.length > 0 ? null : (textOf(answer['number']) ?? textOf(answer['text']));
  return { code: text(question, 'code'), text: text(question, 'text'), boxes, written };
}

/** In the form's order, each heading once. */
function printedSections(answers: readonly JsonObject[]): readonly PrintedSection[] {
  const headingOf = (answer: JsonObject) => textOf(inner(answer, 'question')['section']);
  return [...new Set(answers.map(headingOf))].map((heading) => ({
    heading,
    answers: answers.filter((answer) => headingOf(answer) === heading).map(printedAnswer),
  }));
}

function printedTable(table: JsonObject): PrintedTable {
  const rows = objectsOf(table['rows']).map((row) => ({
    code: text(row, 'code'),
    name: text(row, 'name'),
    count: Number(row['count']),
  }));
  return { code: text(table, 'code'), name: text(table, 'name'), note: textOf(table['note']), rows };
}

/** What the answer to `REPORT_QUERY` has to print; null where it has no project. */
export function printedProject(answer: unknown): PrintedProject | null {
  const project = projectIn(answer);
  const reports = objectsOf(project['reports']);
  if (reports.length === 0) return null;
  const due = objectsOf(project['deadlines']).filter((deadline) => textOf(deadline['report']) !== null);
  const boxesOf = (kind: string) => {
    const boxes = due.map((deadline) => ({
      kind: text(deadline, 'report'),
      dueOn: textOf(deadline['dueOn']),
      ticked: deadline['report'] === kind,
    }));
    return boxes.some(({ ticked }) => ticked) ? boxes : [{ kind, dueOn: null, ticked: true }];
  };
  return {
    scheme: text(inner(project, 'scheme'), 'name'),
    provider: text(inner(project, 'provider'), 'name'),
    season: [text(project, 'validFrom'), text(project, 'validUntil')],
    particulars: objectsOf(project['particulars']).map((one) => ({
      name: text(one, 'name'),
      value: text(one, 'value'),
    })),
    reports: reports.map((report) => ({
      kind: text(report, 'kind'),
      sentOn: text(report, 'sentOn'),
      boxes: boxesOf(text(report, 'kind')),
      total: Number(report['total']),
      sections: printedSections(objectsOf(report['answers'])),
      tables: objectsOf(report['figures']).map(printedTable),
    })),
  };
}
