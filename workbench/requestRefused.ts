/** What the page asked for cannot be done, for the reason in the message; nothing has changed. */
export class RequestRefused extends Error {}
