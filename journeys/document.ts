import type { Identity, Journey, Step, Value } from './journey.ts';

/** Journeys as a page to read: what happens, what is sent, what comes of it. */
export function asMarkdown(journeys: readonly Journey[]): string {
  const page = journeys.flatMap(({ title, name, as, steps }) => [
    `## ${title}`,
    `\`npm run journey -- --only ${name}\``,
    ...steps.map((step, index) => `${index + 1}. ${stepText(step, as)}`),
  ]);
  return [
    '# Journeys',
    'Stories lived through the API, step by step, by `npm run journey` and by the tests. Each step says who acts: a demo identity, or `anonymous`. This page is made from the same data: `npm run -s journey -- --markdown > docs/journeys.md`.',
    ...page,
    '',
  ].join('\n\n');
}

function stepText(step: Step, as: Identity): string {
  const sent =
    'mutation' in step
      ? `\`${step.mutation}\`${day(step.input['on'])}`
      : `\`${step.query.replace(/\s+/g, ' ').trim()}\``;
  const rules = Object.entries(step.because ?? {}).map(([rule, status]) => `${rule} ${words(status)}`);
  const values = Object.entries(step.expect ?? {}).map(([path, value]) => `\`${path}\` is ${shown(value)}`);
  return [`**${step.title}**`, `\`${step.as ?? as}\`: ${sent}`, ...values, ...rules].join('\n   - ');
}

function day(on: Value | undefined): string {
  if (typeof on !== 'string') return '';
  const counted = countedDay(on);
  return counted === null ? ` on ${on}` : ` of ${counted}`;
}

/** A day counted from today, in words; null for any other value. */
function countedDay(value: Value): string | null {
  const [whole, sign, days] = (typeof value === 'string' && /^\$today(?:([+-])(\d+))?$/.exec(value)) || [];
  if (whole === undefined) return null;
  if (days === undefined) return 'today';
  if (whole === '$today-1') return 'yesterday';
  return sign === '-' ? `${days} days ago` : `${days} days from today`;
}

function words(status: string): string {
  return status.toLowerCase().replaceAll('_', ' ');
}

function shown(value: Value): string {
  const counted = countedDay(value);
  if (counted !== null) return counted;
  return typeof value === 'string' && value.startsWith('$') ? value.slice(1) : `\`${JSON.stringify(value)}\``;
}
