import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf, fileName } from '../../explorer/answers/csv.ts';
import { type List, listsIn } from '../../explorer/answers/lists.ts';

function listOf(data: unknown): List {
  const [list] = listsIn(data);
  if (list === undefined) throw new Error('the answer holds no list');
  return list;
}

const tableOf = (data: unknown) => Papa.parse(csvOf(listOf(data)).replace(/^\uFEFF/, '')).data;

describe('the lists of an answer', () => {
  it('are the outermost ones: nodes of connections and items of plain lists, by their path', () => {
    const data = {
      rules: [{ id: 'A-1', basis: [{ section: '1' }] }],
      viewer: { provider: { courses: { edges: [{ node: { title: 'A' } }, { node: null }] } } },
      contracts: { edges: [], sources: [{ jurisdiction: 'AA', status: 'ANSWERED' }] },
    };
    expect(listsIn(data)).toEqual([
      { name: 'rules', rows: data.rules },
      { name: 'viewer.provider.courses', rows: [{ title: 'A' }] },
      { name: 'contracts', rows: [] },
    ]);
  });

  it('are not what tells of the answer itself', () => {
    const payload = { userErrors: [{ code: 'INVALID' }], decision: { reasons: [{ status: 'SATISFIED' }] } };
    expect(listsIn({ signContract: payload })).toEqual([]);
    expect(listsIn(null)).toEqual([]);
  });
});

describe('a list as CSV', () => {
  it('has nested objects by their path and nested lists behind one another, column by column', () => {
    const data = {
      providers: {
        edges: [
          {
            node: {
              name: 'Les Sorbiers',
              jurisdiction: { code: 'AA' },
              tags: ['x', 'y'],
              courses: {
                edges: [{ node: { title: 'A1', hours: 20 } }, { node: { title: 'A2', hours: null } }],
              },
            },
          },
          { node: { name: 'La Lanterne', jurisdiction: null, tags: [], courses: null } },
        ],
      },
    };
    expect(tableOf(data)).toEqual([
      ['name', 'jurisdiction.code', 'tags', 'courses.title', 'courses.hours', 'jurisdiction', 'courses'],
      ['Les Sorbiers', 'AA', 'x; y', 'A1; A2', '20; ', '', ''],
      ['La Lanterne', '', '', '', '', '', ''],
    ]);
  });

  it('keeps commas, quotes and lines inside their cell', () => {
    const text = 'a, "b"\nc';
    expect(tableOf({ rules: [{ text }] })).toEqual([['text'], [text]]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('gives a spreadsheet no formula: %j', (text) => {
    expect(tableOf({ rules: [{ text }] })).toEqual([['text'], [`'${text}`]]);
    expect(tableOf({ rules: [{ inner: [{ text }] }] })).toEqual([['inner.text'], [`'${text}`]]);
  });

  it('leaves numbers below zero what they are', () => {
    expect(tableOf({ rules: [{ cents: -5 }] })).toEqual([['cents'], ['-5']]);
  });

  it('begins with what tells spreadsheets that it is UTF-8', () => {
    expect(csvOf(listOf({ rules: [{ a: 'é' }] })).startsWith('\uFEFFa')).toBe(true);
  });

  it('is called by query, list and day', () => {
    const list: List = { name: 'viewer.provider.courses', rows: [] };
    expect(fileName('OurCourses', list, '2026-06-15')).toBe(
      'OurCourses-viewer.provider.courses-2026-06-15.csv',
    );
    expect(fileName('<untitled>', list, '2026-06-15')).toBe(
      'untitled-viewer.provider.courses-2026-06-15.csv',
    );
  });
});
