import { createReadStream } from 'node:fs';
import type { Command } from 'commander';
import { type Encounter, readEncounter } from '../chart/encounter.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { type Decision, decisionSchema } from '../coding/decision.ts';
import { VERIFY_CHECKS, type VerifyFinding } from '../verify/checks.ts';
import { RULE_CARDS } from '../verify/embedded-cards.ts';
import { verifyDecision } from '../verify/verify-decision.ts';
import { type CommandStreams, PROCESS } from './command-streams.ts';
import { type DataOption, dataOf, withDataOption } from './data-option.ts';
import { installedCodebook } from './installed-codebook.ts';
import { answerLines, type BatchLine, jsonOf, readLine } from './line-batch.ts';
import { LineSplitter, type RecordLine } from './record-lines.ts';
import { exitWithStatus } from './unusable-file.ts';

type VerifyOptions = DataOption & {
  readonly notes: string;
  readonly ndjson?: true;
  readonly progress: boolean;
};

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
A line that is no decision is told in its place, and the rest goes on.

Exit status: 0 every decision holds; 1 some do not; 2 could not run.

Example:
  endplate code notes.ndjson --ndjson > decisions.ndjson
  endplate verify decisions.ndjson --notes notes.ndjson`;

/** Adds `endplate verify` to the program. */
export function registerVerify(program: Command, streams: CommandStreams = PROCESS): void {
  withDataOption(program.command('verify'))
    .description('check decisions once more against their notes, the code set and the rule cards')
    .argument('<decisions>', 'decisions, one JSON object a line; - reads standard input')
    .requiredOption('--notes <file>', 'the encounters they were made from, one JSON object a line')
    .option('--ndjson', 'one JSON object a line: id and findings')
    .option('--no-progress', 'no progress on standard error')
    .addHelpText('after', EXAMPLE)
    .action((file: string, options: VerifyOptions) =>
      exitWithStatus('verify', streams, () => runVerify(file, options, streams)),
    );
}

async function runVerify(
  file: string,
  options: VerifyOptions,
  streams: CommandStreams,
): Promise<number> {
  const tally = { decisions: 0, codes: 0, spans: 0, failed: 0 };
  const notes = notesBeside(options.notes);
  const codebook = await installedCodebook(dataOf(options, streams));
  const done = await answerLines(
    {
      command: 'endplate verify',
      file,
      unit: 'decisions',
      progress: options.progress,
      answer: async (line) => {
        const verified = await verifyLine(line, notes, codebook);
        tally.decisions++;
        tally.codes += verified.decision?.codes.length ?? 0;
        tally.spans += verified.decision === undefined ? 0 : countSpans(verified.decision);
        if (verified.findings.length > 0) tally.failed++;
        if (options.ndjson) return `${JSON.stringify(asRecord(verified))}\n`;
        return verified.findings.length > 0 ? readable(verified) : '';
      },
      end: async () => {
        const left = await notes.countLeft();
        if (left > 0)
          streams.stderr.write(`${left} ${left === 1 ? 'note has' : 'notes have'} no decision.\n`);
        const { decisions, codes, spans, failed } = tally;
        return options.ndjson
          ? ''
          : `${failed === 0 ? '✓' : '✗'} ${decisions - failed} of ${decisions} decisions hold: ${codes} codes and ${spans} spans checked against note, date and rule cards.\n`;
      },
    },
    streams,
  );
  if (!done) return 2;
  return tally.failed === 0 ? 0 : 1;
}

async function verifyLine(
  line: BatchLine,
  notes: NotesBeside,
  codebook: Codebook,
): Promise<Verified> {
  const read = jsonOf(line);
  const parsed = decisionSchema.safeParse('issue' in read ? undefined : read.value);
  if (parsed.success) {
    const decision = parsed.data;
    return { id: decision.id, decision, findings: await verify(decision, notes, codebook) };
  }
  const at = 'issue' in read ? line.where : (parsed.error.issues[0]?.path.join('.') ?? '');
  return {
    id: `line-${line.line}`,
    decision: undefined,
    findings: [{ check: 'not-a-decision', at }],
  };
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
  const records = recordsOf(file);
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

/** One value a line; `undefined` where a line is not JSON, not UTF-8 or too long. Empty lines are passed over. */
async function* recordsOf(
  file: string,
): AsyncGenerator<{ readonly value: unknown; readonly line: number }> {
  const splitter = new LineSplitter();
  for await (const chunk of createReadStream(file)) {
    for (const record of splitter.push(chunk)) yield* recordOf(record);
  }
  for (const record of splitter.end()) yield* recordOf(record);
}

function* recordOf(
  record: RecordLine,
): Generator<{ readonly value: unknown; readonly line: number }> {
  const line = readLine(record);
  if (line === undefined) return;
  const read = jsonOf(line);
  yield { value: 'issue' in read ? undefined : read.value, line: line.line };
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
