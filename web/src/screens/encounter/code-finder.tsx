import { Autocomplete, Group, List, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { cardSchema } from '../../../../src/server/code-routes.ts';
import { address, read } from '../../api/client.ts';
import { dayWords } from '../../api/practice-time.ts';
import { CodeChip } from '../../parts/code-chip.tsx';
import { VALIDITY_WORDS } from './verdict-words.ts';

type Card = z.infer<typeof cardSchema>;
type Found = { readonly codes: readonly { readonly code: string; readonly title: string }[] };

type FinderProps = {
  readonly date: string;
  /** what is typed or chosen: a code, or words that are looked for */
  readonly value: string;
  readonly change: (value: string) => void;
};

/** Paths of the Index that are shown: a heading may have dozens. */
const PATHS = 4;

const CODE = /^[A-Z]\d[0-9A-Z]?\.?[0-9A-Z]{0,4}$/i;

/**
 * Finds a code of the day by words of its title, its inclusion terms or its path in the Alphabetic Index, or by how it
 * begins. What is chosen is shown with
 * its place in the code set, its paths in the Index, the codes beneath it, and every note that holds for it, the inherited ones with their owner.
 */
export function CodeFinder({ date, value, change }: FinderProps) {
  const [asked] = useDebouncedValue(value.trim(), 120);
  const [wasClosed, setClosed] = useState(false);
  const isCode = CODE.test(asked);
  const { data: found } = useQuery({
    queryKey: ['codes', date, asked],
    enabled: !isCode && asked.length >= 2,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      read<Found>(address('/api/codes/search', {}, { words: asked, date, limit: 12 }), signal),
  });
  const { data: card } = useQuery({
    queryKey: ['code', date, asked.toUpperCase()],
    enabled: isCode && asked.replace('.', '').length >= 3,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      read<Card>(address('/api/codes/:code', { code: asked }, { date }), signal),
  });
  const choices = isCode ? (card?.beneath ?? []) : (found?.codes ?? []);
  const titles = new Map(choices.map(({ code, title }) => [code, title]));
  const isNothing = !isCode && asked.length >= 2 && found?.codes.length === 0;
  return (
    <>
      <Autocomplete
        label="Code, or words of its title"
        description={`Looked up in the code set of ${dayWords(date)}`}
        required
        autoFocus
        maxLength={80}
        limit={12}
        value={value}
        data={choices.map(({ code }) => code)}
        filter={({ options }) => options}
        renderOption={({ option }) => (
          <Group gap="xs" wrap="nowrap">
            <CodeChip code={option.value} />
            <Text size="sm">{titles.get(option.value)}</Text>
          </Group>
        )}
        dropdownOpened={!wasClosed && choices.length > 0}
        onChange={(typed) => {
          setClosed(false);
          change(typed);
        }}
        onOptionSubmit={(code) => {
          setClosed(true);
          change(code);
        }}
        onDropdownClose={() => setClosed(true)}
        comboboxProps={{ withinPortal: false }}
      />
      {isNothing && (
        <Text size="sm" role="status">
          No title, inclusion term or path of the Index of that day holds all these words.
        </Text>
      )}
      {isCode && card !== undefined && <ShownCard card={card} />}
    </>
  );
}

/** What the code set says of a code: what it is on the day, its path, and the notes that hold for it. */
function ShownCard({ card }: { readonly card: Card }) {
  return (
    <section aria-label={`What the code set says of ${card.code}`}>
      <Text size="xs" c="dimmed">
        {card.above.map(({ code, title }) => `${code} ${title}`).join(' › ')}
      </Text>
      <Group gap="xs">
        <CodeChip code={card.code} />
        <Text size="sm" fw={600}>
          {card.title ?? ''}
        </Text>
        <Text size="sm">{VALIDITY_WORDS[card.status]}</Text>
      </Group>
      {card.index.length > 0 && (
        <Text size="xs">
          Alphabetic Index: {card.index.slice(0, PATHS).join('; ')}
          {card.index.length > PATHS && `, and ${card.index.length - PATHS} more`}
        </Text>
      )}
      {card.notes.length > 0 && (
        <List size="xs" mt={4}>
          {card.notes.map(({ owner, kind, text }) => (
            <List.Item key={`${owner} ${kind} ${text}`}>
              <strong>{kind}</strong>
              {owner === card.code ? '' : `, inherited from ${owner}`}: {text}
            </List.Item>
          ))}
        </List>
      )}
    </section>
  );
}
