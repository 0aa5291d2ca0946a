import type { StepActor } from '../../queries/life-schema.ts';
import { personOfActor, type Scope } from '../scope.ts';

/** Whoever acts, as steps keep it. The program itself acts as `system`, whatever it is called. */
export function stepActor({ actor }: Scope): StepActor {
  const { id, kind, roles } = actor;
  return { id, name: personOfActor(actor), roles: kind === 'system' ? ['system'] : [...roles] };
}
