/** What became of a body under one name: `Bộ Kế hoạch và Đầu tư` merged into `Bộ Tài chính` on 2025-03-01. */
export interface NameChange {
  readonly name: string;
  /** Merged does not mean that every duty went there. */
  readonly how: "merged" | "split" | "renamed";
  /** What it became; several by a split. */
  readonly into: readonly string[];
  /** The day, or as far as it is known its month or year (EDTF); null where it is not. */
  readonly day: string | null;
}
