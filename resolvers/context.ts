import type { Asker } from '../datasources/envelope.ts';
import type { LinkedFile } from '../datasources/gateway.ts';
import type { Section } from '../datasources/sections.ts';
import type { GatewayStore } from '../datasources/stores.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { Language } from '../domain/law.ts';
import type { PartnerApp } from '../domain/partner-app.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { AccessLog } from './access-log.ts';
import type { Country } from './parents.ts';

/** What one request is answered from. */
export interface Context {
  /** The instant of the request. */
  readonly now: Date;
  /** Who asks, as the token says; nobody in particular without one. */
  /** Told before anything is read: the sections of files that can be read. Until then all of them. */
  willRead(sections: readonly Section[]): void;
  sections(): readonly Section[];
  readonly earliestToday: PlainDate;
  /** Languages of the answer, the best first. */
  readonly languages: readonly Language[];
  readonly viewer: Viewer;
  /** As whom the viewer acts in a country. */
  asker(country: Country): Asker;
  readonly accessLog: AccessLog;
  /** The store that belongs to no country. */
  readonly gateway: GatewayStore;
  partnerApp(client: string): Promise<PartnerApp | null>;
  /** In the order of their codes. */
  readonly countries: readonly Country[];
  country(code: string): Country | null;
  /** Every file known to be of the same person, the given one included. */
  linkedFiles(country: string, fileId: string): Promise<readonly LinkedFile[]>;
  /** Whether the files of both sides of a link are one person's. */
  linkStands(handshakeId: string): Promise<boolean>;
  /** A link that a dry run made is told as the real run would. */
  linkRehearsed(handshakeId: string): void;
  /** Forgets which files belong together: links came or went. */
  forgetLinks(): void;
  /** Takes files that were erased out of what is known to belong together. */
  unlink(country: string, fileIds: readonly string[]): Promise<void>;
}
