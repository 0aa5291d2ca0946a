import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ShownPolicies } from '../../api/policies.ts';
import { valueWords } from '../../parts/policy-words.ts';

/** The policies for those who follow them. */
export function PoliciesRead({ policies }: { readonly policies: ShownPolicies }) {
  return (
    <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {policies.switches.map((policy) => {
        const choice = policies.choices[policy.id];
        return (
          <Paper key={policy.id} withBorder p="sm" component="li">
            <Title order={3} size="h6">
              {policy.title}
            </Title>
            <Text size="sm">{valueWords(policy, choice?.value ?? policy.default)}</Text>
            <Text size="xs" c="dimmed">
              {choice === undefined ? `The standard. ${policy.because}` : chosenWords(choice)}
            </Text>
          </Paper>
        );
      })}
    </Stack>
  );
}

function chosenWords({ writtenIn }: ShownPolicies['choices'][string]): string {
  return writtenIn === '' ? 'Chosen by the practice' : `Chosen by the practice: ${writtenIn}`;
}
