import { type AgreementParts, agreementParts } from '../../../../lib/domain/agreement-life/agreement-at-a-glance';
import { positionsForMove } from '../../../../lib/domain/agreement-terms/line-order';
import { type CommandRequest, editRequest, type FieldChanges } from '../../../../lib/domain/command-request';
import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { useTexts } from '../../../ui/texts';
import { groupOf, groupTitle, type ItemGroupId, itemGroups, itemsOfGroup } from './groups';

type Item = DocumentOf<'scopeItem'>;

/** How a line is moved: within its group, into another one, or to where it was dropped. */
export type ItemMoves = {
  /** One line up or down; false at the end of its group. */
  step: (item: Item, by: 1 | -1) => boolean;
  /** Into the group before or after; false beyond the last. */
  stepGroup: (item: Item, by: 1 | -1) => boolean;
  toKind: (item: Item, kind: Item['kind']) => void;
  /** Before `next`, or to the end of its group when that is null. */
  drop: (itemId: string, group: ItemGroupId, next: Item | null) => void;
};

/** Moves lines of one version, says where they went, and lets it be taken back. */
export function useItemMoves(agreementId: string): ItemMoves {
  const { index, send, announce } = usePanel();
  const { say } = useTexts();
  const parts = (): AgreementParts => agreementParts(index, agreementId);

  const move = async (item: Item, kind: Item['kind'], to: number) => {
    const group = groupOf(kind);
    const others = itemsOfGroup(parts(), group).filter(({ id }) => id !== item.id);
    const positions = positionsForMove(others, item, to);
    const edits = [...others, item].flatMap((one) => {
      const set: FieldChanges<'scopeItem'> = {
        ...(positions.has(one.id) ? { position: positions.get(one.id) ?? null } : {}),
        ...(one.id === item.id && one.kind !== kind ? { kind } : {}),
      };
      return Object.keys(set).length === 0 ? [] : [{ one, set }];
    });
    if (edits.length === 0) return;
    const commands: CommandRequest[] = edits.map(({ one, set }) => editRequest(one, set));
    const refusal = await send(commands, { said: null });
    if (refusal === null) {
      const group_ = say(groupTitle[group]);
      announce(say('editor.said.moved', { group: group_, number: to + 1, count: others.length + 1 }));
    }
  };

  return {
    step: (item, by) => {
      const siblings = itemsOfGroup(parts(), groupOf(item.kind));
      const to = siblings.findIndex(({ id }) => id === item.id) + by;
      if (to < 0 || to >= siblings.length) return false;
      void move(item, item.kind, to);
      return true;
    },
    stepGroup: (item, by) => {
      const group = itemGroups[itemGroups.indexOf(groupOf(item.kind)) + by];
      if (group === undefined) return false;
      void move(item, group, by > 0 ? 0 : itemsOfGroup(parts(), group).length);
      return true;
    },
    toKind: (item, kind) => {
      const isSameGroup = groupOf(kind) === groupOf(item.kind);
      const siblings = itemsOfGroup(parts(), groupOf(kind));
      const at = isSameGroup ? siblings.findIndex(({ id }) => id === item.id) : siblings.length;
      if (isSameGroup) void send([editRequest(item, { kind })], { said: null });
      else void move(item, kind, at);
    },
    drop: (itemId, group, next) => {
      const item = index.find('scopeItem', itemId);
      if (!item || item.agreementId !== agreementId || next?.id === itemId) return;
      const others = itemsOfGroup(parts(), group).filter(({ id }) => id !== itemId);
      const at = next === null ? others.length : others.findIndex(({ id }) => id === next.id);
      void move(item, groupOf(item.kind) === group ? item.kind : group, at);
    },
  };
}
