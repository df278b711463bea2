// Compiles with Angular's compiler. A directive comes out as libraries are published: in part, for the Angular of the
// project to finish.
import { rmSync, writeFileSync } from 'node:fs';
import { exitCodeFromResult, formatDiagnostics, performCompilation } from '@angular/compiler-cli';
import ts from 'typescript';

/** @type {import('@angular/compiler-cli').AngularCompilerOptions} */
const options = {
  compilationMode: 'partial',
  strictTemplates: true,
  declaration: true,
  module: ts.ModuleKind.ES2022,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  skipLibCheck: true,
  strict: true,
  types: [],
};

/** @param {Record<string, string>} sources files and what is in them; beside them stands what they become */
export function compile(sources) {
  for (const [file, text] of Object.entries(sources)) writeFileSync(file, text);
  const { diagnostics } = performCompilation({ rootNames: Object.keys(sources), options });
  for (const file of Object.keys(sources)) rmSync(file);
  if (exitCodeFromResult(diagnostics) === 0) return;
  console.error(formatDiagnostics(diagnostics));
  process.exit(1);
}
