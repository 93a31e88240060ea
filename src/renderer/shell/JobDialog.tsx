import { Button, Dialog, DialogSurface, ProgressBar } from '@fluentui/react-components';
import { useApp } from '../state/app.ts';
import { cancelJob } from '../state/files/job.ts';
import type { Job } from '../state/notices.ts';
import { useWords } from '../state/words.ts';
import styles from './JobDialog.module.css';
import { useFocusBack } from './useFocusBack.ts';

/** Work that takes long: what, how far, and that nothing has changed yet. */
export function JobDialog() {
  const job = useApp((state) => state.job);
  const shown = job?.isShown === true ? job : null;
  useFocusBack(shown !== null);
  return (
    <Dialog open={shown !== null} modalType="alert" surfaceMotion={null}>
      <DialogSurface
        className={styles.card}
        aria-labelledby="job-title"
        onKeyDown={(event) => event.key === 'Escape' && cancelJob()}
      >
        {shown !== null && <Progress job={shown} />}
      </DialogSurface>
    </Dialog>
  );
}

function Progress({ job }: { readonly job: Job }) {
  const t = useWords();
  const { kind, file, done, about, isCancelled } = job;
  const isWritten = kind === 'save' || kind === 'export';
  const share = about === null || about === 0 ? undefined : Math.min(1, done / about);
  return (
    <>
      <div className={styles.head}>
        <h2 id="job-title" className={styles.title}>
          {t(`progress-${kind}`, { file })}
        </h2>
        <span className={`${styles.rows} figures`} role="status">
          {done > 0 && (about === null ? t('progress-rows', { done }) : t('progress-of', { done, about }))}
        </span>
      </div>
      <ProgressBar
        thickness="large"
        {...(share === undefined ? {} : { value: share })}
        aria-labelledby="job-title"
      />
      <div className={styles.foot}>
        <span className={styles.safe}>
          {t(
            isCancelled ? 'progress-stopping' : isWritten ? 'progress-file-kept' : 'progress-nothing-changed',
          )}
        </span>
        <Button disabled={isCancelled} onClick={cancelJob} autoFocus>
          {t('progress-cancel')}
        </Button>
      </div>
    </>
  );
}
