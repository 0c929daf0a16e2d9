import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

/** A program of a test as one file of JavaScript that Node can run; packages in `external` are looked up at run time. */
export const bundled = async (entry: URL, external: readonly string[] = []): Promise<string> => {
  const { output } = await build({
    input: fileURLToPath(entry),
    platform: 'node',
    external: [...external],
    write: false,
    output: { codeSplitting: false },
  });
  return output[0].code;
};
