import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Issue } from '../chart/issue.ts';
import { type Codebook, embeddedCodebook, withReleases } from '../codebook/codebook.ts';
import type { ImportedRelease } from '../codebook/imported-release.ts';
import { totalsOf } from '../codebook/importers/order-addenda.ts';
import { type CodebookIssueCode, codebookIssue } from '../codebook/issues.ts';

/**
 * Imported releases, one file each: a line of JSON that says what it is, then the content, packed. A release
 * replaces the one of the same effective day as a whole, so that a reader sees the old or the new, never half.
 */
const SUFFIX = '.release';

/** What the first line of a stored release says. */
export type StoredRelease = {
  readonly format: 1;
  readonly id: string;
  readonly effective: string;
  /** Of the official file. */
  readonly sha256?: string;
  /** Of the packed content that follows. */
  readonly contentSha256: string;
  readonly rows: number;
  readonly billable: number;
  readonly notes: number;
  readonly conversions: number;
};

/** The store cannot be read or written; `issue` says why in a stable code. */
export class CodeStoreError extends Error {
  readonly issue: Issue;
  constructor(code: CodebookIssueCode, at: string, expected: string) {
    super(`${code} at ${at}: expected ${expected}`);
    this.name = 'CodeStoreError';
    this.issue = codebookIssue(code, at, expected);
  }
}

/** The codebook of this installation: the low back family and every imported release. */
export async function openCodebook(directory: string): Promise<Codebook> {
  const releases = await readReleases(directory);
  return releases.length === 0 ? embeddedCodebook() : withReleases(embeddedCodebook(), releases);
}

/**
 * What is stored, by effective day, without unpacking it. Throws `CodeStoreError` with `codes/store-damaged` when a
 * file does not match its own checksum.
 */
export async function listReleases(directory: string): Promise<StoredRelease[]> {
  const stored: StoredRelease[] = [];
  for (const path of await releasePaths(directory)) {
    stored.push((await readStored(path)).about);
  }
  return stored;
}

/**
 * All stored releases, by effective day. Throws `CodeStoreError` with `codes/store-damaged` when a file does
 * not match its own checksum.
 */
export async function readReleases(directory: string): Promise<ImportedRelease[]> {
  const releases: ImportedRelease[] = [];
  for (const path of await releasePaths(directory)) {
    const { content } = await readStored(path);
    // Written by keepRelease and unaltered since, as the checksum has shown.
    const release: ImportedRelease = JSON.parse(gunzipSync(content).toString('utf8'));
    releases.push(release);
  }
  return releases;
}

/** Keeps a release: written beside, synced, then renamed over the old one. The same release twice gives the same file. */
export async function keepRelease(
  directory: string,
  release: ImportedRelease,
): Promise<StoredRelease> {
  const content = gzipSync(JSON.stringify(release), { level: 6 });
  const about = describe(release, hash(content));
  const path = join(directory, 'codes', `${release.effective}${SUFFIX}`);
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(join(directory, 'codes'), { recursive: true });
    await using file = await open(beside, 'w');
    await file.writeFile(Buffer.concat([Buffer.from(`${JSON.stringify(about)}\n`), content]));
    await file.sync();
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new CodeStoreError(
      'codes/store-unwritable',
      directory,
      `a writable directory (${reason})`,
    );
  }
  return about;
}

async function releasePaths(directory: string): Promise<string[]> {
  const folder = join(directory, 'codes');
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith(SUFFIX))
    .toSorted()
    .map((name) => join(folder, name));
}

async function readStored(path: string): Promise<{ about: StoredRelease; content: Buffer }> {
  const bytes = await readFile(path);
  const end = bytes.indexOf(0x0a);
  try {
    const about: StoredRelease = JSON.parse(bytes.subarray(0, end).toString('utf8'));
    const content = bytes.subarray(end + 1);
    if (end > 0 && about.format === 1 && hash(content) === about.contentSha256)
      return { about, content };
  } catch {
    // Told below: the reader needs to know which file, not how it failed to parse.
  }
  throw damaged(path);
}

function damaged(path: string): CodeStoreError {
  return new CodeStoreError(
    'codes/store-damaged',
    path,
    'a stored release that matches its checksum',
  );
}

function describe(release: ImportedRelease, contentSha256: string): StoredRelease {
  const { id, effective, sha256, codes, notes, successors } = release;
  return {
    format: 1,
    id,
    effective,
    ...(sha256 === undefined ? {} : { sha256 }),
    contentSha256,
    rows: codes?.codes.length ?? 0,
    billable: codes === undefined ? 0 : totalsOf(codes).billable,
    notes: notes?.rows.length ?? 0,
    conversions: successors?.length ?? 0,
  };
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
