import styles from './PanelFigure.module.css';

export interface PanelFigureProps {
  /** What the figure is of. */
  readonly subject: string;
  readonly figure: string;
  readonly caption: string;
}

/** The figure that a panel is about. */
export function PanelFigure({ subject, figure, caption }: PanelFigureProps) {
  return (
    <>
      <p className={styles.subject}>{subject}</p>
      <p className={styles.figure}>
        <strong className="figures">{figure}</strong>
        <span className="figures">{caption}</span>
      </p>
    </>
  );
}
