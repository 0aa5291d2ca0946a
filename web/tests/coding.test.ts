import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf } from './look.ts';
import { onTheWorkbench } from './on-the-workbench.ts';
import { openByKeys } from './open-by-keys.ts';
import { enter } from './workbench.ts';

onTheWorkbench('coding a visit', (workbench) => {
  it('finds a code by words, adds it, puts it first and takes it away, by keyboard alone', async () => {
    const { page, errors, leave } = await enter(workbench(), 'coder');
    await openByKeys(page, workbench());
    await page.keyboard.press('/');
    await finder(page).waitFor();
    await page.keyboard.type('neoplasm related pain');
    await page.getByRole('option', { name: /G89.3/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const card = page.getByRole('region', { name: 'What the code set says of G89.3' });
    await card.getByText(/^Alphabetic Index: Pain .+ > neoplasm related/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.type('The referral names it.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const added = page.locator('#code-G89\\.3');
    await added.waitFor();
    await added.focus();
    const last = await page.locator('.code-line').count();
    for (let place = last; place > 1; place--) {
      await page.keyboard.press('Alt+ArrowUp');
      await page.getByRole('group', { name: new RegExp(`^${place - 1}\\. G89.3`) }).waitFor();
      await page.waitForFunction(`document.activeElement.id === 'code-G89.3'`);
      await idle(page);
    }
    await page.reload();
    await page.getByRole('group', { name: /^1\. G89.3/ }).waitFor();
    await page.keyboard.press('c');
    await page.keyboard.press('x');
    await page.getByLabel('Reason').waitFor();
    await page.keyboard.type('It is not said in the note.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await added.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await leave();
  });

  it('an acceptance is taken back by the key that gave it', async () => {
    const { page, errors, leave } = await enter(workbench(), 'coder');
    await openByKeys(page, workbench());
    const proposed = page.getByRole('group', { name: /, proposed$/ }).first();
    const id = (await proposed.getAttribute('id')) ?? '';
    const line = page.locator(`[id="${id}"]`);
    await line.focus();
    await page.keyboard.press('a');
    await line.getByRole('button', { name: /^Take back the acceptance of/ }).waitFor();
    await idle(page);
    await page.reload();
    await line.getByText(/^accepted by /).waitFor();
    await line.focus();
    await page.keyboard.press('a');
    await line.getByRole('button', { name: /^Accept / }).waitFor();
    await idle(page);
    await page.reload();
    await line.getByText('proposed', { exact: true }).waitFor();
    await page
      .getByText(/took back the acceptance of/)
      .first()
      .waitFor({ state: 'attached' });
    expect(errors).toEqual([]);
    await leave();
  });

  it('an order that cannot be sent is taken back and told', async () => {
    const { page, context, leave } = await enter(workbench(), 'coder');
    await openByKeys(page, workbench());
    const codes = page.locator('.code-line');
    if ((await codes.count()) < 2) await addCode(page, 'R26.89');
    const before = await codes.evaluateAll((all) => all.map(({ id }) => id));
    await codes.first().focus();
    await context.setOffline(true);
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByText('The service cannot be reached').first().waitFor();
    expect(await codes.evaluateAll((all) => all.map(({ id }) => id))).toEqual(before);
    await context.setOffline(false);
    await leave();
  });

  it('of two people on one visit the second is told who did what', async () => {
    const first = await enter(workbench(), 'coder');
    const second = await enter(workbench(), 'coder');
    await openByKeys(first.page, workbench());
    await second.page.goto(first.page.url());
    await second.page.locator('.code-line').first().waitFor();
    await addCode(first.page, 'R29.3');
    await second.page.keyboard.press('Shift+A');
    const told = second.page.getByRole('alert');
    await told.getByText(/added R29.3: Invented for a test/).waitFor();
    await second.page.locator('#code-R29\\.3').waitFor();
    expect(await faultsOf(second.page)).toEqual([]);
    await first.leave();
    await second.leave();
  });

  it('a link to a code or to evidence brings its words into sight, by the id of the source too', async () => {
    const { page, errors, leave } = await enter(workbench(), 'coder');
    await openByKeys(page, workbench());
    const code = (await page.locator('.code-line').first().getAttribute('id'))?.slice(5) ?? '';
    const visit = page.url();
    const source = (await page.title()).replace(/^Visit (\S+) .*$/, '$1');
    await page.goto(`${visit}?show=${code}`);
    await page.locator('mark[data-lit="true"]').first().waitFor();
    const framed = `CSS.highlights.get('shown-place')?.size`;
    expect(await page.evaluate(framed)).toBe(1);
    await page.goto(`${workbench().address}/encounters/by-source/${source}?show=evidence`);
    expect(page.url()).toBe(`${visit}?show=evidence`);
    await page.locator('mark[data-lit="true"]').first().waitFor();
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('button').last().click();
    expect(await page.evaluate(framed)).toBe(1);
    expect(errors).toEqual([]);
    await leave();
  });

  it('a question about selected words is checked as it is written and kept as a draft that quotes them', async () => {
    const { page, errors, leave } = await enter(workbench(), 'coder');
    await openByKeys(page, workbench());
    await page.locator('.note-text mark').first().selectText();
    const quoted = await page.locator('.note-text mark').first().innerText();
    await page.getByRole('button', { name: /^Query about/ }).click();
    await page.waitForURL(/\/queries\/new\?/);
    await page.locator('#screen').getByText(quoted).first().waitFor();
    const question = page.getByRole('textbox', { name: 'Question' });
    await question.fill('Is this worth more, so that we get paid?');
    await page.getByText(/It cannot be sent like this/).waitFor();
    await question.fill('Please clarify what these words refer to.');
    await page.getByText('The check of the words passes').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keep as a draft' }).click();
    await page.waitForURL(/\/queries\/(?!new)/);
    await page.locator('#screen').getByText(quoted).first().waitFor();
    expect(errors).toEqual([]);
    await leave();
  });

  it('shows its keys when asked', async () => {
    const { page, leave } = await enter(workbench(), 'coder');
    await openByKeys(page, workbench());
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys of this screen' }).waitFor();
    await page.waitForTimeout(300);
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await leave();
  });
});

const finder = (page: Page) =>
  page.locator('input').and(page.getByLabel('Code, or words of its title'));

/** Waits until no step is on its way. */
async function idle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}

async function addCode(page: Page, code: string): Promise<void> {
  await page.keyboard.press('/');
  await finder(page).fill(code);
  await page.getByLabel('Reason').fill('Invented for a test');
  await page.getByRole('button', { name: 'Take the step' }).click();
  await page.locator(`#code-${code.replace('.', '\\.')}`).waitFor();
}
