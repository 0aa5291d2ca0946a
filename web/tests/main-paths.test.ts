import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { fromBase32, newTotpSecret, stepAt, totpCode } from '../../src/server/sign-in/totp.ts';
import { faultsOf } from './look.ts';
import { onEachDatabase } from './on-the-workbench.ts';
import { openByKeys } from './open-by-keys.ts';
import { enter, go, openFirst, PHONE, settled } from './workbench.ts';

const PASSWORD = 'a kettle of warm tea';
const CLAIMS = new URL('../../src/formats/samples/x12/837p-low-back.edi', import.meta.url);

/** How much work a queue says is open. */
async function openWork(page: Page): Promise<number> {
  await settled(page);
  const said = page.locator('#screen').getByText(/^\d+ open, /);
  return Number.parseInt(await said.innerText(), 10);
}

/** The main path of each role, from the sign-in to where its work is done. */
await onEachDatabase('from sign-in to done', (workbench) => {
  it('a provider comes from the queue to a question on a phone, answers with two taps, and has one less', async () => {
    const { page, errors, leave } = await enter(workbench(), 'provider', { size: PHONE });
    const work = page.getByRole('option').filter({ hasText: 'Answer a query' });
    await work.first().waitFor();
    const before = await openWork(page);
    await work.first().tap();
    await page.waitForURL(/\/queries\/[^/]+\/answer$/);
    await settled(page);
    const answer = page.getByRole('button', { name: 'Answer' });
    expect(await answer.isDisabled()).toBe(true);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);

    // "Other" is no answer without words.
    await page.getByRole('radio', { name: 'Other (please specify)' }).tap();
    await page.getByText('This answer needs your words').waitFor();
    expect(await answer.isDisabled()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('radio', { name: 'Unable to determine' }).tap();
    await page.getByText('Unable to determine.', { exact: true }).waitFor();
    await answer.tap();
    await page.getByText('In the record, as the provider’s addendum').waitFor();
    await page.goBack();
    await page.waitForURL(/\/queue$/);
    await page.getByText(`${before - 1} open, `).waitFor();
    expect(errors).toEqual([]);
    await leave();
  });

  it('a coder comes from the queue to a visit that is signed off, and to the next, by keyboard alone', async () => {
    const { page, errors, leave } = await enter(workbench(), 'coder');
    await openByKeys(page, workbench());
    await page.keyboard.press('c');
    const lines = page.locator('.code-line');
    for (let line = 0; line < (await lines.count()); line++) {
      await page.keyboard.press('a');
      await page.waitForFunction(
        `!document.activeElement.innerText.includes('\\nproposed')`,
        undefined,
        { timeout: 10_000 },
      );
      await page.keyboard.press('ArrowDown');
    }
    await page.getByRole('button', { name: 'Sign off' }).and(page.locator(':enabled')).waitFor();
    const visit = page.url();
    await page.keyboard.press('Shift+S');
    await page.getByText(/^signed off by/).waitFor();
    await page.keyboard.press('n');
    await page.waitForURL((url) => url.href !== visit && url.pathname.startsWith('/encounters/'));
    await page.getByText('Codes in claim order').waitFor();
    await page.keyboard.press('p');
    await page.waitForURL(visit);
    expect(errors).toEqual([]);
    await leave();
  });

  it('a CDI specialist goes from a draft with the words on the screen to an answer, the visit read again, and its end', async () => {
    const cdi = await enter(workbench(), 'cdi');
    const { page } = cdi;
    await page.goto(`${workbench().address}/queries?state=draft`);
    await settled(page);
    await openFirst(page);
    const query = page.url();
    const send = page.getByRole('button', { name: 'Send to the provider of the visit' });
    const question = page.getByRole('textbox', { name: 'Question' });
    const asDrafted = await question.inputValue();

    // The check follows the words, and points at them.
    await question.fill('Please add vertebrogenic low back pain so that it is paid.');
    await page.getByText(/It cannot be sent like this/).waitFor();
    expect(await send.isDisabled()).toBe(true);
    await page.getByRole('button', { name: '“Please add”' }).click();
    expect(
      await question.evaluate((one) =>
        one instanceof HTMLTextAreaElement ? [one.selectionStart, one.selectionEnd] : [],
      ),
    ).toEqual([0, 10]);
    expect(await faultsOf(page)).toEqual([]);

    // What stands on the screen is sent, kept before or not.
    await question.fill(`${asDrafted} Words of your own are as good.`);
    await page.getByText('The check of the words passes').waitFor();
    await send.click();
    await page.getByText('sent, not opened yet').waitFor();
    await page.getByText('Words of your own are as good.').waitFor();
    await page.getByRole('button', { name: 'Remind the provider' }).click();
    await page.getByText(/^reminded, /).waitFor();

    const provider = await enter(workbench(), 'provider');
    await provider.page.goto(`${query}/answer`);
    await settled(provider.page);
    const first = provider.page.getByRole('radio').first();
    const chosen = await provider.page.locator('.answer-card').first().innerText();
    await first.click();
    await provider.page.getByText(/^Diagnosis: /).waitFor();
    await provider.page.getByRole('button', { name: 'Answer' }).click();
    await provider.page.getByText('In the record, as the provider’s addendum').waitFor();

    // The visit was read again with the addendum.
    await provider.page.getByRole('link', { name: 'The visit with its note' }).click();
    await provider.page
      .getByText(/a query was answered/)
      .first()
      .waitFor();
    expect(await provider.page.getByText(`Diagnosis: ${chosen.trim()}`).count()).toBeGreaterThan(0);
    expect(provider.errors).toEqual([]);
    await provider.leave();

    await page.reload();
    await settled(page);
    await page.getByText('The answer, as it stands in the record').waitFor();
    await page.getByText(/^Codes before: /).waitFor();
    await page.getByRole('textbox', { name: 'Reason' }).fill('The answer settles it.');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByText(/^closed, to /).waitFor();
    expect(cdi.errors).toEqual([]);
    await cdi.leave();
  });

  it('a biller brings claims in, goes from a piece of work to its claim, and from a denial to the next step', async () => {
    const { page, errors, leave } = await enter(workbench(), 'biller');
    await go(page, 'Claims');
    await page.locator('input[type=file]').setInputFiles(CLAIMS.pathname);
    await page.waitForURL(/\/claims\/[\w-]+$/);
    await page.getByRole('region', { name: 'Claim LBP-0002' }).waitFor();
    await page
      .getByText(/segment \d+ \(HI/)
      .first()
      .waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Worklist as CSV' }).click();
    expect((await downloading).suggestedFilename()).toBe('837p-low-back.edi-worklist.csv');

    await go(page, 'Work queue');
    const work = page.getByRole('option').filter({ hasText: 'Claim edit' });
    await work.first().waitFor();
    const before = await openWork(page);
    await page.getByRole('listbox').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/claims\/[\w-]+\?claim=/);
    await page.getByRole('region', { name: /^Claim / }).waitFor();
    await page.goBack();
    await work.first().waitFor();
    await page.getByRole('listbox').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByText('1 changed.').waitFor();
    await page.getByText(`${before - 1} open, `).waitFor();

    await go(page, 'Answers to claims');
    await page.locator('#screen li a').filter({ hasText: 'payments-' }).first().click();
    await page
      .getByText(/^Next, for /)
      .first()
      .waitFor();
    const claim = page.getByRole('link', { name: /^The claim / }).first();
    const name = (await claim.innerText()).replace('The claim ', '');
    await claim.click();
    await page.getByRole('region', { name: `Claim ${name}` }).waitFor();
    expect(errors).toEqual([]);
    await leave();
  });

  it('an auditor draws an audit, codes blind, is shown, scores and reports', async () => {
    const { page, errors, leave } = await enter(workbench(), 'auditor');
    await page.goto(`${workbench().address}/audits`);
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
    expect(await faultsOf(page)).toEqual([]);
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
    const report = await page.request.get(`${workbench().address}${address}`);
    expect(await report.text()).toContain('Replace the list');
    expect(await faultsOf(page)).toEqual([]);
    expect(errors).toEqual([]);
    await leave();
  });

  it('an administrator invites a person, who sets a password and a second factor, signs in with it, and is locked out', async () => {
    const { browser, address } = workbench();
    const administrator = await enter(workbench(), 'administrator');
    const { page } = administrator;
    await go(page, 'People');
    await page.getByRole('button', { name: 'Invite somebody' }).click();
    await page.getByRole('textbox', { name: 'Login' }).fill('U.Unger@clinic.example');
    await page.getByRole('textbox', { name: 'Name' }).fill('U. Unger');
    await page.getByRole('checkbox', { name: 'Auditor' }).check();
    await page.getByRole('button', { name: 'Make the invitation' }).click();
    const link = (await page.locator('[data-secret]').textContent()) ?? '';
    expect(link).toMatch(new RegExp(`^${address}/sign-in#[\\w-]{20,}$`));
    await page.getByRole('button', { name: 'I have it' }).click();
    expect(await page.getByText(link).count()).toBe(0);

    const theirs = await browser.newContext({ bypassCSP: true });
    const own = await theirs.newPage();
    await own.goto(link);
    await own.getByLabel('New password').fill(PASSWORD);
    await own.getByRole('button', { name: 'Set the password' }).click();
    await own.getByRole('button', { name: 'To the sign-in' }).click();
    const signIn = async () => {
      await own.getByRole('textbox', { name: 'Login' }).fill('u.unger@clinic.example');
      await own.getByLabel(/^Password/).fill(PASSWORD);
      await own.getByRole('button', { name: 'Sign in' }).click();
    };
    await signIn();
    await settled(own);
    await own.getByRole('button', { name: 'your menu' }).click();
    await own.getByRole('menuitem', { name: 'Your account' }).click();
    await own.getByRole('button', { name: 'Set up an authenticator app' }).click();
    const key = ((await own.locator('code').textContent()) ?? '').replaceAll(' ', '');
    expect(key).toHaveLength(newTotpSecret().length);
    // the demonstration has its own time
    const { now } = await (await own.request.get(`${address}/api/session`)).json();
    const code = (ahead = 0) => totpCode(fromBase32(key), stepAt(new Date(now)) + ahead);
    await own.getByRole('textbox', { name: 'Code that the app shows' }).fill(code());
    await own.getByLabel('Your password').fill(PASSWORD);
    await own.getByRole('button', { name: 'Turn it on' }).click();
    const recovery = (await own.locator('[data-secret]').textContent()) ?? '';
    expect(recovery.split('\n').length).toBeGreaterThan(5);
    await own.getByRole('button', { name: 'I have it' }).click();
    await own.getByText('recovery codes left').waitFor();

    await own.getByRole('button', { name: 'your menu' }).click();
    await own.getByRole('menuitem', { name: 'Sign out' }).click();
    await signIn();
    // a code works once, and the one of this half minute is used
    await own.getByRole('textbox', { name: 'Code of the second factor' }).fill(code(1));
    await own.getByRole('button', { name: 'Sign in' }).click();
    await settled(own);

    await page.getByRole('link', { name: 'U. Unger' }).click();
    await page.getByText('Signed in by password and code').waitFor();
    await page.getByRole('button', { name: 'Lock the account' }).click();
    await page.getByText('cannot sign in').waitFor();
    await own.goto(`${address}/account`);
    await own.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(administrator.errors).toEqual([]);
    await theirs.close();
    await administrator.leave();
  });
});
