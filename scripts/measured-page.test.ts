import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  figuresOf,
  MEASUREMENTS,
  README,
  SHOWN_IN_README,
  withChosen,
  withFigures,
} from './measured-page.ts';

/** Stands in a part until its command is run with `--write`. */
const NOT_YET = 'Not measured yet.\n';
const page = readFileSync(MEASUREMENTS, 'utf8');
const readme = readFileSync(README, 'utf8');

describe('the page of measurements', () => {
  it('has the figures of each command, with day and commit', () => {
    const parts = [...page.matchAll(/^<!-- (npm run .+) -->\n([\s\S]*?)^<!-- end -->$/gm)];
    expect(parts.length).toBeGreaterThan(8);
    for (const [, command = '', text = ''] of parts.filter(([, , held]) => held !== NOT_YET))
      expect(text.replaceAll('`', '')).toMatch(
        new RegExp(`^${command}, \\d{4}-\\d\\d-\\d\\d, commit [0-9a-f]{7,}`),
      );
  });

  it('holds whatever the README shows, and the README shows it as it stands there', () => {
    expect([...figuresOf(page).keys()]).toEqual(expect.arrayContaining([...SHOWN_IN_README]));
    expect(withChosen(readme, page)).toBe(readme);
  });
});

const small =
  'By hand.\n\n<!-- npm run a -->\nold\n<!-- end -->\n\n<!-- npm run b -->\n<!-- end -->\n';

it('a command writes its own part and nothing else', () => {
  const measured = ['2026-11-02', 'commit abc1234'];
  const once = withFigures(small, 'npm run a', [{ what: 'notes', measured: '5' }], measured);
  expect(once).toBe(
    'By hand.\n\n<!-- npm run a -->\n`npm run a`, 2026-11-02, commit abc1234:\n\n| What | Measured |\n|---|---|\n| notes | 5 |\n<!-- end -->\n\n<!-- npm run b -->\n<!-- end -->\n',
  );
  expect(figuresOf(once)).toEqual(new Map([['notes', '5']]));
  expect(() => withFigures(small, 'npm run c', [], measured)).toThrow('npm run c');
});
