// Writes what editors complete tags and styles with, from the manifest and the declarations: custom data for VS Code,
// web-types for JetBrains.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cssData } from './custom-data/css-data.mjs';
import { elementsIn } from './custom-data/elements.mjs';
import { htmlData } from './custom-data/html-data.mjs';
import { valuesIn } from './custom-data/values.mjs';
import { webTypes } from './custom-data/web-types.mjs';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const about = JSON.parse(readFileSync('package.json', 'utf8'));
const presets = readdirSync('src/ledgers').flatMap((file) => /^(.+)\.json$/.exec(file)?.[1] ?? []);
const elements = elementsIn(manifest, { valuesOf: valuesIn(manifest), presets });

const write = (file, content) => writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
write('dist/vscode.html-custom-data.json', htmlData(elements, about));
write('dist/vscode.css-custom-data.json', cssData(elements, about));
write('dist/web-types.json', webTypes(elements, about));
