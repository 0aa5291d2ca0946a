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
      style={{ flexShrink: 0, minWidth: 'max-content' }}
      styles={{ label: { color: 'var(--mantine-color-text)', fontFamily: 'monospace' } }}
      {...(title === undefined ? {} : { 'aria-label': `${code}, ${title}` })}
    >
      {code}
    </Badge>
  );
  return title === undefined ? chip : <Tooltip label={title}>{chip}</Tooltip>;
}

/** A code of ICD-10-CM with its dot, which files of X12 leave out; anything else as it is. */
export function dotted(code: string): string {
  return /^[A-Z]\d[0-9A-Z]{2,5}$/.test(code) ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
}

/** Codes in the order in which they are written; one that a claim lists twice stands there twice. */
export function CodeChips({ codes }: { readonly codes: readonly string[] }) {
  return codes.map((code, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the place is all that tells a repeated code from the first
    <CodeChip key={`${place} ${code}`} code={code} />
  ));
}
