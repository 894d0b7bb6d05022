import type { GraphQLSchema } from 'graphql';
import { type Canaries, type Canary, canariesIn } from './canaries.ts';
import { mayFind } from './expectation.ts';
import type { Operation } from './operations.ts';
import { ownFields } from './selection.ts';
import type { Asker } from './tenants.ts';
import type { World } from './world.ts';

/** What one operation told one asker. */
export interface Told {
  readonly asker: Asker;
  readonly operation: Operation;
  readonly status: number;
  /** The answer as it came, and its data alone. */
  readonly body: unknown;
  readonly data: unknown;
}

export async function tell({ gateway }: World, asker: Asker, operation: Operation): Promise<Told> {
  const ask = asker.claims === null ? gateway.askAnonymously : gateway.as(asker.claims);
  const { status, ...body } = await ask(operation.text, operation.variables);
  return { asker, operation, status, body, data: body.data };
}

/** Canaries in an answer that are not the asker's. */
export function leaksIn({ asker, operation, body }: Told, canaries: Canaries): readonly Canary[] {
  const found = canariesIn(JSON.stringify(body), canaries);
  return [...found].filter((canary) => !mayFind(canary, asker, operation.shown));
}

/** Fields that were answered with something, as `Type.field`: neither null nor an empty list. */
export function answered(value: unknown, into: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) answered(item, into);
  else if (typeof value === 'object' && value !== null)
    for (const [key, below] of Object.entries(value)) {
      const [type, field] = key.split('__');
      const something = below !== null && !(Array.isArray(below) && below.length === 0);
      if (type !== undefined && field !== undefined && something) into.add(`${type}.${field}`);
      answered(below, into);
    }
}

/** Every field of everything that can be answered, as `Type.field`, by the type that it is asked through. */
export function fieldsOfSchema(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__') && name !== 'MutationPayload')
    .flatMap((type) => ownFields(type).map((field) => `${type.name}.${field.name}`));
}
