import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../issues.ts';
import { KEY_BYTES, NoteKeys } from './note-keys.ts';

/** The key file under the data directory: a key a line, the current one first; `#` begins a remark. */
export function keyFile(directory: string): string {
  return join(directory, 'endplate.key');
}

/**
 * The keys of an installation: `ENDPLATE_KEY` when it is set (several separated by commas, the current one first),
 * else the key file. With `mayCreate` a missing file is written with a new key, readable by its owner alone.
 * @throws StoreError `store/key-missing`, `store/key-malformed`
 */
export async function loadKeys(
  directory: string,
  environment: Readonly<Record<string, string | undefined>>,
  { mayCreate }: { readonly mayCreate: boolean },
): Promise<NoteKeys> {
  const given = environment['ENDPLATE_KEY'];
  if (given !== undefined && given !== '') return parseKeys(given.split(','), 'ENDPLATE_KEY');
  const path = keyFile(directory);
  const written = await readKeyFile(path);
  if (written !== undefined) return parseKeys(written.split('\n'), path);
  if (!mayCreate) throw new StoreError('store/key-missing', path, 'the key of this record');
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const key = randomBytes(KEY_BYTES);
  const words = `# Key of the notes in this record. Keep a copy apart from the backups.\n${key.toString('base64')}\n`;
  try {
    await writeFile(path, words, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    // Another process that started at the same moment wrote it first.
    if (!isCode(error, 'EEXIST')) throw error;
    return loadKeys(directory, environment, { mayCreate: false });
  }
  return new NoteKeys([key]);
}

async function readKeyFile(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function parseKeys(lines: readonly string[], at: string): NoteKeys {
  const words = lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const [first, ...others] = words.map((word) => keyBytes(word, at));
  if (first === undefined) throw new StoreError('store/key-malformed', at, 'a key');
  return new NoteKeys([first, ...others]);
}

function keyBytes(word: string, at: string): Uint8Array {
  const bytes = Buffer.from(word, 'base64');
  if (bytes.length !== KEY_BYTES || !/^[A-Za-z0-9+/_-]+=*$/.test(word)) {
    throw new StoreError('store/key-malformed', at, `${KEY_BYTES} bytes in base64`);
  }
  return bytes;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
