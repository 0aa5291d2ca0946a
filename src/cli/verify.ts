import { createReadStream } from 'node:fs';
import type { Command } from 'commander';
import { type Encounter, readEncounter } from '../chart/encounter.ts';
import { type Codebook, embeddedCodebook } from '../codebook/codebook.ts';
import { type Decision, decisionSchema } from '../coding/decision.ts';
import { VERIFY_CHECKS, type VerifyFinding } from '../verify/checks.ts';
import { RULE_CARDS } from '../verify/embedded-cards.ts';
import { verifyDecision } from '../verify/verify-decision.ts';
import { LineSplitter } from './record-lines.ts';

/** Where the command reads and writes; the process itself unless a test says otherwise. */
export type VerifyStreams = {
  readonly input: AsyncIterable<Buffer>;
  write(words: string): void;
  warn(words: string): void;
  exitWith(status: number): void;
};

const PROCESS: VerifyStreams = {
  input: process.stdin,
  write: (words) => void process.stdout.write(words),
  warn: (words) => void process.stderr.write(words),
  exitWith: (status) => {
    process.exitCode = status;
  },
};

type VerifyOptions = { readonly notes: string; readonly ndjson?: true };

/** What was found of one line of decisions. `decision` is undefined when the line is none. */
type Verified = {
  readonly id: string;
  readonly decision: Decision | undefined;
  readonly findings: readonly Found[];
};

/** A finding of the verifier, or one of the two that keep it from looking. */
type Found = VerifyFinding | { readonly check: keyof typeof UNCHECKED; readonly at: string };

const UNCHECKED = {
  'not-a-decision': 'The line is not a decision in the shape of the contract.',
  'note-missing': 'There is no note of that id to check the decision against.',
} as const satisfies Record<string, string>;

const EXAMPLE = `
Example:
  endplate code notes.ndjson --ndjson > decisions.ndjson
  endplate verify decisions.ndjson --notes notes.ndjson`;

/** Adds `endplate verify` to the program. */
export function registerVerify(program: Command, streams: VerifyStreams = PROCESS): void {
  program
    .command('verify')
    .description('check decisions once more against their notes, the code set and the rule cards')
    .argument('<decisions>', 'decisions, one JSON object a line; - reads standard input')
    .requiredOption('--notes <file>', 'the encounters they were made from, one JSON object a line')
    .option('--ndjson', 'one JSON object a line: id and findings')
    .addHelpText('after', EXAMPLE)
    .action((file: string, options: VerifyOptions) => runVerify(file, options, streams));
}

async function runVerify(
  file: string,
  options: VerifyOptions,
  streams: VerifyStreams,
): Promise<void> {
  const tally = { decisions: 0, codes: 0, spans: 0, failed: 0 };
  const notes = notesBeside(options.notes);
  try {
    for await (const verified of verifyLines(
      file === '-' ? streams.input : chunksOf(file),
      notes,
    )) {
      tally.decisions++;
      tally.codes += verified.decision?.codes.length ?? 0;
      tally.spans += verified.decision === undefined ? 0 : countSpans(verified.decision);
      if (verified.findings.length > 0) tally.failed++;
      if (options.ndjson) streams.write(`${JSON.stringify(asRecord(verified))}\n`);
      else if (verified.findings.length > 0) streams.write(readable(verified));
    }
    const left = await notes.countLeft();
    if (left > 0) streams.warn(`${left} ${left === 1 ? 'note has' : 'notes have'} no decision.\n`);
  } catch (error) {
    streams.warn(
      `endplate verify: ${file} or ${options.notes} could not be read (${codeOf(error)}). Give two files of JSON objects, one a line.\n`,
    );
    streams.exitWith(2);
    return;
  }
  const { decisions, codes, spans, failed } = tally;
  if (!options.ndjson)
    streams.write(
      `${failed === 0 ? '✓' : '✗'} ${decisions - failed} of ${decisions} decisions hold: ${codes} codes and ${spans} spans checked against note, date and rule cards.\n`,
    );
  streams.exitWith(failed === 0 ? 0 : 1);
}

async function* verifyLines(
  chunks: AsyncIterable<Buffer>,
  notes: NotesBeside,
): AsyncGenerator<Verified> {
  const codebook = embeddedCodebook();
  for await (const { value, line } of recordsOf(chunks)) {
    const parsed = decisionSchema.safeParse(value);
    if (parsed.success) {
      const decision = parsed.data;
      yield { id: decision.id, decision, findings: await verify(decision, notes, codebook) };
    } else {
      const at = parsed.error.issues[0]?.path.join('.') ?? '';
      yield {
        id: `line-${line}`,
        decision: undefined,
        findings: [{ check: 'not-a-decision', at }],
      };
    }
  }
}

async function verify(
  decision: Decision,
  notes: NotesBeside,
  codebook: Codebook,
): Promise<readonly Found[]> {
  const encounter = await notes.take(decision.id);
  if (encounter === undefined) return [{ check: 'note-missing', at: 'id' }];
  return verifyDecision(decision, encounter, codebook, RULE_CARDS);
}

/** The notes of a file, read no further than the decisions need. In the same order nothing is kept in memory. */
type NotesBeside = {
  take(id: string): Promise<Encounter | undefined>;
  countLeft(): Promise<number>;
};

function notesBeside(file: string): NotesBeside {
  const records = recordsOf(chunksOf(file));
  const waiting = new Map<string, Encounter[]>();
  let left = 0;
  const next = async (): Promise<Encounter | undefined> => {
    const read = await records.next();
    if (read.done) return undefined;
    const { id, encounter } = readEncounter(read.value.value, `line-${read.value.line}`);
    // Of a note that cannot be read nothing can be quoted.
    return encounter ?? { id, note: '' };
  };
  return {
    take: async (id) => {
      const kept = waiting.get(id)?.shift();
      if (kept !== undefined) {
        left--;
        return kept;
      }
      for (let note = await next(); note !== undefined; note = await next()) {
        if (note.id === id) return note;
        waiting.set(note.id, [...(waiting.get(note.id) ?? []), note]);
        left++;
      }
      return undefined;
    },
    countLeft: async () => {
      while ((await next()) !== undefined) left++;
      return left;
    },
  };
}

/** One value a line; `undefined` where a line is not JSON or too long. Empty lines are passed over. */
async function* recordsOf(
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<{ readonly value: unknown; readonly line: number }> {
  const splitter = new LineSplitter();
  for await (const chunk of chunks) {
    for (const { bytes, line } of splitter.push(chunk)) yield* parse(bytes, line);
  }
  for (const { bytes, line } of splitter.end()) yield* parse(bytes, line);
}

function* parse(
  bytes: Buffer | undefined,
  line: number,
): Generator<{ readonly value: unknown; readonly line: number }> {
  const words = bytes?.toString('utf8').replace(/^\uFEFF/, '');
  if (words?.trim() === '') return;
  let value: unknown;
  try {
    value = words === undefined ? undefined : JSON.parse(words);
  } catch {
    value = undefined;
  }
  yield { value, line };
}

function chunksOf(file: string): AsyncIterable<Buffer> {
  return createReadStream(file);
}

function countSpans({ codes, withheld, checklist, findings, queries }: Decision): number {
  const cited = [...codes, ...withheld, ...checklist, ...findings];
  return (
    cited.reduce((sum, { evidence = [] }) => sum + evidence.length, 0) +
    queries.reduce((sum, { indicators }) => sum + indicators.length, 0)
  );
}

function asRecord({ id, findings }: Verified): unknown {
  return { id, holds: findings.length === 0, findings };
}

function readable({ id, findings }: Verified): string {
  const meanings: Readonly<Record<string, string>> = { ...VERIFY_CHECKS, ...UNCHECKED };
  const lines = findings.map(
    ({ check, at }) => `    ${check} at ${at || 'the record'}: ${meanings[check]}`,
  );
  return `✗ ${id}\n${lines.join('\n')}\n`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'unknown error';
}
