import { placeWords, provinceOf } from "./provinces.js";

/** A body as its names over time tell it: what it is, and whose. */
export interface Body {
  readonly head: string;
  /** The name of its province; null for one of the centre, or of no place in particular. */
  readonly place: string | null;
}

/** `Sở Y tế tỉnh Bắc Ninh`; a committee is called after its place: `Thành ủy Hải Phòng`. */
export function nameOf({ head, place }: Body): string {
  if (place === null) return head;
  const [, ofTinh] = WAS_TINH.exec(place) ?? [];
  if (!OF_COMMITTEE.test(head)) return `${head} ${ofTinh ? place : placeWords(place)}`;
  const isCity = provinceOf(place)?.city === true;
  return `${head.replace(OF_COMMITTEE, isCity ? "Thành $1" : "Tỉnh $1")} ${ofTinh ?? place}`;
}

// tỉnh Cần Thơ: of before it became a city
const WAS_TINH = /^tỉnh (.+)$/u;

// Tỉnh ủy · Ban Tổ chức Thành ủy · Tỉnh đoàn
const OF_COMMITTEE = /(?:Tỉnh|Thành) (ủy|đoàn)$/u;
