import { List, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Decision } from '../../../src/coding/decision.ts';
import { policiesQuery } from '../api/policies.ts';
import { useMay } from '../api/session.ts';
import { valueWords } from './policy-words.ts';

/** The practice policies that had a part in a decision, as they were when it was made. */
export function AskedPolicies({ asked }: { readonly asked: Decision['policies'] }) {
  const mayRead = useMay('lists:read');
  const { data } = useQuery({ ...policiesQuery, enabled: mayRead && asked !== undefined });
  if (asked === undefined || data === undefined) return null;
  return (
    <section aria-label="Practice policies that had a part">
      <Title order={3} size="h6">
        <Link to="/policies">Practice policies</Link> that had a part
      </Title>
      <List listStyleType="none" size="sm" spacing={4}>
        {data.body.switches.flatMap((policy) => {
          const value = asked[policy.id];
          if (value === undefined) return [];
          return [
            <List.Item key={policy.id}>
              <Text size="sm">
                {policy.title}: {valueWords(policy, value)}
              </Text>
            </List.Item>,
          ];
        })}
      </List>
    </section>
  );
}
