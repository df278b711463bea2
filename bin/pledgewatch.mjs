#!/usr/bin/env node
// The command line. Each command is a file of bin/commands: what it asks for, its help, and what it does.
import { parseArgs } from 'node:util';
import { CallError } from './call-error.mjs';
import * as check from './commands/check.mjs';
import * as snippet from './commands/snippet.mjs';

const COMMANDS = { check, snippet };

const HELP = `${Object.values(COMMANDS).map(({ usage }) => usage).join('\n')}

  pledgewatch check ledger.json            all that is wrong with a ledger, each with its place and remedy
  pledgewatch snippet pw-funding-gap       a widget to paste into a post
  pledgewatch check --help                 more of one command

Exit code: 0 done, 1 the document is wrong (each mistake with its place and remedy), 2 the call is wrong.
`;

const HELP_OPTION = { help: { type: 'boolean', short: 'h', default: false } };

/** What parseArgs makes of the arguments; a call that cannot be understood is a `CallError`. */
function understood(args, options) {
  try {
    return parseArgs({ args, options: { ...options, ...HELP_OPTION }, allowPositionals: true });
  } catch (error) {
    throw new CallError(error.message);
  }
}

async function main([name, ...args]) {
  if (name === '--help' || name === '-h') return process.stdout.write(HELP);
  if (!Object.hasOwn(COMMANDS, name ?? '')) throw new CallError(name ? `There is no command "${name}".` : 'Say which command.', HELP);
  const { options, help, run } = COMMANDS[name];
  try {
    const { values, positionals } = understood(args, options);
    if (values.help) return process.stdout.write(help);
    process.exitCode = await run(positionals, values);
  } catch (error) {
    if (error instanceof CallError) error.help ??= help;
    throw error;
  }
}

await main(process.argv.slice(2)).catch((error) => {
  if (!(error instanceof CallError)) throw error;
  console.error(`${error.message}\n\n${error.help}`);
  process.exitCode = 2;
});
