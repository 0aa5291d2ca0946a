import type { SourcePosition } from '../chart/source-position.ts';
import type { XmlElement } from './ccda-tree.ts';

/** The child elements of one name, in their order. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  if (element === undefined) return [];
  if (element.children.length <= FEW)
    return element.children.filter(
      (child): child is XmlElement => typeof child !== 'string' && child.name === name,
    );
  return (byName.get(element) ?? sorted(element)).get(name) ?? [];
}

const FEW = 16;
/** Children by name of elements that have many: each of a hundred thousand entries asks for its section’s code. */
const byName = new WeakMap<XmlElement, Map<string, XmlElement[]>>();

function sorted(element: XmlElement): Map<string, XmlElement[]> {
  const names = new Map<string, XmlElement[]>();
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const same = names.get(child.name);
    if (same === undefined) names.set(child.name, [child]);
    else same.push(child);
  }
  byName.set(element, names);
  return names;
}

/** The first element at the end of a path of names; undefined where one is missing. */
export function childOf(
  element: XmlElement | undefined,
  ...path: string[]
): XmlElement | undefined {
  let current = element;
  for (const name of path) current = childrenOf(current, name)[0];
  return current;
}

/** An attribute without the spaces around it; undefined for an empty one. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const value = element?.attributes[name]?.trim();
  return value === '' ? undefined : value;
}

/**
 * Calls `visit` for an element and all below it, parents first. Where `visit` answers `'skip'`, what is below is left
 * out.
 */
export function walk(
  element: XmlElement,
  visit: (element: XmlElement) => 'skip' | undefined,
): void {
  const waiting: XmlElement[] = [element];
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    if (visit(current) === 'skip') continue;
    for (let index = current.children.length - 1; index >= 0; index--) {
      const child = current.children[index];
      if (child !== undefined && typeof child !== 'string') waiting.push(child);
    }
  }
}

/** The nearest of an element and those it stands in that answers. */
export function around(
  element: XmlElement,
  holds: (outer: XmlElement) => boolean,
): XmlElement | undefined {
  for (let outer: XmlElement | undefined = element; outer !== undefined; outer = outer.parent)
    if (holds(outer)) return outer;
  return undefined;
}

/** True when the element carries the template, in any version of it. */
export function hasTemplate(element: XmlElement, ...roots: string[]): boolean {
  return childrenOf(element, 'templateId').some((template) =>
    roots.includes(attributeOf(template, 'root') ?? ''),
  );
}

/** All characters in an element, white space as one space. */
export function wordsOf(element: XmlElement | undefined): string {
  const words: string[] = [];
  const collect = (children: XmlElement['children']): void => {
    for (const child of children) {
      if (typeof child === 'string') words.push(child);
      else collect(child.children);
    }
  };
  if (element !== undefined) collect(element.children);
  return words.join('').replace(/\s+/g, ' ').trim();
}

/** Where an element stands: line, byte, and its path with the place of each step among its like. */
export function positionOf(element: XmlElement, file: string | undefined): SourcePosition {
  const steps: string[] = [];
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent)
    steps.push(`${at.name}[${placeOf(at)}]`);
  return {
    ...(file === undefined ? {} : { file }),
    line: element.line,
    ...(element.offset === undefined ? {} : { offset: element.offset }),
    path: `/${steps.toReversed().join('/')}`,
  };
}

/** Places of elements that have many like them, counted once. */
const places = new WeakMap<XmlElement, number>();

function placeOf(element: XmlElement): number {
  if (element.parent === undefined) return 1;
  const known = places.get(element);
  if (known !== undefined) return known;
  const like = childrenOf(element.parent, element.name);
  if (like.length <= FEW) return like.indexOf(element) + 1;
  for (const [index, child] of like.entries()) places.set(child, index + 1);
  return places.get(element) ?? 1;
}
