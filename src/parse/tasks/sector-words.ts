import { fold } from "../../model/text.js";
import { SECTORS } from "../../vocabulary/sectors.js";

/** Names whose blanks, commas and dashes may be any, the longest first. */
const flexible = (name: string) =>
  fold(name)
    .replace(/ va /g, " (?:va )?")
    .replace("phat trien nong thon", "(?:phat trien nong thon|ptnt)")
    // Giao thông vận tải, Xây dựng: two of a list, though they were one Sở once
    .replace(/[\s,-]+/g, / - /.test(name) && !/ và /.test(name) ? "[\\s&-]{0,9}" : "[\\s,&-]{0,9}");
const short = (form: string) => [...fold(form).replaceAll("&", "")].join("[&,.-]{0,2}");

/** The sector of a Bộ or a Sở: `Y tế`, `GD&ĐT`. */
export const SECTOR = `(?:${SECTORS.flatMap(([name, forms]) => [
  flexible(name),
  ...forms.split(" ").map(short),
])
  .sort((a, b) => b.length - a.length)
  .join("|")})\\b`;
