import { Anchor, List, Text } from '@mantine/core';
import type { Violation } from '../../../../src/queries/lint-schema.ts';
import { NoteWithMarks } from '../../parts/note-with-marks.tsx';

type FindingsProps = {
  readonly text: string;
  readonly violations: readonly Violation[];
  /** puts the cursor on the words */
  readonly select: (start: number, end: number) => void;
};

/** What the check finds in a field, each finding at its words. */
export function FieldFindings({ text, violations, select }: FindingsProps) {
  if (violations.length === 0) return null;
  const marks = violations.flatMap(({ span, because }) =>
    span === undefined
      ? []
      : [{ start: span[0], end: span[1], kind: 'withheld' as const, says: because, of: [] }],
  );
  return (
    <div>
      {marks.length > 0 && (
        <Text size="sm" component="div">
          <NoteWithMarks
            text={text}
            marks={marks}
            onMark={({ start, end }) => select(start, end)}
          />
        </Text>
      )}
      <FindingList violations={violations} text={text} select={select} />
    </div>
  );
}

/** Findings in words, with the words that they are about. */
export function FindingList({ violations, text, select }: Partial<FindingsProps>) {
  return (
    <List size="sm" mt={4}>
      {violations?.map(({ check, severity, because, span, field }) => {
        const words = span === undefined ? undefined : text?.slice(...span);
        return (
          <List.Item key={`${check} ${field} ${span?.join()} ${because}`}>
            {severity === 'hard' ? 'Must change' : 'Consider'} ({check}): {because}
            {words !== undefined && span !== undefined && (
              <>
                {' '}
                <Anchor
                  component="button"
                  type="button"
                  underline="always"
                  size="sm"
                  ta="start"
                  onClick={() => select?.(...span)}
                >
                  “{words}”
                </Anchor>
              </>
            )}
          </List.Item>
        );
      })}
    </List>
  );
}
