import type { Problem } from '../domain/act.ts';
import type { Answers, AnswerValue } from '../domain/project.ts';
import { invalid } from './correction.ts';
import type { Question } from './jurisdiction.ts';

const LARGEST_NUMBER = 1_000_000;

/** What an answer to a question has to be; null where it is. */
function expected({ kind, choices = {} }: Question, value: AnswerValue): string | null {
  if (kind === 'YES_NO') return typeof value === 'boolean' ? null : 'yes or no';
  if (kind === 'TEXT') return typeof value === 'string' && value.trim() !== '' ? null : 'a text';
  if (kind === 'CHOICE') {
    const codes = Object.keys(choices);
    return codes.some((code) => code === value) ? null : `one of ${codes.join(', ')}, as a text`;
  }
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST_NUMBER
    ? null
    : 'a whole number, none or more';
}

/** What is wrong with the answers to a form: what is not asked, not answered, or no answer to what is asked. */
export function answerProblems(questions: readonly Question[], answers: Answers): readonly Problem[] {
  const codes = questions.map(({ code }) => code);
  const unasked = Object.keys(answers).filter((code) => !codes.includes(code));
  return [
    ...unasked.map(() =>
      invalid(['answers'], `Expected answers to the form’s own questions: ${codes.join(', ')}.`),
    ),
    ...questions.flatMap((question) => {
      const { code, required } = question;
      const value = answers[code];
      if (value === undefined)
        return required ? [invalid(['answers'], `Expected an answer to ${code}.`)] : [];
      const right = expected(question, value);
      return right === null ? [] : [invalid(['answers'], `${code}: expected ${right}.`)];
    }),
  ];
}
