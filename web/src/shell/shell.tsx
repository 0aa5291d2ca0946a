import { AppShell, Burger, Group, NavLink, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { Fragment, Suspense, useEffect } from 'react';
import { useMe } from '../api/session.ts';
import { LoadingState } from '../parts/states.tsx';
import { BreakGlassBanner } from './break-glass-banner.tsx';
import { NAVIGATION } from './navigation.ts';
import { OfflineBanner } from './offline-banner.tsx';
import { UserMenu } from './user-menu.tsx';

/** The frame of every screen: places on the left, the person on the right, and the screen. */
export function Shell() {
  const [isOpen, { toggle, close }] = useDisclosure(false);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const me = useMe();
  // A place was chosen: on a phone the list of places gives way to it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what the effect waits for
  useEffect(close, [path]);
  const places = NAVIGATION.filter(({ needs }) => me.permissions.includes(needs));
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 208, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
      padding="md"
    >
      <a className="skip-link" href="#screen">
        Skip to the screen
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap">
            <Burger
              opened={isOpen}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={isOpen ? 'Close the list of places' : 'Open the list of places'}
            />
            <img src="/icon.svg" alt="" width={26} height={26} />
            <Title order={1} size="h4">
              Endplate
            </Title>
            <Text size="sm" c="dimmed" visibleFrom="sm">
              {me.practice}
            </Text>
          </Group>
          <UserMenu />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label="Places" style={{ overflowY: 'auto' }}>
        {places.map(({ to, label, under }, index) => (
          <Fragment key={to}>
            {under !== undefined && under !== places[index - 1]?.under && (
              <Text size="xs" c="dimmed" fw={600} px="sm" pt="md" pb={4}>
                {under}
              </Text>
            )}
            <NavLink
              component={Link}
              to={to}
              label={label}
              active={path === to || path.startsWith(`${to}/`)}
              {...(path === to ? { 'aria-current': 'page' as const } : {})}
            />
          </Fragment>
        ))}
      </AppShell.Navbar>
      <AppShell.Main id="screen" tabIndex={-1}>
        <OfflineBanner />
        <BreakGlassBanner />
        <Suspense fallback={<LoadingState />}>
          <Outlet />
        </Suspense>
      </AppShell.Main>
    </AppShell>
  );
}
