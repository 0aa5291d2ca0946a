import { readClaimRecord } from '../chart/claim.ts';
import { readEncounter } from '../chart/encounter.ts';
import { chartIssue, type Issue } from '../chart/issue.ts';
import type { SourcePosition } from '../chart/source-position.ts';
import type { FormatItem } from './format-reader.ts';
import { issueItem } from './issues.ts';

/**
 * What a record of the contract holds, told by its fields: with `visits` a patient, with `diagnoses` a claim, else an
 * encounter. A claim that brings its note is the visit as well.
 * @param at where the record stands; `at.path` is the JSON pointer to it
 */
export function readContractRecord(
  value: unknown,
  at: SourcePosition,
  fallbackId: string,
): readonly FormatItem[] {
  if (isRecord(value) && 'visits' in value) return patientItems(value, at, fallbackId);
  if (isRecord(value) && 'diagnoses' in value) return claimItems(value, at, fallbackId);
  return encounterItems(value, at, fallbackId);
}

function encounterItems(
  value: unknown,
  at: SourcePosition,
  fallbackId: string,
  patientId?: string,
): readonly FormatItem[] {
  const { encounter, issues } = readEncounter(value, fallbackId);
  const told = issues.map((issue) => issueOf(issue, at));
  if (encounter === undefined) return told;
  const positions: Record<string, SourcePosition> = {};
  for (const [field, inner] of Object.entries(encounter)) {
    positions[field] = below(at, field);
    if (!Array.isArray(inner)) continue;
    for (const index of inner.keys())
      positions[`${field}[${index}]`] = below(at, `${field}/${index}`);
  }
  const located = {
    encounter,
    ...(patientId === undefined ? {} : { patientId }),
    at,
    positions,
  };
  return [...told, { kind: 'encounter', located }];
}

function claimItems(
  value: Readonly<Record<string, unknown>>,
  at: SourcePosition,
  fallbackId: string,
): readonly FormatItem[] {
  const { claim, issues } = readClaimRecord(value, fallbackId);
  const told = issues.map((issue) => issueOf(issue, at));
  if (claim === undefined) return told;
  const moved = (place: SourcePosition | undefined): SourcePosition =>
    below(at, (place?.path ?? '').slice(1));
  const located = {
    ...claim,
    diagnoses: claim.diagnoses.map((diagnosis) => ({ ...diagnosis, at: moved(diagnosis.at) })),
    lines: claim.lines.map((line) => ({ ...line, at: moved(line.at) })),
    at,
  };
  return [...told, { kind: 'claim', claim: located }];
}

function patientItems(
  value: Readonly<Record<string, unknown>>,
  at: SourcePosition,
  fallbackId: string,
): readonly FormatItem[] {
  const { id, visits } = value;
  const patientId = typeof id === 'string' && id !== '' ? id : undefined;
  const told =
    patientId === undefined ? [issueOf(chartIssue('patient/id-missing', 'id', 'string'), at)] : [];
  if (!Array.isArray(visits)) {
    const issue = chartIssue('patient/visits-missing', 'visits', 'array of encounters');
    return [...told, issueOf(issue, at)];
  }
  const items = visits.flatMap((visit: unknown, index) =>
    encounterItems(
      visit,
      below(at, `visits/${index}`),
      `${patientId ?? fallbackId}-visit-${index + 1}`,
      patientId ?? fallbackId,
    ),
  );
  return [...told, ...items];
}

/** `documents[0].id` of an issue is `/documents/0/id` of the record. */
function issueOf(issue: Issue, at: SourcePosition): FormatItem {
  const field = String(issue.at ?? '').replace(/, offset \d+$/, '');
  const pointer = field.replaceAll('[', '/').replaceAll(']', '').replaceAll('.', '/');
  return issueItem(issue.code, pointer === '' ? at : below(at, pointer), issue.expected);
}

function below(at: SourcePosition, pointer: string): SourcePosition {
  return pointer === '' ? at : { ...at, path: `${at.path ?? ''}/${pointer}` };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
