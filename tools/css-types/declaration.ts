/*
 * What TypeScript is told of one CSS module: its default export has these classes and no others.
 */

/** The text of the declaration. Names are quoted, for a class may have a hyphen. */
export function declarationOf(names: string[]): string {
  const members = names.map((name) => `  readonly ${JSON.stringify(name)}: string;\n`);
  return `declare const styles: {\n${members.join('')}};\nexport default styles;\n`;
}
