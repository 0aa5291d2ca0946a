import { Alert, Button, Center, Group, Loader, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ApiProblem } from '../api/client.ts';
import { problemWords } from '../api/problem-words.ts';

/** Said while something is on its way. */
export function LoadingState({ what = 'Loading' }: { readonly what?: string }) {
  return (
    <Center mih={200} role="status">
      <Group gap="sm">
        <Loader size="sm" aria-hidden />
        <Text c="dimmed">{what} …</Text>
      </Group>
    </Center>
  );
}

/** There is nothing, and why that is so; `children` is what can be done about it. */
export function EmptyState({ title, children }: { readonly title: string; children?: ReactNode }) {
  return (
    <Center mih={160}>
      <Stack gap="xs" align="center" maw={520}>
        <Text fw={600}>{title}</Text>
        <Text c="dimmed" ta="center" component="div">
          {children}
        </Text>
      </Stack>
    </Center>
  );
}

/** Something failed: what, in words, with the code and the request for whoever is asked. */
export function ErrorState({ error, retry }: { readonly error: unknown; retry?: () => void }) {
  const trace = error instanceof ApiProblem ? [error.code, error.requestId] : [];
  return (
    <Alert color="red" variant="light" role="alert" title="This did not work">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{problemWords(error)}</Text>
        {trace.length > 0 && (
          <Text size="xs" c="dimmed">
            {trace.filter((part) => part !== undefined).join(' · ')}
          </Text>
        )}
        {error instanceof ApiProblem && error.status === 401 && (
          <Link to="/sign-in" search={{ next: hereOf(window.location) }}>
            Sign in, and come back here
          </Link>
        )}
        {retry !== undefined && (
          <Button size="xs" variant="default" onClick={retry}>
            Try again
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

const hereOf = ({ pathname, search }: Location): string => `${pathname}${search}`;

/** An address that leads nowhere. */
export function NothingHere() {
  return (
    <EmptyState title="There is nothing at this address">
      <Link to="/">To where your day begins</Link>
    </EmptyState>
  );
}
