import { Alert, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Decision } from '../../../../src/coding/decision.ts';
import { momentWords } from '../../api/practice-time.ts';
import { useMay } from '../../api/session.ts';
import { ErrorState, LoadingState } from '../../parts/states.tsx';
import { CodeLine } from './code-line.tsx';
import { type Coding, codingQuery } from './encounter-queries.ts';
import { moveCode, placeCode } from './move-code.ts';
import { OpenPoints } from './open-points.tsx';
import { PairVerdicts } from './pair-verdicts.tsx';
import { type Asked, StepForm } from './step-form.tsx';
import { stepWords } from './step-words.ts';
import { useCodingStep } from './use-coding-step.ts';

type SheetProps = {
  readonly encounterId: string;
  readonly decision: Decision;
  readonly light: (code: string | undefined) => void;
};

/** The codes in claim order under three verdicts, and every step that a coder takes with them. */
export function CodingSheet(props: SheetProps) {
  const coding = useQuery(codingQuery(props.encounterId));
  // What was read stays on the screen when reading it anew fails.
  if (coding.data !== undefined) return <Sheet {...props} coding={coding.data.body} />;
  if (coding.error !== null)
    return <ErrorState error={coding.error} retry={() => void coding.refetch()} />;
  return <LoadingState what="Reading the codes" />;
}

function Sheet({ encounterId, decision, light, coding }: SheetProps & { readonly coding: Coding }) {
  const { sheet, verdicts, open, events } = coding;
  const mayCode = useMay('encounters:code');
  const [asked, setAsked] = useState<Asked>();
  const step = useCodingStep(encounterId, () => setAsked(undefined));
  const isOpen = mayCode && sheet.state === 'open';
  const order = sheet.lines.map(({ code }) => code);
  const waiting = sheet.lines.filter(({ state }) => state === 'proposed').map(({ code }) => code);
  const reorder = (code: string, moved: readonly string[]) => {
    if (moved.join() === order.join()) return;
    step.take({ step: 'resequence', order: [...moved] });
    // The line is put elsewhere in the page; the focus goes with it.
    setTimeout(() => document.getElementById(`code-${code}`)?.focus());
  };
  const acceptAll = () => {
    if (isOpen && waiting.length > 0) step.take({ step: 'accept', codes: waiting });
  };
  const signOff = () => {
    if (isOpen && open.length === 0) step.take({ step: 'sign-off' });
  };
  useHotkeys([
    ['/', () => isOpen && setAsked({ what: 'add' })],
    ['shift+A', acceptAll],
    ['shift+S', signOff],
  ]);
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
      {step.meanwhile.length > 0 && (
        <Alert
          color="gray"
          variant="light"
          role="alert"
          withCloseButton
          closeButtonLabel="I have seen it"
          onClose={step.forgetMeanwhile}
          title="Your step was not taken: the codes changed since you opened them"
        >
          <List size="sm">
            {step.meanwhile.map((words) => (
              <List.Item key={words}>{words}</List.Item>
            ))}
          </List>
          <Text size="sm">
            They are shown as they stand now. Take your step again if it is still right.
          </Text>
        </Alert>
      )}
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
          isOpen={isOpen}
          light={light}
          accept={() => step.take({ step: 'accept', codes: [line.code] })}
          takeBack={() => step.take({ step: 'take-back', codes: [line.code] })}
          move={(by) => reorder(line.code, moveCode(order, line.code, by))}
          dropped={(code) => reorder(code, placeCode(order, code, line.code))}
          ask={(what) => setAsked({ what, code: line.code })}
        />
      ))}
      <PairVerdicts
        verdicts={verdicts}
        unmark={([one, other]) => step.take({ step: 'unmark-unrelated', codes: [one, other] })}
        markUnrelated={isOpen ? (codes) => setAsked({ what: 'mark-unrelated', codes }) : undefined}
      />
      {asked !== undefined && (
        <StepForm
          key={JSON.stringify(asked)}
          asked={asked}
          date={decision.dateOfService}
          isPending={step.isPending}
          take={step.take}
          cancel={() => setAsked(undefined)}
        />
      )}
      {isOpen && (
        <Group gap="xs">
          <Button size="xs" disabled={waiting.length === 0} onClick={acceptAll}>
            Accept all
          </Button>
          <Button size="xs" variant="default" onClick={() => setAsked({ what: 'add' })}>
            Add a code …
          </Button>
          <Button size="xs" variant="default" disabled={open.length > 0} onClick={signOff}>
            Sign off
          </Button>
        </Group>
      )}
      {isOpen && <OpenPoints open={open} />}
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
        <summary>Who did what with the codes ({events.length})</summary>
        {events.map(({ number, by, at, step: taken }) => (
          <Text size="xs" key={number}>
            {number}. {by.name}, {momentWords(at)}: {stepWords(taken)}
          </Text>
        ))}
      </details>
    </Stack>
  );
}
