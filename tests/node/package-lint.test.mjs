// The archive before the eyes of publint and arethetypeswrong. Needs `npm run build` before it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { frameworksOf, modulesOf, packed } from './packed.mjs';

const { tarball, about, remove } = packed();
after(remove);

const attw = join(
  dirname(createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json')),
  'dist/index.js',
);

describe('The archive', () => {
  it('gives publint nothing to say, suggestions included', async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(tarball);
    const archive = buffer.slice(byteOffset, byteOffset + byteLength);
    const { messages, pkg } = await publint({ pack: { tarball: archive }, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types for every module, for Node and for bundlers', () => {
    // The package is modules only: what CommonJS and the resolution of old Node meet is left out by the profile.
    const args = [attw, tarball, '--profile', 'esm-only', '--format', 'json'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    assert.equal(status, 0, stdout.slice(-2000) + stderr);
    const { entrypoints } = JSON.parse(stdout).analysis;
    const modules = [...modulesOf(about), ...frameworksOf(about)];
    assert.ok(modules.length >= 11);
    for (const { subpath, types } of modules) {
      for (const resolution of ['node16-esm', 'bundler']) {
        const found = entrypoints[subpath].resolutions[resolution].resolution;
        assert.equal(found?.isTypeScript, true, `${subpath}, ${resolution}`);
        assert.ok(found.fileName.endsWith(types.slice(1)), found.fileName);
      }
    }
  });
});
