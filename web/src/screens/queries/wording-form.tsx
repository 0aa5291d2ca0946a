import { Button, CloseButton, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useRef } from 'react';
import type { LintResult } from '../../../../src/queries/lint-schema.ts';
import { FieldFindings } from './field-findings.tsx';
import type { QueryPage } from './query-requests.ts';

export type Wording = QueryPage['wording'];

type FormProps = {
  readonly wording: Wording;
  readonly write: (wording: Wording) => void;
  readonly lint: LintResult | undefined;
};

const LONGEST_OPTION = 300;
const MOST_OPTIONS = 20;

/** Title, question and answers of a query, with what the check finds in each. What the record says is not changed. */
export function WordingForm({ wording, write, lint }: FormProps) {
  const { title, question, options, indicators } = wording;
  const fields = useRef(new Map<string, HTMLInputElement | HTMLTextAreaElement | null>());
  const findings = (field: string, text: string) => (
    <FieldFindings
      text={text}
      violations={lint?.violations.filter((each) => each.field === field) ?? []}
      select={(start, end) => {
        const input = fields.current.get(field);
        input?.focus();
        input?.setSelectionRange(start, end);
      }}
    />
  );
  const at = (field: string) => (input: HTMLInputElement | HTMLTextAreaElement | null) => {
    fields.current.set(field, input);
  };
  const option = (index: number, value: string) =>
    write({ ...wording, options: options.with(index, value) });
  return (
    <Stack gap="sm">
      <div>
        <TextInput
          label="Title"
          ref={at('title')}
          required
          maxLength={200}
          value={title}
          onChange={({ currentTarget: { value } }) => write({ ...wording, title: value })}
        />
        {findings('title', title)}
      </div>
      <div>
        <Textarea
          label="Question"
          ref={at('text')}
          required
          autosize
          minRows={3}
          maxLength={4000}
          value={question}
          onChange={({ currentTarget: { value } }) => write({ ...wording, question: value })}
        />
        {findings('text', question)}
      </div>
      <Stack gap={6} component="fieldset" style={{ border: 0, margin: 0, padding: 0 }}>
        <Text component="legend" size="sm" fw={500} p={0}>
          Answers to choose from
        </Text>
        {options.map((value, index) => (
          // An answer has no name but its place; it does not move while it is written.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={index}>
            <Group gap={4} wrap="nowrap">
              <Textarea
                aria-label={`Answer ${index + 1}`}
                ref={at(`options[${index}]`)}
                autosize
                minRows={1}
                style={{ flex: 1 }}
                maxLength={LONGEST_OPTION}
                value={value}
                onChange={(event) =>
                  option(index, event.currentTarget.value.replace(/\s*\n\s*/g, ' '))
                }
              />
              <CloseButton
                aria-label={`Take answer ${index + 1} out`}
                onClick={() => write({ ...wording, options: options.toSpliced(index, 1) })}
              />
            </Group>
            {findings(`options[${index}]`, value)}
          </div>
        ))}
        {findings('options', '')}
        <Button
          size="xs"
          variant="default"
          w="fit-content"
          disabled={options.length >= MOST_OPTIONS}
          onClick={() => write({ ...wording, options: ['', ...options] })}
        >
          Add an answer
        </Button>
      </Stack>
      <Stack gap={6}>
        <Text size="sm" fw={500}>
          From the record
        </Text>
        {indicators.length === 0 && (
          <Text size="sm" c="dimmed">
            Nothing is quoted.
          </Text>
        )}
        {indicators.map((indicator, index) => (
          <div key={`${indicator.document} ${indicator.start}`}>
            <Group gap={4} wrap="nowrap" justify="space-between">
              <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                “{indicator.quote}”{' '}
                <Text span size="xs" c="dimmed">
                  {indicator.source}
                </Text>
              </Text>
              <CloseButton
                aria-label={`Take quotation ${index + 1} out`}
                onClick={() => write({ ...wording, indicators: indicators.toSpliced(index, 1) })}
              />
            </Group>
            {findings(`indicators[${index}]`, indicator.quote)}
          </div>
        ))}
        {findings('indicators', '')}
      </Stack>
    </Stack>
  );
}

/** The words as they are sent: without answers that were left empty. */
export function asSent(wording: Wording): Wording {
  const options = wording.options.map((option) => option.trim());
  return { ...wording, options: options.filter((option) => option !== '') };
}

/** True when the words can be kept: a title and a question are there. */
export function canBeKept({ title, question }: Wording): boolean {
  return title.trim() !== '' && question.trim() !== '';
}
