import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './client.ts';

/** What was asked of the service, and for how long it is shown without asking again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    // Without a network it is told at once, and not kept back until there is one.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      // what failed without a network is asked again with it: lists, and the checks that a button waits for
      refetchOnReconnect: true,
      staleTime: 15_000,
      refetchOnWindowFocus: false,
      retry: (times, error) => !(error instanceof ApiProblem && error.status < 500) && times < 2,
    },
  },
});
