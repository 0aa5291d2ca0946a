import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import type { Issue } from '../chart/issue.ts';
import type { ServiceOrder } from '../chart/order.ts';
import { type InputFormat, type Opened, openSource, type Source, sourcesOf } from './input.ts';
import { cliIssue } from './issues.ts';
import { parseJson } from './parse-json.ts';
import { patientsIn } from './patients-of-format.ts';
import { LineSplitter, LONGEST_LINE, type RecordLine } from './record-lines.ts';

/** One record of a batch: its value, or why there is none. */
export type BatchRecord =
  | {
      readonly value: unknown;
      readonly fallbackId: string;
      /** what was wrong in the file besides */
      readonly issues?: readonly Issue[];
      /** services that the file says were ordered for the patient */
      readonly orders?: readonly ServiceOrder[];
    }
  | { readonly issue: Issue; readonly fallbackId: string };

/**
 * Records of files or standard input, one after the other: those of the contract, and the patients of files of other
 * systems. A source that cannot be opened is an issue in its place.
 * @param format what the files hold, when recognising fails
 */
export async function* recordsOf(
  names: readonly string[],
  stdin: Readable,
  format?: InputFormat,
): AsyncGenerator<BatchRecord> {
  for (const source of await sourcesOf(names.length === 0 ? ['-'] : names)) {
    const opened = await openSource(source, stdin, format);
    if (opened.kind === 'format' && opened.format !== 'x12') yield* patientRecords(source, opened);
    else for await (const records of recordsIn(source, opened)) yield* records;
  }
}

async function* patientRecords(
  source: Source,
  opened: Extract<Opened, { kind: 'format' }>,
): AsyncGenerator<BatchRecord> {
  const { patients, issues } = await patientsIn(opened, source.id);
  if (patients.length === 0) {
    const issue = issues[0] ?? cliIssue('input/no-visits', source.id, 'a visit');
    yield { issue, fallbackId: source.id };
  }
  for (const [index, { id, visits, orders }] of patients.entries())
    yield {
      value: { id, visits },
      fallbackId: id,
      orders,
      ...(index === 0 && issues.length > 0 ? { issues } : {}),
    };
}

/** The records of a source that was opened, piece by piece: a million of them need not be waited for singly. */
export async function* recordsIn(
  source: Source,
  opened: Opened,
): AsyncGenerator<Iterable<BatchRecord>> {
  switch (opened.kind) {
    case 'refused':
      yield [{ issue: opened.issue, fallbackId: source.id }];
      return;
    case 'json': {
      const values: unknown[] = Array.isArray(opened.value) ? opened.value : [opened.value];
      yield values.map((value, index) => ({
        value,
        fallbackId: values.length === 1 ? source.id : `record-${index + 1}`,
      }));
      return;
    }
    case 'ndjson': {
      const splitter = new LineSplitter();
      for await (const chunk of opened.chunks) yield recordsInLines(splitter.push(chunk));
      yield recordsInLines(splitter.end());
      return;
    }
    default:
      yield [
        {
          issue: cliIssue('input/format-not-read', source.id, 'JSON, or one JSON object a line'),
          fallbackId: source.id,
        },
      ];
  }
}

function* recordsInLines(lines: Iterable<RecordLine>): Generator<BatchRecord> {
  for (const line of lines) yield* recordIn(line);
}

function* recordIn({ bytes, line, offset }: RecordLine): Generator<BatchRecord> {
  const fallbackId = `line-${line}`;
  const where = `line ${line}, byte ${offset}`;
  if (bytes === undefined) {
    yield {
      issue: cliIssue('record/too-long', where, `at most ${LONGEST_LINE} bytes`),
      fallbackId,
    };
    return;
  }
  if (!isUtf8(bytes)) {
    yield { issue: cliIssue('record/not-utf8', where, 'UTF-8'), fallbackId };
    return;
  }
  const words = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (words.trim() === '') return;
  const parsed = parseJson(words);
  yield parsed === undefined
    ? { issue: cliIssue('record/json-malformed', where, 'one JSON object'), fallbackId }
    : { value: parsed.value, fallbackId };
}
