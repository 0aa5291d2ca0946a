import type { Setting } from '../chart/encounter.ts';
import type { Issue } from '../chart/issue.ts';
import type { Decision } from '../coding/decision.ts';
import type { Engine } from '../engine.ts';
import type { AddedPhrase } from '../reading/phrase-book.ts';
import { usableEngine } from './installed.ts';
import { installedCodebook } from './installed-codebook.ts';
import { cliIssue } from './issues.ts';
import { jsonOf, readLine } from './line-batch.ts';
import type { RecordLine } from './record-lines.ts';

/** What the options of the command settle. Plain data, so that a worker can be given it. */
export type CodeSettings = {
  /** used for encounters that give none */
  readonly date?: string;
  /** used, with an issue, when neither the encounter nor `--date` gives one */
  readonly today: string;
  /** data directory with the code sets that were imported */
  readonly data: string;
  readonly setting?: Setting;
  readonly policies: Readonly<Record<string, string>>;
  readonly phrases: readonly AddedPhrase[];
};

/** A decision with the record it was made from, when there was one to read. */
export type Decided = { readonly decision: Decision; readonly record: unknown };

/** Turns records and lines into decisions. Never throws on what they hold. */
export type Decider = {
  readonly engine: Engine;
  /** one record as parsed; `fallbackId` when it names none */
  record(record: unknown, fallbackId: string, where: string): Decided;
  /** one line of NDJSON; undefined for an empty line */
  line(line: RecordLine): Decided | undefined;
  /** a decision that holds nothing but issues */
  nothing(id: string, issues: readonly Issue[]): Decided;
};

/** An encounter is nested four deep; more than this is not one. */
const DEEPEST = 64;

/**
 * Builds the engine from the settings and the code sets that were imported.
 * @throws UnusableFile when a stored release is damaged, or for policies or phrases that there are not
 */
export async function openDecider(settings: CodeSettings): Promise<Decider> {
  const { date, today, data, setting, policies, phrases } = settings;
  const codebook = await installedCodebook(data);
  const engine = usableEngine({ codebook, policies, phrases, today });
  const nothing = (id: string, issues: readonly Issue[]): Decided => ({
    decision: { ...engine.code({ id, dateOfService: date ?? today }, id), issues: [...issues] },
    record: undefined,
  });
  const record = (given: unknown, fallbackId: string, where: string): Decided => {
    if (isDeeperThan(given, DEEPEST)) {
      return nothing(idOf(given) ?? fallbackId, [
        cliIssue('record/too-deep', where, `at most ${DEEPEST} levels`),
      ]);
    }
    const settled = withDefaults(given, { dateOfService: date, setting });
    try {
      return { decision: engine.code(settled, fallbackId), record: settled };
    } catch {
      // The message could quote the note, so only the place is told.
      return nothing(idOf(given) ?? fallbackId, [cliIssue('record/not-decided', where)]);
    }
  };
  const line = (given: RecordLine): Decided | undefined => {
    const read = readLine(given);
    if (read === undefined) return undefined;
    const fallbackId = `line-${read.line}`;
    const parsed = jsonOf(read);
    return 'issue' in parsed
      ? nothing(fallbackId, [parsed.issue])
      : record(parsed.value, fallbackId, read.where);
  };
  return { engine, record, line, nothing };
}

function idOf(given: unknown): string | undefined {
  if (typeof given !== 'object' || given === null || !('id' in given)) return undefined;
  return typeof given.id === 'string' && given.id !== '' ? given.id : undefined;
}

function withDefaults(
  given: unknown,
  defaults: { readonly dateOfService: string | undefined; readonly setting: Setting | undefined },
): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
  const filled: Record<string, unknown> = { ...given };
  for (const [field, value] of Object.entries(defaults)) {
    if (value !== undefined) filled[field] ??= value;
  }
  return filled;
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  return Object.values(value).some((inner) => isDeeperThan(inner, levels - 1));
}
