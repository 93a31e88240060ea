/** `screen`: settings can be edited in place. `print`: what is not set is left out. `measure`: as on the screen, unseen. */
export type PaperMode = 'screen' | 'print' | 'measure';
