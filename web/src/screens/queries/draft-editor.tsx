import { Button, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorState } from '../../parts/states.tsx';
import { useLint } from '../../parts/use-lint.ts';
import { LintVerdict } from './lint-verdict.tsx';
import { QueryPreview } from './query-preview.tsx';
import type { QueryPage } from './query-requests.ts';
import { SpokenForm } from './spoken-form.tsx';
import { useSteps } from './use-step.ts';
import { asSent, canBeKept, WordingForm } from './wording-form.tsx';

const RETENTION = [
  { value: 'business-record', label: 'as a business record' },
  { value: 'health-record', label: 'as part of the health record' },
];

/** A draft: its words with the check as one writes, how the provider will see it, and the ways to send it. */
export function DraftEditor({ page }: { readonly page: QueryPage }) {
  const { id, dateOfService, version } = page;
  const [written, setWritten] = useState(page.wording);
  const [retention, setRetention] = useState('business-record');
  const [afterClaim, setAfterClaim] = useState('');
  const [isSpoken, setSpoken] = useState(false);
  const steps = useSteps(id);
  const wording = asSent(written);
  const check = useLint(wording, dateOfService);
  const isChanged = JSON.stringify(wording) !== JSON.stringify(page.wording);
  useBlocker({
    shouldBlockFn: () =>
      // oxlint-disable-next-line no-alert -- the browser asks the same when the page is closed
      isChanged && !window.confirm('Leave? What you changed in the draft is not kept yet.'),
    enableBeforeUnload: isChanged,
  });
  const keep = { path: 'wording', method: 'PUT', body: wording, version } as const;
  const kept = isChanged ? [keep] : [];
  const passes = check.isCurrent && check.lint?.compliant === true && canBeKept(wording);
  const reason = afterClaim.trim();
  const sending = {
    retention,
    ...(reason.length < 3 ? {} : { afterClaimBecause: reason }),
  };
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
      <WordingForm
        wording={written}
        write={setWritten}
        lint={check.isCurrent ? check.lint : undefined}
      />
      <Stack>
        <LintVerdict check={check} />
        <QueryPreview wording={wording} />
        <Group align="flex-end" gap="sm">
          <Select
            label="Kept"
            data={RETENTION}
            value={retention}
            allowDeselect={false}
            w={240}
            onChange={(value) => setRetention(value ?? retention)}
          />
          <TextInput
            label="Reason, when the claim has been sent"
            value={afterClaim}
            maxLength={1000}
            style={{ flex: 1, minWidth: 220 }}
            onChange={({ currentTarget: { value } }) => setAfterClaim(value)}
          />
        </Group>
        {steps.isError && <ErrorState error={steps.error} />}
        <Group gap="xs">
          <Button
            disabled={!passes}
            loading={steps.isPending}
            onClick={() =>
              steps.mutate([
                ...kept,
                { path: 'send', body: sending, ...(isChanged ? {} : { version }) },
              ])
            }
          >
            Send to the provider of the visit
          </Button>
          <Button
            variant="default"
            disabled={!isChanged || !canBeKept(wording) || steps.isPending}
            onClick={() => steps.mutate([keep])}
          >
            Keep the draft
          </Button>
          <Button
            variant="default"
            disabled={!passes}
            aria-expanded={isSpoken}
            onClick={() => setSpoken(!isSpoken)}
          >
            Asked aloud …
          </Button>
        </Group>
        <Text size="xs" c="dimmed">
          What stands here now is what is sent. Once sent, it is not changed any more.
        </Text>
        {isSpoken && (
          <SpokenForm
            isPending={steps.isPending}
            take={(spoken) =>
              steps.mutate([...kept, { path: 'memorialise', body: { retention, spoken } }])
            }
          />
        )}
      </Stack>
    </SimpleGrid>
  );
}
