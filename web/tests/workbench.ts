import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { buildWorkbench, isWorkbenchBuilt } from '../../scripts/build-workbench.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SERVER = process.env['ENDPLATE_TEST_DATABASE'] ?? 'postgres://root@127.0.0.1:5432/test';
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export const ROLES = ['administrator', 'provider', 'coder', 'cdi', 'biller', 'auditor'] as const;
export type Role = (typeof ROLES)[number];
export const DATABASES = ['embedded', 'postgresql'] as const;
export type Database = (typeof DATABASES)[number];

/** A running service on a demonstration practice of its own, and a browser. */
export type Workbench = {
  readonly address: string;
  readonly browser: Browser;
  /** the link that was printed for a role */
  readonly link: (role: Role) => string;
  readonly stop: () => Promise<void>;
};

/**
 * True when there is a browser to look with. Where there is none the suites are left out and say so; in continuous
 * integration that is a failure.
 */
export function hasBrowser(): boolean {
  if (existsSync(CHROMIUM)) return true;
  if (process.env['CI'] === 'true') throw new Error(`no Chromium at ${CHROMIUM}`);
  process.stderr.write('The browser tests were left out: name a Chromium in CHROMIUM\n');
  return false;
}

/** True when there is a PostgreSQL to run on; where there is none that is said, and a failure in continuous integration. */
export async function hasServer(): Promise<boolean> {
  try {
    await onServer('select 1');
    return true;
  } catch (error) {
    if (process.env['CI'] === 'true') throw error;
    process.stderr.write(
      'PostgreSQL was left out: start one, and name it in ENDPLATE_TEST_DATABASE\n',
    );
    return false;
  }
}

/** Starts `endplate serve --demo` as a user does, fills a small practice, and reads the links that it prints. */
export async function startWorkbench({
  patients = 30,
  database = 'embedded',
  data,
}: {
  readonly patients?: number;
  readonly database?: Database;
  /** a data directory that stays; a new one, removed at the end, when left out */
  readonly data?: string;
} = {}): Promise<Workbench> {
  if (!isWorkbenchBuilt() && !buildWorkbench()) throw new Error('the workbench was not built');
  const folder = data ?? (await mkdtemp(join(tmpdir(), 'endplate-web-')));
  const schema = database === 'embedded' ? undefined : await newSchema();
  const command = ['serve', '--demo', '--port', '0', '--data', folder, '--patients', `${patients}`];
  if (schema !== undefined) command.push('--database', schema.location);
  const service = spawn(process.execPath, [join(root, 'src/cli/endplate.ts'), ...command], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const links = await linksOf(service);
  const address = new URL(links.get('administrator') ?? '').origin;
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  return {
    address,
    browser,
    link: (role) => links.get(role) ?? '',
    stop: async () => {
      await browser.close();
      service.kill('SIGTERM');
      if (service.exitCode === null && service.signalCode === null) await once(service, 'exit');
      await schema?.remove();
      if (data === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The printed links by role; the last role’s line is the last that is printed. */
async function linksOf(service: ChildProcess): Promise<ReadonlyMap<string, string>> {
  const links = new Map<string, string>();
  let told = '';
  for await (const words of service.stderr ?? []) {
    told += String(words);
    for (const [, role = '', link = ''] of told.matchAll(/^ {2}(\w+) .*(http:\S+)\n/gm))
      links.set(role, link);
    if (links.size === ROLES.length) {
      service.stderr?.on('error', () => undefined).resume();
      return links;
    }
  }
  throw new Error(`the service ended before it printed its links: ${told}`);
}

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: SERVER, connectionTimeoutMillis: 2000 });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function newSchema() {
  const schema = `web_${randomBytes(8).toString('hex')}`;
  await onServer(`create schema ${schema}`);
  const location = new URL(SERVER);
  location.searchParams.set('options', `-csearch_path=${schema}`);
  return {
    location: location.href,
    remove: () => onServer(`drop schema ${schema} cascade`),
  };
}

export const DESK = { width: 1280, height: 800 } as const;
export const PHONE = { width: 390, height: 844 } as const;

/** A person at a browser. */
export type Visitor = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** errors that the console showed and that no code caught */
  readonly errors: readonly string[];
  readonly leave: () => Promise<void>;
};

/** Signs somebody in by the printed link, at a screen of a size and in a colour scheme. */
export async function enter(
  { browser, link, address }: Workbench,
  role: Role,
  {
    size = DESK,
    scheme = 'light',
  }: {
    readonly size?: { readonly width: number; readonly height: number };
    readonly scheme?: 'light' | 'dark';
  } = {},
): Promise<Visitor> {
  // axe is put into pages; the policy of the service forbids that to everybody else
  const context = await browser.newContext({
    viewport: size,
    colorScheme: scheme,
    bypassCSP: true,
    reducedMotion: 'reduce',
    hasTouch: size === PHONE,
    locale: 'en-US',
    timezoneId: 'America/New_York',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
  });
  await page.goto(link(role));
  await settled(page);
  if (!page.url().startsWith(address)) throw new Error(`the link of ${role} leads elsewhere`);
  return { page, context, errors, leave: () => context.close() };
}

/** Waits until a screen has its title and nothing is loading. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('#screen h2', { timeout: 20_000 });
  await page.waitForFunction(
    `!document.querySelector('#screen [aria-busy="true"], #screen .mantine-Loader-root')`,
    undefined,
    { timeout: 20_000 },
  );
}

/** Goes to a place by the list of places, as a person does. */
export async function go(page: Page, place: string, title = place): Promise<void> {
  await page.getByLabel('Places').getByRole('link', { name: place, exact: true }).click();
  await page.getByRole('heading', { level: 2, name: title }).waitFor();
  await settled(page);
}

/** Opens the first entry of the list on a screen. */
export async function openFirst(page: Page): Promise<void> {
  const before = page.url();
  await page.locator('#screen li a').first().click();
  await page.waitForURL((url) => url.href !== before);
  await settled(page);
}

/** Opens the first query of the list in a state. */
export async function openQuery(page: Page, address: string, state: string): Promise<void> {
  await page.goto(`${address}/queries?state=${state}`);
  await settled(page);
  await openFirst(page);
}

/** The addresses in the list of places of whoever is signed in. */
export async function placesOf(page: Page): Promise<string[]> {
  const found: unknown = await page.evaluate(
    `[...document.querySelectorAll('[aria-label="Places"] a')].map((one) => one.getAttribute('href'))`,
  );
  return Array.isArray(found) ? found.map(String) : [];
}
