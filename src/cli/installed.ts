import type { PolicyContent } from '../claims/policy-shelf.ts';
import { type Engine, type EngineOptions, makeEngine } from '../engine.ts';
import { openPolicies } from '../store/open-policies.ts';
import { PolicyStoreError } from '../store/policy-issues.ts';
import { today } from '../store/today.ts';
import type { CommandStreams } from './command-streams.ts';
import { type DataOption, dataOf } from './data-option.ts';
import { installedCodebook } from './installed-codebook.ts';
import { UnusableFile, usable } from './unusable-file.ts';

/**
 * The payer policies of an installation: of the product and imported.
 * @throws UnusableFile when a stored policy is damaged
 */
export function installedPolicies(directory: string): Promise<PolicyContent> {
  return usable(() => openPolicies(directory), PolicyStoreError);
}

/**
 * What decides at a command: over the installed codebook, with today for what has no date.
 * @throws UnusableFile when a stored release is damaged, or for policies that there are not
 */
export async function installedEngine(
  option: DataOption,
  streams: Pick<CommandStreams, 'environment'>,
  policies: Readonly<Record<string, string>> = {},
): Promise<Engine> {
  const codebook = await installedCodebook(dataOf(option, streams));
  return usableEngine({ codebook, policies, today: today() });
}

/**
 * An engine with the policies and phrases that a person gave.
 * @throws UnusableFile for a switch that there is not, a value that it does not take, or a phrase that cannot be read
 */
export function usableEngine(options: EngineOptions): Engine {
  try {
    return makeEngine(options);
  } catch (error) {
    if (error instanceof Error && /^(?:policies|phrases): /.test(error.message))
      throw new UnusableFile(error.message);
    throw error;
  }
}
