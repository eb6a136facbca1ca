import { queryOptions } from '@tanstack/react-query';
import type { PictureKind, SectionSave } from '#domain';
import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type Picture = Schemas['PictureDto'];
export type PictureLine = Schemas['PictureLineDto'];
export type Pictures = Schemas['PicturesDto'];
export type Standing = Schemas['StandingSectionDto'];
export type Section = Schemas['TemplateSectionDto'];
export type SectionComment = Schemas['SectionCommentDto'];
export type Template = Schemas['PictureTemplateDto'];
export type WishedSection = Schemas['WishedSectionDto'];
type Begin = Schemas['BeginPictureDto'];

export const PICTURES_KEY = ['pictures'] as const;

/** Each look is a row of the log, so never behind one's back. */
const asked = { refetchOnWindowFocus: false, staleTime: Infinity } as const;

export const picturesQuery = queryOptions({
  queryKey: [...PICTURES_KEY, 'list'],
  queryFn: () => answer(api.GET('/api/v1/situation-pictures', { params: { query: {} } })),
});

export const pictureQuery = (id: string) =>
  queryOptions({
    ...asked,
    queryKey: [...PICTURES_KEY, 'picture', id],
    queryFn: () => answer(api.GET('/api/v1/situation-pictures/{id}', { params: { path: { id } } })),
    gcTime: 0,
  });

export const historyQuery = (id: string, section: string, revision: number) =>
  queryOptions({
    ...asked,
    queryKey: [...PICTURES_KEY, 'history', id, section, revision],
    queryFn: async () =>
      (
        await answer(
          api.GET('/api/v1/situation-pictures/{id}/sections/{section}/history', {
            params: { path: { id, section }, query: {} },
          }),
        )
      ).items,
    gcTime: 0,
  });

export const commentsQuery = (id: string, section: string) =>
  queryOptions({
    ...asked,
    queryKey: [...PICTURES_KEY, 'comments', id, section],
    queryFn: async () =>
      (
        await answer(
          api.GET('/api/v1/situation-pictures/{id}/sections/{section}/comments', {
            params: { path: { id, section } },
          }),
        )
      ).items,
    gcTime: 0,
  });

export const templateQuery = (kind: PictureKind) =>
  queryOptions({
    queryKey: [...PICTURES_KEY, 'template', kind],
    queryFn: () => answer(api.GET('/api/v1/picture-template', { params: { query: { kind } } })),
  });

export const beginPicture = (body: Begin) =>
  answer(api.POST('/api/v1/situation-pictures', { params: { header: csrfHeader() }, body }));

export const readSection = (id: string, section: string) =>
  answer(
    api.GET('/api/v1/situation-pictures/{id}/sections/{section}', {
      params: { path: { id, section } },
    }),
  );

export const saveSection = (id: string, section: string, save: SectionSave) =>
  answer(
    api.PUT('/api/v1/situation-pictures/{id}/sections/{section}', {
      params: {
        header: { ...csrfHeader(), 'If-Match': `"${save.revision}"` },
        path: { id, section },
      },
      body: {
        judgement: save.judgement as unknown as Standing['judgement'],
        aside: save.aside as unknown as Standing['judgement'][],
      },
    }),
  );

export const sayOf = (id: string, section: string, text: string) =>
  answer(
    api.POST('/api/v1/situation-pictures/{id}/sections/{section}/comments', {
      params: { header: csrfHeader(), path: { id, section } },
      body: { text },
    }),
  );

export const resolveComment = (
  place: { id: string; section: string; commentId: string },
  resolved: boolean,
) =>
  answer(
    api.PUT('/api/v1/situation-pictures/{id}/sections/{section}/comments/{commentId}/resolution', {
      params: { header: csrfHeader(), path: place },
      body: { resolved },
    }),
  );

export const changeTemplate = (kind: PictureKind, version: number, sections: WishedSection[]) =>
  answer(
    api.PUT('/api/v1/picture-template', {
      params: {
        query: { kind },
        header: { ...csrfHeader(), 'If-Match': `"${version}"` },
      },
      body: { sections },
    }),
  );
