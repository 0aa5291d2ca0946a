import { describe, expect, it } from 'vitest';
import { makeJsonReader, makeNdjsonReader } from './contract-readers.ts';
import type { FormatItem, FormatReader } from './format-reader.ts';

function read(reader: FormatReader, content: string | Uint8Array): readonly FormatItem[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return [...reader.push(bytes), ...reader.end()];
}
const told = (items: readonly FormatItem[]): unknown[] =>
  items.map((item) => (item.kind === 'issue' ? `${item.issue.code} ${item.issue.at}` : item.kind));

describe('records of the contract, one a line', () => {
  it.each([
    ['{"id":"e","note":"x"}', ['encounter']],
    ['{"id":"k","diagnoses":["M54.50"]}', ['claim']],
    [
      '{"id":"p","visits":[{"id":"e","note":"x"},{"id":"f","note":"y"}]}',
      ['encounter', 'encounter'],
    ],
    ['{"id":"e","note":"x"}\n\n{"id":"f","note":"y"}\n', ['encounter', 'encounter']],
    ['{"cut\n{"id":"f","note":"y"}', ['format/json-malformed f, line 1', 'encounter']],
    ['{"id":"e"}', ['encounter/note-missing f, line 1, /note']],
    ['{"note":"x"}', ['encounter/id-missing f, line 1, /id', 'encounter']],
    [
      '{"id":"e","note":"x","documents":[{}]}',
      ['encounter/field-malformed f, line 1, /documents/0', 'encounter'],
    ],
    ['{"id":"k","diagnoses":[5]}', ['claim/field-malformed f, line 1, /diagnoses/0', 'claim']],
    [
      '{"visits":[{"note":5}]}',
      [
        'patient/id-missing f, line 1, /id',
        'encounter/id-missing f, line 1, /visits/0/id',
        'encounter/note-missing f, line 1, /visits/0/note',
      ],
    ],
    ['{"id":"p","visits":5}', ['patient/visits-missing f, line 1, /visits']],
    ['42', ['encounter/not-an-object f, line 1']],
    [Buffer.from('{"id":"e","note":"caf\xe9"}', 'latin1'), ['format/not-utf8 f, line 1']],
    [
      `"${'x'.repeat(33 * 1024 * 1024)}"\n{"id":"e","note":"x"}`,
      ['format/line-too-long f, line 1', 'encounter'],
    ],
  ])('%#', (content, expected) => {
    expect(told(read(makeNdjsonReader({ file: 'f' }), content))).toEqual(expected);
  });

  it('say where their parts are', () => {
    const [, item] = read(
      makeNdjsonReader(),
      '{"id":"a","note":"x"}\n{"id":"b","note":"x","billedCodes":["M54.50"]}',
    );
    const at = { line: 2, offset: 22 };
    expect(item).toMatchObject({
      located: {
        at,
        positions: {
          note: { ...at, path: '/note' },
          'billedCodes[0]': { ...at, path: '/billedCodes/0' },
        },
      },
    });
    const [claim] = read(
      makeNdjsonReader(),
      '{"id":"k","diagnoses":["M54.50"],"lines":[{"cpt":"99213"}]}',
    );
    expect(claim).toMatchObject({
      claim: {
        diagnoses: [{ at: { line: 1, path: '/diagnoses/0' } }],
        lines: [{ at: { line: 1, path: '/lines/0' } }],
      },
    });
  });
});

describe('records of the contract as one document', () => {
  it.each([
    ['{"id":"e","note":"x"}', ['encounter']],
    [
      '[{"id":"e","note":"x"},{"id":"k","diagnoses":[]},{"id":"e"}]',
      ['encounter', 'claim', 'encounter/note-missing f, /2/note'],
    ],
    ['[{"id":1,,}]', ['format/json-malformed f, line 1']],
    ['  ', ['format/empty f']],
  ])('%#', (content, expected) => {
    expect(told(read(makeJsonReader({ file: 'f' }), content))).toEqual(expected);
  });
});
