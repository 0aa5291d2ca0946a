import { appendFile } from 'node:fs/promises';
import type { Issue } from '../chart/issue.ts';
import { auditIssue } from '../review/sample-audit-issues.ts';
import type { Coding, Revealed, Sample, Sealed } from '../review/sample-audit-schema.ts';
import { openReading } from '../store/sealed-reading.ts';
import { readCodings, readRevealed, readSample, readSealed, textOf } from './audit-files.ts';
import type { CommandStreams } from './command-streams.ts';

type RevealFiles = {
  readonly sealed: string;
  readonly key: string;
  readonly out: string;
};

/**
 * Opens the readings of the encounters that are coded, and of no other, and keeps the coding as it stood. What was
 * shown once is not written again: the first coding stays the blind one.
 */
export async function runReveal(
  samplePath: string,
  worksheet: string,
  files: RevealFiles,
  streams: CommandStreams,
): Promise<number> {
  const sample = await readSample(samplePath);
  const { codings, issues } = await readCodings(worksheet, sample);
  const before = await readRevealed(await isThere(files.out));
  const key = (await textOf(files.key)).trim();
  const opened = revealCoded(sample, codings, await readSealed(files.sealed), before, key);
  await appendFile(files.out, opened.revealed.map((one) => `${JSON.stringify(one)}\n`).join(''));
  warnOf([...issues, ...opened.issues], streams);
  const coded = codings.length;
  streams.stdout.write(
    `${opened.revealed.length} readings shown, ${before.length} before, ${sample.encounters.length - coded} stay sealed until they are coded\n`,
  );
  for (const { id, reading, blind } of opened.revealed) {
    const codes = reading.codes.map(({ code }) => code);
    const isSame = codes.join(' ') === blind.audited.join(' ');
    if (!isSame)
      streams.stdout.write(
        `${id}: auditor ${listed(blind.audited)}; engine ${listed(codes)}: look at the words of both\n`,
      );
  }
  return opened.issues.length > 0 ? 1 : 0;
}

/** The readings that may be shown now: coded, not shown before, and what the sample committed to. */
export function revealCoded(
  sample: Sample,
  codings: readonly Coding[],
  sealed: readonly Sealed[],
  before: readonly Revealed[],
  key: string,
): { readonly revealed: readonly Revealed[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const revealed = codings.flatMap((blind): Revealed[] => {
    if (before.some(({ id }) => id === blind.id)) return [];
    const drawn = sample.encounters.find(({ id }) => id === blind.id);
    const closed = sealed.find(({ id }) => id === blind.id);
    if (drawn === undefined || closed === undefined) {
      issues.push(auditIssue('audit/not-sealed', blind.id));
      return [];
    }
    const opened = openReading(closed, drawn.commitment, key);
    if ('refused' in opened) {
      issues.push(auditIssue(opened.refused, blind.id));
      return [];
    }
    const { reading, nonce } = opened;
    return [{ id: blind.id, commitment: drawn.commitment, nonce, reading, blind }];
  });
  return { revealed, issues };
}

/** Tells what was wrong, by code and place. */
export function warnOf(issues: readonly Issue[], streams: CommandStreams): void {
  for (const { code, at, expected } of issues)
    streams.warn(
      `endplate audit: ${code}${at === undefined ? '' : ` at ${at}`}${expected === undefined ? '' : `, expected ${expected}`}\n`,
    );
}

async function isThere(path: string): Promise<string | undefined> {
  return await textOf(path).then(
    () => path,
    () => undefined,
  );
}

function listed(codes: readonly string[]): string {
  return codes.length === 0 ? 'no code' : codes.join(' ');
}
