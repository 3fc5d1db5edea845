import { useState } from 'preact/hooks';
import type { Document, DocumentOf } from '../../../lib/domain/document';
import type { DocumentIndex } from '../../../lib/domain/documents/document-index';
import {
  type MissingField,
  missingFieldOf,
  type PanelTarget,
  workspaceAddress,
} from '../../../lib/domain/gaps/missing-field';
import type { NotEvaluatedView } from '../../../lib/domain/rules/finding';
import { Button } from '../../ui/Button';
import { later } from '../../ui/later';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { atTab, type PanelPlace } from '../panel-place';

const MissingFieldForm = later(() => import('./MissingFieldForm').then((file) => file.MissingFieldForm));

/** The checks that lack data, each with what is missing. */
export function NotCheckedRows({ checks }: { checks: readonly NotEvaluatedView[] }) {
  return (
    <ul class="rows">
      {checks.map((check) => (
        <NotCheckedRow key={`${check.rule} ${check.subject.id}`} check={check} />
      ))}
    </ul>
  );
}

/** One check, what it lacks, and one press to where that is entered. */
function NotCheckedRow({ check }: { check: NotEvaluatedView }) {
  const { isReadOnly, index, goTo, engagement, openPage } = usePanel();
  const { say } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const missing = missingFieldOf(check);
  const target = missing && targetOf(missing, check, index);
  const follow = () => {
    if (!target) return;
    if (target.place === 'here') setOpen(!isOpen);
    else if (target.place === 'panel') {
      goTo(placeOfTarget(target.step, check.subject.id, index));
    } else if (target.place === 'gap') goTo({ ...atTab('watch'), subjectId: check.subject.id });
    else openPage(workspaceAddress(engagement.id, target.target, check.subject.id));
  };
  const action = target && say(`watch.missing.${target.place}`);
  return (
    <li class="row with-action">
      <span>{check.title}</span>
      <span class="small quiet">{check.reason}</span>
      {target && action && !(isReadOnly && target.place !== 'here') && (
        <Button
          look="link"
          label={say('watch.missing_named', { action, title: check.title })}
          expanded={target.place === 'here' ? isOpen : undefined}
          onClick={follow}
        >
          {action}
        </Button>
      )}
      {isOpen && target?.place === 'here' && (
        <MissingFieldForm open={target.open} subjectId={check.subject.id} onClose={() => setOpen(false)} />
      )}
    </li>
  );
}

type Target =
  | Exclude<MissingField, { place: 'term' } | { place: 'panel' }>
  | { place: 'panel'; step: PanelTarget | 'edit_criterion' | 'edit_item' };

/** A term leads to its form in the panel while its version is a draft, else to the workspace, where the next one is written. */
function targetOf(missing: MissingField, { subject }: NotEvaluatedView, index: DocumentIndex): Target {
  if (missing.place !== 'term') return missing;
  const term = termOf(index, subject);
  const isDraft = term !== undefined && index.find('agreement', term.agreementId)?.status === 'draft';
  if (isDraft) return { place: 'panel', step: term.type === 'criterion' ? 'edit_criterion' : 'edit_item' };
  return { place: 'workspace', target: { section: 'agreement' } };
}

function placeOfTarget(
  step: Extract<Target, { place: 'panel' }>['step'],
  subjectId: string,
  index: DocumentIndex,
): PanelPlace {
  if (step === 'show_voices') return atTab('voices');
  if (step === 'show_options') return placeOfOptions(index.find('alternative', subjectId)?.about);
  return { tab: step === 'decide_request' ? 'voices' : 'agreed', form: step, subjectId };
}

/** The gap or the request that an option is about, with its options open. */
function placeOfOptions(about: DocumentOf<'alternative'>['about'] | undefined): PanelPlace {
  if (about === undefined) return atTab('watch');
  return 'gapKey' in about
    ? { tab: 'watch', form: 'show_options', subjectId: about.gapKey }
    : { tab: 'voices', form: 'show_options', subjectId: about.id };
}

type Term = Extract<Document, { type: 'criterion' | 'scopeItem' }>;

const termOf = (index: DocumentIndex, { type, id }: { type: string; id: string }): Term | undefined =>
  type === 'criterion' ? index.find('criterion', id) : index.find('scopeItem', id);
