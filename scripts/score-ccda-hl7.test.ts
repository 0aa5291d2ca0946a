import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeCcdaReader } from '../src/formats/ccda.ts';
import { makeHl7v2Reader } from '../src/formats/hl7v2.ts';
import { ccdaContent, hl7Content } from './ccda-hl7-content.ts';
import { isGoodEnough, lostOf } from './score-ccda-hl7.ts';

const sample = (name: string): string =>
  readFileSync(new URL(`../src/formats/samples/${name}`, import.meta.url), 'utf8');

describe('the count without the readers', () => {
  const xml = sample('low-back-visit.ccda.xml');
  const feed = sample('low-back-visit.hl7');

  test('finds sections, problems, diagnoses and notes', () => {
    const document = ccdaContent(xml);
    expect(document.texts).toHaveLength(4);
    expect(document.entries).toEqual([['279039007', 'M54.50'], ['M54.50']]);
    const messages = hl7Content(feed);
    expect(messages.texts).toHaveLength(8);
    expect(messages.entries).toEqual([['M54.50'], ['M54.50']]);
  });

  test('sees what a reader lost', () => {
    const read = (text: string) => {
      const reader = makeCcdaReader();
      return [...reader.push(new TextEncoder().encode(text)), ...reader.end()];
    };
    const content = ccdaContent(xml);
    expect(lostOf(content, read(xml))).toEqual([]);
    expect(lostOf(content, read(xml.replace('Modic type 1', '')))).toEqual(['text 2']);
    expect(lostOf(content, read(xml.replace('"M54.50"', '"M54.51"')))).toEqual(['entry 1']);
    const hl7 = makeHl7v2Reader();
    const items = [
      ...hl7.push(new TextEncoder().encode(feed.replace('M54.50^Low', 'M54.5^Low'))),
      ...hl7.end(),
    ];
    expect(lostOf(hl7Content(feed), items)).toEqual(['entry 2']);
  });
});

test('one file of a hundred may lose something, none may make a reader throw', () => {
  const score = {
    name: 'ccda',
    files: 100,
    issuesAlone: 0,
    texts: 0,
    entries: 0,
    issues: {},
    lost: [],
  } as const;
  expect(isGoodEnough({ ...score, whole: 99, crashed: [] })).toBe(true);
  expect(isGoodEnough({ ...score, whole: 98, crashed: [] })).toBe(false);
  expect(isGoodEnough({ ...score, whole: 99, crashed: ['a.xml'] })).toBe(false);
});
