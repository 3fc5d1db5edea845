import { Command } from 'commander';
import type { CliCommand, Terminal } from './cli-command';
import { cliCommands } from './commands/registry.generated';

const terminal: Terminal = {
  out: (text) => void process.stdout.write(`${text}\n`),
  tell: (text) => void process.stderr.write(`${text}\n`),
  readInput: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('utf8');
  },
};

function addCommand(program: Command, row: CliCommand): void {
  const [first = '', second] = row.name.split(' ');
  const group = second === undefined ? program : findOrAddGroup(program, first);
  const command = row.configure(group.command(second ?? first).description(row.summary));
  command.action(async () => {
    const options = row.options.safeParse(command.opts());
    if (!options.success) return failWith('These options do not fit together.');
    const failure = await row.run({ options: options.data, positional: command.args, terminal });
    if (failure) failWith(failure.path ? `${failure.path}: ${failure.message}` : failure.message);
  });
}

function findOrAddGroup(program: Command, name: string): Command {
  return program.commands.find((command) => command.name() === name) ?? program.command(name);
}

/** One sentence on stderr; the process ends by itself with a non-zero code once its output is written. */
function failWith(sentence: string): void {
  terminal.tell(sentence);
  process.exitCode = 1;
}

const program = new Command('goalpost').description('What was agreed with a client, shown where people already work.');
for (const row of Object.values(cliCommands)) addCommand(program, row);
try {
  await program.parseAsync();
} catch (error) {
  failWith(error instanceof Error ? error.message : String(error));
}
