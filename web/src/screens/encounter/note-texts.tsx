import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useMay } from '../../api/session.ts';
import { marksOf } from '../../parts/decision-marks.ts';
import { MarkKey } from '../../parts/mark-key.tsx';
import { type Place, selectedPlace, showPlace } from '../../parts/note-places.ts';
import { NoteWithMarks } from '../../parts/note-with-marks.tsx';
import { ServiceDate } from '../../parts/service-date.tsx';
import type { EncounterPage } from './encounter-queries.ts';
import type { ShownPart } from './shown-part.ts';

type TextsProps = {
  readonly encounterId: string;
  readonly page: EncounterPage;
  readonly lit: string | undefined;
  readonly light: (code: string | undefined) => void;
  /** what the address asks for */
  readonly shown: ShownPart | undefined;
};

const idOf = (document: string): string => `text-${document}`;

/** The note and its documents, with outlines, marks, and a question about what is selected. */
export function NoteTexts({ encounterId, page, lit, light, shown }: TextsProps) {
  const { texts, outline, decision } = page;
  const { document, start, end } = shown ?? {};
  useEffect(() => {
    if (document !== undefined && start !== undefined && end !== undefined)
      showPlace(idOf(document), { start, end });
  }, [document, start, end]);
  return (
    <Stack component="section" aria-label="Texts of the visit">
      <QuerySelected encounterId={encounterId} page={page} />
      {texts.map(({ name, kind, author, date, text }) => (
        <Paper key={name} withBorder p="sm" component="section" aria-label={titleOf(kind)}>
          <Title order={3} size="h6">
            {titleOf(kind)}
            <Text span size="sm" c="dimmed">
              {author !== null && ` by ${author}`}
              {date !== null && ', '}
              {date !== null && <ServiceDate date={date} />}
            </Text>
          </Title>
          <Outline
            sections={outline.filter(
              (one) => one.document === name && one.heading.end > one.heading.start,
            )}
            text={text}
            open={(place) => showPlace(idOf(name), place)}
          />
          <NoteWithMarks
            id={idOf(name)}
            text={text}
            marks={marksOf(decision, name)}
            lit={lit}
            onMark={({ of }) => light(of[0])}
          />
        </Paper>
      ))}
      <MarkKey />
    </Stack>
  );
}

const titleOf = (kind: string): string =>
  kind === 'note' ? 'Note' : `${kind.charAt(0).toUpperCase()}${kind.slice(1).replaceAll('-', ' ')}`;

type OutlineProps = {
  readonly sections: EncounterPage['outline'];
  readonly text: string;
  readonly open: (place: Place) => void;
};

/** The headings of a text as links to their sections. */
function Outline({ sections, text, open }: OutlineProps) {
  if (sections.length < 2) return null;
  return (
    <nav aria-label="Sections">
      <Group gap="xs" mb="xs">
        {sections.map(({ heading, start, section }) => (
          <Anchor
            key={start}
            component="button"
            type="button"
            size="sm"
            underline="always"
            mih={24}
            miw={24}
            title={section}
            onClick={() => open(heading)}
          >
            {text.slice(heading.start, heading.end).trim().replace(/:$/, '')}
          </Anchor>
        ))}
      </Group>
    </nav>
  );
}

/** A question to the provider about the words that are selected in one of the texts. */
function QuerySelected({ encounterId, page }: Pick<TextsProps, 'encounterId' | 'page'>) {
  const mayWrite = useMay('queries:write');
  const navigate = useNavigate();
  const [isSelected, setSelected] = useState(false);
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection();
      setSelected(
        selection !== null &&
          !selection.isCollapsed &&
          selection.anchorNode?.parentElement?.closest('.note-text') !== null,
      );
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  const ask = () => {
    const [words] = page.texts.flatMap(({ name }) => {
      const place = selectedPlace(idOf(name));
      return place === undefined ? [] : [{ document: name, ...place }];
    });
    if (words !== undefined)
      void navigate({ to: '/queries/new', search: { encounterId, ...words } });
  };
  useHotkeys(mayWrite ? [['q', ask]] : []);
  if (!mayWrite) return null;
  return (
    <Group gap="xs" className="no-print">
      <Button size="xs" variant="default" disabled={!isSelected} onClick={ask}>
        Query about the selected words …
      </Button>
      {!isSelected && (
        <Text size="xs" c="dimmed">
          Select words in a text first.
        </Text>
      )}
    </Group>
  );
}
