import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

type Given = {
  services: { id: string; diagnosis: string }[];
  diagnoses: Record<string, unknown>;
};

/** Turns `data/readiness/services.yaml` into the module that claims imports. */
export async function compile(root: string): Promise<{ path: string; text: string }[]> {
  const { services, diagnoses } = parse(
    await readFile(join(root, 'data/readiness/services.yaml'), 'utf8'),
  ) as Given;
  for (const { id, diagnosis } of services)
    if (!(diagnosis in diagnoses))
      throw new Error(`services.yaml: ${id} treats "${diagnosis}", which is no group of diagnoses`);
  const text = [
    '// Generated from data/readiness by `npm run data`. Do not edit.\n',
    "import type { DiagnosisGroup, IntendedService } from './intended-service.ts';\n\n",
    `export const SERVICES: readonly IntendedService[] = ${JSON.stringify(services, undefined, 1)};\n`,
    `export const DIAGNOSIS_GROUPS: Readonly<Record<string, DiagnosisGroup>> = ${JSON.stringify(diagnoses, undefined, 1)};\n`,
  ].join('');
  return [{ path: 'src/claims/embedded-services.ts', text }];
}
