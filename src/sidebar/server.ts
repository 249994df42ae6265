import type { Overview } from '../tracker/overview';
import type { LogRequest } from '../tracker/logRequest';

/** The functions of the add-on that the sidebar calls, as `google.script.run` offers them. */
type Runner = {
  withSuccessHandler(handler: (result: string) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  sidebarOverview(): void;
  logContact(request: string): void;
};

declare const google: { readonly script: { readonly run: Runner } };

/** The tracker's leads with their next steps. Fails with the sentence that the add-on gives. */
export function loadOverview(): Promise<Overview> {
  return ask((runner) => {
    runner.sidebarOverview();
  });
}

/** Logs a contact and gives the leads as they stand then. Fails as `loadOverview` does. */
export function sendLog(request: LogRequest): Promise<Overview> {
  return ask((runner) => {
    runner.logContact(JSON.stringify(request));
  });
}

/** Everything crosses as JSON text: a date or an undefined field would be lost on the way. */
function ask(call: (runner: Runner) => void): Promise<Overview> {
  return new Promise((resolve, reject) => {
    call(
      google.script.run
        .withSuccessHandler((result) => {
          resolve(JSON.parse(result) as Overview);
        })
        .withFailureHandler(reject),
    );
  });
}
