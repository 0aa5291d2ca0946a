import { readBase64 } from './base64.ts';
import { attributeOf, childOf } from './ccda-element.ts';
import type { CcdaIssueCode } from './ccda-issues.ts';
import type { XmlElement } from './ccda-tree.ts';
import type { FormatIssueCode } from './issues.ts';
import { plainText, plainTextOf } from './plain-text.ts';

/** The text of content that a document carries as it is: a body that is no XML, a note in an entry. */
export type CarriedText = {
  readonly text: string;
  readonly issues: readonly (CcdaIssueCode | FormatIssueCode)[];
};

/** Reads a `text` element with its media type: as it stands, or base64. What it only refers to is not fetched. */
export function carriedText(element: XmlElement): CarriedText {
  const mediaType = attributeOf(element, 'mediaType');
  if (attributeOf(element, 'compression') !== undefined)
    return { text: '', issues: ['ccda/body-compressed'] };
  const content = element.children.filter((child) => typeof child === 'string').join('');
  if (content.trim() === '')
    return {
      text: '',
      issues: childOf(element, 'reference') === undefined ? [] : ['ccda/body-elsewhere'],
    };
  if (attributeOf(element, 'representation')?.toUpperCase() !== 'B64') {
    const { text = '', issues } = plainTextOf(content, mediaType);
    return { text, issues };
  }
  const decoded = readBase64(content);
  if (!('bytes' in decoded)) return { text: '', issues: ['format/base64-malformed'] };
  const { text = '', issues } = plainText(decoded.bytes, mediaType);
  return { text, issues };
}
