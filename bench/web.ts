/** The workbench in a browser, on the demonstration practice of the usual size. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { WORKBENCH } from '../scripts/build-workbench.ts';
import { bringManyClaims } from '../web/tests/many-claims.ts';
import {
  enter,
  placesOf,
  ROLES,
  settled,
  startWorkbench,
  type Workbench,
} from '../web/tests/workbench.ts';
import { type Figure, quantile } from './figures.ts';

const ROUNDS = 5;
const NOTE = 'HPI: Low back pain for six weeks.\nAssessment: Low back pain with right sciatica';
const LETTERS = ' due to lumbar disc degeneration.';

export async function benchWeb(): Promise<Figure[]> {
  const data = await mkdtemp(join(tmpdir(), 'endplate-bench-web-'));
  const begun = performance.now();
  const first = await startWorkbench({ patients: 2000, data });
  const filled = performance.now() - begun;
  await first.stop();
  const again = performance.now();
  const workbench = await startWorkbench({ patients: 2000, data });
  const reopened = performance.now() - again;
  try {
    const paints = await firstPaints(workbench);
    const [slowest = ['', 0]] = [...paints].toSorted(([, a], [, b]) => b - a);
    return [
      {
        what: '`endplate serve --demo` with 2,000 patients prints its links, the first time',
        measured: `after ${(filled / 1000).toFixed(1)} s`,
      },
      {
        what: 'the same, the second time',
        measured: `after ${(reopened / 1000).toFixed(1)} s`,
      },
      {
        what: `first paint of a screen opened by its address, ${paints.size} screens, slowest`,
        measured: `${Math.round(slowest[1])} ms (${slowest[0]}), median of ${ROUNDS}`,
      },
      {
        what: 'a letter typed in Try it, until the decision changes',
        measured: await decisions(workbench),
      },
      {
        what: 'a key on a visit, until the next frame is painted',
        measured: await visitKeys(workbench),
      },
      {
        what: 'a key in a work queue of 10,000 rows, until the next frame is painted',
        measured: await queueKeys(workbench),
      },
      {
        what: 'scripts of the first page, gzipped',
        measured: `${Math.round(initialScript() / 1000)} kB`,
      },
    ];
  } finally {
    await workbench.stop();
    await rm(data, { recursive: true, force: true });
  }
}

/** Milliseconds until each place shows its content, in the median. */
async function firstPaints(workbench: Workbench): Promise<ReadonlyMap<string, number>> {
  const paints = new Map<string, number>();
  for (const role of ROLES) {
    const { page, leave } = await enter(workbench, role);
    for (const place of await placesOf(page)) {
      if (paints.has(place)) continue;
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        await page.goto(`${workbench.address}${place}`);
        await settled(page);
        const paint: unknown = await page.evaluate(
          `performance.getEntriesByName('first-contentful-paint')[0]?.startTime`,
        );
        times.push(Number(paint));
      }
      paints.set(place, quantile(times, 0.5));
    }
    await leave();
  }
  return paints;
}

/** From a key to the reply of the decision that it asked for. */
async function decisions(workbench: Workbench): Promise<string> {
  const { page, leave } = await enter(workbench, 'coder');
  await page.goto(`${workbench.address}/try`);
  await settled(page);
  const note = page.getByLabel('Note', { exact: true });
  await note.fill(NOTE);
  await page.waitForResponse(/\/api\/code$/);
  const times: number[] = [];
  for (const letter of LETTERS) {
    const answered = page.waitForResponse(/\/api\/code$/);
    const pressed = performance.now();
    await note.press(letter === ' ' ? 'Space' : letter);
    await answered;
    times.push(performance.now() - pressed);
  }
  await leave();
  return `${Math.round(quantile(times, 0.5))} ms, 95th percentile ${Math.round(quantile(times, 0.95))} ms, waiting for a pause in the typing included`;
}

/** Opens a visit of the queue and goes through its codes: down, up, to another place and back. */
async function visitKeys(workbench: Workbench): Promise<string> {
  const { page, leave } = await enter(workbench, 'coder');
  await page.goto(`${workbench.address}/queue?kind=code-encounter`);
  await page.getByRole('option').first().click();
  await page.locator('.code-line').first().waitFor();
  const times = await timesOf(page, [
    'c',
    ...Array.from({ length: 10 }, () => ['ArrowDown', 'ArrowUp', 'Alt+ArrowDown']).flat(),
  ]);
  await leave();
  return spread(times);
}

/** Fills the queue of the biller with 10,000 edits of claims, goes to its end, and moves in it. */
async function queueKeys(workbench: Workbench): Promise<string> {
  const { page, leave } = await enter(workbench, 'biller');
  await bringManyClaims(page, 10_000);
  await page.goto(`${workbench.address}/queue?kind=claim-edit`);
  await page.getByRole('option').first().waitFor();
  await page.getByRole('listbox').focus();
  await page.keyboard.press('End');
  await page.locator('#work-9999').waitFor({ timeout: 120_000 });
  const keys = ['PageUp', 'ArrowUp', 'ArrowDown', 'Space'];
  const times = await timesOf(page, Array.from({ length: 15 }, () => keys).flat());
  await leave();
  return spread(times);
}

const spread = (times: readonly number[]): string =>
  `${Math.round(quantile(times, 0.5))} ms, 95th percentile ${Math.round(quantile(times, 0.95))} ms`;

/** Milliseconds from each key, as the browser received it, to the frame after what it changed. */
async function timesOf(page: Page, keys: readonly string[]): Promise<readonly number[]> {
  await page.evaluate(`
    globalThis.keyTimes = [];
    addEventListener('keydown', ({ key, timeStamp }) => {
      if (key === 'Alt') return;
      requestAnimationFrame(() => setTimeout(() => keyTimes.push(performance.now() - timeStamp)));
    }, true);
  `);
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
  const times: unknown = await page.evaluate('keyTimes');
  return Array.isArray(times) ? times.map(Number) : [];
}

/** The scripts that the page names itself: what is fetched before a screen is chosen. In bytes. */
function initialScript(): number {
  const page = readFileSync(join(WORKBENCH, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)];
  return scripts.reduce(
    (sum, [, file = '']) => sum + gzipSync(readFileSync(join(WORKBENCH, file))).length,
    0,
  );
}
