import i18next from 'i18next';
import { ApiProblem, csrfHeader } from '../api/client.js';

const ADDRESS = '/api/v1/imports/files';

export interface Uploaded {
  readonly id: string;
}

export interface Upload {
  /** The file as it was received, or an `ApiProblem`; status 0 when the server could not be reached. */
  readonly done: Promise<Uploaded>;
  readonly cancel: () => void;
}

/** Sends a file as it lies there. `fetch` does not tell how much has been sent, so this is an XMLHttpRequest. */
export function uploadFile(file: File, onSent: (bytes: number) => void): Upload {
  const request = new XMLHttpRequest();
  const done = new Promise<Uploaded>((resolve, reject) => {
    const unreachable = () => reject(new ApiProblem(0, 'UNREACHABLE', '', null));
    request.upload.addEventListener('progress', ({ loaded }) => onSent(loaded));
    request.addEventListener('error', unreachable);
    request.addEventListener('abort', () => reject(new ApiProblem(0, 'CANCELLED', '', null)));
    request.addEventListener('load', () => {
      const body = parsed(request.responseText);
      if (request.status === 201 && typeof body['id'] === 'string') resolve({ id: body['id'] });
      else reject(problemOf(request.status, body));
    });
  });
  request.open('POST', `${ADDRESS}?name=${encodeURIComponent(file.name)}`);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  request.setRequestHeader('Accept-Language', i18next.language);
  for (const [name, value] of Object.entries(csrfHeader())) request.setRequestHeader(name, value);
  request.send(file);
  return { done, cancel: () => request.abort() };
}

function parsed(text: string): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  } catch {
    // A proxy in between may answer with a page of its own.
    return {};
  }
}

function problemOf(status: number, body: Record<string, unknown>): ApiProblem {
  const text = (name: string) => (typeof body[name] === 'string' ? body[name] : '');
  return new ApiProblem(status, text('code') || 'UNKNOWN', text('title'), text('detail') || null);
}
