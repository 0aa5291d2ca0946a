import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessFaults, overhang } from './look.ts';
import {
  DATABASES,
  enter,
  hasBrowser,
  PHONE,
  settled,
  startWorkbench,
  type Workbench,
} from './workbench.ts';

describe.skipIf(!hasBrowser()).each(DATABASES)('an audit in the workbench on %s', (database) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench({ database });
  }, 240_000);
  afterAll(() => workbench?.stop());

  it('is drawn, coded blind, shown, scored and reported by the auditor', async () => {
    const { page, errors, leave } = await enter(workbench, 'auditor');
    await page.goto(`${workbench.address}/audits`);
    await settled(page);
    await page.getByRole('textbox', { name: 'Title' }).fill('Spring sample');
    await page.getByRole('textbox', { name: 'Seed' }).fill('spring');
    await page.getByRole('textbox', { name: 'Of each stratum' }).fill('1');
    await page.getByRole('button', { name: 'Draw', exact: true }).click();
    await page.waitForURL(/\/audits\/[\w-]+$/, { timeout: 60_000 });
    const audit = page.url();
    await page.getByRole('link', { name: 'Code the next' }).click();
    await page.getByRole('region', { name: 'Note' }).waitFor();
    expect(await page.getByText('What the engine read', { exact: true }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Show what the engine read' }).count()).toBe(0);
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Same as billed' }).click();
    await page.getByRole('textbox', { name: 'Documentation gap' }).fill('No duration');
    await page.getByRole('button', { name: 'Keep the coding' }).click();
    await page.getByRole('button', { name: 'Show what the engine read' }).click();
    await page.getByText('What the engine read', { exact: true }).waitFor();
    await page.goto(audit);
    await page.getByText('coded by you').first().waitFor();
    await page.getByRole('tab', { name: 'Score' }).click();
    await page.getByText('Codes right, of right, wrong and missed').waitFor();
    expect(await page.getByRole('tabpanel').innerText()).toMatch(/100 % \(\d+ to 100 %\)/);
    await page.getByRole('tab', { name: 'Report' }).click();
    for (const [label, value] of [
      ['What was audited', 'Low back visits'],
      ['Measured by', 'The note of the day'],
      ['Edition of the guidelines', 'FY2027'],
      ['Rebuttals until', '2027-01-20'],
      ['Audit again on', '2027-03-15'],
    ] as const)
      await page.getByLabel(label).fill(value);
    await page.getByRole('button', { name: 'Add to corrective actions' }).click();
    const action = page.getByRole('group', { name: 'Corrective actions 1' });
    await action.getByLabel('What').fill('Replace the list');
    await action.getByLabel('Owner').fill('administrator');
    await action.getByLabel('Due').fill('2026-12-15');
    await page.getByRole('button', { name: 'Keep what was settled' }).click();
    await page.getByRole('button', { name: 'Make the next version' }).click();
    const version = page.getByRole('link', { name: 'Page of version 1' });
    await version.waitFor();
    const address = (await version.getAttribute('href')) ?? '';
    const report = await page.request.get(`${workbench.address}${address}`);
    expect(await report.text()).toContain('Replace the list');
    expect(await accessFaults(page)).toEqual([]);
    expect(errors).toEqual([]);
    await leave();
  }, 120_000);

  it('of the administrator: reports in versions, education by name, on a phone', async () => {
    const { page, errors, leave } = await enter(workbench, 'administrator', { size: PHONE });
    await page.goto(`${workbench.address}/reports`);
    await settled(page);
    await page.getByRole('button', { name: 'Make the next version' }).click();
    // It is made while nobody looks.
    await page.getByText('You can leave this page').waitFor();
    await page.goto(`${workbench.address}/education`);
    await settled(page);
    await page.goto(`${workbench.address}/reports`);
    const pdf = page.getByRole('link', { name: 'PDF of version 1' });
    await pdf.waitFor({ timeout: 60_000 });
    const file = await page.request.get(`${workbench.address}${await pdf.getAttribute('href')}`);
    expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
    expect([...(await accessFaults(page)), ...(await overhang(page))]).toEqual([]);
    await page.goto(`${workbench.address}/education`);
    await settled(page);
    const names = await page.getByRole('rowheader').allInnerTexts();
    expect(names).toEqual(names.toSorted());
    expect(names.length).toBeGreaterThan(3);
    await page.getByRole('rowheader').first().getByRole('link').click();
    await page.waitForURL(/\/education\/.+/);
    await settled(page);
    await page.getByText('No target and no ranking').waitFor();
    expect([...(await accessFaults(page)), ...(await overhang(page))]).toEqual([]);
    expect(errors).toEqual([]);
    await leave();
  }, 120_000);

  it('a provider sees the own education and no share of the others', async () => {
    const { page, errors, leave } = await enter(workbench, 'provider');
    await page.goto(`${workbench.address}/education`);
    await page.waitForURL(/\/education\/me$/);
    await settled(page);
    await page.getByText('No target and no ranking').waitFor();
    expect(await page.locator('#screen').innerText()).not.toContain('all the others');
    expect(errors).toEqual([]);
    await leave();
  }, 60_000);
});
