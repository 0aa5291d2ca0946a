import type { Issue } from '../chart/issue.ts';

/** Issue codes of the record: what each means, for docs/errors.md. */
export const STORE_ISSUES = {
  'store/database-unreachable': 'The database could not be opened.',
  'store/record-missing': 'There is no record at this place.',
  'store/schema-newer': 'The database was written by a newer Endplate, so it was left as it is.',
  'store/key-missing':
    'The record holds encrypted notes, and no key was found in ENDPLATE_KEY or the key file.',
  'store/key-malformed': 'A key is not 32 bytes written in base64.',
  'store/key-wrong': 'The record was encrypted with a key that is not among those given.',
  'store/key-retired':
    'The current key was retired: everything was re-encrypted under a newer one, which comes first.',
  'store/note-damaged': 'A stored text cannot be decrypted: it was changed, or moved from its row.',
  'store/backup-damaged': 'The backup is cut off, or a byte of it differs; nothing was restored.',
  'store/backup-other-version':
    'The backup was made by another version of Endplate, whose tables differ; nothing was restored.',
  'store/not-empty': 'The record to restore into holds data; nothing was restored.',
  'store/cursor-malformed': 'The mark of the next page is not one that a page gave.',
  'store/changed-meanwhile':
    'Somebody else saved the record after it was opened; nothing was saved.',
} as const satisfies Record<string, string>;
type StoreIssueCode = keyof typeof STORE_ISSUES;

/** The record cannot be used as it was asked; `issue` says why in a stable code, without patient text. */
export class StoreError extends Error {
  readonly issue: Issue;
  constructor(code: StoreIssueCode, at: string, expected: string) {
    super(`${code} at ${at}: expected ${expected}`);
    this.name = 'StoreError';
    this.issue = { code, at, expected };
  }
}
