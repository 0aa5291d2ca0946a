import { List, Stack, Text } from '@mantine/core';
import { ServiceDate } from '../../parts/service-date.tsx';
import type { QueryPage } from './query-requests.ts';

type WordsProps = {
  readonly wording: QueryPage['wording'];
  /** also what may be answered, to be read and not chosen */
  readonly withOptions?: boolean;
};

/** The words of a query as the provider sees them: what the record says, then the question. */
export function QueryWords({ wording, withOptions = false }: WordsProps) {
  return (
    <Stack gap="xs">
      {wording.indicators.map(({ document, start, quote, source, date }) => (
        <figure className="quotation" key={`${document} ${start}`}>
          <blockquote>“{quote}”</blockquote>
          <figcaption>
            {source}
            {date !== undefined && (
              <>
                , <ServiceDate date={date} />
              </>
            )}
          </figcaption>
        </figure>
      ))}
      <Text style={{ whiteSpace: 'pre-wrap' }}>{wording.question}</Text>
      {withOptions && wording.options.length > 0 && (
        <List size="sm" aria-label="Answers to choose from">
          {wording.options.map((option) => (
            <List.Item key={option}>{option}</List.Item>
          ))}
        </List>
      )}
    </Stack>
  );
}
