import { Button, Select, Table, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { z } from 'zod';
import type { listedEncounterSchema } from '../../../../src/server/encounter-routes.ts';
import { address } from '../../api/client.ts';
import { CodeChip } from '../../parts/code-chip.tsx';
import { CODING_WORDS } from '../../parts/desk-words.ts';
import { Filters } from '../../parts/filters.tsx';
import { Paged, usePages } from '../../parts/pages.tsx';
import { ProviderFilter } from '../../parts/provider-filter.tsx';
import { Screen } from '../../parts/screen.tsx';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import { EmptyState } from '../../parts/states.tsx';
import { TableHead } from '../../parts/table-head.tsx';
import type { EncountersSearch } from './encounters-search.ts';

type Listed = z.infer<typeof listedEncounterSchema>;

/** All visits, newest first, by day, provider, code and how far their coding is. */
export function Encounters() {
  const search = useSearch({ from: '/desk/encounters' });
  const pages = usePages<Listed>(['encounters', search], (after) =>
    address('/api/encounters', {}, { ...search, after }),
  );
  return (
    <Screen title="Visits" says="Newest first">
      <VisitFilters search={search} />
      <Paged
        pages={pages}
        loads="Reading the visits"
        empty={
          <EmptyState title="No visit fits these filters">
            A code is one of the newest decision, written in full.
          </EmptyState>
        }
      >
        <ScrollTable label="Visits" fits>
          <Table>
            <TableHead
              columns={['Date', 'Visit', 'Provider', 'First code', 'Coding', 'Patient']}
              atDesk={['Provider', 'Patient']}
            />
            <Table.Tbody>
              {pages.items.map((row) => (
                <Row key={row.id} row={row} />
              ))}
            </Table.Tbody>
          </Table>
        </ScrollTable>
      </Paged>
    </Screen>
  );
}

function Row({ row }: { readonly row: Listed }) {
  const { id, dateOfService, externalId, provider, firstCode, coding, patientId } = row;
  return (
    <Table.Tr>
      <Table.Td>
        <ServiceDate date={dateOfService} />
      </Table.Td>
      <Table.Td>
        <Link to="/encounters/$encounterId" params={{ encounterId: id }}>
          {externalId}
        </Link>
        <Text size="xs" c="dimmed" hiddenFrom="sm">
          {provider}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">{provider}</Table.Td>
      <Table.Td>{firstCode === null ? 'none' : <CodeChip code={firstCode} />}</Table.Td>
      <Table.Td>{CODING_WORDS[coding]}</Table.Td>
      <Table.Td visibleFrom="sm">
        {patientId !== null && (
          <Link
            to="/patients/$patientId/timeline"
            params={{ patientId }}
            aria-label={`Line of time of the patient of visit ${externalId}`}
          >
            Line of time
          </Link>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function VisitFilters({ search }: { readonly search: EncountersSearch }) {
  const navigate = useNavigate();
  const narrow = (more: EncountersSearch) =>
    void navigate({ to: '/encounters', search: { ...search, ...more } });
  const byCode = useDebouncedCallback(
    (code: string) => narrow({ code: code.trim().toUpperCase() || undefined }),
    300,
  );
  return (
    <Filters search={search}>
      <TextInput
        type="date"
        label="From"
        value={search.from ?? ''}
        onChange={({ currentTarget: { value } }) => narrow({ from: value || undefined })}
      />
      <TextInput
        type="date"
        label="Until"
        value={search.until ?? ''}
        onChange={({ currentTarget: { value } }) => narrow({ until: value || undefined })}
      />
      <ProviderFilter provider={search.provider} choose={(provider) => narrow({ provider })} />
      <TextInput
        key={search.code ?? ''}
        label="Code"
        placeholder="M54.50"
        maxLength={10}
        w={120}
        defaultValue={search.code ?? ''}
        onChange={({ currentTarget: { value } }) => byCode(value)}
      />
      <Select
        label="Coding"
        data={Object.entries(CODING_WORDS).map(([value, label]) => ({ value, label }))}
        value={search.coding ?? null}
        placeholder="all"
        clearable
        w={160}
        onChange={(coding) => narrow({ coding: coding ?? undefined })}
      />
      {search.used !== undefined && (
        <Button variant="default" onClick={() => narrow({ used: undefined })}>
          With {search.used}, decided or billed: show all
        </Button>
      )}
    </Filters>
  );
}
