import type { Page } from 'playwright-core';
import type { Role } from '../web/tests/workbench.ts';

/** A picture: whose screen, where, and what is done before it is taken. */
export type Picture = {
  readonly name: string;
  readonly role: Role;
  readonly place: string;
  readonly scheme?: 'light' | 'dark';
  readonly phone?: true;
  readonly steps?: (page: Page) => Promise<void>;
};

/** Every screen once, phones where people use one, and a few in the dark. */
export const PICTURES: readonly Picture[] = [
  { name: 'try-it', role: 'coder', place: '/try', steps: typeNote },
  { name: 'try-it-dark', role: 'coder', place: '/try', scheme: 'dark', steps: typeNote },
];

const NOTE = `HPI: Low back pain for six weeks after a change of desk. No leg pain.
MRI lumbar spine: Modic type 2 changes at L5-S1.
Assessment: Low back pain.
Plan: physical therapy.`;

/** Types the note of the README and waits for its decision. */
async function typeNote(page: Page): Promise<void> {
  await page.getByRole('textbox').first().fill(NOTE);
  await page.getByText('M54.50').first().waitFor();
}
