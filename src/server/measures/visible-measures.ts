import type { Measure, Reader } from '../../analytics/define-measure.ts';
import { measuresFor } from '../../analytics/measure-list.ts';
import type { Scope } from '../../store/scope.ts';
import type { Permission } from '../permissions.ts';
import { problem } from '../problem.ts';
import type { Services } from '../services.ts';

/** What a route over measures is called with. */
export type MeasureCall = {
  readonly scope: Scope;
  readonly services: Services;
  readonly allows: (permission: Permission) => boolean;
};

/** The measures that the caller may see. What payers answered is for administrators and auditors. */
export function visibleTo({
  scope,
  allows,
}: Pick<MeasureCall, 'scope' | 'allows'>): readonly Measure[] {
  const roles: readonly Reader[] = scope.actor.roles;
  return measuresFor(roles).filter(({ needs }) => needs !== 'payment' || allows('effects:read'));
}

/** The measure of an id. Throws 404 when there is none that the caller may see. */
export function mustSee(call: MeasureCall, id: string): Measure {
  const measure = visibleTo(call).find((one) => one.id === id);
  if (measure === undefined) throw problem(404, 'request/not-found');
  return measure;
}
