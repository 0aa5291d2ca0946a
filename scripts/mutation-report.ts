/**
 * Reporters for Stryker. `floor` says the score of each folder in a line, and fails when a single file is under the
 * floor: Stryker's own threshold is one for all files together, behind which a rule could stay without examples.
 * `figures` writes the scores into docs/measurements.md.
 */
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import type { Reporter } from '@stryker-mutator/api/report';
import { writeFigures } from './measured-page.ts';

/** Of a file's mutants, how many of a hundred its examples must find. */
const FLOOR = 70;

type Metrics = Parameters<
  NonNullable<Reporter['onMutationTestReportReady']>
>[1]['systemUnderTestMetrics'];

function floorReporter(): Reporter {
  return {
    onMutationTestReportReady: (_report, { systemUnderTestMetrics: all }) => {
      const folders = foldersOf(all);
      const shown = folders.length > 1 ? [...folders, all] : folders;
      for (const node of shown) console.log(`Mutation score of ${node.name}: ${scoreOf(node)}`);
      const low = folders
        .flatMap(({ childResults }) => childResults)
        .filter(({ metrics }) => metrics.mutationScore < FLOOR);
      for (const file of low) console.log(`Under ${FLOOR} %: ${file.name}, ${scoreOf(file)}`);
      if (low.length > 0) process.exitCode = 1;
    },
  };
}

function figuresReporter(): Reporter {
  return {
    onMutationTestReportReady: (_report, { systemUnderTestMetrics: all }) => {
      const figures = foldersOf(all).map((folder) => ({
        what: `mutants of ${folder.name} that an example finds`,
        measured: `${scoreOf(folder)}; ${lowestOf(folder)}`,
      }));
      writeFigures('npm run mutate', figures);
    },
  };
}

/** Folders that hold files; a file has no results beneath it. */
function foldersOf(node: Metrics): readonly Metrics[] {
  const { childResults } = node;
  return childResults.some((child) => child.childResults.length === 0)
    ? [node]
    : childResults.flatMap(foldersOf);
}

function scoreOf({ metrics }: Metrics): string {
  const { mutationScore, totalDetected, totalValid } = metrics;
  return `${mutationScore.toFixed(1)} % (${totalDetected} of ${totalValid})`;
}

function lowestOf({ childResults }: Metrics): string {
  const scores = childResults
    .map(({ metrics }) => metrics.mutationScore)
    .filter((score) => !Number.isNaN(score));
  return `${childResults.length} files, the lowest ${Math.min(...scores).toFixed(0)} %`;
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.Reporter, 'floor', floorReporter),
  declareFactoryPlugin(PluginKind.Reporter, 'figures', figuresReporter),
];
