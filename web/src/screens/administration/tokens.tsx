import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { address, change } from '../../api/client.ts';
import { peopleQuery } from '../../api/people.ts';
import { dayWords, momentWords } from '../../api/practice-time.ts';
import { sayDone, sayFailed } from '../../parts/done-or-failed.ts';
import { Paged, usePages } from '../../parts/pages.tsx';
import { Screen } from '../../parts/screen.tsx';
import { EmptyState } from '../../parts/states.tsx';
import { TokenForm } from './token-form.tsx';
import { TOKENS, type Token } from './token-requests.ts';

/** Tokens by which programs sign in: feeds, assistants, monitoring. */
export function Tokens() {
  const pages = usePages<Token>([TOKENS, 'pages'], (after) => address(TOKENS, {}, { after }));
  const [isMaking, setMaking] = useState(false);
  return (
    <Screen
      title="API tokens"
      says="By these programs sign in. A token may what it is made for, and never more than its owner."
      actions={!isMaking && <Button onClick={() => setMaking(true)}>Make a token</Button>}
    >
      {isMaking && <TokenForm done={() => setMaking(false)} />}
      <Paged
        pages={pages}
        loads="Reading the tokens"
        empty={
          <EmptyState title="No token yet">
            A feed of the EHR, an assistant or the monitoring of the service needs one each.
          </EmptyState>
        }
      >
        <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {pages.items.map((token) => (
            <TokenLine key={token.id} token={token} />
          ))}
        </Stack>
      </Paged>
    </Screen>
  );
}

function TokenLine({ token }: { readonly token: Token }) {
  const { id, userId, name, scopes, expiresAt, usedAt, createdAt } = token;
  const people = useQuery(peopleQuery).data?.people ?? [];
  const owner = people.find((person) => person.id === userId)?.name ?? 'somebody who left';
  const queries = useQueryClient();
  const revoke = useMutation({
    mutationFn: async () => change(address(`${TOKENS}/:id`, { id }), { method: 'DELETE' }),
    onSuccess: async () => {
      sayDone(`The token ${name} ends now.`);
      await queries.invalidateQueries({ queryKey: [TOKENS] });
    },
    onError: sayFailed,
  });
  return (
    <Paper withBorder p="sm" component="li">
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <div>
          <Text fw={600}>{name}</Text>
          <Text size="sm">
            of {owner}, made {dayWords(createdAt)}, ends {dayWords(expiresAt)},{' '}
            {usedAt === undefined ? 'never used' : `last used ${momentWords(usedAt)}`}
          </Text>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {scopes.join(', ')}
          </Text>
        </div>
        <Button
          size="xs"
          variant="outline"
          color="red"
          aria-label={`Revoke ${name}`}
          loading={revoke.isPending}
          onClick={() => revoke.mutate()}
          style={{ flexShrink: 0 }}
        >
          Revoke
        </Button>
      </Group>
    </Paper>
  );
}
