import type { WhySource } from '../../../shared/advice/why/types.ts';
import { useWords } from '../../state/words.ts';
import { PanelSection } from '../parts/PanelSection.tsx';
import { SourceLink } from '../parts/SourceLink.tsx';

export function WhySources({ sources }: { readonly sources: readonly WhySource[] }) {
  const t = useWords();
  return (
    <PanelSection title={t(sources.length === 1 ? 'why-source' : 'why-sources')}>
      {sources.map((source) => (
        <SourceLink key={JSON.stringify([source.title.en, source.version, source.section])} source={source} />
      ))}
    </PanelSection>
  );
}
