import { expect, it } from 'vitest';
import { faultsOf } from './look.ts';
import { onTheWorkbench } from './on-the-workbench.ts';
import { enter, openQuery, settled } from './workbench.ts';

onTheWorkbench('queries', (workbench) => {
  it('nobody but the provider who is asked has the form', async () => {
    const { page, errors, leave } = await enter(workbench(), 'cdi');
    await openQuery(page, workbench().address, 'sent');
    await page.goto(`${page.url()}/answer`);
    await settled(page);
    await page.getByText('nobody else can answer').waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Answer' }).count()).toBe(0);
    expect(errors).toEqual([]);
    await leave();
  });

  it('without a network a draft says that it was not kept, loses no word, and goes on with one', async () => {
    const { page, context, leave } = await enter(workbench(), 'cdi');
    await openQuery(page, workbench().address, 'draft');
    await page.getByText('The check of the words passes').waitFor();
    await context.setOffline(true);
    const words =
      'Based on your clinical judgment, can the source of the pain be specified further?';
    const question = page.getByRole('textbox', { name: 'Question' });
    await question.fill(words);
    await page.getByRole('button', { name: 'Keep the draft' }).click();
    await page.getByText('The service cannot be reached.').first().waitFor();
    await page.getByText('No network').waitFor();
    expect(await question.inputValue()).toBe(words);
    await context.setOffline(false);
    await page.getByText('The check of the words passes').waitFor();
    await page.getByRole('button', { name: 'Keep the draft' }).click();
    await page.getByText(/^reworded, P\. Penn/).waitFor();
    expect(await question.inputValue()).toBe(words);
    await leave();
  }, 60_000);

  it('a question that was asked aloud is put on record, and counts once the provider confirms it', async () => {
    const { page, errors, leave } = await enter(workbench(), 'cdi');
    await openQuery(page, workbench().address, 'draft');
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
  });

  it('an answer that leaves the question open is followed up once, as a draft of its own', async () => {
    const { page, errors, leave } = await enter(workbench(), 'cdi');
    await openQuery(page, workbench().address, 'answered');
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
  });

  it('a query of one’s own begins at a visit, with the words of its record', async () => {
    const { page, errors, leave } = await enter(workbench(), 'cdi');
    await openQuery(page, workbench().address, 'closed');
    const visit = await page.getByRole('link', { name: /^Visit of/ }).getAttribute('href');
    const encounterId = visit?.split('/').at(-1) ?? '';
    await page.goto(
      `${workbench().address}/queries/new?encounterId=${encounterId}&document=%22note%22&start=0&end=12`,
    );
    await settled(page);
    const question = page.getByRole('textbox', { name: 'Question' });
    await question.fill('Can the duration of the low back pain be specified?');
    await page.getByText('The check of the words passes').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keep as a draft' }).click();
    await page.getByRole('button', { name: 'Send to the provider of the visit' }).waitFor();
    expect(errors).toEqual([]);
    await leave();
  });
});
