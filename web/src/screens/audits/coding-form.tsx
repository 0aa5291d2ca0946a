import { Button, Group, List, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { address, change } from '../../api/client.ts';
import { ErrorState } from '../../parts/states.tsx';
import { auditsQuery, passOf, type Worksheet, type WorksheetRow } from './audit-requests.ts';
import { codesOf, findingsOf, findingsText } from './findings-text.ts';

type FormProps = {
  readonly auditId: string;
  readonly row: WorksheetRow;
  readonly findings: Worksheet['findings'];
};

const EFFECTS = [
  { value: 'none', label: 'the payment does not change' },
  { value: 'over', label: 'paid too much' },
  { value: 'under', label: 'paid too little' },
  { value: 'unknown', label: 'not known' },
] as const;
type Effect = (typeof EFFECTS)[number]['value'];
const isEffect = (value: string | null): value is Effect =>
  EFFECTS.some((effect) => effect.value === value);

/** How a reviewer codes one encounter. */
export function CodingForm({ auditId, row, findings }: FormProps) {
  const queries = useQueryClient();
  const before = row.own?.coding;
  const pass = passOf(row);
  const [audited, setAudited] = useState(before?.audited.join(', ') ?? '');
  const [found, setFound] = useState(before === undefined ? '' : findingsText(before.findings));
  const [gap, setGap] = useState(before?.gap ?? '');
  const [rationale, setRationale] = useState(before?.rationale ?? '');
  const [citation, setCitation] = useState(before?.citation ?? '');
  const [effect, setEffect] = useState<Effect | ''>(before?.effect ?? '');
  const kinds = findings.map(({ finding }) => finding);
  const read = findingsOf(found, kinds);
  const save = useMutation({
    mutationFn: async (codes: readonly string[]) =>
      change(address('/api/audits/:auditId/codings/:drawnId', { auditId, drawnId: row.id }), {
        method: 'PUT',
        body: { pass, audited: codes, findings: read, gap, rationale, citation, effect },
      }),
    onSuccess: async () => queries.invalidateQueries({ queryKey: auditsQuery.queryKey }),
  });
  if (pass === undefined)
    return (
      <Text>
        {row.second ? 'Both reviewers have coded this visit.' : 'Somebody else has coded it.'}
      </Text>
    );
  const keep = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(codesOf(audited));
  };
  return (
    <form onSubmit={keep}>
      <Stack gap="sm">
        {pass === 'second' && (
          <Text size="sm">You are the second reviewer. How the first one coded is not shown.</Text>
        )}
        <TextInput
          label="Codes that the note supports"
          description="in claim order; empty when none is supported"
          value={audited}
          onChange={({ currentTarget: { value } }) => setAudited(value)}
        />
        <Group gap="xs">
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => setAudited(row.billed.join(', '))}
          >
            Same as billed
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setAudited('')}>
            None is supported
          </Button>
        </Group>
        <TextInput
          label="Findings"
          description="only where you know better than the comparison of the codes: F4:M54.51 F11"
          value={found}
          error={read === undefined ? 'A kind of finding that there is not' : undefined}
          onChange={({ currentTarget: { value } }) => setFound(value)}
        />
        <details>
          <summary>Kinds of finding</summary>
          <List size="sm" listStyleType="none">
            {findings.map(({ finding, title }) => (
              <List.Item key={finding}>
                {finding} {title}
              </List.Item>
            ))}
          </List>
        </details>
        <Textarea
          label="Documentation gap"
          description="what the note lacks; never counted against the coder"
          autosize
          value={gap}
          onChange={({ currentTarget: { value } }) => setGap(value)}
        />
        <Textarea
          label="Rationale"
          autosize
          value={rationale}
          onChange={({ currentTarget: { value } }) => setRationale(value)}
        />
        <TextInput
          label="Citation"
          description="guideline, index entry or note"
          value={citation}
          onChange={({ currentTarget: { value } }) => setCitation(value)}
        />
        <Select
          label="Effect"
          description="for the list of claims to correct"
          data={[...EFFECTS]}
          clearable
          value={effect === '' ? null : effect}
          onChange={(value) => setEffect(isEffect(value) ? value : '')}
        />
        {save.isError && <ErrorState error={save.error} />}
        <Group>
          <Button type="submit" loading={save.isPending} disabled={read === undefined}>
            Keep the coding
          </Button>
          {save.isSuccess && (
            <Text role="status" size="sm">
              Kept.
            </Text>
          )}
        </Group>
      </Stack>
    </form>
  );
}
