import { Button } from '@fluentui/react-components';
import { Checkmark16Regular, Copy16Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { useWords } from '../../state/words.ts';
import { copyText } from './copyText.ts';

const SHOWN_FOR = 2_000;

/** Copies a document's address: the app is offline and opens none itself. */
export function CopyLink({ url }: { readonly url: string }) {
  const t = useWords();
  const [result, setResult] = useState<'tariffs-copied' | 'tariffs-not-copied' | null>(null);
  useEffect(() => {
    if (result === null) return;
    const timer = setTimeout(() => setResult(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [result]);
  const isCopied = result === 'tariffs-copied';
  return (
    <>
      <Button
        icon={isCopied ? <Checkmark16Regular /> : <Copy16Regular />}
        title={url}
        onClick={() => setResult(copyText(url) ? 'tariffs-copied' : 'tariffs-not-copied')}
      >
        {t(result ?? 'tariffs-copy-link')}
      </Button>
      <span className="visually-hidden" aria-live="polite">
        {result === null ? '' : t(result)}
      </span>
    </>
  );
}
