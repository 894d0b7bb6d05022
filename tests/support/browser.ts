import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian and others put it. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium of this machine; null where there is none: a test of a page then says why it did not run. */
export const CHROMIUM = PLACES.find((path) => existsSync(path)) ?? null;

/** A real browser that asks nobody but the page it is given. */
export function openBrowser(): Promise<Browser> {
  if (CHROMIUM === null) throw new Error('no Chromium is installed: apt-get install chromium');
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
