/** What is called by its name rather than by its number: `Luật Đất đai`. `typeKey`: the folded type. */
export const isLaw = (typeKey: string | null) => LAWS.has(typeKey ?? "");

const LAWS: ReadonlySet<string> = new Set(["luat", "bo luat", "phap lenh", "hien phap"]);
