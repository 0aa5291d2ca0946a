import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeEngine } from '../engine.ts';
import { runCommand } from './testing/run-command.ts';
import { registerVerify } from './verify.ts';

const NOTES = [
  { id: 'e1', dateOfService: '2026-11-02', note: 'Assessment: Low back pain.' },
  { id: 'e2', dateOfService: '2026-11-02', note: 'Assessment: Vertebrogenic low back pain.' },
  { id: 'e3', dateOfService: '2026-11-02', note: 'Assessment: doing well.' },
];
const engine = makeEngine();
const DECISIONS = NOTES.map((note) => engine.code(note));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'endplate-verify-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function verify(
  decisions: readonly unknown[],
  notes: readonly unknown[] = NOTES,
  ...options: string[]
): Promise<{ status: number; out: string; warned: string }> {
  const lines = (records: readonly unknown[]) =>
    records
      .map((record) => `${typeof record === 'string' ? record : JSON.stringify(record)}\n`)
      .join('');
  const notesFile = join(folder, 'notes.ndjson');
  await writeFile(notesFile, lines(notes));
  const words = ['verify', '-', '--notes', notesFile, ...options];
  const { out, told, status } = await runCommand(registerVerify, words, lines(decisions));
  return { status, out, warned: told };
}

it('decisions as they were made hold, in whatever order they come', async () => {
  const { status, out } = await verify(DECISIONS.toReversed());
  expect(out).toContain('3 of 3 decisions hold');
  expect(status).toBe(0);
});

it('a decision that was altered fails, and is told by id and place', async () => {
  const [first, ...rest] = structuredClone(DECISIONS);
  if (first?.codes[0] !== undefined) first.codes[0].code = 'M54.59';
  const { status, out } = await verify([first, ...rest]);
  expect(out).toContain('✗ e1');
  expect(out).toContain('no-supporting-rule at codes[0]');
  expect(out).toContain('2 of 3 decisions hold');
  expect(status).toBe(1);
});

it.each([
  ['a line that is not JSON', '{"id":', 'not-a-decision'],
  ['a record that is no decision', { id: 'e1' }, 'not-a-decision'],
  ['a decision of a note that is not there', { ...DECISIONS[0], id: 'e9' }, 'note-missing'],
])('%s fails', async (_, record, check) => {
  const { status, out } = await verify([record]);
  expect(out).toContain(check);
  expect(status).toBe(1);
});

it('a note without a decision is told', async () => {
  const { status, warned } = await verify(DECISIONS.slice(0, 2));
  expect(warned).toBe('1 note has no decision.\n');
  expect(status).toBe(0);
});

it('--ndjson gives one object a line', async () => {
  const { out } = await verify(DECISIONS, NOTES, '--ndjson');
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))[0],
  ).toEqual({
    id: 'e1',
    holds: true,
    findings: [],
  });
});

it('no word of a note is in what is printed', async () => {
  const { out, warned } = await verify(DECISIONS, [
    { ...NOTES[0], note: 'Zebra' },
    ...NOTES.slice(1),
  ]);
  expect(out).toContain('span-outside-text');
  expect(out + warned).not.toMatch(/Zebra|Assessment/);
});

it('a file that is not there exits 2', async () => {
  const words = ['verify', '-', '--notes', join(folder, 'none')];
  const { status } = await runCommand(registerVerify, words);
  expect(status).toBe(2);
});
