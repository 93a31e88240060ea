import { useEffect } from 'react';
import { bridge } from '../bridge.ts';
import { newJobId } from '../state/files/job.ts';
import { readWhole } from '../state/files/reading.ts';
import type { ImportDraft } from '../state/importDraft.ts';
import { changeDraft } from './draftActions.ts';
import { review } from './review.ts';
import { wishOf } from './wish.ts';

/** A person who chooses several columns one after another is let finish. */
const PAUSE_MS = 350;

/**
 * Brings a draft up to what is wanted of it: files are read again where sheets or columns were chosen otherwise, then problems are
 * looked for. What is shown meanwhile is the last that was exact.
 */
export function useSettling(draft: ImportDraft): void {
  useReading(draft);
  useReview(draft);
}

function useReading({ isRead, files, plans, left, kept, defaults: { product } }: ImportDraft): void {
  useEffect(() => {
    if (isRead) return undefined;
    const job = newJobId();
    let isWanted = true;
    const read = async (): Promise<void> => {
      const reading = await readWhole(job, files, wishOf({ plans, left, kept, product }), () => isWanted);
      if (!isWanted) return;
      if (reading.kind === 'read')
        changeDraft({ ...reading.files, isRead: true, isReviewed: false, failure: null, shownRows: null });
      if (reading.kind === 'refused') changeDraft({ failure: reading.problem });
    };
    const timer = setTimeout(() => void read(), PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
      void bridge().cancel(job);
    };
  }, [isRead, files, plans, left, kept, product]);
}

function useReview({ isRead, isReviewed, read, usage, defaults, mode, corrections }: ImportDraft): void {
  useEffect(() => {
    if (!isRead || isReviewed) return undefined;
    let isWanted = true;
    void review({ read, usage, defaults, mode, corrections }, () => isWanted).then((found) => {
      if (found !== null && isWanted) changeDraft({ review: found, isReviewed: true });
    });
    return () => {
      isWanted = false;
    };
  }, [isRead, isReviewed, read, usage, defaults, mode, corrections]);
}
