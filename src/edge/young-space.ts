import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/**
 * Keeps V8's space for new objects from growing further once it is large enough. Left alone it grows with the memory
 * of the machine, to more than a hundred megabytes where there is much, and a long load fills what it is given.
 * V8 reads this flag whenever it is about to grow that space, so it counts at once.
 */
export function keepYoungSpaceSmall(): void {
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
  if (young && young.space_size >= ENOUGH) setFlagsFromString("--semi-space-growth-factor=1");
}

/** More makes a load no faster. */
const ENOUGH = 8 * 2 ** 20;
