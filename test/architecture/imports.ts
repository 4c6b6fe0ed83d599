import { parseSync, Visitor } from "rolldown/utils";

/** What stands for an import that no reader of the source can follow: `import(name)`. */
export const UNREADABLE = "(a computed name)";

/** All that a TypeScript source imports: static, re-exported, dynamic, required, types included. */
export function importsOf(file: string, source: string): string[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: string[] = [];
  const keep = (name: Name) => found.push(name?.type === "Literal" ? String(name.value) : UNREADABLE);
  new Visitor({
    ImportDeclaration: (node) => keep(node.source),
    ExportAllDeclaration: (node) => keep(node.source),
    ExportNamedDeclaration: (node) => node.source && keep(node.source),
    ImportExpression: (node) => keep(node.source),
    TSImportType: (node) => keep(node.source),
    TSExternalModuleReference: (node) => keep(node.expression),
    CallExpression: (node) => isRequire(node.callee) && keep(node.arguments[0]),
  }).visit(program);
  return found;
}

type Name = { readonly type: string; readonly value?: unknown } | undefined;

const isRequire = (callee: { readonly type: string; readonly name?: unknown }) =>
  callee.type === "Identifier" && callee.name === "require";
