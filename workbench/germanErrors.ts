import type { TranslatedError } from './errorLanguage';

/**
 * Google's texts in German, `{1}` and so on for the gaps in their order. All of them are guesses: the
 * workbench's own translations, since no list of the German texts was found. What they are for is to
 * be other than the English ones.
 */
export const germanErrors: readonly TranslatedError[] = [
  [
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    'Sie versuchen, eine geschützte Zelle oder ein geschütztes Objekt zu bearbeiten. Wenden Sie sich an den Inhaber der Tabelle, um den Schutz aufheben zu lassen.',
  ],
  [
    'The data you entered in cell {} violates the data validation rules set on this cell. Please enter one of the following values: {}.',
    'Die Daten, die Sie in Zelle {1} eingegeben haben, verstoßen gegen die für diese Zelle festgelegten Regeln zur Datenvalidierung. Geben Sie einen der folgenden Werte ein: {2}.',
  ],
  [
    'The data you entered in cell {} violates the data validation rules set on this cell.',
    'Die Daten, die Sie in Zelle {1} eingegeben haben, verstoßen gegen die für diese Zelle festgelegten Regeln zur Datenvalidierung.',
  ],
  [
    "The parameters ({}) don't match the method signature for {}.",
    'Die Parameter ({1}) stimmen nicht mit der Methodensignatur für {2} überein.',
  ],
  [
    'You do not have permission to call {}. Required permissions: {}',
    'Sie sind nicht berechtigt, {1} aufzurufen. Erforderliche Berechtigungen: {2}',
  ],
  ['You do not have permission to call {}', 'Sie sind nicht berechtigt, {1} aufzurufen'],
  [
    'Authorization is required to perform that action.',
    'Für diese Aktion ist eine Autorisierung erforderlich.',
  ],
  ['Exceeded maximum execution time', 'Maximale Ausführungszeit überschritten'],
  [
    'Lock timeout: another process was holding the lock for too long.',
    'Zeitüberschreitung bei der Sperre: Ein anderer Prozess hat die Sperre zu lange aufrechterhalten.',
  ],
  [
    'There are too many LockService operations against the same script.',
    'Es gibt zu viele LockService-Vorgänge für dasselbe Skript.',
  ],
  [
    'Cannot call SpreadsheetApp.getUi() from this context.',
    'SpreadsheetApp.getUi() kann in diesem Kontext nicht aufgerufen werden.',
  ],
  [
    'This add-on has created too many time-based triggers in this document for this Google user account.',
    'Dieses Add-on hat für dieses Google-Nutzerkonto zu viele zeitbasierte Trigger in diesem Dokument erstellt.',
  ],
  [
    'Service invoked too many times for one day: {}.',
    'Dienst an einem Tag zu häufig aufgerufen: {1}.',
  ],
  [
    'Service using too much computer time for one day',
    'Der Dienst beansprucht an einem Tag zu viel Rechenzeit',
  ],
  [
    'Limit Exceeded: Email Recipients Per Message.',
    'Limit überschritten: E-Mail-Empfänger pro Nachricht.',
  ],
  ['Limit Exceeded: Email Body Size.', 'Limit überschritten: Größe des E-Mail-Texts.'],
  ['Failed to send email: no recipient', 'E-Mail konnte nicht gesendet werden: kein Empfänger'],
  ['Invalid email: {}', 'Ungültige E-Mail-Adresse: {1}'],
  ['Argument too large: {}', 'Argument zu groß: {1}'],
  ['Invalid argument: {}', 'Ungültiges Argument: {1}'],
  [
    'You have exceeded the property storage quota. Please remove some properties and try again.',
    'Sie haben das Speicherkontingent für Eigenschaften überschritten. Entfernen Sie einige Eigenschaften und versuchen Sie es noch einmal.',
  ],
  ['Data storage error', 'Fehler bei der Datenspeicherung'],
  [
    'When setting or getting a property value, the property name must not be null or empty.',
    'Beim Festlegen oder Abrufen eines Eigenschaftswerts darf der Eigenschaftsname nicht null oder leer sein.',
  ],
  ['No HTML file named {} was found.', 'Es wurde keine HTML-Datei mit dem Namen {1} gefunden.'],
  ['The spreadsheet has no sheet.', 'Die Tabelle hat kein Tabellenblatt.'],
  ['Range not found', 'Bereich nicht gefunden'],
  ['Cell reference out of range', 'Zellbezug außerhalb des Bereichs'],
  [
    'The coordinates of the range are outside the dimensions of the sheet.',
    'Die Koordinaten des Bereichs liegen außerhalb der Abmessungen des Tabellenblatts.',
  ],
  [
    'The coordinates or dimensions of the range are invalid.',
    'Die Koordinaten oder Abmessungen des Bereichs sind ungültig.',
  ],
  ['The starting {} of the range is too small.', 'Der Anfang des Bereichs ({1}) ist zu klein.'],
  [
    'The number of {} in the range must be at least 1.',
    'Die Anzahl ({1}) im Bereich muss mindestens 1 betragen.',
  ],
  [
    'The number of {} in the data does not match the number of {} in the range. The data has {} but the range has {}.',
    'Die Anzahl ({1}) in den Daten entspricht nicht der Anzahl ({2}) im Bereich. Die Daten haben {3}, der Bereich hat {4}.',
  ],
  [
    'Your input contains more than the maximum of {} characters in a single cell.',
    'Ihre Eingabe überschreitet die maximal zulässigen {1} Zeichen in einer einzelnen Zelle.',
  ],
  [
    'A sheet with the name "{}" already exists. Please enter another name.',
    'Ein Tabellenblatt mit dem Namen "{1}" ist bereits vorhanden. Geben Sie einen anderen Namen ein.',
  ],
  [
    "You can't {} all the {}sheets in a document.",
    'Sie können nicht alle Tabellenblätter eines Dokuments entfernen oder ausblenden.',
  ],
  [
    "You can't delete all the {} on the sheet.",
    'Sie können nicht alles ({1}) auf dem Tabellenblatt löschen.',
  ],
  [
    'Sorry, it is not possible to delete all non-frozen {}.',
    'Es ist leider nicht möglich, alles nicht Fixierte ({1}) zu löschen.',
  ],
  ['Those {} are out of bounds.', 'Diese Auswahl ({1}) liegt außerhalb des Bereichs.'],
  [
    'This action would increase the number of cells in the workbook above the limit of {} cells.',
    'Durch diese Aktion würde die Anzahl der Zellen das Limit von {1} Zellen überschreiten.',
  ],
  [
    "You can't create a filter in a sheet that already has a filter.",
    'Sie können keinen Filter in einem Tabellenblatt erstellen, das bereits einen Filter hat.',
  ],
  [
    'Service Spreadsheets timed out while accessing document with id {}.',
    'Zeitüberschreitung beim Dienst "Tabellen" beim Zugriff auf das Dokument mit der ID {1}.',
  ],
  [
    'Service Spreadsheets failed while accessing document with id {}.',
    'Beim Dienst "Tabellen" ist beim Zugriff auf das Dokument mit der ID {1} ein Fehler aufgetreten.',
  ],
  ['Service timed out: {}', 'Zeitüberschreitung beim Dienst: {1}'],
  ['Service error: {}', 'Dienstfehler: {1}'],
  [
    "We're sorry, a server error occurred. Please wait a bit and try again.",
    'Es ist ein Serverfehler aufgetreten. Warten Sie einen Moment und versuchen Sie es dann noch einmal.',
  ],
];
