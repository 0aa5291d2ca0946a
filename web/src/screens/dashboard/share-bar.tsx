import type { Share } from './dashboard-requests.ts';

/** A share as a bar with its interval as a whisker; the figures stand beside it as words. */
export function ShareBar({ share: { rate, low, high } }: { readonly share: Share }) {
  if (rate === undefined) return null;
  const place = (value: number): string => `${Math.round(value * 1000) / 10}%`;
  return (
    <svg width="100%" height="12" aria-hidden="true" preserveAspectRatio="none">
      <rect width="100%" height="12" fill="none" stroke="var(--mantine-color-default-border)" />
      <rect width={place(rate)} height="12" fill="var(--mantine-primary-color-filled)" />
      {low !== undefined && high !== undefined && (
        <line
          x1={place(low)}
          x2={place(high)}
          y1="6"
          y2="6"
          stroke="var(--mantine-color-text)"
          strokeWidth="2"
        />
      )}
    </svg>
  );
}
