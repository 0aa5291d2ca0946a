import { List, Text } from '@mantine/core';
import type { ChecklistEntry } from '../../../src/coding/decision.ts';

const WORDS: Readonly<Record<ChecklistEntry['item'], string>> = {
  'diagnosis-stated': 'Diagnosis stated',
  'duration-stated': 'Duration stated',
  'imaging-linked': 'Imaging linked to the pain',
  'ruled-out-stated': 'What was ruled out',
  'contributing-diagnoses': 'Contributing diagnoses',
  'current-not-carried-forward': 'Current, not carried forward',
  'specific-enough': 'Specific enough',
  'radiation-neuro-function': 'Radiation, neurological findings, function',
};
const STATES = { met: 'there', 'not-met': 'missing', 'not-applicable': 'not needed' } as const;
const SIGNS = { met: '✓', 'not-met': '✗', 'not-applicable': '–' } as const;

/** The eight points of documentation; they change no code. */
export function Checklist({ entries }: { readonly entries: readonly ChecklistEntry[] }) {
  return (
    <List size="sm" listStyleType="none" spacing={4}>
      {entries.map(({ item, status, because }) => (
        <List.Item key={item}>
          <Text span fw={status === 'not-met' ? 600 : 400} size="sm">
            <span aria-hidden>{SIGNS[status]} </span>
            {WORDS[item]}: {STATES[status]}
          </Text>
          {status === 'not-met' && (
            <Text size="xs" c="dimmed">
              {because}
            </Text>
          )}
        </List.Item>
      ))}
    </List>
  );
}
