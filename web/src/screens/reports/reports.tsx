import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { address, change } from '../../api/client.ts';
import { isUnderWay, KeptReports, keptReportsQuery } from '../../parts/kept-reports.tsx';
import { Screen } from '../../parts/screen.tsx';
import { ErrorState } from '../../parts/states.tsx';
import { ReviewProgress } from './review-progress.tsx';

/** The coding review of the practice in its versions, and the tip sheet of a day. */
export function Reports() {
  const queries = useQueryClient();
  const [date, setDate] = useState('');
  const review = keptReportsQuery('practice-review');
  const making = useQuery(review).data?.making;
  const make = useMutation({
    mutationFn: async () => change('/api/reports', { once: crypto.randomUUID() }),
    onSettled: async () => queries.invalidateQueries({ queryKey: review.queryKey }),
  });
  return (
    <Screen title="Reports" says="For the table: each version stays as it was made">
      <section>
        <Group justify="space-between" align="flex-start">
          <div>
            <Title order={3} size="h6">
              Practice coding review
            </Title>
            <Text size="sm" maw={680}>
              From the record as it stands: what share is M54.50 and how much of it the notes
              resolve, retired codes and the lists that offer them, Excludes1, samples with words,
              denials by cause, readiness for authorization, and who owns what next. No figure is a
              benchmark.
            </Text>
          </div>
          <Button
            loading={make.isPending}
            disabled={isUnderWay(making)}
            onClick={() => make.mutate()}
          >
            Make the next version
          </Button>
        </Group>
        {making !== undefined && <ReviewProgress making={making} />}
        {make.isError && <ErrorState error={make.error} />}
        <KeptReports kind="practice-review" />
      </section>
      <section>
        <Title order={3} size="h6">
          Tip sheet
        </Title>
        <Text size="sm" maw={680}>
          Which words give which code of low back pain, each line decided on the day. It suggests
          nothing that is not so.
        </Text>
        <Group align="flex-end" mt="xs">
          <TextInput
            type="date"
            label="Day"
            description="today when left empty"
            value={date}
            onChange={({ currentTarget: { value } }) => setDate(value)}
          />
          <a href={address('/api/tipsheet', {}, { date })} target="_blank" rel="noreferrer">
            Tip sheet as a page
          </a>
          <a href={address('/api/tipsheet.pdf', {}, { date })} target="_blank" rel="noreferrer">
            Tip sheet as PDF
          </a>
        </Group>
      </section>
    </Screen>
  );
}
