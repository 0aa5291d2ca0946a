import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isServiceDate, isWithin } from '../chart/service-date.ts';
import { embeddedCodebook } from '../codebook/codebook.ts';
import { makeEngine } from '../engine.ts';
import type { Edit, EditExample } from './define-edit.ts';
import { EDITS } from './edit-list.ts';
import { chartOf, claimOf, differences, scrubberOfExamples } from './run-example.ts';
import type { ScrubResult } from './scrub-schema.ts';

const codebook = embeddedCodebook();
const engine = makeEngine();
const scrubber = scrubberOfExamples();

function scrub(example: EditExample): ScrubResult {
  return scrubber.scrub(claimOf(example), chartOf(example, engine));
}

const folder = readdirSync(new URL('edits', import.meta.url))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -3));

describe.each(EDITS.map((edit): [string, Edit] => [edit.id, edit]))('%s', (_, edit) => {
  it.each(edit.examples.map((example): [string, EditExample] => [example.name, example]))(
    '%s',
    (_name, example) => {
      expect(differences(edit.id, example, scrub(example))).toEqual([]);
    },
  );

  it('has an example that it speaks to, and one in which it is silent', () => {
    expect(edit.examples.some(({ gives }) => gives.length > 0)).toBe(true);
    expect(edit.examples.some(({ gives }) => gives.length === 0)).toBe(true);
  });

  it('has examples on real days, with different names', () => {
    const names = edit.examples.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { date } of edit.examples) {
      expect(date === undefined || isServiceDate(date)).toBe(true);
    }
  });

  it('has a card with a title and a citation', () => {
    expect(edit.title.trim()).not.toBe('');
    expect(edit.citations.length).toBeGreaterThan(0);
    for (const { source, section } of edit.citations) {
      expect(source.trim()).not.toBe('');
      expect(section.trim()).not.toBe('');
    }
  });

  it('is in force from a day until the same or a later one, with whole releases where it is remembered', () => {
    const { from, until } = edit.serviceDates;
    for (const day of [from, until]) expect(day === undefined || isServiceDate(day)).toBe(true);
    expect(from === undefined || isWithin(from, undefined, until)).toBe(true);
    const isRemembered = edit.looksAt === 'code' || edit.looksAt === 'pair';
    const begins = codebook.releases.map(({ effective }) => effective);
    expect(!isRemembered || from === undefined || begins.includes(from)).toBe(true);
  });

  it('speaks in whole sentences and never of money', () => {
    const said = edit.examples.flatMap((example) => scrub(example).edits);
    for (const { because } of said) {
      expect(because).toMatch(/^\S.*\.$/s);
      expect(because).not.toMatch(/\$|\bpay(?:ment|s|ing)?\b|reimburse|revenue|dollar/i);
    }
  });
});

it('the list has every file of the folder once, and each file is named by its edit', () => {
  expect(EDITS.map(({ id }) => id).toSorted()).toEqual(folder.toSorted());
});
