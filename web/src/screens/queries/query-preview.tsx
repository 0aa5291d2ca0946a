import { Paper, Title } from '@mantine/core';
import { QueryWords } from './query-words.tsx';
import type { Wording } from './wording-form.tsx';

/** The query as it will reach the provider. */
export function QueryPreview({ wording }: { readonly wording: Wording }) {
  return (
    <section aria-label="As the provider sees it">
      <Title order={3} size="h6" mb="xs">
        As the provider sees it
      </Title>
      <Paper withBorder p="sm">
        <Title order={4} size="h5" mb="xs">
          {wording.title}
        </Title>
        <QueryWords wording={wording} withOptions />
      </Paper>
    </section>
  );
}
