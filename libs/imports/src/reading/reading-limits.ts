const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;

/** What is read of a file to tell how it is written. More than the longest row that is taken in. */
export const HEAD_BYTES = 512 * KIB;
/** Read at a time. */
export const CHUNK_BYTES = 64 * KIB;

/** One packed file or entry may unpack to this much: a hundred million incidents. */
export const UNPACKED_BYTES_MAX = 64 * GIB;
/** How many times larger than packed. Tables of events reach 5 to 30; a bomb is near 1 000. */
export const UNPACK_RATIO_MAX = 200;
/** Below this the ratio does no harm and is not looked at. */
export const UNPACK_RATIO_FREE_BYTES = 16 * MIB;

/** A row longer than this is a quotation mark that was never closed, or no table. */
export const ROW_CHARACTERS_MAX = 128 * KIB;
/** The most that Excel lets a cell hold. */
export const CELL_CHARACTERS_MAX = 32_767;
export const COLUMNS_MAX = 1_000;
/** Characters of a row that cannot be read that are told. */
export const ROW_EXCERPT_CHARACTERS = 200;

/** Rows in one batch, and characters after which a batch is given on with fewer. */
export const BATCH_ROWS_MAX = 1_000;
export const BATCH_CHARACTERS_MAX = 4 * MIB;

/** Characters that the delimiter is guessed from, and the most rows. */
export const DELIMITER_CHARACTERS = 64 * KIB;
export const DELIMITER_ROWS = 50;
/** Bytes from the first one outside ASCII that tell UTF-8 from Windows-1252. */
export const ENCODING_BYTES = 64 * KIB;

/** Levels of lists and objects in one JSON record; the coordinates of a multipolygon have six. */
export const JSON_DEPTH_MAX = 16;
/** Records whose keys become the columns of a JSON file. */
export const JSON_SAMPLE_RECORDS = 1_000;

/** Parts of a workbook that are listed: sheets, pictures, settings. */
export const ZIP_ENTRIES_MAX = 5_000;
/** Excel itself stops at 64 000 styles. */
export const STYLES_MAX = 65_536;
/** Texts that a workbook keeps in one place must be held in memory, with this much for each beside its characters. */
export const SHARED_TEXT_CHARACTERS_MAX = 128 * MIB;
export const SHARED_TEXT_OVERHEAD = 32;
/** Characters of XML without a tag that begins or ends, and tags within tags: a workbook has far less of either. */
export const XML_NODE_CHARACTERS_MAX = MIB;
export const XML_DEPTH_MAX = 64;
