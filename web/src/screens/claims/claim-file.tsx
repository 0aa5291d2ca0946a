import { Button, Group, Paper, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { address } from '../../api/client.ts';
import { dayWords, withDayWords } from '../../api/practice-time.ts';
import { Citations } from '../../parts/citation.tsx';
import { CodeChips } from '../../parts/code-chip.tsx';
import { OWNER_WORDS, SEVERITY_WORDS, VERDICT_WORDS } from '../../parts/desk-words.ts';
import { Screen } from '../../parts/screen.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../parts/states.tsx';
import { ClaimNote } from './claim-note.tsx';
import { type ClaimFilePage, claimFileQuery } from './claim-requests.ts';
import { EditGroups } from './edit-groups.tsx';
import { editWords } from './edit-words.ts';

type Result = ClaimFilePage['results'][number];

/** Claims that are shown before more are asked for. */
const STEP = 50;

/** The edits of a file: grouped, then claim by claim with their places in the file. */
export function ClaimFileScreen() {
  const { claimFileId } = useParams({ from: '/desk/claims/$claimFileId' });
  const { edit, verdict, claim } = useSearch({ from: '/desk/claims/$claimFileId' });
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(claimFileQuery(claimFileId));
  const [shown, setShown] = useState(STEP);
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Opening the file" />;
  const { file, groups, results, places } = data;
  const narrow = (more: {
    edit?: string | undefined;
    verdict?: string | undefined;
    claim?: undefined;
  }) =>
    void navigate({
      to: '/claims/$claimFileId',
      params: { claimFileId },
      search: { edit, verdict, claim, ...more },
    });
  const fitting = results
    .map((result, index) => ({ result, place: places[index] }))
    .filter(({ result, place }) =>
      claim === undefined
        ? (verdict === undefined ? result.verdict !== 'clean' : result.verdict === verdict) &&
          (edit === undefined || result.edits.some((one) => one.edit === edit))
        : result.id === claim || place?.claim === claim,
    );
  const count = (wanted: string) => results.filter((result) => result.verdict === wanted).length;
  return (
    <Screen
      title={file.name}
      says={`${file.records} claims: ${count('clean')} clean, ${count('review')} to review, ${count('reject')} to reject`}
      actions={
        <Button
          component="a"
          size="xs"
          variant="default"
          href={address('/api/claims/:claimFileId/worklist', { claimFileId })}
          download={`${file.name}-worklist.csv`}
        >
          Worklist as CSV
        </Button>
      }
    >
      <EditGroups claimFileId={claimFileId} groups={groups} />
      <Group align="flex-end">
        <Select
          label="Edit"
          data={groups.map((group) => ({
            value: group.edit,
            label: `${editWords(group.edit)} (${group.claims}, ${OWNER_WORDS[group.owner]})`,
          }))}
          value={edit ?? null}
          placeholder="all"
          clearable
          w={320}
          onChange={(value) => narrow({ edit: value ?? undefined })}
        />
        <Select
          label="Verdict"
          data={(['reject', 'review', 'clean'] as const).map((value) => ({
            value,
            label: VERDICT_WORDS[value],
          }))}
          value={verdict ?? null}
          placeholder="all but clean"
          clearable
          w={170}
          onChange={(value) => narrow({ verdict: value ?? undefined })}
        />
        {claim !== undefined && (
          <Button variant="default" onClick={() => narrow({ claim: undefined })}>
            Claim {claim} only: show all
          </Button>
        )}
      </Group>
      {fitting.length === 0 && (
        <EmptyState title="No claim here">
          {results.length === 0 ? 'The file holds no claim.' : 'None of the claims fits.'}
        </EmptyState>
      )}
      {fitting.slice(0, shown).map(({ result, place }) => (
        <ClaimShown
          key={`${result.id} ${result.at?.offset ?? 0}`}
          result={result}
          encounterId={place?.encounterId}
        />
      ))}
      {fitting.length > shown && (
        <Button size="xs" variant="default" onClick={() => setShown(shown + STEP)}>
          {fitting.length - shown} more
        </Button>
      )}
    </Screen>
  );
}

function ClaimShown({
  result: { id, verdict, verdicts, dateOfService, edits, issues },
  encounterId,
}: {
  readonly result: Result;
  /** the visit that it bills, where it is in the record */
  readonly encounterId: string | null | undefined;
}) {
  return (
    <Paper withBorder p="sm" component="section" aria-label={`Claim ${id}`}>
      <Text fw={600} size="sm">
        Claim {id}, {dayWords(dateOfService)}: {VERDICT_WORDS[verdict]}
      </Text>
      <Text size="xs" c="dimmed">
        Code set and form: {VERDICT_WORDS[verdicts.validity]} · Documentation:{' '}
        {VERDICT_WORDS[verdicts.support]} · Payer: {VERDICT_WORDS[verdicts.payer]}
      </Text>
      <SimpleGrid cols={{ base: 1, lg: 2 }} mt="xs">
        <Stack gap="xs">
          {edits.map(({ edit, severity, codes, because, suggest, citations, owner, line, at }) => (
            <div key={`${edit} ${codes.join()} ${line ?? ''}`}>
              <Group gap="xs">
                <Text size="sm" fw={600}>
                  {SEVERITY_WORDS[severity]}: {editWords(edit)}
                </Text>
                <CodeChips codes={codes} />
                <Text size="xs" c="dimmed">
                  {OWNER_WORDS[owner]}
                  {line !== undefined && `, line ${line}`}
                  {at?.segment !== undefined && `, segment ${at.segment}`}
                  {at?.element !== undefined && ` (${at.element})`}
                </Text>
              </Group>
              <Text size="sm">{withDayWords(because)}</Text>
              {suggest.length > 0 && (
                <Text size="sm">
                  {suggest.length === 1 ? 'As documented: ' : 'The documentation chooses among '}
                  {suggest.join(', ')}.
                </Text>
              )}
              <Citations citations={citations} />
            </div>
          ))}
          {issues.map(({ code, at }) => (
            <Text size="sm" key={`${code} ${at ?? ''}`}>
              {code} {at}
            </Text>
          ))}
        </Stack>
        <ClaimNote encounterId={encounterId} />
      </SimpleGrid>
    </Paper>
  );
}
