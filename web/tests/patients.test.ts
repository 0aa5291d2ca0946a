import { expect, it } from 'vitest';
import { faultsInBothSchemes } from './look.ts';
import { onTheWorkbench } from './on-the-workbench.ts';
import { enter, PHONE, settled } from './workbench.ts';

onTheWorkbench('patients and their visits', (workbench) => {
  it('a coder finds visits by filters that stand in the address, and comes from one to the line of time of its patient', async () => {
    const { page, errors, leave } = await enter(workbench(), 'coder');
    await page.goto(`${workbench().address}/encounters`);
    await settled(page);
    const rows = page.getByRole('row');
    await rows.nth(1).waitFor();
    await page.getByRole('combobox', { name: 'Coding' }).click();
    await page.getByRole('option', { name: 'signed off', exact: true }).click();
    await page.waitForURL(/coding=signed-off/);
    await page.getByRole('cell', { name: 'signed off', exact: true }).first().waitFor();
    const states = await rows.locator('td:nth-child(5)').allInnerTexts();
    expect(new Set(states)).toEqual(new Set(['signed off']));
    await page.getByLabel('Code', { exact: true }).fill('m54.50');
    await page.waitForURL(/code=M54.50/);
    await page.goBack();
    await page.waitForURL(/\/encounters\?coding=signed-off$/);
    await page
      .getByRole('link', { name: /^Line of time/ })
      .first()
      .click();
    await page.waitForURL(/\/patients\/[^/]+\/timeline$/);
    await page.getByRole('navigation', { name: 'Visits on a line of time' }).waitFor();
    expect(await page.locator('#visit-1').innerText()).toContain('The words carry');
    await page.locator('#visit-1 a').first().click();
    await page.waitForURL(/\/encounters\/[^/?]+$/);
    expect(errors).toEqual([]);
    await leave();
  });

  it('a search for a patient leads to the line of time, shows words that changed, and stays out of the address', async () => {
    const { page, errors, leave } = await enter(workbench(), 'cdi');
    await page.goto(`${workbench().address}/patients`);
    await settled(page);
    const first = page.getByRole('row').nth(1);
    await first.waitFor();
    const [name = ''] = await first.getByRole('link').allInnerTexts();
    const [family = ''] = name.split(',');
    await page.getByLabel('Name').fill(family);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('row').nth(1).waitFor();
    for (const found of await page.getByRole('row').getByRole('link').allInnerTexts())
      expect(found.startsWith(family)).toBe(true);
    expect(page.url()).toBe(`${workbench().address}/patients`);
    await page.getByLabel('Name').fill('Nobody of this name');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('Nobody is found').waitFor();
    expect(errors).toEqual([]);
    await leave();
  });

  it('the line of time has nothing that axe finds and fits a phone', async () => {
    const { page, leave } = await enter(workbench(), 'coder', { size: PHONE });
    await page.goto(`${workbench().address}/patients`);
    await settled(page);
    await page.getByRole('row').nth(1).getByRole('link').click();
    await page.locator('#visit-1').waitFor();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await leave();
  });
});
