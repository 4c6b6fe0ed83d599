// npm run corpus:check: fills archives with 20,000 texts and holds what they say against what is true.
import { setUp } from "../../bin/setup/set-up.js";
import { bundled } from "./bundled.js";

await setUp();
await import(await bundled("check"));
