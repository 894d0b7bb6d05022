import type { Journey, Step, Value } from './journey.ts';

/** Journeys as a page to read: what happens, what is sent, what comes of it. */
export function asMarkdown(journeys: readonly Journey[]): string {
  const page = journeys.flatMap(({ title, name, steps }) => [
    `## ${title}`,
    `\`npm run journey -- --only ${name}\``,
    ...steps.map((step, index) => `${index + 1}. ${stepText(step)}`),
  ]);
  return [
    '# Journeys',
    'Stories lived through the API, step by step, by `npm run journey` and by the tests. This page is made from the same data: `npm run -s journey -- --markdown > docs/journeys.md`.',
    ...page,
    '',
  ].join('\n\n');
}

function stepText(step: Step): string {
  const sent =
    'mutation' in step
      ? `\`${step.mutation}\`${day(step.input['on'])}`
      : `\`${step.query.replace(/\s+/g, ' ').trim()}\``;
  const rules = Object.entries(step.because ?? {}).map(([rule, status]) => `${rule} ${words(status)}`);
  const values = Object.entries(step.expect ?? {}).map(([path, value]) => `\`${path}\` is ${shown(value)}`);
  return [`**${step.title}**`, sent, ...values, ...rules].join('\n   - ');
}

function day(on: Value | undefined): string {
  return typeof on === 'string' ? ` on ${on}` : '';
}

function words(status: string): string {
  return status.toLowerCase().replaceAll('_', ' ');
}

function shown(value: Value): string {
  return typeof value === 'string' && value.startsWith('$') ? value.slice(1) : `\`${JSON.stringify(value)}\``;
}
