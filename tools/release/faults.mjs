// What stands between a working copy and a release of it.

/**
 * @param {{
 *   about: { version: string, private?: boolean, repository?: unknown },
 *   lock: { version: string },
 *   changelog: string,
 *   changes: string,
 *   tags: string[],
 * }} copy `changes` as git tells them, `tags` of the commit that is checked out
 * @returns {string[]} each with its remedy
 */
export function releaseFaults({ about, lock, changelog, changes, tags }) {
  const { version } = about;
  const heading = `## [${version}] - `;
  const dated = changelog
    .split('\n')
    .some((line) => line.startsWith(heading) && /^\d{4}-\d{2}-\d{2}$/.test(line.slice(heading.length)));
  const faults = [
    [changes !== '', `The tree is not clean:\n${changes}\nCommit or remove that.`],
    [!dated, `CHANGELOG.md has no heading "${heading}<date>". Write it above what is released.`],
    [!tags.includes(`v${version}`), `The commit has no tag v${version}. Set it: git tag v${version}`],
    [
      lock.version !== version,
      `package-lock.json says ${lock.version}. Run \`npm install --package-lock-only\`.`,
    ],
    [
      !about.repository,
      'package.json has no `repository`. A provenance is only accepted for the repository that is named there.',
    ],
    [about.private === true, 'package.json is `private`.'],
  ];
  return faults.filter(([found]) => found).map(([, fault]) => fault);
}
