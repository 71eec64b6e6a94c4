import { spawnSync } from 'node:child_process';

/** Runs a command with its output shown. Gives back whether it ended well. */
export function ran(command, args, env = {}) {
  console.log(`> ${command} ${args.join(' ')}`);
  const onWindows = process.platform === 'win32'; // npm and npx are .cmd files there
  return spawnSync(command, args, { stdio: 'inherit', shell: onWindows, env: { ...process.env, ...env } }).status === 0;
}

/** Ends the process with a message that says what to do. */
export function stop(message) {
  console.error(message);
  process.exit(1);
}
