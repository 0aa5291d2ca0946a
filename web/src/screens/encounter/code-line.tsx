import { ActionIcon, Button, Group, Paper, Text } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { DecidedCode } from '../../../../src/coding/decision.ts';
import type { SheetLine } from '../../../../src/desk/sheet-schema.ts';
import type { CodeVerdict } from '../../../../src/desk/verdict-schema.ts';
import { Citations } from '../../parts/citation.tsx';
import { CodeChip } from '../../parts/code-chip.tsx';
import { RuleLinks } from '../../parts/rule-links.tsx';

type LineProps = {
  readonly line: SheetLine;
  readonly place: number;
  readonly verdict: CodeVerdict | undefined;
  readonly decided: DecidedCode | undefined;
  readonly isOpen: boolean;
  readonly light: (code: string | undefined) => void;
  readonly accept: () => void;
  readonly move: (by: -1 | 1) => void;
  readonly ask: (what: 'change' | 'remove') => void;
};

const VALIDITY: Readonly<Record<CodeVerdict['validity']['status'], string>> = {
  valid: 'valid on the date',
  header: 'a heading, not a code that can be billed',
  retired: 'retired on the date',
  'not-yet-valid': 'not valid yet on the date',
  malformed: 'not written as a code',
  unknown: 'not in the code set',
  'release-not-loaded': 'the code set of the date is not loaded',
};
const SUPPORT: Readonly<Record<CodeVerdict['support']['status'], string>> = {
  supported: 'supported by the words',
  withheld: 'the words are not enough',
  'not-supported': 'not supported by the words',
  'not-judged': 'not judged',
};

/** One code: who has said what of it, and three verdicts that are never merged. */
export function CodeLine(props: LineProps) {
  const { line, place, verdict, decided, isOpen, light, accept, move, ask } = props;
  const press = (event: KeyboardEvent) => {
    if (!isOpen || !event.altKey) return;
    if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'ArrowDown') move(1);
    else return;
    event.preventDefault();
  };
  return (
    <Paper
      withBorder
      p="sm"
      onKeyDown={press}
      onMouseEnter={() => light(line.code)}
      onMouseLeave={() => light(undefined)}
      onFocus={() => light(line.code)}
      onBlur={() => light(undefined)}
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Group gap="xs">
          <Text size="sm">{place}.</Text>
          <CodeChip code={line.code} />
          <Text size="sm" fw={600}>
            {verdict?.title ?? decided?.title}
          </Text>
        </Group>
        {isOpen && (
          <Group gap={4} wrap="nowrap">
            <ActionIcon
              variant="default"
              size="sm"
              aria-label={`${line.code}: one place up`}
              title="Alt+Up"
              onClick={() => move(-1)}
            >
              ↑
            </ActionIcon>
            <ActionIcon
              variant="default"
              size="sm"
              aria-label={`${line.code}: one place down`}
              title="Alt+Down"
              onClick={() => move(1)}
            >
              ↓
            </ActionIcon>
          </Group>
        )}
      </Group>
      <Text size="xs" c="dimmed">
        {line.state}
        {line.by !== undefined && ` by ${line.by}`}
        {line.was !== undefined && `, was ${line.was}`}
        {line.reason !== undefined && `: ${line.reason}`}
      </Text>
      {verdict !== undefined && (
        <dl className="verdicts">
          <dt>Code set</dt>
          <dd>
            {VALIDITY[verdict.validity.status]}
            {verdict.validity.choose.length > 0 &&
              `; the words choose among ${verdict.validity.choose.join(', ')}`}
          </dd>
          <dt>Documentation</dt>
          <dd>
            {SUPPORT[verdict.support.status]}. {verdict.support.because}
            {verdict.support.wouldNeed !== undefined && ` Would need ${verdict.support.wouldNeed}.`}
          </dd>
          <dt>Payer</dt>
          <dd>
            {verdict.payer.edits.length > 0
              ? verdict.payer.edits.map(({ because }) => because).join(' ')
              : verdict.payer.wasAsked
                ? 'no edit'
                : 'no policy of this payer is loaded'}
          </dd>
        </dl>
      )}
      {decided !== undefined && <Citations citations={decided.citations} />}
      {decided !== undefined && <RuleLinks rules={decided.rules} />}
      {isOpen && (
        <Group gap="xs" mt="xs">
          <Button
            size="compact-xs"
            variant="default"
            disabled={line.state !== 'proposed'}
            onClick={accept}
            aria-label={`Accept ${line.code}`}
          >
            Accept
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => ask('change')}
            aria-label={`Change ${line.code}`}
          >
            Change …
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => ask('remove')}
            aria-label={`Remove ${line.code}`}
          >
            Remove …
          </Button>
        </Group>
      )}
    </Paper>
  );
}
