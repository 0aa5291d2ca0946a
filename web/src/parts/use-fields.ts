import { useState } from 'react';

/** Text fields of a form by their names: what stands in them, and what ties an input to one. */
export function useFields<Name extends string>(empty: Readonly<Record<Name, string>>) {
  const [given, setGiven] = useState(empty);
  const field = (name: Name) => ({
    value: given[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setGiven((before) => ({ ...before, [name]: value })),
  });
  return { given, field, clear: () => setGiven(empty) };
}
