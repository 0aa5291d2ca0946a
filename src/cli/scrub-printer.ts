import type { ScrubResult } from '../claims/scrub-schema.ts';
import { worklistHead, worklistRows } from '../claims/worklist-csv.ts';
import { jsonPrinter } from './json-printer.ts';
import type { Output } from './output.ts';
import { pageEnd, pageHead, pageOf } from './scrub-page.ts';
import type { ScrubTally } from './scrub-tally.ts';
import { isShown, resultText, type ShownEdits, summaryText } from './scrub-text.ts';
import type { Layout } from './text-layout.ts';

/** Prints results one after the other and keeps none of them. */
export type ScrubPrinter = {
  /** Wait for the promise, where there is one, before printing more. */
  print(result: ScrubResult): Promise<void> | undefined;
  flush(): Promise<void>;
  end(tally: ScrubTally): Promise<void>;
};

type Shapes = {
  readonly json?: true;
  readonly ndjson?: true;
  readonly csv?: true;
  readonly html?: true;
  readonly all?: true;
};

/** The printer for what was asked for; a table for a person when nothing was. */
export function scrubPrinter(options: Shapes, output: Output, layout: Layout): ScrubPrinter {
  const shown = options.all === true ? 'all' : 'open';
  if (options.ndjson === true) {
    return {
      print: (result) => output.write(`${JSON.stringify(result)}\n`),
      flush: () => output.flush(),
      end: () => output.flush(),
    };
  }
  if (options.json === true) {
    const json = jsonPrinter(output);
    return {
      print: (result) => json.print(result),
      flush: () => output.flush(),
      end: () => json.end(),
    };
  }
  if (options.csv === true) return worklistPrinter(output);
  return options.html === true ? pagePrinter(output, shown) : textPrinter(output, layout, shown);
}

function worklistPrinter(output: Output): ScrubPrinter {
  let hasHead = false;
  const head = (): string => {
    if (hasHead) return '';
    hasHead = true;
    return worklistHead();
  };
  return {
    print: (result) => output.write(head() + worklistRows(result)),
    flush: () => output.flush(),
    end: async () => {
      await output.write(head());
      await output.flush();
    },
  };
}

function pagePrinter(output: Output, shown: ShownEdits): ScrubPrinter {
  let hasHead = false;
  const head = (): string => {
    if (hasHead) return '';
    hasHead = true;
    return pageHead();
  };
  return {
    print: (result) =>
      isShown(result, shown) ? output.write(head() + pageOf(result, shown)) : undefined,
    flush: () => output.flush(),
    end: async (tally) => {
      await output.write(head() + pageEnd(tally));
      await output.flush();
    },
  };
}

function textPrinter(output: Output, layout: Layout, shown: ShownEdits): ScrubPrinter {
  return {
    print: (result) =>
      isShown(result, shown) ? output.write(`${resultText(result, layout, shown)}\n`) : undefined,
    flush: () => output.flush(),
    end: async (tally) => {
      await output.write(summaryText(tally, layout));
      await output.flush();
    },
  };
}
