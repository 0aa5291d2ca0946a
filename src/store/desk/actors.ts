import type { StepActor } from '../../queries/life-schema.ts';
import type { Scope } from '../scope.ts';

/** Whoever acts, as steps keep it. The program itself acts as `system`, whatever it is called. */
export function stepActor({ actor: { id, kind, name, roles } }: Scope): StepActor {
  return { id, name, roles: kind === 'system' ? ['system'] : [...roles] };
}
