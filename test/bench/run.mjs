// `npm run bench [-- start-up|privacy]`: measures; judges nothing.
const [name = 'start-up'] = process.argv.slice(2);
const benches = { 'start-up': './start-up.mjs', privacy: './privacy.mjs' };
if (!Object.hasOwn(benches, name)) {
  process.stderr.write(`There is no bench called ${name}; there is: ${Object.keys(benches).join(', ')}\n`);
  process.exitCode = 2;
} else {
  await import(benches[name]);
}
