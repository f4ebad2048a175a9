import type { SearchDataName } from '../index/searchFiles.ts';

/** Loads a data script once and gives what it left; rejects where the host does not give it out. */
export async function loadData(url: URL, name: SearchDataName): Promise<unknown> {
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url.href;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`${url.pathname} could not be loaded`));
    };
    document.head.append(script);
  });
  const data = globalThis.hirakuData?.[name];
  if (data === undefined) throw new Error(`${url.pathname} left nothing`);
  return data;
}
