/** A file as the body of a request, byte for byte. */
export function fileBody(file: File) {
  return {
    // The generated type says text, since OpenAPI has no other word for bytes.
    body: file as unknown as string,
    bodySerializer: (body: unknown) => body as Blob,
    headers: { 'Content-Type': 'application/octet-stream' },
  };
}
