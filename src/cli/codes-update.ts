import { rm } from 'node:fs/promises';
import { setGlobalProxyFromEnv } from 'node:http';
import { join } from 'node:path';
import type { Codebook } from '../codebook/codebook.ts';
import { fiscalYear } from '../codebook/release.ts';
import { type Download, downloadFile } from '../store/download-file.ts';

/** Where CMS publishes the order files. */
export const CMS_FILES = 'https://www.cms.gov/files/zip/';

/** An official file to fetch. */
export type WantedFile = {
  readonly effective: string;
  readonly url: string;
  /** An update inside the year need not exist, and next year's release not yet. */
  readonly mayBeMissing: boolean;
};

/**
 * The official files that are in force on a day and not loaded: the release of the fiscal year, its update of
 * April, and from July on the next year's. Names as CMS has given them since fiscal year 2021.
 */
export function wantedFiles(codebook: Codebook, today: string, base: string): WantedFile[] {
  const year = fiscalYear(today);
  const next = today.slice(5) >= '07-01' && today.slice(5) < '10-01' ? [`${year}-10-01`] : [];
  const days = [
    `${year - 1}-10-01`,
    ...(today >= `${year}-04-01` ? [`${year}-04-01`] : []),
    ...next,
  ];
  const loaded = new Set(
    codebook.releases.filter(({ scope }) => scope === 'full').map(({ effective }) => effective),
  );
  return days
    .filter((day) => !loaded.has(day))
    .map((effective) => ({
      effective,
      url: new URL(officialName(effective), base).href,
      mayBeMissing: effective !== `${year - 1}-10-01`,
    }));
}

/** The name of the ZIP with the order file of a release: `2026-code-descriptions-tabular-order.zip`. */
export function officialName(effective: string): string {
  const year = fiscalYear(effective);
  const update =
    effective.slice(5) === '04-01'
      ? 'april-1-'
      : effective.slice(5) === '01-01'
        ? 'january-1-'
        : '';
  return `${update}${year}-code-descriptions-tabular-order.zip`;
}

/** Downloads one official file into the data directory, through the proxy that the environment names. */
export async function fetchOfficialFile(
  url: string,
  directory: string,
  settings: {
    readonly environment: Readonly<Record<string, string | undefined>>;
    readonly sha256?: string;
    readonly attempts?: number;
    readonly firstDelay?: number;
  },
): Promise<{ download: Download; path: string; forget: () => Promise<void> }> {
  const { environment, ...rest } = settings;
  const path = join(
    directory,
    'downloads',
    decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? 'file'),
  );
  const restore = setGlobalProxyFromEnv({ ...environment });
  try {
    const download = await downloadFile({ url, path, ...rest });
    return { download, path, forget: () => rm(path, { force: true }) };
  } finally {
    restore();
  }
}
