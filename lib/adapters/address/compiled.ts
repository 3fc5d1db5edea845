import type { Adapter } from '../../domain/records/adapter-shape';
import type { RecordKind } from '../../domain/records/record-ref';
import type { Segment } from './segment';

/**
 * An adapter as the matcher takes it, with its patterns read: made by `compileAdapter` where it is built or taught, so
 * that host pages carry the matcher alone. Plain data that JSON keeps.
 */
export type CompiledAdapter = Pick<
  Adapter,
  | 'app'
  | 'titles'
  | 'documentTitle'
  | 'clients'
  | 'descriptions'
  | 'parents'
  | 'cards'
  | 'panel'
  | 'querySeparator'
  | 'base'
> & {
  /** Host names of the app's own hosts, `*.example.com` or `example.com`, and those under them that are not the app. */
  hosts: string[];
  notHosts: string[];
  /** Selectors that only a page of the app fits, where several apps may run on a host. */
  marks: string[];
  fold: boolean;
  records: CompiledRecord[];
  /** `records` fit the list's address with the row's id added to it. */
  openedRow?: (RowRules & { records: CompiledRecord[] }) | undefined;
  packed: { patterns: Pattern[]; decoder: 'address' | 'base64-json'; to?: string | undefined }[];
};

/** How a pressed row and the layer it opens are read. */
export type RowRules = Omit<NonNullable<Adapter['openedRow']>, 'records'>;

export type CompiledRecord = {
  kind: RecordKind;
  patterns: Pattern[];
  /** The template of the id. */
  id: string;
  shapes: Record<string, PartShape>;
  except: Record<string, string[]>;
  hashSeparator?: string | undefined;
  above: { kind: RecordKind; id: string }[];
};

/**
 * What a part looks like, as a regular expression of ours, and how it is written in an identity. Its first group, or
 * all of it, is the value.
 */
export type PartShape = { shape: string; turn?: 'lower' | 'upper' | 'sf' };

/** One address shape. */
export type Pattern = {
  host?: Segment[];
  /**
   * The template of the tenant. Beside the pattern's parts it may name `{at}`, the host with the app's folder, and
   * `{elsewhere}`, which is that and a slash on hosts that are not the app's own.
   */
  tenant: string;
  path: Segment[];
  query: QueryPattern;
  hash?: { path: Segment[]; query: QueryPattern };
  /** How many segments and parameters must be met word for word: more of them is more certain. */
  literals: number;
};

/** A parameter's value is matched like a path, because some apps put a path there. */
export type QueryPattern = [name: string, value: Segment[]][];
