/** How the folders of services look that copy them elsewhere; paths with slashes, in small letters. */
const shapes: readonly RegExp[] = [
  /\/onedrive(?: - [^/]+)?(?:\/|$)/,
  /\/dropbox(?: \([^/]+\))?(?:\/|$)/,
  /\/(?:icloud ?drive|mobile documents|com~apple~clouddocs)(?:\/|$)/,
  /\/(?:google ?drive|my drive|drivefs)(?:\/|$)/,
  /\/(?:box|box sync|nextcloud|owncloud|pcloud ?drive|mega|megasync|syncthing|sync|sharepoint)(?:\/|$)/,
  /\/cloudstorage\//,
];

/**
 * Whether a folder looks like one that is copied to other devices. Takes the whole path, links followed. Says nothing of
 * folders that a service copies under their usual names.
 */
export function looksSynced(path: string): boolean {
  const plain = path.replaceAll('\\', '/').toLowerCase();
  return shapes.some((shape) => shape.test(plain));
}
