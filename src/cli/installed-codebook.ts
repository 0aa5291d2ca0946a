import type { Codebook } from '../codebook/codebook.ts';
import { CodeStoreError, listReleases, openCodebook } from '../store/code-releases.ts';
import { usable } from './unusable-file.ts';

/**
 * The codebook of an installation: the low back family and what `endplate codes import` put into the data directory.
 * @throws UnusableFile when a stored release is damaged
 */
export function installedCodebook(directory: string): Promise<Codebook> {
  return usable(() => openCodebook(directory), CodeStoreError);
}

/**
 * Looks at the releases of an installation without unpacking them, for whoever leaves that to workers.
 * @throws UnusableFile when one is damaged
 */
export async function confirmReleases(directory: string): Promise<void> {
  await usable(() => listReleases(directory), CodeStoreError);
}
