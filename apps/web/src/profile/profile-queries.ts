import { queryOptions } from '@tanstack/react-query';
import { answer, api, csrfHeader, type Session } from '../api/client.js';
import type { components } from '../api/schema.js';
import { withStepUp } from '../session/step-up-request.js';

export type OwnSession = components['schemas']['OwnSessionDto'];
export type AccessToken = components['schemas']['AccessTokenDto'];
export type NewAccessToken = components['schemas']['NewAccessTokenDto'];
export type Permission = Session['permissions'][number];

export const ownSessionsQuery = queryOptions({
  queryKey: ['own-sessions'],
  queryFn: async () => (await answer(api.GET('/api/v1/sessions'))).items,
});

export const accessTokensQuery = queryOptions({
  queryKey: ['access-tokens'],
  queryFn: async () => (await answer(api.GET('/api/v1/tokens'))).items,
});

export const endSession = (id: string) =>
  answer(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id }, header: csrfHeader() } }));

export const endOtherSessions = () =>
  answer(api.DELETE('/api/v1/sessions', { params: { header: csrfHeader() } }));

export const makeToken = (body: NewAccessToken) =>
  withStepUp(() => answer(api.POST('/api/v1/tokens', { params: { header: csrfHeader() }, body })));

export const removeToken = (id: string) =>
  answer(api.DELETE('/api/v1/tokens/{id}', { params: { path: { id }, header: csrfHeader() } }));

const SECOND_STEP = '/api/v1/session/second-step';

export const beginSecondStep = () =>
  withStepUp(() => answer(api.POST(SECOND_STEP, { params: { header: csrfHeader() } })));

export const confirmSecondStep = (code: string) =>
  withStepUp(() =>
    answer(
      api.POST(`${SECOND_STEP}/confirmation`, {
        params: { header: csrfHeader() },
        body: { code },
      }),
    ),
  );

export const renewRecoveryCodes = () =>
  withStepUp(() =>
    answer(api.POST(`${SECOND_STEP}/recovery-codes`, { params: { header: csrfHeader() } })),
  );

export const removeSecondStep = () =>
  withStepUp(() => answer(api.DELETE(SECOND_STEP, { params: { header: csrfHeader() } })));
