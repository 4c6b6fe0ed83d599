import { Option } from "commander";
import type { ExitCode } from "../../model/errors.js";
import { type Found, SORTS } from "../../model/query.js";
import { KINDS, STATUSES } from "../../model/record.js";
import type { Context } from "../context.js";
import type { FindOptions } from "../find-options.js";
import {
  archiveOption,
  formatOption,
  fromOption,
  gather,
  issuerOption,
  limitOption,
  type RowChoices,
  toOption,
  yearOption,
} from "../options.js";
import { cutShort, printRows, rowLimit, talk } from "../page.js";
import { readFindQuery } from "../query.js";
import { changeLabel } from "../renderers/change-label.js";
import { plainRow } from "../renderers/row.js";
import { count } from "../text/count.js";
import { type CliCommand, examples } from "./command.js";

export const find: CliCommand = {
  declare: (command) =>
    command
      .summary("find documents by agency, issuer, addressee, date and words")
      .description(FIND)
      .argument("[word...]", 'words of the text; a "phrase" in quotes of its own, prefix*')
      .option("--agency <name>", "names this agency in any role, or a group it belongs to")
      .addOption(issuerOption())
      .option("--addressee <name>", "addressed to it (Kính gửi)")
      .option("--recipient <name>", "sent to it (Nơi nhận)")
      .option("--tasked <name>", "gives it work")
      .option("--direct", "by name only, not through a group such as Các sở, ban, ngành")
      .option("--exact-name", "not by the names it had before or after a merger, a split or a new name")
      .option("--within", "also agencies whose name contains these words")
      .addOption(fromOption())
      .addOption(toOption())
      .option("--undated", "documents without a date; with a range, those beside the ones in it")
      .option("--number <number>", "bears this number")
      .option("--type <type>", "of this type: công văn, chỉ thị, QĐ …")
      .option("--subject <words>", "has these words in its subject (may be repeated)", gather)
      .option("--signer <name>", "signed by this person")
      .option("--cites <ref>", "cites this document")
      .addOption(yearOption("the year of the document that --cites names"))
      .option("--replaced", "another paper replaces it, or a part of it")
      .option("--amended", "another paper amends it, or a part of it")
      .addOption(new Option("--kind <kind>", "of this kind").choices(KINDS))
      .addOption(new Option("--status <status>", "of this status").choices(STATUSES))
      .option("--not <word>", "does not have this word (may be repeated)", gather)
      .option("--added-since <when>", "brought in by this run (12, run:12) or a later one, or since this day")
      .option("--missing", "whose file is gone from its folder")
      .addOption(new Option("--sort <order>", "relevance where words are asked, else date").choices(SORTS))
      .addOption(limitOption())
      .addOption(formatOption())
      .addOption(archiveOption())
      .addHelpText(
        "after",
        examples(
          'dispatch find --agency "Sở Y tế" --from 2021',
          `dispatch find '"cách ly"' covid* --type "công văn"`,
        ),
      ),
  run: runFind,
};

const FIND = `\
Find documents. All filters join with AND. Case and Vietnamese marks do not matter ("so y te" finds \
"Sở Y tế"); an agency is found under its earlier and later names too; where words are typed with marks, texts that have them exactly come first.`;

async function runFind(
  context: Context,
  words: string[],
  typed: FindOptions & RowChoices,
): Promise<ExitCode> {
  const query = await readFindQuery(words, typed, rowLimit(typed, context), context.dayBegins);
  const { archive } = await context.openArchive(typed.archive ?? null, "read");
  try {
    const found = await archive.find(query);
    await printRows(found.rows.map(plainRow), typed.format, context);
    talk(context, summaryOf(found, typed), found.total > 0);
    return found.total === 0 ? 1 : 0;
  } finally {
    await archive.close();
  }
}

function summaryOf(found: Found, typed: FindOptions & RowChoices): string[] {
  if (found.total === 0) {
    const mayBeLonger = wasAgencyAsked(typed) && !typed.within;
    return [
      "Nothing found.",
      ...(mayBeLonger ? ["--within also takes agencies whose name has more words."] : []),
    ];
  }
  const shown = found.rows.length;
  return [
    `${found.total} found${byWhat(found, typed)}`,
    ...cutShort(shown, found.total),
    ...agencyLine(found),
    ...changeLines(found),
  ];
}

/**
 * `: 2 by name, 2 by group alone (--direct leaves those out)`, with what was met by a name of another time; nothing
 * where all was met by name.
 */
function byWhat({ total, byGroupAlone, byOtherName }: Found, typed: FindOptions): string {
  if (byGroupAlone + byOtherName === 0 || !wasAgencyAsked(typed)) return "";
  const ways = [
    `${total - byGroupAlone - byOtherName} by name`,
    ...(byOtherName > 0 ? [`${byOtherName} by earlier or later names (--exact-name leaves those out)`] : []),
    ...(byGroupAlone > 0 ? [`${byGroupAlone} by group alone (--direct leaves those out)`] : []),
  ];
  return `: ${ways.join(", ")}`;
}

const wasAgencyAsked = ({ agency, issuer, addressee, recipient, tasked }: FindOptions) =>
  [agency, issuer, addressee, recipient, tasked].some((name) => name !== undefined);

/** How many agencies a line names before it stops. */
const NAMED = 5;

function agencyLine({ agencies }: Found): string[] {
  if (agencies.length < 2) return [];
  const named = agencies.slice(0, NAMED).map(({ name, documents }) => `${name} (${documents})`);
  const more = agencies.length > NAMED ? [`${agencies.length - NAMED} more`] : [];
  return [`${count(agencies.length, "agency", "agencies")}: ${[...named, ...more].join(", ")}`];
}

/** What became of the names that were met, as many lines as changes. */
const changeLines = ({ changes }: Found): string[] => changes.map(changeLabel);
