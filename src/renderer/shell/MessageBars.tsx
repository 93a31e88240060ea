import { Button } from '@fluentui/react-components';
import { Dismiss16Regular, ErrorCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import { useApp } from '../state/app.ts';
import { putMessageAway } from '../state/messages.ts';
import type { MessageAction, MessageBarItem } from '../state/notices.ts';
import { useWords } from '../state/words.ts';
import styles from './MessageBars.module.css';

/** What stays true until it is dealt with or put away: what happened, what is safe, one remedy. */
export function MessageBars() {
  const t = useWords();
  const messages = useApp((state) => state.messages);
  return (
    <section aria-label={t('messages-label')} aria-live="polite" className={styles.stack}>
      {messages.map((item) => (
        <MessageLine key={item.id} item={item} />
      ))}
    </section>
  );
}

function MessageLine({
  item: { id, level, message, detail, action, other },
}: {
  readonly item: MessageBarItem;
}) {
  const t = useWords();
  const isError = level === 'error';
  const Icon = isError ? ErrorCircle16Filled : Warning16Filled;
  const [what, rest] = sentences(t(message.code, message.params));
  const actions = [action, other].filter((each): each is MessageAction => each != null);
  return (
    <div className={isError ? styles.error : styles.warn}>
      <Icon className={styles.icon ?? ''} aria-label={t(isError ? 'message-error' : 'message-warn')} />
      <p className={styles.text}>
        <strong>{what}</strong>
        {rest}
        {detail !== null && <span className={styles.detail}> {t(detail.code, detail.params)}</span>}
      </p>
      {actions.map(({ label, run }) => (
        <Button
          key={label.code}
          size="small"
          className={styles.action}
          onClick={() => {
            putMessageAway(id);
            run();
          }}
        >
          {t(label.code, label.params)}
        </Button>
      ))}
      <Button
        size="small"
        appearance="transparent"
        icon={<Dismiss16Regular />}
        aria-label={t('message-close')}
        onClick={() => putMessageAway(id)}
      />
    </div>
  );
}

/** What happened, and what can be done about it: the first sentence and the others. A dot in a file's name ends none. */
function sentences(text: string): readonly [string, string] {
  const end = /\.(?=\s)|。/.exec(text);
  return end === null ? [text, ''] : [text.slice(0, end.index + 1), text.slice(end.index + 1)];
}
