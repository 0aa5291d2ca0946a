import {
  Button,
  Checkbox,
  Fieldset,
  Group,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { address, change } from '../../api/client.ts';
import { ErrorState } from '../../parts/states.tsx';
import { type AuditDetails, detailsQuery } from './audit-requests.ts';

const EMPTY: AuditDetails = {
  scope: '',
  criteria: '',
  guidelines: '',
  reviewers: [],
  keyHeldBy: 'the record of the practice',
  rootCauses: [],
  actions: [],
  education: [],
  rebuttalUntil: '',
  rebuttals: [],
  reauditOn: '',
};

type DetailsProps = {
  readonly auditId: string;
  readonly etag: string;
  readonly given: AuditDetails | undefined;
  /** who does not audit settles causes, actions and education alone */
  readonly isAuditor: boolean;
};

/** Who reviewed, root causes, corrective actions with owners and days, education, rebuttals and their outcome. */
export function DetailsForm({ auditId, etag, given, isAuditor }: DetailsProps) {
  const queries = useQueryClient();
  const [details, setDetails] = useState<AuditDetails>(given ?? EMPTY);
  const save = useMutation({
    mutationFn: async () =>
      change(address('/api/audits/:auditId/details', { auditId }), {
        method: 'PUT',
        body: details,
        ifMatch: etag,
      }),
    onSuccess: async () => queries.invalidateQueries({ queryKey: detailsQuery(auditId).queryKey }),
  });
  const keep = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const field = (
    name: 'scope' | 'criteria' | 'guidelines' | 'keyHeldBy' | 'rebuttalUntil' | 'reauditOn',
    label: string,
    type = 'text',
  ) => (
    <TextInput
      required
      type={type}
      label={label}
      value={details[name]}
      onChange={({ currentTarget: { value } }) => setDetails({ ...details, [name]: value })}
    />
  );
  const list = <Key extends 'reviewers' | 'actions' | 'education' | 'rebuttals'>(name: Key) => ({
    rows: details[name],
    set: (rows: AuditDetails[Key]) => setDetails({ ...details, [name]: rows }),
  });
  return (
    <form onSubmit={keep}>
      <Stack>
        {isAuditor && (
          <>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              {field('scope', 'What was audited')}
              {field('criteria', 'Measured by')}
              {field('guidelines', 'Edition of the guidelines')}
              {field('keyHeldBy', 'Who held the sealed readings')}
              {field('rebuttalUntil', 'Rebuttals until', 'date')}
              {field('reauditOn', 'Audit again on', 'date')}
            </SimpleGrid>
            <Rows
              title="Reviewers"
              {...list('reviewers')}
              empty={{ name: '', credential: '', independent: true }}
              show={(row, set) => (
                <>
                  <Cell label="Name" value={row.name} set={(name) => set({ ...row, name })} />
                  <Cell
                    label="Credential"
                    value={row.credential}
                    set={(credential) => set({ ...row, credential })}
                  />
                  <Checkbox
                    label="neither wrote nor coded what is audited"
                    checked={row.independent}
                    onChange={({ currentTarget: { checked } }) =>
                      set({ ...row, independent: checked })
                    }
                  />
                </>
              )}
            />
          </>
        )}
        <Textarea
          label="Root causes, one a line"
          autosize
          minRows={2}
          value={details.rootCauses.join('\n')}
          onChange={({ currentTarget: { value } }) =>
            setDetails({ ...details, rootCauses: value === '' ? [] : value.split('\n') })
          }
        />
        <Rows
          title="Corrective actions"
          {...list('actions')}
          empty={{ what: '', owner: '', due: '' }}
          show={({ doneOn = '', ...row }, set) => (
            <>
              <Cell label="What" value={row.what} set={(what) => set({ ...row, what })} />
              <Cell label="Owner" value={row.owner} set={(owner) => set({ ...row, owner })} />
              <Cell label="Due" type="date" value={row.due} set={(due) => set({ ...row, due })} />
              <Cell
                label="Done on"
                type="date"
                optional
                value={doneOn}
                set={(day) => set(day === '' ? row : { ...row, doneOn: day })}
              />
            </>
          )}
        />
        <Rows
          title="Education"
          {...list('education')}
          empty={{ on: '', what: '', who: '' }}
          show={(row, set) => (
            <>
              <Cell label="Day" type="date" value={row.on} set={(on) => set({ ...row, on })} />
              <Cell label="What" value={row.what} set={(what) => set({ ...row, what })} />
              <Cell label="For whom" value={row.who} set={(who) => set({ ...row, who })} />
            </>
          )}
        />
        {isAuditor && (
          <Rows
            title="Rebuttals"
            {...list('rebuttals')}
            empty={{ encounter: '', by: '', on: '', says: '', outcome: 'open' }}
            show={(row, set) => (
              <>
                <Cell
                  label="Visit"
                  value={row.encounter}
                  set={(encounter) => set({ ...row, encounter })}
                />
                <Cell label="By" value={row.by} set={(by) => set({ ...row, by })} />
                <Cell label="On" type="date" value={row.on} set={(on) => set({ ...row, on })} />
                <Cell label="Says" value={row.says} set={(says) => set({ ...row, says })} />
                <Select
                  label="Outcome"
                  data={[
                    { value: 'open', label: 'open' },
                    { value: 'upheld', label: 'the finding stands' },
                    { value: 'changed', label: 'the coding was changed' },
                  ]}
                  allowDeselect={false}
                  value={row.outcome}
                  onChange={(value) =>
                    set({
                      ...row,
                      outcome: value === 'upheld' || value === 'changed' ? value : 'open',
                    })
                  }
                />
              </>
            )}
          />
        )}
        {save.isError && <ErrorState error={save.error} />}
        <Group>
          <Button type="submit" loading={save.isPending}>
            Keep what was settled
          </Button>
          {save.isSuccess && (
            <Text role="status" size="sm">
              Kept. The next version of the report says it.
            </Text>
          )}
        </Group>
      </Stack>
    </form>
  );
}

type RowsProps<Row> = {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly empty: Row;
  readonly set: (rows: Row[]) => void;
  readonly show: (row: Row, set: (row: Row) => void) => ReactNode;
};

/** A list that grows by a row and loses one. */
function Rows<Row>({ title, rows, empty, set, show }: RowsProps<Row>) {
  return (
    <Fieldset legend={title}>
      <Stack gap="xs">
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own, and are added at the end
          <Group key={place} align="flex-end" role="group" aria-label={`${title} ${place + 1}`}>
            {show(row, (changed) => set(rows.with(place, changed)))}
            <Button
              size="xs"
              variant="default"
              onClick={() => set(rows.filter((_, index) => index !== place))}
            >
              Take away
            </Button>
          </Group>
        ))}
        <Button
          size="xs"
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => set([...rows, empty])}
        >
          Add to {title.toLowerCase()}
        </Button>
      </Stack>
    </Fieldset>
  );
}

type CellProps = {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly type?: 'text' | 'date';
  readonly optional?: true;
};

function Cell({ label, value, set, type = 'text', optional }: CellProps) {
  return (
    <TextInput
      required={optional !== true}
      type={type}
      label={label}
      value={value}
      onChange={({ currentTarget }) => set(currentTarget.value)}
    />
  );
}
