import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { expect } from 'vitest';

export type MadeReview = {
  readonly id: string;
  readonly version: number;
  readonly sha256: string;
  readonly supersedes?: string;
};

type Listed = { readonly items: MadeReview[]; readonly making?: { readonly state: string } };

/** Has the next version of the practice review made, and waits for it. */
export async function makeReview(
  server: FastifyInstance,
  headers: Readonly<Record<string, string>>,
): Promise<MadeReview> {
  const started = await server.inject({ method: 'POST', url: '/api/reports', headers });
  expect(started.statusCode).toBe(202);
  const { id } = started.json<{ id: string }>();
  for (;;) {
    const { items, making } = (
      await server.inject({ url: '/api/reports', headers })
    ).json<Listed>();
    const made = items.find((one) => one.id === id);
    if (made !== undefined && making === undefined) return made;
    if (making === undefined || making.state === 'failed') throw new Error('it was not made');
    await wait(10);
  }
}
