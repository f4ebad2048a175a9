import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { parse } from 'csv-parse/sync';
import { gunzipSync, inflateSync, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { DomUtils, parseDocument } from 'htmlparser2';
import { turtleQuads } from '../linkedData.ts';

/** Every text that a reader of a file's format gets out of it, in order; an archive is read file by file. */
export async function formatStrings(file: string, bytes: Uint8Array): Promise<string[]> {
  const text = () => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  switch (path.extname(file)) {
    case '.csv':
      return parse(text(), { bom: true, relax_column_count: true }).flat();
    case '.json':
    case '.jsonld':
      return jsonStrings(JSON.parse(text()));
    case '.ttl':
      return turtleQuads(text()).flatMap(({ subject, predicate, object }) => [subject.value, predicate.value, object.value]);
    case '.svg':
    case '.xml':
      return markupStrings(text(), true);
    case '.html':
      return markupStrings(text(), false);
    case '.xlsx':
      return (await readXlsx(bytes)).sheets.flatMap(({ name, rows }) => [
        name,
        ...rows.flat().map((cell) => (cell instanceof Date ? cell.toISOString() : String(cell ?? ''))),
      ]);
    case '.zip':
      return (
        await Promise.all(Object.entries(unzipSync(bytes)).map(async ([name, content]) => [name, ...(await formatStrings(name, content))]))
      ).flat();
    case '.js':
      return scriptStrings(text());
    default:
      return [new TextDecoder().decode(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes)];
  }
}

/** A script of the site's own code, or what a script of data says when it is run where there is nothing to call. */
function scriptStrings(code: string): string[] {
  if (!/^(?:globalThis\.|\(self\.)/.test(code)) return [code];
  const world: Record<string, unknown> = {};
  world['self'] = world;
  runInNewContext(code, world);
  delete world['self'];
  return jsonStrings(world).flatMap((text) =>
    /^[A-Za-z0-9+/=]{40,}$/.test(text)
      ? jsonStrings(JSON.parse(new TextDecoder().decode(inflateSync(Buffer.from(text, 'base64')))))
      : [text],
  );
}

function jsonStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => [...(Array.isArray(value) ? [] : [key]), ...jsonStrings(each)]);
}

type Node = ReturnType<typeof parseDocument>['children'][number];

/** Texts and attributes of XML or HTML; JSON in a script is read as JSON, and all text together comes last. */
function markupStrings(source: string, xmlMode: boolean): string[] {
  const read = (nodes: readonly Node[]): string[] => {
    const own = nodes.map((node) => ('data' in node && !('name' in node) ? node.data : '')).join('');
    const inner = nodes.flatMap((node): string[] => {
      if (!('attribs' in node)) return [];
      const data =
        node.attribs['type'] === 'application/ld+json'
          ? node.children.map((child) => ('data' in child ? child.data : '')).join('')
          : undefined;
      return [...Object.values(node.attribs), ...(data === undefined ? read(node.children) : jsonStrings(JSON.parse(data)))];
    });
    return [...(own.trim() === '' ? [] : [own]), ...inner];
  };
  const document = parseDocument(source, { xmlMode, decodeEntities: true });
  return [...read(document.children), DomUtils.textContent(document)];
}
