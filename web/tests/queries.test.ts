import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessFaults, overhang } from './look.ts';
import { enter, hasBrowser, PHONE, settled, startWorkbench, type Workbench } from './workbench.ts';

/** Opens the first query of the list in a state. */
async function openFirst(page: Page, address: string, state: string): Promise<void> {
  await page.goto(`${address}/queries?state=${state}`);
  await settled(page);
  await page.locator('#screen li a').first().click();
  await page.waitForURL(/\/queries\/[^/?]+/);
  await settled(page);
}

describe.skipIf(!hasBrowser())('queries', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench();
  }, 240_000);
  afterAll(() => workbench?.stop());

  it('a provider answers on a phone with two taps, and sees before what will stand in the record', async () => {
    const { page, errors, leave } = await enter(workbench, 'provider', { size: PHONE });
    await openFirst(page, workbench.address, 'sent');
    const answer = page.getByRole('button', { name: 'Answer' });
    expect(await answer.isDisabled()).toBe(true);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);

    // "Other" is no answer without words.
    await page.getByRole('radio', { name: 'Other (please specify)' }).tap();
    await page.getByText('This answer needs your words').waitFor();
    expect(await answer.isDisabled()).toBe(true);
    expect([...(await accessFaults(page)), ...(await overhang(page))]).toEqual([]);

    await page.getByRole('radio', { name: 'Unable to determine' }).tap();
    await page.getByText('Unable to determine.', { exact: true }).waitFor();
    await answer.tap();
    await page.getByText('In the record, as the provider’s addendum').waitFor();
    expect(errors).toEqual([]);
    await leave();
  }, 60_000);

  it('nobody but the provider who is asked has the form', async () => {
    const { page, errors, leave } = await enter(workbench, 'cdi');
    await openFirst(page, workbench.address, 'sent');
    await page.goto(`${page.url()}/answer`);
    await settled(page);
    await page.getByText('nobody else can answer').waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Answer' }).count()).toBe(0);
    expect(errors).toEqual([]);
    await leave();
  }, 60_000);
});
