/** What the library answers to records that are no proper encounters. The command line: src/cli/bad-input.test.ts. */
import { describe, expect, it } from 'vitest';
import { type Decision, makeEngine } from './index.ts';

const engine = makeEngine({ today: '2026-11-02' });
const DAY = '2026-10-31';
const PAIN = 'Assessment: Low back pain of Zebulon.';
/** A word of the notes above that no message may repeat. */
const PRIVATE = 'Zebulon';

const sound = { id: 'e1', dateOfService: DAY, note: PAIN };
const codesOf = ({ codes }: Decision): string[] => codes.map(({ code }) => code);
const issuesOf = ({ issues }: Decision): unknown[][] => issues.map(({ code, at }) => [code, at]);

function nested(levels: number): unknown {
  let value: unknown = PRIVATE;
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { more: value };
  return value;
}

describe('a record that cannot be read gives an issue with its place, and no code', () => {
  it.each<[string, unknown, unknown[][]]>([
    ['nothing', undefined, [['encounter/not-an-object', undefined]]],
    ['null', null, [['encounter/not-an-object', undefined]]],
    ['a text', PAIN, [['encounter/not-an-object', undefined]]],
    ['a list', [sound], [['encounter/not-an-object', undefined]]],
    ['no note', { id: 'e1', dateOfService: DAY }, [['encounter/note-missing', 'note']]],
    [
      'a note that is none',
      { ...sound, note: { text: PAIN } },
      [['encounter/note-missing', 'note']],
    ],
    ['an empty note', { ...sound, note: '' }, [['encounter/note-empty', 'note']]],
    ['a blank note', { ...sound, note: '\uFEFF \r\n\t' }, [['encounter/note-empty', 'note']]],
    ['50 MB', { ...sound, note: PAIN.repeat(1_400_000) }, [['encounter/note-too-long', 'note']]],
  ])('%s', (_, record, issues) => {
    const decision = engine.code(record);
    expect(issuesOf(decision)).toEqual(issues);
    expect(codesOf(decision)).toEqual([]);
    expect(JSON.stringify(decision.issues)).not.toContain(PRIVATE);
  });

  it('keeps its own date of service', () => {
    expect(engine.code({ id: 'e1', dateOfService: DAY })).toMatchObject({
      dateOfService: DAY,
      codeSet: { release: 'FY2027' },
    });
  });
});

describe('a record with something wrong in it is read, and says what and where', () => {
  it.each<[string, Record<string, unknown>, unknown[][]]>([
    ['no id', { id: undefined }, [['encounter/id-missing', 'id']]],
    [
      'NUL',
      { note: `PK\u0003\u0000\u0000 ${PAIN}` },
      [['encounter/note-not-text', 'note, offset 3']],
    ],
    [
      'what a decoder leaves',
      { note: `\uFFFD ${PAIN}` },
      [['encounter/note-not-text', 'note, offset 0']],
    ],
    [
      'half a character',
      { note: `🦴 ${PAIN} \uD83D` },
      [['encounter/note-not-text', 'note, offset 41']],
    ],
    ['the other half', { note: `\uDC00${PAIN}` }, [['encounter/note-not-text', 'note, offset 0']]],
    ['a whole character', { note: `🦴 ${PAIN}` }, []],
    [
      'a day that is none',
      { dateOfService: '2026-02-30' },
      [['encounter/date-malformed', 'dateOfService']],
    ],
    [
      'another date form',
      { dateOfService: '11/02/2026' },
      [['encounter/date-malformed', 'dateOfService']],
    ],
    [
      'a number for a date',
      { dateOfService: 20261102 },
      [['encounter/date-malformed', 'dateOfService']],
    ],
    ['no date', { dateOfService: undefined }, [['encounter/date-missing', 'dateOfService']]],
    ['an unknown setting', { setting: PRIVATE }, [['encounter/setting-unknown', 'setting']]],
    ['a deep field that nobody asked for', { more: nested(100_000) }, []],
    [
      'a deep field',
      { documents: nested(100_001) },
      [['encounter/field-malformed', 'documents[0]']],
    ],
    [
      'codes that are none',
      { billedCodes: ['M54.50', 7] },
      [['encounter/field-malformed', 'billedCodes[1]']],
    ],
    [
      'documents, each wrong in its own way',
      {
        documents: [
          { id: 'd', kind: 'nursing', text: PAIN },
          { id: 'd', kind: 'nursing', text: PAIN },
          { id: 'x', kind: PRIVATE, text: PAIN },
          { id: 'y', kind: 'nursing', text: `\u0000${PAIN}` },
          { id: 'z', kind: 'nursing', text: PAIN.repeat(140_000) },
          { id: 'note', kind: 'nursing', text: PAIN },
        ],
      },
      [
        ['encounter/document-id-taken', 'documents[1].id'],
        ['encounter/field-malformed', 'documents[2]'],
        ['encounter/note-not-text', 'documents[3].text, offset 0'],
        ['encounter/document-too-long', 'documents[4].text'],
        ['encounter/document-id-taken', 'documents[5].id'],
      ],
    ],
  ])('%s', (_, wrong, issues) => {
    const decision = engine.code({ ...sound, ...wrong });
    expect(issuesOf(decision)).toEqual(issues);
    expect(codesOf(decision)).toEqual(['M54.50']);
    expect(JSON.stringify(decision.issues)).not.toContain(PRIVATE);
  });

  it('no date at all: without a day of its own the engine decides nothing', () => {
    const decision = makeEngine().code({ id: 'e1', note: PAIN });
    expect(issuesOf(decision)).toEqual([['encounter/date-missing', 'dateOfService']]);
    expect(codesOf(decision)).toEqual([]);
  });
});

it('one line of 5 MB is read to its end', () => {
  const before = 'Seen today and doing well '.repeat(190_000);
  const decision = engine.code({ ...sound, note: `${before}${PAIN}` });
  expect(codesOf(decision)).toEqual(['M54.50']);
  expect(decision.codes[0]?.evidence[0]?.start).toBe(before.length + PAIN.indexOf('Low'));
});
