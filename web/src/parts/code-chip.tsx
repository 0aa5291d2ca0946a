import { Badge, Tooltip } from '@mantine/core';

/** A code as it stands in the official list; its title on hover and for screen readers. */
export function CodeChip({ code, title }: { readonly code: string; readonly title?: string }) {
  const chip = (
    <Badge
      variant="outline"
      color="gray"
      radius="sm"
      tt="none"
      size="lg"
      style={{ flexShrink: 0 }}
      styles={{ label: { color: 'var(--mantine-color-text)', fontFamily: 'monospace' } }}
      {...(title === undefined ? {} : { 'aria-label': `${code}, ${title}` })}
    >
      {code}
    </Badge>
  );
  return title === undefined ? chip : <Tooltip label={title}>{chip}</Tooltip>;
}

/** Codes in the order in which they are written; one that a claim lists twice stands there twice. */
export function CodeChips({ codes }: { readonly codes: readonly string[] }) {
  return codes.map((code, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the place is all that tells a repeated code from the first
    <CodeChip key={`${place} ${code}`} code={code} />
  ));
}
