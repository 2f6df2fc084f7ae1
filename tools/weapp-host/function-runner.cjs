/*
 * The process of one cloud function: loads the folder named by its argument as the cloud does, and answers
 * events that its parent sends.
 */
const { main } = require(process.argv[2]);

process.on('message', async ({ id, event, context }) => {
  try {
    const result = await main(event, context);
    process.send({ id, result: result === undefined ? null : result });
  } catch (error) {
    process.send({ id, error: error instanceof Error ? error.stack : String(error) });
  }
});
process.send({ ready: typeof main === 'function' });
