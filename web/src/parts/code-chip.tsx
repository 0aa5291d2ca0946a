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
