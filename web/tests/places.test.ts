import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsInBothSchemes, faultsOnPhone } from './look.ts';
import { onTheWorkbench } from './on-the-workbench.ts';
import { enter, PHONE, placesOf, ROLES, type Role, settled } from './workbench.ts';

/** Lists by who works with them, and the address that their first entry leads to. */
const LISTS: readonly (readonly [role: Role, list: string, leadsTo: RegExp])[] = [
  ['provider', '/queue?kind=answer-query', /^\/queries\/[^/]+\/answer$/],
  ['provider', '/encounters', /^\/encounters\/[^/]+$/],
  ['provider', '/patients', /^\/patients\/[^/]+\/timeline$/],
  ['provider', '/queries?state=sent', /^\/queries\/[^/]+\/answer$/],
  ['provider', '/readiness', /^\/readiness\?encounterId=/],
  ['coder', '/queue?kind=code-encounter', /^\/encounters\/[^/]+$/],
  ['coder', '/queue?kind=claim-edit', /^\/claims\/[^/]+\?claim=/],
  ['coder', '/queue?kind=close-query', /^\/queries\/[^/]+$/],
  ['coder', '/encounters', /^\/encounters\/[^/]+$/],
  ['coder', '/patients', /^\/patients\/[^/]+\/timeline$/],
  ['coder', '/claims', /^\/claims\/[^/]+$/],
  ['cdi', '/queue', /^\/(?:encounters|queries)\/[^/]+$/],
  ['cdi', '/queries?state=draft', /^\/queries\/[^/]+$/],
  ['cdi', '/queries?state=answered', /^\/queries\/[^/]+$/],
  ['cdi', '/dashboard', /^\/dashboard\/measures\/./],
  ['cdi', '/education', /^\/education\/./],
  ['biller', '/queue', /^\/claims\/[^/]+\?claim=/],
  ['biller', '/claims', /^\/claims\/[^/]+$/],
  ['biller', '/remittances', /^\/remittances\/[^/]+$/],
  ['administrator', '/remittances/open', /^\/encounters\/[^/]+$/],
  ['administrator', '/people', /^\/people\/./],
  ['administrator', '/queue', /^\/(?:encounters|queries|claims)\/./],
  ['administrator', '/code-set', /^\/code-set\?date=/],
  ['administrator', '/jobs', /^\/jobs\/./],
  ['auditor', '/audits', /^\/audits\/./],
  ['auditor', '/encounters', /^\/encounters\/[^/]+$/],
  ['auditor', '/remittances', /^\/remittances\/[^/]+$/],
];

/** Where the first entry of a list leads; undefined when the list says that it is empty. */
async function openFirstOf(page: Page): Promise<string | undefined> {
  await settled(page);
  const entry = page
    .locator('#screen')
    .locator('[id="work-0"], li a, tbody a, section a')
    .filter({ visible: true })
    .first();
  const isEmpty = page.locator('#screen').getByText(EMPTY).first();
  await entry.or(isEmpty).first().waitFor();
  if ((await entry.count()) === 0) return undefined;
  const before = page.url();
  await entry.click();
  await page.waitForURL((url) => url.href !== before && !url.pathname.includes('/by-number/'));
  await settled(page);
  const { pathname, search } = new URL(page.url());
  return `${pathname}${search}`;
}

const EMPTY = /^(?:Nothing to do here|No |Every claim has its answer)/;

onTheWorkbench('every place of the workbench', (workbench) => {
  it('on a phone: nothing that axe finds, nothing broader than the window', async () => {
    const faults: Record<string, readonly string[]> = {};
    const seen = new Set<string>();
    for (const role of ROLES) {
      const { page, leave } = await enter(workbench(), role, { size: PHONE });
      for (const place of await placesOf(page)) {
        // a place that several roles have is looked at as the first of them
        if (seen.has(place)) continue;
        seen.add(place);
        await page.goto(`${workbench().address}${place}`);
        await settled(page);
        const found = await faultsInBothSchemes(page);
        if (found.length > 0) faults[`${role} ${place}`] = found;
      }
      await leave();
    }
    expect(seen.size).toBeGreaterThan(0);
    expect(faults).toEqual({});
  }, 300_000);

  it('who is not signed in is led to the way in', async () => {
    const page = await workbench().browser.newPage({ bypassCSP: true, reducedMotion: 'reduce' });
    await page.goto(`${workbench().address}/queue`);
    await page.getByRole('textbox', { name: 'Login' }).waitFor();
    expect([...(await faultsInBothSchemes(page)), ...(await faultsOnPhone(page))]).toEqual([]);
    await page.close();
  });

  const seenAtDesk = new Set<string>();
  it.each(ROLES)(
    'as %s: each opens with a title of its own, without an error, and nothing that axe finds',
    async (role) => {
      const { page, errors, leave } = await enter(workbench(), role);
      const titles: string[] = [];
      const wrong: Record<string, unknown> = {};
      const places = await placesOf(page);
      for (const place of places) {
        await page.goto(`${workbench().address}${place}`);
        await settled(page);
        titles.push(await page.title());
        const found = await page.getByText('This did not work').allInnerTexts();
        if (!seenAtDesk.has(place)) found.push(...(await faultsInBothSchemes(page)));
        seenAtDesk.add(place);
        if (found.length > 0) wrong[place] = found;
      }
      expect(new Set(titles).size).toBe(places.length);
      expect({ wrong, errors }).toEqual({ wrong: {}, errors: [] });
      await leave();
    },
    240_000,
  );

  it.each(ROLES)(
    'as %s: the first entry of each list leads to a page that works',
    async (role) => {
      const { page, errors, leave } = await enter(workbench(), role);
      const wrong: Record<string, unknown> = {};
      for (const [, list, leadsTo] of LISTS.filter(([of]) => of === role)) {
        await page.goto(`${workbench().address}${list}`);
        const place = await openFirstOf(page);
        if (place === undefined || leadsTo.test(place)) {
          const found = [
            ...(await page.getByText('This did not work').allInnerTexts()),
            ...(await faultsInBothSchemes(page)),
            ...(await faultsOnPhone(page)),
          ];
          if (found.length > 0) wrong[`${list} to ${place}`] = found;
        } else wrong[list] = place;
      }
      expect({ wrong, errors }).toEqual({ wrong: {}, errors: [] });
      await leave();
    },
    240_000,
  );
});
