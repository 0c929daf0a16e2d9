import type { SharedCopy } from '../../domain/sharing/shared-copy.ts';
import type { Format, Layout } from '../../domain/words.ts';

/** A copy in one of the formats; what a format needs loads only when it is asked for. */
export const renderCopy = async (
  copy: SharedCopy,
  format: Format,
  layout: Layout,
): Promise<string | Uint8Array> => {
  switch (format) {
    case 'md':
      return (await import('./markdown.ts')).renderMarkdown(copy, layout);
    case 'html':
      return (await import('./html.ts')).renderHtml(copy, layout);
    case 'docx':
      return (await import('./docx.ts')).renderDocx(copy, layout);
    case 'json':
      return (await import('./json.ts')).renderJson(copy, layout);
  }
};
