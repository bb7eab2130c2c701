import { commands } from './instruments/index.ts'

/**
 * `npm run instruments -- COMMAND …`: what a survey designer does from a terminal.
 *
 * Exit codes: 0 done; 1 done, and something was found or refused; 2 asked in a way that means nothing.
 */
const [name = 'help', ...given] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name as keyof typeof commands] : undefined

if (command === undefined) {
  const help = name === 'help' || name === '--help'
  const lines = [
    ...(help ? [] : [`There is no command “${name}”.`, '']),
    'npm run instruments -- COMMAND',
    '',
    ...Object.values(commands).flatMap(({ usage, does }) => [`  ${usage}`, `      ${does}`]),
  ]
  ;(help ? console.log : console.error)(lines.join('\n'))
  process.exitCode = help ? 0 : 2
} else {
  const done = await command.run(given)
  if (done.lines.length > 0) (done.exitCode === 2 ? console.error : console.log)(done.lines.join('\n'))
  if (done.exitCode === 2) console.error(`\nUsage: npm run instruments -- ${command.usage}`)
  process.exitCode = done.exitCode
}
