import { useEffect } from 'react';
import type { ProgressNews } from '../../../src/server/progress.ts';

/** Listens to the progress of long work while the screen is open; the browser connects again by itself. */
export function useProgress(hear: (news: ProgressNews) => void): void {
  useEffect(() => {
    const source = new EventSource('/api/progress');
    source.addEventListener('progress', ({ data }: MessageEvent<string>) => {
      const news: ProgressNews = JSON.parse(data);
      hear(news);
    });
    return () => source.close();
  }, [hear]);
}
