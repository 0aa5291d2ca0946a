import { List, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type {
  codeSetChangeSchema,
  codeSetImpactSchema,
} from '../../../../src/server/codebook-routes.ts';
import { address, read } from '../../api/client.ts';
import { practiceDay } from '../../api/practice-time.ts';
import { useMay } from '../../api/session.ts';
import { Screen } from '../../parts/screen.tsx';
import { ErrorState, LoadingState } from '../../parts/states.tsx';
import { nextOctober } from './next-october.ts';

type Change = z.infer<typeof codeSetChangeSchema>;
type Impact = z.infer<typeof codeSetImpactSchema>;

/** What a day changes in the code set, and what that means for the codes the practice uses. */
export function CodeSet() {
  const [date, setDate] = useState(() => nextOctober(practiceDay()));
  const maySeeUse = useMay('measures:read');
  const changes = useQuery({
    queryKey: ['code-changes', date],
    queryFn: async ({ signal }) =>
      read<Change>(address('/api/codebook/changes', {}, { date }), signal),
  });
  const impact = useQuery({
    queryKey: ['code-impact', date],
    enabled: maySeeUse,
    queryFn: async ({ signal }) =>
      read<Impact>(address('/api/codebook/impact', {}, { date }), signal),
  });
  const isEmpty =
    changes.data !== undefined &&
    changes.data.added.length + changes.data.ended.length + changes.data.retitled.length === 0;
  return (
    <Screen title="Code set" says="What a day changes, and which of your own codes it concerns">
      <TextInput
        type="date"
        label="Day"
        description="The code set changes on 1 October and 1 April"
        maw={260}
        value={date}
        onChange={({ currentTarget: { value } }) => value !== '' && setDate(value)}
      />
      {changes.error !== null && <ErrorState error={changes.error} />}
      {changes.isPending && <LoadingState what="Comparing the day with the one before" />}
      {isEmpty && (
        <Text>
          Nothing changes in the codes of the low back family on this day, or the release of the day
          is not loaded yet.
        </Text>
      )}
      {changes.data !== undefined && !isEmpty && (
        <Stack gap="xs">
          <Title order={3} size="h6">
            Ended
          </Title>
          <List size="sm">
            {changes.data.ended.map(({ code, title, successors }) => (
              <List.Item key={code}>
                {code} {title}
                {successors.length > 0 && `; followed by ${successors.join(', ')}`}
              </List.Item>
            ))}
          </List>
          <Title order={3} size="h6">
            New
          </Title>
          <List size="sm">
            {changes.data.added.map(({ code, title }) => (
              <List.Item key={code}>
                {code} {title}
              </List.Item>
            ))}
          </List>
          {changes.data.retitled.length > 0 && (
            <Title order={3} size="h6">
              With another title
            </Title>
          )}
          <List size="sm">
            {changes.data.retitled.map(({ code, title, before }) => (
              <List.Item key={code}>
                {code} {title}, before: {before}
              </List.Item>
            ))}
          </List>
        </Stack>
      )}
      {impact.data !== undefined && (
        <Stack gap="xs">
          <Title order={3} size="h6">
            Of the {impact.data.codesInUse} codes in use here, {impact.data.affected.length} cannot
            be billed on this day
          </Title>
          <List size="sm">
            {impact.data.affected.map(({ code, title, encounters, status, choose }) => (
              <List.Item key={code}>
                {code} {title}: {status}, on {encounters} encounters
                {choose.length > 0 && `; the documentation chooses among ${choose.join(', ')}`}
              </List.Item>
            ))}
          </List>
        </Stack>
      )}
    </Screen>
  );
}
