/** What one process keeps of things that are made anew at little cost: practices that settle something else than others, on three days at most. */
const MOST = 60;

/** Keeps what was made under a name, and lets go of what was made first. */
export type FewKept<Thing> = (name: string, make: () => Thing) => Thing;

export function fewKept<Thing>(): FewKept<Thing> {
  const made = new Map<string, Thing>();
  return (name, make) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const thing = make();
    made.set(name, thing);
    const [oldest] = made.keys();
    if (made.size > MOST && oldest !== undefined) made.delete(oldest);
    return thing;
  };
}
