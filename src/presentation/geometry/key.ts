/** What a colour of a chart stands for. */
export interface KeyEntry {
  /** Names it to whoever puts it aside; absent where there is nothing to choose. */
  readonly id?: string;
  readonly label: string;
  /** Its place among the colours. */
  readonly colour: number;
  readonly isShown: boolean;
}
