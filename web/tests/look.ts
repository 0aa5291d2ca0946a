import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { DESK, PHONE } from './workbench.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules of axe by which two schemes of colours can differ. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a screen against WCAG 2.2 AA, in words: the rule, and where. */
async function accessFaults(page: Page, rules: readonly string[] = EVERYTHING): Promise<string[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.addScriptTag({ path: AXE });
  const found: unknown = await page.evaluate(`axe.run(document, {
    runOnly: ${JSON.stringify(rules)},
  }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => [id, target.join(' '), ...any.map((one) => one.message)].join(': '))))`);
  return Array.isArray(found) ? found.map(String) : [];
}

/** Pixels by which a screen is broader than its window, and what sticks out. */
async function overhang(page: Page): Promise<string[]> {
  const found: unknown = await page.evaluate(`(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('#screen *')]
      .filter((one) => one.getBoundingClientRect().right > width + 1)
      .slice(0, 5)
      .map((one) => one.tagName + '.' + one.className + ' ' + Math.round(one.getBoundingClientRect().right));
  })()`);
  return Array.isArray(found) ? found.map(String) : [];
}

/** What is wrong with a screen as it stands: what axe finds, and what is broader than the window. */
export async function faultsOf(page: Page): Promise<string[]> {
  return [...(await accessFaults(page)), ...(await overhang(page))];
}

/** Colours fade into each other: until then a screen is neither dark nor light. */
const COLOURS_SETTLED = `Promise.all(
  document.getAnimations().filter((one) => one instanceof CSSTransition).map((one) => one.finished.catch(() => {})),
).then(() => {})`;

/** The same, and what the colours of the dark scheme make hard to read; the screen is not loaded again, and stays light. */
export async function faultsInBothSchemes(page: Page): Promise<string[]> {
  await showIn(page, 'dark');
  const dark = await accessFaults(page, COLOURS);
  await showIn(page, 'light');
  return [...dark.map((fault) => `in the dark: ${fault}`), ...(await faultsOf(page))];
}

async function showIn(page: Page, colorScheme: 'dark' | 'light'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForSelector(`html[data-mantine-color-scheme="${colorScheme}"]`);
  await page.evaluate(COLOURS_SETTLED);
}

/** Two frames later a screen has taken its new size. */
const DRAWN = `new Promise((done) => {
  requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
})`;

/** What is wrong with a screen once its window is as small as a phone; the window is a desk's again afterwards. */
export async function faultsOnPhone(page: Page): Promise<string[]> {
  await page.setViewportSize(PHONE);
  await page.evaluate(DRAWN);
  const faults = await faultsOf(page);
  await page.setViewportSize(DESK);
  return faults.map((fault) => `on a phone: ${fault}`);
}
