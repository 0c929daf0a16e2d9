import { execFileSync } from 'node:child_process';

/** Builds the product once before the tests, so that those that run the real program never see an old one. */
export default function buildOnce(): void {
  execFileSync(process.execPath, ['src/build/build.mjs'], { stdio: 'inherit' });
}
