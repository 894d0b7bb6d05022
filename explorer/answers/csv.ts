import Papa from 'papaparse';
import { isObject, type JsonObject } from './json.ts';
import { type List, listsIn } from './lists.ts';

type Cell = string | number | boolean | null;

/** What stands between the values of a list inside a row. */
const BETWEEN = '; ';

/** Without it spreadsheets take UTF-8 for something else. */
const BYTE_ORDER_MARK = '\uFEFF';

function isCell(value: unknown): value is Cell {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/**
 * One row: nested objects by a path with dots; of a nested list the values of each column, one behind the other,
 * so that the third title belongs to the third date.
 */
function cellsOf(row: JsonObject): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [name, value] of Object.entries(row)) {
    const [list] = listsIn({ [name]: value });
    if (isCell(value)) cells.set(name, value);
    else if (list?.name === name) {
      for (const [column, joined] of joinedCells(list)) cells.set(column, joined);
    } else if (isObject(value)) {
      for (const [inner, cell] of cellsOf(value)) cells.set(`${name}.${inner}`, cell);
    } else if (Array.isArray(value)) cells.set(name, value.map(String).join(BETWEEN));
  }
  return cells;
}

function joinedCells({ name, rows }: List): ReadonlyMap<string, Cell> {
  const inner = rows.map(cellsOf);
  return new Map(
    columnsOf(inner).map((column) => [
      `${name}.${column}`,
      inner.map((cells) => cells.get(column) ?? '').join(BETWEEN),
    ]),
  );
}

/** Every column that some row has, in the order in which they are met. */
function columnsOf(rows: readonly ReadonlyMap<string, Cell>[]): string[] {
  return [...new Set(rows.flatMap((cells) => [...cells.keys()]))];
}

/** The list as CSV (RFC 4180); a text that a spreadsheet would take for a formula stays text. */
export function csvOf({ rows }: List): string {
  const cells = rows.map(cellsOf);
  const fields = columnsOf(cells);
  const data = cells.map((row) => fields.map((field) => row.get(field) ?? ''));
  return BYTE_ORDER_MARK + Papa.unparse({ fields, data }, { escapeFormulae: true });
}

/** `OurContracts-contracts-2026-11-25.csv` */
export function fileName(operation: string, { name }: List, day: string): string {
  return `${[operation, name, day].join('-').replaceAll(/[^\w.-]+/g, '')}.csv`;
}
