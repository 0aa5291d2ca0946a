import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf } from './look.ts';
import { onTheWorkbench } from './on-the-workbench.ts';
import { enter, settled } from './workbench.ts';

onTheWorkbench('the dashboard', (workbench) => {
  it('is parted by a choice that can be taken back', async () => {
    const { page, errors, leave } = await enter(workbench(), 'administrator');
    await page.goto(`${workbench().address}/dashboard`);
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
  });

  it('opens the encounters behind a figure, named as the figure is, and leads back to what was seen', async () => {
    const { page, leave } = await enter(workbench(), 'administrator');
    await page.goto(`${workbench().address}/dashboard?by=location&from=2024-01-01`);
    await counted(page);
    const codes = page.getByRole('region', { name: 'Codes of the low back family', exact: true });
    await codes.getByText('Figures').click();
    await codes.getByRole('link').first().click();
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
    expect(await page.locator('#screen').innerText()).toMatch(/location: .+ · from Jan 1, 2024/);
    await page.goBack();
    await page.waitForURL(/\/dashboard\?by=location&from=2024-01-01$/);
    await leave();
  });

  it('draws pictures whose marks lead to the encounters, and gives them as PNG and CSV', async () => {
    const { page, errors, leave } = await enter(workbench(), 'auditor');
    await page.goto(`${workbench().address}/dashboard`);
    await counted(page);
    const codes = page.getByRole('region', { name: 'Codes of the low back family', exact: true });
    await codes.locator('canvas').waitFor();
    const csv = await kept(page, codes.getByRole('button', { name: /^CSV/ }));
    const [head, first = ''] = csv.toString().split('\r\n');
    expect(head).toBe('name,count,of,rate,low,high');
    const [code = '', count] = first.split(',');
    const png = await kept(page, codes.getByRole('button', { name: /^PNG/ }));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // the bar of the first code begins right of the names
    await codes.locator('canvas').click({ position: { x: 134, y: 18 } });
    await page.waitForURL(/\/dashboard\/encounters/);
    await page.getByRole('row').nth(1).waitFor();
    expect(await page.title()).toBe(`With ${code} · Endplate`);
    expect(await page.getByRole('row').count()).toBe(Math.min(50, Number(count)) + 1);
    expect(errors).toEqual([]);
    await leave();
  });

  it('the code set tells what a day means for the codes in use, leads to their visits, and says when a year is not loaded', async () => {
    const { page, errors, leave } = await enter(workbench(), 'administrator');
    await page.goto(`${workbench().address}/code-set?date=2025-07-01`);
    const own = page.getByRole('region', { name: 'Your own codes' });
    await own.getByText('could not be billed the day before either').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const visits = own.getByRole('link', { name: /visits with M54\.5$/ });
    const count = Number(await visits.innerText());
    await visits.click();
    await page.waitForURL(/\/encounters\?/);
    await page.getByRole('button', { name: 'With M54.5, decided or billed: show all' }).waitFor();
    await page.getByRole('row').nth(1).waitFor();
    expect(await page.getByRole('row').count()).toBe(Math.min(50, count) + 1);
    await page.goto(`${workbench().address}/code-set`);
    await page.getByText('FY2027 is in force').waitFor();
    await page.getByLabel('Day').fill('2040-10-01');
    await page.getByText('The release of this day is not loaded').waitFor();
    expect(errors).toEqual([]);
    await leave();
  });

  it('has a place for each measure, with its course, its providers and its marked days', async () => {
    const { page, errors, leave } = await enter(workbench(), 'cdi');
    await page.goto(`${workbench().address}/dashboard`);
    await counted(page);
    await page.getByRole('link', { name: 'Without duration', exact: true }).click();
    await page.waitForURL(/\/dashboard\/measures\/without-duration/);
    await settled(page);
    for (const name of ['Without duration by month', 'Without duration by provider'])
      await page.getByRole('region', { name, exact: true }).locator('canvas').waitFor();
    await page.getByRole('rowheader', { name: /Code set FY2026/ }).waitFor();
    expect(await page.locator('#screen').innerText()).not.toContain('`');
    expect(await faultsOf(page)).toEqual([]);
    for (const [by, says] of [
      ['month', /month: \d{4}-\d{2}/],
      ['provider', /provider: \S/],
    ] as const) {
      await clickMark(page.getByRole('region', { name: `Without duration by ${by}` }));
      await page.waitForURL(/\/dashboard\/encounters/);
      await settled(page);
      expect(await page.locator('#screen').innerText()).toMatch(says);
      await page.goBack();
      await settled(page);
    }
    expect(errors).toEqual([]);
    await leave();
  });
});

/** Clicks the first mark of a picture: where its cursor says that something can be clicked. */
async function clickMark(picture: Locator): Promise<void> {
  const canvas = picture.locator('canvas');
  await canvas.waitFor();
  await canvas.scrollIntoViewIfNeeded();
  const place = await canvas.evaluate((drawn: HTMLCanvasElement) => {
    const { left, top, width, height } = drawn.getBoundingClientRect();
    for (let x = 0; x < width; x += 4)
      for (let y = 0; y < height; y += 4) {
        const at = { clientX: left + x, clientY: top + y, bubbles: true };
        drawn.dispatchEvent(new PointerEvent('pointermove', at));
        drawn.dispatchEvent(new MouseEvent('mousemove', at));
        if (getComputedStyle(drawn).cursor === 'pointer') return { x, y };
      }
    return undefined;
  });
  if (place === undefined) throw new Error('no mark can be clicked');
  await canvas.click({ position: place });
}

/** The file that a click gives. */
async function kept(page: Page, button: Locator): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await file.path());
}

/** Waits until the practice is counted. */
async function counted(page: Page): Promise<void> {
  await settled(page);
  await page.getByRole('region', { name: 'Codes of the low back family', exact: true }).waitFor();
}
