/**
 * Reporter for Stryker: says the score in one line and which rules are under the floor. Stryker's own threshold is one
 * for all rules together, behind which a single rule could stay without examples.
 */
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import type { Reporter } from '@stryker-mutator/api/report';

/** Of a rule's mutants, how many of a hundred its examples must find. */
const FLOOR = 70;

function floorReporter(): Reporter {
  return {
    onMutationTestReportReady: (_report, { systemUnderTestMetrics }) => {
      const { metrics } = systemUnderTestMetrics;
      const files = leaves(systemUnderTestMetrics);
      const low = files.filter((file) => file.metrics.mutationScore < FLOOR);
      console.log(
        `Mutation score ${metrics.mutationScore.toFixed(2)} %: ${metrics.totalDetected} of ${metrics.totalValid} mutants found, ${files.length} files.`,
      );
      for (const { name, metrics: own } of low)
        console.log(`${name} is under ${FLOOR} %: ${own.mutationScore.toFixed(2)} %`);
      if (low.length > 0) process.exitCode = 1;
    },
  };
}

type Metrics = Parameters<
  NonNullable<Reporter['onMutationTestReportReady']>
>[1]['systemUnderTestMetrics'];

function leaves(node: Metrics): readonly Metrics[] {
  return node.childResults.length === 0 ? [node] : node.childResults.flatMap(leaves);
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Reporter, 'floor', floorReporter)];
