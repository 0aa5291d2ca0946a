import { List, Text, Title } from '@mantine/core';
import type { ShownPolicies } from '../../api/policies.ts';
import { momentWords } from '../../api/practice-time.ts';
import { valueWords } from '../../parts/policy-words.ts';

/** Who changed which policy when, newest first: which one held on a day. */
export function PolicyChanges({ policies }: { readonly policies: ShownPolicies }) {
  const { changes, switches } = policies;
  if (changes.length === 0) return null;
  const words = (id: string, value: string | undefined): string => {
    const policy = switches.find((known) => known.id === id);
    if (value === undefined) return 'the standard';
    return policy === undefined ? value : valueWords(policy, value);
  };
  return (
    <section aria-labelledby="policy-changes">
      <Title order={3} size="h6" id="policy-changes" mb="xs">
        Changes
      </Title>
      <List listStyleType="none" size="sm" spacing="xs">
        {changes.map(({ by, at, changed }) => (
          <List.Item key={at}>
            <Text size="sm" fw={600}>
              {momentWords(at)}, {by}
            </Text>
            {changed.map(({ switch: id, from, to, writtenIn }) => (
              <Text size="sm" key={id}>
                {switches.find((known) => known.id === id)?.title ?? id}: {words(id, from)} became{' '}
                {words(id, to)}
                {writtenIn === '' ? '' : ` (${writtenIn})`}
              </Text>
            ))}
          </List.Item>
        ))}
      </List>
    </section>
  );
}
