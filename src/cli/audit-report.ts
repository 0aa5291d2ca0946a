import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pdfOf } from '../print/pdf.ts';
import { auditReport } from '../reports/audit-report.ts';
import { printPage } from '../reports/page.ts';
import { type AuditDetails, auditDetailsSchema } from '../review/sample-audit-details-schema.ts';
import { sha256 } from '../store/sealed-reading.ts';
import { today } from '../store/today.ts';
import { jsonOf, readRevealed, textOf } from './audit-files.ts';
import { workAudit } from './audit-score.ts';
import type { CommandStreams } from './command-streams.ts';
import type { DataOption } from './data-option.ts';
import { UnusableFile } from './unusable-file.ts';

export type ReportOptions = DataOption & {
  readonly details: string;
  readonly out: string;
  readonly second?: string;
  readonly revealed?: string;
};

/** Writes the next version of an audit’s report as PDF, HTML and JSON. A version that is there is never written over. */
export async function runAuditReport(
  samplePath: string,
  worksheet: string,
  options: ReportOptions,
  streams: CommandStreams,
): Promise<number> {
  const details = await readDetails(options.details);
  const worked = await workAudit(samplePath, worksheet, options, streams);
  await mkdir(options.out, { recursive: true });
  const { version, supersedes } = await nextVersion(options.out);
  const madeOn = today();
  const input = {
    ...worked,
    revealed: await readRevealed(options.revealed),
    details,
    version,
    madeOn,
    supersedes,
  };
  const page = auditReport(input);
  const pdf = await pdfOf(page, madeOn);
  const write = (ending: string, content: string | Uint8Array): Promise<void> =>
    writeFile(join(options.out, `${page.name}.${ending}`), content, { flag: 'wx' });
  await write('json', `${JSON.stringify({ ...input, version }, undefined, 2)}\n`);
  await write('html', printPage(page, 'html'));
  await write('pdf', pdf.bytes);
  if (!pdf.isTagged) streams.warn(UNTAGGED);
  streams.stdout.write(`Version ${version}: ${join(options.out, page.name)}.pdf, .html, .json\n`);
  return worked.score.notCoded.length > 0 ? 1 : 0;
}

/** Said wherever a PDF is written by a typesetter that writes no tags. */
export const UNTAGGED =
  'endplate: the installed typesetter writes PDF without tags for screen readers; the HTML has them\n';

async function readDetails(path: string): Promise<AuditDetails> {
  const parsed = auditDetailsSchema.safeParse(jsonOf(await textOf(path), path));
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path: at }) => at.join('.')).join(', ');
  throw new UnusableFile(
    `${path}: missing or malformed: ${fields}; docs/audits.md shows the shape`,
  );
}

/** The number after the highest one in the folder, and the hash of that version’s record. */
async function nextVersion(
  folder: string,
): Promise<{ readonly version: number; readonly supersedes: string | undefined }> {
  const numbers = (await readdir(folder)).flatMap((name) => {
    const [, number] = /^audit-report-(\d+)\.json$/.exec(name) ?? [];
    return number === undefined ? [] : [Number(number)];
  });
  const last = Math.max(0, ...numbers);
  if (last === 0) return { version: 1, supersedes: undefined };
  const before = await readFile(join(folder, `audit-report-${last}.json`), 'utf8');
  return { version: last + 1, supersedes: sha256(before) };
}
