import type { ReactNode } from 'react';
import { cutText, type NoteMark } from './cut-text.ts';

type NoteProps = {
  readonly text: string;
  readonly marks: readonly NoteMark[];
  /** what the words carry, such as a code: those marks are framed */
  readonly lit?: string | undefined;
  readonly onMark?: (mark: NoteMark) => void;
  /** by which other parts of a screen find the text */
  readonly id?: string;
};

/** A text with the words that answers rest on. Each kind has a colour and a line of its own. */
export function NoteWithMarks({ text, marks, lit, onMark, id }: NoteProps) {
  return (
    <div className="note-text" {...(id === undefined ? {} : { id })}>
      {cutText(text, marks).map(({ start, words, mark }): ReactNode => {
        if (mark === undefined) return words;
        const says = `${mark.says}${mark.of.length > 0 ? `: ${mark.of.join(', ')}` : ''}`;
        return (
          <mark
            key={start}
            data-kind={mark.kind}
            data-lit={lit !== undefined && mark.of.includes(lit)}
            title={says}
            {...(onMark === undefined ? {} : { onClick: () => onMark(mark) })}
          >
            {words}
          </mark>
        );
      })}
    </div>
  );
}
