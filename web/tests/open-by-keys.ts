import type { Page } from 'playwright-core';
import { settled, type Workbench } from './workbench.ts';

/** Opens, from the queue and by keys, the first visit that nothing but its codes keeps from being signed off. */
export async function openByKeys(page: Page, { address }: Workbench): Promise<void> {
  await page.goto(`${address}/queue?kind=code-encounter`);
  await page.getByRole('option').first().waitFor();
  for (let tab = 0; tab < 40; tab++) {
    if ((await page.evaluate(`document.activeElement.role`)) === 'listbox') break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  for (let visit = 0; visit < 40; visit++) {
    await page.waitForURL(/\/encounters\//);
    await settled(page);
    await page.getByText('Codes in claim order').waitFor();
    const isOpen = (await page.getByText('Before signing off').count()) > 0;
    const waits = await page.getByText(/a query waits|an answer has not|Excludes1/).count();
    const codes = await page.locator('.code-line').count();
    if (isOpen && waits === 0 && codes > 0) return;
    const before = page.url();
    await page.keyboard.press('n');
    await page.waitForURL((url) => url.href !== before);
  }
  throw new Error('no visit of the queue can be signed off');
}
