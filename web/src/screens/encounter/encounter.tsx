import { Button, SimpleGrid, Stack, Tabs, Text, Title } from '@mantine/core';
import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../../api/session.ts';
import { AskProvider } from '../../parts/ask-provider.tsx';
import { AskedPolicies } from '../../parts/asked-policies.tsx';
import { Checklist } from '../../parts/checklist.tsx';
import { KeyHelp } from '../../parts/key-help.tsx';
import { useNeighbours } from '../../parts/queue-run.ts';
import { Screen } from '../../parts/screen.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import { ErrorState, LoadingState } from '../../parts/states.tsx';
import { Withheld } from '../../parts/withheld.tsx';
import { CodingSheet } from './coding-sheet.tsx';
import { DecisionVersions } from './decision-versions.tsx';
import { EarlierVisits } from './earlier-visits.tsx';
import { type EncounterPage, encounterQuery } from './encounter-queries.ts';
import { NoteTexts } from './note-texts.tsx';
import { shownPart } from './shown-part.ts';
import { VISIT_KEYS } from './visit-keys.ts';
import { VisitQueries } from './visit-queries.tsx';
import './encounter.css';

/** A visit: its texts with the words that decide on the left, its codes on the right. */
export function EncounterScreen() {
  const { encounterId } = useParams({ from: '/desk/encounters/$encounterId' });
  const { data, error, refetch } = useQuery(encounterQuery(encounterId));
  if (data !== undefined) return <Visit key={encounterId} encounterId={encounterId} page={data} />;
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  return <LoadingState what="Opening the visit" />;
}

type VisitProps = { readonly encounterId: string; readonly page: EncounterPage };

function Visit({ encounterId, page }: VisitProps) {
  const search = useSearch({ from: '/desk/encounters/$encounterId' });
  const shown = shownPart(search, page.decision);
  const [lit, setLit] = useState(shown?.code);
  const mayReadQueries = useMay('queries:read');
  const isWide = useMediaQuery('(min-width: 62em)', true);
  useHotkeys([['c', () => document.querySelector<HTMLElement>('.code-line')?.focus()]]);
  const { encounter, decision } = page;
  const note = (
    <NoteTexts encounterId={encounterId} page={page} lit={lit} light={setLit} shown={shown} />
  );
  const codes = (
    <Stack>
      <CodingSheet encounterId={encounterId} decision={decision} light={setLit} />
      {mayReadQueries && <VisitQueries encounterId={encounterId} />}
      <Beside page={page} />
    </Stack>
  );
  return (
    <Screen
      title={`Visit ${encounter.externalId}`}
      says={[encounter.provider, encounter.location, encounter.setting]
        .filter((part) => part !== null)
        .join(' · ')}
      actions={
        <>
          <Link to="/readiness" search={{ encounterId }}>
            Readiness for a service
          </Link>
          <Text size="sm">
            <ServiceDate date={encounter.dateOfService} />
          </Text>
          <Neighbours encounterId={encounterId} />
        </>
      }
    >
      {isWide ? (
        <SimpleGrid cols={2} spacing="lg">
          {note}
          {codes}
        </SimpleGrid>
      ) : (
        <Tabs defaultValue={shown === undefined ? 'codes' : 'note'} keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="codes">Codes</Tabs.Tab>
            <Tabs.Tab value="note">Note</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="codes" pt="md">
            {codes}
          </Tabs.Panel>
          <Tabs.Panel value="note" pt="md">
            {note}
          </Tabs.Panel>
        </Tabs>
      )}
      <Text size="xs" c="dimmed" visibleFrom="sm">
        Keys: n next visit, p the one before, c to the codes, / add a code; ? shows all.
      </Text>
      <KeyHelp keys={VISIT_KEYS} />
    </Screen>
  );
}

/** To the visit before and after in the queue, by button or by one key. */
function Neighbours({ encounterId }: { readonly encounterId: string }) {
  const navigate = useNavigate();
  const { previous, next } = useNeighbours(encounterId);
  const open = (id: string | undefined) => {
    if (id !== undefined)
      void navigate({ to: '/encounters/$encounterId', params: { encounterId: id } });
  };
  useHotkeys([
    ['n', () => open(next)],
    ['p', () => open(previous)],
  ]);
  return (
    <>
      <Button
        size="xs"
        variant="default"
        disabled={previous === undefined}
        onClick={() => open(previous)}
      >
        Previous
      </Button>
      <Button size="xs" variant="default" disabled={next === undefined} onClick={() => open(next)}>
        Next
      </Button>
      <Link to="/queue">Queue</Link>
    </>
  );
}

/** What was withheld, the checklist, what was billed, versions of the reading, earlier visits. */
function Beside({ page }: { readonly page: EncounterPage }) {
  const { encounter, decision, readings, billedCodes, problemList } = page;
  return (
    <>
      {decision.withheld.map((each) => (
        <Withheld key={`${each.code} ${each.rules.join()}`} withheld={each}>
          <AskProvider
            encounterId={encounter.id}
            decision={decision}
            rules={each.rules}
            from={{ code: each.code }}
          />
        </Withheld>
      ))}
      <Title order={3} size="h6">
        Checklist of the documentation
      </Title>
      <Checklist entries={decision.checklist} />
      <AskedPolicies asked={decision.policies} />
      {(billedCodes.length > 0 || problemList.length > 0) && (
        <Text size="sm">
          {billedCodes.length > 0 && `Billed: ${billedCodes.join(', ')}. `}
          {problemList.length > 0 &&
            `Problem list: ${problemList.map(({ code }) => code).join(', ')}.`}
        </Text>
      )}
      <DecisionVersions readings={readings} />
      <EarlierVisits page={page} />
    </>
  );
}
