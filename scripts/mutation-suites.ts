import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ChartFacts, EditExample } from '../src/claims/define-edit.ts';
import type { Engine } from '../src/engine.ts';

/** An example as a test of the rule or edit that owns it. */
export type ExampleTest = {
  readonly id: string;
  readonly owner: string;
  /** in what the answer differs from what the example says; empty when it holds */
  readonly differences: () => readonly string[];
};

/**
 * A rule or edit, named by its file, whose module was imported again. Nothing but the list of its folder imports it, so
 * it can be exchanged by itself.
 */
export type Fresh = { readonly id: string; readonly module: unknown };

/** The examples of one folder. A mutant in the folder is run against them alone. */
export type Suite = {
  readonly folder: string;
  readonly tests: (fresh?: Fresh) => readonly ExampleTest[];
};

/** The suites of a copy of the repository at `root`. */
export async function loadSuites(root: string): Promise<readonly Suite[]> {
  return Promise.all([loadRules(root), loadEdits(root)]);
}

/** This file may stand outside of the copy: hence imports by path. */
async function importFrom<Module>(root: string, file: string): Promise<Module> {
  return (await import(pathToFileURL(resolve(root, file)).href)) as Module;
}

type EngineModule = typeof import('../src/engine.ts');

async function loadRules(root: string): Promise<Suite> {
  const [{ makeEngine }, { RULES }, { encounterOf, differences }] = await Promise.all([
    importFrom<EngineModule>(root, 'src/engine.ts'),
    importFrom<typeof import('../src/coding/rulebook.ts')>(root, 'src/coding/rulebook.ts'),
    importFrom<typeof import('../src/coding/run-example.ts')>(root, 'src/coding/run-example.ts'),
  ]);
  return {
    folder: 'src/coding/rules',
    tests: (fresh) => {
      const rules = withFresh(RULES, fresh);
      const engines = new Map<string, Engine>();
      const engineOf = (policies: Readonly<Record<string, string>>): Engine => {
        const key = JSON.stringify(policies);
        const engine = engines.get(key) ?? makeEngine({ policies, rules });
        engines.set(key, engine);
        return engine;
      };
      return testsOf(RULES, (example) => {
        const decision = engineOf(example.policies ?? {}).code(encounterOf(example));
        return differences(example, decision);
      });
    },
  };
}

async function loadEdits(root: string): Promise<Suite> {
  const [{ makeEngine }, { RULES }, { EDITS }, examples] = await Promise.all([
    importFrom<EngineModule>(root, 'src/engine.ts'),
    importFrom<typeof import('../src/coding/rulebook.ts')>(root, 'src/coding/rulebook.ts'),
    importFrom<typeof import('../src/claims/edit-list.ts')>(root, 'src/claims/edit-list.ts'),
    importFrom<typeof import('../src/claims/run-example.ts')>(root, 'src/claims/run-example.ts'),
  ]);
  const { chartOf, claimOf, differences, scrubberOfExamples } = examples;
  // rules that are given by hand are not tried out beforehand, which Stryker would take for their loading
  const engine = makeEngine({ rules: RULES });
  const charts = new Map<EditExample, ChartFacts | undefined>();
  const keptChartOf = (example: EditExample): ChartFacts | undefined => {
    if (!charts.has(example)) charts.set(example, chartOf(example, engine));
    return charts.get(example);
  };
  return {
    folder: 'src/claims/edits',
    tests: (fresh) => {
      // a scrubber keeps what edits say of codes: each mutant needs one of its own
      const scrubber = scrubberOfExamples(withFresh(EDITS, fresh));
      return testsOf(EDITS, (example, owner) =>
        differences(owner, example, scrubber.scrub(claimOf(example), keptChartOf(example))),
      );
    },
  };
}

function withFresh<Subject extends { readonly id: string }>(
  all: readonly Subject[],
  fresh: Fresh | undefined,
): readonly Subject[] {
  if (fresh === undefined) return all;
  const { default: subject } = fresh.module as { readonly default: Subject };
  return all.map((known) => (known.id === fresh.id ? subject : known));
}

function testsOf<Example extends { readonly name: string }>(
  all: readonly { readonly id: string; readonly examples: readonly Example[] }[],
  differences: (example: Example, owner: string) => readonly string[],
): ExampleTest[] {
  return all.flatMap(({ id, examples }) =>
    examples.map((example) => ({
      id: `${id}: ${example.name}`,
      owner: id,
      differences: () => differences(example, id),
    })),
  );
}
