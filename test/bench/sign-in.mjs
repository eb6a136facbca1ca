const DEMO_PASSWORD = 'lagesbild-demo';

/** Signs a demo account in. @returns the headers that its requests bear. */
export async function signIn(port, account) {
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${account}@demo.example`, password: DEMO_PASSWORD }),
  });
  if (answer.status !== 201) throw new Error(`sign-in answered ${answer.status}`);
  const { csrfToken } = await answer.json();
  const cookie = answer.headers.getSetCookie()[0].split(';')[0];
  return { cookie, 'x-csrf-token': csrfToken };
}
