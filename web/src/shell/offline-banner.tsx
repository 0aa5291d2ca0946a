import { Alert } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';

/** Said while the browser has no network: nothing is lost, and nothing is sent. */
export function OfflineBanner() {
  const { online } = useNetwork();
  if (online) return null;
  return (
    <Alert color="yellow" variant="light" role="status" mb="md" title="No network">
      What is on the screen stays. Changes can be sent when the network is back.
    </Alert>
  );
}
