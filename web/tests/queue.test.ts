import { expect, it } from 'vitest';
import { faultsOf } from './look.ts';
import { bringManyClaims } from './many-claims.ts';
import { onTheWorkbench } from './on-the-workbench.ts';
import { enter, PHONE, settled } from './workbench.ts';

onTheWorkbench('the work queue', (workbench) => {
  it('says how much fits all filters, and keeps them under a name', async () => {
    const { page, errors, leave } = await enter(workbench(), 'cdi');
    await page.goto(`${workbench().address}/queue`);
    await page.getByRole('option').first().waitFor();
    await page.getByRole('combobox', { name: 'Severity' }).click();
    await page.getByRole('option', { name: /^warning/ }).click();
    await page.waitForURL(/severity=warning/);
    await page.getByRole('combobox', { name: 'Provider' }).click();
    await page.getByRole('listbox').last().getByRole('option').first().click();
    await page.waitForURL(/provider=/);
    await settled(page);
    const rows = page.locator('[id^="work-"]');
    await rows.first().or(page.getByText('Nothing to do here')).waitFor();
    const said = await page
      .locator('#screen')
      .getByText(/ open, /)
      .innerText();
    expect(Number.parseInt(said, 10)).toBe(await rows.count());
    const filtered = page.url();
    await page.getByRole('button', { name: /^Saved filters/ }).click();
    await page.getByLabel('Save these filters as').fill('Warnings of one provider');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Warnings of one provider', exact: true }).waitFor();
    await page.goto(`${workbench().address}/queue`);
    await page.getByRole('button', { name: /^Saved filters/ }).click();
    await page.getByRole('button', { name: 'Warnings of one provider', exact: true }).click();
    await page.waitForURL(filtered);
    expect(errors).toEqual([]);
    await leave();
  });

  it('on a phone the work stands first, and the filters behind a button that counts them', async () => {
    const { page, errors, leave } = await enter(workbench(), 'cdi', { size: PHONE });
    await page.goto(`${workbench().address}/queue`);
    const first = page.getByRole('option').first();
    await first.waitFor();
    expect((await first.boundingBox())?.y).toBeLessThan(PHONE.height / 2);
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await page.getByRole('combobox', { name: 'Severity' }).click();
    await page.getByRole('option', { name: /^warning/ }).click();
    await page.waitForURL(/severity=warning/);
    await page.getByRole('button', { name: 'Hide the filters' }).click();
    await page.getByRole('button', { name: 'Filters (1)' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(errors).toEqual([]);
    await leave();
  });

  it('a CDI specialist gives work to somebody else', async () => {
    const { page, errors, leave } = await enter(workbench(), 'cdi');
    await page.goto(`${workbench().address}/queue?assignee=none&role=cdi`);
    await page.getByRole('option').first().waitFor();
    await page.getByRole('listbox').focus();
    await page.keyboard.press('Space');
    await page.getByText('1 chosen').waitFor();
    await page.getByRole('combobox', { name: 'Give to' }).click();
    await page.getByRole('option', { name: 'P. Penn, CDIP' }).click();
    await page.getByText('1 changed.').waitFor();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('Taken back.').waitFor();
    await page.getByRole('listbox').focus();
    await page.keyboard.press('Space');
    await page.getByRole('combobox', { name: 'Give to' }).click();
    await page.getByRole('option', { name: 'P. Penn, CDIP' }).click();
    await page.getByText('1 changed.').waitFor();
    await page.goto(`${workbench().address}/queue?role=cdi`);
    await page.getByRole('option').filter({ hasText: 'P. Penn, CDIP' }).first().waitFor();
    expect(errors).toEqual([]);
    await leave();
  });

  it('of ten thousand rows only those in sight are in the page, and keys reach either end', async () => {
    const { page, errors, leave } = await enter(workbench(), 'biller');
    await bringManyClaims(page, 10_000);
    await page.goto(`${workbench().address}/queue?kind=claim-edit`);
    await page.getByRole('option').first().waitFor();
    const said = await page
      .locator('#screen')
      .getByText(/ open, /)
      .innerText();
    const count = Number.parseInt(said, 10);
    expect(count).toBeGreaterThanOrEqual(10_000);
    await page.getByRole('listbox').focus();
    await page.keyboard.press('End');
    await page.locator(`#work-${count - 1}`).waitFor({ timeout: 60_000 });
    expect(await page.locator('[id^="work-"]').count()).toBeLessThan(60);
    await page.keyboard.press('ArrowUp');
    const active = `document.activeElement.getAttribute('aria-activedescendant')`;
    expect(await page.evaluate(active)).toBe(`work-${count - 2}`);
    await page.keyboard.press('Home');
    await page.locator('#work-0').waitFor();
    expect(errors).toEqual([]);
    await leave();
  }, 240_000);
});
