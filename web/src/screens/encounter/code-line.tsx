import { ActionIcon, Button, Group, Paper, Text } from '@mantine/core';
import { type DragEvent, type KeyboardEvent, useState } from 'react';
import type { DecidedCode } from '../../../../src/coding/decision.ts';
import type { SheetLine } from '../../../../src/desk/sheet-schema.ts';
import type { CodeVerdict } from '../../../../src/desk/verdict-schema.ts';
import { withDayWords } from '../../api/practice-time.ts';
import { Citations } from '../../parts/citation.tsx';
import { CodeChip } from '../../parts/code-chip.tsx';
import { RuleLinks } from '../../parts/rule-links.tsx';
import { mayTakeBack } from './expected-sheet.ts';
import { SUPPORT_WORDS, VALIDITY_WORDS } from './verdict-words.ts';

type LineProps = {
  readonly line: SheetLine;
  readonly place: number;
  readonly verdict: CodeVerdict | undefined;
  readonly decided: DecidedCode | undefined;
  readonly isOpen: boolean;
  readonly light: (code: string | undefined) => void;
  readonly accept: () => void;
  readonly takeBack: () => void;
  readonly move: (by: -1 | 1) => void;
  /** puts the code that was dragged here in the place of this one */
  readonly dropped: (code: string) => void;
  readonly ask: (what: 'change' | 'remove') => void;
};

/** One code: who has said what of it, and three verdicts that are never merged. */
export function CodeLine(props: LineProps) {
  const { line, place, verdict, decided, isOpen, light, move, dropped, ask } = props;
  const isAccepted = mayTakeBack(line);
  const accept = isAccepted ? props.takeBack : props.accept;
  const mayAccept = isAccepted || line.state === 'proposed';
  const [isOver, setOver] = useState(false);
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target instanceof HTMLInputElement) return;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (by !== undefined && !event.altKey) focusBeside(event.currentTarget, by);
    else if (!isOpen || event.ctrlKey || event.metaKey) return;
    else if (by !== undefined) move(by);
    else if (event.key === 'a' && mayAccept) accept();
    else if (event.key === 'c') ask('change');
    else if (event.key === 'x' || event.key === 'Delete') ask('remove');
    else return;
    event.preventDefault();
    // The keys of the screen are others.
    event.stopPropagation();
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const code = event.dataTransfer.getData(DRAGGED);
    if (code !== '' && code !== line.code) dropped(code);
  };
  return (
    <Paper
      withBorder
      p="sm"
      id={`code-${line.code}`}
      className="code-line"
      data-over={isOver}
      role="group"
      aria-label={`${place}. ${line.code}, ${line.state}`}
      tabIndex={0}
      draggable={isOpen}
      onDragStart={({ dataTransfer }) => {
        dataTransfer.setData(DRAGGED, line.code);
        dataTransfer.effectAllowed = 'move';
      }}
      onDragOver={(event) => {
        if (!isOpen || !event.dataTransfer.types.includes(DRAGGED)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
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
            {VALIDITY_WORDS[verdict.validity.status]}
            {verdict.validity.choose.length > 0 &&
              `; the words choose among ${verdict.validity.choose.join(', ')}`}
          </dd>
          <dt>Documentation</dt>
          <dd>
            {SUPPORT_WORDS[verdict.support.status]}. {withDayWords(verdict.support.because)}
            {verdict.support.wouldNeed !== undefined && ` Would need ${verdict.support.wouldNeed}.`}
          </dd>
          <dt>Payer</dt>
          <dd>
            {verdict.payer.edits.length > 0
              ? verdict.payer.edits.map(({ because }) => withDayWords(because)).join(' ')
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
            disabled={!mayAccept}
            onClick={accept}
            aria-label={
              isAccepted ? `Take back the acceptance of ${line.code}` : `Accept ${line.code}`
            }
          >
            {isAccepted ? 'Take back' : 'Accept'}
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

/** Puts the focus on the code above (-1) or below (1), where there is one. */
function focusBeside(line: HTMLElement, by: -1 | 1): void {
  const lines = [...document.querySelectorAll<HTMLElement>('.code-line')];
  lines[lines.indexOf(line) + by]?.focus();
}

/** A type of its own, so that words dragged from the note are not taken for a code. */
const DRAGGED = 'application/x-endplate-code';
