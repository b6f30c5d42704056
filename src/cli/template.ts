import type { Command } from '../app/command.ts';
import { InputError } from '../core/errors.ts';
import { templateActions } from './shapes.ts';
import { add } from './template/add.ts';
import { confirm } from './template/confirm.ts';
import { inspect } from './template/inspect.ts';
import { list, remove } from './template/list.ts';

/** `template list`, `inspect PDF`, `add PDF [--map FILE] [--id NAME]`, `confirm ID`, `remove ID`: the blank forms that can be filled. */
export const run: Command = async (context, [action = '', subject, ...more], flags) => {
  const words = context.messages.template;
  if (
    !templateActions.some((each) => each === action) ||
    more.length > 0 ||
    (action === 'list' && subject !== undefined)
  ) {
    const found = more.length > 0 ? more.join(' ') : action === 'list' ? (subject ?? '') : action;
    throw new InputError(words.usage, [{ path: 'template', found: `"${found}"`, wanted: words.usageWanted }]);
  }
  if (action === 'list') return list(context, flags);
  if (subject === undefined)
    throw new InputError(
      action === 'remove' || action === 'confirm' ? words.usageId(action) : words.usageFile(action),
    );
  if (action === 'remove') return remove(context, subject, flags);
  if (action === 'confirm') return confirm(context, subject, flags);
  return action === 'inspect' ? inspect(context, subject, flags) : add(context, subject, flags);
};
