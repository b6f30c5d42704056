import { catalogues } from '../../content/messages/catalogues.ts';
import type { Context } from '../../core/context.ts';
import { InputError } from '../../core/errors.ts';
import { show } from '../../core/show.ts';
import { builtInId } from '../../form/template/kept-template.ts';
import { countLines } from '../../form/template/map-line.ts';
import { type Block, group, paragraph, type Said, strong } from '../../render/document.ts';
import { asText } from '../../render/text.ts';
import { allKept, keeping, notKept, officialId, readKept, type TemplateWays, warningsOf } from './store.ts';

/** `template list`: the sheet that comes with the program, and every form that the user keeps. */
export async function list(context: Context, flags: TemplateWays): Promise<number> {
  const { out, messages } = context;
  const { store } = keeping(context);
  const words = messages.template;
  const kept = await allKept(store);
  const first = (await officialId(store)) ?? builtInId;
  const counts = await Promise.all(
    kept.map(({ id }) =>
      readKept(id, context).then(
        ({ map }) => countLines(map),
        () => undefined,
      ),
    ),
  );
  const rows = kept.map(({ id, about }, at) => ({
    id,
    title: about?.title ?? null,
    form: about?.imprint.form || null,
    editions: about?.imprint.editions ?? [],
    expires: about?.imprint.expires ?? null,
    official: about?.official ?? false,
    default: id === first,
    sha256: about?.sha256 ?? null,
    confirmed: counts[at]?.confirmed ?? null,
    proposed: counts[at]?.proposed ?? null,
    warnings: (about ? warningsOf(about, flags, context) : [words.list.damaged]).map((text) => ({ text })),
  }));
  if (flags.json) {
    const builtIn = {
      id: builtInId,
      title: catalogues.en.template.list.builtIn,
      default: first === builtInId,
    };
    out.write(`${JSON.stringify({ folder: store.folder, templates: [builtIn, ...rows] }, null, 2)}\n`);
    return 0;
  }
  const entry = (id: string, lines: readonly Said[]): Block =>
    group(
      paragraph([strong(show(id)), id === first ? ` (${words.list.isDefault})` : '']),
      ...lines.map((line) => paragraph(line, { indent: 1 })),
    );
  const entries = rows.map(({ id, title, editions, confirmed, proposed, warnings }) => {
    const edition = editions.map(({ printed }) => words.inspect.edition(show(printed)));
    const about = [show(title ?? ''), ...edition].filter(Boolean).join('. ');
    const lines = confirmed === null ? '' : words.list.lines(confirmed, proposed ?? 0);
    return entry(id, [
      ...[about, lines].filter(Boolean),
      ...warnings.map(({ text }): Said => ({ text, tone: 'caution' })),
    ]);
  });
  const foot = rows.length === 0 ? words.list.none : words.list.at(store.folder);
  const all = group(entry(builtInId, [words.list.builtIn]), ...entries, paragraph(foot));
  out.write(asText([all], out));
  return 0;
}

/** `template remove ID`. Throws `InputError` when there is none of that name. */
export async function remove(context: Context, id: string, flags: TemplateWays): Promise<number> {
  const { out, messages } = context;
  const { store } = keeping(context);
  if (id === builtInId) throw new InputError(messages.template.notRemovable);
  const known = await store.names();
  if (!known.includes(id) || !(await store.remove(id))) throw notKept(id, known, context);
  if (flags.json) out.write(`${JSON.stringify({ removed: id }, null, 2)}\n`);
  else if (!flags.quiet) out.write(`${messages.template.removed(id)}\n`);
  return 0;
}
