import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Issue } from '../chart/issue.ts';
import { codebookIssue } from '../codebook/issues.ts';

export type DownloadRequest = {
  readonly url: string;
  /** Where the whole file goes; what has arrived waits beside it as `.part`. */
  readonly path: string;
  /** Lower-case hex; the file is refused when it differs. */
  readonly sha256?: string;
  /** Attempts in all; 5 when left out. */
  readonly attempts?: number;
  /** Milliseconds before the second attempt; doubled for each further one. 500 when left out. */
  readonly firstDelay?: number;
};

export type Download =
  | { readonly ok: true; readonly bytes: number; readonly sha256: string }
  | { readonly ok: false; readonly issue: Issue };

/** A wait that the server asks for is honoured up to here, in milliseconds. */
const LONGEST_WAIT = 60_000;

/** An attempt that takes longer, in milliseconds, is broken off; the next one continues it. */
const LONGEST_ATTEMPT = 600_000;

/**
 * Downloads a file. A failed attempt is repeated, and continues where it broke off, also when the program was
 * ended in between: the server is asked for the rest only if the file is still the same one (RFC 9110, 13.1.5).
 *
 * Issues: `codes/download-not-found`, `codes/download-failed`, `codes/checksum-differs`.
 */
export async function downloadFile(request: DownloadRequest): Promise<Download> {
  const { url, path, attempts = 5, firstDelay = 500 } = request;
  await mkdir(dirname(path), { recursive: true });
  let reason = 'no attempt';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const result = await attemptDownload(url, `${path}.part`).catch(failure);
    if (result.outcome === 'complete') return finish(request);
    if (result.outcome === 'hopeless') {
      const code = result.reason === '404' ? 'codes/download-not-found' : 'codes/download-failed';
      return {
        ok: false,
        issue: codebookIssue(code, url, `an answer other than ${result.reason}`),
      };
    }
    reason = result.reason;
    if (attempt + 1 < attempts) await wait(Math.max(result.after ?? 0, firstDelay * 2 ** attempt));
  }
  const expected = `the whole file in ${attempts} attempts (last: ${reason})`;
  return { ok: false, issue: codebookIssue('codes/download-failed', url, expected) };
}

type Attempt =
  | { readonly outcome: 'complete' }
  | { readonly outcome: 'again'; readonly reason: string; readonly after?: number }
  | { readonly outcome: 'hopeless'; readonly reason: string };

async function attemptDownload(url: string, part: string): Promise<Attempt> {
  const start = await resumePoint(part);
  const headers: Record<string, string> =
    start.bytes === 0 ? {} : { range: `bytes=${start.bytes}-`, 'if-range': start.mark };
  const answer = await fetch(url, { headers, signal: AbortSignal.timeout(LONGEST_ATTEMPT) });
  if (answer.status === 416) {
    await forget(part);
    return { outcome: 'again', reason: '416' };
  }
  if (!answer.ok || answer.body === null) return refusal(answer);
  const resumes = answer.status === 206 && startsAt(answer, start.bytes);
  const mark = answer.headers.get('etag') ?? answer.headers.get('last-modified') ?? '';
  // A weak validator may stand for two different files; only a strong one allows to continue.
  await writeFile(`${part}.mark`, mark.startsWith('W/') ? '' : mark);
  const offset = resumes ? start.bytes : 0;
  const expected = lengthOf(answer);
  let written = 0;
  await using file = await open(part, resumes ? 'a' : 'w');
  for await (const chunk of answer.body) {
    await file.write(chunk);
    written += chunk.byteLength;
  }
  await file.sync();
  if (expected !== undefined && written !== expected) {
    return { outcome: 'again', reason: `${offset + written} of ${offset + expected} bytes` };
  }
  return { outcome: 'complete' };
}

/** `content-length` counts packed bytes when the server packed the answer for the way. */
function lengthOf(answer: Response): number | undefined {
  const length = answer.headers.get('content-length');
  return length === null || answer.headers.has('content-encoding') ? undefined : Number(length);
}

async function resumePoint(part: string): Promise<{ bytes: number; mark: string }> {
  const mark = await readFile(`${part}.mark`, 'utf8').catch(() => '');
  const size =
    mark === ''
      ? 0
      : await stat(part).then(
          (found) => found.size,
          () => 0,
        );
  return { bytes: size, mark };
}

function startsAt(answer: Response, offset: number): boolean {
  return answer.headers.get('content-range')?.startsWith(`bytes ${offset}-`) === true;
}

function refusal(answer: Response): Attempt {
  const reason = String(answer.status);
  const passing = answer.status === 408 || answer.status === 429 || answer.status >= 500;
  if (!passing) return { outcome: 'hopeless', reason };
  const seconds = Number(answer.headers.get('retry-after'));
  const after = Number.isFinite(seconds) ? Math.min(seconds * 1000, LONGEST_WAIT) : 0;
  return { outcome: 'again', reason, after };
}

function failure(error: unknown): Attempt {
  const cause = error instanceof Error ? (error.cause ?? error) : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no answer';
  return { outcome: 'again', reason: code };
}

async function finish({ path, sha256, url }: DownloadRequest): Promise<Download> {
  const part = `${path}.part`;
  const whole = await readFile(part);
  const found = createHash('sha256').update(whole).digest('hex');
  if (sha256 !== undefined && found !== sha256) {
    await forget(part);
    return { ok: false, issue: codebookIssue('codes/checksum-differs', url, sha256) };
  }
  await rename(part, path);
  await forget(part);
  return { ok: true, bytes: whole.length, sha256: found };
}

async function forget(part: string): Promise<void> {
  await rm(part, { force: true });
  await rm(`${part}.mark`, { force: true });
}
