/** What an answer says, without the moment at which it was given. */
export function constantPart(answer: { statusCode: number; headers: object; body: string }): {
  status: number;
  headers: Record<string, unknown>;
  body: string;
} {
  const { date: _date, ...headers } = answer.headers as Record<string, unknown>;
  return { status: answer.statusCode, headers, body: answer.body };
}
