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

/** Asks for all that is printed of a project. */
export const REPORT_QUERY = `query ReportToPrint($id: ID!, $language: Language!) {
  node(id: $id) {
    ... on Project {
      jurisdiction { languages }
      scheme { name(language: $language) }
      provider { name }
      validFrom
      validUntil
      particulars { name(language: $language) value(language: $language) }
      deadlines { report dueOn }
      reports {
        kind
        name(language: $language)
        sentOn
        total
        answers {
          question { code kind text(language: $language) choices { code name(language: $language) } }
          yes
          number
          text
        }
        figures { code name(language: $language) rows { code name(language: $language) count } }
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

export interface PrintedTable {
  readonly code: string;
  readonly name: string;
  readonly rows: readonly { readonly code: string; readonly name: string; readonly count: number }[];
}

export interface PrintedReport {
  readonly kind: string;
  readonly name: string;
  readonly sentOn: string;
  readonly dueOn: string | null;
  readonly total: number;
  readonly answers: readonly PrintedAnswer[];
  readonly tables: readonly PrintedTable[];
}

export interface PrintedProject {
  readonly scheme: string;
  readonly provider: string;
  readonly season: readonly [string, string];
  readonly particulars: readonly { readonly name: string; readonly value: string }[];
  readonly languages: readonly string[];
  readonly reports: readonly PrintedReport[];
}

function inner(object: JsonObject, name: string): JsonObject {
  const value = object[name];
  return isObject(value) ? value : {};
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

function printedTable(table: JsonObject): PrintedTable {
  const rows = objectsOf(table['rows']).map((row) => ({
    code: text(row, 'code'),
    name: text(row, 'name'),
    count: Number(row['count']),
  }));
  return { code: text(table, 'code'), name: text(table, 'name'), rows };
}

/** What the answer to `REPORT_QUERY` has to print; null where it has no project. */
export function printedProject(answer: unknown): PrintedProject | null {
  const data = isObject(answer) ? answer['data'] : null;
  const project = isObject(data) ? inner(data, 'node') : {};
  const reports = objectsOf(project['reports']);
  if (reports.length === 0) return null;
  const deadlines = objectsOf(project['deadlines']);
  const languages = inner(project, 'jurisdiction')['languages'];
  return {
    scheme: text(inner(project, 'scheme'), 'name'),
    provider: text(inner(project, 'provider'), 'name'),
    season: [text(project, 'validFrom'), text(project, 'validUntil')],
    particulars: objectsOf(project['particulars']).map((one) => ({
      name: text(one, 'name'),
      value: text(one, 'value'),
    })),
    languages: Array.isArray(languages) ? languages.map(String) : [],
    reports: reports.map((report) => ({
      kind: text(report, 'kind'),
      name: text(report, 'name'),
      sentOn: text(report, 'sentOn'),
      dueOn: textOf(deadlines.find((deadline) => deadline['report'] === report['kind'])?.['dueOn']),
      total: Number(report['total']),
      answers: objectsOf(report['answers']).map(printedAnswer),
      tables: objectsOf(report['figures']).map(printedTable),
    })),
  };
}
