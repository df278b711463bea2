// Writes what the frameworks' template checkers are told of the tags, from the manifest: types for React, Vue and Svelte,
// and directives for Angular, which knows a tag's inputs by nothing else.
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { angularDirectives } from './frameworks/angular.mjs';
import { compile } from './frameworks/compile.mjs';
import { elementTypes } from './frameworks/element-types.mjs';
import { tagsIn } from './frameworks/tags.mjs';

const folder = 'dist/frameworks';
const tags = tagsIn(JSON.parse(readFileSync('custom-elements.json', 'utf8')));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const framework of ['react', 'svelte', 'vue'])
  cpSync(`tools/frameworks/${framework}.d.ts`, `${folder}/${framework}.d.ts`);
// Both name what the classes have: where the manifest says something else, they do not compile.
compile({
  [`${folder}/elements.ts`]: elementTypes(tags),
  [`${folder}/angular.ts`]: angularDirectives(tags),
});
rmSync(`${folder}/elements.js`);
