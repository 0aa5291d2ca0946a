import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Decision } from '../../../../src/coding/decision.ts';
import type { CodingStep } from '../../../../src/desk/sheet-schema.ts';
import { ApiProblem } from '../../api/client.ts';
import { momentWords } from '../../api/practice-time.ts';
import { problemWords } from '../../api/problem-words.ts';
import { useMay } from '../../api/session.ts';
import { ErrorState, LoadingState } from '../../parts/states.tsx';
import { CodeLine } from './code-line.tsx';
import { codingQuery, encounterQuery, takeStep } from './encounter-queries.ts';
import { moveCode } from './move-code.ts';
import { type Asked, StepForm } from './step-form.tsx';

type SheetProps = {
  readonly encounterId: string;
  readonly decision: Decision;
  readonly light: (code: string | undefined) => void;
};

/** The codes in claim order under three verdicts, and every step that a coder takes with them. */
export function CodingSheet({ encounterId, decision, light }: SheetProps) {
  const queries = useQueryClient();
  const mayCode = useMay('encounters:code');
  const [asked, setAsked] = useState<Asked>();
  const coding = useQuery(codingQuery(encounterId));
  const step = useMutation({
    mutationFn: async (given: CodingStep) => takeStep(queries, encounterId, given),
    onSuccess: () => setAsked(undefined),
    onError: (error) => {
      const isStale = error instanceof ApiProblem && error.status === 412;
      notifications.show({
        color: 'red',
        message: isStale
          ? 'Somebody changed the codes of this visit since you opened it. They are shown as they stand now; take your step again if it is still right.'
          : [problemWords(error), ...issueWords(error)].join(' '),
      });
    },
    onSettled: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: codingQuery(encounterId).queryKey }),
        queries.invalidateQueries({ queryKey: encounterQuery(encounterId).queryKey }),
        queries.invalidateQueries({ queryKey: ['work'] }),
      ]);
    },
  });
  if (coding.error !== null)
    return <ErrorState error={coding.error} retry={() => void coding.refetch()} />;
  if (coding.data === undefined) return <LoadingState what="Reading the codes" />;
  const { sheet, verdicts, open, events } = coding.data.body;
  const isOpen = mayCode && sheet.state === 'open';
  const order = sheet.lines.map(({ code }) => code);
  const waiting = sheet.lines.filter(({ state }) => state === 'proposed').map(({ code }) => code);
  return (
    <Stack gap="sm" component="section" aria-label="Codes">
      <Group justify="space-between">
        <Title order={3} size="h6">
          Codes in claim order
        </Title>
        <Text size="sm" role="status">
          {sheet.signedOff === undefined
            ? 'open'
            : `signed off by ${sheet.signedOff.by}, ${momentWords(sheet.signedOff.at)}`}
        </Text>
      </Group>
      {sheet.lines.length === 0 && (
        <Text size="sm" c="dimmed">
          The words carry no code on this day.
        </Text>
      )}
      {sheet.lines.map((line, index) => (
        <CodeLine
          key={line.code}
          line={line}
          place={index + 1}
          verdict={verdicts.codes.find(({ code }) => code === line.code)}
          decided={decision.codes.find(({ code }) => code === line.code)}
          isOpen={isOpen && !step.isPending}
          light={light}
          accept={() => step.mutate({ step: 'accept', codes: [line.code] })}
          move={(by) => {
            const moved = moveCode(order, line.code, by);
            if (moved.join() !== order.join()) step.mutate({ step: 'resequence', order: moved });
          }}
          ask={(what) => setAsked({ what, code: line.code })}
        />
      ))}
      {verdicts.excludes.map(({ codes, kind, owner, text, exception }) => (
        <Alert
          key={codes.join()}
          color={kind === 'excludes1' && exception === undefined ? 'red' : 'gray'}
          variant="light"
          title={`${kind === 'excludes1' ? 'Excludes1' : 'Excludes2'}: ${codes.join(' and ')}`}
        >
          <Text size="sm">
            Note at {owner}: {text}
          </Text>
          {exception !== undefined && (
            <Text size="sm">
              Unrelated, as {exception.saidBy} says: {exception.reason}
            </Text>
          )}
          {isOpen && kind === 'excludes1' && exception === undefined && (
            <Button
              size="xs"
              variant="default"
              mt="xs"
              onClick={() => setAsked({ what: 'mark-unrelated', codes })}
            >
              Mark as unrelated …
            </Button>
          )}
        </Alert>
      ))}
      {[...verdicts.sequence, ...verdicts.claim].map(({ edit, codes, because, severity }) => (
        <Text size="sm" key={`${edit} ${codes.join()}`}>
          {severity}: {because}
        </Text>
      ))}
      {asked !== undefined && (
        <StepForm
          asked={asked}
          date={decision.dateOfService}
          isPending={step.isPending}
          take={(given) => step.mutate(given)}
          cancel={() => setAsked(undefined)}
        />
      )}
      {isOpen && (
        <Group gap="xs">
          <Button
            size="xs"
            disabled={waiting.length === 0 || step.isPending}
            onClick={() => step.mutate({ step: 'accept', codes: waiting })}
          >
            Accept all
          </Button>
          <Button size="xs" variant="default" onClick={() => setAsked({ what: 'add' })}>
            Add a code …
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={open.length > 0 || step.isPending}
            onClick={() => step.mutate({ step: 'sign-off' })}
          >
            Sign off
          </Button>
          {open.length > 0 && (
            <Text size="xs" c="dimmed">
              Before signing off: {open.map(({ code, at }) => `${code} (${at ?? ''})`).join(', ')}
            </Text>
          )}
        </Group>
      )}
      {mayCode && sheet.state === 'signed-off' && (
        <Button
          size="xs"
          variant="default"
          onClick={() => setAsked({ what: 'reopen' })}
          style={{ alignSelf: 'flex-start' }}
        >
          Open again …
        </Button>
      )}
      <details>
        <summary>Who did what ({events.length})</summary>
        {events.map(({ number, by, at, step: { step: name } }) => (
          <Text size="xs" key={number}>
            {number}. {name}, {by.name}, {momentWords(at)}
          </Text>
        ))}
      </details>
    </Stack>
  );
}

function issueWords(error: unknown): string[] {
  return error instanceof ApiProblem ? error.issues.map(({ code }) => code) : [];
}
