import { problem } from './problem.ts';

/** The ETag of a version that the record counts: `"7"`. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/**
 * The version that a change is made to, from If-Match. Throws 428 when the request names none. The record compares it
 * in the same statement that changes, so that two people do not overwrite each other.
 */
export function versionNamed(headers: {
  readonly 'if-match'?: string | readonly string[] | undefined;
}): number {
  const given = headers['if-match'];
  if (given === undefined || typeof given !== 'string')
    throw problem(428, 'request/precondition-missing');
  const version = Number(/^(?:W\/)?"(\d{1,15})"$/.exec(given)?.[1]);
  if (!Number.isSafeInteger(version)) throw problem(412, 'request/stale');
  return version;
}

/** For a change that found another version than the one named. */
export function stale() {
  return problem(412, 'request/stale');
}
