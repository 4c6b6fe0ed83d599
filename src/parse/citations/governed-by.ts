import type { Page } from "../page/page.js";
import { endsParagraph, opensClause, opensItemless } from "./clause.js";
import { isLeading, isNominal } from "./cue-place.js";
import { type Governing, type Heading, UNGOVERNED } from "./governing.js";
import { headingAtColon, headingAtLine } from "./heading.js";
import type { Mention } from "./mention.js";
import type { Token, TokenKind } from "./token.js";

/** How one token changes what governs. */
export function governedBy(
  state: Governing,
  token: Token,
  following: Token | undefined,
  page: Page,
): Governing {
  switch (token.kind) {
    case "cue":
      return isAttachedPart(state, token) ? issuedWith(state, token, page) : cued(state, token);
    case "type":
      return state.beforeRule === null && state.cue !== null ? { ...state, beforeRule: state.cue } : state;
    case "comma":
      return state.cue !== null && opensClause(page, token)
        ? { ...state, cue: null, amending: false }
        : state;
    case "verb":
      return state.cue !== null && token.name === "ends" && isNominal(page, state)
        ? { ...state, cue: null }
        : state;
    case "this":
      return state.cue === "mentions" && state.under !== null
        ? { ...state, cue: state.under, under: null }
        : state;
    case "stop":
      return ungoverned(state.heading);
    case "line":
      return endsParagraph(page, token)
        ? ungoverned(headingAtLine(page, token, state))
        : { ...state, beforeRule: null };
    case "colon":
      return headingAtColon(page, token, state);
    case "semicolon":
      return { ...ungoverned(state.heading), cue: state.listCue, listCue: state.listCue };
    case "open":
      return { ...state, outside: state };
    case "close":
      return state.outside === null ? state : { ...state.outside, inItem: state.inItem };
    case "has":
      return following && NAMED.has(following.kind) ? { ...state, cue: null, part: false } : state;
    case "point":
      return { ...state, part: true, beforeRule: null };
    case "issued-with":
      return issuedWith(state, token, page);
    case "amended":
      return { ...state, amending: true };
    default:
      return state;
  }
}

const NAMED = new Set<TokenKind>(["type", "law", "short", "number"]);

const ungoverned = (heading: Heading | null): Governing =>
  heading === null ? UNGOVERNED : { ...UNGOVERNED, heading };

/** A word governs from now on; the first of an item also governs the items after it. */
function cued(state: Governing, { relation, start }: Token): Governing {
  if (state.amending && relation === "mentions") return state;
  return {
    ...state,
    cue: relation,
    under: relation === "mentions" ? state.cue : null,
    cueStart: start,
    listCue: state.inItem ? state.listCue : relation,
    part: state.part && state.cue === relation,
    issuedWith: false,
    amending: false,
  };
}

/** `ban hành kèm theo` is no cue: what governed the rule that was issued governs what it was issued with. */
function issuedWith(state: Governing, { start }: Token, page: Page): Governing {
  const { text, folded } = page;
  const capital = /[BK]/.test(text.charAt(start));
  if (capital && /\(\s{0,9}$/.test(folded.slice(Math.max(0, start - 10), start)) && !isLeading(page, state)) {
    return { ...state, cue: "attaches" };
  }
  const weak = state.cue === "mentions" && state.listCue === "basis";
  const cue = state.beforeRule ?? (weak ? "basis" : state.cue);
  return { ...state, cue, issuedWith: capital };
}

/** `Phụ lục 4 kèm theo Thông tư số …`: the part goes with it, nothing is sent along. */
const isAttachedPart = (state: Governing, { relation }: Token) => relation === "attaches" && state.part;

/** After a citation: a subject with a verb of its own begins a new clause. */
export function afterMention(
  state: Governing,
  page: Page,
  mention: Mention,
  following: Token | undefined,
): Governing {
  const next = { ...state, inItem: true, part: false, issuedWith: false, beforeRule: null };
  const breaks = following?.kind === "comma" && following.start - mention.end < 200;
  return breaks && opensItemless(page, following) ? { ...next, cue: null, amending: false } : next;
}
