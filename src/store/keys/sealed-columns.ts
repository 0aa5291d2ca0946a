import { claimFileRowPlace, identityOfFile } from '../desk/claim-files.ts';
import { identityOfAcknowledgment } from '../record/acknowledgments.ts';
import { identityOfKept } from '../record/answer-identity.ts';

/** Columns of a row that hold an encrypted text and the id of its key, and what the text is bound to. */
export type SealedColumn = {
  readonly table: string;
  readonly body: string;
  readonly keyId: string;
  readonly place: (row: Readonly<Record<string, unknown>>) => readonly string[];
  /** what the keyed digest in `digest` was made of, where the text tells it */
  readonly digestOf?: (text: string) => string | undefined;
};

/** A text bound to tenant, table and id. */
function byId(table: string, body = 'body', digestOf?: SealedColumn['digestOf']): SealedColumn {
  const place = ({ tenant, id }: Readonly<Record<string, unknown>>) => [
    String(tenant),
    table,
    String(id),
  ];
  const column = { table, body, keyId: 'key_id', place };
  return digestOf === undefined ? column : { ...column, digestOf };
}

function ofAudit(
  table: string,
  body: string,
  keyId: string,
  part: (row: Readonly<Record<string, unknown>>) => string,
): SealedColumn {
  return {
    table,
    body,
    keyId,
    place: (row) => [
      String(row['tenant']),
      'sample-audit',
      String(row['audit_id']),
      String(row['encounter']),
      part(row),
    ],
  };
}

/**
 * Every encrypted column of the record. A test compares it with the tables, so that a new one is not forgotten by the
 * change of keys and by the export of a patient.
 */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  byId('documents', 'body', (text) => text),
  byId('decisions'),
  byId('claims'),
  byId('remittances', 'body', identityOfKept),
  byId('acknowledgments', 'body', identityOfAcknowledgment),
  byId('claim_files', 'body', identityOfFile),
  {
    table: 'claim_file_rows',
    body: 'body',
    keyId: 'key_id',
    place: ({ tenant, file_id: file, number }) =>
      claimFileRowPlace(String(tenant), String(file), Number(number)),
  },
  byId('quarantine', 'body', bytesOf),
  byId('work_steps'),
  byId('coding_steps'),
  byId('query_steps'),
  byId('cds_feedback', 'comment'),
  byId('break_glass', 'reason'),
  {
    table: 'users',
    body: 'totp_secret',
    keyId: 'totp_key_id',
    place: ({ tenant, id }) => [String(tenant), 'users', String(id), 'totp'],
  },
  byId('kept_reports'),
  {
    table: 'sample_audit_details',
    body: 'body',
    keyId: 'key_id',
    place: ({ tenant, audit_id: audit }) => [String(tenant), 'sample_audit_details', String(audit)],
  },
  ofAudit('sample_audit_encounters', 'worksheet', 'worksheet_key', () => 'worksheet'),
  ofAudit('sample_audit_encounters', 'reading', 'reading_key', () => 'reading'),
  ofAudit('sample_audit_codings', 'coding', 'coding_key', ({ pass }) => String(pass)),
  ofAudit('sample_audit_codings', 'blind', 'blind_key', ({ pass }) => String(pass)),
  {
    table: 'replies_kept',
    body: 'body',
    keyId: 'key_id',
    place: ({ tenant, actor_id: actor, request_key: key }) => [
      String(tenant),
      'replies_kept',
      String(actor),
      String(key),
    ],
  },
];

/** Digest of a file in quarantine is over its bytes, one character each. */
function bytesOf(text: string): string | undefined {
  const content: unknown = JSON.parse(text);
  return typeof content === 'object' &&
    content !== null &&
    'bytes' in content &&
    typeof content.bytes === 'string'
    ? Buffer.from(content.bytes, 'base64').toString('latin1')
    : undefined;
}
