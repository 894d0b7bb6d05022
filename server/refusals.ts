import { AuditKeyError } from '../datasources/audit-key.ts';
import { FolderInUseError } from '../datasources/engine/folder-lock.ts';
import { ConfigurationError } from './configuration.ts';

/** Whether the message alone tells the operator what to do: a stack would only bury it. */
export function saysWhatToDo(error: unknown): error is Error {
  return [ConfigurationError, FolderInUseError, AuditKeyError].some((kind) => error instanceof kind);
}
