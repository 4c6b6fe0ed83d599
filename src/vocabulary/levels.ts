/** Words for a level of government, as they stand before a place. */
export const LEVEL_WORDS: readonly string[] = [
  "tỉnh",
  "thành phố",
  "huyện",
  "quận",
  "thị xã",
  "xã",
  "phường",
  "thị trấn",
  "đặc khu",
];

/** The tier of government a folded level word stands for; `thanh pho` is a province's equal or a district's. */
export type Tier = "tinh" | "huyen" | "xa";

export const TIER_OF_LEVEL: Readonly<Record<string, Tier>> = {
  tinh: "tinh",
  huyen: "huyen",
  quan: "huyen",
  "thi xa": "huyen",
  xa: "xa",
  phuong: "xa",
  "thi tran": "xa",
  "dac khu": "xa",
};
