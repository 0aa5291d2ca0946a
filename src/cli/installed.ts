import type { PolicyContent } from '../claims/policy-shelf.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { type Engine, makeEngine } from '../engine.ts';
import { CodeStoreError, openCodebook } from '../store/code-releases.ts';
import { openPolicies } from '../store/open-policies.ts';
import { PolicyStoreError } from '../store/policy-issues.ts';
import { today } from '../store/today.ts';
import type { CommandStreams } from './command-streams.ts';
import { type DataOption, dataOf } from './data-option.ts';
import { UnusableFile } from './unusable-file.ts';

/**
 * The codebook of an installation: the low back family and what `endplate codes import` put into the data directory.
 * @throws UnusableFile when a stored release is damaged
 */
export function installedCodebook(directory: string): Promise<Codebook> {
  return usable(() => openCodebook(directory));
}

/**
 * The payer policies of an installation: of the product and imported.
 * @throws UnusableFile when a stored policy is damaged
 */
export function installedPolicies(directory: string): Promise<PolicyContent> {
  return usable(() => openPolicies(directory));
}

/**
 * What decides at a command: over the installed codebook, with today for what has no date.
 * @throws UnusableFile when a stored release is damaged; Error for policies that there are not
 */
export async function installedEngine(
  option: DataOption,
  streams: Pick<CommandStreams, 'environment'>,
  policies: Readonly<Record<string, string>> = {},
): Promise<Engine> {
  const codebook = await installedCodebook(dataOf(option, streams));
  return makeEngine({ codebook, policies, today: today() });
}

async function usable<Thing>(open: () => Promise<Thing>): Promise<Thing> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof CodeStoreError || error instanceof PolicyStoreError)
      throw new UnusableFile(error.message);
    throw error;
  }
}
