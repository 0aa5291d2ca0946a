import type { ReactNode } from 'react';

type ScrollTableProps = {
  readonly label: string;
  /** its columns fit on a phone, those for a desk left out */
  readonly fits?: true;
  readonly children: ReactNode;
};

/** A table that is broader than a phone scrolls by itself, by finger and by keyboard. */
export function ScrollTable({ label, fits, children }: ScrollTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section className="scroll-table" data-fits={fits} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
