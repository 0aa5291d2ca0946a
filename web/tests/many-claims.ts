import type { Page } from 'playwright-core';

/**
 * Brings in a file of claims whose line points to a diagnosis that is not there, which is for the biller to mend,
 * through the route that a biller’s browser uses: each gives one piece of work or more. Whoever is signed in on the
 * page has to be a biller.
 */
export async function bringManyClaims(page: Page, count: number): Promise<void> {
  const claims = Array.from({ length: count }, (_none, index) =>
    JSON.stringify({
      id: `many-${index}`,
      dateOfService: '2026-09-01',
      diagnoses: ['M54.50'],
      lines: [{ cpt: '97110', pointers: [2] }],
    }),
  );
  const status: unknown = await page.evaluate(
    `(async () => {
      const { csrf } = await (await fetch('/api/session')).json();
      const reply = await fetch('/api/claims?name=many.ndjson', {
        method: 'POST',
        headers: { 'x-csrf-token': csrf, 'content-type': 'application/octet-stream' },
        body: ${JSON.stringify(claims.join('\n'))},
      });
      return reply.status;
    })()`,
  );
  if (status !== 201) throw new Error(`the claims were not taken: ${String(status)}`);
}
