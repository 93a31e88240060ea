import styles from './CodeChip.module.css';

/** The code of an interpretation; its title is there for the pointer and for readers of the screen. */
export function CodeChip({ code, title }: { readonly code: string; readonly title: string }) {
  return (
    <span className={styles.chip} title={title}>
      {code}
      <span className="visually-hidden">, {title}</span>
    </span>
  );
}
