import type { ShownSwitch } from '../api/policies.ts';

/** A value of a switch as people read it: what it does, and its name where that is a code. */
export function valueWords({ values }: Pick<ShownSwitch, 'values'>, value: string): string {
  const says = values.find((known) => known.value === value)?.says ?? value;
  const isCode = /^[A-Z]\d/.test(value);
  return isCode ? `${value}: ${says}` : `${says.charAt(0).toUpperCase()}${says.slice(1)}`;
}
