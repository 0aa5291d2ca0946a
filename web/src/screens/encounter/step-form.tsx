import { Button, Group, Paper, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { CodingStep } from '../../../../src/desk/sheet-schema.ts';
import { CodeFinder } from './code-finder.tsx';

/** A step that needs words before it is taken. */
export type Asked =
  | { readonly what: 'change' | 'remove'; readonly code: string }
  | { readonly what: 'add' | 'reopen' }
  | { readonly what: 'mark-unrelated'; readonly codes: readonly [string, string] };

type FormProps = {
  readonly asked: Asked;
  readonly date: string;
  readonly isPending: boolean;
  readonly take: (step: CodingStep) => void;
  readonly cancel: () => void;
};

/** Asks for what a step needs: a code, a reason, who says so. The reason is kept with the step. */
export function StepForm({ asked, date, isPending, take, cancel }: FormProps) {
  const [code, setCode] = useState('');
  const [reason, setReason] = useState('');
  const [saidBy, setSaidBy] = useState('');
  const needsCode = asked.what === 'add' || asked.what === 'change';
  const isReady = !needsCode || /^[A-Z]\d[0-9A-Z.]{1,8}$/i.test(code.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(stepOf(asked, { code: code.trim().toUpperCase(), reason: reason.trim(), saidBy }));
  };
  return (
    <Paper withBorder p="sm" component="form" onSubmit={submit}>
      <Stack gap="xs">
        <Title order={4} size="h6">
          {titleOf(asked)}
        </Title>
        {needsCode && <CodeFinder date={date} value={code} change={setCode} />}
        {asked.what === 'mark-unrelated' && (
          <TextInput
            label="The provider who says that they are unrelated"
            required
            autoFocus
            minLength={3}
            value={saidBy}
            onChange={({ currentTarget: { value } }) => setSaidBy(value)}
          />
        )}
        <Textarea
          label="Reason"
          description="Kept with the codes, under your name"
          required
          minLength={3}
          autoFocus={!needsCode && asked.what !== 'mark-unrelated'}
          value={reason}
          onChange={({ currentTarget: { value } }) => setReason(value)}
        />
        <Group gap="xs">
          <Button type="submit" size="xs" loading={isPending} disabled={!isReady}>
            Take the step
          </Button>
          <Button size="xs" variant="default" onClick={cancel}>
            Leave it
          </Button>
          <Text size="xs" c="dimmed">
            {UNDOING[asked.what]}
          </Text>
        </Group>
      </Stack>
    </Paper>
  );
}

/** What takes a step back: a step stays on record, whatever follows it. */
const UNDOING: Readonly<Record<Asked['what'], string>> = {
  add: 'Removing the code takes it back.',
  change: 'Another change takes it back.',
  remove: 'Adding the code again takes it back.',
  reopen: 'Signing off closes them again.',
  'mark-unrelated': 'The mark can be taken back.',
};

function titleOf(asked: Asked): string {
  switch (asked.what) {
    case 'add':
      return 'Add a code';
    case 'change':
      return `Change ${asked.code} to`;
    case 'remove':
      return `Remove ${asked.code}`;
    case 'reopen':
      return 'Open the codes again';
    default:
      return `${asked.codes.join(' and ')} are unrelated (I.A.12.a)`;
  }
}

type Words = { readonly code: string; readonly reason: string; readonly saidBy: string };

function stepOf(asked: Asked, { code, reason, saidBy }: Words): CodingStep {
  switch (asked.what) {
    case 'add':
      return { step: 'add', code, reason };
    case 'change':
      return { step: 'change', code: asked.code, to: code, reason };
    case 'remove':
      return { step: 'remove', code: asked.code, reason };
    case 'reopen':
      return { step: 'reopen', reason };
    default:
      return { step: 'mark-unrelated', codes: [...asked.codes], reason, saidBy };
  }
}
