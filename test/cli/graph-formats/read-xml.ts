import { SaxesParser } from "saxes";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  /** Of its own, without that of its children. */
  text: string;
}

/** The root of a well-formed document with namespaces; throws where it is none. */
export function readXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: Element[] = [{ name: "", attributes: {}, children: [], text: "" }];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element: Element = { name, attributes: Object.fromEntries(values), children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (words) => {
    open.at(-1)!.text += words;
  });
  parser.write(text).close();
  return open[0]!.children[0]!;
}

/** An element and all below it. */
export const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)];

export const named = (element: Element, name: string): Element[] =>
  all(element).filter((one) => one.name === name);

/** What XML 1.0 cannot hold is written as it is shown; all the rest comes back. */
export const asXml = (text: string) =>
  Array.from(text.toWellFormed(), (sign) => (isPossible(sign) ? sign : `\\x${hex(sign)}`)).join("");

const isPossible = (sign: string) =>
  (sign >= " " || "\t\n\r".includes(sign)) && sign !== "\ufffe" && sign !== "\uffff";

const hex = (sign: string) => sign.charCodeAt(0).toString(16).padStart(2, "0");
