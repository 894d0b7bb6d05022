import { type ASTNode, parse, visit } from 'graphql';
import ts from 'typescript';
import type { Jurisdiction } from '../../jurisdictions/jurisdiction.ts';

/** Bodies, places and peoples of the countries, which no country's own data spells. */
const OTHER_NAMES = ['OFII', 'ANAEM', 'ANPE', 'CRI', 'CPAS', 'FOREM', 'INL'];
const OTHER_STEMS = ['wallon', 'luxemb', 'français', 'belgi'];

/** How a country shows in code. */
export interface Marks {
  /** Whole words as they are spelled: `LU`, `LU` in `LU_CAI` and in `LU-LANG-3`, `OFII`. */
  readonly words: RegExp;
  /** Parts of words, whatever their case: `luxembourg`, `isFrance`, `Europe/Paris`, `lu-cai`. */
  readonly parts: RegExp;
  /** Beginnings of type names: `Lu` in `LuCai`. */
  readonly prefixes: RegExp;
}

/** The marks of these countries, from what they say of themselves; `folders` are the names of their folders. */
export function marksOf(jurisdictions: readonly Jurisdiction[], folders: readonly string[]): Marks {
  const codes = jurisdictions.map(({ code }) => code);
  const rules = jurisdictions.flatMap(({ law }) => Object.keys(law)).map((id) => id.replace(/-.*/, ''));
  const words = [...codes, ...codes.flatMap((code) => code.split('_')), ...rules, ...OTHER_NAMES];
  const names = jurisdictions.flatMap(({ name }) => Object.values(name));
  const parts = [...names, ...jurisdictions.map(({ timeZone }) => timeZone), ...folders, ...OTHER_STEMS];
  return {
    words: new RegExp(`(?<![A-Za-z0-9])(${anyOf(words)})(?![A-Za-z0-9])`),
    parts: new RegExp(`(${anyOf(parts)})`, 'i'),
    prefixes: new RegExp(`(?<![A-Za-z0-9])(${anyOf(codes.map(pascal))})(?=[A-Z])`),
  };
}

/** `path:line: text` of every name and literal in a file that names a country. Comments and descriptions may. */
export function countriesNamed(path: string, source: string, marks: Marks): readonly string[] {
  const pieces = path.endsWith('.graphql') ? piecesOfSdl(source) : piecesOfCode(path, source);
  return [{ line: 0, text: path }, ...pieces]
    .filter(({ text }) => Object.values(marks).some((mark: RegExp) => mark.test(text)))
    .map(({ line, text }) => (line === 0 ? `${path}: the file's own name` : `${path}:${line}: ${text}`));
}

interface Piece {
  readonly line: number;
  readonly text: string;
}

function piecesOfCode(path: string, source: string): readonly Piece[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest);
  const pieces: Piece[] = [];
  function walk(node: ts.Node): void {
    if (
      ts.isIdentifier(node) ||
      ts.isPrivateIdentifier(node) ||
      ts.isLiteralExpression(node) ||
      isTemplatePart(node)
    )
      pieces.push({
        line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
        text: node.text,
      });
    ts.forEachChild(node, walk);
  }
  walk(file);
  return pieces;
}

function isTemplatePart(node: ts.Node): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail {
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

function piecesOfSdl(source: string): readonly Piece[] {
  const pieces: Piece[] = [];
  function add(node: ASTNode, text: string): void {
    pieces.push({ line: node.loc?.startToken.line ?? 1, text });
  }
  visit(parse(source), {
    // The language of that code, not the country.
    EnumTypeDefinition: (node) => (node.name.value === 'Language' ? false : undefined),
    Name: (node) => add(node, node.value),
    StringValue: (node, key) => (key === 'description' ? undefined : add(node, node.value)),
    EnumValue: (node) => add(node, node.value),
  });
  return pieces;
}

function pascal(code: string): string {
  return code
    .split('_')
    .map((part) => part.slice(0, 1) + part.slice(1).toLowerCase())
    .join('');
}

/** The longest first, so that a finding is read whole. */
function anyOf(words: readonly string[]): string {
  return [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
}
