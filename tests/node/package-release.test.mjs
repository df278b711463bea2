// The rehearsal of a release, in a repository of its own with a package of three files.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { releaseFaults } from '../../tools/release/faults.mjs';

const script = fileURLToPath(new URL('../../tools/release.mjs', import.meta.url));
const about = { name: 'example', version: '1.2.3', repository: 'example/example', files: ['dist'] };
const changelog = '# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-12-01\n';

describe('What stands between a copy and a release', () => {
  const ready = { about, lock: { version: '1.2.3' }, changelog, changes: '', tags: ['v1.2.3'] };
  const wrong = {
    'a file that is not committed': [{ changes: '?? a' }, /not clean/],
    'no heading': [{ changelog: '## [Unreleased]\n\n### 1.2.3, in preparation' }, /## \[1\.2\.3\] - <date>/],
    'a heading without a date': [{ changelog: '## [1.2.3]' }, /heading/],
    'the heading of another version': [{ changelog: '## [1.2.30] - 2026-12-01' }, /heading/],
    'no tag': [{ tags: [''] }, /git tag v1\.2\.3/],
    'the tag of another version': [{ tags: ['v1.2.4'] }, /git tag v1\.2\.3/],
    'another version in the lock': [{ lock: { version: '1.2.2' } }, /package-lock\.json says 1\.2\.2/],
    'no repository': [{ about: { ...about, repository: undefined } }, /`repository`/],
    'a private package': [{ about: { ...about, private: true } }, /private/],
  };

  it('is nothing, where all is in order', () => assert.deepEqual(releaseFaults(ready), []));

  for (const [name, [change, told]] of Object.entries(wrong)) {
    it(`is ${name}`, () => {
      const faults = releaseFaults({ ...ready, ...change });
      assert.equal(faults.length, 1);
      assert.match(faults[0], told);
    });
  }
});

describe('The rehearsal', () => {
  let copy;
  let scratch;
  const git = (...args) => execFileSync('git', args, { cwd: copy, encoding: 'utf8' });
  const write = (file, text) => {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
  };
  const rehearse = (...args) =>
    spawnSync(process.execPath, [script, ...args], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, TMPDIR: scratch, TEMP: scratch },
    });

  function commit(run = 'mkdir -p dist/cdn && printf classic > dist/cdn/pledgewatch.js') {
    write('.ci/run', `#!/bin/sh\nset -e\n${run}\necho ran\n`);
    chmodSync(join(copy, '.ci/run'), 0o755);
    git('add', '--all');
    git(
      '-c',
      'user.name=Example',
      '-c',
      'user.email=example@example.org',
      'commit',
      '--quiet',
      '--message',
      'All',
    );
    git('tag', 'v1.2.3');
  }

  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'copy-'));
    scratch = mkdtempSync(join(tmpdir(), 'scratch-'));
    git('init', '--quiet');
    write('package.json', JSON.stringify(about));
    write('package-lock.json', JSON.stringify({ version: '1.2.3' }));
    write('CHANGELOG.md', changelog);
    write('.gitignore', 'dist/\n');
  });
  afterEach(() => {
    for (const folder of [copy, scratch]) rmSync(folder, { recursive: true, force: true });
  });

  it('prints what would be published, and leaves nothing behind', () => {
    commit();
    const { status, stdout, stderr } = rehearse();
    assert.equal(status, 0, stderr);
    const classic = createHash('sha384').update('classic').digest('base64');
    for (const part of [
      'ran\n',
      'dist/cdn/pledgewatch.js\n',
      'package.json\n',
      ' sha512-',
      `sha384-${classic}`,
      'nothing is published',
    ])
      assert.ok(stdout.includes(part), `${part}: ${stdout}`);
    assert.equal(git('status', '--porcelain'), '');
    assert.deepEqual(
      readdirSync(scratch).filter((name) => name.startsWith('release-')),
      [],
    );
  });

  it('keeps the archive where it is told, with the hash that it prints', () => {
    commit();
    const { stdout } = rehearse('--out', 'dist/release');
    const archive = readFileSync(join(copy, 'dist/release/example-1.2.3.tgz'));
    assert.ok(stdout.includes(`sha512-${createHash('sha512').update(archive).digest('base64')}`));
  });

  it('checks nothing more where the copy is not in order', () => {
    commit();
    write('stray', '');
    const { status, stdout, stderr } = rehearse('--out', 'dist/release');
    assert.equal(status, 1);
    assert.match(stderr, /not clean:\n\?\? stray/);
    assert.equal(stdout, '');
    assert.equal(existsSync(join(copy, 'dist')), false);
  });

  it('packs nothing where .ci/run fails, or changes what is committed', () => {
    commit('exit 3');
    assert.match(rehearse('--out', 'dist/release').stderr, /\.ci\/run failed/);
    git('tag', '--delete', 'v1.2.3');
    commit('echo more >> CHANGELOG.md');
    assert.match(rehearse('--out', 'dist/release').stderr, /changed files[^]*CHANGELOG\.md/);
    assert.equal(existsSync(join(copy, 'dist')), false);
  });
});
