import { z } from 'zod';
import { Reason, standing } from './correction.ts';
import type { AssessmentResolvers, MutationResolvers } from './generated/types.ts';
import { encodeId } from './ids.ts';
import { say } from './language.ts';
import { mutation } from './mutation.ts';
import { text } from './text.ts';

export const Assessment: AssessmentResolvers = {
  id: ({ country, assessment }) => encodeId('Assessment', country.jurisdiction.code, assessment.id),
  jurisdiction: ({ country }) => country,
  person: ({ country, dossier }) => ({ country, dossier }),
  kind: ({ assessment }) => assessment.kind,
  name: ({ country, assessment }, args, context) => say(country.term(assessment.kind), args, context),
  result: ({ assessment }) => assessment.result,
  resultName: ({ country, assessment }, args, context) => say(country.term(assessment.result), args, context),
  prescribedMinutes: ({ assessment }) => assessment.prescribedMinutes,
  heldOn: ({ assessment }) => assessment.heldOn,
  rule: ({ country, assessment }) => ({ country, rule: country.rule(assessment.rule) }),
};

const Minutes = z
  .int()
  .min(0, 'expected minutes, none or more')
  .max(100_000, 'expected 100000 minutes at most');

const Found = z.object({ kind: text(50), result: text(50), prescribedMinutes: Minutes.nullish() });

const Corrected = Reason.extend({ result: text(50).optional(), prescribedMinutes: Minutes.nullish() });

export const assessmentMutations: Pick<MutationResolvers, 'recordAssessment' | 'correctAssessment'> = {
  recordAssessment: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Person', input.personId, ['personId']);
    const { kind, result, prescribedMinutes } = door.parse(Found, input);
    const done = await door.enact(country, 'recordAssessment', {
      scope: { files: [{ id: uuid, path: ['personId'] }] },
      act: { kind, result, prescribedMinutes: prescribedMinutes ?? null },
    });
    return {
      ...done.answer,
      assessment: done.assessment(),
      person: done.person(),
      attestation: done.attestation(),
    };
  }),
  correctAssessment: mutation(async ({ input }, door) => {
    const path = ['assessmentId'];
    const { country, uuid } = door.id('Assessment', input.assessmentId, path);
    standing(input.result, ['result']);
    const done = await door.enact(country, 'correctAssessment', {
      scope: { assessments: [{ id: uuid, path }] },
      act: {
        ...door.parse(Corrected, input),
        assessmentId: uuid,
        heldOn: standing(input.heldOn, ['heldOn']),
      },
    });
    return { ...done.answer, assessment: done.assessment(), person: done.person() };
  }),
};
