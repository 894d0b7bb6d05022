import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPeople } from '../../demo/index.ts';
import { CHROMIUM, openBrowser } from '../support/browser.ts';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let browser: Browser;
let page: Page;
const reached = new Set<string>();

// Without a browser nothing can be told of a page; with CI=true a test that is left out counts as failed.
describe.skipIf(CHROMIUM === null)('the page of the demo sign-in, in a browser', () => {
  beforeAll(async () => {
    gateway = await openTestGateway({ firstPeople: demoPeople });
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('request', (request) => reached.add(new URL(request.url()).origin));
    await page.goto(`${gateway.url}/demo`);
    await page.locator('.card').first().waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await gateway?.close();
  });

  const card = (slug: string) =>
    page.locator('.card', { has: page.locator('.slug', { hasText: new RegExp(`^${slug}$`) }) });

  it('says that it is a demo, and has a card for every identity, by country', async () => {
    expect(await page.locator('.banner').innerText()).toMatch(/DEMO.*anybody on this machine can be anyone/);
    const response = await fetch(`${gateway.url}/demo/identities`);
    const { identities } = (await response.json()) as { identities: readonly { slug: string }[] };
    expect(await page.locator('.slug').allInnerTexts()).toEqual(identities.map(({ slug }) => slug));
    expect(await page.locator('main h2').allInnerTexts()).toEqual([
      'Wallonia',
      'France',
      'Luxembourg',
      'Across countries',
    ]);
  });

  it('gives a token that the gateway takes, and the command to ask with it', async () => {
    const provider = card('provider-lu');
    await provider.getByRole('button', { name: /Get a token/ }).click();
    await provider.locator('.result').waitFor();
    const [token, command] = await Promise.all(
      [0, 1].map((index) => provider.locator('textarea').nth(index).inputValue()),
    );
    expect(command).toContain(`Bearer ${token}`);
    const query = '{ viewer { role provider { name } } }';
    const { data } = await gateway.askAnonymously(query, {}, { authorization: `Bearer ${token}` });
    expect(data.viewer).toMatchObject({ role: 'PROVIDER', provider: { name: expect.any(String) } });
  });

  it('is worked by keyboard alone, and tells what happened to who cannot see it', async () => {
    await page.locator('#take-analyst').focus();
    await page.keyboard.press('Enter');
    await page.locator('#said', { hasText: 'Analyst is ready' }).waitFor({ state: 'attached' });
    expect(await card('analyst').locator('textarea').first().inputValue()).toMatch(/^eyJ/);
  });

  it('fits a tablet: nothing is wider than the page', async () => {
    await page.setViewportSize({ width: 800, height: 1100 });
    const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('stands alone where the explorer is left out', async () => {
    expect((await fetch(`${gateway.url}/explorer`)).status).toBe(404);
    const welcome = await (await fetch(gateway.url, { headers: { accept: 'text/html' } })).text();
    expect(welcome).toContain('/demo');
    expect(welcome).not.toContain('/explorer');
  });

  it('says what to do where the gateway gives no token', async () => {
    await page.route('**/demo/token', (route) => route.abort());
    await page.locator('#take-administrator').click();
    await card('administrator').locator('.trouble', { hasText: 'Load this page again' }).waitFor();
    await page.unroute('**/demo/token');
  });

  it('asks no other host', () => {
    expect([...reached].filter((origin) => origin !== 'null')).toEqual([gateway.url]);
  });
});
