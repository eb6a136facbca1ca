/** Routes of what an installation is called, looks like and sets its papers in. */
export const instanceRoutes = {
  'GET /instance': 'public',
  'PATCH /instance': 'administrator',
  'GET /instance/settings': 'administrator',
  'GET /instance/logo': 'public',
  'PUT /instance/logo': 'administrator',
  'DELETE /instance/logo': 'administrator',
  'GET /instance/word-template': 'administrator',
  'PUT /instance/word-template': 'administrator',
  'DELETE /instance/word-template': 'administrator',
  'GET /instance/word-template/sample.docx': 'administrator',
} as const;
