import { unzipSync } from 'fflate';

/** Names of the files in a zip; null where its directory is missing, as in a file that was cut off. */
export function zipNames(bytes: Uint8Array): readonly string[] | null {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  } catch {
    return null;
  }
  return names.length > 0 ? names : null;
}

/**
 * The files in a zip whose names are wanted, unpacked.
 * @throws where the bytes are no zip, or one of the files is damaged.
 */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => isWanted(name) })));
}
