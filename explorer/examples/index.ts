import { ADMINISTRATOR } from './administrator.ts';
import { ANALYST } from './analyst.ts';
import { ANYBODY } from './anybody.ts';
import { CASE_WORKER } from './case-worker.ts';
import { DECIDING_AUTHORITY } from './deciding-authority.ts';
import type { Kind } from './example.ts';
import { PARTNER_APP } from './partner-app.ts';
import { PERSON } from './person.ts';
import { PROVIDER } from './provider.ts';
import { RECIPIENT } from './recipient.ts';

/** Every kind of user, in the order of the page. An example is added to its kind's list, and nowhere else. */
export const KINDS: readonly [Kind, ...Kind[]] = [
  ANYBODY,
  PERSON,
  PARTNER_APP,
  PROVIDER,
  CASE_WORKER,
  DECIDING_AUTHORITY,
  RECIPIENT,
  ANALYST,
  ADMINISTRATOR,
];
