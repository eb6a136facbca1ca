/** How the last session of this page ended. */
export type SessionEnd = 'none' | 'signedOut' | 'expired';

let end: SessionEnd = 'none';

export function noteSignedIn(): void {
  end = 'expired';
}

export function noteSignedOut(): void {
  end = 'signedOut';
}

/** Why nobody is signed in: nobody was, somebody left, or the session ended by itself. */
export function sessionEnd(): SessionEnd {
  return end;
}
