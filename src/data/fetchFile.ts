/** One file of the site's data, checked. */
import { KEPT_COPY } from '../offline';
import { DATA_FOLDER, FormatError } from '../story';
import { DataError } from './failure';
import { noteKeptCopy } from './keptCopy';

const NOT_FOUND = [404, 410];

/**
 * @param name inside the folder of data, escaped for an address
 * @param read turns JSON into what is wanted
 * @throws DataError
 */
export async function fetchFile<T>(name: string, read: (json: unknown) => T, signal: AbortSignal): Promise<T> {
  const response = await request(`${import.meta.env.BASE_URL}${DATA_FOLDER}/${name}`, name, signal);
  try {
    return read(await response.json());
  } catch (error) {
    if (signal.aborted || error instanceof DataError) throw error;
    if (error instanceof FormatError || error instanceof SyntaxError) {
      throw new DataError('malformed', `${name}: ${error.message}`, { cause: error });
    }
    throw new DataError('network', `${name}: ${String(error)}`, { cause: error });
  }
}

async function request(address: string, name: string, signal: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, { signal, headers: { Accept: 'application/json' } });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new DataError(navigator.onLine ? 'network' : 'offline', `${name}: ${String(error)}`, { cause: error });
  }
  if (response.headers.has(KEPT_COPY)) noteKeptCopy();
  // Some hosts answer with the page itself where there is no such file.
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
  if (NOT_FOUND.includes(response.status) || (response.ok && isPage)) {
    throw new DataError('not-found', `${name}: not found`);
  }
  if (!response.ok) throw new DataError('network', `${name}: status ${response.status}`);
  return response;
}
