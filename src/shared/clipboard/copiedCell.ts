/** A cell on its way to the clipboard. */
export interface CopiedCell {
  /** What it shows, for other programs. */
  readonly shown: string;
  /** What was typed into it, for this one; null: it is computed. */
  readonly typed: string | null;
  /** It shows a figure, which other programs may take as a number. */
  readonly isFigure: boolean;
}

/** What a copied cell is once it is pasted into the app again. */
export const pastedText = ({ typed, shown }: CopiedCell): string => typed ?? shown;
