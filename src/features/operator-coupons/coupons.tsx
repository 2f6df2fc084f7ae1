/** The operator's coupons: the list, one template, its draft, or what waits for a second operator. */
import { useEffect, useState, type ReactElement } from 'react';
import type { PublishedTemplateReply } from '../../../cloudfunctions/contract/promotion';
import { MessageLine } from '../../components/message-line';
import { toTopOfPage } from '../../platform/navigation';
import { askedPart } from '../operator-kit/desk/asked-part';
import { Requests } from './requests';
import { ShownTemplate } from './shown-template';
import { useTemplateDraft } from './template-draft';
import { TemplateEditor } from './template-editor';
import { TemplateList } from './template-list';
import { editorWords } from './words';

type Shown = { is: 'list' } | { is: 'draft' } | { is: 'requests' } | { is: 'template'; template: string };

/** Where the page may begin. */
const PARTS: Record<'list' | 'requests', true> = { list: true, requests: true };

/** One of the four is on screen. */
export function Coupons(): ReactElement {
  const [shown, show] = useState<Shown>(() => ({ is: askedPart(PARTS, 'list') }));
  const [done, setDone] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const draft = useTemplateDraft((state) => state.draft);
  const throwAway = useTemplateDraft((state) => state.throwAway);
  useEffect(toTopOfPage, [shown]);
  const toList = (): void => {
    setTurn(turn + 1);
    show({ is: 'list' });
  };
  const published = (published: PublishedTemplateReply): void => {
    const code = draft?.template ?? '';
    setDone(
      published.outcome === 'published'
        ? editorWords.published(code, published.version)
        : editorWords.submitted(code),
    );
    toList();
    throwAway();
  };
  const edit = (): void => {
    setDone(null);
    show({ is: 'draft' });
  };
  if (shown.is === 'draft' && draft !== null)
    return <TemplateEditor draft={draft} onPublished={published} onLeave={toList} />;
  if (shown.is === 'requests') return <Requests onBack={toList} />;
  if (shown.is === 'template')
    return <ShownTemplate template={shown.template} onBack={toList} onDraft={edit} />;
  return (
    <>
      <MessageLine words={done} />
      <TemplateList
        turn={turn}
        onShow={(template) => show({ is: 'template', template })}
        onDraft={edit}
        onRequests={() => show({ is: 'requests' })}
      />
    </>
  );
}
