import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter, hasBrowser, settled, startWorkbench, type Workbench } from './workbench.ts';

describe.skipIf(!hasBrowser())('the dashboard', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench();
  }, 240_000);
  afterAll(() => workbench?.stop());

  it('is parted by a choice that can be taken back', async () => {
    const { page, errors, leave } = await enter(workbench, 'administrator');
    await page.goto(`${workbench.address}/dashboard`);
    await counted(page);
    await page.getByRole('combobox', { name: 'Parted by' }).click();
    await page.getByRole('option', { name: 'location' }).click();
    await page.waitForURL(/by=location/);
    await page.locator('section[aria-label$=", by location"]').first().waitFor();
    await page.getByRole('combobox', { name: 'Parted by' }).click();
    await page.getByRole('option', { name: 'location' }).click();
    await page.waitForURL(/\/dashboard$/);
    await page.locator('section[aria-label$=", by location"]').first().waitFor({ state: 'hidden' });
    expect(errors).toEqual([]);
    await leave();
  }, 60_000);

  it('opens the encounters behind a figure, named as the figure is, and leads back to what was seen', async () => {
    const { page, leave } = await enter(workbench, 'administrator');
    await page.goto(`${workbench.address}/dashboard?by=location&from=2024-01-01`);
    await counted(page);
    const distribution = page.getByRole('region', { name: 'Distribution' });
    await distribution.getByRole('link').first().click();
    await settled(page);
    expect(await page.title()).toMatch(/^With M\d/);
    await page.getByRole('row').nth(1).waitFor();
    await page.locator('#screen').getByRole('link', { name: 'Dashboard' }).click();
    await page.waitForURL(/\/dashboard\?by=location&from=2024-01-01$/);
    await counted(page);
    const measure = page.getByRole('region', { name: 'Share of M54.50 within low back pain' });
    await measure.getByRole('link').last().click();
    await settled(page);
    expect(await page.title()).toBe('Share of M54.50 within low back pain · Endplate');
    expect(await page.locator('#screen').innerText()).toMatch(/location: .+; from 2024-01-01/);
    await page.goBack();
    await page.waitForURL(/\/dashboard\?by=location&from=2024-01-01$/);
    await leave();
  }, 60_000);
});

/** Waits until the practice is counted. */
async function counted(page: Page): Promise<void> {
  await settled(page);
  await page.getByRole('region', { name: 'Distribution' }).waitFor();
}
