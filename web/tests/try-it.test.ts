import { expect, it } from 'vitest';
import { faultsOf } from './look.ts';
import { onTheWorkbench } from './on-the-workbench.ts';
import { enter, settled } from './workbench.ts';

const SAMPLES = new URL('../../src/formats/samples/', import.meta.url);

onTheWorkbench('Try it', (workbench) => {
  it.each([
    ['low-back-visit.fhir.json', 'fhir'],
    ['low-back-visit.ccda.xml', 'ccda'],
    ['low-back-visit.hl7', 'hl7v2'],
  ])('a file of another system is recognised: %s', async (name, format) => {
    const { page, errors, leave } = await enter(workbench(), 'coder');
    await page.goto(`${workbench().address}/try`);
    await settled(page);
    await page.locator('input[type=file]').setInputFiles(new URL(name, SAMPLES).pathname);
    await page.getByText(`read as ${format}`).waitFor();
    await page.getByText('Codes in claim order').waitFor();
    expect(await page.getByRole('textbox', { name: 'Note' }).inputValue()).not.toBe('');
    expect(await faultsOf(page)).toEqual([]);
    expect(errors).toEqual([]);
    await leave();
  });

  it('another date says which codes changed, and a drafted question is checked', async () => {
    const { page, errors, leave } = await enter(workbench(), 'coder');
    await page.goto(`${workbench().address}/try`);
    await settled(page);
    await page.getByRole('button', { name: 'An example' }).click();
    await page
      .getByText(/Draft of a query/)
      .first()
      .waitFor();
    await page.getByText('The check of the words passes').first().waitFor();
    await page.getByLabel('Date of service').fill('2021-09-30');
    await page.getByText('M54.50 went. M54.5 came.').waitFor();
    await page.getByLabel('Date of service').fill('2021-10-01');
    await page.getByText('the codes are the same').waitFor();
    expect(errors).toEqual([]);
    await leave();
  });
});
