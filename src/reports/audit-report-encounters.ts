import type { Revealed } from '../review/sample-audit-schema.ts';
import type { ScoredEncounter } from '../review/sample-audit-score.ts';
import { AUDIT_FINDINGS } from '../review/sample-audit-taxonomy.ts';
import type { Block, Line } from './page.ts';

/** The encounters of an audit: those with findings one by one, the others as a list. */
export function encounterBlocks(
  encounters: readonly ScoredEncounter[],
  revealed: readonly Revealed[],
): Block[] {
  const shown = new Map(revealed.map((one) => [one.id, one]));
  const withFindings = encounters.filter(({ findings }) => findings.length > 0);
  const without = encounters.filter(({ findings }) => findings.length === 0);
  return [
    { kind: 'heading', level: 2, text: 'Encounters', startsPage: true },
    ...withFindings.flatMap((one) => blocksOf(one, shown.get(one.drawn.id))),
    { kind: 'heading', level: 3, text: 'Without a finding' },
    {
      kind: 'paragraph',
      text: [
        without.length === 0
          ? 'None.'
          : without.map(({ drawn }) => `${drawn.id} (${drawn.billed.join(' ')})`).join('; '),
      ],
    },
  ];
}

function blocksOf(
  { drawn, coding, findings }: ScoredEncounter,
  shown: Revealed | undefined,
): Block[] {
  const rows: [string, string][] = [
    ['Date, provider, payer', [drawn.dateOfService, drawn.provider, drawn.payer].join(', ')],
    ['Billed', drawn.billed.join(' ')],
    ['Audited', coding.audited.join(' ') || 'no code is supported'],
    ...findings.map(({ finding, severity, codes }): [string, string] => {
      const { title, direction } = AUDIT_FINDINGS[finding];
      const about = codes.length === 0 ? '' : ` (${codes.join(', ')})`;
      return [finding, `${title}${about}; direction ${direction}, severity ${severity}`];
    }),
    ['Documentation gap', coding.gap],
    ['Rationale', coding.rationale],
    ['Citation', coding.citation],
    ['Effect', coding.effect],
    ['Reviewer', coding.reviewer],
    ...readingRows(shown),
  ];
  return [
    { kind: 'heading', level: 3, text: `Encounter ${drawn.id}` },
    {
      kind: 'table',
      head: ['Encounter', drawn.id],
      rows: rows
        .filter(([, words]) => words !== '')
        .map(([name, words]): Line[] => [[name], [words]]),
    },
  ];
}

/** What the engine read, with the words it rests on; only where it was shown after coding. */
function readingRows(shown: Revealed | undefined): [string, string][] {
  if (shown === undefined) return [];
  const { codes, withheld } = shown.reading;
  return [
    ...codes.map(({ code, because, words }): [string, string] => [
      `Engine: ${code}`,
      `${because}${words.length === 0 ? '' : ` Words: ${words.map((one) => `“${one.replaceAll(/\s+/g, ' ').trim()}”`).join(', ')}`}`,
    ]),
    ...withheld.map(({ code, because }): [string, string] => [`Engine: not ${code}`, because]),
  ];
}
