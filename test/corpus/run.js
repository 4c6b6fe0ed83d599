// npm run corpus -- OUT N --seed S: writes N texts into OUT/texts, and beside them what is true of them.
import { bundled } from "./bundled.js";

await import(await bundled("write"));
