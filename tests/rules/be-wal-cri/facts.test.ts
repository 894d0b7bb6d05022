import { expect, it } from 'vitest';
import { wallonia } from '../../../jurisdictions/be-wal-cri/index.ts';

function problemsOf(wire: unknown) {
  const parsed = wallonia.facts.parse(wire);
  return 'problems' in parsed ? parsed.problems : [];
}

it('takes facts as they come over the wire, an absent end being open', () => {
  expect(
    wallonia.facts.parse({
      firstVisitOn: '2025-03-05',
      communeNotifiedOn: null,
      higherEducationRole: { kind: 'TEACHER', from: '2025-01-01' },
    }),
  ).toEqual({
    own: {
      firstVisitOn: '2025-03-05',
      communeNotifiedOn: null,
      higherEducationRole: { kind: 'TEACHER', from: '2025-01-01', until: null },
    },
  });
});

it.each([undefined, null, {}])('takes %s for nothing known', (wire) => {
  expect(wallonia.facts.parse(wire)).toEqual({ own: {} });
});

it.each([
  [{ firstVisitOn: '2025-02-30' }, ['firstVisitOn']],
  [{ firstVisitOn: 20250230 }, ['firstVisitOn']],
  [{ familyMemberOf: '2025-02-30' }, ['familyMemberOf']],
  [{ attestations: [{ kind: 'FLANDERS', issuedOn: '2025-02-30' }] }, ['attestations', 0, 'issuedOn']],
  [{ attestations: [{ kind: '2025-02-30', issuedOn: '2025-02-03' }] }, ['attestations', 0, 'kind']],
  [{ belgianDiploma: {} }, ['belgianDiploma', 'issuedOn']],
  [{ medicalCertificate: '2025-02-30' }, ['medicalCertificate']],
  [
    { ukraineTemporaryProtection: { from: '2025-03-02', until: '2025-03-01' } },
    ['ukraineTemporaryProtection', 'until'],
  ],
  [{ medicalCertificate: { issuedOn: '2025-03-02', until: '2025-03-01' } }, ['medicalCertificate', 'until']],
  [{ shoeSize: '2025-02-30' }, ['shoeSize']],
  ['2025-02-30', []],
])('names the path of what is wrong in %j and quotes no value', (wire, path) => {
  const problems = problemsOf(wire);
  expect(problems.map((problem) => problem.path)).toEqual([path]);
  expect(problems[0]?.message).not.toMatch(/2025/);
});

it('names special facts as reasons do', () => {
  expect(wallonia.facts.special).toEqual(['BE_WAL.ukraineTemporaryProtection', 'BE_WAL.medicalCertificate']);
});
