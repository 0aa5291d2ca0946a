import { expect, it } from 'vitest';
import { faultsOf } from './look.ts';
import { onTheWorkbench } from './on-the-workbench.ts';
import { enter, settled } from './workbench.ts';

onTheWorkbench('answers to claims', (workbench) => {
  it('a biller goes from a denial by its cause to the claim, and sees no visit and no amount', async () => {
    const { page, errors, leave } = await enter(workbench(), 'biller');
    await page.goto(`${workbench().address}/remittances`);
    await settled(page);
    await page.locator('#screen li a').filter({ hasText: 'payments-' }).first().click();
    await page
      .getByText(/^Next, for /)
      .first()
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.getByRole('link', { name: /^The visit of claim/ }).count()).toBe(0);
    expect(await page.locator('#screen').innerText()).not.toMatch(/[$€]\s?\d/);
    const claim = page.getByRole('link', { name: /^The claim / }).first();
    const name = (await claim.innerText()).replace('The claim ', '');
    await claim.click();
    await page.getByRole('region', { name: `Claim ${name}` }).waitFor();
    await page.goBack();
    await page
      .getByText(/^Next, for /)
      .first()
      .waitFor();
    expect(errors).toEqual([]);
    await leave();
  });

  it('what does not meet is listed: claims without an answer, answers without a claim', async () => {
    const { page, errors, leave } = await enter(workbench(), 'biller');
    await page.goto(`${workbench().address}/remittances/open`);
    await settled(page);
    await page.getByText('Claims without an answer, the longest waiting first').waitFor();
    await page.getByText('Answers without their claim, newest first').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(errors).toEqual([]);
    await leave();
  });

  it.each(['provider', 'coder', 'cdi'] as const)(
    '%s has no place for what payers answered',
    async (role) => {
      const { page, leave } = await enter(workbench(), role);
      expect(await page.getByRole('link', { name: 'Answers to claims' }).count()).toBe(0);
      await page.goto(`${workbench().address}/remittances`);
      await page.getByText('Your role does not allow this.').waitFor();
      await leave();
    },
  );

  it('a provider sees what a visit holds before a service is asked for, with words and owners', async () => {
    const { page, errors, leave } = await enter(workbench(), 'provider');
    await page.goto(`${workbench().address}/readiness`);
    await settled(page);
    await page.locator('#screen li a').first().click();
    await page.getByRole('combobox', { name: 'Intended service' }).click();
    await page.getByRole('option').first().click();
    await page.getByText(/points are open|The record holds what is asked for/).waitFor();
    expect(page.url()).toContain('service=');
    expect(await faultsOf(page)).toEqual([]);
    await page.reload();
    await page.getByText(/points are open|The record holds what is asked for/).waitFor();
    expect(errors).toEqual([]);
    await leave();
  });
});
