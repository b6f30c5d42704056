import type { Talk } from './talk.ts';

/** Asks for the folder that a packet goes to; undefined when the user went back. */
export async function askPacketFolder(talk: Talk, example: string): Promise<string | undefined> {
  const { folder, folderHelp } = talk.words.packet.command;
  const turn = await talk.prompter.text({
    message: folder,
    help: folderHelp,
    example,
    mayGoBack: true,
    mayNotKnow: false,
    problem: () => undefined,
  });
  return turn.did === 'answered' ? turn.value : undefined;
}
