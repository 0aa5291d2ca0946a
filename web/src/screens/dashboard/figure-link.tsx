import { Link } from '@tanstack/react-router';
import { useMay } from '../../api/session.ts';
import type { CountedSearch, Share } from './dashboard-requests.ts';

type FigureProps = { readonly share: Share; readonly search: CountedSearch };

/** A figure in words that leads to the encounters behind it, where there are any and one may see them. */
export function FigureLink({ share: { count, words }, search }: FigureProps) {
  const maySee = useMay('encounters:read');
  if (!maySee || count === 0) return words;
  return (
    <Link to="/dashboard/encounters" search={search}>
      {words}
    </Link>
  );
}
