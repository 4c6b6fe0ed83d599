import type { Gap } from "../../../model/graph.js";
import type { Body } from "../graph/claim.js";
import { type Register, shareRegister } from "./register.js";

/** What a held document says of the register that its number is of. */
export interface Heading {
  readonly symbol: string;
  readonly issuer: string;
  readonly type: string;
}

/** The numbers of one register that are held, and those that are cited. */
export class Series {
  readonly register: Register;
  readonly body: Body;
  readonly isSecret: boolean;
  /** All that stand behind its numbers: careless hands write one symbol in several ways. */
  readonly symbols = new Set<string>();
  readonly #held = new Set<number>();
  readonly #cited = new Set<number>();
  #highest = 0;
  readonly #issuers = new Map<string, number>();
  readonly #types = new Map<string, number>();

  constructor(register: Register, body: Body, isSecret: boolean) {
    this.register = register;
    this.body = body;
    this.isSecret = isSecret;
  }

  /** A held document bears this number; symbol, issuer and type as it calls them. */
  hold(number: number, { symbol, issuer, type }: Heading): void {
    this.#held.add(number);
    this.#highest = Math.max(this.#highest, number);
    this.symbols.add(symbol);
    count(this.#issuers, issuer);
    count(this.#types, type);
  }

  /** Whether what this body numbers is numbered here. */
  isOf = (body: Body) => shareRegister(this.register, this.body, body);

  /** Whether this number is missing, all documents being counted, and not yet said to be cited. */
  lacks = (number: number) => number < this.#highest && !this.#held.has(number) && !this.#cited.has(number);

  cite = (number: number) => this.#cited.add(number);

  /** What is missing of it; null where nothing is, or where one paper alone is held and nothing else is cited. */
  gap(): Gap | null {
    const held = believed([...this.#held].sort((a, b) => a - b));
    const highest = held.at(-1) ?? 0;
    const cited = [...this.#cited].filter((number) => number < highest);
    if (held.length === highest || (held.length < 2 && cited.length === 0)) return null;
    return {
      issuer: mostSaid(this.#issuers),
      type: this.#typeName(),
      period: this.register.period,
      held: held.length,
      highest,
      missing: between(held),
      cited: cited.sort((a, b) => a - b),
    };
  }

  #typeName(): string {
    const name = this.register.typeKey === "luat" ? "Luật" : mostSaid(this.#types);
    const isRule = this.register.hasYear && RULES_AND_OTHERS.has(this.register.typeKey);
    return `${name}${isRule ? " quy phạm pháp luật" : ""}${this.isSecret ? " mật" : ""}`;
  }
}

/** Types of which there are rules, with their year inside, and single decisions, without. */
const RULES_AND_OTHERS: ReadonlySet<string> = new Set(["quyet dinh", "nghi quyet", "chi thi"]);

/**
 * Numbers in order up to where a misread one stands alone: more than four times as high as the one before it and a
 * hundred above, with ten held before for each from there on.
 */
export function believed(numbers: readonly number[]): readonly number[] {
  const end = numbers.findIndex((number, at) => {
    const before = numbers[at - 1] ?? 0;
    const isFar = number > FAR_TIMES * before && number >= before + FAR;
    return isFar && at >= ALONE * (numbers.length - at);
  });
  return end <= 0 ? numbers : numbers.slice(0, end);
}

const FAR_TIMES = 4;
const FAR = 100;
const ALONE = 10;

/** The runs of numbers from 1 on that are none of these. */
function between(numbers: readonly number[]): [first: number, last: number][] {
  return numbers.flatMap((number, at): [number, number][] => {
    const first = (numbers[at - 1] ?? 0) + 1;
    return first < number ? [[first, number - 1]] : [];
  });
}

function count(times: Map<string, number>, said: string): void {
  times.set(said, (times.get(said) ?? 0) + 1);
}

/** The first in the alphabet of those said most often. */
function mostSaid(times: ReadonlyMap<string, number>): string {
  const [[most] = [""]] = [...times].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return most;
}
