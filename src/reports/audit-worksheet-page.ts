import type { Drawn, Sample } from '../review/sample-audit-schema.ts';
import { AUDIT_FINDINGS, FINDING_CODES } from '../review/sample-audit-taxonomy.ts';
import type { Block, Page } from './page.ts';

/** What an auditor reads of one encounter: the note and its documents as written, and nothing of the engine’s reading. */
export type WorksheetText = {
  readonly note: string;
  readonly documents: readonly { readonly title: string; readonly text: string }[];
};

/** The worksheets as pages to print and fill in by hand; the same rows stand in the CSV file. */
export function worksheetPage(
  sample: Sample,
  encounters: readonly (Drawn & WorksheetText)[],
): Page {
  return {
    name: 'worksheet',
    title: `Worksheet: ${sample.title}`,
    blocks: [
      {
        kind: 'paragraph',
        text: [
          `${encounters.length} encounters of sample ${sample.id}, drawn on ${sample.drawnOn}. Code each from its documentation alone. The engine’s reading is sealed until then.`,
        ],
      },
      {
        kind: 'table',
        head: ['Finding', 'Meaning', 'Direction', 'Severity'],
        rows: FINDING_CODES.map((code) => {
          const { title, direction, severity } = AUDIT_FINDINGS[code];
          return [[code], [title], [direction], [severity]];
        }),
      },
      ...encounters.flatMap(encounterBlocks),
    ],
  };
}

const TO_FILL = [
  'Audited codes, in order',
  'Findings (F1 to F13)',
  'Documentation gap',
  'Rationale',
  'Citation',
  'Effect: none, over, under, unknown',
  'Reviewer, date',
] as const;

function encounterBlocks(encounter: Drawn & WorksheetText): Block[] {
  const { id, dateOfService, provider, payer, billed } = encounter;
  return [
    { kind: 'heading', level: 2, text: `Encounter ${id}`, startsPage: true },
    {
      kind: 'table',
      head: ['Date of service', 'Provider', 'Payer', 'Billed'],
      rows: [[[dateOfService], [provider], [payer], [billed.join(', ')]]],
    },
    { kind: 'heading', level: 3, text: 'Note' },
    { kind: 'note', runs: [encounter.note] },
    ...encounter.documents.flatMap(({ title, text }): Block[] => [
      { kind: 'heading', level: 3, text: title },
      { kind: 'note', runs: [text] },
    ]),
    { kind: 'heading', level: 3, text: 'Audit' },
    {
      kind: 'table',
      head: ['To fill in', 'By hand'],
      rows: TO_FILL.map((words) => [[words], ['\u00A0'.repeat(60)]]),
    },
  ];
}
