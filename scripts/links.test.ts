import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { POLICY_SWITCHES } from '../src/coding/embedded-policies.ts';
import { makeEngine } from '../src/engine.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = globSync(['*.md', 'docs/**/*.md', 'data/**/*.md'], { cwd: root }).toSorted();
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What is shown as code holds no links. */
const prose = (text: string): string =>
  text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** Targets of links and pictures that lead to a file, from the root of the repository. */
function targets(page: string): string[] {
  return [...prose(read(page)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .map((target) => normalize(join(dirname(page), target)));
}

/** What a pattern finds on all pages, as "page: words", where it is not among the known. */
function unknown(pattern: RegExp, known: ReadonlySet<string>): string[] {
  return pages.flatMap((page) =>
    [...read(page).matchAll(pattern)]
      .map(([, found = '']) => found)
      .filter((found) => !known.has(found))
      .map((found) => `${page}: ${found}`),
  );
}

it('every link of every page leads to something that is there', () => {
  const broken = pages.flatMap((page) =>
    targets(page)
      .filter((target) => !existsSync(join(root, target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(pages).toContain('docs/roles/coder.md');
  expect(broken).toEqual([]);
});

it('every page of docs/adding, docs/roles and docs/decisions is linked from another', () => {
  const linked = new Set(pages.flatMap(targets));
  const meant = pages.filter((page) => /^docs\/(adding|roles|decisions)\//.test(page));
  expect(meant.filter((page) => !linked.has(page))).toEqual([]);
});

it('pages name only npm scripts that package.json has', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  expect(unknown(/npm run (?:-s )?([a-z][a-z:-]*)/g, new Set(Object.keys(scripts)))).toEqual([]);
});

it('pages name only commands that the command line has', () => {
  const commands = [...read('src/cli/endplate.ts').matchAll(/\bname: '([a-z]+)'/g)].map(
    ([, name = '']) => name,
  );
  expect(unknown(/run -s endplate -- ([a-z]+)/g, new Set(commands))).toEqual([]);
});

it('the note in README.md is decided as README.md says', () => {
  const note = /For this note\n\n```\n([\s\S]*?)```/.exec(read('README.md'))?.[1] ?? '';
  const engine = makeEngine();
  const codesOf = (text: string): string[] =>
    engine
      .code({ id: 'readme', dateOfService: '2026-11-02', note: text })
      .codes.map(({ code }) => code);
  expect(note).toContain('Assessment: Low back pain.');
  expect(codesOf(note)).toEqual(['M54.50']);
  expect(
    codesOf(
      note.replace(
        'Assessment: Low back pain.',
        'Assessment: Low back pain due to Modic type 2 changes at L5-S1.',
      ),
    ),
  ).toEqual(['M54.51']);
});

it('docs/policies.md has every switch with its values, default and reason, and no other', () => {
  const sections = read('docs/policies.md').split(/^## /m).slice(1);
  expect(sections.map((section) => section.slice(0, section.indexOf('\n')))).toEqual(
    POLICY_SWITCHES.map(({ id }) => id),
  );
  for (const [index, policy] of POLICY_SWITCHES.entries()) {
    const section = sections[index] ?? '';
    expect(section).toContain(policy.title);
    expect(section).toContain(policy.because);
    expect(section).toContain(`| \`${policy.default}\` (default) |`);
    for (const [value, says] of Object.entries(policy.values)) {
      expect(section).toContain(`| \`${value}\``);
      expect(section).toContain(`| ${says} |`);
    }
  }
});
