import type { PartialDate } from "../../../model/partial-date.js";
import { isLaw } from "../laws.js";
import type { Mention } from "./mention.js";
import { mayBeSameDocument, yearIn } from "./same-document.js";
import type { Body } from "./sameness.js";

/** Mentions that mean one document, and what they let know of it. */
export interface MentionGroup {
  readonly numberKey: string | null;
  readonly typeKey: string | null;
  readonly titleKey: string | null;
  /** The year inside the number, or null. */
  readonly year: string | null;
  readonly date: PartialDate | null;
  readonly issuer: Mention["issuer"];
  readonly mentions: readonly Mention[];
}

/**
 * Mentions in groups, one for each document meant. A number says which only with its date and issuer: another day
 * or another body is another document. A mention that leaves these out means what the rest of its text says; else
 * the one document there is, and where there are several it stands apart. The order of mentions changes nothing.
 */
export function groupMentions(mentions: readonly Mention[]): MentionGroup[] {
  const named = Map.groupBy(mentions, nameOf);
  return [...named.values()].flatMap((ofOneName) => groupsOf(identities(completed(ofOneName))));
}

/** A name of its own for each document that is meant. */
export const keyOf = ({ numberKey, typeKey, titleKey, date, issuer }: MentionGroup): string =>
  [numberKey ?? `${typeKey} ${titleKey ?? ""}`, date, issuer && nameOfBody(issuer.body)]
    .filter(Boolean)
    .join(" ");

const nameOfBody = ({ head, level, unit, province }: Body) =>
  [head, level, unit, province].filter(Boolean).join(", ");

/** What is called by one number, or by one title, or without either by one type. */
function nameOf({ numberKey, typeKey, titleKey, date }: Mention): string {
  if (numberKey !== null) return numberKey;
  return date === null || isLaw(typeKey) ? `${typeKey} ${titleKey}` : `${typeKey}`;
}

/** A mention with what its text says elsewhere of the same document. */
interface Completed {
  readonly mention: Mention;
  readonly date: PartialDate | null;
  readonly issuer: Mention["issuer"];
}

function completed(mentions: readonly Mention[]): Completed[] {
  const byText = Map.groupBy(mentions, ({ documentId }) => documentId);
  return mentions.map((mention) => {
    const others = (byText.get(mention.documentId) as readonly Mention[]).filter((other) =>
      mayBeSameDocument(other, mention),
    );
    const date = onlyOne(others.filter((other) => length(other.date) > length(mention.date)).map(dateOf));
    const said = others.filter(({ issuer }) => issuer !== null && mention.issuer === null);
    const issuer = onlyOne(said.map((other) => bodyKey(other.issuer))) === null ? null : said[0]!.issuer;
    return { mention, date: date ?? mention.date, issuer: mention.issuer ?? issuer };
  });
}

const dateOf = ({ date }: Mention) => date;
const length = (date: PartialDate | null) => date?.length ?? 0;

/** What some say where all say one thing. */
function onlyOne<T>(some: readonly T[]): T | null {
  const [first, ...others] = some;
  return first !== undefined && others.every((other) => other === first) ? first : null;
}

/** Mentions that say the same of date and issuer. */
interface Identity {
  readonly numberKey: string | null;
  readonly typeKey: string | null;
  readonly date: PartialDate | null;
  readonly issuer: Mention["issuer"];
  readonly mentions: readonly Mention[];
}

/** What says most comes first, so that what says less can join it. */
function identities(mentions: readonly Completed[]): Identity[] {
  const same = Map.groupBy(mentions, ({ date, issuer }) => `${date ?? ""}|${bodyKey(issuer)}`);
  return [...same.entries()]
    .map(([key, [first, ...others]]) => ({
      key,
      numberKey: first!.mention.numberKey,
      typeKey: first!.mention.typeKey,
      date: first!.date,
      issuer: first!.issuer,
      mentions: [first!, ...others].map(({ mention }) => mention),
    }))
    .sort((a, b) => says(b) - says(a) || (a.key < b.key ? -1 : 1));
}

const says = ({ date, issuer }: Identity) => (date?.length ?? 0) * 2 + (issuer === null ? 0 : 1);

function bodyKey(issuer: Mention["issuer"]): string {
  if (issuer === null) return "";
  const { head, level, unit, province } = issuer.body;
  return [head, level, unit, province].join(",");
}

/** Each identity joins the one group it may mean; where it may mean none or several it begins its own. */
function groupsOf(sorted: readonly Identity[]): MentionGroup[] {
  const groups: [Identity, ...Identity[]][] = [];
  for (const identity of sorted) {
    const open = groups.filter(([founder]) => mayBeSameDocument(founder, identity));
    const [only, ...others] = NEARER.reduce((near, isNear) => {
      const nearer = near.filter(([founder]) => isNear(founder, identity));
      return nearer.length > 0 ? nearer : near;
    }, open);
    if (only !== undefined && others.length === 0) only.push(identity);
    else groups.push([identity]);
  }
  return groups.map(groupOf);
}

/** Of several groups that may be meant the nearer ones: of the same day, of a body that is known to be the same. */
const NEARER: readonly ((founder: Identity, identity: Identity) => boolean)[] = [
  (founder, { date }) => date !== null && founder.date === date,
  (founder, { issuer }) => issuer !== null && founder.issuer !== null,
  (founder, { date, issuer }) => date === null && issuer === null && says(founder) === 0,
];

function groupOf(identities: readonly [Identity, ...Identity[]]): MentionGroup {
  const mentions = identities.flatMap((identity) => identity.mentions);
  const [{ numberKey, typeKey, titleKey }] = mentions as [Mention];
  return {
    numberKey,
    typeKey,
    titleKey,
    year: yearIn(numberKey),
    date: mostSaid(identities).date,
    issuer: identities.find(({ issuer }) => issuer !== null)?.issuer ?? null,
    mentions,
  };
}

/** Of those that say as much as the first the one said most often, the earliest of equals. */
const mostSaid = (identities: readonly [Identity, ...Identity[]]) =>
  identities.reduce((most, one) =>
    length(one.date) === length(most.date) && one.mentions.length > most.mentions.length ? one : most,
  );
