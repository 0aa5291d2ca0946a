import type { ReactNode } from 'react';
import { cutText, type NoteMark } from './cut-text.ts';

type NoteProps = {
  readonly text: string;
  readonly marks: readonly NoteMark[];
  /** what the words carry, such as a code: those marks are framed */
  readonly lit?: string | undefined;
  readonly onMark?: (mark: NoteMark) => void;
};

/** A text with the words that answers rest on. Each kind has a colour and a line of its own. */
export function NoteWithMarks({ text, marks, lit, onMark }: NoteProps) {
  return (
    <div className="note-text">
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
