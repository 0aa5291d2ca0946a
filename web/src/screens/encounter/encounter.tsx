import { Group, Paper, SimpleGrid, Stack, Tabs, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { momentWords } from '../../api/practice-time.ts';
import { AskProvider } from '../../parts/ask-provider.tsx';
import { Checklist } from '../../parts/checklist.tsx';
import { CodeChip } from '../../parts/code-chip.tsx';
import { marksOf } from '../../parts/decision-marks.ts';
import { MarkKey } from '../../parts/mark-key.tsx';
import { NoteWithMarks } from '../../parts/note-with-marks.tsx';
import { Screen } from '../../parts/screen.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import { ErrorState, LoadingState } from '../../parts/states.tsx';
import { Withheld } from '../../parts/withheld.tsx';
import { CodingSheet } from './coding-sheet.tsx';
import { type EncounterPage, encounterQuery } from './encounter-queries.ts';

/** A visit: the note with the words that decide on the left, its codes on the right. */
export function EncounterScreen() {
  const { encounterId } = useParams({ from: '/desk/encounters/$encounterId' });
  const { data, error, refetch } = useQuery(encounterQuery(encounterId));
  const [lit, setLit] = useState<string>();
  const isWide = useMediaQuery('(min-width: 62em)', true);
  if (error !== null) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingState what="Opening the visit" />;
  const { encounter } = data;
  const note = <Texts page={data} lit={lit} light={setLit} />;
  const codes = (
    <Stack>
      <CodingSheet encounterId={encounterId} decision={data.decision} light={setLit} />
      <Beside page={data} />
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
        </>
      }
    >
      {isWide ? (
        <SimpleGrid cols={2} spacing="lg">
          {note}
          {codes}
        </SimpleGrid>
      ) : (
        <Tabs defaultValue="codes" keepMounted={false}>
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
    </Screen>
  );
}

type TextsProps = {
  readonly page: EncounterPage;
  readonly lit: string | undefined;
  readonly light: (code: string | undefined) => void;
};

function Texts({ page: { texts, outline, decision }, lit, light }: TextsProps) {
  return (
    <Stack>
      {texts.map(({ name, kind, author, text }) => {
        const sections = outline.filter(({ document }) => document === name);
        return (
          <Paper key={name} withBorder p="sm" component="section" aria-label={kind}>
            <Title order={3} size="h6">
              {kind === 'note' ? 'Note' : kind}
              {author !== null && (
                <Text span size="sm" c="dimmed">
                  {' '}
                  by {author}
                </Text>
              )}
            </Title>
            {sections.length > 1 && (
              <Text size="xs" c="dimmed" mb="xs">
                {sectionNames(sections).join(' · ')}
              </Text>
            )}
            <NoteWithMarks
              text={text}
              marks={marksOf(decision, name)}
              lit={lit}
              onMark={({ of }) => light(of[0])}
            />
          </Paper>
        );
      })}
      <MarkKey />
    </Stack>
  );
}

const sectionNames = (sections: EncounterPage['outline']): string[] =>
  [...new Set(sections.map(({ section }) => section))].filter((name) => name !== 'none');

/** What was withheld, the checklist, versions of the reading, earlier visits. */
function Beside({
  page: { encounter, decision, readings, earlier, billedCodes, problemList },
}: {
  readonly page: EncounterPage;
}) {
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
      {(billedCodes.length > 0 || problemList.length > 0) && (
        <Text size="sm">
          {billedCodes.length > 0 && `Billed: ${billedCodes.join(', ')}. `}
          {problemList.length > 0 &&
            `Problem list: ${problemList.map(({ code }) => code).join(', ')}.`}
        </Text>
      )}
      <Title order={3} size="h6">
        Readings
      </Title>
      {readings.length === 0 && (
        <Text size="sm" c="dimmed">
          Not kept yet: this is what a reading gives now.
        </Text>
      )}
      {readings.map(({ id, version, madeAt, cause, release, codes }) => (
        <Text size="sm" key={id}>
          Version {version}, {momentWords(madeAt)} ({cause}, code set {release}):{' '}
          {codes.join(', ') || 'no code'}
        </Text>
      ))}
      {earlier.length > 0 && (
        <>
          <Title order={3} size="h6">
            Earlier visits
          </Title>
          {earlier.map(({ id, dateOfService, firstCode, provider }) => (
            <Group key={id} gap="xs">
              <Link to="/encounters/$encounterId" params={{ encounterId: id }}>
                <ServiceDate date={dateOfService} />
              </Link>
              {firstCode !== null && <CodeChip code={firstCode} />}
              <Text size="sm" c="dimmed">
                {provider}
              </Text>
            </Group>
          ))}
        </>
      )}
    </>
  );
}
