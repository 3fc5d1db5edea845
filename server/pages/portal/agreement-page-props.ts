import type { OpenLink } from '../../services/signing/opened-link';
import type { AnswerProblem } from './AnswerForm';
import type { Standing, Typed } from './answer';
import type { ClientReader } from './client-reader';

/** What a signer's page shows: who reads, what lies open to them, and what they had typed when it was refused. */
export type AgreementPageProps = {
  reader: ClientReader;
  open: OpenLink;
  /** How many things are shared with them and not settled. */
  openPoints: number;
  /** The page's own address, without its language. */
  path: string;
  standing: Standing;
  typed: Typed;
  problem: AnswerProblem | null;
  codeSentTo: string | null;
};
