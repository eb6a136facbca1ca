export interface PictureChoice {
  /** '<level>:<code>', or null when the address names none. */
  readonly area: string | null;
  readonly year: number | null;
}

const PATH = '/picture';

/** The address that shows this area and year again. */
export function pictureAddress(area: string, year: number | null): string {
  const query = `area=${encodeURIComponent(area).replaceAll('%3A', ':')}`;
  return year === null ? `${PATH}?${query}` : `${PATH}?${query}&year=${year}`;
}

export function readPictureAddress(address: URL): PictureChoice {
  const year = address.searchParams.get('year') ?? '';
  return {
    area: address.searchParams.get('area'),
    year: /^\d{4}$/.test(year) ? Number(year) : null,
  };
}
