import { makePolicyShelf } from '../claims/policy-shelf.ts';
import { makeScrubber, type Scrubber } from '../claims/scrub.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { installedPolicies } from './installed.ts';
import { UnusableFile } from './unusable-file.ts';

/**
 * What scrubs claims at a command: with the payer policies of an installation, of the product and imported.
 * @param today for claims that have no date
 * @param only ids of policies to ask, whatever payer a claim names; all of its payer when left out
 * @throws UnusableFile when a stored policy is damaged, or there is none of an id
 */
export async function installedScrubber(
  directory: string,
  codebook: Codebook,
  today: string,
  only?: readonly string[],
): Promise<Scrubber> {
  const content = await installedPolicies(directory);
  const unknown = only?.find((id) => !content.policies.some((known) => known.id === id));
  if (unknown !== undefined)
    throw new UnusableFile(`there is no policy "${unknown}"; endplate policies list shows them.`);
  return makeScrubber({ codebook, policies: makePolicyShelf(content, only), today });
}
