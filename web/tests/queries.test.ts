import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessFaults, overhang } from './look.ts';
import {
  enter,
  hasBrowser,
  openFirst,
  PHONE,
  settled,
  startWorkbench,
  type Workbench,
} from './workbench.ts';

/** Opens the first query of the list in a state. */
async function openQuery(page: Page, address: string, state: string): Promise<void> {
  await page.goto(`${address}/queries?state=${state}`);
  await settled(page);
  await openFirst(page);
}

describe.skipIf(!hasBrowser())('queries', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench();
  }, 240_000);
  afterAll(() => workbench?.stop());

  it('a provider answers on a phone with two taps, and sees before what will stand in the record', async () => {
    const { page, errors, leave } = await enter(workbench, 'provider', { size: PHONE });
    await openQuery(page, workbench.address, 'sent');
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
    await openQuery(page, workbench.address, 'sent');
    await page.goto(`${page.url()}/answer`);
    await settled(page);
    await page.getByText('nobody else can answer').waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Answer' }).count()).toBe(0);
    expect(errors).toEqual([]);
    await leave();
  }, 60_000);

  it('goes from a draft with the words on the screen to an answer, the visit read again, and its end', async () => {
    const cdi = await enter(workbench, 'cdi');
    const { page } = cdi;
    await openQuery(page, workbench.address, 'draft');
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
    expect([...(await accessFaults(page)), ...(await overhang(page))]).toEqual([]);

    // What stands on the screen is sent, kept before or not.
    await question.fill(`${asDrafted} Words of your own are as good.`);
    await page.getByText('The check of the words passes').waitFor();
    await send.click();
    await page.getByText('sent, not opened yet').waitFor();
    await page.getByText('Words of your own are as good.').waitFor();
    await page.getByRole('button', { name: 'Remind the provider' }).click();
    await page.getByText(/^reminded, /).waitFor();

    const provider = await enter(workbench, 'provider');
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
  }, 120_000);

  it('a question that was asked aloud is put on record, and counts once the provider confirms it', async () => {
    const { page, errors, leave } = await enter(workbench, 'cdi');
    await openQuery(page, workbench.address, 'draft');
    await page.getByText('The check of the words passes').waitFor();
    await page.getByRole('button', { name: 'Asked aloud …' }).click();
    await page.getByRole('textbox', { name: 'Who spoke' }).fill('C. Dill\nThe provider');
    await page
      .getByRole('textbox', { name: 'What the provider said' })
      .fill('I cannot tell the source.');
    await page.getByRole('button', { name: 'Put it on record' }).click();
    await page.getByText(/^Asked aloud in person, /).waitFor();
    await page.getByText('sent, not opened yet').waitFor();
    expect(await page.getByText('The answer, as it stands in the record').count()).toBe(0);
    expect(errors).toEqual([]);
    await leave();
  }, 60_000);

  it('an answer that leaves the question open is followed up once, as a draft of its own', async () => {
    const { page, errors, leave } = await enter(workbench, 'cdi');
    await openQuery(page, workbench.address, 'answered');
    await page
      .getByRole('textbox', { name: 'Ask once more' })
      .fill('Can the source of the pain be told from the findings quoted above?');
    await page.getByRole('button', { name: 'Draft the follow-up' }).click();
    await page.getByRole('button', { name: 'Send to the provider of the visit' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Question' }).inputValue()).toContain(
      'told from the findings',
    );
    expect(errors).toEqual([]);
    await leave();
  }, 60_000);

  it('a query of one’s own begins at a visit, with the words of its record', async () => {
    const { page, errors, leave } = await enter(workbench, 'cdi');
    await openQuery(page, workbench.address, 'closed');
    const visit = await page.getByRole('link', { name: /^Visit of/ }).getAttribute('href');
    const encounterId = visit?.split('/').at(-1) ?? '';
    await page.goto(
      `${workbench.address}/queries/new?encounterId=${encounterId}&document=%22note%22&start=0&end=12`,
    );
    await settled(page);
    const question = page.getByRole('textbox', { name: 'Question' });
    await question.fill('Can the duration of the low back pain be specified?');
    await page.getByText('The check of the words passes').waitFor();
    expect([...(await accessFaults(page)), ...(await overhang(page))]).toEqual([]);
    await page.getByRole('button', { name: 'Keep as a draft' }).click();
    await page.getByRole('button', { name: 'Send to the provider of the visit' }).waitFor();
    expect(errors).toEqual([]);
    await leave();
  }, 60_000);
});
