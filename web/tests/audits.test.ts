import { expect, it } from 'vitest';
import { faultsOf } from './look.ts';
import { onTheWorkbench } from './on-the-workbench.ts';
import { enter, PHONE, settled } from './workbench.ts';

onTheWorkbench('reports and education', (workbench) => {
  it('of the administrator: reports in versions, education by name, on a phone', async () => {
    const { page, errors, leave } = await enter(workbench(), 'administrator', { size: PHONE });
    await page.goto(`${workbench().address}/reports`);
    await settled(page);
    await page.getByRole('button', { name: 'Make the next version' }).click();
    // It is made while nobody looks.
    await page.getByText('You can leave this page').waitFor();
    await page.goto(`${workbench().address}/education`);
    await settled(page);
    await page.goto(`${workbench().address}/reports`);
    const pdf = page.getByRole('link', { name: 'PDF of version 1' });
    await pdf.waitFor({ timeout: 60_000 });
    const file = await page.request.get(`${workbench().address}${await pdf.getAttribute('href')}`);
    expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(`${workbench().address}/education`);
    await settled(page);
    const names = await page.getByRole('rowheader').allInnerTexts();
    expect(names).toEqual(names.toSorted());
    expect(names.length).toBeGreaterThan(3);
    await page.getByRole('rowheader').first().getByRole('link').click();
    await page.waitForURL(/\/education\/.+/);
    await settled(page);
    await page.getByText('No target and no ranking').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(errors).toEqual([]);
    await leave();
  });

  it('a provider sees the own education and no share of the others', async () => {
    const { page, errors, leave } = await enter(workbench(), 'provider');
    await page.goto(`${workbench().address}/education`);
    await page.waitForURL(/\/education\/me$/);
    await settled(page);
    await page.getByText('No target and no ranking').waitFor();
    expect(await page.locator('#screen').innerText()).not.toContain('all the others');
    expect(errors).toEqual([]);
    await leave();
  });
});
