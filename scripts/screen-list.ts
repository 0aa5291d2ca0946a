import type { Page } from 'playwright-core';
import type { Role } from '../web/tests/workbench.ts';

/** A picture: whose screen, where, and what is done before it is taken. */
export type Picture = {
  readonly name: string;
  readonly role: Role;
  readonly place: string;
  readonly scheme?: 'light' | 'dark';
  readonly phone?: true;
  readonly steps?: (page: Page) => Promise<void>;
};

/** Every screen once, phones where people use one, and a few in the dark. */
export const PICTURES: readonly Picture[] = [
  { name: 'queue', role: 'coder', place: '/queue', steps: waitForWork },
  { name: 'queue-phone', role: 'provider', place: '/queue', phone: true, steps: waitForWork },
  { name: 'encounter', role: 'coder', place: '/queue', steps: openFirst },
  { name: 'encounter-dark', role: 'coder', place: '/queue', scheme: 'dark', steps: openFirst },
  { name: 'visits', role: 'coder', place: '/encounters' },
  { name: 'timeline', role: 'coder', place: '/patients', steps: openLink },
  { name: 'code-search', role: 'coder', place: '/queue', steps: searchCode },
  { name: 'queries', role: 'cdi', place: '/queries' },
  { name: 'query', role: 'cdi', place: '/queries?state=draft', steps: openLink },
  {
    name: 'answer-phone',
    role: 'provider',
    place: '/queries?state=sent',
    phone: true,
    steps: openLink,
  },
  { name: 'claims', role: 'biller', place: '/claims', steps: openLink },
  { name: 'denials', role: 'biller', place: '/remittances', steps: openPayments },
  { name: 'readiness', role: 'provider', place: '/readiness', steps: openReadiness },
  { name: 'lists', role: 'administrator', place: '/lists', steps: dropList },
  {
    name: 'dashboard',
    role: 'administrator',
    place: '/dashboard?by=provider',
    steps: waitForFigures,
  },
  { name: 'audits', role: 'auditor', place: '/audits' },
  { name: 'education', role: 'administrator', place: '/education', steps: openPattern },
  { name: 'reports', role: 'administrator', place: '/reports' },
  { name: 'rulebook', role: 'coder', place: '/rulebook' },
  { name: 'code-set', role: 'administrator', place: '/code-set' },
  { name: 'patients', role: 'cdi', place: '/patients' },
  { name: 'measure', role: 'cdi', place: '/dashboard/measures/unspecified', steps: waitForChart },
  { name: 'not-joined', role: 'biller', place: '/remittances/open' },
  { name: 'alerts', role: 'administrator', place: '/alerts' },
  { name: 'people', role: 'administrator', place: '/people' },
  { name: 'quarantine', role: 'administrator', place: '/quarantine' },
  { name: 'jobs', role: 'administrator', place: '/jobs' },
  { name: 'audit-log', role: 'administrator', place: '/audit-log' },
  { name: 'tokens', role: 'administrator', place: '/tokens' },
  { name: 'settings', role: 'administrator', place: '/settings' },
  { name: 'policies', role: 'administrator', place: '/policies' },
  { name: 'account', role: 'provider', place: '/account' },
  { name: 'emergency', role: 'biller', place: '/emergency' },
  {
    name: 'encounter-phone',
    role: 'provider',
    place: '/encounters',
    phone: true,
    steps: openVisit,
  },
  { name: 'try-it', role: 'coder', place: '/try', steps: typeNote },
  { name: 'try-it-dark', role: 'coder', place: '/try', scheme: 'dark', steps: typeNote },
];

const NOTE = `HPI: Low back pain for six weeks after a change of desk. No leg pain.
MRI lumbar spine: Modic type 2 changes at L5-S1.
Assessment: Low back pain.
Plan: physical therapy.`;

/** Types the note of the README and waits for its decision. */
async function typeNote(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Note' }).fill(NOTE);
  await page.getByText('M54.50').first().waitFor();
}

/** Waits until the first piece of work is shown. */
async function waitForWork(page: Page): Promise<void> {
  await page.getByRole('option').first().waitFor();
}

/** Opens the visit of the first piece of work. */
async function openFirst(page: Page): Promise<void> {
  await waitForWork(page);
  await page.getByRole('option').first().click();
  await page.getByText('Codes in claim order').waitFor();
}

/** Looks for a code on the first visit that is not signed off. */
async function searchCode(page: Page): Promise<void> {
  await openFirst(page);
  while ((await page.getByRole('button', { name: 'Add a code …' }).count()) === 0) {
    await page.getByRole('button', { name: 'Next' }).click();
    await page.waitForTimeout(500);
  }
  await page.keyboard.press('/');
  await page.keyboard.type('vertebrogenic');
  await page.getByRole('option', { name: /M54.51/ }).waitFor();
}

/** Opens the newest visit of a list. */
async function openVisit(page: Page): Promise<void> {
  await page.locator('#screen a').first().click();
  await page.getByText('Codes in claim order').waitFor();
}

/** Opens the first thing of a list. */
async function openLink(page: Page): Promise<void> {
  await page.locator('#screen a').first().click();
  await page.getByRole('heading', { level: 2 }).waitFor();
  await page.waitForTimeout(500);
}

/** Opens a provider in whose notes something comes back. */
async function openPattern(page: Page): Promise<void> {
  await page.locator('#screen tbody tr').filter({ hasText: '%' }).locator('a').first().click();
  await page.getByRole('heading', { level: 2, name: /^Education: / }).waitFor();
}

/** Opens the newest file of payments. */
async function openPayments(page: Page): Promise<void> {
  await page.locator('#screen li a').filter({ hasText: 'payments-' }).first().click();
  await page.getByText('Next, for').first().waitFor();
}

/** Chooses the newest visit and the first service. */
async function openReadiness(page: Page): Promise<void> {
  await page.locator('#screen li a').first().click();
  await page.getByRole('combobox', { name: 'Intended service' }).click();
  await page.getByRole('option').first().click();
  await page.getByText(/points are open|The record holds/).waitFor();
}

/** Brings a short diagnosis list. */
async function dropList(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'favourites.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'code,title\nM54.5,Low back pain\nM51.36,Disc degeneration\nM54.50,Low back pain unspecified\n',
    ),
  });
  await page.getByText('findings in').waitFor();
}

/** Waits until the practice is counted. */
async function waitForFigures(page: Page): Promise<void> {
  await page.getByText('Codes of the low back family').first().waitFor();
  await waitForChart(page);
}

/** Waits until a picture of figures is drawn. */
async function waitForChart(page: Page): Promise<void> {
  await page.locator('canvas').first().waitFor();
}
