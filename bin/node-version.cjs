// Old versions of Node are refused in words. It is read by the oldest of them, so it keeps to plain JavaScript.
const wanted = [20, 19];

/** Whether a version of Node, such as `20.19.0`, is new enough. */
function isNewEnough(version) {
  const parts = version.split('.').map(Number);
  return parts[0] > wanted[0] || (parts[0] === wanted[0] && parts[1] >= wanted[1]);
}

if (!isNewEnough(process.versions.node)) {
  console.error(
    `case-assist needs Node.js ${wanted.join('.')} or newer, and this is ${process.versions.node}.`,
  );
  console.error('A newer one is at https://nodejs.org/.');
  process.exit(1);
}
