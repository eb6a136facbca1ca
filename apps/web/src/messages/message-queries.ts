import { queryOptions } from '@tanstack/react-query';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';

export type Message = components['schemas']['MessageDto'];
export type MailTest = components['schemas']['MailTestDto'];
type Language = components['schemas']['MailLanguageDto']['language'];

const KEY = ['messages'] as const;
export const MESSAGES_KEY = KEY;

/** The newest, and how many are unread. Asked for with a page, never by itself. */
export const messagesQuery = (limit: number) =>
  queryOptions({
    queryKey: [...KEY, limit],
    queryFn: () => answer(api.GET('/api/v1/messages', { params: { query: { limit } } })),
  });

export const markRead = (id: string) =>
  answer(
    api.POST('/api/v1/messages/{id}/read', { params: { header: csrfHeader(), path: { id } } }),
  );

export const chooseMailLanguage = (language: Language) =>
  answer(
    api.PUT('/api/v1/messages/language', { params: { header: csrfHeader() }, body: { language } }),
  );

export const testMail = () =>
  answer(api.POST('/api/v1/messages/mail-test', { params: { header: csrfHeader() } }));
