import { agreementParts } from '../../../../lib/domain/agreement-life/agreement-at-a-glance';
import { positionsForMove } from '../../../../lib/domain/agreement-terms/line-order';
import { editRequest } from '../../../../lib/domain/command-request';
import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { useTexts } from '../../../ui/texts';

type Criterion = DocumentOf<'criterion'>;

/** How a criterion is moved among those of its version. */
export type CriterionMoves = {
  /** One line up or down; false at the end. */
  step: (criterion: Criterion, by: 1 | -1) => boolean;
  /** Before `next`, or to the end when that is null. */
  drop: (criterionId: string, next: Criterion | null) => void;
};

/** Moves criteria of one version, and says where they went. */
export function useCriterionMoves(agreementId: string): CriterionMoves {
  const { index, send, announce } = usePanel();
  const { say } = useTexts();
  const criteria = (): Criterion[] => agreementParts(index, agreementId).criteria;

  const move = async (criterion: Criterion, to: number) => {
    const others = criteria().filter(({ id }) => id !== criterion.id);
    const positions = positionsForMove(others, criterion, to);
    const commands = [...others, criterion].flatMap((one) => {
      const position = positions.get(one.id);
      return position === undefined ? [] : [editRequest(one, { position })];
    });
    if (commands.length === 0 || (await send(commands, { said: null })) !== null) return;
    const place = { group: say('agreed.criteria'), number: to + 1, count: others.length + 1 };
    announce(say('editor.said.moved', place));
  };

  return {
    step: (criterion, by) => {
      const all = criteria();
      const to = all.findIndex(({ id }) => id === criterion.id) + by;
      if (to < 0 || to >= all.length) return false;
      void move(criterion, to);
      return true;
    },
    drop: (criterionId, next) => {
      const criterion = index.find('criterion', criterionId);
      if (!criterion || criterion.agreementId !== agreementId || next?.id === criterionId) return;
      const others = criteria().filter(({ id }) => id !== criterionId);
      void move(criterion, next === null ? others.length : others.findIndex(({ id }) => id === next.id));
    },
  };
}
