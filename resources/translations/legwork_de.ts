<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Puls</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Schrittfrequenz</translation>
    </message>
    <message>
        <source>/100 m</source>
        <translation>/100 m</translation>
    </message>
    <message>
        <source>/mi</source>
        <translation>/mi</translation>
    </message>
    <message>
        <source>/km</source>
        <translation>/km</translation>
    </message>
    <message>
        <source>mph</source>
        <translation>mph</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>S/min</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>steps/min</source>
        <translation>Schritte/min</translation>
    </message>
    <message>
        <source>rpm</source>
        <translation>U/min</translation>
    </message>
    <message>
        <source>%1 mi</source>
        <translation>%1 mi</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>lap %1</source>
        <translation>Runde %1</translation>
    </message>
</context>
<context>
    <name>Adherence</name>
    <message>
        <source>mi</source>
        <translation>mi</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>planned for today</source>
        <translation>für heute geplant</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>läuft gerade</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>im Ziel</translation>
    </message>
    <message>
        <source>a little under plan</source>
        <translation>etwas unter Plan</translation>
    </message>
    <message>
        <source>a little over plan</source>
        <translation>etwas über Plan</translation>
    </message>
    <message>
        <source>under plan</source>
        <translation>unter Plan</translation>
    </message>
    <message>
        <source>over plan</source>
        <translation>über Plan</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>unplanned</source>
        <translation>ungeplant</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>excused: %1</source>
        <translation>entschuldigt: %1</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>rest day kept</source>
        <translation>Ruhetag gehalten</translation>
    </message>
    <message>
        <source>trained instead</source>
        <translation>stattdessen trainiert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>geplant %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>erledigt %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>something was changed in the meantime</source>
        <translation>es wurde inzwischen etwas geändert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>the rows of &quot;%1&quot; contradict themselves (%2)</source>
        <translation>die Zeilen von „%1“ widersprechen sich (%2)</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; holds what it cannot</source>
        <translation>das Feld „%1“ enthält, was es nicht kann</translation>
    </message>
    <message>
        <source>a recording has no samples</source>
        <translation>eine Aufzeichnung hat keine Messwerte</translation>
    </message>
    <message>
        <source>it has samples of no recording</source>
        <translation>es enthält Messwerte ohne Aufzeichnung</translation>
    </message>
    <message>
        <source>all tables</source>
        <translation>alle Tabellen</translation>
    </message>
    <message>
        <source>a line is no JSON object</source>
        <translation>eine Zeile ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it has a field &quot;%1&quot; that this version does not know</source>
        <translation>es hat ein Feld „%1“, das diese Version nicht kennt</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is missing</source>
        <translation>das Feld „%1“ fehlt</translation>
    </message>
    <message>
        <source>the samples of a recording are missing</source>
        <translation>die Messwerte einer Aufzeichnung fehlen</translation>
    </message>
    <message>
        <source>merging</source>
        <translation>Zusammenführen</translation>
    </message>
</context>
<context>
    <name>ArchiveWords</name>
    <message>
        <source>its list of contents is damaged</source>
        <translation>sein Inhaltsverzeichnis ist beschädigt</translation>
    </message>
    <message>
        <source>this is no Legwork archive</source>
        <translation>das ist kein Legwork-Archiv</translation>
    </message>
    <message>
        <source>it was written by a newer Legwork (format %1, schema %2; this one knows %3 and %4)</source>
        <translation>es stammt von einem neueren Legwork (Format %1, Schema %2; dieses kennt %3 und %4)</translation>
    </message>
    <message>
        <source>its version is unknown (format %1, schema %2)</source>
        <translation>seine Version ist unbekannt (Format %1, Schema %2)</translation>
    </message>
    <message>
        <source>it has more than %1 entries, which no archive has</source>
        <translation>es hat mehr als %1 Einträge, was kein Archiv hat</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>a recording has no samples</source>
        <translation>eine Aufzeichnung hat keine Messwerte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>it holds &quot;%1&quot;, which is not in its list of contents</source>
        <translation>es enthält „%1“, was nicht in seinem Inhaltsverzeichnis steht</translation>
    </message>
    <message>
        <source>an entry is larger than %1 MB</source>
        <translation>ein Eintrag ist größer als %1 MB</translation>
    </message>
    <message>
        <source>it is longer than it says</source>
        <translation>es ist länger, als es sagt</translation>
    </message>
    <message>
        <source>its last line is cut off</source>
        <translation>seine letzte Zeile ist abgeschnitten</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>it is not what was written (its SHA-256 differs)</source>
        <translation>es ist nicht, was geschrieben wurde (die SHA-256 weicht ab)</translation>
    </message>
    <message>
        <source>it is no zip file, or it is damaged</source>
        <translation>es ist keine Zip-Datei, oder es ist beschädigt</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>it holds something that is no plain file</source>
        <translation>es enthält etwas, das keine gewöhnliche Datei ist</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 MB, which no archive of its size does</source>
        <translation>es entpackt sich auf mehr als %1 MB, was kein Archiv dieser Größe tut</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>in die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>there is no backup before it: %1</source>
        <translation>davor gibt es keine Sicherung: %1</translation>
    </message>
</context>
<context>
    <name>Arithmetic</name>
    <message>
        <source>“%1” cannot be worked out</source>
        <translation>„%1“ lässt sich nicht ausrechnen</translation>
    </message>
    <message>
        <source>the result is too large</source>
        <translation>das Ergebnis ist zu groß</translation>
    </message>
    <message>
        <source>nothing can be divided by 0</source>
        <translation>durch 0 lässt sich nicht teilen</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>eine Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a number is missing before “%1”</source>
        <translation>vor „%1“ fehlt eine Zahl</translation>
    </message>
    <message>
        <source>a number is missing at the end</source>
        <translation>am Ende fehlt eine Zahl</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>länger als %1 Zeichen</translation>
    </message>
</context>
<context>
    <name>AwayCommands</name>
    <message>
        <source>Be away: %1, %2</source>
        <translation>Auszeit eintragen: %1, %2</translation>
    </message>
    <message>
        <source>Delete time away: %1</source>
        <translation>Auszeit löschen: %1</translation>
    </message>
    <message>
        <source>Be back on %1</source>
        <translation>Zurück ab %1</translation>
    </message>
    <message>
        <source>Carry on with %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>at a start</source>
        <translation>beim Start</translation>
    </message>
    <message>
        <source>while it was open</source>
        <translation>während des Betriebs</translation>
    </message>
    <message>
        <source>on closing</source>
        <translation>beim Schließen</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a new version took over</source>
        <translation>vor dem Wechsel auf eine neue Version</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>vor dem Wiederherstellen einer Sicherung</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>vor einer Zusammenführung</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>selbst angelegt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the database is damaged: %1</source>
        <translation>die Datenbank ist beschädigt: %1</translation>
    </message>
    <message>
        <source>the database is damaged: a row of the table %1 belongs to nothing</source>
        <translation>die Datenbank ist beschädigt: eine Zeile der Tabelle %1 gehört zu nichts</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 ist schon da</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>%1 lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>the backup is no longer what was written</source>
        <translation>die Sicherung ist nicht mehr, was geschrieben wurde</translation>
    </message>
    <message>
        <source>its page of figures is damaged: %1</source>
        <translation>ihre Kennzahlen sind beschädigt: %1</translation>
    </message>
    <message>
        <source>this is not a Legwork database</source>
        <translation>das ist keine Legwork-Datenbank</translation>
    </message>
    <message>
        <source>it was written by a newer Legwork (schema %1, this one knows %2)</source>
        <translation>sie stammt von einem neueren Legwork (Schema %1, dieses hier kennt %2)</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>it holds what no Legwork database has: %1</source>
        <translation>sie enthält, was in keiner Legwork-Datenbank steht: %1</translation>
    </message>
    <message>
        <source>a part of the database is missing</source>
        <translation>ein Teil der Datenbank fehlt</translation>
    </message>
    <message>
        <source>%1 cannot be copied</source>
        <translation>%1 lässt sich nicht kopieren</translation>
    </message>
    <message>
        <source>%1 cannot be kept</source>
        <translation>%1 lässt sich nicht behalten</translation>
    </message>
    <message>
        <source>the database or its folder cannot be written</source>
        <translation>die Datenbank oder ihr Ordner lässt sich nicht beschreiben</translation>
    </message>
    <message>
        <source>%1 cannot be moved away</source>
        <translation>%1 lässt sich nicht wegschieben</translation>
    </message>
    <message>
        <source>before faults were mended</source>
        <translation>bevor Fehler behoben wurden</translation>
    </message>
</context>
<context>
    <name>BinCommands</name>
    <message>
        <source>Restore a session</source>
        <translation>Einheit wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n sessions</source>
        <translation>
            <numerusform>%n Einheit wiederherstellen</numerusform>
            <numerusform>%n Einheiten wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>it is no longer among the deleted ones</source>
        <translation>sie ist nicht mehr unter den gelöschten</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
</context>
<context>
    <name>BodyCharts</name>
    <message>
        <source>the line is smoothed: one day says little</source>
        <translation>die Linie ist geglättet: ein Tag sagt wenig</translation>
    </message>
    <message>
        <source>7–9 hours are usual for adults</source>
        <translation>für Erwachsene sind 7–9 Stunden üblich</translation>
    </message>
    <message>
        <source>1.6–2.2 g for each kg, for healthy adults</source>
        <translation>1,6–2,2 g je kg, für gesunde Erwachsene</translation>
    </message>
    <message>
        <source>1 little, 5 a lot</source>
        <translation>1 wenig, 5 viel</translation>
    </message>
    <message>
        <source>7–9 h</source>
        <translation>7–9 h</translation>
    </message>
    <message>
        <source>1.6–2.2 g/kg</source>
        <translation>1,6–2,2 g/kg</translation>
    </message>
    <message>
        <source>Nothing kept in this time</source>
        <translation>In dieser Zeit wurde nichts erfasst</translation>
    </message>
    <message>
        <source>Enter %1 in the row above: today&apos;s, or that of any day before.</source>
        <translation>%1 oben in der Zeile eintragen: für heute oder für einen früheren Tag.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Mean of 7 days</source>
        <translation>Mittel aus 7 Tagen</translation>
    </message>
    <message>
        <source>Energy of sessions</source>
        <translation>Energie der Einheiten</translation>
    </message>
    <message>
        <source>a week, on top of rest; about</source>
        <translation>je Woche, zusätzlich zur Ruhe; etwa</translation>
    </message>
    <message>
        <source>No session with a known time in these weeks</source>
        <translation>Keine Einheit mit bekannter Zeit in diesen Wochen</translation>
    </message>
    <message>
        <source>Log a session with its time; a body weight here or in Preferences is needed, too.</source>
        <translation>Eine Einheit mit Zeit eintragen; ein Körpergewicht hier oder in den Einstellungen braucht es auch.</translation>
    </message>
    <message>
        <source>On top of rest</source>
        <translation>Zusätzlich zur Ruhe</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
</context>
<context>
    <name>BodyCommands</name>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <translation>%1 %2 am %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 is not saved</source>
        <translation>%1 ist nicht gespeichert</translation>
    </message>
    <message>
        <source>Show the Body page</source>
        <translation>Seite Körper zeigen</translation>
    </message>
    <message>
        <source>Hide the Body page</source>
        <translation>Seite Körper verbergen</translation>
    </message>
    <message>
        <source>Show %1 on the Body page</source>
        <translation>%1 auf der Seite Körper zeigen</translation>
    </message>
    <message>
        <source>Hide %1 on the Body page</source>
        <translation>%1 auf der Seite Körper verbergen</translation>
    </message>
    <message>
        <source>Show energy on the Body page</source>
        <translation>Energie auf der Seite Körper zeigen</translation>
    </message>
    <message>
        <source>Hide energy on the Body page</source>
        <translation>Energie auf der Seite Körper verbergen</translation>
    </message>
</context>
<context>
    <name>BodyMeasure</name>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Body fat</source>
        <translation>Körperfett</translation>
    </message>
    <message>
        <source>Waist</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Hals</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Oberarm</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Eiweiß</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Energy eaten</source>
        <translation>Energieaufnahme</translation>
    </message>
    <message>
        <source>Soreness</source>
        <translation>Muskelkater</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
</context>
<context>
    <name>BodyReading</name>
    <message>
        <source>a session has an unknown kind</source>
        <translation>eine Einheit ist von unbekannter Art</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>effort %1 (%2)</source>
        <translation>Anstrengung %1 (%2)</translation>
    </message>
    <message>
        <source>light version</source>
        <translation>leichte Fassung</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>there is nothing to draw yet</source>
        <translation>es gibt noch nichts zu zeichnen</translation>
    </message>
    <message>
        <source>%1: give it a name that ends in .png, .pdf, .svg or .csv</source>
        <translation>%1: der Name muss auf .png, .pdf, .svg oder .csv enden</translation>
    </message>
    <message>
        <source>%1: the picture could not be made</source>
        <translation>%1: das Bild ließ sich nicht herstellen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: give it a name that ends in .png, .pdf or .svg</source>
        <translation>%1: der Name muss auf .png, .pdf oder .svg enden</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Picture (*.png);;PDF (*.pdf);;Drawing (*.svg)</source>
        <translation>Bild (*.png);;PDF (*.pdf);;Zeichnung (*.svg)</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>%1 /mi</source>
        <translation>%1 /mi</translation>
    </message>
    <message>
        <source>%1 /km</source>
        <translation>%1 /km</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>sessions that were neither planned nor logged: %1</source>
        <translation>Einheiten, die weder geplant noch eingetragen sind: %1</translation>
    </message>
    <message>
        <source>recordings of no session: %1</source>
        <translation>Aufzeichnungen ohne Einheit: %1</translation>
    </message>
    <message>
        <source>imported files of no session: %1</source>
        <translation>importierte Dateien ohne Einheit: %1</translation>
    </message>
    <message>
        <source>steps, laps, sets or sums of no session: %1</source>
        <translation>Schritte, Runden, Sätze oder Summen ohne Einheit: %1</translation>
    </message>
    <message>
        <source>sets that are done in a session that was not logged: %1</source>
        <translation>erledigte Sätze in einer Einheit, die nicht eingetragen ist: %1</translation>
    </message>
    <message>
        <source>exercises in sessions that are not in the list of exercises: %1</source>
        <translation>Übungen in Einheiten, die nicht in der Übungsliste stehen: %1</translation>
    </message>
    <message>
        <source>exercises or sets that stand in the same place: %1</source>
        <translation>Übungen oder Sätze, die an derselben Stelle stehen: %1</translation>
    </message>
    <message>
        <source>days that are in no calendar: %1</source>
        <translation>Tage, die es in keinem Kalender gibt: %1</translation>
    </message>
    <message>
        <source>times before 1990 or in the future: %1</source>
        <translation>Zeiten vor 1990 oder in der Zukunft: %1</translation>
    </message>
    <message>
        <source>sessions whose weekly sums differ from a recount: %1</source>
        <translation>Einheiten, deren Wochensummen von einer Nachrechnung abweichen: %1</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>a row of the table %1 belongs to nothing</source>
        <translation>eine Zeile der Tabelle %1 gehört zu nichts</translation>
    </message>
</context>
<context>
    <name>CoachCommands</name>
    <message>
        <source>it has been logged meanwhile, and nothing of that is written over</source>
        <translation>sie wurde inzwischen eingetragen, und davon wird nichts überschrieben</translation>
    </message>
    <message>
        <source>nothing was run</source>
        <translation>es wurde nichts gelaufen</translation>
    </message>
    <message>
        <source>Log %1 as coached</source>
        <translation>%1 wie begleitet eintragen</translation>
    </message>
</context>
<context>
    <name>CoachWords</name>
    <message>
        <source>Round %1 of %2</source>
        <translation>Runde %1 von %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Then it is done</source>
        <translation>Dann ist es geschafft</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>until you press Enter</source>
        <translation>bis zur Eingabetaste</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1, about %2; Enter when it is run</source>
        <translation>%1, etwa %2; Eingabe, wenn es gelaufen ist</translation>
    </message>
    <message>
        <source>%1; Enter when it is run</source>
        <translation>%1; Eingabe, wenn es gelaufen ist</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>the output could not be written</source>
        <translation>die Ausgabe konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the database to use</source>
        <translation>die zu benutzende Datenbank</translation>
    </message>
    <message>
        <source>the date to take for today, as YYYY-MM-DD</source>
        <translation>das Datum, das als heute gilt, als JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>write JSON for programs</source>
        <translation>JSON für Programme ausgeben</translation>
    </message>
    <message>
        <source>say how this is used</source>
        <translation>die Benutzung erklären</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>die Version nennen</translation>
    </message>
    <message>
        <source>Usage: legwork %1</source>
        <translation>Aufruf: legwork %1</translation>
    </message>
    <message>
        <source>--database needs a file</source>
        <translation>--database braucht eine Datei</translation>
    </message>
    <message>
        <source>--to is before --from</source>
        <translation>--to liegt vor --from</translation>
    </message>
    <message>
        <source>--%1 needs a date as YYYY-MM-DD, not &quot;%2&quot;</source>
        <translation>--%1 braucht ein Datum als JJJJ-MM-TT, nicht „%2“</translation>
    </message>
    <message>
        <source>backup [--output PATH] [--list] [--json]</source>
        <translation>backup [--output PATH] [--list] [--json]</translation>
    </message>
    <message>
        <source>Copies the database into its folder of backups, or to PATH, and looks the copy over. Works beside an open window.</source>
        <translation>Kopiert die Datenbank in ihren Sicherungsordner oder nach PATH und prüft die Kopie. Geht auch neben einem offenen Fenster.</translation>
    </message>
    <message>
        <source>write the copy here; the file must not exist</source>
        <translation>die Kopie hierhin schreiben; die Datei darf es noch nicht geben</translation>
    </message>
    <message>
        <source>only list the backups there are, newest first</source>
        <translation>nur die vorhandenen Sicherungen auflisten, neueste zuerst</translation>
    </message>
    <message>
        <source>backup takes no file; name the place with --output</source>
        <translation>backup nimmt keine Datei; den Ort nennt --output</translation>
    </message>
    <message>
        <source>restore FILE [--json]</source>
        <translation>restore FILE [--json]</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the database, after looking it over and after a backup of what is there. A database that is damaged is kept beside it under another name.</source>
        <translation>Setzt eine Sicherung an die Stelle der Datenbank, nachdem sie geprüft und das Vorhandene gesichert wurde. Eine beschädigte Datenbank bleibt unter anderem Namen daneben erhalten.</translation>
    </message>
    <message>
        <source>restore takes one file</source>
        <translation>restore nimmt genau eine Datei</translation>
    </message>
    <message>
        <source>Restored. What was there before is in %1</source>
        <translation>Wiederhergestellt. Was vorher da war, liegt in %1</translation>
    </message>
    <message>
        <source>No faults found.</source>
        <translation>Keine Fehler gefunden.</translation>
    </message>
    <message>
        <source>check takes no file; name the database with --database</source>
        <translation>check nimmt keine Datei; die Datenbank nennt --database</translation>
    </message>
    <message>
        <source>bring in activity files</source>
        <translation>Aktivitätsdateien importieren</translation>
    </message>
    <message>
        <source>figures: weeks, week</source>
        <translation>Zahlen: weeks, week</translation>
    </message>
    <message>
        <source>list the plans, or put one on dates</source>
        <translation>die Pläne auflisten oder einen auf Tage setzen</translation>
    </message>
    <message>
        <source>list sessions, both halves of each</source>
        <translation>Einheiten auflisten, beide Hälften</translation>
    </message>
    <message>
        <source>write planned sessions as a calendar</source>
        <translation>geplante Einheiten als Kalender schreiben</translation>
    </message>
    <message>
        <source>write a week or a month on paper, as PDF</source>
        <translation>eine Woche oder einen Monat als PDF zu Papier bringen</translation>
    </message>
    <message>
        <source>copy the database, verified</source>
        <translation>die Datenbank kopieren, mit Prüfung</translation>
    </message>
    <message>
        <source>put a backup in the place of the database</source>
        <translation>eine Sicherung an die Stelle der Datenbank setzen</translation>
    </message>
    <message>
        <source>look for faults in the database</source>
        <translation>die Datenbank auf Fehler prüfen</translation>
    </message>
    <message>
        <source>fill an empty database with a plausible history</source>
        <translation>eine leere Datenbank mit glaubwürdigem Verlauf füllen</translation>
    </message>
    <message>
        <source>write a picture of a page</source>
        <translation>das Bild einer Seite schreiben</translation>
    </message>
    <message>
        <source>write sample activity files</source>
        <translation>Beispieldateien von Aktivitäten schreiben</translation>
    </message>
    <message>
        <source>demo needs --years from 1 to %1</source>
        <translation>demo braucht --years von 1 bis %1</translation>
    </message>
    <message>
        <source>--seed needs a whole number</source>
        <translation>--seed braucht eine ganze Zahl</translation>
    </message>
    <message>
        <source>--until needs a date as YYYY-MM-DD</source>
        <translation>--until braucht ein Datum als JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>demo takes no file; name the database with --database</source>
        <translation>demo nimmt keine Datei; die Datenbank nennt --database</translation>
    </message>
    <message>
        <source>demo --years N [--seed S] [--until D] [--json]</source>
        <translation>demo --years N [--seed S] [--until D] [--json]</translation>
    </message>
    <message>
        <source>Fills an empty database with a plausible history, the same for the same seed and last day.</source>
        <translation>Füllt eine leere Datenbank mit einem glaubwürdigen Verlauf; bei gleichem Startwert und letztem Tag ist es derselbe.</translation>
    </message>
    <message>
        <source>how many years</source>
        <translation>wie viele Jahre</translation>
    </message>
    <message>
        <source>which history; 1 unless given</source>
        <translation>welcher Verlauf; ohne Angabe 1</translation>
    </message>
    <message>
        <source>the day the history has come to; today unless given</source>
        <translation>der letzte Tag des Verlaufs; ohne Angabe heute</translation>
    </message>
    <message>
        <source>%1 sessions until %2</source>
        <translation>%1 Einheiten bis %2</translation>
    </message>
    <message>
        <source>the format</source>
        <translation>das Format</translation>
    </message>
    <message>
        <source>the first day, as YYYY-MM-DD</source>
        <translation>der erste Tag, als JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>the last day, as YYYY-MM-DD</source>
        <translation>der letzte Tag, als JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>export needs --format with one of the formats of this version: %1</source>
        <translation>export braucht --format mit einem Format dieser Version: %1</translation>
    </message>
    <message>
        <source>export takes no file but that of --output</source>
        <translation>export nimmt keine Datei außer der von --output</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1 S/min</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>would import</source>
        <translation>würde importiert</translation>
    </message>
    <message>
        <source>imported, joins the plan</source>
        <translation>importiert, gehört zum Plan</translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <translation>%1, Teil %2</translation>
    </message>
    <message>
        <source>import PATH… [--dry-run] [--json]</source>
        <translation>import PATH… [--dry-run] [--json]</translation>
    </message>
    <message>
        <source>a file or a folder</source>
        <translation>eine Datei oder ein Ordner</translation>
    </message>
    <message>
        <source>say what would happen and write nothing</source>
        <translation>sagen, was geschähe, und nichts schreiben</translation>
    </message>
    <message>
        <source>import needs a file or a folder</source>
        <translation>import braucht eine Datei oder einen Ordner</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>&gt;Weeks</source>
        <translation>&gt;Wochen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Legwork</source>
        <translation>Legwork</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>%1: %2 sessions</source>
        <translation>%1: %2 Einheiten</translation>
    </message>
    <message>
        <source>--scale is easier, as-written, shorter or 50 to 150</source>
        <translation>--scale ist easier, as-written, shorter oder 50 bis 150</translation>
    </message>
    <message>
        <source>--taken is keep, leave-out or replace</source>
        <translation>--taken ist keep, leave-out oder replace</translation>
    </message>
    <message>
        <source>plan apply needs --start with a Monday or --end with a race day, as YYYY-MM-DD</source>
        <translation>plan apply braucht --start mit einem Montag oder --end mit einem Wettkampftag, als JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>there is no plan &quot;%1&quot;; plan list names them</source>
        <translation>einen Plan „%1“ gibt es nicht; plan list nennt sie</translation>
    </message>
    <message>
        <source>every day it needs is taken</source>
        <translation>jeder Tag, den er braucht, ist belegt</translation>
    </message>
    <message>
        <source>plan list | plan apply SLUG --start D|--end D</source>
        <translation>plan list | plan apply SLUG --start D|--end D</translation>
    </message>
    <message>
        <source>Lists the plans of Legwork and your own, or puts one on the calendar: from a Monday on, or so that it ends on a race day.</source>
        <translation>Listet die Pläne von Legwork und die eigenen auf oder setzt einen in den Kalender: ab einem Montag oder so, dass er an einem Wettkampftag endet.</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>was zu tun ist</translation>
    </message>
    <message>
        <source>the plan&apos;s first Monday, as YYYY-MM-DD</source>
        <translation>der erste Montag des Plans, als JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>a race day for the plan to end on, as YYYY-MM-DD</source>
        <translation>ein Wettkampftag, an dem der Plan endet, als JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>how much of it: easier, as-written, shorter, or 50 to 150 percent</source>
        <translation>wie viel davon: easier, as-written, shorter oder 50 bis 150 Prozent</translation>
    </message>
    <message>
        <source>days with sessions: keep both (the default), leave-out, or replace what is planned</source>
        <translation>Tage mit Einheiten: beides behalten (keep, ohne Angabe), leave-out oder replace für das Geplante</translation>
    </message>
    <message>
        <source>plan knows two things to do: list, and apply SLUG --start D or --end D</source>
        <translation>plan kann zweierlei: list und apply SLUG --start D oder --end D</translation>
    </message>
    <message>
        <source>print needs either --week or --month with a day in it</source>
        <translation>print braucht --week oder --month mit einem Tag darin</translation>
    </message>
    <message>
        <source>--paper is a4 or letter</source>
        <translation>--paper ist a4 oder letter</translation>
    </message>
    <message>
        <source>print needs --output with a file to write</source>
        <translation>print braucht --output mit einer zu schreibenden Datei</translation>
    </message>
    <message>
        <source>print takes no file but that of --output</source>
        <translation>print nimmt keine Datei außer der von --output</translation>
    </message>
    <message>
        <source>print --week D | --month D [--paper a4|letter] --output FILE.pdf</source>
        <translation>print --week D | --month D [--paper a4|letter] --output FILE.pdf</translation>
    </message>
    <message>
        <source>Writes a week with room to log by hand, or a month, as a PDF; needs no display.</source>
        <translation>Schreibt eine Woche mit Platz zum Eintragen von Hand oder einen Monat als PDF; braucht keinen Bildschirm.</translation>
    </message>
    <message>
        <source>a day of the week</source>
        <translation>ein Tag der Woche</translation>
    </message>
    <message>
        <source>a day of the month</source>
        <translation>ein Tag des Monats</translation>
    </message>
    <message>
        <source>a4 or letter; else as usual here</source>
        <translation>a4 oder letter; sonst wie hier üblich</translation>
    </message>
    <message>
        <source>the PDF file to write</source>
        <translation>die zu schreibende PDF-Datei</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&gt;Minutes</source>
        <translation>&gt;Minuten</translation>
    </message>
    <message>
        <source>&gt;of</source>
        <translation>&gt;von</translation>
    </message>
    <message>
        <source>&gt;Run</source>
        <translation>&gt;Lauf</translation>
    </message>
    <message>
        <source>&gt;Strength days</source>
        <translation>&gt;Krafttage</translation>
    </message>
    <message>
        <source>&gt;Done</source>
        <translation>&gt;Erledigt</translation>
    </message>
    <message>
        <source>&gt;Missed</source>
        <translation>&gt;Verpasst</translation>
    </message>
    <message>
        <source>&gt;Load</source>
        <translation>&gt;Belastung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>--first-day needs a weekday such as monday</source>
        <translation>--first-day braucht einen Wochentag wie monday</translation>
    </message>
    <message>
        <source>--basis is effort or activity</source>
        <translation>--basis ist effort oder activity</translation>
    </message>
    <message>
        <source>what to report</source>
        <translation>was auszugeben ist</translation>
    </message>
    <message>
        <source>count minutes by effort (the default) or by activity</source>
        <translation>Minuten nach Anstrengung (effort, ohne Angabe) oder nach Aktivität (activity) zählen</translation>
    </message>
    <message>
        <source>the day weeks start on; Monday unless said otherwise</source>
        <translation>der Tag, an dem Wochen beginnen; ohne Angabe Montag</translation>
    </message>
    <message>
        <source>samples --output FOLDER [--week MONDAY]</source>
        <translation>samples --output FOLDER [--week MONDAY]</translation>
    </message>
    <message>
        <source>Writes made-up activity files of one week, to try an import with.</source>
        <translation>Schreibt erfundene Aktivitätsdateien einer Woche, um den Import auszuprobieren.</translation>
    </message>
    <message>
        <source>the folder to write to</source>
        <translation>der Ordner, in den geschrieben wird</translation>
    </message>
    <message>
        <source>the Monday of the week; this week&apos;s unless given</source>
        <translation>der Montag der Woche; ohne Angabe dieser Woche</translation>
    </message>
    <message>
        <source>samples needs --output and nothing else</source>
        <translation>samples braucht --output und sonst nichts</translation>
    </message>
    <message>
        <source>--week needs a Monday as YYYY-MM-DD</source>
        <translation>--week braucht einen Montag als JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>session list [--from D --to D] [--json]</source>
        <translation>session list [--from D --to D] [--json]</translation>
    </message>
    <message>
        <source>Lists sessions with what was planned and what was done, all of them or those of some days.</source>
        <translation>Listet Einheiten mit Geplantem und Erledigtem auf, alle oder die bestimmter Tage.</translation>
    </message>
    <message>
        <source>list the sessions</source>
        <translation>die Einheiten auflisten</translation>
    </message>
    <message>
        <source>session knows one thing to do: list</source>
        <translation>session kann nur eins: list</translation>
    </message>
    <message>
        <source>--size needs WIDTHxHEIGHT such as 1280x800, each from %1 to %2</source>
        <translation>--size braucht BREITExHÖHE wie 1280x800, jeweils von %1 bis %2</translation>
    </message>
    <message>
        <source>--theme is light or dark</source>
        <translation>--theme ist light oder dark</translation>
    </message>
    <message>
        <source>snapshot needs --page with one of the pages of this version: %1</source>
        <translation>snapshot braucht --page mit einer Seite dieser Version: %1</translation>
    </message>
    <message>
        <source>snapshot needs --output with a file to write</source>
        <translation>snapshot braucht --output mit einer zu schreibenden Datei</translation>
    </message>
    <message>
        <source>snapshot takes no file but that of --output</source>
        <translation>snapshot nimmt keine Datei außer der von --output</translation>
    </message>
    <message>
        <source>--date needs a date as YYYY-MM-DD</source>
        <translation>--date braucht ein Datum als JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>there is no session on %1 to show</source>
        <translation>am %1 gibt es keine Einheit zu zeigen</translation>
    </message>
    <message>
        <source>snapshot --page PAGE [--date D] [--size WxH] [--theme light|dark] --output FILE.png</source>
        <translation>snapshot --page PAGE [--date D] [--size WxH] [--theme light|dark] --output FILE.png</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>die Seite</translation>
    </message>
    <message>
        <source>the day to show; today unless given</source>
        <translation>der Tag, der zu zeigen ist; ohne Angabe heute</translation>
    </message>
    <message>
        <source>the size in pixels; 1280x800 unless given</source>
        <translation>die Größe in Pixeln; ohne Angabe 1280x800</translation>
    </message>
    <message>
        <source>light (the default) or dark</source>
        <translation>light (hell, ohne Angabe) oder dark (dunkel)</translation>
    </message>
    <message>
        <source>the PNG file to write</source>
        <translation>die zu schreibende PNG-Datei</translation>
    </message>
    <message>
        <source>the picture cannot be written</source>
        <translation>das Bild lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Usage: legwork [--database FILE] [--today D] [FILE…]     open the window; FILEs open in the import assistant
       legwork [--database FILE] COMMAND [--json]         no window; COMMAND --help says more

A desktop planner and log for people who run and lift.

Commands:</source>
        <translation>Aufruf: legwork [--database FILE] [--today D] [FILE…]     öffnet das Fenster; FILEs kommen in den Import
       legwork [--database FILE] COMMAND [--json]         ohne Fenster; COMMAND --help sagt mehr

Planer und Tagebuch für alle, die laufen und Krafttraining machen.

Befehle:</translation>
    </message>
    <message>
        <source>there is no command and no file &quot;%1&quot;; --help names the commands</source>
        <translation>es gibt weder einen Befehl noch eine Datei „%1“; --help nennt die Befehle</translation>
    </message>
    <message>
        <source>there is no display for a window; --help names the commands that need none</source>
        <translation>es gibt keinen Bildschirm für ein Fenster; --help nennt die Befehle, die keinen brauchen</translation>
    </message>
    <message>
        <source>the language to speak: %1</source>
        <translation>die Sprache des Programms: %1</translation>
    </message>
    <message>
        <source>--lang is one of: %1</source>
        <translation>--lang ist eins von: %1</translation>
    </message>
    <message>
        <source>
Options:
  --database FILE  the database to use; else the one in your app data folder
  --today D        the date to take for today, as YYYY-MM-DD
  --lang LANG      the language to speak; else that of the preferences or the system
  --help, --version

Exit codes: 0 all done; 1 some inputs failed or check found faults; 2 wrong usage; 3 the database cannot
be opened or is in use by a window.</source>
        <translation>
Optionen:
  --database FILE  die zu benutzende Datenbank; sonst die im Ordner für Programmdaten
  --today D        das Datum, das als heute gilt, als JJJJ-MM-TT
  --lang LANG      die Sprache; sonst die der Einstellungen oder des Systems
  --help, --version

Ergebnis: 0 alles erledigt; 1 manches misslang oder check fand Fehler; 2 falscher Aufruf; 3 die Datenbank lässt
sich nicht öffnen oder wird von einem Fenster benutzt.</translation>
    </message>
    <message>
        <source>A backup of what was there: %1</source>
        <translation>Eine Sicherung des Vorhandenen: %1</translation>
    </message>
    <message>
        <source>Mended: %1</source>
        <translation>Behoben: %1</translation>
    </message>
    <message>
        <source>check [--repair] [--json]</source>
        <translation>check [--repair] [--json]</translation>
    </message>
    <message>
        <source>Looks for faults in the database: SQLite&apos;s own checks, foreign keys, and what cannot be in a training log. Changes nothing without --repair.</source>
        <translation>Sucht Fehler in der Datenbank: die Prüfungen von SQLite, Fremdschlüssel und was in keinem Trainingstagebuch stehen kann. Ändert ohne --repair nichts.</translation>
    </message>
    <message>
        <source>mend what can be mended without guessing, after a backup</source>
        <translation>nach einer Sicherung beheben, was ohne Raten geht</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>export --format FORMAT --output PATH [--from D --to D | --session ID] [--json]</source>
        <translation>export --format FORMAT --output PATH [--from D --to D | --session ID] [--json]</translation>
    </message>
    <message>
        <source>Takes data out. Formats: archive (everything; import takes it back), csv (sessions, sets and weeks: three files), ics (planned sessions; importing the file again updates them), fit (planned sessions as workouts for a watch: name its folder, or any other), tcx and gpx (logged sessions, a file each).</source>
        <translation>Gibt Daten heraus. Formate: archive (alles; import nimmt es zurück), csv (Einheiten, Sätze und Wochen: drei Dateien), ics (geplante Einheiten; ein erneuter Import aktualisiert sie), fit (geplante Einheiten als Trainings für eine Uhr: deren Ordner nennen oder einen anderen), tcx und gpx (eingetragene Einheiten, je eine Datei).</translation>
    </message>
    <message>
        <source>the file or folder to write</source>
        <translation>die zu schreibende Datei oder der Ordner</translation>
    </message>
    <message>
        <source>only this session, for fit, tcx and gpx</source>
        <translation>nur diese Einheit, für fit, tcx und gpx</translation>
    </message>
    <message>
        <source>export needs --output with a file or folder to write</source>
        <translation>export braucht --output mit einer Datei oder einem Ordner</translation>
    </message>
    <message>
        <source>--session goes with the formats fit, tcx and gpx</source>
        <translation>--session gehört zu den Formaten fit, tcx und gpx</translation>
    </message>
    <message>
        <source>import takes archives of Legwork by themselves, not together with other files</source>
        <translation>import nimmt Archive von Legwork allein, nicht zusammen mit anderen Dateien</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: added: %2, changed: %3, deleted: %4</source>
        <translation>%1: neu: %2, geändert: %3, gelöscht: %4</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>duplicate, would fill in</source>
        <translation>doppelt, würde ergänzen</translation>
    </message>
    <message>
        <source>duplicate, filled in</source>
        <translation>doppelt, ergänzt</translation>
    </message>
    <message>
        <source>New exercise: %1</source>
        <translation>Neue Übung: %1</translation>
    </message>
    <message>
        <source>New exercise: %1 (is it %2?)</source>
        <translation>Neue Übung: %1 (ist es %2?)</translation>
    </message>
    <message>
        <source>Brings in activity files (FIT, TCX, GPX), tables of other programs (Strong, Hevy, FitNotes, StrongLifts, Strava, Garmin Connect, any other CSV with --columns), zip archives, or all of those in folders. An activity joins the planned session of its day and sport; nothing is ever counted twice. An archive that Legwork exported is merged: of what differs, the later edit is kept.</source>
        <translation>Importiert Aktivitätsdateien (FIT, TCX, GPX), Tabellen anderer Programme (Strong, Hevy, FitNotes, StrongLifts, Strava, Garmin Connect, jede andere CSV mit --columns), Zip-Archive oder alle, die in Ordnern liegen. Eine Aktivität kommt zur geplanten Einheit ihres Tages und ihrer Sportart; nichts zählt je doppelt. Ein von Legwork exportiertes Archiv wird zusammengeführt: wo sich etwas unterscheidet, bleibt die spätere Änderung.</translation>
    </message>
    <message>
        <source>--%1 needs %2, not &quot;%3&quot;</source>
        <translation>--%1 braucht %2, nicht „%3“</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>FIELD=COLUMN;…</source>
        <translation>FELD=SPALTE;…</translation>
    </message>
    <message>
        <source>--%1: there is no column &quot;%2&quot;</source>
        <translation>--%1: eine Spalte „%2“ gibt es nicht</translation>
    </message>
    <message>
        <source>kg or lb, for weights without a unit; else the unit of the preferences</source>
        <translation>kg oder lb, für Gewichte ohne Einheit; sonst die der Einstellungen</translation>
    </message>
    <message>
        <source>km or mi, for distances without a unit; else the unit of the preferences</source>
        <translation>km oder mi, für Strecken ohne Einheit; sonst die der Einstellungen</translation>
    </message>
    <message>
        <source>the time zone of times without one, as Europe/Berlin; else this machine&apos;s</source>
        <translation>die Zeitzone von Zeiten ohne eine, wie Europe/Berlin; sonst die dieses Rechners</translation>
    </message>
    <message>
        <source>day or month: what comes first in dates like 03/04/2026; else the day</source>
        <translation>day oder month: was in Daten wie 03/04/2026 zuerst steht; sonst der Tag</translation>
    </message>
    <message>
        <source>the day planned workouts are put on; else today</source>
        <translation>der Tag, auf den geplante Trainings kommen; sonst heute</translation>
    </message>
    <message>
        <source>what the columns of an unknown table are, as FIELD=COLUMN;…, with fields such as date, exercise, weight, reps, sport, duration, distance</source>
        <translation>was die Spalten einer unbekannten Tabelle sind, als FELD=SPALTE;…, mit Feldern wie date, exercise, weight, reps, sport, duration, distance</translation>
    </message>
    <message>
        <source>a time zone</source>
        <translation>eine Zeitzone</translation>
    </message>
    <message>
        <source>a date as YYYY-MM-DD</source>
        <translation>ein Datum als JJJJ-MM-TT</translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes a picture of a page; needs no display. Pages: week, month, progress, exercises, log, coach, plans, editor, bin, review, preferences, body.</source>
        <translation>Schreibt das Bild einer Seite; braucht keinen Bildschirm. Seiten: week, month, progress, exercises, log, coach, plans, editor, bin, review, preferences, body.</translation>
    </message>
    <message>
        <source>report weeks|week|lifts|records [--from D --to D] [--basis effort|activity] [--first-day DAY] [--json]</source>
        <translation>report weeks|week|lifts|records [--from D --to D] [--basis effort|activity] [--first-day DAY] [--json]</translation>
    </message>
    <message>
        <source>Prints the figures of every week, one week with its sessions (the one of --from, else of today), the best of every exercise, or the records of running.</source>
        <translation>Gibt die Zahlen jeder Woche aus, eine Woche mit ihren Einheiten (die von --from, sonst die von heute), das Beste jeder Übung oder die Rekorde im Laufen.</translation>
    </message>
    <message>
        <source>this version reports: %1</source>
        <translation>diese Version berichtet über: %1</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>&gt;Sessions</source>
        <translation>&gt;Einheiten</translation>
    </message>
    <message>
        <source>&gt;Sets</source>
        <translation>&gt;Sätze</translation>
    </message>
    <message>
        <source>&gt;Volume kg</source>
        <translation>&gt;Volumen kg</translation>
    </message>
    <message>
        <source>Heaviest</source>
        <translation>Schwerster</translation>
    </message>
    <message>
        <source>Most repetitions</source>
        <translation>Meiste Wiederholungen</translation>
    </message>
    <message>
        <source>Estimated maximum</source>
        <translation>Geschätztes Maximum</translation>
    </message>
    <message>
        <source>about %1 kg, from %2</source>
        <translation>etwa %1 kg, aus %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekord</translation>
    </message>
    <message>
        <source>&gt;Value</source>
        <translation>&gt;Wert</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>the whole run</source>
        <translation>dem ganzen Lauf</translation>
    </message>
    <message>
        <source>its recording</source>
        <translation>seiner Aufzeichnung</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Längster Lauf</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Most climb</source>
        <translation>Meiste Höhenmeter</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>this page has no section &quot;%1&quot;</source>
        <translation>diese Seite hat keinen Abschnitt „%1“</translation>
    </message>
    <message>
        <source>of the progress page: volume, runs, lifts, load, consistency or compare</source>
        <translation>der Fortschrittsseite: volume, runs, lifts, load, consistency oder compare</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Cannot %1: %2</source>
        <translation>„%1“ geht nicht: %2</translation>
    </message>
    <message>
        <source>Cannot merge %1 into %2: %3</source>
        <translation>%1 lässt sich nicht mit %2 zusammenführen: %3</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Make %1 a favourite</source>
        <translation>%1 zum Favoriten machen</translation>
    </message>
    <message>
        <source>Take %1 from the favourites</source>
        <translation>%1 aus den Favoriten nehmen</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>%1 archivieren</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Cannot delete %1: %2</source>
        <translation>%1 lässt sich nicht löschen: %2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>they are one already</source>
        <translation>sie sind schon eins</translation>
    </message>
    <message>
        <source>their sets count different things</source>
        <translation>ihre Sätze zählen Verschiedenes</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1 in %2 aufgehen lassen</translation>
    </message>
    <message>
        <source>Change unit of distance</source>
        <translation>Entfernungseinheit ändern</translation>
    </message>
    <message>
        <source>Change unit of weight</source>
        <translation>Gewichtseinheit ändern</translation>
    </message>
    <message>
        <source>Change first day of the week</source>
        <translation>Ersten Wochentag ändern</translation>
    </message>
    <message>
        <source>Change weekly goal</source>
        <translation>Wochenziel ändern</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Profil ändern</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>This year and earlier ones, to the same date</source>
        <translation>Dieses Jahr und frühere, bis zum selben Datum</translation>
    </message>
    <message>
        <source>running sums from 1 January</source>
        <translation>laufende Summen ab 1. Januar</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Noch keine Einheiten</translation>
    </message>
    <message>
        <source>Log a session; next year this line is there to compare with.</source>
        <translation>Eine Einheit eintragen; nächstes Jahr steht diese Linie zum Vergleich da.</translation>
    </message>
</context>
<context>
    <name>Consistency</name>
    <message>
        <source>No sessions in this time</source>
        <translation>Keine Einheiten in dieser Zeit</translation>
    </message>
    <message>
        <source>Log what you do, on the day and at the time you do it.</source>
        <translation>Eintragen, was getan wird, mit Tag und Uhrzeit.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>under 20 min</source>
        <translation>unter 20 min</translation>
    </message>
    <message>
        <source>20 to 39 min</source>
        <translation>20 bis 39 min</translation>
    </message>
    <message>
        <source>40 to 59 min</source>
        <translation>40 bis 59 min</translation>
    </message>
    <message>
        <source>60 min or more</source>
        <translation>60 min und mehr</translation>
    </message>
    <message>
        <source>Every day of %1</source>
        <translation>Jeder Tag von %1</translation>
    </message>
    <message>
        <source>minutes on the clock, strength too</source>
        <translation>Minuten nach der Uhr, auch Kraft</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Plan kept, week by week</source>
        <translation>Plan eingehalten, Woche für Woche</translation>
    </message>
    <message>
        <source>sessions done of those planned; skipped for a reason does not count against a week</source>
        <translation>gemachte von geplanten Einheiten; mit Grund Ausgelassenes zählt nicht gegen die Woche</translation>
    </message>
    <message>
        <source>No planned sessions in this time</source>
        <translation>Keine geplanten Einheiten in dieser Zeit</translation>
    </message>
    <message>
        <source>Plan a session, or choose a plan, to see how it went here.</source>
        <translation>Eine Einheit planen oder einen Plan wählen; hier steht dann, wie es ging.</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>Plan gehalten</translation>
    </message>
    <message>
        <source>Skipped for a reason</source>
        <translation>Mit Grund ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n without a time</source>
        <translation>
            <numerusform>%n ohne Uhrzeit</numerusform>
            <numerusform>%n ohne Uhrzeit</numerusform>
        </translation>
    </message>
    <message>
        <source>No start times in this time</source>
        <translation>Keine Startzeiten in dieser Zeit</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Start hour</source>
        <translation>Startzeit</translation>
    </message>
</context>
<context>
    <name>CsvWords</name>
    <message>
        <source>there is no date in it</source>
        <translation>es enthält kein Datum</translation>
    </message>
    <message>
        <source>line %1 was left out: %2</source>
        <translation>Zeile %1 blieb weg: %2</translation>
    </message>
    <message>
        <source>1 more line was left out</source>
        <translation>1 weitere Zeile blieb weg</translation>
    </message>
    <message>
        <source>%1 more lines were left out</source>
        <translation>%1 weitere Zeilen blieben weg</translation>
    </message>
    <message>
        <source>it has a header and no rows</source>
        <translation>sie hat eine Kopfzeile und keine Zeilen</translation>
    </message>
    <message>
        <source>it is a table that does not say %1</source>
        <translation>es ist eine Tabelle, die nicht sagt, %1</translation>
    </message>
    <message>
        <source>it is a table whose columns Legwork does not know; say which is which (%1)</source>
        <translation>es ist eine Tabelle, deren Spalten Legwork nicht kennt; bitte angeben, welche was ist (%1)</translation>
    </message>
    <message>
        <source>there is no exercise in it</source>
        <translation>es enthält keine Übung</translation>
    </message>
    <message>
        <source>it says neither repetitions nor weight, time or distance</source>
        <translation>es nennt weder Wiederholungen noch Gewicht, Zeit oder Strecke</translation>
    </message>
    <message>
        <source>RPE %1</source>
        <translation>RPE %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sportart</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Time with pauses</source>
        <translation>Zeit mit Pausen</translation>
    </message>
    <message>
        <source>Moving time</source>
        <translation>Zeit in Bewegung</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Unit of the distance</source>
        <translation>Einheit der Strecke</translation>
    </message>
    <message>
        <source>Climb</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>Average heart rate</source>
        <translation>Mittlerer Puls</translation>
    </message>
    <message>
        <source>Highest heart rate</source>
        <translation>Höchster Puls</translation>
    </message>
    <message>
        <source>Calories</source>
        <translation>Kalorien</translation>
    </message>
    <message>
        <source>Effort (0–10)</source>
        <translation>Anstrengung (0–10)</translation>
    </message>
    <message>
        <source>File of the recording</source>
        <translation>Datei der Aufzeichnung</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Number of the set</source>
        <translation>Nummer des Satzes</translation>
    </message>
    <message>
        <source>Type of the set</source>
        <translation>Art des Satzes</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Unit of the weight</source>
        <translation>Einheit des Gewichts</translation>
    </message>
    <message>
        <source>Weight in pounds</source>
        <translation>Gewicht in Pfund</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>RPE (6–10)</source>
        <translation>RPE (6–10)</translation>
    </message>
    <message>
        <source>Reps left</source>
        <translation>Wdh. in Reserve</translation>
    </message>
    <message>
        <source>Time of the set</source>
        <translation>Zeit des Satzes</translation>
    </message>
    <message>
        <source>Note on the set</source>
        <translation>Notiz zum Satz</translation>
    </message>
    <message>
        <source>Superset</source>
        <translation>Supersatz</translation>
    </message>
    <message>
        <source>which column is the date</source>
        <translation>welche Spalte das Datum ist</translation>
    </message>
    <message>
        <source>which column is the exercise, the duration or the distance</source>
        <translation>welche Spalte die Übung, die Dauer oder die Strecke ist</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>der Import wurde abgebrochen</translation>
    </message>
    <message>
        <source>it is larger than any table of activities</source>
        <translation>sie ist größer als jede Tabelle von Aktivitäten</translation>
    </message>
    <message>
        <source>the table could not be read</source>
        <translation>die Tabelle ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>it has no header that names its columns</source>
        <translation>sie hat keine Kopfzeile, die ihre Spalten nennt</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>der Ordner %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>the folder %1 cannot be kept from other users</source>
        <translation>der Ordner %1 lässt sich nicht vor anderen Benutzern schützen</translation>
    </message>
    <message>
        <source>the folder cannot be written</source>
        <translation>in den Ordner lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>the lock file beside it cannot be made</source>
        <translation>die Sperrdatei daneben lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>in use by a window or another command (pid %1)</source>
        <translation>in Benutzung durch ein Fenster oder einen anderen Befehl (PID %1)</translation>
    </message>
    <message>
        <source>there is no such database</source>
        <translation>diese Datenbank gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>in die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>no backup could be made first: %1</source>
        <translation>vorher ließ sich keine Sicherung anlegen: %1</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>this is a folder, not a database</source>
        <translation>das ist ein Ordner, keine Datenbank</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>ihr Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing</source>
        <translation>der SQLite-Treiber von Qt fehlt</translation>
    </message>
    <message>
        <source>this is not a Legwork database</source>
        <translation>das ist keine Legwork-Datenbank</translation>
    </message>
    <message>
        <source>it was written by a newer Legwork (schema %1, this one knows %2)</source>
        <translation>sie stammt von einem neueren Legwork (Schema %1, dieses hier kennt %2)</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is from an older Legwork and cannot be brought up to date here</source>
        <translation>sie stammt von einem älteren Legwork und lässt sich hier nicht auf den neuen Stand bringen</translation>
    </message>
    <message>
        <source>this build of Qt brings a SQLite of its own, so it cannot be done while open</source>
        <translation>dieses Qt bringt ein eigenes SQLite mit, darum geht es nicht, solange sie offen ist</translation>
    </message>
    <message>
        <source>SQLite refused a safety switch</source>
        <translation>SQLite hat eine Sicherheitseinstellung abgelehnt</translation>
    </message>
    <message>
        <source>exercise %1 counts an unknown thing: &quot;%2&quot;</source>
        <translation>die Übung %1 zählt etwas Unbekanntes: „%2“</translation>
    </message>
    <message>
        <source>a set has an unknown type: &quot;%1&quot;</source>
        <translation>ein Satz hat eine unbekannte Art: „%1“</translation>
    </message>
    <message>
        <source>the imported recordings are gone</source>
        <translation>die importierten Aufzeichnungen sind weg</translation>
    </message>
    <message>
        <source>rows point at rows that are missing</source>
        <translation>Zeilen verweisen auf Zeilen, die fehlen</translation>
    </message>
    <message>
        <source>the database is in use by another program</source>
        <translation>die Datenbank wird von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>the database or its folder cannot be written</source>
        <translation>die Datenbank oder ihr Ordner lässt sich nicht beschreiben</translation>
    </message>
    <message>
        <source>the disk reported an error (%1)</source>
        <translation>der Datenträger meldet einen Fehler (%1)</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the database cannot be opened</source>
        <translation>die Datenbank lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>a stored recording is damaged</source>
        <translation>eine gespeicherte Aufzeichnung ist beschädigt</translation>
    </message>
    <message>
        <source>a recording was stored by a newer Legwork</source>
        <translation>eine Aufzeichnung wurde von einem neueren Legwork gespeichert</translation>
    </message>
    <message>
        <source>the database holds an unknown kind</source>
        <translation>die Datenbank enthält eine unbekannte Art von Einheit</translation>
    </message>
    <message>
        <source>the database holds an unknown %1: &quot;%2&quot;</source>
        <translation>die Datenbank enthält Unbekanntes (%1): „%2“</translation>
    </message>
</context>
<context>
    <name>DatabasePlace</name>
    <message>
        <source>Your data lie on a network drive (%1). Two computers at once could damage the file there; keep it on this computer and copy its backups instead.</source>
        <translation>Die Daten liegen auf einem Netzlaufwerk (%1). Zwei Rechner zugleich könnten die Datei dort beschädigen; besser liegt sie auf diesem Rechner, und kopiert werden ihre Sicherungen.</translation>
    </message>
    <message>
        <source>Your data lie in a folder that %1 keeps in step. It copies the file while it is being written; keep it elsewhere and copy its backups instead.</source>
        <translation>Die Daten liegen in einem Ordner, den %1 abgleicht. Dabei wird die Datei kopiert, während in sie geschrieben wird; besser liegt sie anderswo, und kopiert werden ihre Sicherungen.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>next</source>
        <translation>nächsten|nächste|nächster|kommenden</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzten|letzte|letzter|vorigen</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>day|days</source>
        <translation>Tag|Tage|Tagen</translation>
    </message>
    <message>
        <source>week|weeks|w</source>
        <translation>Woche|Wochen|W</translation>
    </message>
    <message>
        <source>month|months</source>
        <translation>Monat|Monate|Monaten</translation>
    </message>
    <message>
        <source>year|years</source>
        <translation>Jahr|Jahre|Jahren</translation>
    </message>
</context>
<context>
    <name>DayNoteCommands</name>
    <message>
        <source>Write a note on %1</source>
        <translation>Notiz zu %1 schreiben</translation>
    </message>
    <message>
        <source>Remove the note on %1</source>
        <translation>Notiz zu %1 entfernen</translation>
    </message>
    <message>
        <source>Change the note on %1</source>
        <translation>Notiz zu %1 ändern</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Cannot make demo data: %1</source>
        <translation>Die Demodaten lassen sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>Demo history</source>
        <translation>Demo-Verlauf</translation>
    </message>
    <message>
        <source>it already has sessions; demo fills an empty database</source>
        <translation>sie hat schon Einheiten; demo füllt eine leere Datenbank</translation>
    </message>
</context>
<context>
    <name>Effort</name>
    <message>
        <source>rest</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>very easy</source>
        <translation>sehr leicht</translation>
    </message>
    <message>
        <source>easy; could sing</source>
        <translation>leicht; Singen ginge</translation>
    </message>
    <message>
        <source>moderate; can talk, not sing</source>
        <translation>moderat; Reden geht, Singen nicht</translation>
    </message>
    <message>
        <source>hard; a few words at a time</source>
        <translation>anstrengend; nur ein paar Worte am Stück</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>sehr anstrengend</translation>
    </message>
    <message>
        <source>all I had</source>
        <translation>alles gegeben</translation>
    </message>
</context>
<context>
    <name>EnergyTarget</name>
    <message>
        <source>A doctor or dietitian can help to find what is right for you.</source>
        <translation>Eine Ärztin, ein Arzt oder eine Ernährungsberatung kann helfen, das Richtige zu finden.</translation>
    </message>
    <message>
        <source>No target: it would lie below what your body takes at rest. A smaller deficit leaves room for one.</source>
        <translation>Kein Ziel: es läge unter dem, was der Körper in Ruhe braucht. Ein kleineres Defizit lässt Raum dafür.</translation>
    </message>
    <message>
        <source>No target: for this height and weight, eating less would not be safe. %1</source>
        <translation>Kein Ziel: bei dieser Größe und diesem Gewicht wäre weniger essen nicht sicher. %1</translation>
    </message>
    <message>
        <source>No target under 18: a growing body needs what it asks for. %1</source>
        <translation>Kein Ziel unter 18: ein wachsender Körper braucht, wonach er verlangt. %1</translation>
    </message>
    <message>
        <source>No target while pregnant or breast-feeding. %1</source>
        <translation>Kein Ziel in Schwangerschaft oder Stillzeit. %1</translation>
    </message>
    <message>
        <source>No target for now: weight has gone down faster than the usual gentle pace for two weeks. Eating a little more may help.</source>
        <translation>Vorerst kein Ziel: das Gewicht sinkt seit zwei Wochen schneller als üblich. Etwas mehr zu essen kann helfen.</translation>
    </message>
    <message>
        <source>No target here, by what you told the program: numbers like these can do harm. %1</source>
        <translation>Kein Ziel hier, nach den Angaben zur Person: solche Zahlen können schaden. %1</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>birth year</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>Geschlecht</translation>
    </message>
</context>
<context>
    <name>EnergyWords</name>
    <message>
        <source>about %1 kcal</source>
        <translation>etwa %1 kcal</translation>
    </message>
    <message>
        <source>Target: %1 a day, %2 below.</source>
        <translation>Ziel: %1 am Tag, %2 weniger.</translation>
    </message>
    <message>
        <source>An estimate of your day needs: %1. Preferences has a place for each; weight may stand here, too.</source>
        <translation>Eine Schätzung für den Tag braucht: %1. In den Einstellungen ist Platz für alles; das Gewicht darf auch hier stehen.</translation>
    </message>
    <message>
        <source>About %1 kcal a day</source>
        <translation>Etwa %1 kcal am Tag</translation>
    </message>
    <message>
        <source>About %1 of it at rest; sessions count with the mean of the last four weeks.</source>
        <translation>Etwa %1 davon in Ruhe; Einheiten zählen mit dem Mittel der letzten vier Wochen.</translation>
    </message>
    <message>
        <source>About %1 of it at rest; sessions are part of how much you move.</source>
        <translation>Etwa %1 davon in Ruhe; Einheiten gehören zur gewählten Bewegung.</translation>
    </message>
    <message>
        <source>a weight is missing</source>
        <translation>ein Gewicht fehlt</translation>
    </message>
    <message>
        <source>its time is missing</source>
        <translation>ihre Zeit fehlt</translation>
    </message>
    <message numerus="yes">
        <source>About %1 kcal on top of rest in %n sessions this week</source>
        <translation>
            <numerusform>Etwa %1 kcal zusätzlich zur Ruhe in %n Einheit dieser Woche</numerusform>
            <numerusform>Etwa %1 kcal zusätzlich zur Ruhe in %n Einheiten dieser Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>trend: steady</source>
        <translation>Trend: gleichbleibend</translation>
    </message>
    <message>
        <source>trend: about %1 less a week</source>
        <translation>Trend: etwa %1 weniger je Woche</translation>
    </message>
    <message>
        <source>trend: about %1 more a week</source>
        <translation>Trend: etwa %1 mehr je Woche</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>dumbbell or kettlebell</source>
        <translation>Kurzhantel oder Kettlebell</translation>
    </message>
    <message>
        <source>barbell, rack</source>
        <translation>Langhantel, Rack</translation>
    </message>
    <message>
        <source>none or dumbbells</source>
        <translation>nichts oder Kurzhanteln</translation>
    </message>
    <message>
        <source>bench, dumbbells</source>
        <translation>Bank, Kurzhanteln</translation>
    </message>
    <message>
        <source>none or dumbbell</source>
        <translation>nichts oder Kurzhantel</translation>
    </message>
    <message>
        <source>box or bench</source>
        <translation>Kasten oder Bank</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>barbell</source>
        <translation>Langhantel</translation>
    </message>
    <message>
        <source>trap bar</source>
        <translation>Trap Bar</translation>
    </message>
    <message>
        <source>dumbbells</source>
        <translation>Kurzhanteln</translation>
    </message>
    <message>
        <source>kettlebell</source>
        <translation>Kettlebell</translation>
    </message>
    <message>
        <source>barbell, bench</source>
        <translation>Langhantel, Bank</translation>
    </message>
    <message>
        <source>band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>none or band</source>
        <translation>nichts oder Band</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>anchor</source>
        <translation>Halterung</translation>
    </message>
    <message>
        <source>none, step or machine</source>
        <translation>nichts, Stufe oder Gerät</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>machine or dumbbells</source>
        <translation>Gerät oder Kurzhanteln</translation>
    </message>
    <message>
        <source>dumbbells, bench</source>
        <translation>Kurzhanteln, Bank</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>Barren</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>Kabelzug</translation>
    </message>
    <message>
        <source>dumbbell, bench</source>
        <translation>Kurzhantel, Bank</translation>
    </message>
    <message>
        <source>bar or straps</source>
        <translation>Stange oder Schlingen</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Stange</translation>
    </message>
    <message>
        <source>machine or band</source>
        <translation>Gerät oder Band</translation>
    </message>
    <message>
        <source>cable or band</source>
        <translation>Kabelzug oder Band</translation>
    </message>
    <message>
        <source>none or plate</source>
        <translation>nichts oder Hantelscheibe</translation>
    </message>
    <message>
        <source>dumbbells or kettlebells</source>
        <translation>Kurzhanteln oder Kettlebells</translation>
    </message>
    <message>
        <source>foam roller</source>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>none or treadmill</source>
        <translation>nichts oder Laufband</translation>
    </message>
    <message>
        <source>treadmill</source>
        <translation>Laufband</translation>
    </message>
    <message>
        <source>hill</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>Schwimmbecken</translation>
    </message>
    <message>
        <source>dumbbell</source>
        <translation>Kurzhantel</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>strap</source>
        <translation>Schlinge</translation>
    </message>
    <message>
        <source>plate</source>
        <translation>Hantelscheibe</translation>
    </message>
</context>
<context>
    <name>Everything</name>
    <message>
        <source>%1 stayed: %2</source>
        <translation>%1 blieb: %2</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>Bodyweight squat</source>
        <translation>Kniebeuge ohne Gewicht</translation>
    </message>
    <message>
        <source>Goblet squat</source>
        <translation>Goblet-Kniebeuge</translation>
    </message>
    <message>
        <source>Barbell back squat</source>
        <translation>Kniebeuge mit Langhantel</translation>
    </message>
    <message>
        <source>Barbell front squat</source>
        <translation>Frontkniebeuge mit Langhantel</translation>
    </message>
    <message>
        <source>Split squat</source>
        <translation>Split-Kniebeuge</translation>
    </message>
    <message>
        <source>Rear-foot-elevated split squat</source>
        <translation>Bulgarische Split-Kniebeuge</translation>
    </message>
    <message>
        <source>Forward lunge</source>
        <translation>Ausfallschritt nach vorn</translation>
    </message>
    <message>
        <source>Reverse lunge</source>
        <translation>Ausfallschritt nach hinten</translation>
    </message>
    <message>
        <source>Lateral lunge</source>
        <translation>Ausfallschritt zur Seite</translation>
    </message>
    <message>
        <source>Walking lunge</source>
        <translation>Ausfallschritte im Gehen</translation>
    </message>
    <message>
        <source>Step-up</source>
        <translation>Aufsteigen (Step-up)</translation>
    </message>
    <message>
        <source>Leg press</source>
        <translation>Beinpresse</translation>
    </message>
    <message>
        <source>Hack squat</source>
        <translation>Hackenschmidt-Kniebeuge</translation>
    </message>
    <message>
        <source>Wall sit</source>
        <translation>Wandsitzen</translation>
    </message>
    <message>
        <source>Jump squat</source>
        <translation>Sprungkniebeuge</translation>
    </message>
    <message>
        <source>Box jump</source>
        <translation>Kastensprung</translation>
    </message>
    <message>
        <source>Barbell deadlift</source>
        <translation>Kreuzheben mit Langhantel</translation>
    </message>
    <message>
        <source>Sumo deadlift</source>
        <translation>Sumo-Kreuzheben</translation>
    </message>
    <message>
        <source>Trap-bar deadlift</source>
        <translation>Kreuzheben mit Trap Bar</translation>
    </message>
    <message>
        <source>Romanian deadlift (barbell)</source>
        <translation>Rumänisches Kreuzheben (Langhantel)</translation>
    </message>
    <message>
        <source>Romanian deadlift (dumbbells)</source>
        <translation>Rumänisches Kreuzheben (Kurzhanteln)</translation>
    </message>
    <message>
        <source>Single-leg Romanian deadlift</source>
        <translation>Einbeiniges rumänisches Kreuzheben</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Good Morning (Rumpfbeuge)</translation>
    </message>
    <message>
        <source>Kettlebell swing</source>
        <translation>Kettlebell-Swing</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Gesäßbrücke</translation>
    </message>
    <message>
        <source>Single-leg glute bridge</source>
        <translation>Einbeinige Gesäßbrücke</translation>
    </message>
    <message>
        <source>Barbell hip thrust</source>
        <translation>Hip Thrust mit Langhantel</translation>
    </message>
    <message>
        <source>Quadruped glute kickback</source>
        <translation>Kickback im Vierfüßlerstand</translation>
    </message>
    <message>
        <source>Lateral band walk</source>
        <translation>Seitgehen mit Band</translation>
    </message>
    <message>
        <source>Clamshell</source>
        <translation>Muschel (Clamshell)</translation>
    </message>
    <message>
        <source>Side-lying leg raise</source>
        <translation>Beinheben in Seitlage</translation>
    </message>
    <message>
        <source>Hip abduction machine</source>
        <translation>Abduktion am Gerät</translation>
    </message>
    <message>
        <source>Hip adduction machine</source>
        <translation>Adduktion am Gerät</translation>
    </message>
    <message>
        <source>Copenhagen plank</source>
        <translation>Kopenhagener Stütz</translation>
    </message>
    <message>
        <source>Lying or seated leg curl</source>
        <translation>Beinbeuger liegend oder sitzend</translation>
    </message>
    <message>
        <source>Nordic hamstring curl</source>
        <translation>Nordischer Beinbeuger</translation>
    </message>
    <message>
        <source>Leg extension</source>
        <translation>Beinstrecker</translation>
    </message>
    <message>
        <source>Standing calf raise</source>
        <translation>Wadenheben im Stehen</translation>
    </message>
    <message>
        <source>Single-leg calf raise</source>
        <translation>Einbeiniges Wadenheben</translation>
    </message>
    <message>
        <source>Seated calf raise</source>
        <translation>Wadenheben im Sitzen</translation>
    </message>
    <message>
        <source>Tibialis raise</source>
        <translation>Zehenheben (Schienbein)</translation>
    </message>
    <message>
        <source>Back extension</source>
        <translation>Rückenstrecker</translation>
    </message>
    <message>
        <source>Push-up</source>
        <translation>Liegestütz</translation>
    </message>
    <message>
        <source>Incline push-up (hands raised)</source>
        <translation>Liegestütz mit erhöhten Händen</translation>
    </message>
    <message>
        <source>Knee push-up</source>
        <translation>Liegestütz auf Knien</translation>
    </message>
    <message>
        <source>Barbell bench press</source>
        <translation>Bankdrücken mit Langhantel</translation>
    </message>
    <message>
        <source>Dumbbell bench press</source>
        <translation>Bankdrücken mit Kurzhanteln</translation>
    </message>
    <message>
        <source>Overhead press</source>
        <translation>Schulterdrücken mit Langhantel</translation>
    </message>
    <message>
        <source>Dumbbell shoulder press</source>
        <translation>Schulterdrücken mit Kurzhanteln</translation>
    </message>
    <message>
        <source>Lateral raise</source>
        <translation>Seitheben</translation>
    </message>
    <message>
        <source>Dip</source>
        <translation>Barrenstütz (Dip)</translation>
    </message>
    <message>
        <source>Triceps pushdown</source>
        <translation>Trizepsdrücken am Kabelzug</translation>
    </message>
    <message>
        <source>Barbell bent-over row</source>
        <translation>Rudern vorgebeugt mit Langhantel</translation>
    </message>
    <message>
        <source>One-arm dumbbell row</source>
        <translation>Einarmiges Rudern mit Kurzhantel</translation>
    </message>
    <message>
        <source>Seated cable row</source>
        <translation>Rudern sitzend am Kabelzug</translation>
    </message>
    <message>
        <source>Inverted row</source>
        <translation>Umgekehrtes Rudern</translation>
    </message>
    <message>
        <source>Lat pulldown</source>
        <translation>Latzug</translation>
    </message>
    <message>
        <source>Pull-up</source>
        <translation>Klimmzug</translation>
    </message>
    <message>
        <source>Assisted pull-up</source>
        <translation>Klimmzug mit Hilfe</translation>
    </message>
    <message>
        <source>Face pull</source>
        <translation>Face Pull (Zug zum Gesicht)</translation>
    </message>
    <message>
        <source>Dumbbell biceps curl</source>
        <translation>Bizepscurl mit Kurzhanteln</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Unterarmstütz (Plank)</translation>
    </message>
    <message>
        <source>Side plank</source>
        <translation>Seitstütz</translation>
    </message>
    <message>
        <source>Dead bug</source>
        <translation>Käfer (Dead Bug)</translation>
    </message>
    <message>
        <source>Bird dog</source>
        <translation>Vierfüßler diagonal (Bird Dog)</translation>
    </message>
    <message>
        <source>Crunch</source>
        <translation>Bauchpresse (Crunch)</translation>
    </message>
    <message>
        <source>Russian twist</source>
        <translation>Russische Drehung</translation>
    </message>
    <message>
        <source>Mountain climber</source>
        <translation>Bergsteiger</translation>
    </message>
    <message>
        <source>Burpee</source>
        <translation>Burpee (Liegestützsprung)</translation>
    </message>
    <message>
        <source>Farmer’s carry</source>
        <translation>Koffertragen (Farmer’s Carry)</translation>
    </message>
    <message>
        <source>Foam rolling</source>
        <translation>Faszienrollen</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Yoga</source>
        <translation>Yoga</translation>
    </message>
    <message>
        <source>Light walk</source>
        <translation>Leichtes Gehen</translation>
    </message>
    <message>
        <source>Incline walk (hill or treadmill)</source>
        <translation>Gehen bergauf (Anstieg oder Laufband)</translation>
    </message>
    <message>
        <source>Run (outdoors)</source>
        <translation>Laufen (draußen)</translation>
    </message>
    <message>
        <source>Run (treadmill)</source>
        <translation>Laufen (Laufband)</translation>
    </message>
    <message>
        <source>Hill repeats</source>
        <translation>Bergsprints</translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation>Radfahren</translation>
    </message>
    <message>
        <source>Swimming</source>
        <translation>Schwimmen</translation>
    </message>
    <message>
        <source>Elliptical trainer</source>
        <translation>Crosstrainer</translation>
    </message>
</context>
<context>
    <name>ExerciseLibrary</name>
    <message>
        <source>“%1” is no way to count a set</source>
        <translation>„%1“ ist keine Art, einen Satz zu zählen</translation>
    </message>
    <message>
        <source>not an exercise library at byte %1</source>
        <translation>keine Übungssammlung bei Byte %1</translation>
    </message>
    <message>
        <source>this is no exercise library</source>
        <translation>das ist keine Übungssammlung</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>„%1“ kommt zweimal vor</translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message>
        <source>%1 help</source>
        <translation>%1 Hilfe</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>weight and repetitions</source>
        <translation>Gewicht und Wiederholungen</translation>
    </message>
    <message>
        <source>body weight, with or without added weight</source>
        <translation>Körpergewicht, mit oder ohne Zusatzgewicht</translation>
    </message>
    <message>
        <source>body weight with help</source>
        <translation>Körpergewicht mit Hilfe</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>distance and time</source>
        <translation>Strecke und Zeit</translation>
    </message>
    <message>
        <source>weight and distance</source>
        <translation>Gewicht und Strecke</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>auch %1</translation>
    </message>
    <message>
        <source>no equipment</source>
        <translation>kein Gerät</translation>
    </message>
    <message>
        <source>each side</source>
        <translation>je Seite</translation>
    </message>
    <message>
        <source>counts %1</source>
        <translation>zählt %1</translation>
    </message>
    <message>
        <source>%1 reps</source>
        <translation>%1 Wdh.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>warm-up </source>
        <translation>Aufwärmen </translation>
    </message>
    <message>
        <source>drop </source>
        <translation>Drop </translation>
    </message>
    <message>
        <source> left</source>
        <translation> links</translation>
    </message>
    <message>
        <source> right</source>
        <translation> rechts</translation>
    </message>
    <message>
        <source>Least help</source>
        <translation>Geringste Hilfe</translation>
    </message>
    <message>
        <source>Most added weight</source>
        <translation>Größtes Zusatzgewicht</translation>
    </message>
    <message>
        <source>Heaviest set</source>
        <translation>Schwerster Satz</translation>
    </message>
    <message>
        <source>Estimated maximum</source>
        <translation>Geschätztes Maximum</translation>
    </message>
    <message>
        <source>Weight × repetitions</source>
        <translation>Gewicht × Wiederholungen</translation>
    </message>
    <message>
        <source>Most repetitions</source>
        <translation>Meiste Wiederholungen</translation>
    </message>
    <message>
        <source>All repetitions</source>
        <translation>Alle Wiederholungen</translation>
    </message>
    <message>
        <source>Longest set</source>
        <translation>Längster Satz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Farthest</source>
        <translation>Weiteste Strecke</translation>
    </message>
    <message>
        <source>Sets a week</source>
        <translation>Sätze je Woche</translation>
    </message>
    <message>
        <source>Heaviest</source>
        <translation>Schwerster</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Weight × reps</source>
        <translation>Gewicht × Wdh.</translation>
    </message>
    <message>
        <source>Most reps</source>
        <translation>Meiste Wdh.</translation>
    </message>
    <message>
        <source>All reps</source>
        <translation>Alle Wdh.</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längster</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>noch nicht erfasst</translation>
    </message>
    <message>
        <source>needs a set of %1 repetitions at most, with %2 or fewer left</source>
        <translation>braucht einen Satz mit höchstens %1 Wiederholungen und %2 oder weniger in Reserve</translation>
    </message>
    <message>
        <source>a rough estimate (Epley) from %1, %2</source>
        <translation>grobe Schätzung (Epley) aus %1, %2</translation>
    </message>
    <message>
        <source>an estimate (Epley) from %1, %2</source>
        <translation>Schätzung (Epley) aus %1, %2</translation>
    </message>
    <message>
        <source>%1, best day</source>
        <translation>%1, bester Tag</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>noch nicht gemacht</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>zuletzt am %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>there is no such session</source>
        <translation>diese Einheit gibt es nicht</translation>
    </message>
    <message>
        <source>it is not logged</source>
        <translation>sie ist nicht eingetragen</translation>
    </message>
    <message>
        <source>there is no session to write</source>
        <translation>es gibt keine Einheit zu schreiben</translation>
    </message>
    <message>
        <source>these are %1 sessions, each a file of its own: name a folder</source>
        <translation>das sind %1 Einheiten, jede eine eigene Datei: bitte einen Ordner nennen</translation>
    </message>
    <message>
        <source>an archive holds everything, whatever its day</source>
        <translation>ein Archiv enthält alles, gleich von welchem Tag</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Easy &amp; long runs</source>
        <translation>Lockere &amp; lange Läufe</translation>
    </message>
    <message>
        <source>HIIT &amp; tempo</source>
        <translation>HIIT &amp; Tempo</translation>
    </message>
    <message>
        <source>Cross-training</source>
        <translation>Alternativtraining</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Erholung</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>the disk is full (%1)</source>
        <translation>der Datenträger ist voll (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>der Ordner %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>es wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>FindSources</name>
    <message>
        <source>go to this day</source>
        <translation>zu diesem Tag gehen</translation>
    </message>
    <message>
        <source>Day note</source>
        <translation>Notiz zum Tag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>About %1 g/kg of protein on average. 1.6–2.2 is the range often named for healthy adults.</source>
        <translation>Im Schnitt etwa %1 g Eiweiß je kg. 1,6–2,2 ist der Bereich, der für gesunde Erwachsene oft genannt wird.</translation>
    </message>
    <message>
        <source>About %1 g/kg of protein on average. Over 2.2 does most people no harm; it is just not needed.</source>
        <translation>Im Schnitt etwa %1 g Eiweiß je kg. Mehr als 2,2 schadet den meisten nicht; es ist nur nicht nötig.</translation>
    </message>
    <message>
        <source>About %1 h of sleep on average. Seven or more help recovery.</source>
        <translation>Im Schnitt etwa %1 h Schlaf. Sieben oder mehr helfen der Erholung.</translation>
    </message>
    <message>
        <source>About %1 h of sleep on average. Long nights can be just right after hard weeks.</source>
        <translation>Im Schnitt etwa %1 h Schlaf. Nach harten Wochen können lange Nächte genau richtig sein.</translation>
    </message>
    <message>
        <source>The program sets no energy target here. A doctor or dietitian can help to find the right one.</source>
        <translation>Ein Energieziel setzt das Programm hier nicht. Das richtige zu finden hilft eine Ärztin, ein Arzt oder eine Ernährungsberatung.</translation>
    </message>
    <message>
        <source>250–500 kcal a day is the gentle range; %1 is chosen.</source>
        <translation>250–500 kcal am Tag sind der sanfte Bereich; gewählt sind %1.</translation>
    </message>
    <message>
        <source>Weight has gone down faster than the usual gentle pace for two weeks. Would eating a little more help?</source>
        <translation>Das Gewicht sinkt seit zwei Wochen schneller als üblich. Täte es gut, etwas mehr zu essen?</translation>
    </message>
    <message>
        <source>Fuel looks low for this training. Tiredness, missed periods or frequent injuries are reasons to see a doctor.</source>
        <translation>Für dieses Training ist die Energiezufuhr wohl knapp. Müdigkeit, ausbleibende Regelblutung oder häufige Verletzungen sind Gründe für einen Arztbesuch.</translation>
    </message>
    <message>
        <source>Exercise cannot choose where fat goes. Training and food change the whole body, this place included.</source>
        <translation>Bewegung kann nicht aussuchen, wo Fett verschwindet. Training und Ernährung verändern den ganzen Körper, diese Stelle mit.</translation>
    </message>
    <message>
        <source>Changes show over weeks and months. Strength and pace usually come first.</source>
        <translation>Veränderungen zeigen sich über Wochen und Monate. Kraft und Tempo kommen meist zuerst.</translation>
    </message>
    <message>
        <source>Protein over seven days</source>
        <translation>Eiweiß über sieben Tage</translation>
    </message>
    <message>
        <source>Morton et al. 2018</source>
        <translation>Morton u. a. 2018</translation>
    </message>
    <message>
        <source>Sleep over seven nights</source>
        <translation>Schlaf über sieben Nächte</translation>
    </message>
    <message>
        <source>American Academy of Sleep Medicine 2015: seven hours or more</source>
        <translation>American Academy of Sleep Medicine 2015: sieben Stunden oder mehr</translation>
    </message>
    <message>
        <source>Size of the chosen energy deficit</source>
        <translation>Größe des gewählten Energiedefizits</translation>
    </message>
    <message>
        <source>The plans: 250–500 kcal a day</source>
        <translation>Die Pläne: 250–500 kcal am Tag</translation>
    </message>
    <message>
        <source>No energy target where it could harm</source>
        <translation>Kein Energieziel, wo es schaden könnte</translation>
    </message>
    <message>
        <source>International Olympic Committee 2023 on low energy; our own caution</source>
        <translation>Internationales Olympisches Komitee 2023 zu niedriger Energiezufuhr; eigene Vorsicht</translation>
    </message>
    <message>
        <source>Weight going down fast</source>
        <translation>Schnell sinkendes Gewicht</translation>
    </message>
    <message>
        <source>CDC: 1–2 lb a week is gradual</source>
        <translation>CDC: 1–2 lb (0,5–1 kg) je Woche gelten als allmählich</translation>
    </message>
    <message>
        <source>Little energy for the training done</source>
        <translation>Wenig Energie für das geleistete Training</translation>
    </message>
    <message>
        <source>International Olympic Committee 2018 and 2023 on low energy availability</source>
        <translation>Internationales Olympisches Komitee 2018 und 2023 zu niedriger Energieverfügbarkeit</translation>
    </message>
    <message>
        <source>An aim at one place of the body</source>
        <translation>Ein Ziel an einer bestimmten Körperstelle</translation>
    </message>
    <message>
        <source>Ramirez-Campillo et al. 2021, 13 studies</source>
        <translation>Ramirez-Campillo u. a. 2021, 13 Studien</translation>
    </message>
    <message>
        <source>Looking for changes in the first weeks</source>
        <translation>Suche nach Veränderungen in den ersten Wochen</translation>
    </message>
    <message>
        <source>Common advice: weeks and months</source>
        <translation>Üblicher Rat: Wochen und Monate</translation>
    </message>
    <message>
        <source>Two runs within a week hurt there. Rest or cross-train, and see a professional if it stays.</source>
        <translation>Zwei Läufe in einer Woche haben dort geschmerzt. Ruhe oder Alternativtraining hilft, und fachlicher Rat, wenn es bleibt.</translation>
    </message>
    <message>
        <source>Stop exercising and get medical help now.</source>
        <translation>Das Training jetzt abbrechen und ärztliche Hilfe holen.</translation>
    </message>
    <message>
        <source>Please talk with a doctor before hard exercise.</source>
        <translation>Vor hartem Training bitte ärztlichen Rat einholen.</translation>
    </message>
    <message>
        <source>A short health check takes half a minute. With any yes, please talk with a doctor before hard exercise.</source>
        <translation>Eine kurze Gesundheitsabfrage dauert eine halbe Minute. Bei einem Ja bitte vor hartem Training ärztlichen Rat einholen.</translation>
    </message>
    <message>
        <source>Pain in the same place twice</source>
        <translation>Zweimal Schmerzen an derselben Stelle</translation>
    </message>
    <message>
        <source>Common advice: listen to pain</source>
        <translation>Üblicher Rat: auf Schmerzen hören</translation>
    </message>
    <message>
        <source>Alarming symptoms</source>
        <translation>Alarmierende Beschwerden</translation>
    </message>
    <message>
        <source>Physical activity readiness questions</source>
        <translation>Fragen zur Eignung für körperliche Aktivität</translation>
    </message>
    <message>
        <source>Before the first hard exercise</source>
        <translation>Vor dem ersten harten Training</translation>
    </message>
    <message>
        <source>Two interval runs are plenty for a week. Could one of them be an easy run?</source>
        <translation>Zwei Intervallläufe sind reichlich für eine Woche. Könnte einer davon ein lockerer Lauf sein?</translation>
    </message>
    <message>
        <source>Interval runs usually take 20–30 min, warm-up and cool-down included; %1 has %2 min.</source>
        <translation>Intervallläufe dauern meist 20–30 min, mit Ein- und Auslaufen; %1 hat %2 min.</translation>
    </message>
    <message>
        <source>The usual pattern of short intervals is 30–60 s fast, then 60–120 s of walking or slow jogging.</source>
        <translation>Kurze Intervalle sind üblich mit 30–60 s schnell, dann 60–120 s Gehen oder lockerem Traben.</translation>
    </message>
    <message>
        <source>One tempo run a week is enough for most people.</source>
        <translation>Ein Tempolauf in der Woche reicht den meisten.</translation>
    </message>
    <message>
        <source>Tempo runs usually take 20–40 min; %1 has %2 min.</source>
        <translation>Tempoläufe dauern meist 20–40 min; %1 hat %2 min.</translation>
    </message>
    <message>
        <source>Easy runs of this plan take 30–60 min; %1 has %2 min.</source>
        <translation>Lockere Läufe dauern in diesem Plan 30–60 min; %1 hat %2 min.</translation>
    </message>
    <message>
        <source>One relaxed run would balance the quicker ones.</source>
        <translation>Ein entspannter Lauf wäre ein Ausgleich zu den schnelleren.</translation>
    </message>
    <message>
        <source>Hills, a tempo run or short intervals would be a change.</source>
        <translation>Hügel, ein Tempolauf oder kurze Intervalle wären eine Abwechslung.</translation>
    </message>
    <message>
        <source>Four weeks of running only. Cycling, swimming or the elliptical trainer give legs some variety.</source>
        <translation>Vier Wochen nur Laufen. Rad, Schwimmen oder Crosstrainer bringen den Beinen etwas Abwechslung.</translation>
    </message>
    <message>
        <source>An easy run is one you can talk in. Go slower next time; this one counts all the same.</source>
        <translation>Beim lockeren Lauf ist Reden möglich. Nächstes Mal langsamer; dieser zählt genauso.</translation>
    </message>
    <message>
        <source>More than two interval runs</source>
        <translation>Mehr als zwei Intervallläufe</translation>
    </message>
    <message>
        <source>The plans: one or two a week</source>
        <translation>Die Pläne: ein oder zwei je Woche</translation>
    </message>
    <message>
        <source>Length of interval runs</source>
        <translation>Dauer der Intervallläufe</translation>
    </message>
    <message>
        <source>The plans: 20–30 min in all</source>
        <translation>Die Pläne: 20–30 min insgesamt</translation>
    </message>
    <message>
        <source>Length of intervals and recoveries</source>
        <translation>Länge von Intervallen und Erholung</translation>
    </message>
    <message>
        <source>The plans: 30–60 s fast, 60–120 s slow</source>
        <translation>Die Pläne: 30–60 s schnell, 60–120 s langsam</translation>
    </message>
    <message>
        <source>More than one tempo run</source>
        <translation>Mehr als ein Tempolauf</translation>
    </message>
    <message>
        <source>The plans: one a week</source>
        <translation>Die Pläne: einer je Woche</translation>
    </message>
    <message>
        <source>Length of tempo runs</source>
        <translation>Dauer der Tempoläufe</translation>
    </message>
    <message>
        <source>The plans: 20–40 min</source>
        <translation>Die Pläne: 20–40 min</translation>
    </message>
    <message>
        <source>Length of easy runs</source>
        <translation>Dauer der lockeren Läufe</translation>
    </message>
    <message>
        <source>The plans: 30–60 min</source>
        <translation>Die Pläne: 30–60 min</translation>
    </message>
    <message>
        <source>A week without a relaxed run</source>
        <translation>Eine Woche ohne entspannten Lauf</translation>
    </message>
    <message>
        <source>The plans: most running is easy</source>
        <translation>Die Pläne: das meiste Laufen ist locker</translation>
    </message>
    <message>
        <source>Three weeks of one kind of run</source>
        <translation>Drei Wochen nur eine Art von Lauf</translation>
    </message>
    <message>
        <source>Common advice: vary the running</source>
        <translation>Üblicher Rat: das Laufen abwechseln</translation>
    </message>
    <message>
        <source>Much running, no cross-training</source>
        <translation>Viel Laufen, kein Alternativtraining</translation>
    </message>
    <message>
        <source>Common advice: other sports spread the strain</source>
        <translation>Üblicher Rat: andere Sportarten verteilen die Belastung</translation>
    </message>
    <message>
        <source>An easy run that felt hard</source>
        <translation>Ein lockerer Lauf, der sich hart anfühlte</translation>
    </message>
    <message>
        <source>The talk test: easy is a pace to talk at</source>
        <translation>Der Sprechtest: locker heißt, Reden ist möglich</translation>
    </message>
    <message>
        <source>Muscles rebuild on the day after lifting; %1 had no such day before it.</source>
        <translation>Muskeln bauen am Tag nach dem Krafttraining auf; %1 hatte keinen solchen Tag davor.</translation>
    </message>
    <message>
        <source>Muscles rebuild on the day after lifting. Could %1’s strength session move one day later?</source>
        <translation>Muskeln bauen am Tag nach dem Krafttraining auf. Könnte die Krafteinheit vom %1 einen Tag später liegen?</translation>
    </message>
    <message>
        <source>%1 has lifting and a hard run. Several hours between them help both; a day without a run is better still for lifting.</source>
        <translation>%1 hat Krafttraining und einen harten Lauf. Mehrere Stunden dazwischen helfen beidem; für die Kraft ist ein Tag ohne Lauf noch besser.</translation>
    </message>
    <message>
        <source>%1 has two interval runs. Legs like about two days between them.</source>
        <translation>%1 hat zwei Intervallläufe. Beine mögen etwa zwei Tage dazwischen.</translation>
    </message>
    <message>
        <source>Legs like about two days between interval runs: %1 and %2 are close.</source>
        <translation>Beine mögen etwa zwei Tage zwischen Intervallläufen: %1 und %2 liegen nah beieinander.</translation>
    </message>
    <message>
        <source>No day of this week was free. A rest day is when training settles.</source>
        <translation>Kein Tag dieser Woche war frei. Am Ruhetag setzt sich das Training.</translation>
    </message>
    <message>
        <source>No day is free yet, and rest is when training settles. Which day could it be?</source>
        <translation>Noch ist kein Tag frei, und in der Ruhe setzt sich das Training. Welcher Tag könnte es sein?</translation>
    </message>
    <message>
        <source>%1 and %2 are both hard. An easier day between them would spread the work.</source>
        <translation>%1 und %2 sind beide hart. Ein leichterer Tag dazwischen würde die Arbeit verteilen.</translation>
    </message>
    <message>
        <source>Legs can feel heavy the day after lifting; %1 on %2 came right after it.</source>
        <translation>Am Tag nach dem Krafttraining können Beine schwer sein; %1 am %2 kam direkt danach.</translation>
    </message>
    <message>
        <source>Legs can feel heavy the day after lifting. Swap %1 on %2 with an easier day?</source>
        <translation>Am Tag nach dem Krafttraining können Beine schwer sein. %1 am %2 mit einem leichteren Tag tauschen?</translation>
    </message>
    <message>
        <source>This week has %1 hard days; you want at most %2. One of them could be easy.</source>
        <translation>Diese Woche hat %1 harte Tage; gewünscht sind höchstens %2. Einer davon könnte locker sein.</translation>
    </message>
    <message>
        <source>Three hard days in a row are a lot. Making one of them easy keeps the week good.</source>
        <translation>Drei harte Tage in Folge sind viel. Mit einem lockeren bleibt die Woche gut.</translation>
    </message>
    <message>
        <source>%1 holds two hard sessions since one was moved there. There is no need to catch up; skipping it is fine.</source>
        <translation>%1 enthält zwei harte Einheiten, seit eine dorthin verschoben wurde. Nachholen ist nicht nötig; Auslassen ist in Ordnung.</translation>
    </message>
    <message>
        <source>Strength on two days in a row</source>
        <translation>Kraft an zwei Tagen in Folge</translation>
    </message>
    <message>
        <source>Common strength advice: a day of rest between sessions</source>
        <translation>Üblicher Rat zum Krafttraining: ein Ruhetag dazwischen</translation>
    </message>
    <message>
        <source>Strength and a hard run on one day</source>
        <translation>Kraft und ein harter Lauf an einem Tag</translation>
    </message>
    <message>
        <source>Robineau et al. 2016: strength gains were smaller with no hours between</source>
        <translation>Robineau u. a. 2016: ohne Stunden dazwischen war der Kraftzuwachs kleiner</translation>
    </message>
    <message>
        <source>Interval runs close together</source>
        <translation>Intervallläufe dicht beieinander</translation>
    </message>
    <message>
        <source>Common coaching advice: about 48 hours</source>
        <translation>Üblicher Trainerrat: etwa 48 Stunden</translation>
    </message>
    <message>
        <source>A week without a rest day</source>
        <translation>Eine Woche ohne Ruhetag</translation>
    </message>
    <message>
        <source>The sample week and common coaching advice</source>
        <translation>Die Beispielwoche und üblicher Trainerrat</translation>
    </message>
    <message>
        <source>Two hard days in a row</source>
        <translation>Zwei harte Tage in Folge</translation>
    </message>
    <message>
        <source>Our own rule, from common advice on rest</source>
        <translation>Eigene Regel, aus üblichem Rat zur Ruhe</translation>
    </message>
    <message>
        <source>Leg strength the day before a fast run</source>
        <translation>Beinkraft am Tag vor einem schnellen Lauf</translation>
    </message>
    <message>
        <source>Robineau et al. 2016; Doma and colleagues on heavy legs</source>
        <translation>Robineau u. a. 2016; Doma und andere zu schweren Beinen</translation>
    </message>
    <message>
        <source>Many hard days</source>
        <translation>Viele harte Tage</translation>
    </message>
    <message>
        <source>Common advice on rest</source>
        <translation>Üblicher Rat zur Ruhe</translation>
    </message>
    <message>
        <source>Hard sessions on one day after a move</source>
        <translation>Harte Einheiten an einem Tag nach dem Verschieben</translation>
    </message>
    <message>
        <source>Our own rule: a missed session need not be made up</source>
        <translation>Eigene Regel: eine verpasste Einheit muss nicht nachgeholt werden</translation>
    </message>
    <message>
        <source>One more short strength session (20–30 min) would make %1 this week.</source>
        <translation>Eine kurze Krafteinheit mehr (20–30 min) ergäbe %1 in dieser Woche.</translation>
    </message>
    <message>
        <source>%1 short strength sessions (20–30 min each) would round this week off.</source>
        <translation>%1 kurze Krafteinheiten (je 20–30 min) würden diese Woche abrunden.</translation>
    </message>
    <message>
        <source>Three strength sessions are the usual top. A lighter week is fine too.</source>
        <translation>Drei Krafteinheiten sind üblicherweise das Höchste. Eine leichtere Woche ist auch gut.</translation>
    </message>
    <message>
        <source>Strength sessions of this plan take 20–30 min; %1 has %2 min.</source>
        <translation>Krafteinheiten dauern in diesem Plan 20–30 min; %1 hat %2 min.</translation>
    </message>
    <message>
        <source>This plan works with 12–20 reps. Other ranges do too; the last reps should be hard and still clean.</source>
        <translation>Dieser Plan arbeitet mit 12–20 Wdh. Andere Bereiche gehen auch; die letzten sollten schwer und noch sauber sein.</translation>
    </message>
    <message>
        <source>%1 on %2 starts cold. A few easy minutes first do good.</source>
        <translation>%1 am %2 beginnt kalt. Ein paar lockere Minuten vorher tun gut.</translation>
    </message>
    <message>
        <source>%1 % more load is a big step; 2–10 % is usual.</source>
        <translation>%1 % mehr Last ist ein großer Schritt; üblich sind 2–10 %.</translation>
    </message>
    <message>
        <source>%1 % more load is a big step for %2; 2–10 % is usual.</source>
        <translation>%1 % mehr Last ist ein großer Schritt bei %2; üblich sind 2–10 %.</translation>
    </message>
    <message>
        <source>Leg work is at the heart of this plan; one squat, lunge or hinge would bring it back.</source>
        <translation>Beinarbeit ist der Kern dieses Plans; eine Kniebeuge, ein Ausfallschritt oder eine Hüftbeuge brächte sie zurück.</translation>
    </message>
    <message>
        <source>Fewer strength sessions than wanted</source>
        <translation>Weniger Krafteinheiten als gewünscht</translation>
    </message>
    <message>
        <source>WHO 2020 and CDC: muscle work on two or more days a week</source>
        <translation>WHO 2020 und CDC: Muskelarbeit an zwei oder mehr Tagen je Woche</translation>
    </message>
    <message>
        <source>More than three strength sessions</source>
        <translation>Mehr als drei Krafteinheiten</translation>
    </message>
    <message>
        <source>The plans: two or three sessions a week</source>
        <translation>Die Pläne: zwei oder drei Einheiten je Woche</translation>
    </message>
    <message>
        <source>Length of strength sessions</source>
        <translation>Dauer der Krafteinheiten</translation>
    </message>
    <message>
        <source>The plans: 20–30 min at a time</source>
        <translation>Die Pläne: je 20–30 min</translation>
    </message>
    <message>
        <source>Rep range of the plan</source>
        <translation>Wiederholungsbereich des Plans</translation>
    </message>
    <message>
        <source>The plans; Schoenfeld et al. 2021 on other ranges</source>
        <translation>Die Pläne; Schoenfeld u. a. 2021 zu anderen Bereichen</translation>
    </message>
    <message>
        <source>Strength or intervals without a warm-up</source>
        <translation>Kraft oder Intervalle ohne Aufwärmen</translation>
    </message>
    <message>
        <source>The plans: easy minutes before hard ones</source>
        <translation>Die Pläne: lockere Minuten vor harten</translation>
    </message>
    <message>
        <source>Big step in load</source>
        <translation>Großer Lastsprung</translation>
    </message>
    <message>
        <source>American College of Sports Medicine 2009: raise by 2–10 %</source>
        <translation>American College of Sports Medicine 2009: um 2–10 % steigern</translation>
    </message>
    <message>
        <source>Strength without leg work</source>
        <translation>Kraft ohne Beinarbeit</translation>
    </message>
    <message>
        <source>The plans: leg exercises come first</source>
        <translation>Die Pläne: Beinübungen kommen zuerst</translation>
    </message>
    <message>
        <source>%1 min with all that is planned. A brisk walk of %2 min would reach %3; splitting it is fine.</source>
        <translation>%1 min mit allem Geplanten. Zügiges Gehen von %2 min würde %3 erreichen; aufgeteilt geht es auch.</translation>
    </message>
    <message>
        <source>%1 min so far. A brisk walk of %2 min would reach %3; splitting it is fine.</source>
        <translation>%1 min bis jetzt. Zügiges Gehen von %2 min würde %3 erreichen; aufgeteilt geht es auch.</translation>
    </message>
    <message>
        <source>%1 min or more: the range where health gains a little extra.</source>
        <translation>%1 min oder mehr: der Bereich, in dem die Gesundheit noch etwas mehr gewinnt.</translation>
    </message>
    <message>
        <source>This is %1 min more than your biggest recent week. Smaller steps are a cautious habit.</source>
        <translation>Das sind %1 min mehr als in der größten Woche zuletzt. Kleinere Schritte sind vorsichtiger.</translation>
    </message>
    <message>
        <source>This is %1 % more than your biggest recent week. Smaller steps are a cautious habit.</source>
        <translation>Das sind %1 % mehr als in der größten Woche zuletzt. Kleinere Schritte sind vorsichtiger.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>This was your longest run of the last 30 days by %1 %. About %2 would have been a gentler step.</source>
        <translation>Das war der längste Lauf der letzten 30 Tage, um %1 % länger. Etwa %2 wäre ein sanfterer Schritt gewesen.</translation>
    </message>
    <message>
        <source>This would be your longest run of the last 30 days by %1 %. About %2 is a gentler step.</source>
        <translation>Das wäre der längste Lauf der letzten 30 Tage, um %1 % länger. Etwa %2 ist ein sanfterer Schritt.</translation>
    </message>
    <message>
        <source>%1 % of this week’s running is in one run. Spreading it a little is kinder to the legs.</source>
        <translation>%1 % des Laufens dieser Woche steckt in einem Lauf. Etwas verteilt ist es freundlicher zu den Beinen.</translation>
    </message>
    <message>
        <source>Four weeks up in a row. Many people like an easier week now, to keep what they gained.</source>
        <translation>Vier Wochen in Folge mehr. Viele mögen jetzt eine leichtere Woche, um das Erreichte zu halten.</translation>
    </message>
    <message>
        <source>Welcome back! After a break, half to two thirds of before is a good start: about %1–%2 min this week.</source>
        <translation>Willkommen zurück! Nach einer Pause ist die Hälfte bis zwei Drittel von vorher ein guter Anfang: etwa %1–%2 min diese Woche.</translation>
    </message>
    <message>
        <source>Easy days may be really easy; it lets the hard ones count.</source>
        <translation>Leichte Tage dürfen wirklich leicht sein; dann zählen die harten.</translation>
    </message>
    <message>
        <source>Two weeks of running without lifting. The two work best together.</source>
        <translation>Zwei Wochen Laufen ohne Krafttraining. Am besten wirken beide zusammen.</translation>
    </message>
    <message>
        <source>Two weeks of lifting without a run. The two work best together.</source>
        <translation>Zwei Wochen Krafttraining ohne Lauf. Am besten wirken beide zusammen.</translation>
    </message>
    <message>
        <source>Under the weekly minutes</source>
        <translation>Unter den Wochenminuten</translation>
    </message>
    <message>
        <source>WHO 2020 and CDC: 150 moderate minutes a week or as much in vigorous ones</source>
        <translation>WHO 2020 und CDC: 150 moderate Minuten je Woche oder entsprechend viele intensive</translation>
    </message>
    <message>
        <source>In the range of extra benefit</source>
        <translation>Im Bereich des zusätzlichen Nutzens</translation>
    </message>
    <message>
        <source>WHO 2020: more benefit from 300 minutes</source>
        <translation>WHO 2020: mehr Nutzen ab 300 Minuten</translation>
    </message>
    <message>
        <source>Growth over the biggest recent week</source>
        <translation>Zuwachs über die größte Woche zuletzt</translation>
    </message>
    <message>
        <source>Custom rather than proof: Buist 2008 and Fredette 2022 found no clear effect; Nielsen 2014 linked over 30 % to some injuries</source>
        <translation>Eher Brauch als Beleg: Buist 2008 und Fredette 2022 fanden keine klare Wirkung; Nielsen 2014 brachte über 30 % mit manchen Verletzungen in Verbindung</translation>
    </message>
    <message>
        <source>Much longer than the longest run of 30 days</source>
        <translation>Viel länger als der längste Lauf von 30 Tagen</translation>
    </message>
    <message>
        <source>Frandsen et al. 2025, 5,205 runners, observed</source>
        <translation>Frandsen u. a. 2025, 5.205 Laufende, beobachtet</translation>
    </message>
    <message>
        <source>Most of the week in one run</source>
        <translation>Das meiste der Woche in einem Lauf</translation>
    </message>
    <message>
        <source>Coaching custom, loosened</source>
        <translation>Trainerbrauch, gelockert</translation>
    </message>
    <message>
        <source>Four weeks of growth</source>
        <translation>Vier Wochen Zuwachs</translation>
    </message>
    <message>
        <source>A 2024 survey of athletes, and opinion</source>
        <translation>Eine Umfrage unter Sporttreibenden von 2024 und Meinung</translation>
    </message>
    <message>
        <source>Much at once after a break</source>
        <translation>Viel auf einmal nach einer Pause</translation>
    </message>
    <message>
        <source>Coaching custom</source>
        <translation>Trainerbrauch</translation>
    </message>
    <message>
        <source>A full week with every day alike</source>
        <translation>Eine volle Woche, jeder Tag gleich</translation>
    </message>
    <message>
        <source>Foster 1998: monotony and strain, against your own weeks</source>
        <translation>Foster 1998: Monotonie und Beanspruchung, verglichen mit den eigenen Wochen</translation>
    </message>
    <message>
        <source>Only running or only lifting</source>
        <translation>Nur Laufen oder nur Krafttraining</translation>
    </message>
    <message>
        <source>The plans: running and strength together</source>
        <translation>Die Pläne: Laufen und Kraft zusammen</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Remove demo data</source>
        <translation>Demodaten entfernen</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>FitWords</name>
    <message>
        <source>it holds %1, not an activity</source>
        <translation>sie enthält %1, keine Aktivität</translation>
    </message>
    <message>
        <source>nothing in it has a time, so it cannot be put on a day</source>
        <translation>nichts darin hat eine Zeit, darum gehört es auf keinen Tag</translation>
    </message>
    <message>
        <source>it holds neither a summary nor samples of an activity</source>
        <translation>sie enthält weder eine Zusammenfassung noch Messwerte einer Aktivität</translation>
    </message>
    <message>
        <source>The file holds the same recording twice; it was taken once.</source>
        <translation>Die Datei enthält dieselbe Aufzeichnung zweimal; sie wurde einmal genommen.</translation>
    </message>
    <message>
        <source>A further part of the file could not be read and was left out.</source>
        <translation>Ein weiterer Teil der Datei ließ sich nicht lesen und blieb weg.</translation>
    </message>
    <message>
        <source>A further part of the file holds %1 and was left out.</source>
        <translation>Ein weiterer Teil der Datei enthält %1 und blieb weg.</translation>
    </message>
    <message>
        <source>an activity without a start cannot be written as FIT</source>
        <translation>eine Aktivität ohne Beginn lässt sich nicht als FIT schreiben</translation>
    </message>
    <message>
        <source>The file holds no summary: it was worked out from %1 samples.</source>
        <translation>Die Datei enthält keine Zusammenfassung: sie wurde aus %1 Messwerten errechnet.</translation>
    </message>
    <message>
        <source>The summary counts %1 laps, but the file holds none.</source>
        <translation>Die Zusammenfassung zählt %1 Runden, aber die Datei enthält keine.</translation>
    </message>
    <message>
        <source>The file holds no samples, only a summary.</source>
        <translation>Die Datei enthält keine Messwerte, nur eine Zusammenfassung.</translation>
    </message>
    <message>
        <source>The samples carry no times and were left out.</source>
        <translation>Die Messwerte haben keine Zeiten und blieben weg.</translation>
    </message>
    <message>
        <source>Samples whose time is more than a day away from the activity: %1.</source>
        <translation>Messwerte, die mehr als einen Tag neben der Aktivität liegen: %1.</translation>
    </message>
    <message>
        <source>The file holds more parts, samples or fields than can be kept; the last ones were left out.</source>
        <translation>Die Datei enthält mehr Teile, Messwerte oder Felder, als sich behalten lassen; die letzten blieben weg.</translation>
    </message>
    <message>
        <source>a description of a device</source>
        <translation>die Beschreibung eines Geräts</translation>
    </message>
    <message>
        <source>device settings</source>
        <translation>Geräteeinstellungen</translation>
    </message>
    <message>
        <source>sport settings</source>
        <translation>Sporteinstellungen</translation>
    </message>
    <message>
        <source>a workout plan</source>
        <translation>ein geplantes Training</translation>
    </message>
    <message>
        <source>a course</source>
        <translation>eine Strecke zum Nachfahren</translation>
    </message>
    <message>
        <source>a schedule of workouts</source>
        <translation>einen Trainingskalender</translation>
    </message>
    <message>
        <source>body weights from a scale</source>
        <translation>Körpergewichte einer Waage</translation>
    </message>
    <message>
        <source>lifetime totals</source>
        <translation>Gesamtsummen</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>blood pressure readings</source>
        <translation>Blutdruckwerte</translation>
    </message>
    <message>
        <source>all-day monitoring</source>
        <translation>Ganztagswerte</translation>
    </message>
    <message>
        <source>route segments</source>
        <translation>Streckensegmente</translation>
    </message>
    <message>
        <source>data of another sort</source>
        <translation>Daten anderer Art</translation>
    </message>
    <message>
        <source>The checksum of the file&apos;s header is wrong.</source>
        <translation>Die Prüfsumme des Dateikopfs stimmt nicht.</translation>
    </message>
    <message>
        <source>The recording was never closed: the file does not say where it ends.</source>
        <translation>Die Aufzeichnung wurde nie abgeschlossen: die Datei sagt nicht, wo sie endet.</translation>
    </message>
    <message>
        <source>The file breaks off: %1 of its bytes are missing.</source>
        <translation>Die Datei bricht ab: %1 ihrer Bytes fehlen.</translation>
    </message>
    <message>
        <source>The file breaks off: its checksum is missing.</source>
        <translation>Die Datei bricht ab: ihre Prüfsumme fehlt.</translation>
    </message>
    <message>
        <source>The file&apos;s checksum is wrong: some of its values may be damaged.</source>
        <translation>Die Prüfsumme der Datei stimmt nicht: manche Werte können beschädigt sein.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is not a FIT file</source>
        <translation>das ist keine FIT-Datei</translation>
    </message>
    <message>
        <source>The last %1 bytes of the file are no FIT data and were left out.</source>
        <translation>Die letzten %1 Bytes der Datei sind keine FIT-Daten und blieben weg.</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>es wurde abgebrochen</translation>
    </message>
    <message>
        <source>a message is cut off</source>
        <translation>eine Nachricht ist abgeschnitten</translation>
    </message>
    <message>
        <source>a message of unknown shape follows</source>
        <translation>es folgt eine Nachricht von unbekannter Form</translation>
    </message>
    <message>
        <source>a damaged description of messages follows</source>
        <translation>es folgt eine beschädigte Beschreibung von Nachrichten</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 bytes of data could be read: %3.</source>
        <translation>Nur die ersten %1 von %2 Bytes ließen sich lesen: %3.</translation>
    </message>
    <message>
        <source>%1, effort %2</source>
        <translation>%1, Anstrengung %2</translation>
    </message>
    <message>
        <source>%1, effort %2–%3</source>
        <translation>%1, Anstrengung %2–%3</translation>
    </message>
    <message>
        <source>nothing was planned</source>
        <translation>es war nichts geplant</translation>
    </message>
    <message>
        <source>a strength session has sets, not steps, and cannot go on a watch</source>
        <translation>eine Krafteinheit hat Sätze, keine Schritte, und passt nicht auf eine Uhr</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>speed zone %1</source>
        <translation>Tempobereich %1</translation>
    </message>
    <message>
        <source>heart rate zone %1</source>
        <translation>Pulsbereich %1</translation>
    </message>
    <message>
        <source>%1 % of the maximum heart rate</source>
        <translation>%1 % des Höchstpulses</translation>
    </message>
    <message>
        <source>cadence %1</source>
        <translation>Schrittfrequenz %1</translation>
    </message>
    <message>
        <source>power %1 % of threshold</source>
        <translation>Leistung %1 % der Schwelle</translation>
    </message>
    <message>
        <source>power %1 W</source>
        <translation>Leistung %1 W</translation>
    </message>
    <message>
        <source>power zone %1</source>
        <translation>Leistungsbereich %1</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1 S/min</translation>
    </message>
    <message>
        <source>%1 % of the maximum</source>
        <translation>%1 % des Höchsten</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>%1 % of threshold</source>
        <translation>%1 % der Schwelle</translation>
    </message>
    <message>
        <source>until the heart rate is below %1</source>
        <translation>bis der Puls unter %1 ist</translation>
    </message>
    <message>
        <source>until the heart rate is above %1</source>
        <translation>bis der Puls über %1 ist</translation>
    </message>
    <message>
        <source>until %1 kcal are used</source>
        <translation>bis %1 kcal verbraucht sind</translation>
    </message>
    <message>
        <source>until the power is below %1</source>
        <translation>bis die Leistung unter %1 ist</translation>
    </message>
    <message>
        <source>until the power is above %1</source>
        <translation>bis die Leistung über %1 ist</translation>
    </message>
    <message>
        <source>%1 repetitions</source>
        <translation>%1 Wiederholungen</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Step %1 repeats others in a way that cannot be planned; they were taken once.</source>
        <translation>Schritt %1 wiederholt andere auf eine Weise, die sich nicht planen lässt; sie wurden einmal genommen.</translation>
    </message>
</context>
<context>
    <name>GearCommands</name>
    <message>
        <source>Add the shoes %1</source>
        <translation>Schuhe %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change the shoes %1</source>
        <translation>Schuhe %1 ändern</translation>
    </message>
    <message>
        <source>Retire the shoes %1</source>
        <translation>Schuhe %1 ausmustern</translation>
    </message>
    <message>
        <source>Bring back the shoes %1</source>
        <translation>Schuhe %1 zurückholen</translation>
    </message>
    <message>
        <source>Make %1 the usual shoes</source>
        <translation>%1 zu den üblichen Schuhen machen</translation>
    </message>
    <message>
        <source>Have no usual shoes</source>
        <translation>Keine üblichen Schuhe</translation>
    </message>
    <message>
        <source>Delete the shoes %1</source>
        <translation>Schuhe %1 löschen</translation>
    </message>
    <message>
        <source>sessions were logged with them; retire them instead</source>
        <translation>mit ihnen sind Einheiten eingetragen; besser ausmustern</translation>
    </message>
    <message>
        <source>Cannot read the usual shoes: %1</source>
        <translation>Die üblichen Schuhe sind nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>GuidanceCommands</name>
    <message>
        <source>Dismiss “%1” for this week</source>
        <translation>„%1“ für diese Woche ausblenden</translation>
    </message>
    <message>
        <source>Switch off “%1”</source>
        <translation>„%1“ abschalten</translation>
    </message>
    <message>
        <source>Switch on “%1”</source>
        <translation>„%1“ einschalten</translation>
    </message>
    <message numerus="yes">
        <source>Switch on %n rules</source>
        <translation>
            <numerusform>%n Regel einschalten</numerusform>
            <numerusform>%n Regeln einschalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Change days for training</source>
        <translation>Trainingstage ändern</translation>
    </message>
    <message>
        <source>Arrange week</source>
        <translation>Woche ordnen</translation>
    </message>
</context>
<context>
    <name>HealthNotice</name>
    <message>
        <source>Legwork offers general fitness information for healthy adults. It gives no medical advice, and it neither diagnoses nor treats anything. Ask a doctor before you start if you are pregnant, are getting over an illness or an injury, take medicine for heart or blood pressure, or have not exercised for a long time. Stop and get help when you feel chest pain, faint, or are unusually short of breath. Results differ from person to person.</source>
        <translation>Legwork bietet allgemeine Hinweise zur Fitness für gesunde Erwachsene. Es gibt keinen medizinischen Rat und stellt oder behandelt keine Diagnosen. Vor dem Beginn bitte ärztlichen Rat einholen: in der Schwangerschaft, nach Krankheit oder Verletzung, mit Medikamenten für Herz oder Blutdruck oder nach langer Zeit ohne Bewegung. Bei Brustschmerz, Ohnmacht oder ungewöhnlicher Atemnot aufhören und Hilfe holen. Ergebnisse sind von Mensch zu Mensch verschieden.</translation>
    </message>
</context>
<context>
    <name>Highlights</name>
    <message>
        <source>The same as %1</source>
        <translation>Gleich viel wie %1</translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <translation>%1 mehr als %2</translation>
    </message>
    <message>
        <source>%1 fewer than %2</source>
        <translation>%1 weniger als %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by the same date last month</source>
        <translation>bis zum selben Tag im Vormonat</translation>
    </message>
    <message>
        <source>This month so far</source>
        <translation>Dieser Monat bis jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>On the clock, since 1 %1. %2.</source>
        <translation>Nach der Uhr, seit dem 1. %1. %2.</translation>
    </message>
    <message>
        <source>by %1 last week</source>
        <translation>bis %1 in der Vorwoche</translation>
    </message>
    <message>
        <source>This week so far</source>
        <translation>Diese Woche bis jetzt</translation>
    </message>
    <message>
        <source>%1. Strength days: %2.</source>
        <translation>%1. Krafttage: %2.</translation>
    </message>
    <message>
        <source>Weeks that reached %1</source>
        <translation>Wochen, die %1 erreichten</translation>
    </message>
    <message>
        <source>Weeks that reached their goal</source>
        <translation>Wochen, die ihr Ziel erreichten</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>Erste Woche</translation>
    </message>
    <message>
        <source>%1 of the last %2</source>
        <translation>%1 der letzten %2</translation>
    </message>
    <message>
        <source>Every week counts, below the line too</source>
        <translation>Jede Woche zählt, auch die unter der Linie</translation>
    </message>
    <message>
        <source>Most in a row here: %1 (%2)</source>
        <translation>Längste Reihe hier: %1 (%2)</translation>
    </message>
    <message>
        <source>Longest run, last 4 weeks</source>
        <translation>Längster Lauf, letzte 4 Wochen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <source>4 weeks before: %1</source>
        <translation>4 Wochen davor: %1</translation>
    </message>
    <message>
        <source>no run in the 4 weeks before</source>
        <translation>kein Lauf in den 4 Wochen davor</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is text in UTF-16; only UTF-8 can be read</source>
        <translation>es ist Text in UTF-16; lesbar ist nur UTF-8</translation>
    </message>
    <message>
        <source>this is not an activity file that Legwork can read</source>
        <translation>das ist keine Aktivitätsdatei, die Legwork lesen kann</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>this is not a plain file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the file is larger than 64 MB</source>
        <translation>die Datei ist größer als 64 MB</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>the file does not say when it began</source>
        <translation>die Datei sagt nicht, wann sie begann</translation>
    </message>
    <message>
        <source>the change between two sports</source>
        <translation>der Wechsel zwischen zwei Sportarten</translation>
    </message>
    <message>
        <source>already imported</source>
        <translation>schon importiert</translation>
    </message>
    <message>
        <source>Import %1 activities</source>
        <translation>%1 Aktivitäten importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>der Import wurde abgebrochen</translation>
    </message>
    <message>
        <source>Unnamed exercise</source>
        <translation>Unbenannte Übung</translation>
    </message>
    <message>
        <source>values that cannot be true were left out</source>
        <translation>Werte, die nicht stimmen können, blieben weg</translation>
    </message>
    <message>
        <source>an export of Apple Health</source>
        <translation>ein Export von Apple Health</translation>
    </message>
    <message>
        <source>a cycling workout for an indoor trainer</source>
        <translation>ein Radtraining für einen Rollentrainer</translation>
    </message>
    <message>
        <source>it is %1, which Legwork cannot read</source>
        <translation>es ist %1, was Legwork nicht lesen kann</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>its weights have no unit; taken as %1</source>
        <translation>die Gewichte haben keine Einheit; gelesen als %1</translation>
    </message>
    <message>
        <source>its distances have no unit; taken as miles</source>
        <translation>die Strecken haben keine Einheit; gelesen als Meilen</translation>
    </message>
    <message>
        <source>its distances have no unit; taken as kilometres</source>
        <translation>die Strecken haben keine Einheit; gelesen als Kilometer</translation>
    </message>
    <message>
        <source>its dates could be read in two ways; the day was taken to come first</source>
        <translation>die Daten ließen sich auf zwei Arten lesen; der Tag wurde zuerst angenommen</translation>
    </message>
    <message>
        <source>its times have no zone; taken as %1</source>
        <translation>die Zeiten haben keine Zone; gelesen als %1</translation>
    </message>
    <message>
        <source>it is a planned workout, and no day was given for it</source>
        <translation>es ist ein geplantes Training, und es wurde kein Tag dafür genannt</translation>
    </message>
    <message>
        <source>the same activity as %1, which lacks nothing of it</source>
        <translation>dieselbe Aktivität wie %1, der davon nichts fehlt</translation>
    </message>
    <message>
        <source>the same activity as %1; it gave what was missing there: %2</source>
        <translation>dieselbe Aktivität wie %1; ergänzt wurde, was dort fehlte: %2</translation>
    </message>
    <message>
        <source>Fill in imported activities</source>
        <translation>Importierte Aktivitäten ergänzen</translation>
    </message>
    <message>
        <source>its recording %1 could not be read: %2</source>
        <translation>ihre Aufzeichnung %1 ließ sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>the recording of 1 activity was not beside the table</source>
        <translation>die Aufzeichnung von 1 Aktivität lag nicht neben der Tabelle</translation>
    </message>
    <message>
        <source>the recordings of %1 activities were not beside the table</source>
        <translation>die Aufzeichnungen von %1 Aktivitäten lagen nicht neben der Tabelle</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>time with pauses</source>
        <translation>Zeit mit Pausen</translation>
    </message>
    <message>
        <source>moving time</source>
        <translation>Zeit in Bewegung</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>climb</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>average heart rate</source>
        <translation>mittlerer Puls</translation>
    </message>
    <message>
        <source>highest heart rate</source>
        <translation>höchster Puls</translation>
    </message>
    <message>
        <source>calories</source>
        <translation>Kalorien</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <source>incline</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>laps</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>sport</source>
        <translation>Sportart</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Set %1: %2</source>
        <translation>Satz %1: %2</translation>
    </message>
    <message>
        <source>the zip archive is damaged or cut off</source>
        <translation>das Zip-Archiv ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>es ist mit einem Kennwort verschlossen</translation>
    </message>
    <message>
        <source>the compressed data are damaged or cut off</source>
        <translation>die gepackten Daten sind beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>it would unpack to more than %1 MB, which no activity does</source>
        <translation>es würde sich auf mehr als %1 MB entpacken, was keine Aktivität wird</translation>
    </message>
</context>
<context>
    <name>InflateWords</name>
    <message>
        <source>the compressed data are damaged or cut off</source>
        <translation>die gepackten Daten sind beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>it is compressed and would grow to more than %1 MB, which no activity does</source>
        <translation>sie ist gepackt und würde größer als %1 MB, was keine Aktivität wird</translation>
    </message>
</context>
<context>
    <name>JoinCommands</name>
    <message>
        <source>Split %1</source>
        <translation>%1 teilen</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>%1 verknüpfen</translation>
    </message>
    <message>
        <source>it takes a session that is only planned and one that is only done</source>
        <translation>es braucht eine nur geplante und eine nur erledigte Einheit</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <translation>Verknüpfung von %1 lösen</translation>
    </message>
    <message>
        <source>it is not logged</source>
        <translation>sie ist nicht eingetragen</translation>
    </message>
    <message>
        <source>it was not planned</source>
        <translation>sie war nicht geplant</translation>
    </message>
    <message>
        <source>it came from a file, and a recording cannot be cut</source>
        <translation>sie stammt aus einer Datei, und eine Aufzeichnung lässt sich nicht schneiden</translation>
    </message>
    <message>
        <source>Merge %1 and %2</source>
        <translation>%1 und %2 zusammenführen</translation>
    </message>
    <message>
        <source>it takes two sessions</source>
        <translation>es braucht zwei Einheiten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n sessions</source>
        <translation>
            <numerusform>%n Einheit bearbeiten</numerusform>
            <numerusform>%n Einheiten bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already done, and that day is still to come</source>
        <translation>%1 ist schon erledigt, und jener Tag liegt noch in der Zukunft</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>%1 wieder öffnen</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>it was changed elsewhere in the meantime</source>
        <translation>es wurde inzwischen anderswo geändert</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>there is no such field</source>
        <translation>dieses Feld gibt es nicht</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>muss eine Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss wahr oder falsch sein</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>must hold texts only</source>
        <translation>darf nur Texte enthalten</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Easy run</source>
        <translation>Lockerer Lauf</translation>
    </message>
    <message>
        <source>Long run</source>
        <translation>Langer Lauf</translation>
    </message>
    <message>
        <source>Moderate run</source>
        <translation>Moderater Lauf</translation>
    </message>
    <message>
        <source>Tempo run</source>
        <translation>Tempolauf</translation>
    </message>
    <message>
        <source>HIIT run</source>
        <translation>HIIT-Lauf</translation>
    </message>
    <message>
        <source>Hill run</source>
        <translation>Berglauf</translation>
    </message>
    <message>
        <source>Walk-run</source>
        <translation>Geh-Lauf-Wechsel</translation>
    </message>
    <message>
        <source>Time trial</source>
        <translation>Testlauf</translation>
    </message>
    <message>
        <source>Light walk</source>
        <translation>Leichtes Gehen</translation>
    </message>
    <message>
        <source>Brisk walk</source>
        <translation>Zügiges Gehen</translation>
    </message>
    <message>
        <source>Incline walk</source>
        <translation>Gehen bergauf</translation>
    </message>
    <message>
        <source>Cross-training</source>
        <translation>Alternativtraining</translation>
    </message>
    <message>
        <source>Active recovery</source>
        <translation>Aktive Erholung</translation>
    </message>
    <message>
        <source>Strength · lower body</source>
        <translation>Kraft · Unterkörper</translation>
    </message>
    <message>
        <source>Strength · upper body</source>
        <translation>Kraft · Oberkörper</translation>
    </message>
    <message>
        <source>Strength · full body</source>
        <translation>Kraft · Ganzkörper</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Zirkel</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhetag</translation>
    </message>
</context>
<context>
    <name>LiftSeries</name>
    <message>
        <source>%1 %2 × %3</source>
        <translation>%1 %2 × %3</translation>
    </message>
    <message>
        <source>an estimate by Epley&apos;s formula from sets of 1 to 12 repetitions, never a lifted weight</source>
        <translation>eine Schätzung nach Epleys Formel aus Sätzen von 1 bis 12 Wiederholungen, nie ein gehobenes Gewicht</translation>
    </message>
    <message>
        <source>body weight less the help</source>
        <translation>Körpergewicht abzüglich der Hilfe</translation>
    </message>
    <message>
        <source>body weight plus what was added</source>
        <translation>Körpergewicht zuzüglich des Zusatzgewichts</translation>
    </message>
    <message>
        <source>kilograms × repetitions, warm-ups left out</source>
        <translation>Kilogramm × Wiederholungen, ohne Aufwärmen</translation>
    </message>
    <message>
        <source>less help stands higher</source>
        <translation>weniger Hilfe steht höher</translation>
    </message>
    <message>
        <source>warm-ups left out</source>
        <translation>ohne Aufwärmen</translation>
    </message>
    <message>
        <source>Sets a week for each muscle</source>
        <translation>Sätze je Woche für jeden Muskel</translation>
    </message>
    <message>
        <source>a set counts 1 for its main muscles and 0.5 for those that help; warm-ups never</source>
        <translation>ein Satz zählt 1 für seine Hauptmuskeln und 0,5 für die helfenden; Aufwärmen nie</translation>
    </message>
    <message>
        <source>No sets in this time</source>
        <translation>Keine Sätze in dieser Zeit</translation>
    </message>
    <message>
        <source>Log a strength session with its sets.</source>
        <translation>Eine Krafteinheit mit ihren Sätzen eintragen.</translation>
    </message>
    <message>
        <source>Mean of the weeks with strength</source>
        <translation>Mittel der Wochen mit Kraft</translation>
    </message>
    <message>
        <source>This week so far</source>
        <translation>Diese Woche bis jetzt</translation>
    </message>
    <message>
        <source>Sets a week: %1</source>
        <translation>Sätze je Woche: %1</translation>
    </message>
    <message>
        <source>1 for a set that trains it, 0.5 where it helps; warm-ups never</source>
        <translation>1 für einen Satz, der ihn trainiert, 0,5 wo er hilft; Aufwärmen nie</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Least help</source>
        <translation>Geringste Hilfe</translation>
    </message>
    <message>
        <source>Most weight added</source>
        <translation>Größtes Zusatzgewicht</translation>
    </message>
    <message>
        <source>Heaviest set</source>
        <translation>Schwerster Satz</translation>
    </message>
    <message>
        <source>Body weight included</source>
        <translation>Mit Körpergewicht</translation>
    </message>
    <message>
        <source>Volume of a session</source>
        <translation>Umfang einer Einheit</translation>
    </message>
    <message>
        <source>Repetitions at %1 %2</source>
        <translation>Wiederholungen mit %1 %2</translation>
    </message>
    <message>
        <source>Repetitions at the usual load</source>
        <translation>Wiederholungen bei üblicher Last</translation>
    </message>
    <message>
        <source>Most repetitions of a set</source>
        <translation>Meiste Wiederholungen eines Satzes</translation>
    </message>
    <message>
        <source>Estimated maximum</source>
        <translation>Geschätztes Maximum</translation>
    </message>
    <message>
        <source>Longest set</source>
        <translation>Längster Satz</translation>
    </message>
    <message>
        <source>Farthest set</source>
        <translation>Weitester Satz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing of this in this time</source>
        <translation>Nichts davon in dieser Zeit</translation>
    </message>
    <message>
        <source>Log a set of %1, or look further back.</source>
        <translation>Einen Satz von %1 eintragen oder weiter zurückblicken.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
</context>
<context>
    <name>LiftText</name>
    <message>
        <source>the set reached %1 reps last time</source>
        <translation>der Satz erreichte letztes Mal %1 Wdh.</translation>
    </message>
    <message>
        <source>all %1 sets reached %2 reps last time</source>
        <translation>alle %1 Sätze erreichten letztes Mal %2 Wdh.</translation>
    </message>
    <message>
        <source>the next weight would be %1 % more, so reps come first</source>
        <translation>das nächste Gewicht wäre %1 % mehr, darum erst mehr Wdh.</translation>
    </message>
    <message>
        <source>more reps come before weight</source>
        <translation>erst mehr Wdh., dann mehr Gewicht</translation>
    </message>
    <message>
        <source>one more than the fewest of last time (%1)</source>
        <translation>eine mehr als die wenigsten vom letzten Mal (%1)</translation>
    </message>
    <message>
        <source>a set stayed at %1 last time, so the same again</source>
        <translation>ein Satz blieb letztes Mal bei %1, darum noch einmal dasselbe</translation>
    </message>
    <message>
        <source>twice below the range, so about a tenth lighter</source>
        <translation>zweimal unter dem Bereich, darum etwa ein Zehntel leichter</translation>
    </message>
    <message>
        <source>not every set was done last time, so the same again</source>
        <translation>letztes Mal fehlten Sätze, darum noch einmal dasselbe</translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation>1 Wdh.</translation>
    </message>
    <message>
        <source>%1 reps</source>
        <translation>%1 Wdh.</translation>
    </message>
    <message>
        <source>%1 help</source>
        <translation>%1 Hilfe</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Suggested: %1 – %2</source>
        <translation>Vorschlag: %1 – %2</translation>
    </message>
    <message>
        <source>%1 is lighter than the bar (%2)</source>
        <translation>%1 ist leichter als die Stange (%2)</translation>
    </message>
    <message>
        <source>the empty bar</source>
        <translation>die leere Stange</translation>
    </message>
    <message>
        <source>%1 is the empty bar</source>
        <translation>%1 ist die leere Stange</translation>
    </message>
    <message>
        <source>Plates each side for %1 (bar %2): %3</source>
        <translation>Scheiben je Seite für %1 (Stange %2): %3</translation>
    </message>
    <message>
        <source>%1 cannot be loaded with your plates; nearest is %2: %3</source>
        <translation>%1 geht mit diesen Scheiben nicht; am nächsten liegt %2: %3</translation>
    </message>
</context>
<context>
    <name>LoadSeries</name>
    <message>
        <source>Load of the day</source>
        <translation>Belastung des Tages</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Fitness (42 days)</source>
        <translation>Fitness (42 Tage)</translation>
    </message>
    <message>
        <source>Fatigue (7 days)</source>
        <translation>Ermüdung (7 Tage)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>estimates from your effort and minutes; they compare your own weeks, nothing else</source>
        <translation>Schätzungen aus Anstrengung und Minuten; sie vergleichen die eigenen Wochen, sonst nichts</translation>
    </message>
    <message>
        <source>No load in this time</source>
        <translation>Keine Belastung in dieser Zeit</translation>
    </message>
    <message>
        <source>Log a session with its minutes and how hard it felt.</source>
        <translation>Eine Einheit mit Minuten und Anstrengung eintragen.</translation>
    </message>
</context>
<context>
    <name>LogField</name>
    <message>
        <source>“%1” is not saved: write it like %2</source>
        <translation>„%1“ ist nicht gespeichert: die Schreibweise ist %2</translation>
    </message>
    <message>
        <source>18:05</source>
        <translation>18:05</translation>
    </message>
    <message>
        <source>%1 did not exist that day: the clocks went forward</source>
        <translation>%1 gab es an dem Tag nicht: die Uhr wurde vorgestellt</translation>
    </message>
    <message>
        <source>18:40</source>
        <translation>18:40</translation>
    </message>
    <message>
        <source>Enter the start first</source>
        <translation>Zuerst den Beginn eingeben</translation>
    </message>
    <message>
        <source>%1 is before the start</source>
        <translation>%1 liegt vor dem Beginn</translation>
    </message>
    <message>
        <source>45, 43:45 or 1 h 20 min</source>
        <translation>45, 43:45 oder 1 h 20 min</translation>
    </message>
    <message>
        <source>142, from 30 to 250</source>
        <translation>142, von 30 bis 250</translation>
    </message>
    <message>
        <source>%1 × (%2), the last round without its last step</source>
        <translation>%1 × (%2), die letzte Runde ohne ihren letzten Schritt</translation>
    </message>
    <message>
        <source>%1 × (%2)</source>
        <translation>%1 × (%2)</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Moving time</source>
        <translation>Zeit in Bewegung</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Climb</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>Mean heart rate</source>
        <translation>Mittlerer Puls</translation>
    </message>
    <message>
        <source>Highest heart rate</source>
        <translation>Höchster Puls</translation>
    </message>
    <message>
        <source>8.1, 800 m or 5 mi</source>
        <translation>8,1, 800 m oder 5 mi</translation>
    </message>
    <message>
        <source>120 m</source>
        <translation>120 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 mi</source>
        <translation>%1 mi</translation>
    </message>
    <message>
        <source>A strength day. Its minutes are not aerobic.</source>
        <translation>Ein Krafttag. Seine Minuten sind keine Ausdauer.</translation>
    </message>
    <message>
        <source>No strength day yet: no set is done.</source>
        <translation>Noch kein Krafttag: es ist kein Satz erledigt.</translation>
    </message>
    <message>
        <source>Light movement: good for you, adds no moderate minutes.</source>
        <translation>Leichte Bewegung: tut gut, bringt keine moderaten Minuten.</translation>
    </message>
    <message>
        <source>Nothing yet: the duration is missing.</source>
        <translation>Noch nichts: die Dauer fehlt.</translation>
    </message>
    <message>
        <source>%1 min moderate</source>
        <translation>%1 min moderat</translation>
    </message>
    <message>
        <source>%1 min vigorous</source>
        <translation>%1 min intensiv</translation>
    </message>
    <message>
        <source>%1: worth %2</source>
        <translation>%1: zählt %2</translation>
    </message>
    <message>
        <source>1.5, in percent</source>
        <translation>1,5 in Prozent</translation>
    </message>
    <message>
        <source>31 or 31:30</source>
        <translation>31 oder 31:30</translation>
    </message>
    <message>
        <source>“%1” is not saved: the whole session took %2</source>
        <translation>„%1“ ist nicht gespeichert: Die ganze Einheit dauerte %2</translation>
    </message>
    <message>
        <source>Incline</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Where it hurt</source>
        <translation>Schmerzort</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderat</translation>
    </message>
    <message>
        <source>Vigorous</source>
        <translation>Intensiv</translation>
    </message>
    <message>
        <source>Too long: a place such as “left knee”; the rest goes into the notes</source>
        <translation>Zu lang: ein Ort wie „linkes Knie“; der Rest gehört in die Notizen</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message>
        <source>%1: “%2” is not one of 1, 2, 3, 4, 5.</source>
        <translation>%1: „%2“ ist nicht 1, 2, 3, 4 oder 5.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read. Write it like “%3” or “%3 %4”.</source>
        <translation>%1: „%2“ ist nicht lesbar. Die Schreibweise ist „%3“ oder „%3 %4“.</translation>
    </message>
    <message>
        <source>%1: between %2 and %3 %4 can be kept; this reads as %5 %4.</source>
        <translation>%1: zwischen %2 und %3 %4 lässt sich behalten; gelesen wurde %5 %4.</translation>
    </message>
    <message>
        <source>Height: “%1” cannot be read. Write it like “168”, “168 cm” or “5 ft 6 in”.</source>
        <translation>Größe: „%1“ ist nicht lesbar. Die Schreibweise ist „168“, „168 cm“ oder „5 ft 6 in“.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Session &quot;%1&quot;</source>
        <translation>Einheit „%1“</translation>
    </message>
    <message>
        <source>Exercise &quot;%1&quot;</source>
        <translation>Übung „%1“</translation>
    </message>
    <message>
        <source>Saved workout &quot;%1&quot;</source>
        <translation>Gespeichertes Training „%1“</translation>
    </message>
    <message>
        <source>Plan &quot;%1&quot;</source>
        <translation>Plan „%1“</translation>
    </message>
    <message>
        <source>Running plan &quot;%1&quot;</source>
        <translation>Laufender Plan „%1“</translation>
    </message>
    <message>
        <source>Recurring session</source>
        <translation>Wiederkehrende Einheit</translation>
    </message>
    <message>
        <source>Measurement &quot;%1&quot;</source>
        <translation>Messwert „%1“</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Time for training</source>
        <translation>Trainingszeiten</translation>
    </message>
    <message>
        <source>Note of the day</source>
        <translation>Notiz zum Tag</translation>
    </message>
    <message>
        <source>Time away</source>
        <translation>Auszeit</translation>
    </message>
    <message>
        <source>Equipment &quot;%1&quot;</source>
        <translation>Ausrüstung „%1“</translation>
    </message>
    <message>
        <source>Preference &quot;%1&quot;</source>
        <translation>Einstellung „%1“</translation>
    </message>
    <message>
        <source>Hidden hint &quot;%1&quot;</source>
        <translation>Ausgeblendeter Hinweis „%1“</translation>
    </message>
    <message>
        <source>deleted here, and earlier changed there: stays deleted</source>
        <translation>hier gelöscht, dort früher geändert: bleibt gelöscht</translation>
    </message>
    <message>
        <source>deleted here, but later changed there: is back</source>
        <translation>hier gelöscht, dort aber später geändert: ist wieder da</translation>
    </message>
    <message>
        <source>deleted there, but later changed here: stays</source>
        <translation>dort gelöscht, hier aber später geändert: bleibt</translation>
    </message>
    <message>
        <source>changed here, but later deleted there: is deleted</source>
        <translation>hier geändert, dort aber später gelöscht: ist gelöscht</translation>
    </message>
    <message>
        <source>changed on both; the later one, from here, is kept</source>
        <translation>auf beiden geändert; das Spätere, von hier, bleibt</translation>
    </message>
    <message>
        <source>changed on both; the later one, from there, is kept</source>
        <translation>auf beiden geändert; das Spätere, von dort, bleibt</translation>
    </message>
    <message>
        <source>Merge an archive</source>
        <translation>Archiv zusammenführen</translation>
    </message>
    <message>
        <source>Cannot take the merge back or do it again: %1</source>
        <translation>Die Zusammenführung lässt sich nicht zurücknehmen oder wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>MonthContent</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days</source>
        <translation>
            <numerusform>%1 von %n Tag</numerusform>
            <numerusform>%1 von %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <source>nothing planned or done</source>
        <translation>nichts geplant oder erledigt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n planned sessions done</source>
        <translation>
            <numerusform>%1 von %n geplanten Einheit erledigt</numerusform>
            <numerusform>%1 von %n geplanten Einheiten erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on target</source>
        <translation>%1 im Ziel</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>%1 · today</source>
        <translation>%1 · heute</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weitere</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Muscle</name>
    <message>
        <source>quadriceps</source>
        <translation>Quadrizeps</translation>
    </message>
    <message>
        <source>glutes</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>hamstrings</source>
        <translation>Beinrückseite</translation>
    </message>
    <message>
        <source>abdominals</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>oberer Rücken</translation>
    </message>
    <message>
        <source>lower back</source>
        <translation>unterer Rücken</translation>
    </message>
    <message>
        <source>adductors</source>
        <translation>Adduktoren</translation>
    </message>
    <message>
        <source>calves</source>
        <translation>Waden</translation>
    </message>
    <message>
        <source>forearms</source>
        <translation>Unterarme</translation>
    </message>
    <message>
        <source>hip abductors</source>
        <translation>Hüftabduktoren</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>obliques</source>
        <translation>schräger Bauch</translation>
    </message>
    <message>
        <source>soleus</source>
        <translation>Schollenmuskel</translation>
    </message>
    <message>
        <source>tibialis anterior</source>
        <translation>vorderer Schienbeinmuskel</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>triceps</source>
        <translation>Trizeps</translation>
    </message>
    <message>
        <source>lats</source>
        <translation>Latissimus</translation>
    </message>
    <message>
        <source>biceps</source>
        <translation>Bizeps</translation>
    </message>
    <message>
        <source>rear shoulders</source>
        <translation>hintere Schulter</translation>
    </message>
    <message>
        <source>hip flexors</source>
        <translation>Hüftbeuger</translation>
    </message>
    <message>
        <source>traps</source>
        <translation>Trapezmuskel</translation>
    </message>
</context>
<context>
    <name>OwnPlans</name>
    <message>
        <source>a plan needs a title</source>
        <translation>ein Plan braucht einen Titel</translation>
    </message>
    <message numerus="yes">
        <source>the plan has the weeks 1 to %n</source>
        <translation>
            <numerusform>der Plan hat nur Woche %n</numerusform>
            <numerusform>der Plan hat die Wochen 1 bis %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save %1 as a plan</source>
        <translation>%1 als Plan speichern</translation>
    </message>
    <message>
        <source>Edit plan %1</source>
        <translation>Plan %1 bearbeiten</translation>
    </message>
    <message>
        <source>Delete plan %1</source>
        <translation>Plan %1 löschen</translation>
    </message>
    <message>
        <source>%1 comes with Legwork</source>
        <translation>%1 gehört zu Legwork</translation>
    </message>
    <message>
        <source>%1 is among your plans already</source>
        <translation>%1 ist schon unter den eigenen Plänen</translation>
    </message>
    <message>
        <source>a newer version of %1 is among your plans</source>
        <translation>eine neuere Fassung von %1 ist unter den eigenen Plänen</translation>
    </message>
    <message>
        <source>Update plan %1</source>
        <translation>Plan %1 aktualisieren</translation>
    </message>
    <message>
        <source>Import plan %1</source>
        <translation>Plan %1 importieren</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>PaceBook</name>
    <message>
        <source>“%1” is not saved: write it like 6:25</source>
        <translation>„%1“ ist nicht gespeichert: die Schreibweise ist 6:25</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>squat</source>
        <translation>Kniebeuge</translation>
    </message>
    <message>
        <source>lunge</source>
        <translation>Ausfallschritt</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Schnellkraft</translation>
    </message>
    <message>
        <source>hinge</source>
        <translation>Hüftbeuge</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>push</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>pull</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>conditioning</source>
        <translation>Kondition</translation>
    </message>
    <message>
        <source>carry</source>
        <translation>Tragen</translation>
    </message>
    <message>
        <source>mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>cardio</source>
        <translation>Ausdauer</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>5K in 8 weeks with strength</source>
        <translation>5 km mit Kraft</translation>
    </message>
    <message>
        <source>For somebody who can jog for 20 to 30 minutes without stopping. Three runs a week, one of them with intervals or at tempo, two strength days and a walk; the last week ends with 5 km at your best even effort.</source>
        <translation>Für alle, die 20 bis 30 Minuten ohne Pause traben können. Drei Läufe je Woche, einer davon mit Intervallen oder im Tempo, zwei Krafttage und einmal Gehen; die letzte Woche endet mit 5 km in der besten gleichmäßigen Leistung.</translation>
    </message>
    <message>
        <source>Legs and hips: 2 × 12–15</source>
        <translation>Beine und Hüfte: 2 × 12–15</translation>
    </message>
    <message>
        <source>Begin with 4 min of easy walking or jogging. Stop each set with 2–3 reps left; rest 45–60 s.</source>
        <translation>Mit 4 min lockerem Gehen oder Traben beginnen. Jeden Satz mit 2–3 Wdh. in Reserve beenden; 45–60 s Pause.</translation>
    </message>
    <message>
        <source>30 min, easy enough to talk in whole sentences</source>
        <translation>30 min, so locker, dass ganze Sätze möglich sind</translation>
    </message>
    <message>
        <source>6 min easy, 6 × (30 s hard, 90 s walk or jog), 6 min easy</source>
        <translation>6 min locker, 6 × (30 s hart, 90 s gehen oder traben), 6 min locker</translation>
    </message>
    <message>
        <source>30 min of brisk walking, 5 km/h or faster</source>
        <translation>30 min zügiges Gehen, 5 km/h oder schneller</translation>
    </message>
    <message>
        <source>Whole body: 2 × 12–15</source>
        <translation>Ganzer Körper: 2 × 12–15</translation>
    </message>
    <message>
        <source>Begin with 4 min of easy walking or jogging. Stop each set with 2–3 reps left; rest 45–60 s. No leg press at hand? Use split squats.</source>
        <translation>Mit 4 min lockerem Gehen oder Traben beginnen. Jeden Satz mit 2–3 Wdh. in Reserve beenden; 45–60 s Pause. Keine Beinpresse da? Split-Kniebeugen gehen auch.</translation>
    </message>
    <message>
        <source>30 min, easy all the way</source>
        <translation>30 min, durchgehend locker</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>Legs and hips: 3 × 12–15</source>
        <translation>Beine und Hüfte: 3 × 12–15</translation>
    </message>
    <message>
        <source>8 min easy, 6 min tempo, 2 min easy, 6 min tempo, 8 min easy</source>
        <translation>8 min locker, 6 min Tempo, 2 min locker, 6 min Tempo, 8 min locker</translation>
    </message>
    <message>
        <source>Whole body: 3 × 12–15</source>
        <translation>Ganzer Körper: 3 × 12–15</translation>
    </message>
    <message>
        <source>32 min, easy all the way</source>
        <translation>32 min, durchgehend locker</translation>
    </message>
    <message>
        <source>Legs and hips: 3 × 13–15</source>
        <translation>Beine und Hüfte: 3 × 13–15</translation>
    </message>
    <message>
        <source>33 min, easy enough to talk in whole sentences</source>
        <translation>33 min, so locker, dass ganze Sätze möglich sind</translation>
    </message>
    <message>
        <source>7 min easy, 8 × (30 s hard, 90 s walk or jog), 7 min easy</source>
        <translation>7 min locker, 8 × (30 s hart, 90 s gehen oder traben), 7 min locker</translation>
    </message>
    <message>
        <source>Whole body: 3 × 13–15</source>
        <translation>Ganzer Körper: 3 × 13–15</translation>
    </message>
    <message>
        <source>35 min, easy all the way</source>
        <translation>35 min, durchgehend locker</translation>
    </message>
    <message>
        <source>14 min easy, 4 × (20 s stride, 70 s easy)</source>
        <translation>14 min locker, 4 × (20 s Steigerung, 70 s locker)</translation>
    </message>
    <message>
        <source>Strides are short, quick and relaxed; they are no sprints.</source>
        <translation>Steigerungen sind kurz, schnell und entspannt; sie sind keine Sprints.</translation>
    </message>
    <message>
        <source>20 min of brisk walking, 5 km/h or faster</source>
        <translation>20 min zügiges Gehen, 5 km/h oder schneller</translation>
    </message>
    <message>
        <source>35 min, easy enough to talk in whole sentences</source>
        <translation>35 min, so locker, dass ganze Sätze möglich sind</translation>
    </message>
    <message>
        <source>8 min easy, 8 min tempo, 2 min easy, 8 min tempo, 8 min easy</source>
        <translation>8 min locker, 8 min Tempo, 2 min locker, 8 min Tempo, 8 min locker</translation>
    </message>
    <message>
        <source>38 min, easy all the way</source>
        <translation>38 min, durchgehend locker</translation>
    </message>
    <message>
        <source>38 min, easy enough to talk in whole sentences</source>
        <translation>38 min, so locker, dass ganze Sätze möglich sind</translation>
    </message>
    <message>
        <source>8 min easy, 6 × (1 min hard, 90 s walk or jog), 7 min easy</source>
        <translation>8 min locker, 6 × (1 min hart, 90 s gehen oder traben), 7 min locker</translation>
    </message>
    <message>
        <source>41 min, easy all the way</source>
        <translation>41 min, durchgehend locker</translation>
    </message>
    <message>
        <source>Legs and hips: 3 × 14–15</source>
        <translation>Beine und Hüfte: 3 × 14–15</translation>
    </message>
    <message>
        <source>8 min easy, 20 min tempo, 8 min easy</source>
        <translation>8 min locker, 20 min Tempo, 8 min locker</translation>
    </message>
    <message>
        <source>Whole body: 3 × 14–15</source>
        <translation>Ganzer Körper: 3 × 14–15</translation>
    </message>
    <message>
        <source>45 min, easy all the way</source>
        <translation>45 min, durchgehend locker</translation>
    </message>
    <message>
        <source>Legs and hips: 2 × 12–15, light</source>
        <translation>Beine und Hüfte: 2 × 12–15, leicht</translation>
    </message>
    <message>
        <source>25 min, easy enough to talk in whole sentences</source>
        <translation>25 min, so locker, dass ganze Sätze möglich sind</translation>
    </message>
    <message>
        <source>8 min easy, 4 × (30 s hard, 90 s walk or jog), 4 min easy</source>
        <translation>8 min locker, 4 × (30 s hart, 90 s gehen oder traben), 4 min locker</translation>
    </message>
    <message>
        <source>Upper body and core only, light: 2 × 12–15</source>
        <translation>Nur Oberkörper und Rumpf, leicht: 2 × 12–15</translation>
    </message>
    <message>
        <source>10 min easy, 30 min 5 km at your best even effort, 5 min walk</source>
        <translation>10 min locker, 30 min für 5 km in bester gleichmäßiger Leistung, 5 min gehen</translation>
    </message>
    <message>
        <source>Half an hour stands in for your own time. Run by feel and keep the effort even.</source>
        <translation>Eine halbe Stunde steht für die eigene Zeit. Nach Gefühl und gleichmäßig laufen.</translation>
    </message>
    <message>
        <source>Beginner 150</source>
        <translation>Einstieg 150</translation>
    </message>
    <message>
        <source>Eight weeks from little or no running to about 150 minutes of brisk walking and jogging a week. Three walk-runs, one brisk walk and two short strength days. Repeat any week as often as you like.</source>
        <translation>Acht Wochen von wenig oder keinem Laufen zu etwa 150 Minuten zügigem Gehen und Traben je Woche. Drei Geh-Lauf-Wechsel, einmal zügiges Gehen und zwei kurze Krafttage. Jede Woche lässt sich beliebig oft wiederholen.</translation>
    </message>
    <message>
        <source>Whole body at home, nothing needed: 2 × 12–15</source>
        <translation>Ganzer Körper zu Hause, ohne Geräte: 2 × 12–15</translation>
    </message>
    <message>
        <source>5 min walk, 6 × (1 min jog, 90 s walk), 5 min walk</source>
        <translation>5 min gehen, 6 × (1 min traben, 90 s gehen), 5 min gehen</translation>
    </message>
    <message>
        <source>15 min of brisk walking, 5 km/h or faster</source>
        <translation>15 min zügiges Gehen, 5 km/h oder schneller</translation>
    </message>
    <message>
        <source>Whole body with one pair of dumbbells: 2 × 12–15</source>
        <translation>Ganzer Körper mit einem Paar Kurzhanteln: 2 × 12–15</translation>
    </message>
    <message>
        <source>Whole body at home, nothing needed: 2 × 15</source>
        <translation>Ganzer Körper zu Hause, ohne Geräte: 2 × 15</translation>
    </message>
    <message>
        <source>5 min walk, 6 × (90 s jog, 90 s walk), 5 min walk</source>
        <translation>5 min gehen, 6 × (90 s traben, 90 s gehen), 5 min gehen</translation>
    </message>
    <message>
        <source>Whole body with one pair of dumbbells: 2 × 15</source>
        <translation>Ganzer Körper mit einem Paar Kurzhanteln: 2 × 15</translation>
    </message>
    <message>
        <source>Whole body at home, nothing needed: 3 × 12–15</source>
        <translation>Ganzer Körper zu Hause, ohne Geräte: 3 × 12–15</translation>
    </message>
    <message>
        <source>5 min walk, 5 × (2 min jog, 2 min walk), 5 min walk</source>
        <translation>5 min gehen, 5 × (2 min traben, 2 min gehen), 5 min gehen</translation>
    </message>
    <message>
        <source>18 min of brisk walking, 5 km/h or faster</source>
        <translation>18 min zügiges Gehen, 5 km/h oder schneller</translation>
    </message>
    <message>
        <source>Whole body with one pair of dumbbells: 3 × 12–15</source>
        <translation>Ganzer Körper mit einem Paar Kurzhanteln: 3 × 12–15</translation>
    </message>
    <message>
        <source>5 min walk, 5 × (2 min jog, 1 min walk), 5 min walk</source>
        <translation>5 min gehen, 5 × (2 min traben, 1 min gehen), 5 min gehen</translation>
    </message>
    <message>
        <source>5 min walk, 4 × (3 min jog, 2 min walk), 3 min jog, 5 min walk</source>
        <translation>5 min gehen, 4 × (3 min traben, 2 min gehen), 3 min traben, 5 min gehen</translation>
    </message>
    <message>
        <source>19 min of brisk walking, 5 km/h or faster</source>
        <translation>19 min zügiges Gehen, 5 km/h oder schneller</translation>
    </message>
    <message>
        <source>Whole body at home, nothing needed: 3 × 13–15</source>
        <translation>Ganzer Körper zu Hause, ohne Geräte: 3 × 13–15</translation>
    </message>
    <message>
        <source>5 min walk, 3 × (5 min jog, 2 min walk), 5 min jog, 5 min walk</source>
        <translation>5 min gehen, 3 × (5 min traben, 2 min gehen), 5 min traben, 5 min gehen</translation>
    </message>
    <message>
        <source>21 min of brisk walking, 5 km/h or faster</source>
        <translation>21 min zügiges Gehen, 5 km/h oder schneller</translation>
    </message>
    <message>
        <source>Whole body with one pair of dumbbells: 3 × 13–15</source>
        <translation>Ganzer Körper mit einem Paar Kurzhanteln: 3 × 13–15</translation>
    </message>
    <message>
        <source>Whole body at home, nothing needed: 3 × 14–15</source>
        <translation>Ganzer Körper zu Hause, ohne Geräte: 3 × 14–15</translation>
    </message>
    <message>
        <source>5 min walk, 2 × (8 min jog, 2:30 min walk), 8 min jog, 5 min walk</source>
        <translation>5 min gehen, 2 × (8 min traben, 2:30 min gehen), 8 min traben, 5 min gehen</translation>
    </message>
    <message>
        <source>28 min of brisk walking, 5 km/h or faster</source>
        <translation>28 min zügiges Gehen, 5 km/h oder schneller</translation>
    </message>
    <message>
        <source>5 min walk, 4 × (3 min walk, 2 min jog, 1 min fast), 5 min walk</source>
        <translation>5 min gehen, 4 × (3 min gehen, 2 min traben, 1 min schnell), 5 min gehen</translation>
    </message>
    <message>
        <source>The fast minute is quick and under control.</source>
        <translation>Die schnelle Minute ist flott und kontrolliert.</translation>
    </message>
    <message>
        <source>Whole body with one pair of dumbbells: 3 × 14–15</source>
        <translation>Ganzer Körper mit einem Paar Kurzhanteln: 3 × 14–15</translation>
    </message>
    <message>
        <source>Whole body at home, nothing needed: 3 × 15</source>
        <translation>Ganzer Körper zu Hause, ohne Geräte: 3 × 15</translation>
    </message>
    <message>
        <source>5 min walk, 2 × (10 min jog, 1 min walk), 10 min jog, 5 min walk</source>
        <translation>5 min gehen, 2 × (10 min traben, 1 min gehen), 10 min traben, 5 min gehen</translation>
    </message>
    <message>
        <source>5 min walk, 5 × (3 min walk, 2 min jog, 1 min fast), 5 min walk</source>
        <translation>5 min gehen, 5 × (3 min gehen, 2 min traben, 1 min schnell), 5 min gehen</translation>
    </message>
    <message>
        <source>Whole body with one pair of dumbbells: 3 × 15</source>
        <translation>Ganzer Körper mit einem Paar Kurzhanteln: 3 × 15</translation>
    </message>
    <message>
        <source>Leaner legs 12 weeks</source>
        <translation>Schlankere Beine</translation>
    </message>
    <message>
        <source>The sample week, grown step by step from 95 to 135 minutes of running, with every fourth week easier. It trains endurance and leg strength; where a body keeps or loses fat is not something training can choose.</source>
        <translation>Die Beispielwoche, Schritt für Schritt von 95 auf 135 Laufminuten gesteigert, jede vierte Woche leichter. Sie trainiert Ausdauer und Beinkraft; wo ein Körper Fett behält oder verliert, kann Training nicht aussuchen.</translation>
    </message>
    <message>
        <source>45 min, easy enough to talk in whole sentences</source>
        <translation>45 min, so locker, dass ganze Sätze möglich sind</translation>
    </message>
    <message>
        <source>20 min of gentle walking, yoga, stretching or foam rolling</source>
        <translation>20 min sanftes Gehen, Yoga, Dehnen oder Faszienrollen</translation>
    </message>
    <message>
        <source>5 min easy, 20 min moderate, 5 min easy</source>
        <translation>5 min locker, 20 min moderat, 5 min locker</translation>
    </message>
    <message>
        <source>7 min easy, 5 × (30 s hard, 90 s walk or jog), 3 min easy</source>
        <translation>7 min locker, 5 × (30 s hart, 90 s gehen oder traben), 3 min locker</translation>
    </message>
    <message>
        <source>Rest, or a gentle walk if you feel like one</source>
        <translation>Ruhe oder, wenn es guttut, sanftes Gehen</translation>
    </message>
    <message>
        <source>48 min, easy enough to talk in whole sentences</source>
        <translation>48 min, so locker, dass ganze Sätze möglich sind</translation>
    </message>
    <message>
        <source>5 min easy, 22 min moderate, 5 min easy</source>
        <translation>5 min locker, 22 min moderat, 5 min locker</translation>
    </message>
    <message>
        <source>8 min easy, 5 × (30 s hard, 90 s walk or jog), 4 min easy</source>
        <translation>8 min locker, 5 × (30 s hart, 90 s gehen oder traben), 4 min locker</translation>
    </message>
    <message>
        <source>Legs and hips: 3 × 15</source>
        <translation>Beine und Hüfte: 3 × 15</translation>
    </message>
    <message>
        <source>51 min, easy enough to talk in whole sentences</source>
        <translation>51 min, so locker, dass ganze Sätze möglich sind</translation>
    </message>
    <message>
        <source>Whole body: 3 × 15</source>
        <translation>Ganzer Körper: 3 × 15</translation>
    </message>
    <message>
        <source>5 min easy, 25 min moderate, 5 min easy</source>
        <translation>5 min locker, 25 min moderat, 5 min locker</translation>
    </message>
    <message>
        <source>8 min easy, 6 × (30 s hard, 90 s walk or jog), 4 min easy</source>
        <translation>8 min locker, 6 × (30 s hart, 90 s gehen oder traben), 4 min locker</translation>
    </message>
    <message>
        <source>40 min, easy enough to talk in whole sentences</source>
        <translation>40 min, so locker, dass ganze Sätze möglich sind</translation>
    </message>
    <message>
        <source>25 min of cycling, swimming, rowing or the elliptical trainer</source>
        <translation>25 min Radfahren, Schwimmen, Rudern oder Crosstrainer</translation>
    </message>
    <message>
        <source>53 min, easy enough to talk in whole sentences</source>
        <translation>53 min, so locker, dass ganze Sätze möglich sind</translation>
    </message>
    <message>
        <source>25 min of gentle walking, yoga, stretching or foam rolling</source>
        <translation>25 min sanftes Gehen, Yoga, Dehnen oder Faszienrollen</translation>
    </message>
    <message>
        <source>5 min easy, 27 min moderate, 5 min easy</source>
        <translation>5 min locker, 27 min moderat, 5 min locker</translation>
    </message>
    <message>
        <source>8 min easy, 7 × (30 s hard, 90 s walk or jog), 4 min easy</source>
        <translation>8 min locker, 7 × (30 s hart, 90 s gehen oder traben), 4 min locker</translation>
    </message>
    <message>
        <source>55 min, easy enough to talk in whole sentences</source>
        <translation>55 min, so locker, dass ganze Sätze möglich sind</translation>
    </message>
    <message>
        <source>5 min easy, 29 min moderate, 5 min easy</source>
        <translation>5 min locker, 29 min moderat, 5 min locker</translation>
    </message>
    <message>
        <source>8 min easy, 6 min tempo, 1 min easy, 6 min tempo, 7 min easy</source>
        <translation>8 min locker, 6 min Tempo, 1 min locker, 6 min Tempo, 7 min locker</translation>
    </message>
    <message>
        <source>57 min, easy enough to talk in whole sentences</source>
        <translation>57 min, so locker, dass ganze Sätze möglich sind</translation>
    </message>
    <message>
        <source>5 min easy, 31 min moderate, 5 min easy</source>
        <translation>5 min locker, 31 min moderat, 5 min locker</translation>
    </message>
    <message>
        <source>8 min easy, 8 × (45 s hard, 75 s walk or jog), 4 min easy</source>
        <translation>8 min locker, 8 × (45 s hart, 75 s gehen oder traben), 4 min locker</translation>
    </message>
    <message>
        <source>30 min of cycling, swimming, rowing or the elliptical trainer</source>
        <translation>30 min Radfahren, Schwimmen, Rudern oder Crosstrainer</translation>
    </message>
    <message>
        <source>16 min easy, 4 × (20 s stride, 70 s easy)</source>
        <translation>16 min locker, 4 × (20 s Steigerung, 70 s locker)</translation>
    </message>
    <message>
        <source>58 min, easy enough to talk in whole sentences</source>
        <translation>58 min, so locker, dass ganze Sätze möglich sind</translation>
    </message>
    <message>
        <source>30 min of gentle walking, yoga, stretching or foam rolling</source>
        <translation>30 min sanftes Gehen, Yoga, Dehnen oder Faszienrollen</translation>
    </message>
    <message>
        <source>5 min easy, 32 min moderate, 5 min easy</source>
        <translation>5 min locker, 32 min moderat, 5 min locker</translation>
    </message>
    <message>
        <source>8 min easy, 8 × (45 s hard, 75 s walk or jog), 5 min easy</source>
        <translation>8 min locker, 8 × (45 s hart, 75 s gehen oder traben), 5 min locker</translation>
    </message>
    <message>
        <source>60 min, easy enough to talk in whole sentences</source>
        <translation>60 min, so locker, dass ganze Sätze möglich sind</translation>
    </message>
    <message>
        <source>5 min easy, 33 min moderate, 5 min easy</source>
        <translation>5 min locker, 33 min moderat, 5 min locker</translation>
    </message>
    <message>
        <source>8 min easy, 16 min tempo, 8 min easy</source>
        <translation>8 min locker, 16 min Tempo, 8 min locker</translation>
    </message>
    <message>
        <source>5 min easy, 35 min moderate, 5 min easy</source>
        <translation>5 min locker, 35 min moderat, 5 min locker</translation>
    </message>
    <message>
        <source>9 min easy, 6 × (1 min hard, 90 s walk or jog), 6 min easy</source>
        <translation>9 min locker, 6 × (1 min hart, 90 s gehen oder traben), 6 min locker</translation>
    </message>
    <message>
        <source>17:30 min easy, 5 × (20 s stride, 70 s easy)</source>
        <translation>17:30 min locker, 5 × (20 s Steigerung, 70 s locker)</translation>
    </message>
    <message>
        <source>Maintain (4-week cycle)</source>
        <translation>Form halten</translation>
    </message>
    <message>
        <source>Keeps the fitness you have: three runs, a walk and two strength days a week, every fourth week easier. Start it again when it ends.</source>
        <translation>Hält die vorhandene Form: drei Läufe, einmal Gehen und zwei Krafttage je Woche, jede vierte Woche leichter. Am Ende einfach neu beginnen.</translation>
    </message>
    <message>
        <source>7 min easy, 6 × (45 s hard, 75 s walk or jog), 6 min easy</source>
        <translation>7 min locker, 6 × (45 s hart, 75 s gehen oder traben), 6 min locker</translation>
    </message>
    <message>
        <source>50 min, easy all the way; cross-training of the same length will do as well</source>
        <translation>50 min, durchgehend locker; gleich langes Alternativtraining geht auch</translation>
    </message>
    <message>
        <source>40 min, easy all the way; cross-training of the same length will do as well</source>
        <translation>40 min, durchgehend locker; gleich langes Alternativtraining geht auch</translation>
    </message>
    <message>
        <source>Sample week, tuned</source>
        <translation>Beispielwoche, abgestimmt</translation>
    </message>
    <message>
        <source>The sample week with Friday and Saturday swapped, so that the intervals do not follow a strength day.</source>
        <translation>Die Beispielwoche mit getauschtem Freitag und Samstag, damit die Intervalle nicht auf einen Krafttag folgen.</translation>
    </message>
    <message>
        <source>Legs and hips: squat, lunge, bridge and calf raise, 3 × 12–15</source>
        <translation>Beine und Hüfte: Kniebeuge, Ausfallschritt, Brücke und Wadenheben, 3 × 12–15</translation>
    </message>
    <message>
        <source>45–60 min at an easy pace</source>
        <translation>45–60 min in lockerem Tempo</translation>
    </message>
    <message>
        <source>The numbers stand at the low end; stretch the run as it suits you.</source>
        <translation>Die Zahlen stehen am unteren Ende; der Lauf darf nach Belieben länger werden.</translation>
    </message>
    <message>
        <source>About 20 min of something gentle: a walk, yoga, stretching or foam rolling</source>
        <translation>Etwa 20 min etwas Sanftes: Gehen, Yoga, Dehnen oder Faszienrollen</translation>
    </message>
    <message>
        <source>Whole body with other leg exercises than on Monday, 3 × 12–15</source>
        <translation>Ganzer Körper mit anderen Beinübungen als am Montag, 3 × 12–15</translation>
    </message>
    <message>
        <source>30–45 min at a moderate pace, or cross-training such as cycling or swimming</source>
        <translation>30–45 min in moderatem Tempo oder Alternativtraining wie Radfahren oder Schwimmen</translation>
    </message>
    <message>
        <source>20–30 min with warm-up and cool-down: 7 min easy, 5 × (30 s hard, 90 s walk or jog), 3 min easy</source>
        <translation>20–30 min mit Ein- und Auslaufen: 7 min locker, 5 × (30 s hart, 90 s gehen oder traben), 3 min locker</translation>
    </message>
    <message>
        <source>For a longer one add rounds and a few easy minutes at either end.</source>
        <translation>Für einen längeren Lauf Runden und ein paar lockere Minuten vorn und hinten ergänzen.</translation>
    </message>
    <message>
        <source>Sample week</source>
        <translation>Beispielwoche</translation>
    </message>
    <message>
        <source>Two strength days, an easy run, short intervals and a moderate run, with a recovery day and a rest day between. Times are the low end of each range: 95 minutes of running.</source>
        <translation>Zwei Krafttage, ein lockerer Lauf, kurze Intervalle und ein moderater Lauf, mit Erholungs- und Ruhetag dazwischen. Die Zeiten sind das untere Ende jedes Bereichs: 95 Laufminuten.</translation>
    </message>
    <message>
        <source>7 × 30 s fast, 90 s easy</source>
        <translation>7 × 30 s schnell, 90 s locker</translation>
    </message>
    <message>
        <source>Short, fast work with three times as long to recover: a first interval session.</source>
        <translation>Kurz und schnell mit dreimal so langer Erholung: eine erste Intervalleinheit.</translation>
    </message>
    <message>
        <source>8 × 30 s fast, 60 s easy</source>
        <translation>8 × 30 s schnell, 60 s locker</translation>
    </message>
    <message>
        <source>The same short work with less time to recover.</source>
        <translation>Dieselbe kurze Arbeit mit weniger Erholung.</translation>
    </message>
    <message>
        <source>6 × 45 s fast, 90 s easy</source>
        <translation>6 × 45 s schnell, 90 s locker</translation>
    </message>
    <message>
        <source>Longer work, twice as long to recover.</source>
        <translation>Längere Arbeit, doppelt so lange Erholung.</translation>
    </message>
    <message>
        <source>5 × 1 min fast, 2 min easy</source>
        <translation>5 × 1 min schnell, 2 min locker</translation>
    </message>
    <message>
        <source>The longest work of this kind; the last recovery is left out, because the cool-down follows.</source>
        <translation>Die längste Arbeit dieser Art; die letzte Erholung entfällt, weil das Auslaufen folgt.</translation>
    </message>
    <message>
        <source>Walk 3, jog 2, sprint 1</source>
        <translation>3 gehen, 2 traben, 1 sprinten</translation>
    </message>
    <message>
        <source>Three minutes of walking, two of jogging and one fast, five times: good on a treadmill.</source>
        <translation>Fünfmal drei Minuten gehen, zwei traben und eine schnell laufen: gut auf dem Laufband.</translation>
    </message>
    <message>
        <source>8 × 1 min jog, 2 min walk</source>
        <translation>8 × 1 min traben, 2 min gehen</translation>
    </message>
    <message>
        <source>A start for people who have not run for a while.</source>
        <translation>Ein Anfang nach langer Zeit ohne Laufen.</translation>
    </message>
    <message>
        <source>20 min tempo</source>
        <translation>20 min Tempo</translation>
    </message>
    <message>
        <source>One piece at a pace you could hold for about an hour if pushed.</source>
        <translation>Ein Stück in einem Tempo, das mit Mühe etwa eine Stunde zu halten wäre.</translation>
    </message>
    <message>
        <source>3 × 8 min tempo</source>
        <translation>3 × 8 min Tempo</translation>
    </message>
    <message>
        <source>The same effort in three pieces, with two easy minutes between them.</source>
        <translation>Dieselbe Anstrengung in drei Teilen mit je zwei lockeren Minuten dazwischen.</translation>
    </message>
    <message>
        <source>8 × 45 s uphill</source>
        <translation>8 × 45 s bergauf</translation>
    </message>
    <message>
        <source>Uphill at a strong effort; walk or jog down and take the time that needs.</source>
        <translation>Kräftig bergauf; hinunter gehen oder traben und sich dafür Zeit lassen.</translation>
    </message>
    <message>
        <source>Easy run with 6 strides</source>
        <translation>Lockerer Lauf mit 6 Steigerungen</translation>
    </message>
    <message>
        <source>An easy run that ends with six relaxed, quick stretches.</source>
        <translation>Ein lockerer Lauf, der mit sechs entspannten, schnellen Abschnitten endet.</translation>
    </message>
    <message>
        <source>Lower body</source>
        <translation>Unterkörper</translation>
    </message>
    <message>
        <source>Squats, lunges, glute bridges and calf raises, three sets of 12–15 each.</source>
        <translation>Kniebeugen, Ausfallschritte, Gesäßbrücken und Wadenheben, je drei Sätze mit 12–15.</translation>
    </message>
    <message>
        <source>Hinge and step</source>
        <translation>Hüftbeuge und Aufsteigen</translation>
    </message>
    <message>
        <source>Romanian deadlift, step-up and leg press, three sets of 12–15 each, a step heavier than last time.</source>
        <translation>Rumänisches Kreuzheben, Aufsteigen und Beinpresse, je drei Sätze mit 12–15, eine Stufe schwerer als letztes Mal.</translation>
    </message>
    <message>
        <source>Full body without equipment</source>
        <translation>Ganzkörper ohne Geräte</translation>
    </message>
    <message>
        <source>Two supersets and a plank with nothing but your own weight.</source>
        <translation>Zwei Supersätze und ein Unterarmstütz, nur mit dem eigenen Gewicht.</translation>
    </message>
</context>
<context>
    <name>PlanCommands</name>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>every day it needs is taken, or lies before its start</source>
        <translation>jeder Tag, den er braucht, ist belegt oder liegt vor seinem Beginn</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>Take up %1</source>
        <translation>%1 wieder aufnehmen</translation>
    </message>
    <message>
        <source>Save %1 as a plan</source>
        <translation>%1 als Plan speichern</translation>
    </message>
    <message>
        <source>Edit plan %1</source>
        <translation>Plan %1 bearbeiten</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
</context>
<context>
    <name>PlanDuration</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>must be two whole numbers, low and high</source>
        <translation>müssen zwei ganze Zahlen sein, kleinere und größere</translation>
    </message>
    <message>
        <source>belongs to a weight</source>
        <translation>gehört zu einem Gewicht</translation>
    </message>
    <message>
        <source>must be kg or lb</source>
        <translation>muss kg oder lb sein</translation>
    </message>
    <message>
        <source>must be a number written as a text</source>
        <translation>muss eine als Text geschriebene Zahl sein</translation>
    </message>
    <message>
        <source>“%1” is no type of set</source>
        <translation>„%1“ ist keine Art von Satz</translation>
    </message>
    <message>
        <source>must be left or right</source>
        <translation>muss left oder right sein</translation>
    </message>
    <message>
        <source>an exercise has either reps or hold</source>
        <translation>eine Übung hat entweder reps oder hold</translation>
    </message>
    <message>
        <source>belongs to an exercise of one&apos;s own</source>
        <translation>gehört zu einer eigenen Übung</translation>
    </message>
    <message>
        <source>an exercise has either exercise or own</source>
        <translation>eine Übung hat entweder exercise oder own</translation>
    </message>
    <message>
        <source>is no id</source>
        <translation>ist keine Kennung</translation>
    </message>
    <message>
        <source>“%1” is no way to count a set</source>
        <translation>„%1“ ist keine Art, einen Satz zu zählen</translation>
    </message>
    <message>
        <source>stands instead of sets, reps and hold</source>
        <translation>steht anstelle von sets, reps und hold</translation>
    </message>
    <message>
        <source>may hold 99 sets</source>
        <translation>darf 99 Sätze enthalten</translation>
    </message>
    <message>
        <source>must be effort, pace or heart rate</source>
        <translation>muss Anstrengung, Tempo oder Puls sein</translation>
    </message>
    <message>
        <source>must be warm-up, work, recovery or cool-down</source>
        <translation>muss warm-up, work, recovery oder cool-down sein</translation>
    </message>
    <message>
        <source>“%1” is no pace</source>
        <translation>„%1“ ist kein Tempo</translation>
    </message>
    <message>
        <source>a step has seconds or metres, not both</source>
        <translation>ein Schritt hat Sekunden oder Meter, nicht beides</translation>
    </message>
    <message>
        <source>blocks are nested too deeply</source>
        <translation>die Blöcke sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>“%1” is no sport</source>
        <translation>„%1“ ist keine Sportart</translation>
    </message>
    <message>
        <source>“%1” is no kind of session</source>
        <translation>„%1“ ist keine Art von Einheit</translation>
    </message>
    <message>
        <source>this is no plan file</source>
        <translation>das ist keine Plandatei</translation>
    </message>
    <message>
        <source>may hold small letters, digits and “-” only</source>
        <translation>darf nur Kleinbuchstaben, Ziffern und „-“ enthalten</translation>
    </message>
    <message>
        <source>not JSON at byte %1: %2</source>
        <translation>kein JSON bei Byte %1: %2</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Choose a day.</source>
        <translation>Bitte einen Tag wählen.</translation>
    </message>
    <message>
        <source>Write a time of day such as 18:05, or leave it empty.</source>
        <translation>Eine Uhrzeit wie 18:05 eingeben oder leer lassen.</translation>
    </message>
    <message>
        <source>Write minutes such as 45, or 1:10 for 1 h 10 min.</source>
        <translation>Minuten wie 45 eingeben oder 1:10 für 1 h 10 min.</translation>
    </message>
    <message>
        <source>Between 1 minute and 24 hours.</source>
        <translation>Zwischen 1 Minute und 24 Stunden.</translation>
    </message>
    <message>
        <source>Write a distance such as 8.1 or 800 m.</source>
        <translation>Eine Strecke wie 8,1 oder 800 m eingeben.</translation>
    </message>
    <message>
        <source>More than nothing, at most 1,000 km.</source>
        <translation>Mehr als nichts, höchstens 1.000 km.</translation>
    </message>
    <message>
        <source>Give a duration, or add an exercise.</source>
        <translation>Eine Dauer angeben oder eine Übung hinzufügen.</translation>
    </message>
    <message>
        <source>Give a duration, a distance, or words.</source>
        <translation>Eine Dauer, eine Strecke oder Worte angeben.</translation>
    </message>
</context>
<context>
    <name>PlanLibrary</name>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>this is too large for a plan file</source>
        <translation>das ist zu groß für eine Plandatei</translation>
    </message>
    <message>
        <source>the plan library is missing from the program</source>
        <translation>die Plansammlung fehlt im Programm</translation>
    </message>
    <message>
        <source>there is no plan called “%1”</source>
        <translation>einen Plan namens „%1“ gibt es nicht</translation>
    </message>
</context>
<context>
    <name>PlanRun</name>
    <message>
        <source>Put %1 on %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>this is no date</source>
        <translation>das ist kein Datum</translation>
    </message>
    <message>
        <source>a plan starts on a Monday, and %1 is a %2</source>
        <translation>ein Plan beginnt an einem Montag, und der %1 ist ein %2</translation>
    </message>
    <message>
        <source>a day earlier</source>
        <translation>um einen Tag vor</translation>
    </message>
    <message>
        <source>a day later</source>
        <translation>um einen Tag zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>um %n Tag vor</numerusform>
            <numerusform>um %n Tage vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>um %n Tag zurück</numerusform>
            <numerusform>um %n Tage zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 %2</source>
        <translation>%1 %2 verschieben</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>the plan has no week %1</source>
        <translation>der Plan hat keine Woche %1</translation>
    </message>
    <message>
        <source>Take up %1 from week %2</source>
        <translation>%1 ab Woche %2 wieder aufnehmen</translation>
    </message>
</context>
<context>
    <name>PlanScale</name>
    <message>
        <source>%1 % of: %2</source>
        <translation>%1 % von: %2</translation>
    </message>
</context>
<context>
    <name>PlanWeeks</name>
    <message>
        <source>%1 min of running, worth %2 by effort or %3 by activity, %4</source>
        <translation>%1 min Laufen, zählt %2 nach Anstrengung oder %3 nach Aktivität, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n strength days</source>
        <translation>
            <numerusform>%n Krafttag</numerusform>
            <numerusform>%n Krafttage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plates</name>
    <message>
        <source>“%1” is no plate: write pairs like 4 x 20, 2 x 1.25</source>
        <translation>„%1“ ist keine Scheibe: Paare wie 4 x 20, 2 x 1,25 eingeben</translation>
    </message>
    <message>
        <source>“%1”: from 1 to %2 pairs of a plate</source>
        <translation>„%1“: 1 bis %2 Paare je Scheibe</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>„%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>more than %1 kinds of plates</source>
        <translation>mehr als %1 Arten von Scheiben</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation>erledigt, %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 von %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Strength days: %1</source>
        <translation>Krafttage: %1</translation>
    </message>
    <message>
        <source>Sessions: %1</source>
        <translation>Einheiten: %1</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>the printer does not take the pages</source>
        <translation>der Drucker nimmt die Seiten nicht an</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Monat %1</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Cannot print: %1</source>
        <translation>Drucken geht nicht: %1</translation>
    </message>
    <message>
        <source>%1 is on its way to the printer</source>
        <translation>%1 ist auf dem Weg zum Drucker</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Cannot save %1: %2</source>
        <translation>%1 lässt sich nicht speichern: %2</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>W</source>
        <translation>A</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source> L</source>
        <translation> L</translation>
    </message>
    <message>
        <source> R</source>
        <translation> R</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>Anstrengung %1</translation>
    </message>
    <message>
        <source>light version</source>
        <translation>leichte Fassung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Distance, mi</source>
        <translation>Strecke, mi</translation>
    </message>
    <message>
        <source>Distance, km</source>
        <translation>Strecke, km</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Puls</translation>
    </message>
    <message>
        <source>Effort, 0–10</source>
        <translation>Anstrengung, 0–10</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, Fortsetzung</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>RaceDay</name>
    <message>
        <source>Rest before the race</source>
        <translation>Ruhe vor dem Wettkampf</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Wettkampf</translation>
    </message>
</context>
<context>
    <name>ReadyWorkouts</name>
    <message>
        <source>the library has no “%1”</source>
        <translation>die Sammlung hat kein „%1“</translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation>Zeichen %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no kind of session</source>
        <translation>„%1“ ist keine Art von Einheit</translation>
    </message>
    <message>
        <source>no list of workouts at byte %1</source>
        <translation>keine Trainingsliste bei Byte %1</translation>
    </message>
    <message>
        <source>this is no list of workouts</source>
        <translation>das ist keine Trainingsliste</translation>
    </message>
    <message>
        <source>the workouts are missing from the program</source>
        <translation>die Trainings fehlen im Programm</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The database is damaged</source>
        <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>The newest good backup is of %1 (%2). The damaged file is kept beside it under another name.</source>
        <translation>Die neueste gute Sicherung ist vom %1 (%2). Die beschädigte Datei bleibt unter anderem Namen daneben erhalten.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Retten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>It cannot be recovered: %1.</source>
        <translation>Sie lässt sich nicht retten: %1.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>jeden %1</translation>
    </message>
    <message>
        <source>every day of every %1 weeks</source>
        <translation>an jedem Tag alle %1 Wochen</translation>
    </message>
    <message>
        <source>every %1 weeks on %2</source>
        <translation>alle %1 Wochen am %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Repeat %1 %2</source>
        <translation>%1 %2 wiederholen</translation>
    </message>
    <message>
        <source>Delete %1 from here on</source>
        <translation>%1 ab hier löschen</translation>
    </message>
    <message>
        <source>Stop repeating %1</source>
        <translation>%1 nicht mehr wiederholen</translation>
    </message>
    <message>
        <source>Edit %1 from here on</source>
        <translation>%1 ab hier bearbeiten</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>Unknown exercise</source>
        <translation>Unbekannte Übung</translation>
    </message>
    <message>
        <source>Import whose name was lost</source>
        <translation>Import, dessen Name verloren ging</translation>
    </message>
    <message>
        <source>the database or its folder cannot be written</source>
        <translation>die Datenbank oder ihr Ordner lässt sich nicht beschreiben</translation>
    </message>
</context>
<context>
    <name>RestAlert</name>
    <message>
        <source>no sound: %1</source>
        <translation>kein Ton: %1</translation>
    </message>
    <message>
        <source>no notifications: the desktop&apos;s message bus is not there</source>
        <translation>keine Benachrichtigungen: der Nachrichtenbus des Desktops fehlt</translation>
    </message>
    <message>
        <source>no notifications: %1</source>
        <translation>keine Benachrichtigungen: %1</translation>
    </message>
</context>
<context>
    <name>RunReadings</name>
    <message>
        <source>Cannot read the profile: %1</source>
        <translation>Das Profil lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Cannot read the recording: %1</source>
        <translation>Die Aufzeichnung lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Cannot read the earlier runs: %1</source>
        <translation>Die früheren Läufe sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Cannot read the shoes: %1</source>
        <translation>Die Schuhe lassen sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>RunRecords</name>
    <message>
        <source>1 km</source>
        <translation>1 km</translation>
    </message>
    <message>
        <source>1 mile</source>
        <translation>1 Meile</translation>
    </message>
    <message>
        <source>5 km</source>
        <translation>5 km</translation>
    </message>
    <message>
        <source>10 km</source>
        <translation>10 km</translation>
    </message>
    <message>
        <source>Half marathon</source>
        <translation>Halbmarathon</translation>
    </message>
    <message>
        <source>Marathon</source>
        <translation>Marathon</translation>
    </message>
</context>
<context>
    <name>RunSeries</name>
    <message>
        <source>Mean of 10 runs</source>
        <translation>Mittel aus 10 Läufen</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Puls</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>easy, long, moderate and tempo runs on the flat; the band is one standard deviation</source>
        <translation>lockere, lange, zügige und Tempoläufe in der Ebene; das Band ist eine Standardabweichung</translation>
    </message>
    <message>
        <source>No runs to compare in this time</source>
        <translation>Keine vergleichbaren Läufe in dieser Zeit</translation>
    </message>
    <message>
        <source>Running distance a week</source>
        <translation>Laufstrecke je Woche</translation>
    </message>
    <message>
        <source>Running distance a month</source>
        <translation>Laufstrecke je Monat</translation>
    </message>
    <message>
        <source>Running distance a year</source>
        <translation>Laufstrecke je Jahr</translation>
    </message>
    <message>
        <source>Running time a week</source>
        <translation>Laufzeit je Woche</translation>
    </message>
    <message>
        <source>Running time a month</source>
        <translation>Laufzeit je Monat</translation>
    </message>
    <message>
        <source>Running time a year</source>
        <translation>Laufzeit je Jahr</translation>
    </message>
    <message>
        <source>Longest run of a week</source>
        <translation>Längster Lauf der Woche</translation>
    </message>
    <message>
        <source>Longest run of a month</source>
        <translation>Längster Lauf des Monats</translation>
    </message>
    <message>
        <source>Longest run of a year</source>
        <translation>Längster Lauf des Jahres</translation>
    </message>
    <message>
        <source>No runs in this time</source>
        <translation>Keine Läufe in dieser Zeit</translation>
    </message>
    <message>
        <source>Log a run with its distance, or import one from your watch.</source>
        <translation>Einen Lauf mit Strecke eintragen oder von der Uhr importieren.</translation>
    </message>
    <message>
        <source>Pace at effort %1</source>
        <translation>Tempo bei Anstrengung %1</translation>
    </message>
    <message>
        <source>Pace at %1 to %2 beats a minute</source>
        <translation>Tempo bei %1 bis %2 Schlägen pro Minute</translation>
    </message>
    <message>
        <source>Log steady runs with their distance and how hard they felt.</source>
        <translation>Gleichmäßige Läufe mit Strecke und Anstrengung eintragen.</translation>
    </message>
    <message>
        <source>Log or import steady runs with their distance and mean heart rate.</source>
        <translation>Gleichmäßige Läufe mit Strecke und mittlerem Puls eintragen oder importieren.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Heart rate at the same pace</source>
        <translation>Puls beim selben Tempo</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>a comma belongs here, or the end</source>
        <translation>hier gehört ein Komma hin, oder das Ende</translation>
    </message>
    <message>
        <source>repeat between 1 and %1 times</source>
        <translation>wiederholt wird zwischen 1 und %1 Mal</translation>
    </message>
    <message>
        <source>repeats go at most %1 deep</source>
        <translation>Wiederholungen gehen höchstens %1 tief</translation>
    </message>
    <message>
        <source>this bracket is never closed</source>
        <translation>diese Klammer wird nie geschlossen</translation>
    </message>
    <message>
        <source>a comma or a closing bracket belongs here</source>
        <translation>hier gehört ein Komma oder eine schließende Klammer hin</translation>
    </message>
    <message>
        <source>more than %L1 steps, repeats rolled out</source>
        <translation>mehr als %L1 Schritte, ausgerollt</translation>
    </message>
    <message>
        <source>“skip” is followed by “last”</source>
        <translation>auf „skip“ folgt „last“</translation>
    </message>
    <message>
        <source>only a repeat of two steps or more can skip the last one</source>
        <translation>nur eine Wiederholung aus zwei oder mehr Schritten kann den letzten auslassen</translation>
    </message>
    <message>
        <source>a step has one role</source>
        <translation>ein Schritt hat eine Rolle</translation>
    </message>
    <message>
        <source>a step has one pace</source>
        <translation>ein Schritt hat ein Tempo</translation>
    </message>
    <message>
        <source>a step is missing here</source>
        <translation>hier fehlt ein Schritt</translation>
    </message>
    <message>
        <source>this word is not known; start with a length, for example 10min, 400m or 2km</source>
        <translation>dieses Wort ist unbekannt; zuerst kommt eine Länge, zum Beispiel 10min, 400m oder 2km</translation>
    </message>
    <message>
        <source>a step starts with a length, for example 10min, 400m or 2km</source>
        <translation>ein Schritt beginnt mit einer Länge, zum Beispiel 10min, 400m oder 2km</translation>
    </message>
    <message>
        <source>a step needs a length above 0</source>
        <translation>ein Schritt braucht eine Länge über 0</translation>
    </message>
    <message>
        <source>a step lasts 100 hours at most</source>
        <translation>ein Schritt dauert höchstens 100 Stunden</translation>
    </message>
    <message>
        <source>a step is 1,000 km at most</source>
        <translation>ein Schritt ist höchstens 1.000 km lang</translation>
    </message>
    <message>
        <source>this number is too long</source>
        <translation>diese Zahl ist zu lang</translation>
    </message>
    <message>
        <source>say what the %1 is: s, min, h, m, km or mi</source>
        <translation>die Einheit von %1 fehlt: s, min, h, m, km oder mi</translation>
    </message>
    <message>
        <source>after @ comes a pace (5:00/km), an effort (effort 7) or a heart rate (140-150 bpm)</source>
        <translation>nach @ kommt ein Tempo (5:00/km), eine Anstrengung (effort 7) oder ein Puls (140-150 bpm)</translation>
    </message>
    <message>
        <source>an effort is a number from 0 to 10</source>
        <translation>eine Anstrengung ist eine Zahl von 0 bis 10</translation>
    </message>
    <message>
        <source>a number belongs here</source>
        <translation>hier gehört eine Zahl hin</translation>
    </message>
    <message>
        <source>“up” is followed by “to”</source>
        <translation>auf „up“ folgt „to“</translation>
    </message>
    <message>
        <source>both ends of a range are written alike</source>
        <translation>beide Enden eines Bereichs werden gleich geschrieben</translation>
    </message>
    <message>
        <source>a heart rate is between 20 and 300 beats per minute</source>
        <translation>ein Puls liegt zwischen 20 und 300 Schlägen pro Minute</translation>
    </message>
    <message>
        <source>say per what: /km or /mi</source>
        <translation>es fehlt wofür: /km oder /mi</translation>
    </message>
    <message>
        <source>a pace is written 5:00/km, a heart rate 140 bpm</source>
        <translation>ein Tempo wird 5:00/km geschrieben, ein Puls 140 bpm</translation>
    </message>
    <message>
        <source>a pace is between 1:00 and 60:00 per km</source>
        <translation>ein Tempo liegt zwischen 1:00 und 60:00 je km</translation>
    </message>
    <message>
        <source>a value belongs here</source>
        <translation>hier gehört ein Wert hin</translation>
    </message>
    <message>
        <source>one value belongs here</source>
        <translation>hier gehört nur ein Wert hin</translation>
    </message>
    <message>
        <source>only a length belongs here</source>
        <translation>hier gehört nur eine Länge hin</translation>
    </message>
    <message>
        <source>this is a target of another kind</source>
        <translation>das ist ein Ziel anderer Art</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>Intervals, 5 × 30 seconds</source>
        <translation>Intervalle, 5 × 30 Sekunden</translation>
    </message>
    <message>
        <source>Lower body</source>
        <translation>Unterkörper</translation>
    </message>
    <message>
        <source>Easy run round the loop</source>
        <translation>Lockerer Lauf auf der Runde</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
</context>
<context>
    <name>SeriesCommands</name>
    <message>
        <source>it does not recur any more</source>
        <translation>sie wiederholt sich nicht mehr</translation>
    </message>
    <message>
        <source>Edit %1 from here on</source>
        <translation>%1 ab hier bearbeiten</translation>
    </message>
    <message>
        <source>Repeat %1</source>
        <translation>%1 wiederholen</translation>
    </message>
    <message>
        <source>it is already logged</source>
        <translation>sie ist schon eingetragen</translation>
    </message>
    <message>
        <source>it was not planned</source>
        <translation>sie war nicht geplant</translation>
    </message>
    <message>
        <source>Delete %1 from here on</source>
        <translation>%1 ab hier löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sessions from here on</source>
        <translation>
            <numerusform>%n Einheit ab hier löschen</numerusform>
            <numerusform>%n Einheiten ab hier löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop repeating %1</source>
        <translation>%1 nicht mehr wiederholen</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>Anstr. %1</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>verschoben von %1</translation>
    </message>
    <message>
        <source>Kept free</source>
        <translation>Bleibt frei</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>wiederkehrend</translation>
    </message>
    <message>
        <source>recurs %1</source>
        <translation>wiederholt sich %1</translation>
    </message>
    <message>
        <source>light version</source>
        <translation>leichte Fassung</translation>
    </message>
    <message>
        <source>First planned for %1</source>
        <translation>Zuerst geplant für %1</translation>
    </message>
</context>
<context>
    <name>SessionClipboard</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste %1 on %2</source>
        <translation>%1 am %2 einfügen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>at most %1 sessions go at a time</source>
        <translation>höchstens %1 Einheiten auf einmal</translation>
    </message>
    <message>
        <source>there is no session on the clipboard</source>
        <translation>in der Zwischenablage ist keine Einheit</translation>
    </message>
    <message>
        <source>there is too much on the clipboard</source>
        <translation>in der Zwischenablage ist zu viel</translation>
    </message>
    <message>
        <source>it was not written by this version of Legwork</source>
        <translation>es wurde nicht von dieser Version von Legwork geschrieben</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>SessionCommands</name>
    <message>
        <source>it is already logged</source>
        <translation>sie ist schon eingetragen</translation>
    </message>
    <message>
        <source>it was not planned</source>
        <translation>sie war nicht geplant</translation>
    </message>
    <message>
        <source>Log %1 as planned</source>
        <translation>%1 wie geplant eintragen</translation>
    </message>
    <message>
        <source>Log %1 sessions as planned</source>
        <translation>%1 Einheiten wie geplant eintragen</translation>
    </message>
    <message>
        <source>Log %1</source>
        <translation>%1 eintragen</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>%1 planen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n sessions</source>
        <translation>
            <numerusform>%n Einheit löschen</numerusform>
            <numerusform>%n Einheiten löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>Take back skipping %1</source>
        <translation>%1 doch nicht auslassen</translation>
    </message>
    <message>
        <source>a week earlier</source>
        <translation>eine Woche vor</translation>
    </message>
    <message>
        <source>a week later</source>
        <translation>eine Woche zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks earlier</source>
        <translation>
            <numerusform>%n Woche vor</numerusform>
            <numerusform>%n Wochen vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks later</source>
        <translation>
            <numerusform>%n Woche zurück</numerusform>
            <numerusform>%n Wochen zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>a day earlier</source>
        <translation>um einen Tag vor</translation>
    </message>
    <message>
        <source>a day later</source>
        <translation>um einen Tag zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>um %n Tag vor</numerusform>
            <numerusform>um %n Tage vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>um %n Tag zurück</numerusform>
            <numerusform>um %n Tage zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already done, and that day is still to come</source>
        <translation>%1 ist schon erledigt, und jener Tag liegt noch in der Zukunft</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 auf %2 verschieben</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>%1 auf %2 kopieren</translation>
    </message>
    <message>
        <source>Copy %1 %2</source>
        <translation>%1 %2 kopieren</translation>
    </message>
    <message>
        <source>Move %1 %2</source>
        <translation>%1 %2 verschieben</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben rücken</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten rücken</translation>
    </message>
</context>
<context>
    <name>SessionStatus</name>
    <message>
        <source>rest</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>unplanned</source>
        <translation>ungeplant</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>the text is too long to be a week&apos;s sessions</source>
        <translation>der Text ist zu lang für die Einheiten einer Woche</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a session as Legwork writes it</source>
        <translation>„%1“ ist keine Einheit, wie Legwork sie schreibt</translation>
    </message>
    <message>
        <source>the text holds no session</source>
        <translation>der Text enthält keine Einheit</translation>
    </message>
</context>
<context>
    <name>SetGrid</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 rechts</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Help %1</source>
        <translation>Hilfe %1</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Reps left</source>
        <translation>Wdh. in Reserve</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>added weight, %1</source>
        <translation>Zusatzgewicht, %1</translation>
    </message>
    <message>
        <source>help, %1</source>
        <translation>Hilfe, %1</translation>
    </message>
    <message>
        <source>weight, %1</source>
        <translation>Gewicht, %1</translation>
    </message>
    <message>
        <source>Warm-up %1</source>
        <translation>Aufwärmsatz %1</translation>
    </message>
    <message>
        <source>Drop set %1</source>
        <translation>Dropsatz %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Satz %1</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>last + step</source>
        <translation>zuletzt + Stufe</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1, 1 rep left</source>
        <translation>%1, 1 Wdh. in Reserve</translation>
    </message>
    <message>
        <source>%1, %2 reps left</source>
        <translation>%1, %2 Wdh. in Reserve</translation>
    </message>
    <message>
        <source>“%1” is not saved: %2</source>
        <translation>„%1“ ist nicht gespeichert: %2</translation>
    </message>
    <message>
        <source>“%1” is not saved: write it like %2</source>
        <translation>„%1“ ist nicht gespeichert: die Schreibweise ist %2</translation>
    </message>
    <message>
        <source>32.5, 32.5 kg or 70 lb</source>
        <translation>32,5, 32,5 kg oder 70 lb</translation>
    </message>
    <message>
        <source>400 m or 1.5 km</source>
        <translation>400 m oder 1,5 km</translation>
    </message>
    <message>
        <source>12</source>
        <translation>12</translation>
    </message>
    <message>
        <source>0:40 or 1:30</source>
        <translation>0:40 oder 1:30</translation>
    </message>
    <message>
        <source>2, from 0 to 5</source>
        <translation>2, von 0 bis 5</translation>
    </message>
</context>
<context>
    <name>SetTarget</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Write reps such as 12 or 8-12.</source>
        <translation>Wiederholungen wie 12 oder 8-12 eingeben.</translation>
    </message>
    <message>
        <source>The higher number comes last.</source>
        <translation>Die größere Zahl kommt zuletzt.</translation>
    </message>
    <message>
        <source>Write a time such as 30 s or 1:30.</source>
        <translation>Eine Zeit wie 30 s oder 1:30 eingeben.</translation>
    </message>
    <message>
        <source>Write a distance such as 40 m or 2 km.</source>
        <translation>Eine Strecke wie 40 m oder 2 km eingeben.</translation>
    </message>
    <message>
        <source>Write a weight such as 16 kg or 35 lb, or “%1”.</source>
        <translation>Ein Gewicht wie 16 kg oder 35 lb eingeben oder „%1“.</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Added load</source>
        <translation>Zusatzlast</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30 s</translation>
    </message>
    <message>
        <source>40 m</source>
        <translation>40 m</translation>
    </message>
    <message>
        <source>last + step</source>
        <translation>zuletzt + Stufe</translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 @ %2</source>
        <translation>%1 @ %2</translation>
    </message>
    <message>
        <source>no sets yet</source>
        <translation>noch keine Sätze</translation>
    </message>
</context>
<context>
    <name>SetType</name>
    <message>
        <source>warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>working</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>bis zum Versagen</translation>
    </message>
    <message>
        <source>timed</source>
        <translation>auf Zeit</translation>
    </message>
</context>
<context>
    <name>SkipReason</name>
    <message>
        <source>Sick</source>
        <translation>Krank</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>Verletzt</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>Müde</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Alltag</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
</context>
<context>
    <name>SplitMerge</name>
    <message>
        <source>it has no time that could be cut</source>
        <translation>sie hat keine Zeit, die sich schneiden ließe</translation>
    </message>
    <message>
        <source>the first part must be shorter than the whole</source>
        <translation>der erste Teil muss kürzer als das Ganze sein</translation>
    </message>
    <message>
        <source>each part needs an exercise</source>
        <translation>jeder Teil braucht eine Übung</translation>
    </message>
    <message>
        <source>their sports differ</source>
        <translation>ihre Sportarten sind verschieden</translation>
    </message>
    <message>
        <source>one of them is still only planned</source>
        <translation>eine davon ist noch nur geplant</translation>
    </message>
</context>
<context>
    <name>Sport</name>
    <message>
        <source>Running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Hiking</source>
        <translation>Wandern</translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation>Radfahren</translation>
    </message>
    <message>
        <source>Swimming</source>
        <translation>Schwimmen</translation>
    </message>
    <message>
        <source>Rowing</source>
        <translation>Rudern</translation>
    </message>
    <message>
        <source>Elliptical</source>
        <translation>Crosstrainer</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhetag</translation>
    </message>
</context>
<context>
    <name>StartFromLast</name>
    <message>
        <source>Start from the last workout</source>
        <translation>Mit dem letzten Training beginnen</translation>
    </message>
    <message>
        <source>no strength workout has been logged yet</source>
        <translation>es ist noch kein Krafttraining eingetragen</translation>
    </message>
</context>
<context>
    <name>StepPace</name>
    <message>
        <source>walk</source>
        <translation>gehen</translation>
    </message>
    <message>
        <source>brisk walk</source>
        <translation>zügig gehen</translation>
    </message>
    <message>
        <source>jog</source>
        <translation>traben</translation>
    </message>
    <message>
        <source>walk/jog</source>
        <translation>gehen/traben</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>locker</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderat</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>hart</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>Steigerung</translation>
    </message>
    <message>
        <source>race</source>
        <translation>Wettkampf</translation>
    </message>
</context>
<context>
    <name>StepRun</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>%1 zu lang</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 zu kurz</translation>
    </message>
    <message>
        <source>%1 bpm high</source>
        <translation>%1/min zu hoch</translation>
    </message>
    <message>
        <source>%1 bpm low</source>
        <translation>%1/min zu niedrig</translation>
    </message>
    <message>
        <source>%1 s/mi</source>
        <translation>%1 s/mi</translation>
    </message>
    <message>
        <source>%1 s/km</source>
        <translation>%1 s/km</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>%1 zu langsam</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <translation>%1 zu schnell</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1 S/min</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Auslaufen</translation>
    </message>
    <message>
        <source>until the lap key</source>
        <translation>bis zur Rundentaste</translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>Anstrengung %1</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Repeat %1 times</source>
        <translation>%1 Mal wiederholen</translation>
    </message>
    <message>
        <source>%1, without the last recovery</source>
        <translation>%1, ohne die letzte Erholung</translation>
    </message>
    <message>
        <source>%1 by time</source>
        <translation>%1 nach Zeit</translation>
    </message>
    <message>
        <source>%1 by distance</source>
        <translation>%1 nach Strecke</translation>
    </message>
    <message>
        <source>and until the lap key</source>
        <translation>und bis zur Rundentaste</translation>
    </message>
</context>
<context>
    <name>StrengthWords</name>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source> @&#xa0;%1&#xa0;%2</source>
        <translation> @ %1 %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 of %2 sets</source>
        <translation>%1 von %2 Sätzen</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Surface</name>
    <message>
        <source>Road</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Trail</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Treadmill</source>
        <translation>Laufband</translation>
    </message>
</context>
<context>
    <name>TextLines</name>
    <message>
        <source>cross-~training</source>
        <extracomment>Long words of session titles, &quot;~&quot; where they may be broken in a narrow column; separated by spaces</extracomment>
        <translation>Unter~körper Ober~körper Ganz~körper Alternativ~training Anstren~gung</translation>
    </message>
</context>
<context>
    <name>TimeAway</name>
    <message>
        <source>Holiday</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Cannot empty the bin of what is older than %1 days: %2</source>
        <translation>Der Papierkorb lässt sich nicht von dem leeren, was älter als %1 Tage ist: %2</translation>
    </message>
</context>
<context>
    <name>VolumeChart</name>
    <message>
        <source>Still planned</source>
        <translation>Noch geplant</translation>
    </message>
    <message>
        <source>Mean of 4 weeks</source>
        <translation>Mittel aus 4 Wochen</translation>
    </message>
    <message>
        <source>%1 min
recommended</source>
        <translation>%1 min
empfohlen</translation>
    </message>
    <message>
        <source>Goal:
%1 min</source>
        <translation>Ziel:
%1 min</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>300 min
extra benefit</source>
        <translation>300 min
mehr Nutzen</translation>
    </message>
    <message>
        <source>Strength days</source>
        <translation>Krafttage</translation>
    </message>
    <message>
        <source>On the clock</source>
        <translation>Nach der Uhr</translation>
    </message>
    <message>
        <source>Vigorous</source>
        <translation>Intensiv</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>Plan gehalten</translation>
    </message>
    <message>
        <source>moderate-equivalent: one vigorous minute counts as two</source>
        <translation>Moderate-Minuten: eine intensive Minute zählt als zwei</translation>
    </message>
    <message>
        <source>plain minutes on the clock</source>
        <translation>einfache Minuten nach der Uhr</translation>
    </message>
    <message>
        <source>runs and walks</source>
        <translation>Läufe und Gehen</translation>
    </message>
    <message>
        <source>everything logged, strength too</source>
        <translation>alles Eingetragene, auch Kraft</translation>
    </message>
    <message>
        <source>effort × minutes, strength too; compares your own weeks only</source>
        <translation>Anstrengung × Minuten, auch Kraft; nur mit eigenen Wochen vergleichbar</translation>
    </message>
    <message>
        <source>Aerobic minutes a week</source>
        <translation>Ausdauerminuten je Woche</translation>
    </message>
    <message>
        <source>Distance on foot a week</source>
        <translation>Strecke zu Fuß je Woche</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Einheiten je Woche</translation>
    </message>
    <message>
        <source>Load a week</source>
        <translation>Belastung je Woche</translation>
    </message>
    <message>
        <source>Your weeks will stand here</source>
        <translation>Hier werden die Wochen stehen</translation>
    </message>
    <message>
        <source>Log a run or a walk with its distance.</source>
        <translation>Einen Lauf oder einmal Gehen mit Strecke eintragen.</translation>
    </message>
    <message>
        <source>Log a run, a walk, a ride or a strength session.</source>
        <translation>Einen Lauf, einmal Gehen, eine Radfahrt oder eine Krafteinheit eintragen.</translation>
    </message>
</context>
<context>
    <name>WeekCommands</name>
    <message>
        <source>the week of %1</source>
        <translation>die Woche vom %1</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>%1 auf %2 kopieren</translation>
    </message>
    <message>
        <source>Copy %1 %2 times</source>
        <translation>%1 %2 Mal kopieren</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 leeren</translation>
    </message>
</context>
<context>
    <name>WeekContent</name>
    <message>
        <source>Week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>%1, week %2 of %3</source>
        <translation>%1, Woche %2 von %3</translation>
    </message>
</context>
<context>
    <name>WeekEdits</name>
    <message>
        <source>Clear the week of %1</source>
        <translation>Die Woche vom %1 leeren</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull %1 from %2 on by %3</source>
        <translation>%1 ab %2 um %3 vorziehen</translation>
    </message>
    <message>
        <source>Push %1 from %2 on by %3</source>
        <translation>%1 ab %2 um %3 nach hinten schieben</translation>
    </message>
    <message>
        <source>Insert a rest day on %1</source>
        <translation>Ruhetag am %1 einfügen</translation>
    </message>
    <message>
        <source>Delete the rest day on %1</source>
        <translation>Ruhetag am %1 löschen</translation>
    </message>
</context>
<context>
    <name>WeekLayout</name>
    <message>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation>Wie geplant erledigt</translation>
    </message>
</context>
<context>
    <name>WeekReview</name>
    <message>
        <source>Moderate-equivalent minutes</source>
        <translation>Moderate-Minuten</translation>
    </message>
    <message>
        <source>Run distance</source>
        <translation>Laufstrecke</translation>
    </message>
    <message>
        <source>Time running</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Längster Lauf</translation>
    </message>
    <message>
        <source>Working sets</source>
        <translation>Arbeitssätze</translation>
    </message>
    <message>
        <source>Strength days</source>
        <translation>Krafttage</translation>
    </message>
    <message>
        <source>Session load</source>
        <translation>Trainingslast</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Sessions done: %1 of %2 planned</source>
        <translation>Einheiten erledigt: %1 von %2 geplanten</translation>
    </message>
    <message>
        <source>Moderate-equivalent minutes: %1 of %2</source>
        <translation>Moderate-Minuten: %1 von %2</translation>
    </message>
    <message>
        <source>Strength days: %1 of %2</source>
        <translation>Krafttage: %1 von %2</translation>
    </message>
    <message>
        <source>Skipped for a reason, and not counted: %1</source>
        <translation>Mit Grund ausgelassen und nicht gezählt: %1</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Noch ist nichts geplant.</translation>
    </message>
    <message>
        <source>In all %1 moderate-equivalent minutes and %2 strength days</source>
        <translation>Zusammen %1 Moderate-Minuten und %2 Krafttage</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %3 more than the mean of %n week(s) before (%4)</source>
        <translation>
            <numerusform>%1 %2: %3 mehr als in der Woche davor (%4)</numerusform>
            <numerusform>%1 %2: %3 mehr als im Mittel der %n Wochen davor (%4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %3 less than the mean of %n week(s) before (%4)</source>
        <translation>
            <numerusform>%1 %2: %3 weniger als in der Woche davor (%4)</numerusform>
            <numerusform>%1 %2: %3 weniger als im Mittel der %n Wochen davor (%4)</numerusform>
        </translation>
    </message>
    <message>
        <source>Week review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>Nothing was planned or logged.</source>
        <translation>Nichts war geplant oder eingetragen.</translation>
    </message>
    <message>
        <source>Nothing moved by more than a twentieth against the weeks before.</source>
        <translation>Nichts hat sich gegenüber den Wochen davor um mehr als ein Zwanzigstel bewegt.</translation>
    </message>
    <message>
        <source>The rules have nothing to add.</source>
        <translation>Die Regeln haben nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>Planned and done</source>
        <translation>Geplant und getan</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Was sich bewegt hat</translation>
    </message>
    <message>
        <source>One suggestion</source>
        <translation>Ein Vorschlag</translation>
    </message>
    <message>
        <source>Next week, %1</source>
        <translation>Nächste Woche, %1</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>%1 · today</source>
        <translation>%1 · heute</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 von %2 min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>WindowImport</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 was imported before and is not imported again</source>
        <translation>%1 wurde schon importiert und kommt nicht noch einmal</translation>
    </message>
    <message>
        <source>%1: it is %2 on %3</source>
        <translation>%1: es ist %2 am %3</translation>
    </message>
    <message>
        <source>%1 activities were imported before and are not imported again</source>
        <translation>%1 Aktivitäten wurden schon importiert und kommen nicht noch einmal</translation>
    </message>
    <message>
        <source>%1; %2 gave what was missing</source>
        <translation>%1; %2 ergänzte, was fehlte</translation>
    </message>
    <message>
        <source>Imported %1 onto %2</source>
        <translation>%1 zu %2 importiert</translation>
    </message>
    <message>
        <source>Imported %1 activities</source>
        <translation>%1 Aktivitäten importiert</translation>
    </message>
    <message>
        <source>There was no activity to import</source>
        <translation>Es gab keine Aktivität zu importieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; und %2 weitere</translation>
    </message>
    <message>
        <source>Cannot import %1</source>
        <translation>%1 lässt sich nicht importieren</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 mi</source>
        <translation>%1 mi</translation>
    </message>
    <message>
        <source>%1 /km</source>
        <translation>%1 /km</translation>
    </message>
    <message>
        <source>%1 /mi</source>
        <translation>%1 /mi</translation>
    </message>
</context>
<context>
    <name>Workout</name>
    <message>
        <source>it is damaged: %1</source>
        <translation>es ist beschädigt: %1</translation>
    </message>
</context>
<context>
    <name>WorkoutCommands</name>
    <message>
        <source>Save workout %1</source>
        <translation>Training %1 speichern</translation>
    </message>
    <message>
        <source>Cannot save workout %1: %2</source>
        <translation>Training %1 lässt sich nicht speichern: %2</translation>
    </message>
    <message>
        <source>Rename workout %1 to %2</source>
        <translation>Training %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Delete workout %1</source>
        <translation>Training %1 löschen</translation>
    </message>
</context>
<context>
    <name>XmlWords</name>
    <message>
        <source>this is not a GPX file</source>
        <translation>das ist keine GPX-Datei</translation>
    </message>
    <message>
        <source>its track is empty</source>
        <translation>ihr Track ist leer</translation>
    </message>
    <message>
        <source>it holds a route to follow, not a recorded activity</source>
        <translation>sie enthält eine Route zum Folgen, keine aufgezeichnete Aktivität</translation>
    </message>
    <message>
        <source>it holds waypoints, not a recorded activity</source>
        <translation>sie enthält Wegpunkte, keine aufgezeichnete Aktivität</translation>
    </message>
    <message>
        <source>it holds no track</source>
        <translation>sie enthält keinen Track</translation>
    </message>
    <message>
        <source>its times cannot be true, so it cannot be put on a day</source>
        <translation>ihre Zeiten können nicht stimmen, darum gehört sie auf keinen Tag</translation>
    </message>
    <message>
        <source>its track has no times, so it cannot be put on a day</source>
        <translation>ihr Track hat keine Zeiten, darum gehört sie auf keinen Tag</translation>
    </message>
    <message>
        <source>The file holds %1 tracks; they were taken together as one activity.</source>
        <translation>Die Datei enthält %1 Tracks; sie wurden zusammen als eine Aktivität genommen.</translation>
    </message>
    <message>
        <source>%1 of %2 track points have no position on Earth.</source>
        <translation>%1 von %2 Trackpunkten haben keinen Ort auf der Erde.</translation>
    </message>
    <message>
        <source>%1 of %2 track points have a time that cannot be true; it was passed over.</source>
        <translation>%1 von %2 Trackpunkten haben eine Zeit, die nicht stimmen kann; sie wurde übergangen.</translation>
    </message>
    <message>
        <source>%1 of %2 track points have no time.</source>
        <translation>%1 von %2 Trackpunkten haben keine Zeit.</translation>
    </message>
    <message>
        <source>Its times do not name a zone; they were taken as UTC.</source>
        <translation>Ihre Zeiten nennen keine Zeitzone; sie wurden als UTC genommen.</translation>
    </message>
    <message>
        <source>The numbers of &quot;%1&quot; have more digits than can be kept; they were rounded.</source>
        <translation>Die Zahlen von „%1“ haben mehr Ziffern, als sich behalten lassen; sie wurden gerundet.</translation>
    </message>
    <message>
        <source>The track points hold more different numbers than can be kept; some were left out.</source>
        <translation>Die Trackpunkte enthalten mehr verschiedene Zahlen, als sich behalten lassen; einige blieben weg.</translation>
    </message>
    <message>
        <source>this is not a TCX file</source>
        <translation>das ist keine TCX-Datei</translation>
    </message>
    <message>
        <source>The file holds no track points, only a summary.</source>
        <translation>Die Datei enthält keine Trackpunkte, nur eine Zusammenfassung.</translation>
    </message>
    <message>
        <source>it holds a course to follow, not a recorded activity</source>
        <translation>sie enthält eine Strecke zum Folgen, keine aufgezeichnete Aktivität</translation>
    </message>
    <message>
        <source>it holds a planned workout, not a recorded activity</source>
        <translation>sie enthält ein geplantes Training, keine aufgezeichnete Aktivität</translation>
    </message>
    <message>
        <source>it holds no activity</source>
        <translation>sie enthält keine Aktivität</translation>
    </message>
    <message>
        <source>nothing in it has a time that can be true, so it cannot be put on a day</source>
        <translation>nichts darin hat eine Zeit, die stimmen kann, darum gehört sie auf keinen Tag</translation>
    </message>
    <message>
        <source>a text in it is longer than 64 kB, which no activity needs</source>
        <translation>ein Text darin ist länger als 64 kB, was keine Aktivität braucht</translation>
    </message>
    <message>
        <source>it declares a document type or an entity, which no activity needs and which can do harm</source>
        <translation>sie deklariert einen Dokumenttyp oder eine Entität, was keine Aktivität braucht und schaden kann</translation>
    </message>
    <message>
        <source>it holds more than 2,000,000 track points</source>
        <translation>sie enthält mehr als 2.000.000 Trackpunkte</translation>
    </message>
    <message>
        <source>an element in it has more than 64 attributes</source>
        <translation>ein Element darin hat mehr als 64 Attribute</translation>
    </message>
    <message>
        <source>its elements lie more than 64 deep within each other</source>
        <translation>ihre Elemente liegen mehr als 64 tief ineinander</translation>
    </message>
    <message>
        <source>The file begins with white space before its XML declaration; it was passed over.</source>
        <translation>Die Datei beginnt mit Leerraum vor ihrer XML-Deklaration; er wurde übergangen.</translation>
    </message>
    <message>
        <source>its text is in %1; only UTF-8 can be read</source>
        <translation>ihr Text ist in %1; lesbar ist nur UTF-8</translation>
    </message>
    <message>
        <source>the file is larger than 64 MB</source>
        <translation>die Datei ist größer als 64 MB</translation>
    </message>
    <message>
        <source>its text is not in UTF-8; only UTF-8 can be read</source>
        <translation>ihr Text ist nicht in UTF-8; lesbar ist nur UTF-8</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (Zeile %2)</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>der Import wurde abgebrochen</translation>
    </message>
    <message>
        <source>it declares or uses entities, which no activity needs</source>
        <translation>sie deklariert oder benutzt Entitäten, was keine Aktivität braucht</translation>
    </message>
    <message>
        <source>it takes longer than a minute to read</source>
        <translation>das Lesen dauert länger als eine Minute</translation>
    </message>
    <message>
        <source>it is damaged or cut off at line %1, column %2; nothing of it was taken over</source>
        <translation>sie ist bei Zeile %1, Spalte %2 beschädigt oder abgeschnitten; nichts davon wurde übernommen</translation>
    </message>
    <message>
        <source>an activity without a start cannot be written</source>
        <translation>eine Aktivität ohne Beginn lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>it has no positions, which a GPX file is made of</source>
        <translation>sie hat keine Positionen, woraus eine GPX-Datei besteht</translation>
    </message>
</context>
<context>
    <name>app::BackupKeeper</name>
    <message>
        <source>Cannot make a backup: %1</source>
        <translation>Sicherung lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>Cannot restore the backup of %1: %2</source>
        <translation>Die Sicherung vom %1 lässt sich nicht wiederherstellen: %2</translation>
    </message>
    <message>
        <source>Restored the backup of %1. What was here before is the newest backup.</source>
        <translation>Die Sicherung vom %1 ist wiederhergestellt. Was vorher hier war, ist die neueste Sicherung.</translation>
    </message>
</context>
<context>
    <name>app::DatabaseCheck</name>
    <message>
        <source>The database cannot be checked: %1</source>
        <translation>Die Datenbank lässt sich nicht prüfen: %1</translation>
    </message>
    <message>
        <source>Making a backup, then mending…</source>
        <translation>Erst wird gesichert, dann behoben…</translation>
    </message>
    <message>
        <source>Nothing was mended: %1</source>
        <translation>Nichts wurde behoben: %1</translation>
    </message>
</context>
<context>
    <name>app::Goodbye</name>
    <message>
        <source>What there is to delete cannot be listed: %1</source>
        <translation>Was zu löschen ist, lässt sich nicht auflisten: %1</translation>
    </message>
</context>
<context>
    <name>app::WindowImport</name>
    <message>
        <source>Cannot import: %1</source>
        <translation>Import geht nicht: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put it on %1</source>
        <translation>Auf %1 setzen</translation>
    </message>
    <message>
        <source>Cannot move the import: %1</source>
        <translation>Das Importierte lässt sich nicht verschieben: %1</translation>
    </message>
    <message>
        <source>Cannot import what is new: %1</source>
        <translation>Das Neue lässt sich nicht importieren: %1</translation>
    </message>
    <message>
        <source>Folder to look for new activities in</source>
        <translation>Ordner, in dem nach neuen Aktivitäten gesucht wird</translation>
    </message>
    <message>
        <source>There is nothing new in %1</source>
        <translation>In %1 gibt es nichts Neues</translation>
    </message>
    <message>
        <source>Cannot read the preferences: %1</source>
        <translation>Die Einstellungen lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Cannot read the exercises: %1</source>
        <translation>Die Übungen lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>unpack the archive first</source>
        <translation>das Archiv bitte zuerst entpacken</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>Der Verlauf lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The import cannot be taken back: %1</source>
        <translation>Der Import lässt sich nicht zurücknehmen: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Edited since, so they stay: %1.</source>
        <translation>Seither bearbeitet, darum geblieben: %1.</translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
</context>
<context>
    <name>app::WindowTakeout</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Cannot export to %1: %2</source>
        <translation>Export nach %1 geht nicht: %2</translation>
    </message>
    <message>
        <source>Exported to %1; files: %2</source>
        <translation>Nach %1 exportiert; Dateien: %2</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 exportiert</translation>
    </message>
    <message>
        <source>Merge from archive</source>
        <translation>Archiv zusammenführen</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Merging %1…</source>
        <translation>%1 wird zusammengeführt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The merge was cancelled; nothing was changed</source>
        <translation>Die Zusammenführung wurde abgebrochen; nichts ist geändert</translation>
    </message>
    <message>
        <source>Cannot merge %1: %2</source>
        <translation>%1 lässt sich nicht zusammenführen: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ui::ActivityCharts</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Along time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>Along distance</source>
        <translation>Nach Strecke</translation>
    </message>
    <message>
        <source>Along what the charts run</source>
        <translation>Wonach die Diagramme laufen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Die Zahlen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show all of the activity</source>
        <translation>Die ganze Aktivität zeigen</translation>
    </message>
    <message>
        <source>Ends the zoom; 0 in the charts</source>
        <translation>Beendet die Vergrößerung; 0 in den Diagrammen</translation>
    </message>
    <message>
        <source>Save the charts as a picture</source>
        <translation>Die Diagramme als Bild speichern</translation>
    </message>
    <message>
        <source>there is nothing to draw</source>
        <translation>es gibt nichts zu zeichnen</translation>
    </message>
    <message>
        <source>Cannot save the picture %1</source>
        <translation>Das Bild %1 lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>ui::ActivitySection</name>
    <message>
        <source>The recording cannot be read: %1</source>
        <translation>Die Aufzeichnung lässt sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>ui::ActivityTable</name>
    <message>
        <source>The numbers of the charts</source>
        <translation>Die Zahlen der Diagramme</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
</context>
<context>
    <name>ui::ActivityView</name>
    <message>
        <source>Charts of the activity; left and right arrows read them out, plus and minus zoom, 0 shows all of it</source>
        <translation>Diagramme der Aktivität; die Pfeiltasten links und rechts lesen sie vor, Plus und Minus vergrößern, 0 zeigt alles</translation>
    </message>
</context>
<context>
    <name>ui::ApplyDialog</name>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Easier: %1 % of the main parts</source>
        <translation>Leichter: %1 % der Hauptteile</translation>
    </message>
    <message>
        <source>Shorter weeks: %1 % of the main parts</source>
        <translation>Kürzere Wochen: %1 % der Hauptteile</translation>
    </message>
    <message>
        <source>Warm-ups, cool-downs, recoveries and races keep their length; intervals change their rounds, strength its sets.</source>
        <translation>Ein- und Auslaufen, Erholung und Wettkämpfe behalten ihre Länge; Intervalle ändern ihre Runden, Kraft ihre Sätze.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beides behalten</translation>
    </message>
    <message>
        <source>Leave out days that are taken</source>
        <translation>Belegte Tage auslassen</translation>
    </message>
    <message>
        <source>Replace planned sessions; what was done stays</source>
        <translation>Geplante Einheiten ersetzen; Erledigtes bleibt</translation>
    </message>
    <message>
        <source>Leave out days &amp;before today</source>
        <translation>Tage &amp;vor heute auslassen</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Wie viel</translation>
    </message>
    <message>
        <source>On &amp;days with sessions</source>
        <translation>An &amp;Tagen mit Einheiten</translation>
    </message>
    <message>
        <source>&amp;Put it on the calendar</source>
        <translation>In den &amp;Kalender setzen</translation>
    </message>
    <message>
        <source>The calendar could not be read: %1</source>
        <translation>Der Kalender ließ sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Choose a Monday to see what would be added.</source>
        <translation>Einen Montag wählen, um zu sehen, was hinzukäme.</translation>
    </message>
    <message>
        <source>Nothing would be added: every day the plan needs is taken or over.</source>
        <translation>Nichts käme hinzu: jeder Tag, den der Plan braucht, ist belegt oder vorbei.</translation>
    </message>
    <message>
        <source>1 session will be added on %1.</source>
        <translation>1 Einheit kommt am %1 hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions will be added between %1 and %2.</source>
        <translation>
            <numerusform>%n Einheit kommt zwischen %1 und %2 hinzu.</numerusform>
            <numerusform>%n Einheiten kommen zwischen %1 und %2 hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 already stands on some of these days.</source>
        <translation>%1 steht schon an einigen dieser Tage.</translation>
    </message>
    <message numerus="yes">
        <source>On %n days there is something already.</source>
        <translation>
            <numerusform>An %n Tag steht schon etwas.</numerusform>
            <numerusform>An %n Tagen steht schon etwas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are away on %n of the days.</source>
        <translation>
            <numerusform>An %n der Tage ist Auszeit.</numerusform>
            <numerusform>An %n der Tage ist Auszeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are left out.</source>
        <translation>
            <numerusform>%n Einheit bleibt weg.</numerusform>
            <numerusform>%n Einheiten bleiben weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned sessions give way.</source>
        <translation>
            <numerusform>%n geplante Einheit weicht.</numerusform>
            <numerusform>%n geplante Einheiten weichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days lie before today.</source>
        <translation>
            <numerusform>%n Tag liegt vor heute.</numerusform>
            <numerusform>%n Tage liegen vor heute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArrangeDialog</name>
    <message>
        <source>Arrange week</source>
        <translation>Woche ordnen</translation>
    </message>
    <message>
        <source>Place what was &amp;missed earlier this week, too</source>
        <translation>Auch unterbringen, was diese Woche schon &amp;verpasst wurde</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Ordnen</translation>
    </message>
    <message>
        <source>&amp;Days for training…</source>
        <translation>&amp;Trainingstage…</translation>
    </message>
    <message>
        <source>This week is best as it is</source>
        <translation>Diese Woche ist am besten, wie sie ist</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions would move</source>
        <translation>
            <numerusform>%n Einheit würde verschoben</numerusform>
            <numerusform>%n Einheiten würden verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>No day is marked as free for training, so nothing can be placed.</source>
        <translation>Kein Tag ist als Trainingstag vorgesehen, darum lässt sich nichts unterbringen.</translation>
    </message>
    <message>
        <source>Hard sessions are spread over the days you train on, with as few moves as possible. What is done stays, and every session keeps its original day.</source>
        <translation>Harte Einheiten werden auf die Trainingstage verteilt, mit möglichst wenigen Verschiebungen. Erledigtes bleibt, und jede Einheit behält ihren ursprünglichen Tag.</translation>
    </message>
    <message>
        <source>Goes away: %1</source>
        <translation>Fällt weg: %1</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Bleibt: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
</context>
<context>
    <name>ui::ArrangeGrid</name>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>not a day for training</source>
        <translation>kein Trainingstag</translation>
    </message>
</context>
<context>
    <name>ui::AvailabilityCard</name>
    <message>
        <source>Days for training</source>
        <translation>Trainingstage</translation>
    </message>
    <message>
        <source>“Arrange week” uses only these days and puts no more on one than there is time for. You may still plan whatever you like.</source>
        <translation>„Woche ordnen“ nutzt nur diese Tage und legt auf keinen mehr, als Zeit ist. Planen geht trotzdem überall.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>beliebig lang</translation>
    </message>
    <message>
        <source>Minutes on %1</source>
        <translation>Minuten am %1</translation>
    </message>
</context>
<context>
    <name>ui::AwayDialog</name>
    <message>
        <source>Time away</source>
        <translation>Auszeit</translation>
    </message>
    <message>
        <source>Edit time away</source>
        <translation>Auszeit bearbeiten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Be away</source>
        <translation>Auszeit eintragen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>That is more than a year. Enter it in parts.</source>
        <translation>Das ist mehr als ein Jahr. Bitte in Teilen eingeben.</translation>
    </message>
    <message>
        <source>These days could not be read: %1</source>
        <translation>Diese Tage ließen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Nothing is planned on these days yet; what will be is excused.</source>
        <translation>An diesen Tagen ist noch nichts geplant; was kommt, ist entschuldigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n planned sessions are excused: they stay where they are and are not missed.</source>
        <translation>
            <numerusform>%n geplante Einheit ist entschuldigt: sie bleibt, wo sie ist, und gilt nicht als verpasst.</numerusform>
            <numerusform>%n geplante Einheiten sind entschuldigt: sie bleiben, wo sie sind, und gelten nicht als verpasst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>They are made by themselves after changes, and kept in %1. A copy on another disk is up to you.</source>
        <translation>Sie entstehen nach Änderungen von selbst und liegen in %1. Für eine Kopie auf einem anderen Datenträger bitte selbst sorgen.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>The backups cannot be read: %1</source>
        <translation>Die Sicherungen lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Restoring first makes a backup of what is here now, so it can be taken back.</source>
        <translation>Vor dem Wiederherstellen wird das Vorhandene gesichert, es lässt sich also zurücknehmen.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
</context>
<context>
    <name>ui::BinPage</name>
    <message numerus="yes">
        <source>%n more days</source>
        <translation>
            <numerusform>%n weiterer Tag</numerusform>
            <numerusform>%n weitere Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>Leeren…</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Zuletzt gelöscht</translation>
    </message>
    <message>
        <source>Put the selected sessions back where they stood (Enter)</source>
        <translation>Die gewählten Einheiten dorthin zurücklegen, wo sie standen (Eingabe)</translation>
    </message>
    <message>
        <source>Delete all of these for good</source>
        <translation>Alle hier endgültig löschen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Stood on</source>
        <translation>Stand am</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Bleibt noch</translation>
    </message>
    <message>
        <source>Recently deleted sessions</source>
        <translation>Zuletzt gelöschte Einheiten</translation>
    </message>
    <message>
        <source>The deleted sessions could not be read: %1</source>
        <translation>Die gelöschten Einheiten ließen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Nothing was deleted in the last %1 days. What is deleted waits here and can be restored.</source>
        <translation>In den letzten %1 Tagen wurde nichts gelöscht. Gelöschtes wartet hier und lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Deleted sessions are kept for %1 days. Enter restores the selected ones to their day.</source>
        <translation>Gelöschte Einheiten bleiben %1 Tage erhalten. Die Eingabetaste legt die gewählten auf ihren Tag zurück.</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n sessions</source>
        <translation>
            <numerusform>%n Einheit wiederhergestellt</numerusform>
            <numerusform>%n Einheiten wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Delete this session for good?</source>
        <translation>Diese Einheit endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n sessions for good?</source>
        <translation>
            <numerusform>Diese %n Einheit endgültig löschen?</numerusform>
            <numerusform>Diese %n Einheiten endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone, and neither can anything done before it.</source>
        <translation>Das lässt sich nicht rückgängig machen und auch nichts, was davor geschah.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
</context>
<context>
    <name>ui::BodyCard</name>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Weight, sleep, food and how you feel, for those who like to look at them. Training needs none of it.</source>
        <translation>Gewicht, Schlaf, Essen und Befinden, für alle, die das gern ansehen. Das Training braucht nichts davon.</translation>
    </message>
    <message>
        <source>Show the Body &amp;page</source>
        <translation>&amp;Seite Körper zeigen</translation>
    </message>
    <message>
        <source>E&amp;nergy of sessions and of a day</source>
        <translation>E&amp;nergie der Einheiten und des Tages</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Hei&amp;ght</source>
        <translation>G&amp;röße</translation>
    </message>
    <message>
        <source>Mostly sitting; sessions are added from the log</source>
        <translation>Meist im Sitzen; Einheiten kommen aus dem Protokoll dazu</translation>
    </message>
    <message>
        <source>Often on my feet; sessions are added from the log</source>
        <translation>Oft auf den Beinen; Einheiten kommen aus dem Protokoll dazu</translation>
    </message>
    <message>
        <source>Light, with 1–3 sessions a week in it</source>
        <translation>Leicht, mit 1–3 Einheiten je Woche darin</translation>
    </message>
    <message>
        <source>Moderate, with 3–5 sessions a week in it</source>
        <translation>Mittel, mit 3–5 Einheiten je Woche darin</translation>
    </message>
    <message>
        <source>High, with 6–7 sessions a week in it</source>
        <translation>Viel, mit 6–7 Einheiten je Woche darin</translation>
    </message>
    <message>
        <source>Very high: heavy work or two sessions a day</source>
        <translation>Sehr viel: schwere Arbeit oder zwei Einheiten am Tag</translation>
    </message>
    <message>
        <source>How much you move</source>
        <translation>Bewegung im Alltag</translation>
    </message>
    <message>
        <source>How much you mo&amp;ve</source>
        <translation>Be&amp;wegung im Alltag</translation>
    </message>
    <message>
        <source> kcal</source>
        <translation> kcal</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>Eat this much less a day</source>
        <translation>So viel weniger essen am Tag</translation>
    </message>
    <message>
        <source>Eat &amp;less a day by</source>
        <translation>&amp;Weniger essen am Tag</translation>
    </message>
    <message>
        <source>Change how much you move</source>
        <translation>Bewegung im Alltag ändern</translation>
    </message>
    <message>
        <source>Change the energy target</source>
        <translation>Energieziel ändern</translation>
    </message>
    <message>
        <source>not given, in %1</source>
        <translation>keine Angabe, in %1</translation>
    </message>
    <message>
        <source>%1–%2 kcal a day is the gentle range.</source>
        <translation>%1–%2 kcal am Tag sind der sanfte Bereich.</translation>
    </message>
    <message>
        <source>Change height</source>
        <translation>Größe ändern</translation>
    </message>
</context>
<context>
    <name>ui::BodyPage</name>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>&amp;Messwerte</translation>
    </message>
    <message>
        <source>Choose what this page shows</source>
        <translation>Wählen, was diese Seite zeigt</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Height, activity and target…</source>
        <translation>Größe, Bewegung und Ziel…</translation>
    </message>
    <message>
        <source>Cannot keep that this page was opened: %1</source>
        <translation>Dass diese Seite geöffnet war, lässt sich nicht behalten: %1</translation>
    </message>
    <message>
        <source>Cannot read what was kept of the body: %1</source>
        <translation>Was vom Körper erfasst ist, lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Noch ist nichts gewählt</translation>
    </message>
    <message>
        <source>The Body page is off</source>
        <translation>Die Seite Körper ist abgeschaltet</translation>
    </message>
    <message>
        <source>Choose what you like to keep: each gets a field for the day and a chart.</source>
        <translation>Wählen, was erfasst werden soll: jedes bekommt ein Feld für den Tag und ein Diagramm.</translation>
    </message>
    <message>
        <source>Preferences switches it on, and says what it is to show.</source>
        <translation>Die Einstellungen schalten sie ein und sagen, was sie zeigt.</translation>
    </message>
    <message>
        <source>&amp;Choose measures</source>
        <translation>Messwerte &amp;wählen</translation>
    </message>
    <message>
        <source>Open &amp;Preferences</source>
        <translation>&amp;Einstellungen öffnen</translation>
    </message>
</context>
<context>
    <name>ui::BulkEditDialog</name>
    <message>
        <source>New &amp;title</source>
        <translation>Neuer &amp;Titel</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n sessions</source>
        <translation>
            <numerusform>%n Einheit bearbeiten</numerusform>
            <numerusform>%n Einheiten bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Neuer Titel</translation>
    </message>
    <message>
        <source>the name of the kind</source>
        <translation>der Name der Art</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Days later</source>
        <translation>Tage später</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Shoes</source>
        <translation>&amp;Schuhe</translation>
    </message>
    <message>
        <source>&amp;Days later (or earlier, below 0)</source>
        <translation>&amp;Tage später (oder früher, unter 0)</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>ui::CalendarActions</name>
    <message>
        <source>&amp;New session…</source>
        <translation>&amp;Neue Einheit…</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>&amp;Open log</source>
        <translation>Protokoll ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Done as &amp;planned</source>
        <translation>Wie ge&amp;plant erledigt</translation>
    </message>
    <message>
        <source>&amp;Edit plan…</source>
        <translation>Plan &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Skip…</source>
        <translation>Aus&amp;lassen…</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter key: skip</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>&amp;Link plan and log…</source>
        <translation>Plan und Pro&amp;tokoll verknüpfen…</translation>
    </message>
    <message>
        <source>Unlin&amp;k plan and log</source>
        <translation>&amp;Verknüpfung lösen</translation>
    </message>
    <message>
        <source>Spl&amp;it…</source>
        <translation>&amp;Teilen…</translation>
    </message>
    <message>
        <source>&amp;Merge two sessions</source>
        <translation>&amp;Zwei Einheiten zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Reopen a finished workout</source>
        <translation>Abgeschlossenes Training wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Day n&amp;ote…</source>
        <translation>Notiz zu&amp;m Tag…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Move a day earlier</source>
        <translation>Einen Tag früher legen</translation>
    </message>
    <message>
        <source>Move a day later</source>
        <translation>Einen Tag später legen</translation>
    </message>
    <message>
        <source>Move up in its day</source>
        <translation>Im Tag nach oben rücken</translation>
    </message>
    <message>
        <source>Move down in its day</source>
        <translation>Im Tag nach unten rücken</translation>
    </message>
    <message>
        <source>&amp;Arrange week…</source>
        <translation>&amp;Woche ordnen…</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>&amp;Go to a day…</source>
        <translation>&amp;Gehe zu Tag…</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>&amp;Previous month</source>
        <translation>&amp;Voriger Monat</translation>
    </message>
    <message>
        <source>&amp;Previous week</source>
        <translation>&amp;Vorige Woche</translation>
    </message>
    <message>
        <source>&amp;Next month</source>
        <translation>&amp;Nächster Monat</translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation>&amp;Nächste Woche</translation>
    </message>
    <message>
        <source>A year back</source>
        <translation>Ein Jahr zurück</translation>
    </message>
    <message>
        <source>A year on</source>
        <translation>Ein Jahr weiter</translation>
    </message>
    <message>
        <source>Show the &amp;day</source>
        <translation>Den &amp;Tag zeigen</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter key: day</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Show the &amp;week</source>
        <translation>Die &amp;Woche zeigen</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter key: week</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>Show the &amp;month</source>
        <translation>Den &amp;Monat zeigen</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter key: month</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>&amp;Copy week to…</source>
        <translation>Woche &amp;kopieren nach…</translation>
    </message>
    <message>
        <source>&amp;Repeat week…</source>
        <translation>Woche w&amp;iederholen…</translation>
    </message>
    <message>
        <source>C&amp;lear week</source>
        <translation>Woche &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Insert rest day…</source>
        <translation>&amp;Ruhetag einfügen…</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>&amp;Delete rest day…</source>
        <translation>Ruhetag lös&amp;chen…</translation>
    </message>
    <message>
        <source>&amp;Push or pull from here…</source>
        <translation>Von hier an ver&amp;schieben…</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Rec&amp;urring…</source>
        <translation>Wie&amp;derkehrend…</translation>
    </message>
    <message>
        <source>&amp;Stop repeating after this one</source>
        <translation>&amp;Nach dieser nicht mehr wiederholen</translation>
    </message>
    <message>
        <source>T&amp;ime away…</source>
        <translation>A&amp;uszeit…</translation>
    </message>
    <message>
        <source>&amp;Back from time away on this day</source>
        <translation>&amp;An diesem Tag aus der Auszeit zurück</translation>
    </message>
    <message>
        <source>Coac&amp;h this run</source>
        <translation>Diesen Lauf &amp;begleiten</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter key: coach</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>Lo&amp;g a session…</source>
        <translation>Einheit &amp;eintragen …</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter key: log</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
</context>
<context>
    <name>ui::CalendarHeader</name>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Sessions before today that are neither logged nor skipped (Ctrl+U)</source>
        <translation>Einheiten vor heute, die weder eingetragen noch ausgelassen sind (Strg+U)</translation>
    </message>
    <message>
        <source>Go back a week or more in the plan, start it again, or stop it</source>
        <translation>Im Plan eine Woche oder mehr zurückgehen, ihn neu beginnen oder beenden</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Gehe zu Tag</translation>
    </message>
    <message>
        <source>Go to a day (Ctrl+G)</source>
        <translation>Gehe zu Tag (Strg+G)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Use a plan…</source>
        <translation>Plan verwenden…</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Einheit</translation>
    </message>
    <message>
        <source>Plan or log a session on the selected day (N)</source>
        <translation>Am gewählten Tag eine Einheit planen oder eintragen (N)</translation>
    </message>
    <message>
        <source>Plan paused for %1 days · Take it up</source>
        <translation>Plan ruht seit %1 Tagen · Wieder aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n open · Catch up</source>
        <translation>
            <numerusform>%n offen · Nachtragen</numerusform>
            <numerusform>%n offen · Nachtragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CalendarPage</name>
    <message>
        <source>Cannot read the exercises: %1</source>
        <translation>Die Übungen lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>%1 is logged as done today</source>
        <translation>%1 ist als heute erledigt eingetragen</translation>
    </message>
    <message>
        <source>%1 sessions are logged as done today</source>
        <translation>%1 Einheiten sind als heute erledigt eingetragen</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut %1. Paste on a day to move it there.</source>
        <translation>%1 ausgeschnitten. Auf einem Tag einfügen, um es dorthin zu verschieben.</translation>
    </message>
    <message>
        <source>&amp;Plan a session…</source>
        <translation>Einheit &amp;planen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Use a plan…</source>
        <translation>Plan ver&amp;wenden…</translation>
    </message>
    <message>
        <source>&amp;Take back skipping</source>
        <translation>&amp;Doch nicht auslassen</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>With a &amp;note…</source>
        <translation>Mit &amp;Notiz…</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Verschieben auf</translation>
    </message>
    <message>
        <source>The same day next week</source>
        <translation>Derselbe Tag nächste Woche</translation>
    </message>
    <message>
        <source>Cannot read the sessions around: %1</source>
        <translation>Die Einheiten im Umkreis lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Nothing of this kind was done within %1 days that is not linked already</source>
        <translation>Innerhalb von %1 Tagen wurde nichts dieser Art gemacht, das nicht schon verknüpft ist</translation>
    </message>
    <message>
        <source>Nothing of this kind is planned within %1 days that is still open</source>
        <translation>Innerhalb von %1 Tagen ist nichts dieser Art geplant, das noch offen ist</translation>
    </message>
    <message>
        <source>Cannot read the shoes: %1</source>
        <translation>Die Schuhe lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>P&amp;ut right</source>
        <translation>Ber&amp;ichtigen</translation>
    </message>
</context>
<context>
    <name>ui::CalendarView</name>
    <message>
        <source>%1, today</source>
        <translation>%1, heute</translation>
    </message>
    <message>
        <source>%1, away: %2</source>
        <translation>%1, Auszeit: %2</translation>
    </message>
    <message>
        <source>%1, note: %2</source>
        <translation>%1, Notiz: %2</translation>
    </message>
    <message>
        <source>Arrow keys go through days and sessions, Enter opens, N plans a new session.</source>
        <translation>Pfeiltasten gehen durch Tage und Einheiten, Eingabe öffnet, N plant eine neue Einheit.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: %1</source>
        <translation>
            <numerusform>%n weitere: %1</numerusform>
            <numerusform>%n weitere: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CatchUpList</name>
    <message>
        <source>Open sessions</source>
        <translation>Offene Einheiten</translation>
    </message>
</context>
<context>
    <name>ui::CatchUpModel</name>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, planned %3</source>
        <translation>%1, %2, geplant %3</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CatchUpPage</name>
    <message>
        <source>Catch up</source>
        <translation>Nachtragen</translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation>Wie geplant erledigt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Log in full…</source>
        <translation>Ausführlich eintragen…</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Auslassen…</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Move to today</source>
        <translation>Auf heute legen</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The open sessions could not be read</source>
        <translation>Die offenen Einheiten ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>This week before today, and back to the last log</source>
        <translation>Diese Woche vor heute und zurück bis zum letzten Eintrag</translation>
    </message>
    <message>
        <source>Nothing left open</source>
        <translation>Nichts mehr offen</translation>
    </message>
    <message>
        <source>Every session before today is logged, skipped or moved.</source>
        <translation>Jede Einheit vor heute ist eingetragen, ausgelassen oder verschoben.</translation>
    </message>
    <message>
        <source>Back to the week</source>
        <translation>Zurück zur Woche</translation>
    </message>
    <message>
        <source>Logged %1 as planned</source>
        <translation>%1 wie geplant eingetragen</translation>
    </message>
    <message>
        <source>Skipped %1: %2</source>
        <translation>%1 ausgelassen: %2</translation>
    </message>
    <message>
        <source>Moved %1 to today</source>
        <translation>%1 auf heute gelegt</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are open</source>
        <translation>
            <numerusform>%n Einheit ist offen</numerusform>
            <numerusform>%n Einheiten sind offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangePreview</name>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: von %2 auf %3</translation>
    </message>
    <message>
        <source>%1: new on %2</source>
        <translation>%1: neu am %2</translation>
    </message>
    <message>
        <source>%1: taken off %2</source>
        <translation>%1: fällt am %2 weg</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
</context>
<context>
    <name>ui::ChartCard</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Look at the whole range again (Esc)</source>
        <translation>Wieder den ganzen Bereich zeigen (Esc)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Dieselben Zahlen als Tabelle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>Zahlen (CSV)…</translation>
    </message>
    <message>
        <source>%1: look at the whole range again</source>
        <translation>%1: wieder den ganzen Bereich zeigen</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Picture (*.png);;PDF (*.pdf);;Drawing (*.svg)</source>
        <translation>Bild (*.png);;PDF (*.pdf);;Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save numbers</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Cannot save %1</source>
        <translation>%1 lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::ChartTable</name>
    <message>
        <source>%1, the numbers of the chart as a table; Enter opens a row</source>
        <translation>%1, die Zahlen des Diagramms als Tabelle; Eingabe öffnet eine Zeile</translation>
    </message>
</context>
<context>
    <name>ui::ChartTableModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>ui::ChartView</name>
    <message>
        <source>%1, chart; left and right arrows walk it, Enter opens, plus and minus look closer</source>
        <translation>%1, Diagramm; die Pfeiltasten links und rechts gehen es durch, Eingabe öffnet, Plus und Minus zeigen es näher</translation>
    </message>
</context>
<context>
    <name>ui::CheckDialog</name>
    <message>
        <source>Check database</source>
        <translation>Datenbank prüfen</translation>
    </message>
    <message>
        <source>The check is under way</source>
        <translation>Die Prüfung läuft</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>&amp;Beheben</translation>
    </message>
    <message>
        <source>Looking over the database…</source>
        <translation>Die Datenbank wird geprüft…</translation>
    </message>
    <message>
        <source>No faults found. SQLite&apos;s own checks, the links between tables, and what cannot be in a training log were looked at.</source>
        <translation>Keine Fehler gefunden. Geprüft wurden SQLites eigene Prüfungen, die Verbindungen zwischen den Tabellen und was in keinem Trainingstagebuch stehen kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of fault found. Mending makes a backup first and throws nothing away that you entered.</source>
        <translation>
            <numerusform>%n Art von Fehler gefunden. Vor dem Beheben wird gesichert, und nichts Eingegebenes wird weggeworfen.</numerusform>
            <numerusform>%n Arten von Fehlern gefunden. Vor dem Beheben wird gesichert, und nichts Eingegebenes wird weggeworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of fault found. This database is only read, so nothing can be mended here.</source>
        <translation>
            <numerusform>%n Art von Fehler gefunden. Diese Datenbank wird nur gelesen, beheben lässt sich hier nichts.</numerusform>
            <numerusform>%n Arten von Fehlern gefunden. Diese Datenbank wird nur gelesen, beheben lässt sich hier nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything found was mended. The database as it was is kept in %1.</source>
        <translation>Alles Gefundene wurde behoben. Die Datenbank, wie sie war, liegt in %1.</translation>
    </message>
    <message>
        <source>This could not be mended; a backup may help. The database as it was is kept in %1.</source>
        <translation>Das ließ sich nicht beheben; eine Sicherung kann helfen. Die Datenbank, wie sie war, liegt in %1.</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceRow</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (Esc)</source>
        <translation>%1 (Esc)</translation>
    </message>
</context>
<context>
    <name>ui::CoachClock</name>
    <message>
        <source>Switch the coach&apos;s sounds on</source>
        <translation>Töne der Begleitung einschalten</translation>
    </message>
    <message>
        <source>Switch the coach&apos;s sounds off</source>
        <translation>Töne der Begleitung abschalten</translation>
    </message>
    <message>
        <source>Cannot read the settings: %1</source>
        <translation>Die Einstellungen lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Cannot read the run under the coach: %1</source>
        <translation>Der begleitete Lauf lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Cannot go on with the run under the coach: what was kept of it cannot be read</source>
        <translation>Der begleitete Lauf lässt sich nicht fortsetzen: was von ihm behalten wurde, ist nicht lesbar</translation>
    </message>
    <message>
        <source>Cannot keep the run for the next start: %1</source>
        <translation>Der Lauf lässt sich nicht bis zum nächsten Start behalten: %1</translation>
    </message>
    <message>
        <source>Cannot let go of the run: %1</source>
        <translation>Der Lauf lässt sich nicht aufgeben: %1</translation>
    </message>
</context>
<context>
    <name>ui::CoachPage</name>
    <message>
        <source>Coach</source>
        <translation>Laufbegleitung</translation>
    </message>
    <message>
        <source>Goes back; the clock runs on, and the foot of the window leads here again</source>
        <translation>Geht zurück; die Uhr läuft weiter, und der Fuß des Fensters führt wieder hierher</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Back · Left</source>
        <translation>Zurück · Links</translation>
    </message>
    <message>
        <source>Back to the start of the step, or to the step before</source>
        <translation>Zurück zum Beginn des Schritts oder zum Schritt davor</translation>
    </message>
    <message>
        <source>Done · Enter</source>
        <translation>Fertig · Eingabe</translation>
    </message>
    <message>
        <source>The step is done</source>
        <translation>Der Schritt ist fertig</translation>
    </message>
    <message>
        <source>Skip · Right</source>
        <translation>Weiter · Rechts</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>Den Schritt überspringen</translation>
    </message>
    <message>
        <source>End · Esc</source>
        <translation>Ende · Esc</translation>
    </message>
    <message>
        <source>End the run</source>
        <translation>Den Lauf beenden</translation>
    </message>
    <message>
        <source>Cannot read the settings: %1</source>
        <translation>Die Einstellungen lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 in this step</source>
        <translation>%1 in diesem Schritt</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 geschafft</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Sounds on</source>
        <translation>Töne an</translation>
    </message>
    <message>
        <source>Sounds off</source>
        <translation>Töne aus</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>‹ %1</source>
        <translation>‹ %1</translation>
    </message>
    <message>
        <source>Begin · Space</source>
        <translation>Los · Leertaste</translation>
    </message>
    <message>
        <source>Go on · Space</source>
        <translation>Weiter · Leertaste</translation>
    </message>
    <message>
        <source>Pause · Space</source>
        <translation>Pause · Leertaste</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>Schließen · Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The run is over</source>
        <translation>Der Lauf ist vorbei</translation>
    </message>
</context>
<context>
    <name>ui::CoachProfile</name>
    <message>
        <source>Profile of the run</source>
        <translation>Verlauf des Laufs</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::CoachSummary</name>
    <message>
        <source>to its end</source>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>mit Taste</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>begun again</source>
        <translation>neu begonnen</translation>
    </message>
    <message>
        <source>ended here</source>
        <translation>hier beendet</translation>
    </message>
    <message>
        <source>To the log · Enter</source>
        <translation>Ins Protokoll · Eingabe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Do not log</source>
        <translation>Nicht eintragen</translation>
    </message>
    <message>
        <source>What was run</source>
        <translation>Was gelaufen wurde</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>To the log</source>
        <translation>Ins Protokoll</translation>
    </message>
    <message>
        <source>Fills the log with these laps, as one step that can be undone; everything can be edited there</source>
        <translation>Trägt diese Runden ins Protokoll ein, als ein Schritt, der sich rückgängig machen lässt; dort lässt sich alles bearbeiten</translation>
    </message>
    <message>
        <source>Takes the run up where it was ended; the time since is a pause</source>
        <translation>Nimmt den Lauf dort wieder auf, wo er beendet wurde; die Zeit seither ist eine Pause</translation>
    </message>
    <message>
        <source>Lets go of this run; it can be brought back until another begins</source>
        <translation>Gibt diesen Lauf auf; er lässt sich zurückholen, bis ein anderer beginnt</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 in all. The log takes each piece as a lap; distance and effort can be added there.</source>
        <translation>Insgesamt %1. Das Protokoll nimmt jedes Stück als Runde; Strecke und Anstrengung lassen sich dort ergänzen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::ColumnMapper</name>
    <message>
        <source>&amp;Use these columns</source>
        <translation>Diese &amp;Spalten verwenden</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>Say which column is what. It is remembered for every table with this header.</source>
        <translation>Bitte angeben, welche Spalte was ist. Es wird für jede Tabelle mit dieser Kopfzeile gemerkt.</translation>
    </message>
    <message>
        <source>What the first rows are</source>
        <translation>Was die ersten Zeilen sind</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>What the column %1 is</source>
        <translation>Was die Spalte %1 ist</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>fragen</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>lb</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>yards</source>
        <translation>Yards</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Dauern</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>03/04</source>
        <translation>03/04</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Say %1.</source>
        <translation>Bitte angeben: %1.</translation>
    </message>
    <message>
        <source>No row can be read this way: %1.</source>
        <translation>So lässt sich keine Zeile lesen: %1.</translation>
    </message>
</context>
<context>
    <name>ui::Commands</name>
    <message>
        <source>Cannot %1: %2</source>
        <translation>„%1“ geht nicht: %2</translation>
    </message>
</context>
<context>
    <name>ui::CompareSection</name>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>Aktive Tage</translation>
    </message>
    <message>
        <source>Aerobic hours</source>
        <translation>Ausdauerstunden</translation>
    </message>
    <message>
        <source>Worth, in hours</source>
        <translation>Wert in Stunden</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>Zu Fuß</translation>
    </message>
    <message>
        <source>Strength days</source>
        <translation>Krafttage</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>− %1</source>
        <translation>− %1</translation>
    </message>
    <message>
        <source>Plain minutes</source>
        <translation>Einfache Minuten</translation>
    </message>
    <message>
        <source>Minutes, vigorous twice</source>
        <translation>Minuten, intensive doppelt</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>What the lines add up</source>
        <translation>Was die Linien summieren</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>Gleitend</translation>
    </message>
    <message>
        <source>Two ranges</source>
        <translation>Zwei Zeiträume</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Welche Tabelle</translation>
    </message>
    <message>
        <source>Years to the same date, and the whole of earlier ones</source>
        <translation>Jahre bis zum selben Datum, frühere auch ganz</translation>
    </message>
    <message>
        <source>2026 to 30 September</source>
        <translation>2026 bis 30. September</translation>
    </message>
    <message>
        <source>The last days against those before</source>
        <translation>Die letzten Tage gegen die davor</translation>
    </message>
    <message>
        <source>against the 365 before, wide</source>
        <translation>gegen die 365 davor, breit</translation>
    </message>
    <message>
        <source>Two ranges side by side</source>
        <translation>Zwei Zeiträume nebeneinander</translation>
    </message>
    <message>
        <source>Worth, in hours, wide</source>
        <translation>Wert in Stunden, breit</translation>
    </message>
    <message>
        <source>First day of the first range</source>
        <translation>Erster Tag des ersten Zeitraums</translation>
    </message>
    <message>
        <source>Last day of the first range</source>
        <translation>Letzter Tag des ersten Zeitraums</translation>
    </message>
    <message>
        <source>First day of the second range</source>
        <translation>Erster Tag des zweiten Zeitraums</translation>
    </message>
    <message>
        <source>Last day of the second range</source>
        <translation>Letzter Tag des zweiten Zeitraums</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, all of it</source>
        <translation>%1, ganz</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>letzter Tag</numerusform>
            <numerusform>letzte %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>against the %n before</source>
        <translation>
            <numerusform>gegen den davor</numerusform>
            <numerusform>gegen die %n davor</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>ui::ConsistencySection</name>
    <message>
        <source>How the plans went</source>
        <translation>Wie die Pläne liefen</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Das Jahr davor</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Das Jahr danach</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Every day of the year as a table</source>
        <translation>Jeder Tag des Jahres als Tabelle</translation>
    </message>
    <message>
        <source>Every day of %1</source>
        <translation>Jeder Tag von %1</translation>
    </message>
    <message>
        <source>Cannot show %1: %2</source>
        <translation>%1 lässt sich nicht zeigen: %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Sessions done</source>
        <translation>Gemachte Einheiten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Skipped for a reason</source>
        <translation>Mit Grund ausgelassen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>Plan gehalten</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Kein Plan</translation>
    </message>
    <message>
        <source>planned sessions of the weeks shown, what was skipped for a reason left out</source>
        <translation>geplante Einheiten der gezeigten Wochen, ohne mit Grund Ausgelassenes</translation>
    </message>
    <message>
        <source>Most sessions</source>
        <translation>Meiste Einheiten</translation>
    </message>
    <message>
        <source>%1, %2 o&apos;clock</source>
        <translation>%1, %2 Uhr</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) in the time shown</source>
        <translation>
            <numerusform>%n Einheit im gezeigten Zeitraum</numerusform>
            <numerusform>%n Einheiten im gezeigten Zeitraum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 min and %n strength day(s)</source>
        <translation>
            <numerusform>%1 min und %n Krafttag</numerusform>
            <numerusform>%1 min und %n Krafttage</numerusform>
        </translation>
    </message>
    <message>
        <source>longest here %1, %2</source>
        <translation>längste hier %1, %2</translation>
    </message>
    <message>
        <source>easier weeks and weeks away break nothing</source>
        <translation>leichtere Wochen und Abwesenheit unterbrechen nichts</translation>
    </message>
    <message>
        <source>Weeks in a row</source>
        <translation>Wochen in Folge</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>ui::CountedCard</name>
    <message>
        <source>Your own</source>
        <translation>Eigene Angabe</translation>
    </message>
    <message>
        <source>By heart rate</source>
        <translation>Nach Puls</translation>
    </message>
    <message>
        <source>By mean heart rate</source>
        <translation>Nach mittlerem Puls</translation>
    </message>
    <message>
        <source>By effort</source>
        <translation>Nach Anstrengung</translation>
    </message>
    <message>
        <source>By the planned steps</source>
        <translation>Nach den geplanten Schritten</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By activity</source>
        <translation>Nach Aktivität</translation>
    </message>
    <message>
        <source>Of a maximum of %1 bpm: moderate from %2, vigorous from %3.</source>
        <translation>Bei einem Höchstpuls von %1/min: moderat ab %2, intensiv ab %3.</translation>
    </message>
    <message>
        <source>%1: %2 min moderate, %3 vigorous, worth %4.</source>
        <translation>%1: %2 min moderat, %3 intensiv, zählt %4.</translation>
    </message>
    <message>
        <source>Other minutes…</source>
        <translation>Andere Minuten…</translation>
    </message>
    <message>
        <source>Count it again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Your own minutes instead of the counted ones</source>
        <translation>Eigene Minuten statt der gezählten</translation>
    </message>
    <message>
        <source>Takes your own minutes back</source>
        <translation>Nimmt die eigenen Minuten zurück</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Geplant: %1</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Noch nichts eingetragen</translation>
    </message>
    <message>
        <source>Count the minutes of %1 again</source>
        <translation>Die Minuten von %1 neu zählen</translation>
    </message>
</context>
<context>
    <name>ui::DayCard</name>
    <message>
        <source>Enter keeps a field; an empty one deletes its entry.</source>
        <translation>Eingabe behält ein Feld; ein leeres löscht seinen Eintrag.</translation>
    </message>
    <message>
        <source>Day to keep</source>
        <translation>Tag der Messwerte</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Cannot read what was kept on %1: %2</source>
        <translation>Was am %1 erfasst ist, lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 am %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::DayEdit</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>ui::DayNoteDialog</name>
    <message>
        <source>Day note</source>
        <translation>Notiz zum Tag</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>How was the day? Sleep, aches, why it was a rest day…</source>
        <translation>Wie war der Tag? Schlaf, Wehwehchen, warum Ruhetag war…</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Notiz behalten</translation>
    </message>
</context>
<context>
    <name>ui::DayShiftDialog</name>
    <message>
        <source>Insert a rest day</source>
        <translation>Ruhetag einfügen</translation>
    </message>
    <message>
        <source>Delete the rest day</source>
        <translation>Ruhetag löschen</translation>
    </message>
    <message>
        <source>Push or pull the plan</source>
        <translation>Plan verschieben</translation>
    </message>
    <message>
        <source>Keep %1 free. What moves a day later?</source>
        <translation>%1 freihalten. Was rückt einen Tag nach hinten?</translation>
    </message>
    <message>
        <source>Train on %1. What moves a day earlier?</source>
        <translation>Am %1 trainieren. Was rückt einen Tag vor?</translation>
    </message>
    <message>
        <source>Move everything planned from %1 on.</source>
        <translation>Alles ab %1 Geplante verschieben.</translation>
    </message>
    <message>
        <source>&amp;Recurring sessions too</source>
        <translation>&amp;Auch wiederkehrende Einheiten</translation>
    </message>
    <message>
        <source>Otherwise they keep their weekday.</source>
        <translation>Sonst behalten sie ihren Wochentag.</translation>
    </message>
    <message>
        <source>Insert rest day</source>
        <translation>Ruhetag einfügen</translation>
    </message>
    <message>
        <source>Delete rest day</source>
        <translation>Ruhetag löschen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>The &amp;whole plan after it</source>
        <translation>Der &amp;ganze Plan danach</translation>
    </message>
    <message>
        <source>Only up to the next &amp;free day</source>
        <translation>Nur bis zum nächsten &amp;freien Tag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>Ta&amp;ge:</translation>
    </message>
    <message>
        <source>later (push)</source>
        <translation>nach hinten</translation>
    </message>
    <message>
        <source>earlier (pull)</source>
        <translation>nach vorn</translation>
    </message>
    <message>
        <source>Later or earlier</source>
        <translation>Nach hinten oder vorn</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions move. Logged and skipped ones stay.</source>
        <translation>
            <numerusform>%n Einheit rückt. Eingetragene und ausgelassene bleiben.</numerusform>
            <numerusform>%n Einheiten rücken. Eingetragene und ausgelassene bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would stand on days that are over.</source>
        <translation>
            <numerusform>%n davon stünde an einem Tag, der vorbei ist.</numerusform>
            <numerusform>%n davon stünden an Tagen, die vorbei sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no rest day: something stands on it.</source>
        <translation>Das ist kein Ruhetag: es steht etwas an ihm.</translation>
    </message>
    <message>
        <source>Nothing is planned from this day on that could move.</source>
        <translation>Ab diesem Tag ist nichts geplant, das rücken könnte.</translation>
    </message>
</context>
<context>
    <name>ui::DeleteDialog</name>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>This takes away everything Legwork knows about you.</source>
        <translation>Das nimmt alles weg, was Legwork über die Person weiß.</translation>
    </message>
    <message>
        <source>Sessions: %1. Backups: %2. Together %3. Files you exported stay where they are. It cannot be undone; the program ends afterwards.</source>
        <translation>Einheiten: %1. Sicherungen: %2. Zusammen %3. Exportierte Dateien bleiben, wo sie sind. Es lässt sich nicht rückgängig machen; danach endet das Programm.</translation>
    </message>
    <message>
        <source>Files that will be deleted</source>
        <translation>Dateien, die gelöscht werden</translation>
    </message>
    <message>
        <source>&amp;I have a copy, or want none</source>
        <translation>&amp;Eine Kopie gibt es, oder es braucht keine</translation>
    </message>
</context>
<context>
    <name>ui::Drafts</name>
    <message>
        <source>Cannot read what was typed before: %1</source>
        <translation>Das vorher Getippte lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Cannot forget a half-typed value: %1</source>
        <translation>Ein halb getippter Wert lässt sich nicht vergessen: %1</translation>
    </message>
    <message>
        <source>Cannot keep what is half typed: %1</source>
        <translation>Das halb Getippte lässt sich nicht behalten: %1</translation>
    </message>
</context>
<context>
    <name>ui::EditPlanDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>What the plan has put on the calendar stays as it is.</source>
        <translation>Was der Plan in den Kalender gesetzt hat, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>ui::EffortSection</name>
    <message>
        <source>At the same effort</source>
        <translation>Bei gleicher Anstrengung</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier runs at about the same heart rate</source>
        <translation>
            <numerusform>%n früheren Laufs bei etwa gleichem Puls</numerusform>
            <numerusform>%n früheren Läufen bei etwa gleichem Puls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier runs that felt as hard</source>
        <translation>
            <numerusform>%n früheren Laufs mit gleicher Anstrengung</numerusform>
            <numerusform>%n früheren Läufen mit gleicher Anstrengung</numerusform>
        </translation>
    </message>
    <message>
        <source>the same as the middle of %1</source>
        <translation>gleich der Mitte von %1</translation>
    </message>
    <message>
        <source>%1 s faster than the middle of %2</source>
        <translation>%1 s schneller als die Mitte von %2</translation>
    </message>
    <message>
        <source>%1 s slower than the middle of %2</source>
        <translation>%1 s langsamer als die Mitte von %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, %2, %3 to %4.</source>
        <translation>%1, %2, %3 bis %4.</translation>
    </message>
</context>
<context>
    <name>ui::EnergyCard</name>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>&amp;Give what is missing…</source>
        <translation>&amp;Fehlendes angeben…</translation>
    </message>
    <message>
        <source>Averages of many people, rounded to ten; yours may differ by a fifth or more.</source>
        <translation>Mittelwerte vieler Menschen, auf zehn gerundet; der eigene Wert kann um ein Fünftel oder mehr abweichen.</translation>
    </message>
    <message>
        <source>Energy of this week&apos;s sessions</source>
        <translation>Energie der Einheiten dieser Woche</translation>
    </message>
    <message>
        <source>No session logged this week yet.</source>
        <translation>Diese Woche ist noch keine Einheit eingetragen.</translation>
    </message>
    <message>
        <source>This week&apos;s sessions</source>
        <translation>Einheiten dieser Woche</translation>
    </message>
</context>
<context>
    <name>ui::EquipmentDialog</name>
    <message>
        <source>“%1” is not saved: it has to weigh something</source>
        <translation>„%1“ ist nicht gespeichert: es muss etwas wiegen</translation>
    </message>
    <message>
        <source>Rest, bar and step of %1</source>
        <translation>Pause, Stange und Stufe von %1</translation>
    </message>
    <message>
        <source>&amp;Rest after a set</source>
        <translation>&amp;Pause nach einem Satz</translation>
    </message>
    <message>
        <source>&amp;Bar</source>
        <translation>&amp;Stange</translation>
    </message>
    <message>
        <source>Smallest &amp;step</source>
        <translation>Kleinste S&amp;tufe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rest: %1</source>
        <translation>Pause: %1</translation>
    </message>
    <message>
        <source>Bar: %1</source>
        <translation>Stange: %1</translation>
    </message>
    <message>
        <source>Smallest step: %1</source>
        <translation>Kleinste Stufe: %1</translation>
    </message>
</context>
<context>
    <name>ui::ExerciseActions</name>
    <message>
        <source>Superset with the one above</source>
        <translation>Supersatz mit der darüber</translation>
    </message>
    <message>
        <source>Take out of the superset</source>
        <translation>Aus dem Supersatz nehmen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>ui::ExerciseCard</name>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Add set</source>
        <translation>Satz hinzufügen</translation>
    </message>
    <message>
        <source>Take over · F4</source>
        <translation>Übernehmen · F4</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note for next time</source>
        <translation>Notiz fürs nächste Mal</translation>
    </message>
    <message>
        <source>Edit the note on %1</source>
        <translation>Notiz zu %1 bearbeiten</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Add a warm-up set</source>
        <translation>Aufwärmsatz hinzufügen</translation>
    </message>
    <message>
        <source>Remove or clear %1	Ctrl+Del</source>
        <translation>%1 entfernen oder leeren	Strg+Entf</translation>
    </message>
    <message>
        <source>Log left and right apart</source>
        <translation>Links und rechts getrennt eintragen</translation>
    </message>
    <message>
        <source>Rest, bar and step…</source>
        <translation>Pause, Stange und Stufe…</translation>
    </message>
    <message>
        <source>Remove the exercise</source>
        <translation>Übung entfernen</translation>
    </message>
    <message>
        <source>Skip the exercise</source>
        <translation>Übung auslassen</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Nach oben	Alt+Auf</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Nach unten	Alt+Ab</translation>
    </message>
    <message>
        <source>Superset with %1</source>
        <translation>Supersatz mit %1</translation>
    </message>
    <message>
        <source>Leave the superset</source>
        <translation>Supersatz verlassen</translation>
    </message>
    <message>
        <source>%1 of %2 sets</source>
        <translation>%1 von %2 Sätzen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sets of %1</source>
        <translation>Sätze von %1</translation>
    </message>
    <message>
        <source>Swap %1 for another exercise</source>
        <translation>%1 gegen eine andere Übung tauschen</translation>
    </message>
    <message>
        <source>Add a set to %1</source>
        <translation>Satz zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Take over the suggestion for %1</source>
        <translation>Den Vorschlag für %1 übernehmen</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Space: set done, with the grey values · Enter: next cell · Ctrl+D: fill down</source>
        <translation>Leertaste: Satz erledigt, mit den grauen Werten · Eingabe: nächste Zelle · Strg+D: nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Last time: %1
%2</source>
        <translation>Letztes Mal: %1
%2</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>superset with %1</source>
        <translation>Supersatz mit %1</translation>
    </message>
    <message>
        <source>each side</source>
        <translation>je Seite</translation>
    </message>
    <message>
        <source>last: %1 — %2</source>
        <translation>zuletzt: %1 — %2</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>erstes Mal</translation>
    </message>
</context>
<context>
    <name>ui::ExerciseChart</name>
    <message>
        <source>%1 over time; left and right arrows walk the points</source>
        <translation>%1 über die Zeit; die Pfeiltasten links und rechts gehen die Punkte durch</translation>
    </message>
    <message>
        <source>%1: %2 sets</source>
        <translation>%1: %2 Sätze</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ExerciseDetail</name>
    <message>
        <source>Sessions with this exercise; Enter shows one</source>
        <translation>Einheiten mit dieser Übung; Eingabe zeigt eine</translation>
    </message>
    <message>
        <source>Most repetitions at each load; Enter shows the session</source>
        <translation>Meiste Wiederholungen bei jeder Last; Eingabe zeigt die Einheit</translation>
    </message>
    <message>
        <source>Sets of each week</source>
        <translation>Sätze jeder Woche</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Most repetitions at a load</source>
        <translation>Meiste Wiederholungen bei einer Last</translation>
    </message>
    <message>
        <source>Sets a week</source>
        <translation>Sätze je Woche</translation>
    </message>
    <message>
        <source>Tables of this exercise</source>
        <translation>Tabellen dieser Übung</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>More to do with this exercise</source>
        <translation>Mehr, was mit dieser Übung geht</translation>
    </message>
    <message>
        <source>Archived · %1</source>
        <translation>Archiviert · %1</translation>
    </message>
    <message>
        <source>Log a set of this exercise, and its curve starts here.</source>
        <translation>Ein eingetragener Satz dieser Übung, und ihre Kurve beginnt hier.</translation>
    </message>
    <message>
        <source>Nothing of this was recorded yet.</source>
        <translation>Hiervon ist noch nichts erfasst.</translation>
    </message>
</context>
<context>
    <name>ui::ExerciseDialog</name>
    <message>
        <source>Equipment</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Works several joints</source>
        <translation>Fordert mehrere Gelenke</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>both sides at once</source>
        <translation>beide Seiten zugleich</translation>
    </message>
    <message>
        <source>each side by itself</source>
        <translation>jede Seite für sich</translation>
    </message>
    <message>
        <source>A squat does, a curl does not. Maximum weights are estimated only for those that do.</source>
        <translation>Eine Kniebeuge tut es, ein Curl nicht. Nur dafür werden Höchstgewichte geschätzt.</translation>
    </message>
    <message>
        <source>Smallest increase, %1</source>
        <translation>Kleinste Steigerung, %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Counts</source>
        <translation>&amp;Zählt</translation>
    </message>
    <message>
        <source>S&amp;ides</source>
        <translation>Sei&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Equipment</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>Smallest &amp;step, %1</source>
        <translation>Kleinste &amp;Stufe, %1</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>main</source>
        <translation>haupt</translation>
    </message>
    <message>
        <source>also</source>
        <translation>auch</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Muscles: the main ones count a whole set, the others half a set</source>
        <translation>Muskeln: die Hauptmuskeln zählen einen ganzen Satz, die anderen einen halben</translation>
    </message>
    <message>
        <source>an exercise needs a name</source>
        <translation>eine Übung braucht einen Namen</translation>
    </message>
    <message>
        <source>there is already an exercise called %1</source>
        <translation>eine Übung namens %1 gibt es schon</translation>
    </message>
    <message>
        <source>Smallest step</source>
        <translation>Kleinste Stufe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no weight above zero</source>
        <translation>„%1“ ist kein Gewicht über null</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ExerciseFields</name>
    <message>
        <source>Add war&amp;m-up sets</source>
        <translation>&amp;Aufwärmsätze hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add sets</source>
        <translation>&amp;Sätze hinzufügen</translation>
    </message>
    <message>
        <source>90 s or 1:30</source>
        <translation>90 s oder 1:30</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Pause zwischen den Sätzen</translation>
    </message>
    <message>
        <source>&amp;Rest</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Remove sets</source>
        <translation>Sätze entfernen</translation>
    </message>
    <message>
        <source>Add warm-up sets</source>
        <translation>Aufwärmsätze hinzufügen</translation>
    </message>
    <message>
        <source>Add sets</source>
        <translation>Sätze hinzufügen</translation>
    </message>
    <message>
        <source>Rest: %1</source>
        <translation>Pause: %1</translation>
    </message>
    <message>
        <source>Rest: an hour at most.</source>
        <translation>Pause: höchstens eine Stunde.</translation>
    </message>
    <message>
        <source>Change the rest</source>
        <translation>Pause ändern</translation>
    </message>
</context>
<context>
    <name>ui::ExerciseFilters</name>
    <message>
        <source>Which exercises</source>
        <translation>Welche Übungen</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Name, muscle or equipment</source>
        <translation>Name, Muskel oder Gerät</translation>
    </message>
    <message>
        <source>Find an exercise</source>
        <translation>Übung suchen</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivierte</translation>
    </message>
    <message>
        <source>Any muscle</source>
        <translation>Jeder Muskel</translation>
    </message>
    <message>
        <source>Any equipment</source>
        <translation>Jedes Gerät</translation>
    </message>
    <message>
        <source>Any movement</source>
        <translation>Jede Bewegung</translation>
    </message>
</context>
<context>
    <name>ui::ExerciseList</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>rest %1</source>
        <translation>Pause %1</translation>
    </message>
    <message>
        <source>superset %1</source>
        <translation>Supersatz %1</translation>
    </message>
    <message>
        <source>No exercises yet. Type part of a name above and press Enter.</source>
        <translation>Noch keine Übungen. Oben einen Teil des Namens tippen und Eingabe drücken.</translation>
    </message>
</context>
<context>
    <name>ui::ExerciseListModel</name>
    <message>
        <source>%1, favourite, %2</source>
        <translation>%1, Favorit, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::ExercisePage</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Exercises found</source>
        <translation>Gefundene Übungen</translation>
    </message>
    <message>
        <source>New exercise…</source>
        <translation>Neue Übung…</translation>
    </message>
    <message>
        <source>Show all exercises</source>
        <translation>Alle Übungen zeigen</translation>
    </message>
    <message>
        <source>Cannot read the exercises: %1</source>
        <translation>Die Übungen lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>There are no exercises.</source>
        <translation>Es gibt keine Übungen.</translation>
    </message>
    <message>
        <source>No exercise fits these words and filters.</source>
        <translation>Keine Übung passt zu diesen Worten und Filtern.</translation>
    </message>
    <message>
        <source>Cannot read the history of %1: %2</source>
        <translation>Der Verlauf von %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>&amp;New exercise…</source>
        <translation>&amp;Neue Übung…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorit</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Aufgehen lassen in…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>%1 is back in the list</source>
        <translation>%1 ist wieder in der Liste</translation>
    </message>
    <message>
        <source>%1 is in the archive</source>
        <translation>%1 ist im Archiv</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%1 has a history, so it is in the archive now</source>
        <translation>%1 hat einen Verlauf und ist darum jetzt im Archiv</translation>
    </message>
    <message>
        <source>%1 belongs to the library, so it is in the archive now</source>
        <translation>%1 gehört zur Sammlung und ist darum jetzt im Archiv</translation>
    </message>
    <message>
        <source>Merge %1 into</source>
        <translation>%1 aufgehen lassen in</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>sie ist weg</translation>
    </message>
    <message>
        <source>%1 counts as %2 now</source>
        <translation>%1 zählt jetzt als %2</translation>
    </message>
</context>
<context>
    <name>ui::ExercisePicker</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Exercises found</source>
        <translation>Gefundene Übungen</translation>
    </message>
    <message>
        <source>Name, equipment or muscle</source>
        <translation>Name, Gerät oder Muskel</translation>
    </message>
    <message>
        <source>Find an exercise</source>
        <translation>Übung suchen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>ui::ExerciseSearch</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Exercises found</source>
        <translation>Gefundene Übungen</translation>
    </message>
    <message>
        <source>Add an exercise: name, equipment or muscle</source>
        <translation>Übung hinzufügen: Name, Gerät oder Muskel</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::ExerciseTable</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>&gt;Repetitions</source>
        <translation>&gt;Wiederholungen</translation>
    </message>
    <message>
        <source>&gt;Estimate</source>
        <translation>&gt;Schätzung</translation>
    </message>
    <message>
        <source>&gt;Day</source>
        <translation>&gt;Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>&gt;Sets</source>
        <translation>&gt;Sätze</translation>
    </message>
</context>
<context>
    <name>ui::ExercisesPanel</name>
    <message>
        <source>E&amp;xercises</source>
        <translation>Ü&amp;bungen</translation>
    </message>
    <message>
        <source>No exercise has “%1” in its name, equipment or muscles.</source>
        <translation>Keine Übung hat „%1“ in Name, Gerät oder Muskeln.</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>&amp;Everything, as an archive (.zip)</source>
        <translation>&amp;Alles, als Archiv (.zip)</translation>
    </message>
    <message>
        <source>All data and recordings in an open format. Another Legwork can take it in or merge it.</source>
        <translation>Alle Daten und Aufzeichnungen in einem offenen Format. Ein anderes Legwork kann es übernehmen oder zusammenführen.</translation>
    </message>
    <message>
        <source>&amp;Tables for a spreadsheet (.csv)</source>
        <translation>&amp;Tabellen für ein Rechenblatt (.csv)</translation>
    </message>
    <message>
        <source>Three files: sessions, sets and weeks.</source>
        <translation>Drei Dateien: Einheiten, Sätze und Wochen.</translation>
    </message>
    <message>
        <source>&amp;Calendar (.ics)</source>
        <translation>&amp;Kalender (.ics)</translation>
    </message>
    <message>
        <source>Planned sessions. Importing the file there again updates them.</source>
        <translation>Geplante Einheiten. Ein erneuter Import der Datei aktualisiert sie dort.</translation>
    </message>
    <message>
        <source>&amp;Workouts for a watch (.fit)</source>
        <translation>Trainings für eine &amp;Uhr (.fit)</translation>
    </message>
    <message>
        <source>Planned runs, rides and walks with their steps, a file each. Strength is left out.</source>
        <translation>Geplante Läufe, Radfahrten und Gehen mit ihren Schritten, je eine Datei. Kraft bleibt weg.</translation>
    </message>
    <message>
        <source>&amp;Activities (.tcx)</source>
        <translation>Akti&amp;vitäten (.tcx)</translation>
    </message>
    <message>
        <source>Logged sessions with laps and samples, a file each.</source>
        <translation>Eingetragene Einheiten mit Runden und Messwerten, je eine Datei.</translation>
    </message>
    <message>
        <source>Trac&amp;ks (.gpx)</source>
        <translation>T&amp;racks (.gpx)</translation>
    </message>
    <message>
        <source>Logged sessions that have positions, a file each.</source>
        <translation>Eingetragene Einheiten mit Positionen, je eine Datei.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>The days shown</source>
        <translation>Die gezeigten Tage</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welche Tage</translation>
    </message>
    <message>
        <source>&amp;Days:</source>
        <translation>Ta&amp;ge:</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>W&amp;here:</source>
        <translation>Wo&amp;hin:</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>On the watc&amp;h</source>
        <translation>Auf die U&amp;hr</translation>
    </message>
    <message>
        <source>Legwork workouts</source>
        <translation>Legwork-Trainings</translation>
    </message>
    <message>
        <source>Legwork activities</source>
        <translation>Legwork-Aktivitäten</translation>
    </message>
    <message>
        <source>Days: the last day is before the first one.</source>
        <translation>Tage: der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Where: name a file or a folder.</source>
        <translation>Wohin: bitte eine Datei oder einen Ordner nennen.</translation>
    </message>
    <message>
        <source>Where: there is no folder %1.</source>
        <translation>Wohin: einen Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Where: this is a folder; name a file in it.</source>
        <translation>Wohin: das ist ein Ordner; bitte eine Datei darin nennen.</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
</context>
<context>
    <name>ui::FieldEdit</name>
    <message>
        <source>Typed before, not saved yet: Enter saves it, Esc drops it</source>
        <translation>Vorher getippt, noch nicht gespeichert: Eingabe speichert es, Esc verwirft es</translation>
    </message>
</context>
<context>
    <name>ui::FindDialog</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Do anything</source>
        <translation>Alles tun</translation>
    </message>
    <message>
        <source>Words of sessions, notes, exercises or plans, or a day</source>
        <translation>Worte aus Einheiten, Notizen, Übungen oder Plänen oder ein Tag</translation>
    </message>
    <message>
        <source>What to do, a day such as “next tue”, or words to find</source>
        <translation>Was zu tun ist, ein Tag wie „nächsten Di“ oder Suchworte</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not everything could be read: %1</source>
        <translation>Nicht alles ließ sich lesen: %1</translation>
    </message>
    <message>
        <source>Nothing has all these words.</source>
        <translation>Nichts enthält alle diese Worte.</translation>
    </message>
</context>
<context>
    <name>ui::FindingRow</name>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Arrange week…</source>
        <translation>Woche ordnen…</translation>
    </message>
    <message>
        <source>Health check…</source>
        <translation>Gesundheitsabfrage…</translation>
    </message>
    <message>
        <source>Select the sessions this is about</source>
        <translation>Die Einheiten auswählen, um die es geht</translation>
    </message>
    <message>
        <source>Propose better days for what is still to do</source>
        <translation>Bessere Tage vorschlagen für das, was noch ansteht</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>For &amp;this week</source>
        <translation>Für diese &amp;Woche</translation>
    </message>
    <message>
        <source>For &amp;good</source>
        <translation>Für &amp;immer</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>Ausblenden: %1</translation>
    </message>
</context>
<context>
    <name>ui::FindingText</name>
    <message>
        <source>Heads-up</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Stop and think</source>
        <translation>Erst nachdenken</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>%1: %2. %3 Source: %4</source>
        <translation>%1: %2. %3 Quelle: %4</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>ui::FindingsPreview</name>
    <message>
        <source>Dropped here: nothing to mention</source>
        <translation>Hier abgelegt: nichts anzumerken</translation>
    </message>
    <message>
        <source>Dropped here:</source>
        <translation>Hier abgelegt:</translation>
    </message>
</context>
<context>
    <name>ui::FindingsStrip</name>
    <message>
        <source>Guidance</source>
        <translation>Hinweise</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more findings</source>
        <translation>
            <numerusform>%n weiteren Hinweis zeigen</numerusform>
            <numerusform>%n weitere Hinweise zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the first finding</source>
        <translation>Nur den ersten Hinweis zeigen</translation>
    </message>
</context>
<context>
    <name>ui::GoalCard</name>
    <message>
        <source>Weekly goal</source>
        <translation>Wochenziel</translation>
    </message>
    <message>
        <source>&amp;Aerobic minutes</source>
        <translation>&amp;Ausdauerminuten</translation>
    </message>
    <message>
        <source>Moderate-equivalent minutes a week</source>
        <translation>Moderate-Minuten je Woche</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Strength &amp;days</source>
        <translation>&amp;Krafttage</translation>
    </message>
    <message>
        <source>Strength days a week</source>
        <translation>Krafttage je Woche</translation>
    </message>
    <message>
        <source>&amp;Hard days at most</source>
        <translation>&amp;Harte Tage höchstens</translation>
    </message>
    <message>
        <source>Most hard days a week</source>
        <translation>Höchstens harte Tage je Woche</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Health authorities recommend at least 150 moderate minutes and 2 strength days a week for adults; 300 minutes bring a little more. A goal counts from this week on.</source>
        <translation>Gesundheitsbehörden empfehlen Erwachsenen mindestens 150 moderate Minuten und 2 Krafttage je Woche; 300 Minuten bringen noch etwas mehr. Ein Ziel zählt ab dieser Woche.</translation>
    </message>
    <message>
        <source>Your aim in your own words</source>
        <translation>Das Ziel in eigenen Worten</translation>
    </message>
    <message>
        <source>such as: 10 km without walking</source>
        <translation>zum Beispiel: 10 km ohne Gehpause</translation>
    </message>
    <message>
        <source>In your &amp;own words</source>
        <translation>In eigenen &amp;Worten</translation>
    </message>
    <message>
        <source>Change your aim</source>
        <translation>Das eigene Ziel ändern</translation>
    </message>
</context>
<context>
    <name>ui::GuidanceCard</name>
    <message>
        <source>Guidance</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>What the findings under a week look at. Untick what you do not want to hear of. Safety always speaks; it can be put aside for one week under the week itself.</source>
        <translation>Worauf die Hinweise unter einer Woche achten. Was nicht interessiert, lässt sich abwählen. Sicherheit meldet sich immer; unter der Woche selbst lässt sie sich für eine Woche ausblenden.</translation>
    </message>
    <message>
        <source>Rules of the guidance</source>
        <translation>Regeln der Hinweise</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Achtet auf</translation>
    </message>
    <message>
        <source>Says at most</source>
        <translation>Sagt höchstens</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>%1, always on</source>
        <translation>%1, immer an</translation>
    </message>
    <message>
        <source>Silent now</source>
        <translation>Jetzt still</translation>
    </message>
    <message>
        <source>Dismissed findings</source>
        <translation>Ausgeblendete Hinweise</translation>
    </message>
    <message>
        <source>&amp;Hear again</source>
        <translation>&amp;Wieder melden</translation>
    </message>
    <message>
        <source>Hear &amp;all again</source>
        <translation>&amp;Alle wieder melden</translation>
    </message>
    <message>
        <source>for the week %1</source>
        <translation>für die Woche %1</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::HealthCheckDialog</name>
    <message>
        <source>I have &amp;talked with a doctor about exercise</source>
        <translation>&amp;Ärztlicher Rat zum Training ist eingeholt</translation>
    </message>
    <message>
        <source>Short health check</source>
        <translation>Kurze Gesundheitsabfrage</translation>
    </message>
    <message>
        <source>Before hard exercise</source>
        <translation>Vor hartem Training</translation>
    </message>
    <message>
        <source>Tick what is true for you. The answers stay in your file on this computer.</source>
        <translation>Bitte ankreuzen, was zutrifft. Die Antworten bleiben in der Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>&amp;Chest pain, fainting or unusual breathlessness lately</source>
        <translation>In letzter Zeit &amp;Brustschmerz, Ohnmacht oder ungewöhnliche Atemnot</translation>
    </message>
    <message>
        <source>A &amp;heart condition, or a doctor&apos;s advice to take care with exercise</source>
        <translation>Eine &amp;Herzerkrankung oder ärztlicher Rat zur Vorsicht beim Training</translation>
    </message>
    <message>
        <source>Heart or blood-pressure &amp;medicine</source>
        <translation>&amp;Medikamente für Herz oder Blutdruck</translation>
    </message>
    <message>
        <source>Bones, &amp;joints or muscles that exercise could make worse</source>
        <translation>Knochen, &amp;Gelenke oder Muskeln, die Training verschlimmern könnte</translation>
    </message>
    <message>
        <source>&amp;Getting over an illness or injury</source>
        <translation>Erholung von &amp;Krankheit oder Verletzung</translation>
    </message>
    <message>
        <source>&amp;Pregnant or breast-feeding</source>
        <translation>&amp;Schwangerschaft oder Stillzeit</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Stop exercising and get medical help now.</source>
        <translation>Das Training jetzt abbrechen und ärztliche Hilfe holen.</translation>
    </message>
    <message>
        <source>Please talk with a doctor before hard exercise.</source>
        <translation>Vor hartem Training bitte ärztlichen Rat einholen.</translation>
    </message>
    <message>
        <source>Good. Keep to what your doctor said.</source>
        <translation>Gut. Der ärztliche Rat gilt.</translation>
    </message>
    <message>
        <source>With none of these ticked, nothing more is asked.</source>
        <translation>Ist nichts angekreuzt, wird nicht weiter gefragt.</translation>
    </message>
    <message>
        <source>Cannot read the profile: %1</source>
        <translation>Das Profil lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Answer the health check</source>
        <translation>Gesundheitsabfrage beantworten</translation>
    </message>
</context>
<context>
    <name>ui::HeatMap</name>
    <message>
        <source>Every day of %1; arrow keys walk the days, Enter opens the week</source>
        <translation>Jeder Tag von %1; Pfeiltasten gehen durch die Tage, Enter öffnet die Woche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>still ahead</source>
        <translation>steht noch bevor</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
</context>
<context>
    <name>ui::ImportAssistant</name>
    <message>
        <source>Say what the &amp;columns are…</source>
        <translation>&amp;Spalten angeben…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>%1 of %2 files are read.</source>
        <translation>%1 von %2 Dateien sind gelesen.</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Dateien werden gesucht…</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Nothing here is an activity</source>
        <translation>Hier ist nichts eine Aktivität</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>%1 is a table of a program that Legwork does not know.</source>
        <translation>%1 ist eine Tabelle eines Programms, das Legwork nicht kennt.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
</context>
<context>
    <name>ui::ImportHistoryDialog</name>
    <message>
        <source>Import history</source>
        <translation>Verlauf der Importe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Imports, newest first</source>
        <translation>Importe, neueste zuerst</translation>
    </message>
    <message>
        <source>Taking an import back puts what it made into the bin and gives plans and sessions it filled in back as they were. What was edited since stays. It can be undone.</source>
        <translation>Einen Import zurückzunehmen legt, was er brachte, in den Papierkorb und macht Pläne und Einheiten, die er ergänzte, wieder wie vorher. Was seither bearbeitet wurde, bleibt. Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Take this import back</source>
        <translation>Diesen Import &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing that was imported is left.</source>
        <translation>Von dem Importierten ist nichts mehr da.</translation>
    </message>
</context>
<context>
    <name>ui::ImportJob</name>
    <message>
        <source>the import was cancelled</source>
        <translation>der Import wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>ui::LapModel</name>
    <message>
        <source>Lap</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Mean bpm</source>
        <translation>Ø Puls</translation>
    </message>
    <message>
        <source>step %1, %2</source>
        <translation>Schritt %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Zum Plan</translation>
    </message>
</context>
<context>
    <name>ui::LapSection</name>
    <message>
        <source>Laps</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>No lap for %1</source>
        <translation>Keine Runde für %1</translation>
    </message>
</context>
<context>
    <name>ui::LastWorkouts</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 – %2, %3, %4</source>
        <translation>%1 – %2, %3, %4</translation>
    </message>
    <message>
        <source>Start from the last workout</source>
        <translation>Mit dem letzten Training beginnen</translation>
    </message>
    <message>
        <source>The same exercises and sets, with last results as targets.</source>
        <translation>Dieselben Übungen und Sätze, mit den letzten Ergebnissen als Ziel.</translation>
    </message>
    <message>
        <source>Last workouts</source>
        <translation>Letzte Trainings</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LegendItem</name>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>ui::LiftingCard</name>
    <message>
        <source>Lifting</source>
        <translation>Krafttraining</translation>
    </message>
    <message>
        <source>&amp;Bar</source>
        <translation>&amp;Stange</translation>
    </message>
    <message>
        <source>&amp;Pairs of plates</source>
        <translation>&amp;Scheibenpaare</translation>
    </message>
    <message>
        <source>&amp;Rest after a set</source>
        <translation>&amp;Pause nach einem Satz</translation>
    </message>
    <message>
        <source>Play a &amp;sound when a rest is over</source>
        <translation>Am Ende einer Pause einen &amp;Ton spielen</translation>
    </message>
    <message>
        <source>Show a &amp;notification when a rest is over</source>
        <translation>Am Ende einer Pause eine &amp;Benachrichtigung zeigen</translation>
    </message>
    <message>
        <source>The log says which plates to load. An exercise can have a bar and a rest of its own: More, Rest, bar and step.</source>
        <translation>Das Protokoll sagt, welche Scheiben aufzulegen sind. Eine Übung kann eigene Stange und Pause haben: Mehr, Pause, Stange und Stufe.</translation>
    </message>
    <message>
        <source>Change the sound after a rest</source>
        <translation>Ton nach der Pause ändern</translation>
    </message>
    <message>
        <source>Change the notification after a rest</source>
        <translation>Benachrichtigung nach der Pause ändern</translation>
    </message>
    <message>
        <source>Bar: “%1” is not saved: write it like 20</source>
        <translation>Stange: „%1“ ist nicht gespeichert: die Schreibweise ist 20</translation>
    </message>
    <message>
        <source>Plates: %1</source>
        <translation>Scheiben: %1</translation>
    </message>
    <message>
        <source>Change bar and plates</source>
        <translation>Stange und Scheiben ändern</translation>
    </message>
    <message>
        <source>Rest: “%1” is not saved: write it like 1:30 or 90 (seconds)</source>
        <translation>Pause: „%1“ ist nicht gespeichert: die Schreibweise ist 1:30 oder 90 (Sekunden)</translation>
    </message>
    <message>
        <source>Change the usual rest</source>
        <translation>Übliche Pause ändern</translation>
    </message>
</context>
<context>
    <name>ui::LiftsSection</name>
    <message>
        <source>Records of every exercise; the arrow keys choose the one the chart shows</source>
        <translation>Rekorde jeder Übung; die Pfeiltasten wählen die Übung des Diagramms</translation>
    </message>
    <message>
        <source>Which muscle</source>
        <translation>Welcher Muskel</translation>
    </message>
    <message>
        <source>What the chart of the exercise shows</source>
        <translation>Was das Diagramm der Übung zeigt</translation>
    </message>
    <message>
        <source>All muscles</source>
        <translation>Alle Muskeln</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Heaviest set</source>
        <translation>Schwerster Satz</translation>
    </message>
    <message>
        <source>Most repetitions</source>
        <translation>Meiste Wiederholungen</translation>
    </message>
    <message>
        <source>Estimated maximum, from</source>
        <translation>Geschätztes Max., aus</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>roughly %1, from %2</source>
        <translation>grob %1, aus %2</translation>
    </message>
    <message>
        <source>about %1, from %2</source>
        <translation>etwa %1, aus %2</translation>
    </message>
    <message>
        <source>One exercise over time</source>
        <translation>Eine Übung im Verlauf</translation>
    </message>
    <message>
        <source>No sets yet</source>
        <translation>Noch keine Sätze</translation>
    </message>
    <message>
        <source>Log a strength session with its sets, and its curve starts here.</source>
        <translation>Eine Krafteinheit mit Sätzen eintragen, und hier beginnt ihre Kurve.</translation>
    </message>
</context>
<context>
    <name>ui::LinkDialog</name>
    <message>
        <source>very alike</source>
        <translation>sehr ähnlich</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>ähnlich</translation>
    </message>
    <message>
        <source>not much alike</source>
        <translation>wenig ähnlich</translation>
    </message>
    <message>
        <source>Link with what was done</source>
        <translation>Mit Erledigtem verknüpfen</translation>
    </message>
    <message>
        <source>Link with a plan</source>
        <translation>Mit einem Plan verknüpfen</translation>
    </message>
    <message>
        <source>Which session was %1?</source>
        <translation>Welche Einheit war %1?</translation>
    </message>
    <message>
        <source>Which plan does %1 fulfil?</source>
        <translation>Welchen Plan erfüllt %1?</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
</context>
<context>
    <name>ui::LoadSection</name>
    <message>
        <source>Load this week so far</source>
        <translation>Belastung diese Woche bisher</translation>
    </message>
    <message>
        <source>Mean of the last 4 weeks: %1</source>
        <translation>Mittel der letzten 4 Wochen: %1</translation>
    </message>
    <message>
        <source>Fitness and Fatigue</source>
        <translation>Fitness und Ermüdung</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Load a day, over 42 and over 7 days</source>
        <translation>Belastung je Tag, über 42 und über 7 Tage</translation>
    </message>
    <message>
        <source>Form today</source>
        <translation>Form heute</translation>
    </message>
    <message>
        <source>Yesterday&apos;s Fitness less Fatigue: an estimate, no measurement of you</source>
        <translation>Fitness minus Ermüdung von gestern: eine Schätzung, keine Messung</translation>
    </message>
</context>
<context>
    <name>ui::LogFieldBox</name>
    <message>
        <source>mi</source>
        <translation>mi</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>min per mi</source>
        <translation>min je mi</translation>
    </message>
    <message>
        <source>min per km</source>
        <translation>min je km</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>S/min</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>geplant %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Enter takes over what was planned</source>
        <translation>Eingabe übernimmt, was geplant war</translation>
    </message>
    <message>
        <source>Clear the %1 of %2</source>
        <translation>%1 von %2 leeren</translation>
    </message>
    <message>
        <source>Log the %1 of %2</source>
        <translation>%1 von %2 eintragen</translation>
    </message>
    <message>
        <source>Not saved. Enter tries again.</source>
        <translation>Nicht gespeichert. Eingabe versucht es noch einmal.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>ui::LogPage</name>
    <message>
        <source>‹ Back to week</source>
        <translation>‹ Zurück zur Woche</translation>
    </message>
    <message>
        <source>Discard workout</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Finish · Ctrl+Enter</source>
        <translation>Abschließen · Strg+Eingabe</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Beim Tippen gespeichert</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to week</source>
        <translation>Zurück zur Woche</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Takes back everything logged here. Undo brings it back.</source>
        <translation>Nimmt alles hier Eingetragene zurück. Rückgängig holt es wieder.</translation>
    </message>
    <message>
        <source>Something typed is not saved yet: confirm it with Enter or drop it with Esc</source>
        <translation>Etwas Getipptes ist noch nicht gespeichert: mit Eingabe bestätigen oder mit Esc verwerfen</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>geplant %1</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>geplant für %1</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source>Coach · F5</source>
        <translation>Begleiten · F5</translation>
    </message>
    <message>
        <source>Coach this run</source>
        <translation>Diesen Lauf begleiten</translation>
    </message>
    <message>
        <source>Plays the steps with a clock and sounds, and fills the log with what was run</source>
        <translation>Spielt die Schritte mit Uhr und Tönen ab und füllt das Protokoll mit dem, was gelaufen wurde</translation>
    </message>
</context>
<context>
    <name>ui::LogSession</name>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Change the day of %1</source>
        <translation>Tag von %1 ändern</translation>
    </message>
    <message>
        <source>Discard the log of %1</source>
        <translation>Eintrag von %1 verwerfen</translation>
    </message>
    <message>
        <source>Log %1 as planned</source>
        <translation>%1 wie geplant eintragen</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>%1 abschließen</translation>
    </message>
    <message>
        <source>Unknown exercise</source>
        <translation>Unbekannte Übung</translation>
    </message>
    <message>
        <source>Change rest and bar of %1</source>
        <translation>Pause und Stange von %1 ändern</translation>
    </message>
    <message>
        <source>Cannot read the coming sessions of the plan: %1</source>
        <translation>Die kommenden Einheiten des Plans lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Change the coming sessions of %1</source>
        <translation>Die kommenden Einheiten von %1 ändern</translation>
    </message>
    <message>
        <source>Cannot read the last time of %1: %2</source>
        <translation>Das letzte Mal von %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Cannot read the minutes of %1: %2</source>
        <translation>Die Minuten von %1 lassen sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Cannot read the exercises: %1</source>
        <translation>Die Übungen lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Cannot read the settings: %1</source>
        <translation>Die Einstellungen lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Cannot read the recording: %1</source>
        <translation>Die Aufzeichnung lässt sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Legwork</source>
        <translation>Legwork</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Change theme</source>
        <translation>Farbschema ändern</translation>
    </message>
    <message>
        <source>Cannot open the workout: %1</source>
        <translation>Das Training lässt sich nicht öffnen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Today differed from the plan. Change its %n coming sessions, too?</source>
        <translation>
            <numerusform>Heute wich vom Plan ab. Auch seine %n kommende Einheit ändern?</numerusform>
            <numerusform>Heute wich vom Plan ab. Auch seine %n kommenden Einheiten ändern?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>Import activities</source>
        <translation>Aktivitäten importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cannot read the preferences: %1</source>
        <translation>Die Einstellungen lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>About Legwork</source>
        <translation>Über Legwork</translation>
    </message>
    <message>
        <source>Legwork %1</source>
        <translation>Legwork %1</translation>
    </message>
    <message>
        <source>Plans and logs for people who run and lift. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Planer und Tagebuch für alle, die laufen und Krafttraining machen. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>%1 is on the calendar</source>
        <translation>%1 steht im Kalender</translation>
    </message>
    <message>
        <source>This is made-up data. File → Remove demo data takes it away again.</source>
        <translation>Das sind erfundene Daten. Datei → Demodaten entfernen nimmt sie wieder weg.</translation>
    </message>
    <message>
        <source>Cannot read the sessions: %1</source>
        <translation>Die Einheiten lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Cannot read the settings: %1</source>
        <translation>Die Einstellungen lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Cannot read the exercises: %1</source>
        <translation>Die Übungen lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The demo data is gone</source>
        <translation>Die Demodaten sind weg</translation>
    </message>
    <message>
        <source>The run is let go and was not logged</source>
        <translation>Der Lauf ist aufgegeben und wurde nicht eingetragen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Your run goes on: its clock ran while the program was closed.</source>
        <translation>Der Lauf geht weiter: seine Uhr lief, während das Programm geschlossen war.</translation>
    </message>
    <message>
        <source>This run waits to be logged. Its clock ran while the program was closed.</source>
        <translation>Dieser Lauf wartet auf den Eintrag. Seine Uhr lief, während das Programm geschlossen war.</translation>
    </message>
    <message>
        <source>%1 is still under way. End it first, then coach the other one.</source>
        <translation>%1 läuft noch. Erst beenden, dann den anderen begleiten.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Activities and tables (*.fit *.FIT *.tcx *.TCX *.gpx *.GPX *.gz *.csv *.CSV *.txt *.zip *.ZIP)</source>
        <translation>Aktivitäten und Tabellen (*.fit *.FIT *.tcx *.TCX *.gpx *.GPX *.gz *.csv *.CSV *.txt *.zip *.ZIP)</translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message>
        <source>The archive held nothing new</source>
        <translation>Das Archiv enthielt nichts Neues</translation>
    </message>
    <message>
        <source>Merged the archive: %1 added, %2 changed, %3 deleted</source>
        <translation>Archiv zusammengeführt: %1 neu, %2 geändert, %3 gelöscht</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed on both machines, neither knowing of the other&apos;s change.</source>
        <translation>
            <numerusform>%n Sache wurde auf beiden Rechnern geändert, ohne dass einer von der Änderung des anderen wusste.</numerusform>
            <numerusform>%n Sachen wurden auf beiden Rechnern geändert, ohne dass einer von der Änderung des anderen wusste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The later change was kept. A backup from before the merge is in File → Backups.</source>
        <translation>Die spätere Änderung blieb. Eine Sicherung von vor der Zusammenführung liegt unter Datei → Sicherungen.</translation>
    </message>
    <message>
        <source>&amp;Take the merge back</source>
        <translation>Zusammenführung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Hier geändert</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Dort geändert</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Changed on both machines</source>
        <translation>Auf beiden Rechnern geändert</translation>
    </message>
</context>
<context>
    <name>ui::MonthCell</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>ui::MonthPage</name>
    <message>
        <source>This month could not be read</source>
        <translation>Dieser Monat ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ui::MonthStrip</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>What stands on these days could not be read: %1</source>
        <translation>Was an diesen Tagen steht, ließ sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>ui::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>ui::NoteEdit</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>How it felt, what was new</source>
        <translation>Wie es sich anfühlte, was neu war</translation>
    </message>
    <message>
        <source>Edit the notes of %1</source>
        <translation>Notizen zu %1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ui::PaceDots</name>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
</context>
<context>
    <name>ui::PainRow</name>
    <message>
        <source>no pain</source>
        <translation>kein Schmerz</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderat</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>the worst I can think of</source>
        <translation>der schlimmste vorstellbare</translation>
    </message>
    <message>
        <source>Pain from 0 to 10</source>
        <translation>Schmerz von 0 bis 10</translation>
    </message>
    <message>
        <source>Did anything hurt?</source>
        <translation>Tat etwas weh?</translation>
    </message>
    <message>
        <source>Log the pain of %1</source>
        <translation>Schmerz von %1 eintragen</translation>
    </message>
    <message>
        <source>0 no pain … 10 the worst I can think of</source>
        <translation>0 kein Schmerz … 10 der schlimmste</translation>
    </message>
</context>
<context>
    <name>ui::PlacementTree</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Week %1, easier: %2</source>
        <translation>Woche %1, leichter: %2</translation>
    </message>
    <message>
        <source>Week %1: %2</source>
        <translation>Woche %1: %2</translation>
    </message>
    <message>
        <source>Left out: you are away</source>
        <translation>Bleibt weg: Auszeit</translation>
    </message>
    <message>
        <source>Left out: the day is taken</source>
        <translation>Bleibt weg: der Tag ist belegt</translation>
    </message>
    <message>
        <source>Added, excused: you are away</source>
        <translation>Kommt hinzu, entschuldigt: Auszeit</translation>
    </message>
    <message>
        <source>Takes the place of %1</source>
        <translation>Ersetzt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Added beside it</source>
        <translation>Kommt daneben hinzu</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Kommt hinzu</translation>
    </message>
    <message>
        <source>What will be added, day by day</source>
        <translation>Was hinzukommt, Tag für Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Kommt hinzu</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Steht da</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>ui::PlanDays</name>
    <message>
        <source>Days of the week</source>
        <translation>Tage der Woche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
</context>
<context>
    <name>ui::PlanDetailsForm</name>
    <message>
        <source>optional: for whom it is, and what to mind</source>
        <translation>freiwillig: für wen er ist und worauf zu achten ist</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>optional, for example 4, 8</source>
        <translation>freiwillig, zum Beispiel 4, 8</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Easier weeks</source>
        <translation>&amp;Leichtere Wochen</translation>
    </message>
    <message>
        <source>Easier weeks are numbers, for example 4, 8.</source>
        <translation>Leichtere Wochen sind Zahlen, zum Beispiel 4, 8.</translation>
    </message>
</context>
<context>
    <name>ui::PlanFields</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>Ta&amp;g</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A &amp;light version: never a hard day</source>
        <translation>&amp;Leichte Fassung: nie ein harter Tag</translation>
    </message>
    <message>
        <source>optional, for example 18:05</source>
        <translation>freiwillig, zum Beispiel 18:05</translation>
    </message>
    <message>
        <source>minutes, or hours as 1:10</source>
        <translation>Minuten oder Stunden wie 1:10</translation>
    </message>
    <message>
        <source>optional, in miles</source>
        <translation>freiwillig, in Meilen</translation>
    </message>
    <message>
        <source>optional, in kilometres</source>
        <translation>freiwillig, in Kilometern</translation>
    </message>
    <message>
        <source>optional, for example: easy pace, flat</source>
        <translation>freiwillig, zum Beispiel: locker, flach</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>Da&amp;uer</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <translation>&amp;Strecke</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>A&amp;nstrengung</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>In &amp;Worten</translation>
    </message>
    <message>
        <source>about %1 by the steps</source>
        <translation>etwa %1 nach den Schritten</translation>
    </message>
    <message>
        <source>from the steps; type to set another</source>
        <translation>aus den Schritten; Tippen setzt eine andere</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <translation>Das sind %1.</translation>
    </message>
</context>
<context>
    <name>ui::PlanPicture</name>
    <message>
        <source>Weeks of the plan, as bars</source>
        <translation>Wochen des Plans, als Balken</translation>
    </message>
    <message>
        <source>week %1, easier: %2</source>
        <translation>Woche %1, leichter: %2</translation>
    </message>
    <message>
        <source>week %1: %2</source>
        <translation>Woche %1: %2</translation>
    </message>
    <message>
        <source>Week %1: %2</source>
        <translation>Woche %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::PlanSheet</name>
    <message>
        <source>Weeks of the plan</source>
        <translation>Wochen des Plans</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>By effort</source>
        <translation>Anstreng.</translation>
    </message>
    <message>
        <source>By activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Moderate-equivalent minutes: one vigorous minute counts as two</source>
        <translation>Moderate-Minuten: eine intensive Minute zählt als zwei</translation>
    </message>
    <message>
        <source>Minutes of running and walk-running</source>
        <translation>Minuten mit Laufen und Geh-Lauf-Wechsel</translation>
    </message>
    <message>
        <source>Days with strength</source>
        <translation>Tage mit Krafttraining</translation>
    </message>
    <message>
        <source>%1, easier</source>
        <translation>%1, leichter</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>A lighter week, so that the body can catch up. It is part of the plan.</source>
        <translation>Eine leichtere Woche, damit der Körper nachkommt. Sie gehört zum Plan.</translation>
    </message>
    <message>
        <source>Week %1, day by day</source>
        <translation>Woche %1, Tag für Tag</translation>
    </message>
</context>
<context>
    <name>ui::PlanTools</name>
    <message>
        <source>Only this one</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>From here on</source>
        <translation>Ab hier</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Cannot read the time away: %1</source>
        <translation>Die Auszeiten lassen sich nicht lesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n sessions</source>
        <translation>
            <numerusform>%n Einheit kopiert</numerusform>
            <numerusform>%n Einheiten kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The week is cleared of what was only planned</source>
        <translation>Die Woche ist von nur Geplantem geleert</translation>
    </message>
    <message>
        <source>Cannot read what is planned: %1</source>
        <translation>Das Geplante lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Inserted a rest day</source>
        <translation>Ruhetag eingefügt</translation>
    </message>
    <message>
        <source>Deleted the rest day</source>
        <translation>Ruhetag gelöscht</translation>
    </message>
    <message>
        <source>Moved the plan</source>
        <translation>Plan verschoben</translation>
    </message>
    <message>
        <source>Cannot read how it recurs: %1</source>
        <translation>Die Wiederholung lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>%1 comes %2</source>
        <translation>%1 kommt %2</translation>
    </message>
    <message>
        <source>%1 does not come again after this one</source>
        <translation>%1 kommt nach dieser nicht wieder</translation>
    </message>
    <message>
        <source>There is no time away on this day</source>
        <translation>An diesem Tag ist keine Auszeit</translation>
    </message>
    <message>
        <source>Back on %1</source>
        <translation>Zurück am %1</translation>
    </message>
    <message>
        <source>Deleted the time away</source>
        <translation>Auszeit gelöscht</translation>
    </message>
    <message>
        <source>Rest of the &amp;plan</source>
        <translation>&amp;Rest des Plans</translation>
    </message>
    <message>
        <source>This &amp;week</source>
        <translation>Diese &amp;Woche</translation>
    </message>
    <message>
        <source>Delete time away</source>
        <translation>Auszeit löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%1 recurs. Delete only this one, or all from here on?</source>
        <translation>%1 wiederholt sich. Nur diese löschen oder alle ab hier?</translation>
    </message>
    <message>
        <source>Some of these sessions recur. Delete only these, or all from here on?</source>
        <translation>Manche dieser Einheiten wiederholen sich. Nur diese löschen oder alle ab hier?</translation>
    </message>
    <message>
        <source>Deleted %1 from here on</source>
        <translation>%1 ab hier gelöscht</translation>
    </message>
    <message>
        <source>%1 recurs. Change only this one, or all from here on?</source>
        <translation>%1 wiederholt sich. Nur diese ändern oder alle ab hier?</translation>
    </message>
</context>
<context>
    <name>ui::PlansPage</name>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Save &amp;weeks as a plan…</source>
        <translation>Wochen als Plan &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Import a plan…</source>
        <translation>Plan &amp;importieren…</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Use this plan…</source>
        <translation>Diesen Plan &amp;verwenden…</translation>
    </message>
    <message>
        <source>The plans on the calendar could not be read: %1</source>
        <translation>Die Pläne im Kalender ließen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The plans could not be read: %1</source>
        <translation>Die Pläne ließen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>From Legwork</source>
        <translation>Von Legwork</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene Angabe</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>Pläne (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Deleted the plan %1</source>
        <translation>Plan %1 gelöscht</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 liegt in %2</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>Plan importieren</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>%1 is among your plans</source>
        <translation>%1 ist unter den eigenen Plänen</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 ließ sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>%1 beendet</translation>
    </message>
    <message>
        <source>No plan has paused for a week or longer.</source>
        <translation>Kein Plan ruht seit einer Woche oder länger.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n weeks</source>
        <translation>
            <numerusform>%1 · %n Woche</numerusform>
            <numerusform>%1 · %n Wochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Cannot read the preferences: %1</source>
        <translation>Die Einstellungen lassen sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>ui::PreviewModel</name>
    <message>
        <source>Joins the plan</source>
        <translation>Kommt zum Plan</translation>
    </message>
    <message>
        <source>Is planned</source>
        <translation>Wird geplant</translation>
    </message>
    <message>
        <source>Is added</source>
        <translation>Kommt hinzu</translation>
    </message>
    <message>
        <source>Fills in</source>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>Is known</source>
        <translation>Ist bekannt</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>Bleibt weg</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1 S/min</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>%1 sets</source>
        <translation>%1 Sätze</translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <translation>%1, Teil %2</translation>
    </message>
    <message>
        <source>1 activity is added</source>
        <translation>1 Aktivität kommt hinzu</translation>
    </message>
    <message>
        <source>%1 activities are added</source>
        <translation>%1 Aktivitäten kommen hinzu</translation>
    </message>
    <message>
        <source>1 joins its plan</source>
        <translation>1 kommt zu ihrem Plan</translation>
    </message>
    <message>
        <source>%1 join their plans</source>
        <translation>%1 kommen zu ihren Plänen</translation>
    </message>
    <message>
        <source>1 workout is planned</source>
        <translation>1 Training wird geplant</translation>
    </message>
    <message>
        <source>%1 workouts are planned</source>
        <translation>%1 Trainings werden geplant</translation>
    </message>
    <message>
        <source>1 fills in what was missing</source>
        <translation>1 ergänzt, was fehlte</translation>
    </message>
    <message>
        <source>%1 fill in what was missing</source>
        <translation>%1 ergänzen, was fehlte</translation>
    </message>
    <message>
        <source>1 is known already</source>
        <translation>1 ist schon bekannt</translation>
    </message>
    <message>
        <source>%1 are known already</source>
        <translation>%1 sind schon bekannt</translation>
    </message>
    <message>
        <source>1 is left out</source>
        <translation>1 bleibt weg</translation>
    </message>
    <message>
        <source>%1 are left out</source>
        <translation>%1 bleiben weg</translation>
    </message>
    <message>
        <source>1 cannot be read</source>
        <translation>1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 sind nicht lesbar</translation>
    </message>
    <message>
        <source>There is no activity in it.</source>
        <translation>Es ist keine Aktivität darin.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>ui::ProfileCard</name>
    <message>
        <source>About you</source>
        <translation>Zur Person</translation>
    </message>
    <message>
        <source>All optional. It stays in this file on this computer.</source>
        <translation>Alles freiwillig. Es bleibt in dieser Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>&amp;Birth year</source>
        <translation>&amp;Geburtsjahr</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>S&amp;ex</source>
        <translation>G&amp;eschlecht</translation>
    </message>
    <message>
        <source>Body mass</source>
        <translation>Körpergewicht</translation>
    </message>
    <message>
        <source>Body &amp;mass</source>
        <translation>&amp;Körpergewicht</translation>
    </message>
    <message>
        <source>&amp;Resting heart rate</source>
        <translation>&amp;Ruhepuls</translation>
    </message>
    <message>
        <source>Ma&amp;ximum heart rate</source>
        <translation>&amp;Höchstpuls</translation>
    </message>
    <message>
        <source>This is a correction: count earlier weeks with it too</source>
        <translation>Das ist eine Berichtigung: auch frühere Wochen damit zählen</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Tick what is true for you; some guidance then stays silent or says so.</source>
        <translation>Bitte ankreuzen, was zutrifft; manche Hinweise bleiben dann aus oder sagen es dazu.</translation>
    </message>
    <message>
        <source>Pregnant or breast-feeding</source>
        <translation>Schwangerschaft oder Stillzeit</translation>
    </message>
    <message>
        <source>Heart or blood-pressure medicine</source>
        <translation>Medikamente für Herz oder Blutdruck</translation>
    </message>
    <message>
        <source>Recovering from illness or injury</source>
        <translation>Erholung von Krankheit oder Verletzung</translation>
    </message>
    <message>
        <source>An eating disorder, now or in the past</source>
        <translation>Eine Essstörung, jetzt oder früher</translation>
    </message>
    <message>
        <source>S&amp;hort health check…</source>
        <translation>K&amp;urze Gesundheitsabfrage…</translation>
    </message>
    <message>
        <source>not given, in %1</source>
        <translation>keine Angabe, in %1</translation>
    </message>
    <message>
        <source>With heart medicine, estimates from age do not hold; effort counts better.</source>
        <translation>Mit Herzmedikamenten stimmen Schätzungen aus dem Alter nicht; die Anstrengung zählt besser.</translation>
    </message>
    <message>
        <source>Estimated %1 from your age, give or take 10–12 beats. Enter your own if you know it.</source>
        <translation>Aus dem Alter geschätzt: %1, auf 10–12 Schläge genau. Ein bekannter eigener Wert ist besser.</translation>
    </message>
    <message>
        <source>Without it, effort decides which minutes are vigorous.</source>
        <translation>Ohne ihn entscheidet die Anstrengung, welche Minuten intensiv sind.</translation>
    </message>
    <message>
        <source>This is not a weight. Try “62.5” or “138 lb”.</source>
        <translation>Das ist kein Gewicht. Zum Beispiel „62,5“ oder „138 lb“.</translation>
    </message>
</context>
<context>
    <name>ui::ProfileStrip</name>
    <message>
        <source>Profile of the run</source>
        <translation>Verlauf des Laufs</translation>
    </message>
    <message>
        <source>no steps</source>
        <translation>keine Schritte</translation>
    </message>
    <message>
        <source>%1 steps in all, %2 of them hard</source>
        <translation>insgesamt %1 Schritte, davon %2 harte</translation>
    </message>
</context>
<context>
    <name>ui::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Counted by effort</source>
        <translation>Nach Anstrengung</translation>
    </message>
    <message>
        <source>Counted by activity</source>
        <translation>Nach Aktivität</translation>
    </message>
    <message>
        <source>How minutes are counted</source>
        <translation>Wie Minuten gezählt werden</translation>
    </message>
    <message>
        <source>By effort: how hard it felt, or your heart rate. By activity: what the activity usually asks for; every run is vigorous.</source>
        <translation>Nach Anstrengung: wie hart es war, oder der Puls. Nach Aktivität: was die Aktivität gewöhnlich verlangt; jeder Lauf ist intensiv.</translation>
    </message>
    <message>
        <source>Count minutes by effort</source>
        <translation>Minuten nach Anstrengung zählen</translation>
    </message>
    <message>
        <source>Count minutes by activity</source>
        <translation>Minuten nach Aktivität zählen</translation>
    </message>
    <message>
        <source>Nothing in the last %1</source>
        <translation>Nichts in den letzten %1</translation>
    </message>
    <message>
        <source>There are older or later sessions. Show all of them, or log one this week.</source>
        <translation>Es gibt ältere oder spätere Einheiten. Alle zeigen oder diese Woche eine eintragen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Your weeks will stand here</source>
        <translation>Hier werden die Wochen stehen</translation>
    </message>
    <message>
        <source>Log a run, a walk, a ride or a strength session: its minutes make this week&apos;s first bar.</source>
        <translation>Einen Lauf, einen Spaziergang, eine Radfahrt oder eine Krafteinheit eintragen: die Minuten ergeben den ersten Balken dieser Woche.</translation>
    </message>
    <message>
        <source>Open this week</source>
        <translation>Diese Woche öffnen</translation>
    </message>
    <message>
        <source>Your progress could not be read</source>
        <translation>Der Fortschritt ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Weekly volume</source>
        <translation>Wochenumfang</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Beständigkeit</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>ui::QuestionsForm</name>
    <message>
        <source>Exercises Legwork does not know</source>
        <translation>Übungen, die Legwork nicht kennt</translation>
    </message>
    <message>
        <source>Times without a zone are of</source>
        <translation>Zeiten ohne Zone sind aus</translation>
    </message>
    <message>
        <source>Tables give the time on the clock and not where it hung.</source>
        <translation>Tabellen nennen die Zeit auf der Uhr und nicht, wo sie hing.</translation>
    </message>
    <message>
        <source>Weights without a unit (up to %1) are in</source>
        <translation>Gewichte ohne Einheit (bis %1) sind in</translation>
    </message>
    <message>
        <source>The table gives numbers only.</source>
        <translation>Die Tabelle nennt nur Zahlen.</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>Distances without a unit (up to %1) are in</source>
        <translation>Strecken ohne Einheit (bis %1) sind in</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>03/04 is</source>
        <translation>03/04 ist</translation>
    </message>
    <message>
        <source>The dates of the table can be read in two ways.</source>
        <translation>Die Daten der Tabelle lassen sich auf zwei Arten lesen.</translation>
    </message>
    <message>
        <source>Day of the planned workouts</source>
        <translation>Tag der geplanten Trainings</translation>
    </message>
    <message>
        <source>Planned workouts go on</source>
        <translation>Geplante Trainings kommen auf</translation>
    </message>
    <message>
        <source>A new exercise</source>
        <translation>Eine neue Übung</translation>
    </message>
    <message>
        <source>%1 (likely)</source>
        <translation>%1 (wahrscheinlich)</translation>
    </message>
    <message>
        <source>What %1 is</source>
        <translation>Was %1 ist</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ui::RangeBox</name>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
</context>
<context>
    <name>ui::ReasonRow</name>
    <message>
        <source>Skip: %1</source>
        <translation>Auslassen: %1</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Why is %1 skipped?</source>
        <translation>Warum wird %1 ausgelassen?</translation>
    </message>
</context>
<context>
    <name>ui::RecurrenceDialog</name>
    <message>
        <source>Recurring session</source>
        <translation>Wiederkehrende Einheit</translation>
    </message>
    <message>
        <source>%1, from %2 on, comes</source>
        <translation>%1, ab %2, kommt</translation>
    </message>
    <message>
        <source>%1 comes again</source>
        <translation>%1 kommt wieder</translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation>Alle wie viele Wochen</translation>
    </message>
    <message>
        <source>Change from here on</source>
        <translation>Ab hier ändern</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>&amp;Every … weeks</source>
        <translation>&amp;Alle … Wochen</translation>
    </message>
    <message>
        <source>En&amp;ds</source>
        <translation>En&amp;det</translation>
    </message>
    <message>
        <source>The session itself stands on this day</source>
        <translation>Die Einheit selbst steht an diesem Tag</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>an einem Tag</translation>
    </message>
    <message>
        <source>after a number of times</source>
        <translation>nach einer Anzahl</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>The last day is before the first, %1.</source>
        <translation>Der letzte Tag liegt vor dem ersten, %1.</translation>
    </message>
    <message>
        <source>It comes %1.</source>
        <translation>Sie kommt %1.</translation>
    </message>
    <message>
        <source>It comes %1. It stands in the calendar 26 weeks ahead and goes on by itself.</source>
        <translation>Sie kommt %1. Sie steht 26 Wochen voraus im Kalender und geht von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>ui::ReentryCard</name>
    <message>
        <source>Repeat week %1</source>
        <translation>Woche %1 wiederholen</translation>
    </message>
    <message>
        <source>Go back to week %1</source>
        <translation>Zurück zu Woche %1</translation>
    </message>
    <message>
        <source>Restart the plan</source>
        <translation>Plan neu beginnen</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Week %1 starts on %2; the rest of the plan follows it.</source>
        <translation>Woche %1 beginnt am %2; der Rest des Plans folgt ihr.</translation>
    </message>
    <message>
        <source>Nothing moves: the plan goes on as the calendar stands.</source>
        <translation>Nichts wird verschoben: der Plan geht weiter, wie der Kalender steht.</translation>
    </message>
    <message>
        <source>Welcome back! How does %1 go on?</source>
        <translation>Willkommen zurück! Wie geht es mit %1 weiter?</translation>
    </message>
    <message numerus="yes">
        <source>You were away for %n days (%1).</source>
        <translation>
            <numerusform>%n Tag Pause liegt zurück (%1).</numerusform>
            <numerusform>%n Tage Pause liegen zurück (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>About half to two thirds of the usual is a good start.</source>
        <translation>Etwa die Hälfte bis zwei Drittel des Üblichen ist ein guter Anfang.</translation>
    </message>
</context>
<context>
    <name>ui::RestCard</name>
    <message>
        <source>−15 s</source>
        <translation>−15 s</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>+15 s</source>
        <translation>+15 s</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>15 seconds less rest</source>
        <translation>15 Sekunden weniger Pause</translation>
    </message>
    <message>
        <source>Ctrl+−</source>
        <translation>Strg+−</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Pause überspringen</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Strg+0</translation>
    </message>
    <message>
        <source>15 seconds more rest</source>
        <translation>15 Sekunden mehr Pause</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Strg++</translation>
    </message>
    <message>
        <source>Workout time</source>
        <translation>Trainingszeit</translation>
    </message>
    <message>
        <source>over the rest of %1</source>
        <translation>länger als die Pause von %1</translation>
    </message>
    <message>
        <source>rest of %1</source>
        <translation>Pause von %1</translation>
    </message>
    <message>
        <source>%1 · then %2</source>
        <translation>%1 · dann %2</translation>
    </message>
    <message>
        <source>Workout time %1</source>
        <translation>Trainingszeit %1</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>Week review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <source>&amp;Open week</source>
        <translation>Woche &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>Der Rückblick</translation>
    </message>
    <message>
        <source>The week cannot be read: %1</source>
        <translation>Die Woche lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The review is on the clipboard</source>
        <translation>Der Rückblick ist in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>ui::RouteView</name>
    <message>
        <source>Outline of the route</source>
        <translation>Umriss der Strecke</translation>
    </message>
    <message>
        <source>The way as recorded, north up: the ring is its start, the square its end</source>
        <translation>Der Weg wie aufgezeichnet, Norden oben: der Ring ist der Beginn, das Quadrat das Ende</translation>
    </message>
</context>
<context>
    <name>ui::RunCard</name>
    <message>
        <source>Week %1 of %2</source>
        <translation>Woche %1 von %2</translation>
    </message>
    <message>
        <source>%1 weeks from %2</source>
        <translation>%1 Wochen ab %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Paused for %1 days</source>
        <translation>Ruht seit %1 Tagen</translation>
    </message>
    <message>
        <source>On your calendar</source>
        <translation>Im Kalender</translation>
    </message>
    <message>
        <source>Plans on your calendar</source>
        <translation>Pläne im Kalender</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>&amp;Beenden…</translation>
    </message>
    <message>
        <source>&amp;Take up again…</source>
        <translation>&amp;Wieder aufnehmen…</translation>
    </message>
</context>
<context>
    <name>ui::RunForm</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>Grey is the plan and not logged: Enter takes a value over, Finish logs all of it as planned.</source>
        <translation>Grau ist der Plan und nicht eingetragen: Eingabe übernimmt einen Wert, Abschließen trägt alles wie geplant ein.</translation>
    </message>
    <message>
        <source>Log the surface of %1</source>
        <translation>Untergrund von %1 eintragen</translation>
    </message>
</context>
<context>
    <name>ui::RunLine</name>
    <message>
        <source>for example 10min easy, 5x(3min hard, 2min easy), 10min easy</source>
        <translation>zum Beispiel 10min easy, 5x(3min hard, 2min easy), 10min easy</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>Zeichen %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::RunLog</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Add a duration or a distance: the third follows</source>
        <translation>Dauer oder Strecke ergänzen: das Dritte folgt</translation>
    </message>
    <message>
        <source>Clear the %1 of %2</source>
        <translation>%1 von %2 leeren</translation>
    </message>
    <message>
        <source>Log the %1 of %2</source>
        <translation>%1 von %2 eintragen</translation>
    </message>
    <message>
        <source>Not saved. Enter tries again.</source>
        <translation>Nicht gespeichert. Eingabe versucht es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ui::RunSteps</name>
    <message>
        <source>Type the steps</source>
        <translation>Die Schritte tippen</translation>
    </message>
</context>
<context>
    <name>ui::RunsSection</name>
    <message>
        <source>Easy pace</source>
        <translation>Lockeres Tempo</translation>
    </message>
    <message>
        <source>Steady pace</source>
        <translation>Gleichmäßiges Tempo</translation>
    </message>
    <message>
        <source>Threshold pace</source>
        <translation>Schwellentempo</translation>
    </message>
    <message>
        <source>Interval pace</source>
        <translation>Intervalltempo</translation>
    </message>
    <message>
        <source>Repetition pace</source>
        <translation>Wiederholungstempo</translation>
    </message>
    <message>
        <source>Records; Enter shows the run</source>
        <translation>Rekorde; Enter zeigt den Lauf</translation>
    </message>
    <message>
        <source>What a race might take, and paces to train at</source>
        <translation>Was ein Rennen dauern könnte, und Trainingstempi</translation>
    </message>
    <message>
        <source>Records, found inside your recordings</source>
        <translation>Rekorde, in den Aufzeichnungen gefunden</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Längster Lauf</translation>
    </message>
    <message>
        <source>What the bars count</source>
        <translation>Was die Balken zählen</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>je Woche</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>je Monat</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>je Jahr</translation>
    </message>
    <message>
        <source>Week, month or year</source>
        <translation>Woche, Monat oder Jahr</translation>
    </message>
    <message>
        <source>Pace at a heart rate</source>
        <translation>Tempo bei einem Puls</translation>
    </message>
    <message>
        <source>Pace at an effort</source>
        <translation>Tempo bei einer Anstrengung</translation>
    </message>
    <message>
        <source>Heart rate at a pace</source>
        <translation>Puls bei einem Tempo</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>At which level</source>
        <translation>Auf welcher Stufe</translation>
    </message>
    <message>
        <source>%1–%2 bpm</source>
        <translation>%1–%2 bpm</translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>Anstrengung %1</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bestes</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1, the whole run</source>
        <translation>%1, der ganze Lauf</translation>
    </message>
    <message>
        <source>Most climb</source>
        <translation>Meiste Höhenmeter</translation>
    </message>
    <message>
        <source>No records yet: log a run with its distance, or import one from your watch.</source>
        <translation>Noch keine Rekorde: einen Lauf mit Strecke eintragen oder von der Uhr importieren.</translation>
    </message>
    <message>
        <source>Predictions and paces need a run of at least 1 km in the last half-year, recorded or a time trial. Until then the talk test says more than any number.</source>
        <translation>Prognosen und Tempi brauchen einen Lauf von mindestens 1 km im letzten halben Jahr, aufgezeichnet oder als Zeitlauf. Bis dahin sagt der Sprechtest mehr als jede Zahl.</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Wettkampf</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Etwa</translation>
    </message>
    <message>
        <source>%1 in %2 on %3</source>
        <translation>%1 in %2 am %3</translation>
    </message>
    <message>
        <source>From your time trial: %1. Run fitness index %2, an estimate.</source>
        <translation>Aus dem Zeitlauf: %1. Lauf-Fitness-Index %2, eine Schätzung.</translation>
    </message>
    <message>
        <source>From the fastest stretch inside a run: %1. Run fitness index %2, an estimate; a race would likely be faster.</source>
        <translation>Aus dem schnellsten Abschnitt eines Laufs: %1. Lauf-Fitness-Index %2, eine Schätzung; ein Rennen wäre wohl schneller.</translation>
    </message>
    <message>
        <source>Race or pace</source>
        <translation>Rennen oder Tempo</translation>
    </message>
    <message>
        <source>1 mile</source>
        <translation>1 Meile</translation>
    </message>
    <message>
        <source>5 km</source>
        <translation>5 km</translation>
    </message>
    <message>
        <source>10 km</source>
        <translation>10 km</translation>
    </message>
    <message>
        <source>Half marathon</source>
        <translation>Halbmarathon</translation>
    </message>
    <message>
        <source>Marathon</source>
        <translation>Marathon</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Paces to train at</source>
        <translation>Trainingstempi</translation>
    </message>
    <message>
        <source>go by effort for now</source>
        <translation>vorerst nach Anstrengung</translation>
    </message>
</context>
<context>
    <name>ui::SavePlanDialog</name>
    <message>
        <source>Save weeks as a plan</source>
        <translation>Wochen als Plan speichern</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>Erste Woche</translation>
    </message>
    <message>
        <source>Number of weeks</source>
        <translation>Zahl der Wochen</translation>
    </message>
    <message>
        <source>&amp;First week</source>
        <translation>&amp;Erste Woche</translation>
    </message>
    <message>
        <source>&amp;Number of weeks</source>
        <translation>&amp;Zahl der Wochen</translation>
    </message>
    <message>
        <source>&amp;Save as a plan</source>
        <translation>Als Plan &amp;speichern</translation>
    </message>
    <message>
        <source>The weeks could not be read: %1</source>
        <translation>Die Wochen ließen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>There is nothing on %1.</source>
        <translation>An %1 steht nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions of %1, as they were planned; unplanned ones as they were done.</source>
        <translation>
            <numerusform>%n Einheit von %1, wie sie geplant war; eine ungeplante, wie sie gemacht wurde.</numerusform>
            <numerusform>%n Einheiten von %1, wie sie geplant waren; ungeplante, wie sie gemacht wurden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ScaleRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>ui::SectionTabs</name>
    <message>
        <source>Section %1</source>
        <translation>Abschnitt %1</translation>
    </message>
</context>
<context>
    <name>ui::SeriesKeeper</name>
    <message>
        <source>Cannot read the recurring sessions: %1</source>
        <translation>Die wiederkehrenden Einheiten lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Cannot add the next recurring sessions: %1</source>
        <translation>Die nächsten wiederkehrenden Einheiten lassen sich nicht hinzufügen: %1</translation>
    </message>
    <message>
        <source>Add the next recurring sessions</source>
        <translation>Nächste wiederkehrende Einheiten hinzufügen</translation>
    </message>
    <message>
        <source>Cannot delete the sessions of a series: %1</source>
        <translation>Die Einheiten einer Reihe lassen sich nicht löschen: %1</translation>
    </message>
    <message>
        <source>Delete the sessions of a series</source>
        <translation>Einheiten einer Reihe löschen</translation>
    </message>
</context>
<context>
    <name>ui::SessionChip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::SessionDialog</name>
    <message>
        <source>Plan a session</source>
        <translation>Einheit planen</translation>
    </message>
    <message>
        <source>Log a session</source>
        <translation>Einheit eintragen</translation>
    </message>
    <message>
        <source>Edit the plan of %1</source>
        <translation>Plan von %1 bearbeiten</translation>
    </message>
    <message>
        <source>This was typed before and is not saved yet.</source>
        <translation>Das wurde vorher getippt und ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Start afres&amp;h</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>The exercises of a session that is logged are in its log.</source>
        <translation>Die Übungen einer eingetragenen Einheit stehen in ihrem Protokoll.</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Open its log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;From a workout…</source>
        <translation>&amp;Aus einem Training…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as workout…</source>
        <translation>Als Training s&amp;peichern…</translation>
    </message>
    <message>
        <source>Use workout %1</source>
        <translation>Training %1 verwenden</translation>
    </message>
    <message>
        <source>From %1. Everything can still be changed.</source>
        <translation>Aus %1. Alles lässt sich noch ändern.</translation>
    </message>
    <message>
        <source>Cannot read the saved workouts: %1</source>
        <translation>Die gespeicherten Trainings lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Saved as workout %1.</source>
        <translation>Als Training %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>ui::SetGroupRow</name>
    <message>
        <source>Sets of %1</source>
        <translation>Sätze von %1</translation>
    </message>
    <message>
        <source>Type of sets of %1</source>
        <translation>Art der Sätze von %1</translation>
    </message>
    <message>
        <source>Remove these sets of %1</source>
        <translation>Diese Sätze von %1 entfernen</translation>
    </message>
    <message>
        <source>Remove these sets</source>
        <translation>Diese Sätze entfernen</translation>
    </message>
    <message>
        <source>Change the sets</source>
        <translation>Sätze ändern</translation>
    </message>
    <message>
        <source>Change the type of sets</source>
        <translation>Art der Sätze ändern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>Ziel ändern</translation>
    </message>
</context>
<context>
    <name>ui::SetTableModel</name>
    <message>
        <source>Each side</source>
        <translation>Je Seite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Log %1 of %2</source>
        <translation>%1 von %2 eintragen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take back %1 of %2</source>
        <translation>%1 von %2 zurücknehmen</translation>
    </message>
    <message>
        <source>%1 is typed but not saved: confirm it with Enter or drop it with Esc first</source>
        <translation>%1 ist getippt, aber nicht gespeichert: erst mit Eingabe bestätigen oder mit Esc verwerfen</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1 of %2</source>
        <translation>%1 von %2 entfernen</translation>
    </message>
    <message>
        <source>Clear %1 of %2</source>
        <translation>%1 von %2 leeren</translation>
    </message>
    <message>
        <source>Fill down %1 of %2</source>
        <translation>%1 von %2 nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Take over the suggestion for %1</source>
        <translation>Den Vorschlag für %1 übernehmen</translation>
    </message>
    <message>
        <source>Log left and right of %1 apart</source>
        <translation>Links und rechts von %1 getrennt eintragen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2, typed, not saved</source>
        <translation>%1: %2, getippt, nicht gespeichert</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: leer</translation>
    </message>
    <message>
        <source>%1: empty, suggested %2</source>
        <translation>%1: leer, Vorschlag %2</translation>
    </message>
    <message>
        <source>Make %1 of %2 a %3 set</source>
        <translation>%1 von %2: Art auf %3 setzen</translation>
    </message>
</context>
<context>
    <name>ui::ShiftDialog</name>
    <message>
        <source>From this day on</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Later by</source>
        <translation>&amp;Später um</translation>
    </message>
    <message>
        <source>Less than 0 moves it earlier</source>
        <translation>Weniger als 0 zieht ihn vor</translation>
    </message>
    <message>
        <source>&amp;Move it</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>0 days move nothing.</source>
        <translation>0 Tage verschieben nichts.</translation>
    </message>
    <message>
        <source>Nothing is left to move from that day on.</source>
        <translation>Ab diesem Tag ist nichts mehr zu verschieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions move.</source>
        <translation>
            <numerusform>%n Einheit rückt.</numerusform>
            <numerusform>%n Einheiten rücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan then ends on %1. Done and skipped sessions stay where they are.</source>
        <translation>Der Plan endet dann am %1. Erledigte und ausgelassene Einheiten bleiben, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>ui::ShoeRow</name>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1: past the %2 you set</source>
        <translation>%1: über die gesetzten %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>All shoes: add, warn, retire</source>
        <translation>Alle Schuhe: hinzufügen, warnen, ausmustern</translation>
    </message>
    <message>
        <source>All shoes</source>
        <translation>Alle Schuhe</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>a deleted pair</source>
        <translation>ein gelöschtes Paar</translation>
    </message>
    <message>
        <source>Choose the shoes of %1</source>
        <translation>Schuhe von %1 wählen</translation>
    </message>
</context>
<context>
    <name>ui::ShoesDialog</name>
    <message>
        <source>“%1” is not saved: write it like 600 or 600 km</source>
        <translation>„%1“ ist nicht gespeichert: etwa als 600 oder 600 km schreiben</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Schuhe</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Gelaufen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>No shoes yet. Add a pair, and its kilometres are counted from the runs logged with it.</source>
        <translation>Noch keine Schuhe. Ein Paar hinzufügen, und seine Kilometer werden aus den Läufen damit gezählt.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Covered &amp;before</source>
        <translation>&amp;Vorher gelaufen</translation>
    </message>
    <message>
        <source>&amp;Warn at</source>
        <translation>&amp;Warnen bei</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>The &amp;usual pair: new runs get it by themselves</source>
        <translation>Das &amp;übliche Paar: neue Läufe bekommen es von selbst</translation>
    </message>
    <message>
        <source>&amp;Retired: not offered any more, its history stays</source>
        <translation>Aus&amp;gemustert: nicht mehr angeboten, die Geschichte bleibt</translation>
    </message>
    <message>
        <source>&amp;Add a pair</source>
        <translation>&amp;Paar hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The shoes cannot be read: %1</source>
        <translation>Die Schuhe sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ausgemustert</translation>
    </message>
    <message>
        <source>usual pair</source>
        <translation>übliches Paar</translation>
    </message>
    <message>
        <source>past %1</source>
        <translation>über %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions were logged with them: retire them instead</source>
        <translation>
            <numerusform>Mit ihnen ist %n Einheit eingetragen: besser ausmustern</numerusform>
            <numerusform>Mit ihnen sind %n Einheiten eingetragen: besser ausmustern</numerusform>
        </translation>
    </message>
    <message>
        <source>Name: shoes need one</source>
        <translation>Name: Schuhe brauchen einen</translation>
    </message>
    <message>
        <source>Covered before: %1</source>
        <translation>Vorher gelaufen: %1</translation>
    </message>
    <message>
        <source>Warn at: %1</source>
        <translation>Warnen bei: %1</translation>
    </message>
    <message>
        <source>New shoes</source>
        <translation>Neue Schuhe</translation>
    </message>
    <message>
        <source>New shoes %1</source>
        <translation>Neue Schuhe %1</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>ui::SideColumn</name>
    <message>
        <source>How hard was it?</source>
        <translation>Wie anstrengend war es?</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>From the plan: %1</source>
        <translation>Aus dem Plan: %1</translation>
    </message>
    <message>
        <source>Log the effort of %1</source>
        <translation>Anstrengung von %1 eintragen</translation>
    </message>
    <message>
        <source>planned %1 — %2</source>
        <translation>geplant %1 — %2</translation>
    </message>
    <message>
        <source>0 rest … 10 all I had</source>
        <translation>0 Ruhe … 10 alles gegeben</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>jetzt: %1</translation>
    </message>
    <message>
        <source>How hard was it, effort from 0 to 10</source>
        <translation>Wie anstrengend war es, von 0 bis 10</translation>
    </message>
</context>
<context>
    <name>ui::SkipDialog</name>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Why is %1 skipped?</source>
        <translation>Warum wird %1 ausgelassen?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Notiz, falls gewünscht</translation>
    </message>
</context>
<context>
    <name>ui::SplitDialog</name>
    <message>
        <source>Split %1</source>
        <translation>%1 teilen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>The second part begins with</source>
        <translation>Der zweite Teil beginnt mit</translation>
    </message>
    <message>
        <source>Length of the first part</source>
        <translation>Länge des ersten Teils</translation>
    </message>
    <message>
        <source>First part, of %1</source>
        <translation>Erster Teil, von %1</translation>
    </message>
    <message>
        <source>First part</source>
        <translation>Erster Teil</translation>
    </message>
    <message>
        <source>It has no time that could be cut.</source>
        <translation>Sie hat keine Zeit, die sich schneiden ließe.</translation>
    </message>
    <message>
        <source>First part: a time such as 25 or 25:30</source>
        <translation>Erster Teil: eine Zeit wie 25 oder 25:30</translation>
    </message>
    <message>
        <source>First part: it must be shorter than the whole</source>
        <translation>Erster Teil: er muss kürzer als das Ganze sein</translation>
    </message>
</context>
<context>
    <name>ui::SplitModel</name>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1 s faster</source>
        <translation>%1 s schneller</translation>
    </message>
    <message>
        <source>%1 s slower</source>
        <translation>%1 s langsamer</translation>
    </message>
    <message>
        <source>Mile</source>
        <translation>Meile</translation>
    </message>
    <message>
        <source>Kilometre</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Against the mean</source>
        <translation>Zum Mittel</translation>
    </message>
    <message>
        <source>Mean bpm</source>
        <translation>Mittl. Puls</translation>
    </message>
</context>
<context>
    <name>ui::SplitSection</name>
    <message>
        <source>Splits</source>
        <translation>Teilzeiten</translation>
    </message>
    <message>
        <source>Splits by the mile</source>
        <translation>Teilzeiten je Meile</translation>
    </message>
    <message>
        <source>Splits by the kilometre</source>
        <translation>Teilzeiten je Kilometer</translation>
    </message>
</context>
<context>
    <name>ui::StartChoice</name>
    <message>
        <source>&amp;Start on</source>
        <translation>&amp;Beginnen am</translation>
    </message>
    <message>
        <source>&amp;End on a race day</source>
        <translation>Am &amp;Wettkampftag enden</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Race day</source>
        <translation>Wettkampftag</translation>
    </message>
    <message>
        <source>It then starts on %1.</source>
        <translation>Er beginnt dann am %1.</translation>
    </message>
    <message>
        <source>Plans start on a Monday, and this is a %1:</source>
        <translation>Pläne beginnen an einem Montag, und das ist ein %1:</translation>
    </message>
</context>
<context>
    <name>ui::StepActions</name>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add a repeat</source>
        <translation>Wiederholung hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Put into a repeat</source>
        <translation>In eine Wiederholung setzen</translation>
    </message>
    <message>
        <source>Take out of its repeat</source>
        <translation>Aus der Wiederholung nehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>ui::StepFields</name>
    <message>
        <source>R&amp;ole</source>
        <translation>R&amp;olle</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>3min, 400m, open</source>
        <translation>3min, 400m, open</translation>
    </message>
    <message>
        <source>A time (90s, 10min, 2:30), a distance (400m, 2km) or “open”, until the lap key</source>
        <translation>Eine Zeit (90s, 10min, 2:30), eine Strecke (400m, 2km) oder „open“, bis zur Rundentaste</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>&amp;Aim at</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation>Puls</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>&amp;Zwischen</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Change the pace</source>
        <translation>Tempo ändern</translation>
    </message>
    <message>
        <source>R&amp;ounds</source>
        <translation>R&amp;unden</translation>
    </message>
    <message>
        <source>Leave out the last re&amp;covery</source>
        <translation>Letzte &amp;Erholung auslassen</translation>
    </message>
    <message>
        <source>The last round ends on work, so that the cool-down follows at once</source>
        <translation>Die letzte Runde endet mit der Belastung, sodass das Auslaufen gleich folgt</translation>
    </message>
    <message>
        <source>Change the rounds</source>
        <translation>Runden ändern</translation>
    </message>
    <message>
        <source>Leave out the last recovery</source>
        <translation>Letzte Erholung auslassen</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Länge: %1</translation>
    </message>
    <message>
        <source>Change the length</source>
        <translation>Länge ändern</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>Ziel ändern</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>No steps yet. Write them in one line above, or add them here one by one.</source>
        <translation>Noch keine Schritte. Oben in einer Zeile schreiben oder hier einzeln hinzufügen.</translation>
    </message>
</context>
<context>
    <name>ui::StepsPanel</name>
    <message>
        <source>The &amp;run in one line</source>
        <translation>Der &amp;Lauf in einer Zeile</translation>
    </message>
    <message>
        <source>The run in one line</source>
        <translation>Der Lauf in einer Zeile</translation>
    </message>
    <message>
        <source>No steps: the whole run is one piece</source>
        <translation>Keine Schritte: der ganze Lauf ist ein Stück</translation>
    </message>
    <message>
        <source>In all %1</source>
        <translation>Insgesamt %1</translation>
    </message>
</context>
<context>
    <name>ui::StopDialog</name>
    <message>
        <source>From this day on</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n planned sessions are taken off the calendar.</source>
        <translation>
            <numerusform>%n geplante Einheit verschwindet aus dem Kalender.</numerusform>
            <numerusform>%n geplante Einheiten verschwinden aus dem Kalender.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions you logged stay.</source>
        <translation>
            <numerusform>%n eingetragene Einheit bleibt.</numerusform>
            <numerusform>%n eingetragene Einheiten bleiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StrengthLog</name>
    <message>
        <source>No exercises yet
Add the first one, then type what you lift.</source>
        <translation>Noch keine Übungen
Die erste hinzufügen, dann die Werte tippen.</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Swap %1 for %2</source>
        <translation>%1 gegen %2 tauschen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>Swap the exercise</source>
        <translation>Übung tauschen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Move %1 above %2</source>
        <translation>%1 über %2 rücken</translation>
    </message>
    <message>
        <source>Move %1 below %2</source>
        <translation>%1 unter %2 rücken</translation>
    </message>
    <message>
        <source>Superset of %1 and %2</source>
        <translation>Supersatz aus %1 und %2</translation>
    </message>
    <message>
        <source>Take %1 out of its superset</source>
        <translation>%1 aus dem Supersatz nehmen</translation>
    </message>
</context>
<context>
    <name>ui::SummaryStrip</name>
    <message>
        <source>Strength days</source>
        <translation>Krafttage</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Aerobic minutes (moderate-equivalent, by effort)</source>
        <translation>Ausdauerminuten (Moderate-Minuten, nach Anstrengung)</translation>
    </message>
    <message>
        <source>Aerobic minutes (moderate-equivalent, by activity)</source>
        <translation>Ausdauerminuten (Moderate-Minuten, nach Aktivität)</translation>
    </message>
    <message>
        <source>of %1 done</source>
        <translation>von %1 erledigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1 · %2 with the rest of the plan</source>
        <translation>%1 · %2 mit dem Rest des Plans</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source> · %1 unplanned</source>
        <translation> · %1 ungeplant</translation>
    </message>
</context>
<context>
    <name>ui::TakeUpDialog</name>
    <message>
        <source>&amp;Repeat the last finished week (week %1)</source>
        <translation>&amp;Die letzte fertige Woche wiederholen (Woche %1)</translation>
    </message>
    <message>
        <source>Start &amp;two weeks back (week %1)</source>
        <translation>&amp;Zwei Wochen zurückgehen (Woche %1)</translation>
    </message>
    <message>
        <source>Start the plan &amp;again (week %1)</source>
        <translation>Den Plan &amp;neu beginnen (Woche %1)</translation>
    </message>
    <message>
        <source>Take up %1 again</source>
        <translation>%1 wieder aufnehmen</translation>
    </message>
    <message>
        <source>A pause is part of training. After a week off, many people repeat a week; after two, they go two weeks back; after four, they start again. You know best how you feel.</source>
        <translation>Eine Pause gehört zum Training. Nach einer freien Woche wiederholen viele eine Woche, nach zweien gehen sie zwei Wochen zurück, nach vieren beginnen sie neu. Am besten entscheidet das eigene Gefühl.</translation>
    </message>
    <message>
        <source>&amp;Stop this plan</source>
        <translation>Diesen Plan &amp;beenden</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>Erste Woche</translation>
    </message>
    <message>
        <source>On the &amp;week of</source>
        <translation>In der &amp;Woche vom</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>What is still planned is taken off the calendar; what you logged stays.</source>
        <translation>Was noch geplant ist, verschwindet aus dem Kalender; Eingetragenes bleibt.</translation>
    </message>
    <message>
        <source>The plan goes on with week %1 of %2 and ends on %3. What was open from today on makes room; what is past stays as it is.</source>
        <translation>Der Plan geht mit Woche %1 von %2 weiter und endet am %3. Was ab heute offen war, macht Platz; Vergangenes bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>ui::TimerStrip</name>
    <message>
        <source>Back to the workout</source>
        <translation>Zurück zum Training</translation>
    </message>
    <message>
        <source>Workout under way</source>
        <translation>Training läuft</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>rest over %1</source>
        <translation>Pause um %1 überzogen</translation>
    </message>
    <message>
        <source>rest %1</source>
        <translation>Pause %1</translation>
    </message>
</context>
<context>
    <name>ui::UnitsCard</name>
    <message>
        <source>Units and week</source>
        <translation>Maße und Woche</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <translation>&amp;Strecken</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Gewichte</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>As the system says (%1)</source>
        <translation>Wie das System (%1)</translation>
    </message>
    <message>
        <source>Week &amp;starts on</source>
        <translation>&amp;Woche beginnt am</translation>
    </message>
    <message>
        <source>Minutes &amp;count</source>
        <translation>&amp;Minuten zählen</translation>
    </message>
    <message>
        <source>By effort</source>
        <translation>Nach Anstrengung</translation>
    </message>
    <message>
        <source>By activity</source>
        <translation>Nach Aktivität</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>By effort, an easy run is moderate and counts once. By activity, every run is vigorous and each minute counts as two. The recommendation of 150 minutes accepts both.</source>
        <translation>Nach Anstrengung ist ein lockerer Lauf moderat und zählt einfach. Nach Aktivität ist jeder Lauf intensiv und jede Minute zählt doppelt. Die Empfehlung von 150 Minuten lässt beides zu.</translation>
    </message>
    <message>
        <source>Change how minutes count</source>
        <translation>Zählweise der Minuten ändern</translation>
    </message>
    <message>
        <source>Change theme</source>
        <translation>Farbschema ändern</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Legwork speaks it from its next start.</source>
        <translation>Legwork spricht sie ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Sprache ändern</translation>
    </message>
</context>
<context>
    <name>ui::VolumeSection</name>
    <message>
        <source>Minutes, vigorous twice</source>
        <translation>Minuten, intensive doppelt</translation>
    </message>
    <message>
        <source>Plain minutes</source>
        <translation>Einfache Minuten</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>What the bars count</source>
        <translation>Was die Balken zählen</translation>
    </message>
</context>
<context>
    <name>ui::WeekCopyDialog</name>
    <message>
        <source>Repeat the week</source>
        <translation>Woche wiederholen</translation>
    </message>
    <message>
        <source>Copy the week</source>
        <translation>Woche kopieren</translation>
    </message>
    <message>
        <source>Repeat %1, beginning in the week of …</source>
        <translation>%1 wiederholen, beginnend in der Woche vom …</translation>
    </message>
    <message>
        <source>Copy %1 to the week of …</source>
        <translation>%1 kopieren in die Woche vom …</translation>
    </message>
    <message>
        <source>Number of weeks</source>
        <translation>Zahl der Wochen</translation>
    </message>
    <message>
        <source>&amp;Weeks in a row:</source>
        <translation>&amp;Wochen in Folge:</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 ließ sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 (stands there)</source>
        <translation>%1 (steht da)</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>The week could not be read: %1</source>
        <translation>Die Woche ließ sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>A week cannot be copied to itself.</source>
        <translation>Eine Woche lässt sich nicht auf sich selbst kopieren.</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Es gibt nichts zu kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions come new.</source>
        <translation>
            <numerusform>%n Einheit kommt neu.</numerusform>
            <numerusform>%n Einheiten kommen neu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WeekGuide</name>
    <message>
        <source>Cannot read what guidance needs: %1</source>
        <translation>Was die Hinweise brauchen, lässt sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>ui::WeekPage</name>
    <message>
        <source>Nothing on this week yet</source>
        <translation>In dieser Woche steht noch nichts</translation>
    </message>
    <message>
        <source>Put a plan on it, or press N on a day to add one session.</source>
        <translation>Einen Plan in die Woche setzen oder auf einem Tag N drücken, um eine Einheit hinzuzufügen.</translation>
    </message>
    <message>
        <source>Use a plan…</source>
        <translation>Plan verwenden…</translation>
    </message>
    <message>
        <source>Cannot read the time away: %1</source>
        <translation>Die Auszeiten lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>This week could not be read</source>
        <translation>Diese Woche ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing in this week is still to do, so there is nothing to arrange.</source>
        <translation>In dieser Woche steht nichts mehr an, es gibt also nichts zu ordnen.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n sessions</source>
        <translation>
            <numerusform>%n Einheit verschoben</numerusform>
            <numerusform>%n Einheiten verschoben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WeekTable</name>
    <message>
        <source>The weeks of the chart as a table; Enter opens a week</source>
        <translation>Die Wochen des Diagramms als Tabelle; Eingabe öffnet eine Woche</translation>
    </message>
</context>
<context>
    <name>ui::WeekTableModel</name>
    <message>
        <source>%1, goal reached</source>
        <translation>%1, Ziel erreicht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Moderate-equivalent minutes: a vigorous minute counts as two</source>
        <translation>Moderate-Minuten: eine intensive Minute zählt als zwei</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Vigorous</source>
        <translation>Intensiv</translation>
    </message>
    <message>
        <source>Strength days</source>
        <translation>Krafttage</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>Plan gehalten</translation>
    </message>
    <message>
        <source>Run min</source>
        <translation>Laufmin.</translation>
    </message>
    <message>
        <source>Still planned</source>
        <translation>Noch geplant</translation>
    </message>
</context>
<context>
    <name>ui::WeekView</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome to Legwork</source>
        <translation>Willkommen bei Legwork</translation>
    </message>
    <message>
        <source>Plan a week of running and lifting, log what happened, and see the two side by side. Everything stays on this computer.</source>
        <translation>Eine Woche mit Laufen und Krafttraining planen, eintragen, was geschah, und beides nebeneinander sehen. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Units and week</source>
        <translation>Maße und Woche</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <translation>&amp;Strecken</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Gewichte</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>As usual here (%1)</source>
        <translation>Wie hier üblich (%1)</translation>
    </message>
    <message>
        <source>Week &amp;starts on</source>
        <translation>&amp;Woche beginnt am</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>Womit soll es losgehen?</translation>
    </message>
    <message>
        <source>Put a sa&amp;mple week on this week</source>
        <translation>&amp;Beispielwoche in diese Woche setzen</translation>
    </message>
    <message>
        <source>Runs and two strength sessions, to be moved and changed as you like.</source>
        <translation>Läufe und zwei Krafteinheiten, frei zu verschieben und zu ändern.</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
        <source>Activities from a watch or another program: FIT, TCX or GPX.</source>
        <translation>Aktivitäten von einer Uhr oder aus einem anderen Programm: FIT, TCX oder GPX.</translation>
    </message>
    <message>
        <source>&amp;Look around with demo data</source>
        <translation>Mit &amp;Demodaten umsehen</translation>
    </message>
    <message>
        <source>A made-up year. Remove it in one step: File → Remove demo data.</source>
        <translation>Ein erfundenes Jahr. Mit einem Schritt wieder weg: Datei → Demodaten entfernen.</translation>
    </message>
    <message>
        <source>Start with an empt&amp;y week</source>
        <translation>Mit einer &amp;leeren Woche beginnen</translation>
    </message>
    <message>
        <source>Press N on a day to plan or log a session.</source>
        <translation>Auf einem Tag N drücken, um eine Einheit zu planen oder einzutragen.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Vor dem Beginn</translation>
    </message>
    <message>
        <source>Cannot read the preferences: %1</source>
        <translation>Die Einstellungen lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Put a sa&amp;mple week on next week</source>
        <translation>&amp;Beispielwoche in die nächste Woche setzen</translation>
    </message>
    <message>
        <source>Cannot use the sample week: %1</source>
        <translation>Die Beispielwoche lässt sich nicht verwenden: %1</translation>
    </message>
</context>
<context>
    <name>ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Remove demo data</source>
        <translation>Demodaten &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Recently dele&amp;ted</source>
        <translation>Zuletzt &amp;gelöscht</translation>
    </message>
    <message>
        <source>Pre&amp;ferences</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>&amp;Fortschritt</translation>
    </message>
    <message>
        <source>P&amp;lans</source>
        <translation>&amp;Pläne</translation>
    </message>
    <message>
        <source>&amp;Exercises</source>
        <translation>&amp;Übungen</translation>
    </message>
    <message>
        <source>&amp;Catch up</source>
        <translation>&amp;Nachtragen</translation>
    </message>
    <message>
        <source>&amp;First day of the week</source>
        <translation>&amp;Erster Wochentag</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Use a plan…</source>
        <translation>Plan ver&amp;wenden…</translation>
    </message>
    <message>
        <source>&amp;Take up a paused plan…</source>
        <translation>&amp;Ruhenden Plan wieder aufnehmen…</translation>
    </message>
    <message>
        <source>&amp;Save weeks as a plan…</source>
        <translation>Wochen als Plan &amp;speichern…</translation>
    </message>
    <message>
        <source>Start from the &amp;last workout…</source>
        <translation>Mit dem &amp;letzten Training beginnen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Legwork</source>
        <translation>&amp;Über Legwork</translation>
    </message>
    <message>
        <source>As usual here (%1)</source>
        <translation>Wie hier üblich (%1)</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>In the steps of a run</source>
        <translation>In den Schritten eines Laufs</translation>
    </message>
    <message>
        <source>In the exercises of a session</source>
        <translation>In den Übungen einer Einheit</translation>
    </message>
    <message>
        <source>In the log of a lift</source>
        <translation>Im Protokoll einer Krafteinheit</translation>
    </message>
    <message>
        <source>Set done, with the grey values</source>
        <translation>Satz erledigt, mit den grauen Werten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Next cell; after the last one a further set</source>
        <translation>Nächste Zelle; nach der letzten ein weiterer Satz</translation>
    </message>
    <message>
        <source>Enter,  Tab</source>
        <translation>Eingabe,  Tab</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Take the suggestion over</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Move the exercise</source>
        <translation>Übung verschieben</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Auf, Alt+Ab</translation>
    </message>
    <message>
        <source>Remove or clear the set</source>
        <translation>Satz entfernen oder leeren</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Strg+Entf</translation>
    </message>
    <message>
        <source>More or less rest, none</source>
        <translation>Mehr oder weniger Pause, keine</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+−, Ctrl+0</source>
        <translation>Strg++, Strg+−, Strg+0</translation>
    </message>
    <message>
        <source>Leave the cell, then the page</source>
        <translation>Die Zelle verlassen, dann die Seite</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>In the week</source>
        <translation>In der Woche</translation>
    </message>
    <message>
        <source>Previous or next day</source>
        <translation>Voriger oder nächster Tag</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Previous or next session, then the week before or after</source>
        <translation>Vorige oder nächste Einheit, dann die Woche davor oder danach</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>First or last day of the week</source>
        <translation>Erster oder letzter Tag der Woche</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Copy instead of move</source>
        <translation>Kopieren statt verschieben</translation>
    </message>
    <message>
        <source>Ctrl while dragging</source>
        <translation>Strg beim Ziehen</translation>
    </message>
    <message>
        <source>Menu of the session or day</source>
        <translation>Menü der Einheit oder des Tages</translation>
    </message>
    <message>
        <source>Menu,  Shift+F10</source>
        <translation>Menü,  Umschalt+F10</translation>
    </message>
    <message>
        <source>In the month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Previous or next month</source>
        <translation>Voriger oder nächster Monat</translation>
    </message>
    <message>
        <source>PgUp, PgDown</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>The day behind “+n more”, in its week</source>
        <translation>Der Tag hinter „+n weitere“, in seiner Woche</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>double-click its number or its totals</source>
        <translation>Doppelklick auf ihre Nummer oder ihre Summen</translation>
    </message>
    <message>
        <source>In Exercises</source>
        <translation>In Übungen</translation>
    </message>
    <message>
        <source>Find an exercise</source>
        <translation>Übung suchen</translation>
    </message>
    <message>
        <source>Next or previous exercise</source>
        <translation>Nächste oder vorige Übung</translation>
    </message>
    <message>
        <source>Down, Up</source>
        <translation>Ab, Auf</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Merge into another</source>
        <translation>In einer anderen aufgehen lassen</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Strg+M</translation>
    </message>
    <message>
        <source>Delete, or archive what has a history</source>
        <translation>Löschen, oder archivieren, was einen Verlauf hat</translation>
    </message>
    <message>
        <source>Del in the list</source>
        <translation>Entf in der Liste</translation>
    </message>
    <message>
        <source>Walk the chart</source>
        <translation>Das Diagramm durchgehen</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Links, Rechts, Pos1, Ende</translation>
    </message>
    <message>
        <source>In Catch up</source>
        <translation>In Nachtragen</translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation>Wie geplant erledigt</translation>
    </message>
    <message>
        <source>Enter,  Space</source>
        <translation>Eingabe,  Leertaste</translation>
    </message>
    <message>
        <source>Log in full</source>
        <translation>Ausführlich eintragen</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Skip for a reason</source>
        <translation>Mit Grund auslassen</translation>
    </message>
    <message>
        <source>S, then 1 to 7</source>
        <translation>S, dann 1 bis 7</translation>
    </message>
    <message>
        <source>Move to today</source>
        <translation>Auf heute legen</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Back to the week</source>
        <translation>Zurück zur Woche</translation>
    </message>
    <message>
        <source>Check &amp;database…</source>
        <translation>&amp;Datenbank prüfen…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Do an&amp;ything…</source>
        <translation>&amp;Alles tun…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>In the coach</source>
        <translation>In der Laufbegleitung</translation>
    </message>
    <message>
        <source>Begin, pause, go on</source>
        <translation>Beginnen, anhalten, fortsetzen</translation>
    </message>
    <message>
        <source>The distance is run, the open step is over</source>
        <translation>Die Strecke ist gelaufen, der offene Schritt vorbei</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>Den Schritt überspringen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Begin the step again; at once once more: the step before</source>
        <translation>Den Schritt neu beginnen; gleich noch einmal: den Schritt davor</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>End the run, then close</source>
        <translation>Den Lauf beenden, dann schließen</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>De&amp;lete everything…</source>
        <translation>Alles &amp;löschen…</translation>
    </message>
    <message>
        <source>Week re&amp;view</source>
        <translation>Wochen&amp;rückblick</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Merge from archive…</source>
        <translation>Archiv &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Körper</translation>
    </message>
    <message>
        <source>In the charts of an activity</source>
        <translation>In den Diagrammen einer Aktivität</translation>
    </message>
    <message>
        <source>Read out the moment before or after</source>
        <translation>Den Augenblick davor oder danach vorlesen</translation>
    </message>
    <message>
        <source>Start or end of what is shown</source>
        <translation>Anfang oder Ende des Gezeigten</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>+,  −</source>
        <translation>+,  −</translation>
    </message>
    <message>
        <source>Move on by half of what is shown</source>
        <translation>Um die Hälfte des Gezeigten weitergehen</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>S&amp;hoes…</source>
        <translation>S&amp;chuhe …</translation>
    </message>
    <message>
        <source>Import &amp;new</source>
        <translation>&amp;Neues importieren</translation>
    </message>
    <message>
        <source>Brings in what is new on a plugged-in watch or in the folder chosen once</source>
        <translation>Bringt, was auf einer angesteckten Uhr oder im einmal gewählten Ordner neu ist</translation>
    </message>
    <message>
        <source>Import new from &amp;folder…</source>
        <translation>Neues aus &amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Import &amp;history…</source>
        <translation>&amp;Verlauf der Importe…</translation>
    </message>
</context>
<context>
    <name>ui::WorkoutNameDialog</name>
    <message>
        <source>Save as workout</source>
        <translation>Als Training speichern</translation>
    </message>
    <message>
        <source>Name of the workout</source>
        <translation>Name des Trainings</translation>
    </message>
    <message>
        <source>&amp;Name of the workout</source>
        <translation>&amp;Name des Trainings</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A workout needs a name.</source>
        <translation>Ein Training braucht einen Namen.</translation>
    </message>
    <message>
        <source>You have one of this name; it will be replaced. Undo brings it back.</source>
        <translation>Eins mit diesem Namen gibt es schon; es wird ersetzt. Rückgängig holt es zurück.</translation>
    </message>
</context>
<context>
    <name>ui::WorkoutPicker</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>From a workout</source>
        <translation>Aus einem Training</translation>
    </message>
    <message>
        <source>Find a workout</source>
        <translation>Training suchen</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Cannot read the saved workouts: %1</source>
        <translation>Die gespeicherten Trainings lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Cannot read the workout %1: %2</source>
        <translation>Das Training %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1, %2, saved by you</source>
        <translation>%1, %2, selbst gespeichert</translation>
    </message>
    <message>
        <source>%1, %2, ready made</source>
        <translation>%1, %2, mitgeliefert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>No workout has these words.</source>
        <translation>Kein Training enthält diese Worte.</translation>
    </message>
    <message>
        <source>Saved by you</source>
        <translation>Selbst gespeichert</translation>
    </message>
    <message>
        <source>Ready made</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A workout needs a name.</source>
        <translation>Ein Training braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another workout is called %1 already.</source>
        <translation>Ein anderes Training heißt schon %1.</translation>
    </message>
</context>
<context>
    <name>ui::WorkoutTimers</name>
    <message>
        <source>Cannot read the running timers: %1</source>
        <translation>Die laufenden Uhren lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The rest is over</source>
        <translation>Die Pause ist vorbei</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Cannot keep the timer for the next start: %1</source>
        <translation>Die Uhr lässt sich nicht bis zum nächsten Start behalten: %1</translation>
    </message>
</context>
<context>
    <name>ui::ZoneBars</name>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
</context>
<context>
    <name>ui::ZoneSection</name>
    <message>
        <source>%1–%2 bpm</source>
        <translation>%1–%2 /min</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>from %1 bpm</source>
        <translation>ab %1 /min</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>under %1 bpm</source>
        <translation>unter %1 /min</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Locker</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Zügig</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Time in zones</source>
        <translation>Zeit in Zonen</translation>
    </message>
    <message>
        <source>Heart-rate zones need your birth year or maximum heart rate: Preferences, About you.</source>
        <translation>Pulszonen brauchen Geburtsjahr oder Höchstpuls: Einstellungen, Zur Person.</translation>
    </message>
    <message>
        <source>Heart rate, by your own zones</source>
        <translation>Puls, nach eigenen Zonen</translation>
    </message>
    <message>
        <source>Heart rate, of a maximum of %1 bpm</source>
        <translation>Puls, bei einem Höchstpuls von %1/min</translation>
    </message>
    <message>
        <source>Heart rate, of a maximum of about %1 bpm, estimated from your age (± 10–12)</source>
        <translation>Puls, bei einem Höchstpuls von etwa %1/min, aus dem Alter geschätzt (± 10–12)</translation>
    </message>
    <message>
        <source>Pace zones mean little here: your last time trial gives a run fitness index below 30.</source>
        <translation>Tempozonen sagen hier wenig: Der letzte Testlauf ergibt einen Lauf-Fitnessindex unter 30.</translation>
    </message>
    <message>
        <source>Pace zones need a time trial in the half year before: log a race or a test of 4 minutes or more as one.</source>
        <translation>Tempozonen brauchen einen Testlauf im halben Jahr davor: einen Wettkampf oder Test ab 4 Minuten als solchen eintragen.</translation>
    </message>
    <message>
        <source>Pace, by your own zones</source>
        <translation>Tempo, nach eigenen Zonen</translation>
    </message>
    <message>
        <source>Pace, from a run fitness index of %1 (best time trial of the half year before)</source>
        <translation>Tempo, aus einem Lauf-Fitnessindex von %1 (bester Testlauf im halben Jahr davor)</translation>
    </message>
</context>
</TS>
