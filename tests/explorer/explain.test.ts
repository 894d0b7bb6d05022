import { describe, expect, it } from 'vitest';
import { explain } from '../../explorer/answers/explain.ts';

const REMEDIES = { FORBIDDEN: { means: 'Who signed in is not served.', remedy: 'Ask an administrator.' } };
const told = (answer: unknown) => explain(answer, REMEDIES);

describe('an answer explained', () => {
  it('is nothing where all is well, and nothing where there is none', () => {
    const granted = {
      verdict: 'GRANTED',
      outcome: 'SIGNED',
      reasons: [{ status: 'SATISFIED', rule: { id: 'A-1' } }],
    };
    expect(told({ data: { signContract: { decision: granted, userErrors: [] } } })).toEqual([]);
    expect(told(null)).toEqual([]);
  });

  it('names an error by the gateway’s own catalogue, with its place', () => {
    const error = {
      message: 'The app is not served.',
      path: ['persons', 0],
      extensions: { code: 'FORBIDDEN' },
    };
    expect(told({ errors: [error] })).toEqual([
      {
        title: 'Who signed in is not served (persons.0) · FORBIDDEN',
        said: 'The app is not served.',
        remedy: 'Ask an administrator.',
        grounds: [],
      },
    ]);
  });

  it.each([
    [401, /token is not taken/, /Run again/],
    [403, /not served/, /somebody else/],
    [413, /too large/, /less/],
    [429, /Too many requests/, /Wait/],
    [503, /Too busy/, /Wait/],
  ])('knows what status %d asks for, where its code is none of the catalogue', (status, title, remedy) => {
    const answer = { status, retryAfter: '7', errors: [{ message: 'No.', extensions: { code: 'OTHER' } }] };
    expect(told(answer)).toMatchObject([
      { title: expect.stringMatching(title), remedy: expect.stringMatching(remedy) },
    ]);
    expect(told(answer)[0]?.remedy).toContain('wait 7 s');
  });

  it('hands on the id of a fault', () => {
    const error = { message: 'Something failed.', extensions: { code: 'OTHER', errorId: 'a-1' } };
    expect(told({ errors: [error] })[0]?.remedy).toContain('Error id: a-1');
  });

  it('names a mistake by its place in the input, and the rule that asks for it', () => {
    const mistake = {
      code: 'INVALID',
      message: 'Expected a time.',
      path: ['sessions', '0', 'endsAt'],
      rule: 'A-2',
    };
    expect(told({ data: { scheduleCourse: { userErrors: [mistake] } } })).toMatchObject([
      {
        title: 'The input does not stand (input.sessions.0.endsAt) · INVALID',
        said: 'Expected a time.',
        grounds: [{ id: 'A-2' }],
      },
    ]);
  });

  it('names of a refusal the rules that speak against, with facts and texts, and no other', () => {
    const decision = {
      verdict: 'REFUSED',
      outcome: 'REFUSED',
      reasons: [
        { status: 'SATISFIED', rule: { id: 'A-1', title: 'Signed' } },
        {
          status: 'NOT_SATISFIED',
          rule: { id: 'A-2', title: 'Within six months' },
          facts: [{ name: 'issuedOn', value: '2026-01-01' }],
          basis: [{ document: 'Act', number: '7', date: null, section: 'art. 3' }],
        },
      ],
    };
    expect(told({ data: { redeemVoucher: { decision } } })).toMatchObject([
      {
        title: 'Refused',
        grounds: [
          {
            id: 'A-2',
            title: 'Within six months',
            status: 'not satisfied',
            facts: ['issuedOn: 2026-01-01'],
            basis: ['Act, 7, art. 3'],
          },
        ],
      },
    ]);
  });

  it('says of an undetermined decision what to tell next, and of which scheme it is', () => {
    const decision = {
      scheme: { name: 'Path' },
      outcome: 'UNDETERMINED',
      missingFacts: ['residences'],
      reasons: [{ status: 'UNKNOWN', rule: { id: 'A-3', title: 'Lives here' } }],
    };
    expect(told({ data: { assessEligibility: { decisions: [decision] } } })).toMatchObject([
      {
        title: 'Path: not decided yet',
        remedy: 'Tell next: residences.',
        grounds: [{ status: 'a fact is missing' }],
      },
    ]);
  });

  it('asks for the reasons where a refusal was read without them, and leaves refusals of the past alone', () => {
    const decision = { verdict: 'REFUSED' };
    expect(told({ data: { signContract: { decision } } })[0]?.remedy).toContain('Select `reasons');
    expect(told({ data: { person: { decisions: [decision] } } })).toEqual([]);
  });

  it('names the country that did not answer, once', () => {
    const sources = [
      { jurisdiction: 'AA', status: 'ANSWERED' },
      { jurisdiction: 'BB', status: 'UNREACHABLE' },
    ];
    expect(told({ data: { a: { sources }, b: { sources } } })).toMatchObject([
      { title: 'BB did not answer' },
    ]);
  });
});
