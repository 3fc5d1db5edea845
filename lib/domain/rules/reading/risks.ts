import type { DocumentOf } from '../../document';

export type Risk = DocumentOf<'risk'>;

/** How much a risk weighs, 1 to 25. */
export const riskScore = ({ probability, impact }: Risk) => probability * impact;
